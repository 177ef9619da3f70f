"""A small line that says that something is secret: the glyph and the words."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.models.secrecy_words import SECRET_GLYPH
from minutetaker.ui.widgets import painting

_HEIGHT = 20
_ICON = 16
_GAP = 4
_BELOW = 6


class SecrecyLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setFixedHeight(theme.px(_HEIGHT + _BELOW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_words(self, words: str) -> None:
        """Say this; empty: nothing is secret."""
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(bool(words))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink, height, side = theme.tokens().text2, theme.px(_HEIGHT), theme.px(_ICON)
        icons.draw(painter, QRectF(0, (height - side) / 2, side, side), SECRET_GLYPH, ink)
        place = QRectF(side + theme.px(_GAP), 0, self.width() - side - theme.px(_GAP), height)
        painting.line_of_text(painter, place, self._words, theme.font("caption"), ink)
        painter.end()
