"""An approval that was made: who, when, the way on, and the fingerprint of the frozen text."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.hairline import Hairline


@dataclass(frozen=True, slots=True)
class Approved:
    """What the panel tells of an approval; ``fingerprint`` is 64 hexadecimal digits."""

    who: str
    when: str
    fingerprint: str
    corrections: tuple[str, ...] = ()
    is_examined: bool = False


class ApprovedPanel(QWidget):
    """Told from the top of the column, in the place of what was open.

    Signals:
        export_requested: () go and send it.
        correction_requested: () add a correction to the approved text.
        examined_requested: () the examiners have examined it.
    """

    export_requested = Signal()
    correction_requested = Signal()
    examined_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fingerprint = ""
        self.who_label = QLabel(self)
        self.when_label = QLabel(self)
        self.fingerprint_title = QLabel(self.tr("Fingerprint"), self)
        self.fingerprint_label = QLabel(self)
        self.hint_label = QLabel(
            self.tr(
                "The text doesn't change any more. The fingerprint tells whether a copy is it."
            ),
            self,
        )
        self.export_button = Button(text=self.tr("Go and send"), kind="primary", key="Ctrl+4")
        self.copy_button = Button(text=self.tr("Copy"), kind="quiet", icon_name="copy")
        self.correction_title = QLabel(self.tr("Correction"), self)
        self.corrections_label = QLabel(self)
        self.correction_button = Button(
            text=self.tr("Make a correction…"), kind="quiet", icon_name="pencil-line"
        )
        self.examined_button = Button(
            text=self.tr("Confirm as examined…"), kind="quiet", icon_name="shield-check"
        )
        self._dress()
        self._lay_out()
        self.correction_button.clicked.connect(self.correction_requested)
        self.examined_button.clicked.connect(self.examined_requested)
        self.export_button.clicked.connect(self.export_requested)
        self.copy_button.clicked.connect(self._on_copy_clicked)

    def _dress(self) -> None:
        for title in (self.fingerprint_title, self.correction_title):
            title.setFont(theme.font("body", 600))
        self.fingerprint_label.setFont(_fixed_font())
        self.fingerprint_label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.hint_label.setFont(theme.font("caption"))
        self.corrections_label.setFont(theme.font("caption"))
        quiet = (self.hint_label, self.corrections_label)
        for label in (self.who_label, self.when_label, *quiet):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        theme.make_quiet(self.when_label)
        for label in quiet:
            theme.make_quiet(label)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(_Title(self.tr("Approved"), self))
        column.addSpacing(theme.px(2))
        column.addWidget(self.who_label)
        column.addWidget(self.when_label)
        column.addSpacing(theme.px(10))
        column.addWidget(self.export_button)
        column.addSpacing(theme.px(6))
        column.addWidget(Hairline(self, margin=0))
        heading = QHBoxLayout()
        heading.addWidget(self.fingerprint_title)
        heading.addStretch()
        heading.addWidget(self.copy_button)
        column.addLayout(heading)
        column.addWidget(self.fingerprint_label)
        column.addSpacing(theme.px(5))
        column.addWidget(self.hint_label)
        column.addSpacing(theme.px(6))
        column.addWidget(Hairline(self, margin=0))
        column.addWidget(self.correction_title)
        column.addWidget(self.corrections_label)
        for button in (self.correction_button, self.examined_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()

    def show_approved(self, approved: Approved) -> None:
        """Show an approval."""
        self._fingerprint = approved.fingerprint
        self.who_label.setText(approved.who)
        self.when_label.setText(approved.when)
        self.fingerprint_label.setText(_in_groups(approved.fingerprint))
        for each in (self.fingerprint_title, self.fingerprint_label, self.copy_button):
            each.setVisible(bool(approved.fingerprint))
        none = self.tr("Approved text is not changed. An error gets a correction that stays seen.")
        self.corrections_label.setText("\n".join(approved.corrections) or none)
        self.examined_button.setVisible(not approved.is_examined)

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._fingerprint)


class _Title(QLabel):
    """The lock and the word."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setFont(theme.font("small_title", 600))
        self.setContentsMargins(theme.px(28), 0, 0, 0)
        self.setMinimumHeight(theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, side = QPainter(self), theme.px(20)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        icons.draw(painter, place, "lock", theme.tokens().accent)
        painter.end()


def _fixed_font() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.px(13))
    return font


def _in_groups(digits: str) -> str:
    """Sixteen digits a line in groups of four, as a person compares them."""
    groups = [digits[at : at + 4].upper() for at in range(0, len(digits), 4)]
    return "\n".join(" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))
