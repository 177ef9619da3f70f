"""Where the chair approves: who, what still stands in the way, and afterwards what was approved."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.form_field import FormField


@dataclass(frozen=True, slots=True)
class Approved:
    """What the panel tells of an approval; ``fingerprint`` is 64 hexadecimal digits."""

    who: str
    when: str
    fingerprint: str


class ApprovalPanel(QWidget):
    """Shows one of three: what to do before the approval, its confirmation, or the approval made.

    Signals:
        next_requested: () go to the next open matter.
        approve_requested: (str) the chair's name was given and the approval confirmed.
        export_requested: () go and send it.
    """

    next_requested = Signal()
    approve_requested = Signal(object)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fingerprint = ""
        self._open, self._blockers = 0, 0
        self._build_draft()
        self._build_confirmation()
        self._build_approved()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        for each in (self._draft, self._confirmation, self._made):
            column.addWidget(each)
        self._show(self._draft)

    def _build_draft(self) -> None:
        self._draft = QWidget(self)
        self.approver_field = FormField(self._draft, label=self.tr("Approved by"))
        self.reason_label = _label(self._draft)
        self.next_button = Button(text=self.tr("Next matter"), kind="primary", key="F7")
        self.approve_button = Button(text=self.tr("Approve…"), kind="normal")
        self.next_button.clicked.connect(self.next_requested)
        self.approve_button.clicked.connect(self._on_approve_clicked)
        row = QHBoxLayout()
        row.addWidget(self.next_button)
        row.addWidget(self.approve_button)
        row.addStretch()
        _stack(self._draft, self.approver_field, self.reason_label, row)

    def _build_confirmation(self) -> None:
        self._confirmation = QWidget(self)
        self.confirm_label = _label(self._confirmation)
        self.confirm_button = Button(text=self.tr("Approve"), kind="primary", key="Enter")
        self.cancel_button = Button(text=self.tr("Cancel"), kind="quiet", key="Esc")
        self.confirm_button.clicked.connect(self._on_confirmed)
        self.cancel_button.clicked.connect(self._on_cancelled)
        row = QHBoxLayout()
        row.addWidget(self.confirm_button)
        row.addWidget(self.cancel_button)
        row.addStretch()
        _stack(self._confirmation, self.confirm_label, row)

    def _build_approved(self) -> None:
        self._made = QWidget(self)
        self.title_label = QLabel(self.tr("Approved"), self._made)
        self.title_label.setFont(theme.font("small_title", 600))
        self.who_label = _label(self._made)
        self.fingerprint_title = QLabel(self.tr("Fingerprint"), self._made)
        self.fingerprint_title.setFont(theme.font("body", 600))
        self.fingerprint_label = QLabel(self._made)
        self.fingerprint_label.setFont(_fixed_font())
        self.fingerprint_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.hint_label = _label(self._made)
        self.hint_label.setText(
            self.tr("The text doesn't change any more. The fingerprint tells whether a copy is it.")
        )
        self.export_button = Button(text=self.tr("Go and send"), kind="primary", key="Ctrl+4")
        self.copy_button = Button(text=self.tr("Copy"), kind="quiet", icon_name="copy")
        self.export_button.clicked.connect(self.export_requested)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        row = QHBoxLayout()
        row.addWidget(self.export_button)
        row.addWidget(self.copy_button)
        row.addStretch()
        _stack(
            self._made,
            self.title_label,
            self.who_label,
            self.fingerprint_title,
            self.fingerprint_label,
            self.hint_label,
            row,
        )

    def show_draft(self, approvers: tuple[str, ...], *, matters: int, blockers: int) -> None:
        """Show who may approve (names, the chair first) and how much is open."""
        self.approver_field.line.set_known(approvers)
        if not self.approver_field.line.text() and approvers:
            self.approver_field.line.setText(approvers[0])
        self._open, self._blockers = matters, blockers
        self.approve_button.setEnabled(blockers == 0)
        self.next_button.setVisible(matters > 0)
        self._paint_main_button()
        self.reason_label.setText(self._reason())
        if self._confirmation.isHidden() or blockers:
            self._show(self._draft)

    def show_approved(self, approved: Approved) -> None:
        """Show an approval that was made."""
        self._fingerprint = approved.fingerprint
        self.who_label.setText(f"{approved.who}\n{approved.when}".strip())
        self.fingerprint_label.setText(_in_groups(approved.fingerprint))
        for each in (self.fingerprint_title, self.fingerprint_label, self.copy_button):
            each.setVisible(bool(approved.fingerprint))
        self._show(self._made)

    def _reason(self) -> str:
        if self._blockers:
            return self.tr("%n open matter(s) must be settled first.", "", self._blockers)
        if self._open:
            return self.tr("%n open matter(s) would stay open.", "", self._open)
        return self.tr("No open matters. The approval concerns exactly these pages.")

    def _paint_main_button(self) -> None:
        # One primary button a page: it leads to the next matter until none is in the way.
        self.approve_button.setProperty("kind", "normal" if self._open else "primary")
        self.next_button.setProperty("kind", "primary" if self._open else "normal")

    def _show(self, shown: QWidget) -> None:
        for each in (self._draft, self._confirmation, self._made):
            each.setVisible(each is shown)

    def _on_approve_clicked(self) -> None:
        name = self.approver_field.line.text().strip()
        if not name:
            self.reason_label.setText(self.tr("Write who approves."))
            self.approver_field.line.setFocus()
            return
        sentence = self.tr("{name} approves exactly these pages. After that they don't change.")
        self.confirm_label.setText(sentence.format(name=name))
        self._show(self._confirmation)
        self.confirm_button.setFocus()

    def _on_confirmed(self) -> None:
        self._show(self._draft)
        self.approve_requested.emit(self.approver_field.line.text().strip())

    def _on_cancelled(self) -> None:
        self._show(self._draft)
        self.approve_button.setFocus()

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._fingerprint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._confirmation.isHidden():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_confirmed()
                return
            if event.key() == Qt.Key.Key_Escape:
                self._on_cancelled()
                return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.tokens().line)
        painter.end()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.make_quiet(label)
    return label


def _stack(page: QWidget, *parts: QWidget | QLayout) -> None:
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(8))
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)


def _fixed_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.px(13))
    return font


def _in_groups(digits: str) -> str:
    """Sixteen digits a line in groups of four, as a person compares them."""
    groups = [digits[at : at + 4].upper() for at in range(0, len(digits), 4)]
    return "\n".join(" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))
