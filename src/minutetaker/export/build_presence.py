"""Comings and goings: sentences where they happened, marks in a list, items in a table."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.attendance import Interval, Moment, Phase
from minutetaker.domain.people import Participant
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_stays import covers
from minutetaker.finnish.sentences import (
    absent_between,
    absent_mark,
    arrived,
    arrived_mark,
    left_mark,
)
from minutetaker.finnish.sentences import left as left_sentence

_ORDER = (Phase.BEFORE, Phase.DURING, Phase.AFTER)


@dataclass(frozen=True, slots=True)
class _Movement:
    """Somebody's coming or going, or a short absence from ``moment`` to ``back``."""

    name: str
    moment: Moment
    is_arrival: bool = False
    back: Moment | None = None

    @property
    def phase(self) -> Phase:
        return self.moment.phase or Phase.DURING


def presence_sentences(scope: Scope, item: AgendaItem) -> Iterator[tuple[Phase, str]]:
    """The sentences of the comings and goings at an item, each with when in it they happened."""
    found = [each for each in _movements(scope) if each.moment.item == item.id]
    found.sort(key=_time_of_movement)
    together: dict[tuple[bool, str | None, Phase | None], list[_Movement]] = {}
    for movement in found:
        moment = movement.moment
        if movement.back is not None:
            times = moment.time, movement.back.time
            yield movement.phase, absent_between(movement.name, *times, scope.language)
        else:
            key = movement.is_arrival, moment.time, moment.phase
            together.setdefault(key, []).append(movement)
    for (is_arrival, time, phase), movements in together.items():
        say = arrived if is_arrival else left_sentence
        names = [each.name for each in movements]
        yield movements[0].phase, say(names, time, scope.language, phase and phase.value)


def presence_marks(scope: Scope, person: Participant) -> Iterator[str]:
    """``saapui klo 13.20``: what stands in brackets after a name, of what has a time."""
    for movement in _movements_of(scope, person):
        time = movement.moment.time
        if movement.back is not None:
            if time or movement.back.time:
                yield absent_mark(time, movement.back.time, scope.language)
        elif time:
            yield (arrived_mark if movement.is_arrival else left_mark)(time, scope.language)


def items_attended(scope: Scope, person: Participant) -> tuple[AgendaItem, ...] | None:
    """The items that somebody was there for, a part of one too; those of a recusal left out.

    None where an interval tells no item, so that nobody can know.
    """
    ends = [end for each in person.intervals for end in (each.start, each.end) if end is not None]
    if any(end.item is None for end in ends):
        return None
    attended = []
    for item in scope.minutes.items:
        is_recused = any(each.participant == person.id for each in item.recusals)
        was_there = not person.intervals or any(
            covers(scope, each, item) for each in person.intervals
        )
        if was_there and not is_recused:
            attended.append(item)
    return tuple(attended)


def was_only_at(person: Participant, items: frozenset[str]) -> bool:
    """Whether every interval of somebody begins and ends at one of these items."""
    return bool(person.intervals) and all(
        end is not None and end.item in items
        for each in person.intervals
        for end in (each.start, each.end)
    )


def _movements(scope: Scope) -> Iterator[_Movement]:
    for person in scope.minutes.participants:
        yield from _movements_of(scope, person)


def _movements_of(scope: Scope, person: Participant) -> Iterator[_Movement]:
    name = scope.typed(person.shown_name)
    told = [each for each in person.intervals if not each.in_text]
    pairs = list(pairwise((None, *told, None)))
    for earlier, later in pairs:
        gone = earlier.end if earlier is not None else None
        come = later.start if later is not None else None
        if earlier is not None and later is not None and _goes_on(scope, earlier, later):
            continue
        if gone is not None and come is not None and gone.item == come.item:
            yield _Movement(name, gone, back=come)
            continue
        if gone is not None:
            yield _Movement(name, gone)
        if come is not None:
            yield _Movement(name, come, is_arrival=True)


def _goes_on(scope: Scope, earlier: Interval, later: Interval) -> bool:
    """Whether somebody only changed seats: one stay begins where the other ends."""
    gone, come = earlier.end, later.start
    if gone is None or come is None:
        return False
    if gone == come:
        return True
    changes = (earlier.seat, earlier.deputy_for) != (later.seat, later.deputy_for)
    if not changes or gone.time != come.time or gone.item is None or come.item is None:
        return False
    ends = gone.phase is Phase.AFTER and come.phase is Phase.BEFORE
    return ends and scope.places[come.item] == scope.places[gone.item] + 1


def _time_of_movement(movement: _Movement) -> tuple[int, str]:
    return _ORDER.index(movement.phase), movement.moment.time or ""
