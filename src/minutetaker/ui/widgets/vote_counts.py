"""Counts only: a number for each side of a vote, Enter goes to the next."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from minutetaker.domain.voting import Side
from minutetaker.ui import theme
from minutetaker.ui.models.vote_sheet import VoteSheet
from minutetaker.ui.widgets.form_field import FormField

COUNTS = "L"
"""The key that goes from names to counts, and back."""

_MOST = 9_999
_WIDTH = 72


class VoteCounts(QWidget):
    """Lines with the figures.

    Signals:
        count_given: (Side, int or None) a line was left with another number; None: with none.
        letter_typed: (str, upper case) no figure, but a key of the vote.
        left: Enter on the last line, or Esc on any.
    """

    count_given = Signal(object, object)
    letter_typed = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[Side, FormField] = {}
        self._shown: dict[Side, str] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, theme.px(8), 0, theme.px(8))
        self._row.setSpacing(theme.px(16))
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_sheet(self, sheet: VoteSheet) -> None:
        """Show the figures; a line being typed in keeps what is typed."""
        sides = [each for each in sheet.figures if each.side is not None]
        if list(self._fields) != [each.side for each in sides]:
            self._make([each.side for each in sides if each.side is not None])
        for figure in sides:
            if figure.side is None:
                continue
            field = self._fields[figure.side]
            field.set_label(figure.word)
            text = str(figure.count) if figure.count or sheet.by_count else ""
            if not (field.line.hasFocus() and field.line.isModified()):
                with QSignalBlocker(field.line):
                    field.line.setText(text)
                self._shown[figure.side] = text

    def lines(self) -> tuple[QLineEdit, ...]:
        """The inputs, in their order."""
        return tuple(field.line for field in self._fields.values())

    def take_keys(self) -> None:
        """Begin at the first line."""
        for line in self.lines()[:1]:
            line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            line.selectAll()

    def hand_over(self) -> None:
        """Tell what stands in the lines and wasn't told."""
        for side, field in self._fields.items():
            text = field.line.text().strip()
            if text != self._shown.get(side, ""):
                self._shown[side] = text
                field.line.setModified(False)
                self.count_given.emit(side, int(text) if text.isdecimal() else None)

    def _make(self, sides: list[Side]) -> None:
        for old in self._fields.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._fields, self._shown = {}, {}
        for at, side in enumerate(sides):
            field = FormField(self)
            field.line.setValidator(QIntValidator(0, _MOST, field.line))
            field.line.setFont(theme.font("small_title", 600))
            field.line.setFixedWidth(theme.px(_WIDTH))
            field.line.editingFinished.connect(self.hand_over)
            field.line.installEventFilter(self)
            self._row.insertWidget(at, field)
            self._fields[side] = field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.hand_over()
                self.left.emit()
                return True
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if event.text().isalpha():
                self.hand_over()
                self.letter_typed.emit(event.text().upper())
                return True
            if plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._go_on(watched)
                return True
        return super().eventFilter(watched, event)

    def _go_on(self, watched: QObject) -> None:
        self.hand_over()
        lines = self.lines()
        place = next((at for at, line in enumerate(lines) if line is watched), len(lines))
        if place + 1 < len(lines):
            lines[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
            lines[place + 1].selectAll()
        else:
            self.left.emit()
