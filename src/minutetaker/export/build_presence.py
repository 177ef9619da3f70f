"""Comings and goings: sentences where they happened, marks in a list, items in a table."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.attendance import Interval, Moment, Phase
from minutetaker.domain.people import Participant
from minutetaker.export.build_scope import Scope
from minutetaker.finnish.marks import EN_DASH
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
    places = {item.id: place for place, item in enumerate(scope.minutes.items)}
    ends = [end for each in person.intervals for end in (each.start, each.end) if end is not None]
    if any(end.item is None for end in ends):
        return None
    attended = []
    for place, item in enumerate(scope.minutes.items):
        is_recused = any(each.participant == person.id for each in item.recusals)
        was_there = not person.intervals or any(
            _covers(each, place, places) for each in person.intervals
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


def _covers(interval: Interval, place: int, places: dict[str, int]) -> bool:
    """Whether a stay touches the handling of the item at a place."""
    start, end = interval.start, interval.end
    if start is not None and start.item is not None:
        first = places[start.item] + (start.phase is Phase.AFTER)
        if place < first:
            return False
    if end is not None and end.item is not None:
        last = places[end.item] - (end.phase is Phase.BEFORE)
        return place <= last
    return True


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
        if gone is not None and come is not None and gone.item == come.item:
            yield _Movement(name, gone, back=come)
            continue
        if gone is not None:
            yield _Movement(name, gone)
        if come is not None:
            yield _Movement(name, come, is_arrival=True)


def _time_of_movement(movement: _Movement) -> tuple[int, str]:
    return _ORDER.index(movement.phase), movement.moment.time or ""


def number_ranges(numbers: list[int]) -> str:
    """``212–213, 215–218`` of growing numbers."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(
        str(run[0]) if len(run) == 1 else f"{run[0]}{EN_DASH}{run[-1]}" for run in runs
    )
