"""Who holds an office at an item, for an office may be for a range of items; and handing it on."""

import re
from collections.abc import Iterator
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant, Role, RoleKind

_CHAIRING = frozenset({RoleKind.CHAIR, RoleKind.TEMPORARY_CHAIR})
_WRITING = frozenset({RoleKind.SECRETARY, RoleKind.GENERAL_SECRETARY, RoleKind.MINUTE_TAKER})
Renumbered = tuple[tuple[AgendaItem, AgendaItem], ...]
_NONE = "-"
"""The range of an office that is held for no item yet."""
_RANGE = re.compile(r"(\d+)(?:\s*[-–—]\s*(\d+))?")


def holds_at(person: Participant, item: AgendaItem, *kinds: RoleKind) -> bool:
    """Whether somebody holds any of these offices while the item is handled."""
    return any(role.role in kinds and is_for(role, item) for role in person.roles)


def is_for(role: Role, item: AgendaItem) -> bool:
    """Whether an office is for the item.

    One without a range, or with a range that isn't numbers, is for every item; so is any for an
    item that has no number to tell by.
    """
    ranges = list(_ranges(role.items or ""))
    if not ranges:
        return True
    number = _number(item)
    return number is None or any(first <= number <= last for first, last in ranges)


def _ranges(items: str) -> Iterator[tuple[int, int]]:
    for found in _RANGE.finditer(items):
        first = int(found[1])
        yield first, int(found[2] or first)


def handed_over(minutes: Minutes, person_id: str, kind: RoleKind, item_id: str) -> Minutes:
    """The meeting with an office in other hands from an item on; whoever had it keeps what was.

    The chair and a temporary chair are one office, so are those who write the minutes. Raises
    KeyError when the item has no number, for an office is bound to items by their numbers.
    """
    numbers = [number for item in minutes.items if (number := _number(item)) is not None]
    since = _number(minutes.item(item_id))
    if since is None:
        raise KeyError(item_id)
    later = frozenset(numbers[numbers.index(since) :])
    family = _CHAIRING if kind in _CHAIRING else _WRITING
    people = []
    for person in minutes.participants:
        roles = tuple(_roles_without(person, family, later, numbers))
        if person.id == person_id:
            roles = _with_role(roles, kind, later, numbers)
        people.append(replace(person, roles=roles))
    return replace(minutes, participants=tuple(people))


def with_ranges_kept(people: tuple[Participant, ...], items: Renumbered) -> tuple[Participant, ...]:
    """The people with their offices for the same items as before, whatever these are numbered now.

    ``items`` are pairs of an item as it was and as it is numbered; one that had no number is new,
    and belongs to whoever had the office at the item before it.
    """
    old = [number for before, _ in items if (number := _number(before)) is not None]
    new = [number for _, after in items if (number := _number(after)) is not None]

    def moved(role: Role) -> Role:
        if not list(_ranges(role.items or "")):
            return role
        held, kept, is_held = _numbers_of(role, old), set(), False
        for before, after in items:
            was, now = _number(before), _number(after)
            is_held = is_held if was is None else was in held
            if is_held and now is not None:
                kept.add(now)
        return replace(role, items=_written(frozenset(kept), new)) if kept else role

    return tuple(
        replace(each, roles=tuple(moved(role) for role in each.roles))
        if any(role.items for role in each.roles)
        else each
        for each in people
    )


def writing_office(minutes: Minutes) -> RoleKind:
    """The office of whoever writes the minutes of this body; secretary where nobody has one."""
    held = (role.role for person in minutes.participants for role in person.roles)
    return next((kind for kind in held if kind in _WRITING), RoleKind.SECRETARY)


def _roles_without(
    person: Participant, family: frozenset[RoleKind], later: frozenset[int], numbers: list[int]
) -> Iterator[Role]:
    """The offices that are left to somebody; one that is left for no item is none."""
    for role in person.roles:
        if role.role not in family:
            yield role
            continue
        kept = _numbers_of(role, numbers) - later
        if kept:
            yield replace(role, items=_written(kept, numbers))


def _with_role(
    roles: tuple[Role, ...], kind: RoleKind, later: frozenset[int], numbers: list[int]
) -> tuple[Role, ...]:
    """The offices with one more; the same one held before goes on."""
    held = next((role for role in roles if role.role is kind), Role(role=kind, items=_NONE))
    taken = replace(held, items=_written(_numbers_of(held, numbers) | later, numbers))
    if held in roles:
        return tuple(taken if role is held else role for role in roles)
    return (*roles, taken)


def _numbers_of(role: Role, numbers: list[int]) -> frozenset[int]:
    if role.items == _NONE:
        return frozenset()
    ranges = list(_ranges(role.items or ""))
    if not ranges:
        return frozenset(numbers)
    return frozenset(
        number for number in numbers if any(first <= number <= last for first, last in ranges)
    )


def _written(wanted: frozenset[int], numbers: list[int]) -> str | None:
    """``1–3, 6–8``; None where it is all of them."""
    if wanted >= frozenset(numbers):
        return None
    runs: list[list[int]] = []
    for number in sorted(wanted):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)


def _number(item: AgendaItem) -> int | None:
    found = re.search(r"\d+", item.number or "")
    return int(found.group()) if found is not None else None
