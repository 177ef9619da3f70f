"""What the window shows before the rest of the program is loaded.

Little is imported here, and all is drawn by hand: the first paint waits for every line of it. Even
the name ``Qt`` costs a sixth of an empty window's start, so it is not spoken here.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from minutetaker.domain.listing import ListedMeeting
from minutetaker.ui.status_words import status_word

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

ROW = 56
_NARROW, _MARGIN, _FAINT = 720, 24, 0.1
_LEFT, _TEXT, _HEAD, _FIRST_ROW, _FOOT = 260, 396, 47, 121, 33


class FirstView(QWidget):
    """The list of meetings, drawn as the archive will show it.

    Signals:
        painted: the first time it stands on the screen.
    """

    painted = Signal()

    def __init__(self, meetings: tuple[ListedMeeting, ...], current: str | None) -> None:
        super().__init__()
        self._meetings = meetings
        self._shown = meetings
        self._at = next((at for at, each in enumerate(meetings) if each.id == current), 0)
        self._typed = ""
        self._is_painted = False

    def current(self) -> str | None:
        """The meeting whose line is current."""
        return self._shown[self._at].id if self._shown else None

    def typed(self) -> str:
        """What the list is filtered by."""
        return self._typed

    def move_by(self, steps: int) -> None:
        """Make another line current, at the ends the last one."""
        self._at = max(0, min(len(self._shown) - 1, self._at + steps))
        self.update()

    def lines(self) -> int:
        """How many lines there is room for."""
        return max(1, (self.height() - _FIRST_ROW - _FOOT) // ROW)

    def filter_by(self, typed: str) -> None:
        """Leave the meetings whose names hold every word."""
        self._typed = typed
        words = typed.casefold().split()
        self._shown = tuple(
            each
            for each in self._meetings
            if all(word in f"{each.body} {each.number}".casefold() for word in words)
        )
        self._at = 0
        self.update()

    def paintEvent(self, event: "QPaintEvent") -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        self._paint_head(painter)
        if self._meetings:
            self._paint_rows(painter)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def _paint_ground(self, painter: QPainter) -> None:
        """Paint grounds and lines by erasing: a pen or brush of a colour would load ``Qt``."""
        width, height = self.width(), self.height()
        painter.setBackground(self.palette().base())
        painter.eraseRect(0, 0, width, height)
        painter.setBackground(self.palette().text())
        painter.setOpacity(_FAINT)
        painter.eraseRect(0, _HEAD, width, 1)
        painter.eraseRect(0, height - _FOOT, width, 1)
        if self._shown:
            top = _FIRST_ROW + (self._at - self._first()) * ROW
            left = self._lefts()[0] - _MARGIN // 2
            painter.eraseRect(left, top, width - left - _MARGIN, ROW - 2)
        painter.setOpacity(1.0)

    def _paint_head(self, painter: QPainter) -> None:
        title = QCoreApplication.translate("Stage", "Archive") if self._meetings else "Minutetaker"
        painter.setFont(self._strong())
        painter.drawText(16, 29, title)
        painter.setFont(self.font())
        if self._typed:
            painter.drawText(299, 94, self._typed)

    def _paint_rows(self, painter: QPainter) -> None:
        left, text = self._lefts()
        strong, plain = self._strong(), self.font()
        lines = self._shown[self._first() : self._first() + self.lines()]
        for at, each in enumerate(lines):
            top = _FIRST_ROW + at * ROW
            painter.setFont(strong)
            painter.drawText(text, top + 22, f"{each.body} {each.number or ''}")
            painter.setFont(plain)
            painter.drawText(text, top + 42, status_word(each.status))
            if (day := each.date) is not None:
                painter.drawText(left, top + 22, f"{day.day}.{day.month}.{day.year}")

    def _first(self) -> int:
        """The first line that is in sight."""
        return max(0, self._at + 1 - self.lines())

    def _lefts(self) -> tuple[int, int]:
        """Where days and texts begin."""
        if self.width() < _NARROW:
            return _MARGIN, _MARGIN + _TEXT - _LEFT
        return _LEFT, _TEXT

    def _strong(self) -> QFont:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        return strong
