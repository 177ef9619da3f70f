"""Where in a meeting a moment lies: before, within, or after the handling of an item."""

from collections.abc import Iterator
from dataclasses import dataclass

from minutetaker.domain.attendance import Interval, Moment, Phase
from minutetaker.domain.meeting import NIGHT_ENDS, NOON
from minutetaker.domain.minutes import Minutes

_STEP = 4
_PLACES = {Phase.BEFORE: 0, Phase.DURING: 1, Phase.AFTER: 3}
_DECIDED = 2
"""An item is decided after what happened during it, and before what happened after it."""
_DAY = 24 * 60
_BEFORE_ALL = -1

_Clock = tuple[int, int]
"""The sitting from 1, and minutes from the midnight before it."""


@dataclass(frozen=True, slots=True)
class Span:
    """The first and the last place where a moment may lie; the same where it is known."""

    first: int
    last: int


def order_taken(minutes: Minutes) -> tuple[str, ...]:
    """The items in the order in which they were taken.

    One with a place in it (``handled``) has that place; the others fill the gaps as they stand.
    """
    items = minutes.items
    placed = sorted((item for item in items if item.handled is not None), key=_handled)
    order = [item.id for item in items if item.handled is None]
    for item in placed:
        order.insert(max(0, _handled(item) - 1), item.id)
    return tuple(order)


def _handled(item: object) -> int:
    return int(getattr(item, "handled", 0) or 0)


class Timeline:
    """The items of a meeting one after another, each with its before, during, decision and after.

    A file tells an item's clock times nowhere. A moment that names its item has its place; one that
    has only a clock time lies between the moments that have both, the opening and the closing. How
    much is not known of it stays not known: ``covers`` answers None.
    """

    def __init__(self, minutes: Minutes) -> None:
        self._minutes = minutes
        self._items = {item: place for place, item in enumerate(order_taken(minutes))}
        self._last = len(self._items) * _STEP
        self._anchors: tuple[tuple[_Clock, int], ...] | None = None

    def span(self, moment: Moment) -> Span:
        """Where a moment may lie."""
        place = self._place(moment)
        if place is not None:
            return Span(place, place)
        clock = self._clock(moment)
        if clock is None:
            return Span(_BEFORE_ALL, self._last)
        if self._anchors is None:
            self._anchors = tuple(self._known_clocks())
        earlier = max((at for when, at in self._anchors if when <= clock), default=_BEFORE_ALL)
        later = min((at for when, at in self._anchors if when >= clock), default=self._last)
        return Span(min(earlier, later), max(earlier, later))

    def touches(self, stay: Interval, item_id: str) -> bool | None:
        """Whether a stay is over any part of an item; None: nobody can know."""
        start = self._items[item_id] * _STEP
        return self._meets(stay, start + _PLACES[Phase.DURING], start + _DECIDED)

    def covers(self, stay: Interval, item_id: str) -> bool | None:
        """Whether somebody was there when an item was decided; None: nobody can know."""
        decided = self._items[item_id] * _STEP + _DECIDED
        return self._meets(stay, decided, decided)

    def is_at_edge(self, moment: Moment) -> bool:
        """Whether a clock time alone is no later than the opening, or no earlier than the closing.

        Who came or went then was there from the start, or to the end: there is nothing to tell.
        """
        sessions, clock = self._minutes.meeting.sessions, self._clock(moment)
        if moment.item is not None or clock is None or not sessions:
            return False
        first, last = sessions[0], sessions[-1]
        if first.opened and clock <= (1, _minutes(first.opened, None)):
            return True
        if not last.closed:
            return False
        return clock >= (len(sessions), _minutes(last.closed, last.opened))

    def _meets(self, stay: Interval, first: int, last: int) -> bool | None:
        came = self.span(stay.start) if stay.start else Span(_BEFORE_ALL, _BEFORE_ALL)
        went = self.span(stay.end) if stay.end else Span(self._last, self._last)
        if came.first > last or went.last < first:
            return False
        return True if came.last <= last and went.first >= first else None

    def _place(self, moment: Moment) -> int | None:
        if moment.item is None:
            return None
        return self._items[moment.item] * _STEP + _PLACES[moment.phase or Phase.DURING]

    def _clock(self, moment: Moment) -> _Clock | None:
        sessions = self._minutes.meeting.sessions
        session = moment.session or (1 if len(sessions) <= 1 else None)
        if session is None or moment.time is None:
            return None
        opened = sessions[session - 1].opened if sessions else None
        return session, _minutes(moment.time, opened)

    def _known_clocks(self) -> Iterator[tuple[_Clock, int]]:
        """Every moment that has both a clock time and a place."""
        sessions = self._minutes.meeting.sessions
        if sessions and sessions[0].opened:
            yield (1, _minutes(sessions[0].opened, None)), _BEFORE_ALL
        if sessions and sessions[-1].closed:
            closed = _minutes(sessions[-1].closed, sessions[-1].opened)
            yield (len(sessions), closed), self._last
        for person in self._minutes.participants:
            for stay in person.intervals:
                for moment in (stay.start, stay.end):
                    place = self._place(moment) if moment is not None else None
                    clock = self._clock(moment) if moment is not None else None
                    if place is not None and clock is not None:
                        yield clock, place


def _minutes(time: str, opened: str | None) -> int:
    hours, minutes = time.split(":")
    is_next_day = opened is not None and time < opened and time < NIGHT_ENDS and opened >= NOON
    return int(hours) * 60 + int(minutes) + (_DAY if is_next_day else 0)
