"""The rows of what a chosen meeting holds: headings, and numbered decisions and items."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from minutetaker.ui import theme
from minutetaker.ui.widgets import list_parts, painting
from minutetaker.ui.widgets.decision_delegate import DecisionDelegate
from minutetaker.ui.widgets.list_parts import Index

_HEADING = 34


class ContentsDelegate(DecisionDelegate):
    """Like the decisions log, with headings between."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if list_parts.is_heading(index):
            return list_parts.row_size(option, theme.px(_HEADING))
        return super().sizeHint(option, index)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not list_parts.is_heading(index):
            super().paint_row(painter, option, index)
            return
        margin = theme.px(list_parts.MARGIN)
        place = QRectF(option.rect).adjusted(margin, theme.px(8), -margin, 0)
        words = list_parts.words(index)
        painting.line_of_text(painter, place, words, theme.font("body", 600), theme.tokens().text)
