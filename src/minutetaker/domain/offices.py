"""Who holds an office at an item: an office may be for a range of items only."""

import re
from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.people import Participant, Role, RoleKind

_RANGE = re.compile(r"(\d+)(?:\s*[-–—]\s*(\d+))?")


def holds_at(person: Participant, item: AgendaItem, *kinds: RoleKind) -> bool:
    """Whether somebody holds any of these offices while the item is handled."""
    return any(role.role in kinds and is_for(role, item) for role in person.roles)


def is_for(role: Role, item: AgendaItem) -> bool:
    """Whether an office is for the item.

    One without a range, or with a range that isn't numbers, is for every item.
    """
    ranges = list(_ranges(role.items or ""))
    if not ranges:
        return True
    number = re.search(r"\d+", item.number or "")
    return number is not None and any(
        first <= int(number.group()) <= last for first, last in ranges
    )


def _ranges(items: str) -> Iterator[tuple[int, int]]:
    for found in _RANGE.finditer(items):
        first = int(found[1])
        yield first, int(found[2] or first)
