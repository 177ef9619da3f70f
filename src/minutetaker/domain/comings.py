"""Coming and going: how a stay begins and ends, and what the stays of somebody tell.

Whether somebody was there when an item was decided follows from their stays alone, also when they
came or went in the middle of it. Two of the four answers are told by one stay: who came during an
item was there when it was decided, who left during it wasn't. The other two take a second stay:

- left during it, once it was decided: one stay until after the item, and one within it that ends
  with the leaving;
- came during it, once it was decided: one stay within it that begins with the coming, and one from
  after the item.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.people import Participant


class When(StrEnum):
    """When in the handling of an item somebody comes or goes; DECIDED: during it, once decided."""

    BEFORE = "before"
    DURING = "during"
    DECIDED = "decided"
    AFTER = "after"

    @property
    def phase(self) -> Phase:
        """The phase that a moment of the meeting file has for it."""
        return Phase.DURING if self is When.DECIDED else Phase(self.value)


@dataclass(frozen=True, slots=True)
class Place:
    """Whose place a deputy fills: a named member's, a seat's, or both."""

    deputy_for: str | None = None
    seat: str | None = None


@dataclass(frozen=True, slots=True)
class Spell:
    """A time in the room without leaving it; ``came`` and ``went`` tell the phase more finely.

    ``start`` None: from the opening; ``end`` None: until the closing.
    """

    start: Moment | None
    end: Moment | None
    came: When | None
    went: When | None
    in_text: bool


def come(
    person: Participant, moment: Moment, when: When | None = None, place: Place | None = None
) -> Participant:
    """Somebody comes at a moment, perhaps to fill somebody's place."""
    where = place or Place()
    stay = Interval(start=moment, seat=where.seat, deputy_for=where.deputy_for)
    stays = [stay]
    if when is When.DECIDED and moment.item is not None:
        within = Moment(session=moment.session, item=moment.item, phase=Phase.DURING)
        stays = [replace(stay, end=within), replace(stay, start=_after(moment))]
    return replace(person, attendance=Attendance.PRESENT, intervals=(*person.intervals, *stays))


def go(person: Participant, moment: Moment, when: When | None = None) -> Participant:
    """Somebody who is here leaves at a moment."""
    *earlier, stay = person.intervals or (Interval(),)
    stays = [replace(stay, end=moment)]
    if when is When.DECIDED and moment.item is not None:
        within = Moment(session=moment.session, item=moment.item, phase=Phase.DURING)
        stays = [replace(stay, end=_after(moment)), replace(stay, start=within, end=moment)]
    return replace(person, intervals=(*earlier, *stays))


def call_in(person: Participant, item_id: str) -> Participant:
    """Somebody is there for one item alone, from before it until after it."""
    stay = Interval(
        start=Moment(item=item_id, phase=Phase.BEFORE), end=Moment(item=item_id, phase=Phase.AFTER)
    )
    return replace(person, attendance=Attendance.PRESENT, intervals=(*person.intervals, stay))


def take_place(person: Participant, moment: Moment | None, place: Place) -> Participant:
    """Somebody who is here fills a place from a moment on, without leaving the room.

    With None, or where they came at that moment, for the whole of their stay.
    """
    *earlier, stay = person.intervals or (Interval(),)
    taken = replace(stay, seat=place.seat, deputy_for=place.deputy_for)
    came = spells(person)[-1].start if person.intervals else None
    if moment is None or came == moment:
        return replace(person, intervals=(*earlier, taken))
    stays = (replace(stay, end=moment), replace(taken, start=moment))
    return replace(person, intervals=(*earlier, *stays))


def spells(person: Participant, order: Sequence[str] = ()) -> tuple[Spell, ...]:
    """The times that somebody was in the room; a change of place alone ends none.

    ``order`` are the items as they were taken: after one and before the next is the same moment.
    """
    made: list[Spell] = []
    before = None
    for stay in person.intervals:
        last = made[-1] if made else None
        if last is not None and _left_decided(last, stay):
            made[-1] = replace(last, end=stay.end, went=When.DECIDED)
        elif last is not None and _came_decided(last, stay):
            made[-1] = replace(last, end=stay.end, came=When.DECIDED, went=_when(stay.end))
        elif last is not None and before is not None and _goes_on(before, stay, order):
            made[-1] = replace(last, end=stay.end, went=_when(stay.end))
        else:
            made.append(_as_spell(stay))
        before = stay
    return tuple(made)


def plain_stays(person: Participant, item_id: str | None = None) -> tuple[Interval, ...]:
    """The stays without those that only tell of a decision (of one item, or of any)."""
    stays: list[Interval] = []
    for stay in person.intervals:
        last = _as_spell(stays[-1]) if stays else None
        is_of_item = item_id is None or _item(stay.start) == item_id
        if last is not None and is_of_item and _is_second(last, stay):
            stays[-1] = replace(stays[-1], end=stay.end)
        else:
            stays.append(stay)
    return tuple(stays)


def _as_spell(stay: Interval) -> Spell:
    return Spell(stay.start, stay.end, _when(stay.start), _when(stay.end), stay.in_text)


def _is_second(last: Spell, stay: Interval) -> bool:
    return _left_decided(last, stay) or _came_decided(last, stay)


def _goes_on(earlier: Interval, later: Interval, order: Sequence[str]) -> bool:
    """Whether somebody stayed in the room: one stay begins where the other ends."""
    gone, come = earlier.end, later.start
    if gone is None or come is None:
        return False
    if gone == come:
        return True
    changes = (earlier.seat, earlier.deputy_for) != (later.seat, later.deputy_for)
    is_between = (gone.phase, come.phase) == (Phase.AFTER, Phase.BEFORE)
    items = list(order)
    if not changes or not is_between or gone.time != come.time or gone.item not in items:
        return False
    return items[items.index(gone.item) + 1 :][:1] == [come.item]


def _after(moment: Moment) -> Moment:
    return Moment(session=moment.session, item=moment.item, phase=Phase.AFTER)


def _left_decided(last: Spell, stay: Interval) -> bool:
    """Whether the stay only tells when in an item, once it was decided, the one before ended."""
    return (
        _is_bare(last.end, Phase.AFTER)
        and _is_bare(stay.start, Phase.DURING)
        and _item(last.end) == _item(stay.start) == _item(stay.end)
    )


def _came_decided(last: Spell, stay: Interval) -> bool:
    """Whether the stay before only told when in an item, once it was decided, this one began."""
    return (
        _is_bare(last.end, Phase.DURING)
        and _is_bare(stay.start, Phase.AFTER)
        and _item(last.start) == _item(last.end) == _item(stay.start)
    )


def _is_bare(moment: Moment | None, phase: Phase) -> bool:
    """Whether a moment is a phase of an item without a clock time."""
    return (
        moment is not None
        and moment.item is not None
        and moment.time is None
        and moment.phase is phase
    )


def _item(moment: Moment | None) -> str | None:
    return moment.item if moment is not None else None


def _when(moment: Moment | None) -> When | None:
    return When(moment.phase.value) if moment is not None and moment.phase is not None else None


def without_item(person: Participant, item_id: str) -> Participant:
    """The person whose moments name an item no more; their clock times stay."""
    kept = tuple(
        replace(stay, start=_forgotten(stay.start, item_id), end=_forgotten(stay.end, item_id))
        for stay in plain_stays(person, item_id)
    )
    return replace(person, intervals=kept)


def _forgotten(moment: Moment | None, item_id: str) -> Moment | None:
    if moment is None or moment.item != item_id:
        return moment
    return replace(moment, item=None, phase=None)
