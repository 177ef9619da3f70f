"""The rows of the logs of decisions and tasks."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from minutetaker.ui import theme
from minutetaker.ui.widgets import list_parts, painting
from minutetaker.ui.widgets.list_parts import Index, RowDelegate, RowRole, words
from minutetaker.ui.widgets.wrapped_text import WrappedText

_RIGHT = Qt.AlignmentFlag.AlignRight


class DecisionDelegate(RowDelegate):
    """The number of the item and the words of the decision, up to three lines."""

    def _text(self, option: QStyleOptionViewItem, index: Index) -> WrappedText:
        width = list_parts.width_for(option) - self._left(index) - theme.px(list_parts.MARGIN)
        return WrappedText(words(index), theme.font("body"), width, theme.px(list_parts.LINE))

    def _left(self, index: Index) -> float:
        """Where the words begin: beside the longest number, which is the first or the last."""
        model = index.model()
        ends = (model.index(row, 0) for row in (0, model.rowCount() - 1))
        widest = max(
            painting.width_of(words(end, RowRole.NUMBER), theme.font("body")) for end in ends
        )
        return max(float(theme.px(36)), theme.px(list_parts.MARGIN + 8) + widest)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return list_parts.row_size(option, theme.px(8) + self._text(option, index).height)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, line = theme.tokens(), theme.px(list_parts.LINE)
        top = option.rect.top() + theme.px(4)
        left = self._left(index)
        place = QRectF(option.rect.left(), top, left - theme.px(8), line)
        number = words(index, RowRole.NUMBER)
        painting.line_of_text(painter, place, number, theme.font("body"), tokens.text2, _RIGHT)
        ink = tokens.on_soft if list_parts.is_lit(option, index) else tokens.text
        corner = list_parts.top_left(option, left, theme.px(4))
        self._text(option, index).draw(painter, corner, ink)
