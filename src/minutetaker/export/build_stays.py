"""What a person's stays tell in a list: in whose place and seat they were, and for which items."""

import re
from collections.abc import Iterator, Sequence

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.attendance import Attendance, Interval, Phase
from minutetaker.domain.comings import plain_stays
from minutetaker.domain.people import Participant
from minutetaker.domain.series import NumberForm
from minutetaker.export.build_scope import Scope
from minutetaker.finnish.counts import Noun, counted
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import EN_DASH, NO_BREAK_SPACE, SECTION
from minutetaker.finnish.sentences import (
    between,
    deputy_mark,
    items_named,
    present_at,
    seat_named,
)


def places_taken(scope: Scope, person: Participant) -> Iterator[str]:
    """``varajäsen, varsinainen jäsen A``, ``paikka 3 klo 10.42–11.15``."""
    yield from _deputy_marks(scope, person)
    if person.votes is not None and any(each.votes != 1 for each in _voters(scope)):
        yield counted(person.votes, Noun.VOTE, scope.language)
    if person.proxy:
        yield scope.typed(person.proxy)
    if person.seat and person.shown_name:
        yield seat_named(scope.typed(person.seat), scope.language)
    for each in plain_stays(person):
        if each.seat and each.seat != person.seat:
            yield f"{seat_named(scope.typed(each.seat), scope.language)}{_when(scope, each)}"


def tells_times(person: Participant) -> bool:
    """Whether the marks of seats and of deputies tell the times of every stay already."""
    stays = person.intervals
    return bool(stays) and (all(each.seat for each in stays) or len(_named_members(person)) > 1)


def attended_mark(scope: Scope, person: Participant) -> Iterator[str]:
    """``läsnä: kohdat 2–3``, where stays are known by items alone and leave some item out."""
    stays = [each for each in plain_stays(person) if not (each.in_text or _has_time(each))]
    if not stays or tells_times(person) or person.attendance is not Attendance.PRESENT:
        return
    covered = [item for item in scope.minutes.items if any(covers(scope, s, item) for s in stays)]
    items = _items(scope, covered) if 0 < len(covered) < len(scope.minutes.items) else ""
    # An office held for the same items tells it: asiantuntija (§ 3).
    is_told = any(_digits(role.items or "") == _digits(items) for role in person.roles)
    if items and not is_told:
        yield present_at(items, scope.language)


def _digits(words: str) -> list[str]:
    return re.findall(r"\d+", words)


def covers(scope: Scope, interval: Interval, item: AgendaItem) -> bool:
    """Whether a stay touches the handling of an item."""
    places = scope.places
    place = places[item.id]
    start, end = interval.start, interval.end
    if start is not None and start.item is not None:
        first = places[start.item] + (start.phase is Phase.AFTER)
        if place < first:
            return False
    if end is not None and end.item is not None:
        last = places[end.item] - (end.phase is Phase.BEFORE)
        return place <= last
    return True


def sections_named(scope: Scope, numbers: str) -> str:
    """``§ 212–218`` or ``212–218 §``, as the body writes them (N7)."""
    if scope.number_form is NumberForm.NUMBER_SECTION:
        return f"{numbers}{NO_BREAK_SPACE}{SECTION}"
    return f"{SECTION}{NO_BREAK_SPACE}{numbers}"


def number_ranges(numbers: Sequence[int]) -> str:
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


def _deputy_marks(scope: Scope, person: Participant) -> Iterator[str]:
    named = _named_members(person)
    word = deputy_mark(None, scope.language)
    title = (person.title or "").strip().casefold()
    is_told = any(deputy_mark(None, each).casefold() == title for each in Language)
    for each in named:
        mark = deputy_mark(scope.typed(scope.person(each).shown_name), scope.language)
        mark = mark.removeprefix(f"{word}, ") if is_told else mark
        stays = [stay for stay in plain_stays(person) if stay.deputy_for == each]
        yield mark + "".join(_when(scope, stay) for stay in stays if len(named) > 1)
    if person.deputy and not named and not is_told:
        yield word


def _voters(scope: Scope) -> list[Participant]:
    return [each for each in scope.minutes.participants if each.votes is not None]


def _named_members(person: Participant) -> list[str]:
    """The ids of those whose deputy somebody was, each once."""
    found = [person.deputy_for, *(each.deputy_for for each in person.intervals)]
    return list(dict.fromkeys(each for each in found if each))


def _has_time(interval: Interval) -> bool:
    return any(end is not None and end.time for end in (interval.start, interval.end))


def _when(scope: Scope, interval: Interval) -> str:
    """`` klo 10.42–11.15``, ``: kohdat 2–3``; empty where a stay has no ends."""
    start, end = interval.start, interval.end
    if _has_time(interval):
        first, last = (each.time if each is not None else None for each in (start, end))
        return between(first, last, scope.language)
    if start is None and end is None:
        return ""
    items = _items(scope, [each for each in scope.minutes.items if covers(scope, interval, each)])
    return f": {items}" if items else ""


def _items(scope: Scope, items: Sequence[AgendaItem]) -> str:
    """``§ 2–3``, ``kohdat 2–3``, of items that have numbers."""
    given = [scope.typed(each.number) for each in items if each.number]
    known = [each.replace(SECTION, "").strip() if scope.has_sections else each for each in given]
    if not known:
        return ""
    if all(each.isdecimal() for each in known):
        shown = number_ranges([int(each) for each in known])
    else:
        shown = ", ".join(known)
    if scope.has_sections:
        return sections_named(scope, shown)
    return items_named(shown, len(known), scope.language).replace(" ", NO_BREAK_SPACE)
