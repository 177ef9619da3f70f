"""Three columns of a stage, and what gives way when the window is narrow."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.tokens import ColourRole


class Room(IntEnum):
    """How much room a stage has, by what has given way."""

    WHOLE = 5
    """Everything in its standard width."""
    TIGHT = 4
    """Side columns at their least."""
    FOLDED = 3
    """The right column is words in the status bar and opens over the text."""
    STACKED = 2
    """Labels stand over their text, too."""
    SINGLE = 1
    """Only the middle is left: the left column is its own title with ⌃ ⌄."""


_LIMITS = ((1200, Room.WHOLE), (1040, Room.TIGHT), (840, Room.FOLDED), (720, Room.STACKED))


@dataclass(frozen=True, slots=True)
class Widths:
    """Least and standard width of a side column, in px of the look."""

    least: int
    standard: int


LEFT = Widths(240, 272)
RIGHT = Widths(264, 288)


def room_for(width: int) -> Room:
    """The room a window of this width (in px of the look) gives a stage."""
    return next((room for limit, room in _LIMITS if width >= limit), Room.SINGLE)


class ThreeColumns(QWidget):
    """Left what, middle text, right who and what follows.

    Signals:
        room_changed: (Room) something gave way or came back.
    """

    room_changed = Signal(object)

    def __init__(
        self,
        left: QWidget,
        middle: QWidget,
        right: QWidget,
        parent: QWidget | None = None,
        *,
        left_widths: Widths = LEFT,
        right_widths: Widths = RIGHT,
    ) -> None:
        super().__init__(parent)
        self._left, self._middle, self._right = left, middle, right
        self._left_widths, self._right_widths = left_widths, right_widths
        self._room = Room.WHOLE
        self._is_left_open, self._is_right_open = False, False
        self._middle_ground: ColourRole = "base"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for column in (middle, left, right):
            column.setParent(self)
        for side in (left, right):
            side.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self._edge = _Edge(self)
        # Tab goes left, middle, right, as the eye does.
        self.setTabOrder(left, middle)
        self.setTabOrder(middle, right)

    def room(self) -> Room:
        """How much room there is now."""
        return self._room

    def set_middle_ground(self, role: ColourRole) -> None:
        """The ground behind the middle: the desk behind white pages, else the base."""
        self._middle_ground = role
        self.update()

    def open_left(self, *, is_open: bool) -> None:
        """Show the folded left column over the text, or put it away again."""
        self._is_left_open = is_open
        self._place_columns()

    def is_left_open(self) -> bool:
        """Whether the folded left column lies over the text now."""
        return self._is_left_open and self._room is Room.SINGLE

    def open_right(self, *, is_open: bool) -> None:
        """Show the folded right column over the text, or put it away again."""
        self._is_right_open = is_open
        self._place_columns()

    def is_right_open(self) -> bool:
        """Whether the folded right column lies over the text now."""
        return self._is_right_open and self._room <= Room.FOLDED

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = room_for(round(self.width() / max(theme.px(100), 1) * 100))
        changed, self._room = room != self._room, room
        if room > Room.FOLDED:
            self._is_right_open = False
        if room > Room.SINGLE:
            self._is_left_open = False
        self._place_columns()
        if changed:
            self.room_changed.emit(room)

    def _width_of(self, widths: Widths) -> int:
        return theme.px(widths.standard if self._room == Room.WHOLE else widths.least)

    def _place_columns(self) -> None:
        height, width = self.height(), self.width()
        left = self._width_of(self._left_widths)
        right = self._width_of(self._right_widths)
        is_left_beside = self._room > Room.SINGLE
        is_right_beside = self._room > Room.FOLDED
        begin = left if is_left_beside else 0
        end = width - right if is_right_beside else width
        self._left.setVisible(is_left_beside or self._is_left_open)
        self._left.setGeometry(0, 0, max(left - 1, 0), height)
        self._middle.setGeometry(begin, 0, max(end - begin, 0), height)
        self._right.setVisible(is_right_beside or self._is_right_open)
        self._right.setGeometry(QRect(width - right + 1, 0, right - 1, height))
        self._left.setAutoFillBackground(not is_left_beside)
        self._right.setAutoFillBackground(not is_right_beside)
        self._edge.hide()
        if self.is_left_open():
            self._lay_over(self._left, left - 1)
        if self.is_right_open():
            self._lay_over(self._right, width - right)
        self.update()

    def _lay_over(self, column: QWidget, edge: int) -> None:
        column.raise_()
        self._edge.setGeometry(edge, 0, 1, self.height())
        self._edge.show()
        self._edge.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.fillRect(self.rect(), tokens.colour(self._middle_ground))
        for column, edge in ((self._left, 1), (self._right, -1)):
            if not column.isVisible():
                continue
            place = column.geometry()
            painter.fillRect(place, tokens.panel)
            line = place.right() + 1 if edge > 0 else place.left() - 1
            painter.fillRect(QRect(line, 0, 1, self.height()), tokens.line)
        painter.end()


class _Edge(QWidget):
    """The hairline of a column that lies over the text."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().line)
        painter.end()
