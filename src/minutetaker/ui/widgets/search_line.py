"""The large line that a list is filtered by."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting

_HEIGHT = 48
_ICON = 20
_SIDE = 24
_TEXT_LEFT = 34


class SearchLine(QLineEdit):
    """Typed words at the left with a glyph, how many were found at the right.

    Signals:
        moved: (int) the arrows and page keys, as steps in the list below.
        accepted: Enter, for the row the list is on.
        removal_requested: Delete with nothing typed after the caret.

    ``yields_undo``: the newest act was no typing here, so undo is not for this line.
    """

    moved = Signal(object)
    accepted = Signal()
    removal_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = ""
        self.yields_undo = False
        self.setProperty("bare", True)  # noqa: FBT003
        self.setFont(theme.font("item_title"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._make_room()

    def show_found(self, words: str) -> None:
        """Say how many were found."""
        self._found = words
        self.setAccessibleDescription(words)
        self._make_room()
        self.update()

    def _make_room(self) -> None:
        right = theme.px(_SIDE + 8) + round(painting.width_of(self._found, theme.font("body")))
        self.setTextMargins(theme.px(_SIDE + _TEXT_LEFT) - 2, 0, right, 0)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Undo)
            and (self.yields_undo or not self.isUndoAvailable())
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        key = Qt.Key(event.key())
        if key in steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.accepted.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Delete and self.cursorPosition() == len(self.text()):
            self.removal_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        tokens, inset, side = theme.tokens(), theme.px(_SIDE), theme.px(_ICON)
        place = QRectF(inset, (self.height() - side) / 2, side, side)
        icons.draw(painter, place, "search", tokens.text2)
        frame = QRectF(self.rect()).adjusted(inset, 0, -inset, 0)
        right = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, frame, self._found, theme.font("body"), tokens.text2, right)
        colour = tokens.accent if self.hasFocus() else tokens.control
        painter.fillRect(QRectF(inset, self.height() - 1, frame.width(), 1), colour)
        painter.end()
