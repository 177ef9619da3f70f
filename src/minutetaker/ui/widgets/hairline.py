"""The hairline that parts two things, alone or at the top of a row of tools."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.ui import theme

_MARGIN = 16
_ABOVE = 8
_BELOW = 6


class Hairline(QWidget):
    """One pixel high between the margins of its column, with room above and below."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = _MARGIN) -> None:
        super().__init__(parent)
        self._margin = margin
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(2 * _MARGIN), theme.px(_ABOVE) + 1 + theme.px(_BELOW))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        margin = theme.px(self._margin)
        line = self.rect().adjusted(margin, theme.px(_ABOVE), -margin, -theme.px(_BELOW))
        painter.fillRect(line, theme.tokens().line)
        painter.end()


class RuledRow(QWidget):
    """A row at the foot of something, on its own ground under a hairline."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().base)
        painter.fillRect(0, 0, self.width(), 1, theme.tokens().line)
        painter.end()
