"""The meeting's clock in words: since when it is open, how long, how long the item."""

from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from minutetaker.clock import now
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui import i18n

TICK = 10_000
"""Milliseconds between looks at the clock: minutes are shown, seconds are not."""


class MeetingClock(QObject):
    """Tells the time in the status bar and beside the item.

    Signals:
        told: (str) the words of the status bar.
        item_told: (str) how long the item at hand has been spoken of; empty before the opening.
    """

    told = Signal(object)
    item_told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._minutes: Minutes | None = None
        self._item_since: datetime | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(TICK)
        self._tick.timeout.connect(self.tell)

    def follow(self, minutes: Minutes | None) -> None:
        """Follow this meeting's clock; None: stop."""
        self._minutes = minutes
        if minutes is None:
            self._tick.stop()
        else:
            self._tick.start()
            self.tell()

    def start_item(self) -> None:
        """Another item is at hand from now on."""
        self._item_since = now()
        self.tell()

    def tell(self) -> None:
        """Say the time again."""
        if self._minutes is None:
            return
        self.told.emit(self._words(self._minutes))
        is_open = clock_of(self._minutes) is Clock.OPEN
        if self._item_since is None or not is_open:
            self.item_told.emit("")
            return
        language = Language(i18n.language())
        spent = int((now() - self._item_since).total_seconds() // 60)
        since = times.clock(f"{self._item_since:%H:%M}", language)
        self.item_told.emit(f"{since}   {times.duration(spent, language)}")

    def _words(self, minutes: Minutes) -> str:
        language = Language(i18n.language())
        session = minutes.meeting.sessions[-1] if minutes.meeting.sessions else None
        match clock_of(minutes):
            case Clock.NOT_OPENED:
                return self.tr("F5 opens the meeting")
            case Clock.BREAK:
                start = times.clock(session.breaks[-1].start, language) if session else ""
                return self.tr("Break since {time}. F5 resumes").format(time=start)
            case Clock.CLOSED:
                end = times.clock(session.closed or "", language) if session else ""
                return self.tr("Closed {time}").format(time=end)
            case Clock.OPEN:
                opened = session.opened or "" if session else ""
                return self.tr("Opened {time}, {duration}").format(
                    time=times.clock(opened, language), duration=_since(opened, language)
                )


def _since(opened: str, language: Language) -> str:
    hours, minutes = (int(part) for part in opened.split(":"))
    moment = now()
    spent = (moment.hour * 60 + moment.minute) - (hours * 60 + minutes)
    return times.duration(spent % (24 * 60), language)
