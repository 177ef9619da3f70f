"""The head of what is told of a chosen meeting: whose, which, when and how far."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.wrapped_text import WrappedText

_MARGIN = 16
_LINE = 16
_TITLE_LINE = 19


class MeetingSummary(QWidget):
    """A small line, a title of up to two lines, a small line, and a hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above, self._title, self._below = "", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, above: str, title: str, below: str) -> None:
        """Show a meeting's words."""
        self._above, self._title, self._below = above, title, below
        self.setAccessibleName(", ".join(part for part in (above, title, below) if part))
        self._fit()

    def _shown_title(self) -> WrappedText:
        width = self.width() - 2 * theme.px(_MARGIN)
        font = theme.font("text", 600)
        return WrappedText(self._title, font, width, theme.px(_TITLE_LINE), 2)

    def _fit(self) -> None:
        lines = sum(bool(each) for each in (self._above, self._below))
        title = self._shown_title().height if self._title else 0
        self.setFixedHeight(round(title) + lines * theme.px(_LINE + 2) + theme.px(12))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(64))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, margin, line = theme.tokens(), theme.px(_MARGIN), theme.px(_LINE)
        place = QRectF(margin, 0, self.width() - 2 * margin, line)
        small = theme.font("caption")
        if self._above:
            painting.line_of_text(painter, place, self._above, small, tokens.text2)
            place.translate(0, line + theme.px(2))
        title = self._shown_title()
        if self._title:
            title.draw(painter, QPointF(margin, place.top()), tokens.text)
            place.translate(0, title.height + theme.px(2))
        painting.line_of_text(painter, place, self._below, small, tokens.text2)
        bottom = QPointF(margin, self.height() - 1.0)
        painting.hairline(painter, bottom, place.width(), tokens.line)
        painter.end()
