"""Where the chair approves: who, what still stands in the way, and afterwards what was approved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.approved_panel import Approved, ApprovedPanel
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.form_field import FormField

__all__ = ["ApprovalPanel", "Approved"]


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
        self._open, self._blockers = 0, 0
        self._is_going_on, self._is_current, self._is_awaited = False, False, False
        self._build_draft()
        self._build_confirmation()
        self.approved_panel = ApprovedPanel(self)
        self.approved_panel.export_requested.connect(self.export_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(14))
        for each in (self._draft, self._confirmation, self.approved_panel):
            column.addWidget(each)
        self.setFocusProxy(self.approver_field)
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
        row.setSpacing(theme.px(8))
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
        row.setSpacing(theme.px(8))
        row.addWidget(self.confirm_button)
        row.addWidget(self.cancel_button)
        row.addStretch()
        _stack(self._confirmation, self.confirm_label, row)

    def show_draft(
        self,
        approvers: tuple[str, ...],
        *,
        matters: int,
        blockers: int,
        is_going_on: bool,
        is_current: bool,
        is_awaited: bool,
    ) -> None:
        """Show who may approve (names, the chair first) and how much is open.

        ``is_going_on``: the meeting has not been closed. ``is_current``: the pages on screen are of
        the text as it is now; ``is_awaited``: such pages are being made.
        """
        self.approver_field.line.set_known(approvers)
        if not self.approver_field.line.text() and approvers:
            self.approver_field.line.setText(approvers[0])
        self._open, self._blockers = matters, blockers
        self._is_going_on = is_going_on
        self._is_current, self._is_awaited = is_current, is_awaited
        self.approve_button.setEnabled(blockers == 0 and is_current)
        self.next_button.setVisible(matters > 0)
        # One primary button a page: it leads to the next matter until none is in the way.
        self.approve_button.setProperty("kind", "normal" if matters or is_going_on else "primary")
        self.reason_label.setText(self._reason())
        if self._confirmation.isHidden() or not self.approve_button.isEnabled():
            self._show(self._draft)

    def show_approved(self, approved: Approved) -> None:
        """Show an approval that was made."""
        self.approved_panel.show_approved(approved)
        self._show(self.approved_panel)

    def _reason(self) -> str:
        if self._blockers:
            return self.tr("%n open matter(s) must be settled first.", "", self._blockers)
        if not self._is_current and self._is_awaited:
            return self.tr("The pages are being made anew.")
        if not self._is_current:
            return self.tr("The pages of this text haven't been made.")
        if self._is_going_on:
            return self.tr("The meeting hasn't been closed yet.")
        if self._open:
            return self.tr("%n open matter(s) would stay open.", "", self._open)
        return self.tr("No open matters. The approval concerns exactly these pages.")

    def _show(self, shown: QWidget) -> None:
        for each in (self._draft, self._confirmation, self.approved_panel):
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._confirmation.isHidden():
            self._on_cancelled()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.approved_panel.isHidden():
            painter = QPainter(self)
            painter.fillRect(0, 0, self.width(), 1, theme.tokens().line)
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
    column.setSpacing(theme.px(10))
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
