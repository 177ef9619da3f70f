"""The heading of a side column: a title, a count, and a word of state at the right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets import painting

_HEIGHT = 24
_MARGIN = 16
_ICON = 16


class ColumnHeading(QWidget):
    """Painted in one line, such as "Läsnä 10 / 12 ✓ päätösvaltainen"."""

    def __init__(self, parent: QWidget | None = None, *, title: str = "") -> None:
        super().__init__(parent)
        self._title, self._count = title, ""
        self._icon, self._state = "", ""
        self._role: ColourRole = "text2"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, title: str, count: str = "") -> None:
        """Show the title and how many there are."""
        self._title, self._count = title, count
        self._on_words_changed()

    def show_state(self, icon: str, words: str, role: ColourRole = "text2") -> None:
        """Show glyph and word of a state at the right; no words: nothing."""
        self._icon, self._state, self._role = icon, words, role
        self._on_words_changed()

    def _on_words_changed(self) -> None:
        parts = (self._title, self._count, self._state)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, margin = theme.tokens(), theme.px(_MARGIN)
        place = QRectF(self.rect()).adjusted(margin, 0, -margin, 0)
        strong = theme.font("body", 600)
        painting.line_of_text(painter, place, self._title, strong, tokens.text)
        counted = QRectF(place)
        counted.setLeft(place.left() + painting.width_of(self._title, strong) + theme.px(8))
        painting.line_of_text(painter, counted, self._count, theme.font("body"), tokens.text2)
        ink = tokens.colour(self._role)
        small = theme.font("caption", 400 if self._role == "text2" else 500)
        right = Qt.AlignmentFlag.AlignRight
        painting.line_of_text(painter, place, self._state, small, ink, right)
        if self._icon and self._state:
            side = theme.px(_ICON)
            left = place.right() - painting.width_of(self._state, small) - side - theme.px(6)
            glyph = QRectF(left, (self.height() - side) / 2, side, side)
            icons.draw(painter, glyph, self._icon, ink)
        painter.end()
