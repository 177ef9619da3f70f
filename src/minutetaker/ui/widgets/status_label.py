"""How far a task is, in a glyph and a word; nothing while it is open."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from minutetaker.domain.action_item import ActionStatus
from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting

_HEIGHT = 24
_ICON = 16
_GAP = 6
_GLYPHS = {ActionStatus.DONE: "check", ActionStatus.DROPPED: "minus"}


class StatusLabel(QWidget):
    """Stands at the end of a task's line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = self._words = ""
        self.hide()

    def show_status(self, status: ActionStatus | None) -> None:
        """Show it."""
        names = {ActionStatus.DONE: self.tr("done"), ActionStatus.DROPPED: self.tr("dropped")}
        self._icon = _GLYPHS.get(status, "") if status is not None else ""
        self._words = names.get(status, "") if status is not None else ""
        self.setAccessibleName(self._words)
        self.setVisible(bool(self._words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = painting.width_of(self._words, theme.font("caption"))
        return QSize(theme.px(_ICON + _GAP) + round(words) + 2, theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side = QPainter(self), theme.px(_ICON)
        tokens = theme.tokens()
        square = QRectF(0, (theme.px(_HEIGHT) - side) / 2, side, side)
        icons.draw(painter, square, self._icon, tokens.text3)
        left = side + theme.px(_GAP)
        place = QRectF(left, 0, self.width() - left, theme.px(_HEIGHT))
        painting.line_of_text(painter, place, self._words, theme.font("caption"), tokens.text2)
        painter.end()
