"""What all lists of the window share: the view, the roles of a row and its ground."""

import math
from enum import IntEnum

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from minutetaker.ui import icons, theme
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.wrapped_text import Emphasis

Index = QModelIndex | QPersistentModelIndex

INSET = 8
MARGIN = 16
ICON = 16
LINE = 18


class RowRole(IntEnum):
    """What a row says beside its text (DisplayRole) and its whole sentence (AccessibleTextRole).

    Every role may be left out by a model.
    """

    NUMBER = Qt.ItemDataRole.UserRole + 1
    """str: the number as printed."""
    ICON = Qt.ItemDataRole.UserRole + 2
    """str: the name of the glyph of its state."""
    ICON_COLOUR = Qt.ItemDataRole.UserRole + 3
    """ColourRole of the glyph."""
    NOTE = Qt.ItemDataRole.UserRole + 4
    """str: the words at the right."""
    NOTE_COLOUR = Qt.ItemDataRole.UserRole + 5
    """ColourRole of the words at the right."""
    NOTE_ICON = Qt.ItemDataRole.UserRole + 6
    """str: the glyph at the right."""
    TEXT_COLOUR = Qt.ItemDataRole.UserRole + 7
    """ColourRole of the text: text2 for what is behind, text3 for who isn't there."""
    IS_LIT = Qt.ItemDataRole.UserRole + 8
    """bool: the current row of the meeting, or the person a palette means."""
    IS_HEADING = Qt.ItemDataRole.UserRole + 9
    """bool: a heading of the rows below it."""
    SECOND = Qt.ItemDataRole.UserRole + 10
    """str: the second line."""
    SIDE = Qt.ItemDataRole.UserRole + 11
    """tuple[str, str]: the two lines of the column at the left of a hit."""
    EMPHASES = Qt.ItemDataRole.UserRole + 12
    """tuple[tuple[int, int], ...]: start and length of what was searched for in the text."""
    SECOND_EMPHASES = Qt.ItemDataRole.UserRole + 13
    """The same for the second line."""
    ID = Qt.ItemDataRole.UserRole + 14
    """What the row stands for, for those who listen."""
    SECOND_ICON = Qt.ItemDataRole.UserRole + 15
    """str: the glyph before the second line."""


class PartList(QListView):
    """A list without a frame whose rows wrap with its width.

    Signals:
        row_chosen: (what RowRole.ID holds) Enter, Space or a click on a row that is no heading.
    """

    row_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_index_chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys and self.currentIndex().isValid():
            self._on_index_chosen(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Heights follow the width, and the view asks for them only when told to.
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def content_height(self, most: float = math.inf) -> int:
        """How high all rows are together, or no less than ``most``: then nobody needs the rest."""
        model = self.model()
        height = 0
        for row in range(model.rowCount()):
            if height >= most:
                break
            height += self.sizeHintForIndex(model.index(row, 0)).height()
        return height

    def whole_rows(self, room: int) -> int:
        """The height of so many rows from the top as stand whole in the room."""
        model, height = self.model(), 0
        for row in range(model.rowCount()):
            more = self.sizeHintForIndex(model.index(row, 0)).height()
            if height + more > room:
                break
            height += more
        return height or room

    def _on_index_chosen(self, index: QModelIndex) -> None:
        if not index.data(RowRole.IS_HEADING):
            self.row_chosen.emit(index.data(RowRole.ID))


class RowDelegate(QStyledItemDelegate):
    """Paints ground, hover and focus; those below it paint what stands on them."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the words and glyphs of a row."""
        raise NotImplementedError

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme.tokens()
        rect = ground_rect(option)
        if is_lit(option, index):
            painting.ground(painter, rect, tokens.soft)
            if tokens.scheme == "contrast":
                painting.edge(painter, rect, tokens.text)
        elif option.state & QStyle.StateFlag.State_MouseOver and not is_heading(index):
            painting.ground(painter, rect, tokens.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painting.focus_ring(painter, rect)


def ground_rect(option: QStyleOptionViewItem) -> QRectF:
    """The part of the row that a ground fills: inset at both sides, parted from the next row."""
    inset = theme.px(INSET)
    return QRectF(option.rect).adjusted(inset, 1, -inset, -1)


def width_for(option: QStyleOptionViewItem) -> float:
    """The width rows are laid out for: with or without a scroll bar the same."""
    # The stubs don't know that a delegate can be asked without a view.
    view: QWidget | None = option.widget
    return float(option.rect.width() if view is None else view.width())


def is_lit(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the row stands on the soft ground."""
    return bool(option.state & QStyle.StateFlag.State_Selected) or bool(index.data(RowRole.IS_LIT))


def is_heading(index: Index) -> bool:
    """Whether the row heads those below it."""
    return bool(index.data(RowRole.IS_HEADING))


def words(index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    """The words of a role; none where the model leaves it out."""
    return str(index.data(role) or "")


def colour(index: Index, role: RowRole, otherwise: ColourRole) -> QColor:
    """The colour a role names, else the usual one."""
    name: ColourRole = index.data(role) or otherwise
    return theme.tokens().colour(name)


def emphases(index: Index, role: RowRole) -> tuple[Emphasis, ...]:
    """What was searched for, on the ground of hits."""
    found: tuple[tuple[int, int], ...] = index.data(role) or ()
    tokens = theme.tokens()
    return tuple(Emphasis(start, length, tokens.hit, tokens.text) for start, length in found)


def draw_icon(painter: QPainter, name: str, left: float, middle: float, ink: QColor) -> None:
    """Draw a glyph whose middle stands at the height ``middle``; nothing for no name."""
    if name:
        side = theme.px(ICON)
        icons.draw(painter, QRectF(left, middle - side / 2, side, side), name, ink)


def draw_note(painter: QPainter, place: QRectF, index: Index, face: QFont | None = None) -> float:
    """Draw the words at the right end of the place; the width they take with their gap."""
    note = words(index, RowRole.NOTE)
    if not note:
        return 0.0
    font = face or theme.font("caption")
    ink = colour(index, RowRole.NOTE_COLOUR, "text2")
    right = Qt.AlignmentFlag.AlignRight
    painting.line_of_text(painter, place, note, font, ink, right)
    return painting.width_of(note, font) + theme.px(INSET)


def row_size(option: QStyleOptionViewItem, height: float) -> QSize:
    """The size of a row as wide as its view."""
    return QSize(round(width_for(option)), round(height))


def top_left(option: QStyleOptionViewItem, left: float, top: float) -> QPointF:
    """A point of a row, counted from the row's own corner."""
    return QPointF(option.rect.left() + left, option.rect.top() + top)
