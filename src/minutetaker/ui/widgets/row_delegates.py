"""The rows of each kind of list: agenda, people, decisions, lines of two, hits and choices."""

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from minutetaker.ui import theme
from minutetaker.ui.widgets import list_parts, painting
from minutetaker.ui.widgets.list_parts import Index, RowDelegate, RowRole, words
from minutetaker.ui.widgets.wrapped_text import WrappedText

_RIGHT = Qt.AlignmentFlag.AlignRight

_SECOND_LINE = 16
_SECOND_LINES = 2
_CLOSER = 2
_BELOW = 16
"""How much higher a row is when its note stands under its words."""


class AgendaDelegate(RowDelegate):
    """Glyph, number, a title of up to three lines, and under it what sets the item apart.

    ``widest_number`` is the longest number of the list, so that titles begin at one place.
    """

    def __init__(
        self, parent: QObject | None = None, *, has_glyphs: bool = True, widest_number: str = "88"
    ) -> None:
        super().__init__(parent)
        self._has_glyphs = has_glyphs
        self.widest_number = widest_number

    def _text_left(self) -> float:
        number = painting.width_of(self.widest_number, theme.font("body", 600))
        glyph = theme.px(list_parts.ICON + 8) if self._has_glyphs else 0
        return theme.px(list_parts.MARGIN) + glyph + max(number, theme.px(18)) + theme.px(8)

    def _title(self, option: QStyleOptionViewItem, index: Index) -> WrappedText:
        right = theme.px(list_parts.MARGIN)
        if index.data(RowRole.NOTE_ICON):
            right += theme.px(list_parts.ICON + list_parts.INSET)
        width = list_parts.width_for(option) - self._text_left() - right
        font = theme.font("body", 600 if list_parts.is_lit(option, index) else 400)
        return WrappedText(words(index), font, width, theme.px(list_parts.LINE))

    def _second(self, option: QStyleOptionViewItem, index: Index) -> WrappedText:
        left = self._text_left() + theme.px(list_parts.ICON + 4)
        width = list_parts.width_for(option) - left - theme.px(list_parts.MARGIN)
        line = theme.px(_SECOND_LINE)
        return WrappedText(
            words(index, RowRole.SECOND), theme.font("caption"), width, line, _SECOND_LINES
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = theme.px(14) + self._title(option, index).height
        if index.data(RowRole.SECOND):
            height += self._second(option, index).height
        return list_parts.row_size(option, height)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, lit = theme.tokens(), list_parts.is_lit(option, index)
        top, line = option.rect.top() + theme.px(7), theme.px(list_parts.LINE)
        ink = tokens.on_soft if lit else list_parts.colour(index, RowRole.TEXT_COLOUR, "text")
        middle = top + line / 2
        if self._has_glyphs:
            start = option.rect.left() + theme.px(list_parts.MARGIN)
            glyph = list_parts.colour(index, RowRole.ICON_COLOUR, "text2")
            glyph = tokens.accent if lit else glyph
            list_parts.draw_icon(painter, words(index, RowRole.ICON), start, middle, glyph)
        left = self._text_left()
        place = QRectF(option.rect.left(), top, left - theme.px(8), line)
        number_ink = tokens.accent if lit else tokens.text2
        number_font = theme.font("body", 600 if lit else 400)
        number = words(index, RowRole.NUMBER)
        painting.line_of_text(painter, place, number, number_font, number_ink, _RIGHT)
        title = self._title(option, index)
        title.draw(painter, list_parts.top_left(option, left, theme.px(7)), ink)
        if index.data(RowRole.SECOND):
            self._paint_second(painter, option, index, top + title.height)
        right = list_parts.width_for(option) - theme.px(list_parts.MARGIN + list_parts.ICON)
        list_parts.draw_icon(
            painter, words(index, RowRole.NOTE_ICON), right, middle, tokens.colour("warn")
        )

    def _paint_second(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, top: float
    ) -> None:
        tokens = theme.tokens()
        ink = tokens.on_soft if list_parts.is_lit(option, index) else tokens.text2
        left = option.rect.left() + self._text_left()
        middle = top + theme.px(_SECOND_LINE) / 2
        list_parts.draw_icon(painter, words(index, RowRole.SECOND_ICON), left, middle, ink)
        corner = QPointF(left + theme.px(list_parts.ICON + 4), top)
        self._second(option, index).draw(painter, corner, ink)


class PersonDelegate(RowDelegate):
    """A glyph, a name and, where it isn't the usual, a word; headings of groups between them.

    A name is always whole: a word that has no room beside it stands under it. ``is_dense``: rows
    stand a little closer, so that a body that nearly has room has it.
    """

    is_dense = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = 28 if list_parts.is_heading(index) else 24
        if self.is_dense:
            height -= _CLOSER
        if self._has_note_below(option, index):
            height += _BELOW
        return list_parts.row_size(option, theme.px(height))

    def _has_note_below(self, option: QStyleOptionViewItem, index: Index) -> bool:
        note = words(index, RowRole.NOTE)
        if not note or list_parts.is_heading(index):
            return False
        glyph = theme.px(list_parts.ICON + 8) if index.data(RowRole.ICON) else 0
        room = list_parts.width_for(option) - 2 * theme.px(list_parts.MARGIN) - glyph
        beside = painting.width_of(note, theme.font("caption")) + theme.px(list_parts.INSET)
        return painting.width_of(words(index), theme.font("body")) + beside > room

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        margin = theme.px(list_parts.MARGIN)
        place = QRectF(option.rect).adjusted(margin, 0, 0, 0)
        place.setRight(option.rect.left() + list_parts.width_for(option) - margin)
        if self._has_note_below(option, index):
            place.setBottom(place.bottom() - theme.px(_BELOW))
            below = QRectF(place.left(), place.bottom() - 3, place.width(), theme.px(_BELOW))
            list_parts.draw_note(painter, below, index)
        else:
            place.setRight(place.right() - list_parts.draw_note(painter, place, index))
        middle = place.center().y()
        glyph = list_parts.colour(index, RowRole.ICON_COLOUR, "control")
        list_parts.draw_icon(painter, words(index, RowRole.ICON), place.left(), middle, glyph)
        if list_parts.is_heading(index):
            if index.data(RowRole.ICON):
                place.setLeft(place.left() + theme.px(list_parts.ICON + 4))
            font, ink = theme.font("caption", 500), theme.tokens().text2
        else:
            if index.data(RowRole.ICON):
                place.setLeft(place.left() + theme.px(list_parts.ICON + 8))
            font = theme.font("body")
            ink = list_parts.colour(index, RowRole.TEXT_COLOUR, "text")
        painting.line_of_text(painter, place, words(index), font, ink)


class TwoLineDelegate(RowDelegate):
    """A glyph, up to three lines of text, and a small line that says where it belongs.

    A row that has a number shows it in the place of its glyph. ``marks_current``: the lit row is
    the one at hand, and bold; else it is merely where the keys are.
    """

    def __init__(self, parent: QObject | None = None, *, marks_current: bool = False) -> None:
        super().__init__(parent)
        self._marks_current = marks_current

    def _is_current(self, option: QStyleOptionViewItem, index: Index) -> bool:
        return self._marks_current and list_parts.is_lit(option, index)

    def _left(self, index: Index) -> float:
        glyph = theme.px(list_parts.ICON + 8) if index.data(RowRole.ICON) else 0
        return float(theme.px(list_parts.MARGIN) + glyph)

    def _text(self, option: QStyleOptionViewItem, index: Index) -> WrappedText:
        note = words(index, RowRole.NOTE)
        room = painting.width_of(note, theme.font("caption")) + theme.px(8) if note else 0
        width = list_parts.width_for(option) - self._left(index) - theme.px(list_parts.MARGIN)
        line = theme.px(list_parts.LINE)
        found = list_parts.emphases(index, RowRole.EMPHASES)
        if index.data(RowRole.NOTE_ICON):
            room += theme.px(list_parts.ICON + list_parts.INSET)
        font = theme.font("body", 600 if self._is_current(option, index) else 400)
        return WrappedText(words(index), font, width - room, line, 3, found)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        second = theme.px(16) if index.data(RowRole.SECOND) else 0
        height = theme.px(11) + self._text(option, index).height + second
        return list_parts.row_size(option, height)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, line = theme.tokens(), theme.px(list_parts.LINE)
        text, left, top = self._text(option, index), self._left(index), theme.px(5)
        middle = option.rect.top() + top + line / 2
        glyph = list_parts.colour(index, RowRole.ICON_COLOUR, "text2")
        ink = list_parts.colour(index, RowRole.TEXT_COLOUR, "text")
        small = tokens.text2
        if self._is_current(option, index):
            glyph, ink, small = tokens.accent, tokens.on_soft, tokens.on_soft
        margin = option.rect.left() + theme.px(list_parts.MARGIN)
        if number := words(index, RowRole.NUMBER):
            side = float(theme.px(list_parts.ICON))
            place = QRectF(margin, middle - side / 2, side, side)
            painting.badge(painter, place, number, glyph, tokens.base)
        else:
            list_parts.draw_icon(painter, words(index, RowRole.ICON), margin, middle, glyph)
        text.draw(painter, list_parts.top_left(option, left, top), ink)
        right = list_parts.width_for(option) - theme.px(list_parts.MARGIN)
        place = QRectF(list_parts.top_left(option, left, top), QSizeF(right - left, line))
        list_parts.draw_note(painter, place, index)
        end = right + option.rect.left() - theme.px(list_parts.ICON)
        list_parts.draw_icon(painter, words(index, RowRole.NOTE_ICON), end, middle, small)
        place.moveTop(place.top() + text.height)
        place.setHeight(theme.px(16))
        second = words(index, RowRole.SECOND)
        painting.line_of_text(painter, place, second, theme.font("caption"), small)


class HitDelegate(RowDelegate):
    """What a search found: when and where at the left, title and sentence with the words lit."""

    def __init__(self, parent: QObject | None = None, *, side_width: int = 136) -> None:
        super().__init__(parent)
        self._side_width = side_width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return list_parts.row_size(option, theme.px(56))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        margin = theme.px(list_parts.INSET + 12)
        place = QRectF(option.rect.left() + margin, option.rect.top() + theme.px(8), 0, 0)
        place.setWidth(list_parts.width_for(option) - 2 * margin)
        place.setHeight(theme.px(20))
        if index.data(RowRole.SIDE):
            self._paint_side(painter, place, index)
            place.setLeft(place.left() + theme.px(self._side_width))
        if not list_parts.is_lit(option, index):
            below = QRectF(place.left(), option.rect.bottom(), place.width(), 1)
            painter.fillRect(below, theme.tokens().line)
        self._paint_title(painter, QRectF(place), index)
        place.moveTop(place.top() + theme.px(20))
        found = list_parts.emphases(index, RowRole.SECOND_EMPHASES)
        sentence = words(index, RowRole.SECOND)
        shown = WrappedText(sentence, theme.font("body"), place.width(), place.height(), 1, found)
        shown.draw(painter, place.topLeft(), theme.tokens().text2)

    def _paint_side(self, painter: QPainter, place: QRectF, index: Index) -> None:
        first, second = index.data(RowRole.SIDE)
        line = QRectF(place.left(), place.top(), theme.px(self._side_width - 8), place.height())
        ink = theme.tokens().text2
        painting.line_of_text(painter, line, first, theme.font("body"), ink)
        line.moveTop(line.top() + theme.px(20))
        painting.line_of_text(painter, line, second, theme.font("caption"), ink)

    def _paint_title(self, painter: QPainter, place: QRectF, index: Index) -> None:
        strong, ink = theme.font("body", 600), theme.tokens().text
        number = words(index, RowRole.NUMBER)
        if number:
            painting.line_of_text(painter, place, number, strong, ink)
            place.setLeft(place.left() + painting.width_of(number, strong) + theme.px(8))
        found = list_parts.emphases(index, RowRole.EMPHASES)
        shown = WrappedText(words(index), strong, place.width(), place.height(), 1, found)
        shown.draw(painter, place.topLeft(), ink)


class ChoiceDelegate(RowDelegate):
    """One choice of several with its count at the right; the chosen one is bold."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return list_parts.row_size(option, theme.px(32 if list_parts.is_heading(index) else 28))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, lit = theme.tokens(), list_parts.is_lit(option, index)
        margin = theme.px(list_parts.MARGIN)
        place = QRectF(option.rect).adjusted(margin, 0, -margin, 0)
        place.setRight(place.right() - list_parts.draw_note(painter, place, index))
        font = theme.font("body", 600 if lit or list_parts.is_heading(index) else 400)
        painting.line_of_text(
            painter, place, words(index), font, tokens.on_soft if lit else tokens.text
        )
