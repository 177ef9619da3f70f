"""Numbers of items: per meeting, running § through the year, or as given (F31, F32)."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from string import ascii_lowercase
from typing import TYPE_CHECKING

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.offices import with_ranges_kept
from minutetaker.domain.series import Numbering

if TYPE_CHECKING:
    from minutetaker.domain.agenda import AgendaItem

SUB_ITEM = 2
"""The level of an item that stands under another."""


def numbered(minutes: Minutes) -> Minutes:
    """The meeting with its items numbered by the body's way; numbers kept as given are left alone.

    Sub-items (level 2) get ``3.1``.
    """
    if minutes.series.numbering is Numbering.MANUAL:
        return minutes
    items: list[AgendaItem] = []
    main, sub = first_number(minutes) - 1, 0
    for item in minutes.items:
        if item.level == SUB_ITEM and items:
            sub += 1
            number = f"{main}.{sub}"
        else:
            main, sub = main + 1, 0
            number = str(main)
        items.append(item if item.number == number else replace(item, number=number))
    return _with_items(minutes, items)


def renumbered(minutes: Minutes, new: Collection[str] = ()) -> Minutes:
    """The meeting after a change of its agenda: ``new`` are the ids of items to be numbered.

    Before the opening all follow the body's way; from then on the numbers in print stay.
    """
    if any(session.opened for session in minutes.meeting.sessions):
        return with_new_numbers(minutes, new)
    return numbered(minutes)


def with_new_numbers(minutes: Minutes, new: Collection[str]) -> Minutes:
    """The meeting with numbers for these items; every other one stays as it is.

    A new item at the end goes on from the highest number; one in between gets the number before it
    with a letter: ``5a``. A sub-item goes on from its sisters.
    """
    if minutes.series.numbering is Numbering.MANUAL:
        return minutes
    items: list[AgendaItem] = []
    kept = [None if item.id in new else item.number for item in minutes.items]
    used = set(filter(None, kept))
    for at, item in enumerate(minutes.items):
        if item.id not in new:
            items.append(item)
            continue
        above = _main_above(items)
        if item.level == SUB_ITEM and above is not None:
            number = _unused((f"{above}.{sub}" for sub in range(1, len(kept) + 1)), used)
        elif any(kept[at + 1 :]):
            before = above if above is not None else str(first_number(minutes) - 1)
            number = _unused((f"{before}{letter}" for letter in _letters()), used)
        else:
            number = str(max(_highest(used), first_number(minutes) - 1) + 1)
        used.add(number)
        items.append(replace(item, number=number))
    return _with_items(minutes, items)


def number_after(minutes: Minutes) -> int:
    """The first item number of the next meeting in a running series."""
    numbers = {item.number for item in minutes.items if item.number}
    return max(_highest(numbers), first_number(minutes) - 1) + 1


def first_number(minutes: Minutes) -> int:
    """The number of the first item."""
    if minutes.series.numbering is Numbering.RUNNING:
        return minutes.meeting.first_item_number or 1
    return 1


def _with_items(minutes: Minutes, items: list["AgendaItem"]) -> Minutes:
    if all(new is old for new, old in zip(items, minutes.items, strict=True)):
        return minutes
    pairs = tuple(zip(minutes.items, items, strict=True))
    people = with_ranges_kept(minutes.participants, pairs)
    return replace(minutes, items=tuple(items), participants=people)


def _main_above(items: Iterable["AgendaItem"]) -> str | None:
    """The number of the last main item; one with a letter belongs to the number it follows."""
    found = [item.number for item in items if item.level != SUB_ITEM and item.number]
    return found[-1].rstrip(ascii_lowercase) if found else None


def _highest(numbers: Iterable[str]) -> int:
    whole = (number.rstrip(ascii_lowercase) for number in numbers)
    return max((int(number) for number in whole if number.isdigit()), default=0)


def _letters() -> Iterable[str]:
    yield from ascii_lowercase
    yield from (first + second for first in ascii_lowercase for second in ascii_lowercase)


def _unused(wanted: Iterable[str], used: set[str]) -> str:
    return next(each for each in wanted if each not in used)
