"""The rows of a palette: what is offered, the typed part in bold, what Enter does at the right."""

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import list_parts, painting
from minutetaker.ui.widgets.list_parts import Index, RowDelegate
from minutetaker.ui.widgets.palette_entries import PaletteEntry, PaletteRole
from minutetaker.ui.widgets.wrapped_text import Emphasis, WrappedText

_ROW = 36
_HEADING = 30
_LEFT = 20
_GAP = 12


class PaletteList(QListView):
    """Shows the rows; the input line of the palette moves in it and keeps the keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._preview: QWidget | None = None
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setItemDelegate(PaletteDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Matches"))

    def set_preview(self, preview: QWidget | None) -> None:
        """Open the row Enter would choose, so that this widget stands under its words."""
        if preview is None and self._preview is None:
            return
        if self._preview is not None:
            self._preview.hide()
        self._preview = preview
        if preview is not None:
            preview.setParent(self.viewport())
            preview.show()
        self._open_current()

    def room_under(self, index: Index) -> int:
        """How much higher than usual a row is, for what stands under its words."""
        if self._preview is None or index.row() != self.currentIndex().row():
            return 0
        return self._preview.sizeHint().height()

    def _open_current(self) -> None:
        self.doItemsLayout()
        self._place_preview()

    def _place_preview(self) -> None:
        if self._preview is None or not self.currentIndex().isValid():
            return
        row = self.visualRect(self.currentIndex())
        room = self._preview.sizeHint().height()
        self._preview.setGeometry(row.left(), row.bottom() + 1 - room, row.width(), room)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._preview is not None:
            self._preview.setVisible(current.isValid())
            self._open_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_preview()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_preview()

    def content_height(self, most: int) -> int:
        """How high all rows are together, or more than ``most``: then nobody needs the rest."""
        model = self.model()
        height = theme.px(2 if model.rowCount() else 0)
        for row in range(model.rowCount()):
            if height > most:
                break
            height += self.sizeHintForIndex(model.index(row, 0)).height()
        return height

    def whole_rows(self, room: int) -> int:
        """The height of so many rows from the top as stand whole in the room."""
        model, height = self.model(), theme.px(2)
        for row in range(model.rowCount()):
            more = self.sizeHintForIndex(model.index(row, 0)).height()
            if height + more > room:
                break
            height += more
        return height if height > theme.px(_ROW) else room

    def current_height(self) -> int:
        """How high the row that Enter would choose is, with what stands under its words."""
        return self.sizeHintForIndex(self.currentIndex()).height()

    def choose_first(self) -> None:
        """Make the first row that is no heading the one Enter chooses."""
        self.setCurrentIndex(QModelIndex())
        self._go_to(0, 1)
        self.scrollToTop()

    def move_by(self, steps: int) -> None:
        """Go up or down over headings, stopping at the ends."""
        last = self.model().rowCount() - 1
        direction = 1 if steps > 0 else -1
        self._go_to(min(max(self.currentIndex().row() + steps, 0), last), direction)

    def _go_to(self, row: int, direction: int) -> None:
        model = self.model()
        while 0 <= row < model.rowCount():
            index = model.index(row, 0)
            if index.data(PaletteRole.ENTRY) is not None:
                self.setCurrentIndex(index)
                return
            row += direction


class PaletteDelegate(RowDelegate):
    """Paints one row of a palette."""

    def __init__(self, view: PaletteList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked of hundreds of rows before the first is painted; the view makes them all as wide
        # as itself.
        if not index.flags():
            return QSize(1, theme.px(_HEADING))
        return QSize(1, theme.px(_ROW) + self._view.room_under(index))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        own = QStyleOptionViewItem(option)
        own.rect = option.rect.adjusted(0, 0, 0, -self._view.room_under(index))
        super().paint(painter, own, index)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place = QRectF(option.rect)
        place.setLeft(place.left() + theme.px(_LEFT))
        right = option.rect.left() + list_parts.width_for(option) - theme.px(_LEFT)
        # Beside a scroll bar the ground is narrower; words keep clear of its edge.
        place.setRight(min(right, option.rect.right() - theme.px(_LEFT - 4)))
        entry: PaletteEntry | None = index.data(PaletteRole.ENTRY)
        if entry is None:
            place.setTop(place.top() + theme.px(6))
            font, ink = theme.font("caption", 500), theme.tokens().text2
            painting.line_of_text(painter, place, list_parts.words(index), font, ink)
            return
        is_current = list_parts.is_lit(option, index)
        self._paint_does(painter, place, entry, is_current=is_current)
        tokens = theme.tokens()
        ink = tokens.on_soft if is_current else tokens.text2
        list_parts.draw_icon(painter, entry.icon, place.left(), place.center().y(), ink)
        if entry.icon:
            place.setLeft(place.left() + theme.px(list_parts.ICON + _GAP))
        emphases = [Emphasis(*found) for found in index.data(PaletteRole.FOUND)]
        font, height = theme.font("body"), place.height()
        shown = WrappedText(entry.text, font, place.width(), height, 1, emphases)
        shown.draw(painter, place.topLeft(), tokens.on_soft if is_current else tokens.text)
        width = painting.width_of(entry.text, theme.font("body", 600 if emphases else 400))
        place.setLeft(place.left() + width + theme.px(8))
        if entry.detail and place.width() > theme.px(24):
            is_long = painting.width_of(entry.detail, font) > place.width()
            small = theme.font("caption") if is_long else font
            painting.line_of_text(painter, place, entry.detail, small, tokens.text2)

    def _paint_does(
        self, painter: QPainter, place: QRectF, entry: PaletteEntry, *, is_current: bool
    ) -> None:
        """Paint what Enter does, in bold on the row it is about, and the key that does the same."""
        tokens, right = theme.tokens(), Qt.AlignmentFlag.AlignRight
        key = entry.key or ("Enter" if is_current and entry.does else "")
        strong = theme.font("body", 600 if is_current else 400)
        quiet = tokens.on_soft if is_current else tokens.text3
        ink = tokens.on_soft if is_current else tokens.text2
        for text, font, colour in (
            (key, theme.font("caption"), quiet),
            (entry.does, strong, ink),
        ):
            if text:
                painting.line_of_text(painter, place, text, font, colour, right)
                place.setRight(place.right() - painting.width_of(text, font) - theme.px(_GAP))
