"""A list of two columns: what is typed at the left, what it does wrapped at the right."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import list_parts, painting
from minutetaker.ui.widgets.list_parts import Index, RowDelegate
from minutetaker.ui.widgets.palette_entries import PaletteEntry, PaletteModel, PaletteRole
from minutetaker.ui.widgets.palette_rows import PaletteList
from minutetaker.ui.widgets.wrapped_text import Emphasis, WrappedText

_LEFT = 24
_KEY = 132
_NARROW_KEY = 104
_NARROW = 560
_AROUND = 14
_HEADING = 40
_LINE = 20
_MOST_LINES = 4


class KeyList(PaletteList):
    """Rows of ``model``; a search line above has the keys and moves in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = PaletteModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(_KeyDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def current_entry(self) -> PaletteEntry | None:
        """The row that the search line has moved to."""
        entry: PaletteEntry | None = self.currentIndex().data(PaletteRole.ENTRY)
        return entry

    def current_words(self) -> str:
        """The whole row, for a screen reader."""
        return list_parts.words(self.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)


class _KeyDelegate(RowDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: PaletteEntry | None = index.data(PaletteRole.ENTRY)
        if entry is None:
            return list_parts.row_size(option, theme.px(_HEADING))
        words = _laid_out(index, entry, list_parts.width_for(option))
        return list_parts.row_size(option, words.height + theme.px(_AROUND))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, place = theme.tokens(), QRectF(option.rect)
        width = list_parts.width_for(option)
        left = place.left() + theme.px(_LEFT)
        entry: PaletteEntry | None = index.data(PaletteRole.ENTRY)
        if entry is None:
            line = QRectF(left, place.bottom() - theme.px(26), width, theme.px(20))
            font = theme.font("caption", 600)
            painting.line_of_text(painter, line, list_parts.words(index), font, tokens.text2)
            return
        is_current = list_parts.is_lit(option, index)
        top = place.top() + theme.px(_AROUND) / 2
        line = QRectF(left, top, _key_width(width) - theme.px(12), theme.px(_LINE))
        ink = tokens.on_soft if is_current else tokens.text2
        painting.line_of_text(painter, line, entry.key, theme.font("body", 500), ink)
        words = _laid_out(index, entry, width)
        ink = tokens.on_soft if is_current else tokens.text
        words.draw(painter, QPointF(left + _key_width(width), top), ink)


def _key_width(width: float) -> int:
    return theme.px(_NARROW_KEY if width < theme.px(_NARROW) else _KEY)


def _laid_out(index: Index, entry: PaletteEntry, width: float) -> WrappedText:
    room = width - _key_width(width) - 2 * theme.px(_LEFT)
    emphases = [Emphasis(*found) for found in index.data(PaletteRole.FOUND)]
    font, line = theme.font("body"), theme.px(_LINE)
    return WrappedText(entry.text, font, room, line, _MOST_LINES, emphases)
