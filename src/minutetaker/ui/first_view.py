"""What the window shows and understands before the rest of the program is loaded.

Little is imported here, and all is drawn by hand: the first paint waits for every line of it.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from minutetaker.domain.listing import ListedMeeting
from minutetaker.ui.status_words import status_word

_ARCHIVE = 5
_LEFT, _TEXT, _HEAD, _FIRST_ROW, _ROW, _FOOT = 260, 396, 47, 121, 56, 33


@dataclass(frozen=True, slots=True)
class KeptKey:
    """A key pressed too early for the page that it was meant for."""

    key: int
    modifiers: Qt.KeyboardModifier
    text: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person asked for meanwhile.

    ``meeting_id`` is the line they are on; ``keys`` came after they opened it or chose a stage.
    """

    meeting_id: str | None
    is_opened: bool
    stage: int | None
    filter: str
    keys: tuple[KeptKey, ...]


class FirstView(QWidget):
    """The list of meetings, drawn as the archive will show it; keeps the keys it can't obey yet.

    Signals:
        painted: the first time it stands on the screen.
    """

    painted = Signal()

    def __init__(self, meetings: tuple[ListedMeeting, ...], current: str | None) -> None:
        super().__init__()
        self._meetings = meetings
        self._shown = meetings
        self._at = next((at for at, each in enumerate(meetings) if each.id == current), 0)
        self._filter = ""
        self._is_opened = False
        self._is_painted = False
        self._stage: int | None = None
        self._keys: list[KeptKey] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wishes(self) -> Wishes:
        """What was asked for so far."""
        meeting_id = self._shown[self._at].id if self._shown else None
        return Wishes(meeting_id, self._is_opened, self._stage, self._filter, tuple(self._keys))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        if self._chooses_stage(event):
            return
        if self._is_opened or self._stage is not None:
            self._keys.append(KeptKey(key, event.modifiers(), text))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._is_opened = bool(self._shown)
        elif not self._moves(key):
            self._filters(event)
        self.update()

    def _chooses_stage(self, event: QKeyEvent) -> bool:
        place = event.key() - Qt.Key.Key_0
        is_stage = (
            event.modifiers() == Qt.KeyboardModifier.ControlModifier and 1 <= place <= _ARCHIVE
        )
        if is_stage:
            self._stage = place
            self.update()
        return is_stage

    def _moves(self, key: int) -> bool:
        page = max(1, (self.height() - _FIRST_ROW - _FOOT) // _ROW - 1)
        last = len(self._shown) - 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        if key not in steps:
            return False
        self._at = max(0, min(last, self._at + steps[Qt.Key(key)]))
        return True

    def _filters(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self._filter = self._filter[:-1]
        elif event.text().isprintable():
            self._filter += event.text()
        words = self._filter.casefold().split()
        self._shown = tuple(
            each
            for each in self._meetings
            if all(word in f"{each.body} {each.number}".casefold() for word in words)
        )
        self._at = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_head(painter)
        if self._meetings:
            self._paint_rows(painter)
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def _paint_head(self, painter: QPainter) -> None:
        strong = self._strong()
        painter.setFont(strong)
        painter.drawText(16, 29, QCoreApplication.translate("Stage", "Archive"))
        painter.setFont(self.font())
        if self._filter:
            painter.drawText(299, 94, self._filter)
        painter.fillRect(0, _HEAD, self.width(), 1, _faint(self.palette()))
        painter.fillRect(0, self.height() - _FOOT, self.width(), 1, _faint(self.palette()))

    def _paint_rows(self, painter: QPainter) -> None:
        room = self.height() - _FIRST_ROW - _FOOT
        first = max(0, (self._at + 1) * _ROW - room + _ROW - 1) // _ROW
        left, text = (_LEFT, _TEXT) if self.width() >= 720 else (24, 160)  # noqa: PLR2004 - look.md
        strong = self._strong()
        for at, each in enumerate(self._shown[first : first + room // _ROW + 1]):
            top = _FIRST_ROW + at * _ROW
            if first + at == self._at:
                painter.fillRect(
                    left - 12, top, self.width() - left - 12, _ROW - 2, _faint(self.palette())
                )
            painter.setFont(strong)
            painter.drawText(text, top + 22, each.body)
            painter.setFont(self.font())
            if each.date is not None:
                day = each.date
                painter.drawText(left, top + 22, f"{day.day}.{day.month}.{day.year}")
            painter.drawText(left, top + 42, each.number or "")
            painter.drawText(text, top + 42, status_word(each.status))

    def _strong(self) -> QFont:
        strong = QFont(self.font())
        strong.setBold(True)
        return strong


def _faint(palette: QPalette) -> QColor:
    """A line or ground that only whispers, in any scheme."""
    faint = QColor(palette.windowText().color())
    faint.setAlphaF(0.1)
    return faint
