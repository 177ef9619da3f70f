"""Comings and goings as they are told: each where it happened, a short absence as one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from minutetaker.domain.attendance import Moment
from minutetaker.domain.comings import Spell, When, spells
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.timeline import Timeline, order_taken

_ORDER = (When.BEFORE, When.DURING, When.DECIDED, When.AFTER)


@dataclass(frozen=True, slots=True)
class Movement:
    """Somebody's coming or going, or an absence from ``moment`` to ``back``.

    ``is_whole_item``: they were there from before the item until after it, and for no other.
    ``when`` None: the file doesn't tell, and it is taken as during the item.
    """

    person: Participant
    moment: Moment
    when: When | None
    is_arrival: bool = False
    is_whole_item: bool = False
    back: Moment | None = None

    @property
    def place(self) -> When:
        """Where in the item it is told."""
        return self.when or When.DURING


def movements_at(minutes: Minutes, item_id: str) -> tuple[Movement, ...]:
    """What happened at an item, in its order; what stands in somebody's words is left out.

    An absence within one item is one; who left at one item and came back at another did both.
    """
    people = [each for each in minutes.participants if each.intervals]
    if not people:
        return ()
    timeline, order = Timeline(minutes), order_taken(minutes)
    found = [
        each
        for person in people
        for each in _movements(person, order, timeline)
        if each.moment.item == item_id
    ]
    return tuple(sorted(found, key=_place_and_time))


def movements_of(minutes: Minutes, person: Participant) -> tuple[Movement, ...]:
    """All that is told of somebody's coming and going, an absence within one item as one."""
    return tuple(_movements(person, order_taken(minutes), Timeline(minutes)))


def called_in_for(person: Participant) -> str | None:
    """The one item that somebody was called in for, from before it until after it."""
    found = spells(person)
    if len(found) != 1:
        return None
    spell = found[0]
    is_whole = (spell.came, spell.went) == (When.BEFORE, When.AFTER)
    ends = spell.start, spell.end
    if not is_whole or any(end is None or end.time is not None for end in ends):
        return None
    items = {end.item for end in ends if end is not None}
    return items.pop() if len(items) == 1 else None


def _movements(person: Participant, order: Sequence[str], timeline: Timeline) -> Iterator[Movement]:
    if not person.intervals:
        return
    told = [each for each in spells(person, order) if not each.in_text]
    only = called_in_for(person)
    if only is not None and told and told[0].start is not None:
        yield Movement(person, told[0].start, None, is_whole_item=True)
        return
    pairs: list[tuple[Spell | None, Spell | None]] = list(pairwise((None, *told, None)))
    for earlier, later in pairs:
        gone = earlier.end if earlier is not None else None
        come = later.start if later is not None else None
        went = earlier.went if earlier is not None else None
        if gone is not None and come is not None and gone.item == come.item:
            yield Movement(person, gone, went, back=come)
            continue
        if gone is not None and not timeline.is_at_edge(gone):
            yield Movement(person, gone, went)
        if come is not None and later is not None and not timeline.is_at_edge(come):
            yield Movement(person, come, later.came, is_arrival=True)


def _place_and_time(movement: Movement) -> tuple[int, str]:
    return _ORDER.index(movement.place), movement.moment.time or ""
