"""The clock of the live page: opened, interrupted, resumed, closed, and what it says meanwhile."""

from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from minutetaker.clock import now
from minutetaker.domain.changes import Changes
from minutetaker.domain.meeting import Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, open_matters
from minutetaker.domain.validity import ends_before
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.services import sessions
from minutetaker.services.handling import unreached
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.item_clock import ItemClock
from minutetaker.ui.pages.meeting_acts import MeetingActs

_TICK = 5000
_LONGEST = timedelta(hours=24)


class MeetingClock(QObject):
    """Turns the clock and tells the time.

    Signals:
        said: (str) how the meeting stands now: opened at, how long it has gone on.
        told: (str) what happened or why nothing did.
        item_told: (str) when the item at hand was begun and how long it has taken.
        closing_asked: (int, int) so many matters are open, of them so many items without a word;
            ask again to close all the same.
        going_on_asked: (closing time or "", is it still the same day) ask again to go on; None
            takes the question away.
    """

    said = Signal(object)
    told = Signal(object)
    item_told = Signal(object)
    closing_asked = Signal(object, object)
    going_on_asked = Signal(object)

    def __init__(self, bridge: Bridge, acts: MeetingActs, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._acts = bridge, acts
        self._items = ItemClock(bridge)
        self._said = self._item_said = ""
        self._is_closing = self._is_going_on = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        bridge.changed.connect(self._on_changed)
        bridge.item_shown.connect(self._on_item_shown)

    def forget(self) -> None:
        """Another meeting is on the desk."""
        self._items.forget()
        self._said = self._item_said = ""
        self._is_closing = False
        self._settle_going_on()

    def tell(self) -> None:
        """Say the time even if it is the same."""
        self._said = self._item_said = ""
        self._items.read_plans()
        self.tick()

    def tick(self) -> None:
        """Say the time if it is another than was said last."""
        minutes = self._bridge.minutes
        if minutes is None:
            return
        words = self._words(minutes)
        if words != self._said:
            self._said = words
            self.said.emit(words)
        item = self._item_words(minutes)
        if item != self._item_said:
            self._item_said = item
            self.item_told.emit(item)

    def turn(self) -> None:
        """F5: open the meeting, then break and resume."""
        minutes = self._acts.minutes()
        if minutes is None:
            return
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        self._is_closing = False
        clock = clock_of(minutes)
        if clock is not Clock.NOT_OPENED and self._is_over(minutes):
            self._ask_or_go_on(minutes)
            return
        match clock:
            case Clock.NOT_OPENED:
                self._bridge.run(partial(sessions.open_meeting, desk, meeting_id, now()), self)
            case Clock.OPEN:
                self._bridge.run(partial(sessions.interrupt, desk, meeting_id, now()), self)
                self._tell_if_back()
            case _:
                act = partial(sessions.resume, desk, meeting_id, now(), self._acts.item_id)
                self._bridge.run(act, self)
                self._tell_if_back()

    def _tell_if_back(self) -> None:
        """Say which time was noted, when the computer's clock tells an earlier one."""
        minutes = self._bridge.minutes
        session = minutes.meeting.sessions[-1] if minutes is not None else Session()
        noted = session.closed or session.last_noted
        if ends_before(noted, f"{now():%H:%M}"):
            sentence = self.tr("The computer's clock has gone back: {time} was noted.")
            clock = times.clock(noted or "", Language(i18n.language()))
            self.told.emit(sentence.format(time=clock))

    def _is_over(self, minutes: Minutes) -> bool:
        """Whether the last sitting was closed, or left open on another day."""
        is_today = minutes.meeting.sessions[-1].is_sat_at(now())
        return clock_of(minutes) is Clock.CLOSED or not is_today

    def _ask_or_go_on(self, minutes: Minutes) -> None:
        """Tell what F5 would do now; asked a second time, do it."""
        session = minutes.meeting.sessions[-1]
        is_today = session.is_sat_at(now())
        if not self._is_going_on:
            self._is_going_on = True
            self.going_on_asked.emit((session.closed or "", is_today))
        elif is_today:
            self.take_closing_back()
        else:
            self.go_on()

    def take_closing_back(self) -> None:
        """The meeting was closed too early and is open again."""
        minutes = self._acts.minutes()
        self._settle_going_on()
        if minutes is None or clock_of(minutes) is not Clock.CLOSED:
            return
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        self._bridge.run(partial(sessions.reopen_meeting, desk, meeting_id), self)

    def go_on(self) -> None:
        """The meeting goes on in a new sitting, today."""
        minutes = self._acts.minutes()
        self._settle_going_on()
        if minutes is None or clock_of(minutes) is Clock.NOT_OPENED or not self._is_over(minutes):
            return
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        act = partial(sessions.continue_meeting, desk, meeting_id, now(), self._acts.item_id)
        self._bridge.run(act, self)

    def correct(self, place: int, session: Session) -> None:
        """Put right what was noted of a sitting."""
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        self._bridge.run(partial(sessions.correct_session, desk, meeting_id, place, session), self)

    def _settle_going_on(self) -> None:
        self._is_going_on = False
        self.going_on_asked.emit(None)

    def close_meeting(self) -> None:
        """Shift+F5: close the meeting; what is open is told first, once."""
        minutes = self._acts.minutes()
        if minutes is None:
            return
        clock = clock_of(minutes)
        if clock is Clock.NOT_OPENED:
            self.told.emit(self.tr("The meeting is not open yet. F5 opens it."))
            return
        if clock is Clock.CLOSED:
            self.told.emit(self.tr("The meeting is closed. Ctrl+Z takes the closing back."))
            return
        if _count(minutes) and not self._is_closing:
            self._is_closing = True
            self.ask_again()
            return
        self._is_closing = False
        self.closing_asked.emit(0, 0)
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        if self._bridge.run(partial(sessions.close_meeting, desk, meeting_id, now()), self):
            self.told.emit(self.tr("The meeting is closed. Ctrl+3 shows the pages."))
            self._tell_if_back()

    def ask_again(self) -> None:
        """Tell anew what is open before the closing: some of it was settled."""
        minutes = self._bridge.minutes
        if minutes is not None and self._is_closing:
            self.closing_asked.emit(_count(minutes), len(unreached(minutes)))

    def stop_closing(self) -> None:
        """The person went on with the meeting."""
        self._is_closing = False

    def _words(self, minutes: Minutes) -> str:
        language = Language(i18n.language())
        clock = clock_of(minutes)
        if clock is Clock.NOT_OPENED:
            return self.tr("Not open yet. F5 opens the meeting.")
        session = minutes.meeting.sessions[-1]
        if clock is Clock.BREAK:
            since = times.clock(session.breaks[-1].start, language)
            return self.tr("Break since {time}. F5 resumes.").format(time=since)
        if clock is Clock.CLOSED:
            closed = times.clock(session.closed or "", language)
            return self.tr("Closed {time}").format(time=closed)
        opened = self.tr("Opened {time}").format(time=times.clock(session.opened or "", language))
        spent = _spent(session)
        if spent is None:
            return opened
        lasted = self.tr("duration {time}").format(time=times.duration(spent, language))
        return f"{opened}, {lasted}"

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.meeting_id != self._bridge.meeting_id:
            return
        at_hand = {self._acts.item_id} if changes.people and self._acts.item_id else set()
        self._items.touch(changes.items | at_hand)

    def _on_item_shown(self, item_id: str) -> None:
        """Until the next tick the head would else tell the time of the item before."""
        minutes = self._bridge.minutes
        is_counted = minutes is not None and _is_counted(minutes)
        self._item_said = self._items.words(item_id) if is_counted else ""
        self.item_told.emit(self._item_said)

    def plan_item(self, minutes: int) -> None:
        """Say how long the item at hand may take; 0: no plan."""
        if self._acts.minutes() is not None and self._acts.item_id is not None:
            self._items.plan(self._acts.item_id, minutes or None)
            self.tell()

    def _item_words(self, minutes: Minutes) -> str:
        """Counted only while the meeting is open: a break is nobody's time."""
        item_id = self._acts.item_id
        is_counted = _is_counted(minutes)
        self._items.count(item_id if is_counted else None)
        return self._items.words(item_id) if item_id is not None and is_counted else ""


def _is_counted(minutes: Minutes) -> bool:
    return clock_of(minutes) is Clock.OPEN and not minutes.is_approved


def _spent(session: Session) -> int | None:
    """Minutes since the opening; None when that was another day's meeting."""
    if session.date is None or session.opened is None:
        return None
    hour, minute = (int(part) for part in session.opened.split(":"))
    opened = datetime.combine(session.date, datetime.min.time()) + timedelta(
        hours=hour, minutes=minute
    )
    spent = now() - opened
    if not timedelta(0) <= spent < _LONGEST:
        return None
    return int(spent.total_seconds()) // 60


def _count(minutes: Minutes) -> int:
    """How much is open beside the closing itself, and the last item, which will tell it."""
    last = minutes.items[-1].id if minutes.items else None
    settled = {(Matter.NO_CLOSING, None), (Matter.NOTHING_WRITTEN, last)}
    return sum((each.matter, each.item) not in settled for each in open_matters(minutes))
