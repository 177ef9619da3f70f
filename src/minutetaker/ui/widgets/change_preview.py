"""Words that would go and come, struck and underlined, under the row that Enter would choose."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.domain.text_changes import Fate, Piece
from minutetaker.ui import theme
from minutetaker.ui.widgets.wrapped_text import Emphasis, WrappedText

_LEFT, _RIGHT, _FOOT = 48, 20, 8
_WIDTH = 560 - 2 * 8 - _LEFT - _RIGHT
_LINE = 20
_MOST = 6


class ChangePreview(QWidget):
    """Paints the pieces of a change; never by colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: tuple[Piece, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show these words."""
        self._pieces = pieces
        self.setAccessibleName("".join(each.text for each in pieces if each.fate is not Fate.GONE))
        self.updateGeometry()
        self.update()

    def pieces(self) -> tuple[Piece, ...]:
        """What is shown."""
        return self._pieces

    def _words(self, width: float) -> WrappedText:
        text = "".join(each.text for each in self._pieces).replace("\n", "\u2028")
        return WrappedText(
            text, theme.font("body"), width, theme.px(_LINE), _MOST, emphases_of(self._pieces)
        )

    def sizeHint(self) -> QSize:
        high = self._words(theme.px(_WIDTH)).height if self._pieces else 0
        return QSize(theme.px(_WIDTH), round(high) + theme.px(_FOOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.width() - theme.px(_LEFT + _RIGHT)
        self._words(room).draw(painter, QPointF(theme.px(_LEFT), 0), theme.tokens().text2)
        painter.end()


def emphases_of(pieces: tuple[Piece, ...]) -> tuple[Emphasis, ...]:
    """How the words of each fate are painted in their text."""
    made, at = [], 0
    tokens = theme.tokens()
    for each in pieces:
        length = len(each.text)
        if each.fate is Fate.NEW:
            made.append(Emphasis(at, length, tokens.soft, tokens.on_soft, 400, is_underlined=True))
        elif each.fate is Fate.GONE:
            made.append(Emphasis(at, length, None, tokens.text3, 400, is_struck=True))
        at += length
    return tuple(made)
