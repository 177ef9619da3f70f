"""Numbers of items: per meeting, running § through the year, or as given (F31, F32)."""

from dataclasses import replace
from typing import TYPE_CHECKING

from minutetaker.domain.minutes import Minutes
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
    first = 1
    if minutes.series.numbering is Numbering.RUNNING:
        first = minutes.meeting.first_item_number or 1
    items: list[AgendaItem] = []
    main, sub = first - 1, 0
    for item in minutes.items:
        if item.level == SUB_ITEM and items:
            sub += 1
            number = f"{main}.{sub}"
        else:
            main, sub = main + 1, 0
            number = str(main)
        items.append(item if item.number == number else replace(item, number=number))
    if all(new is old for new, old in zip(items, minutes.items, strict=True)):
        return minutes
    return replace(minutes, items=tuple(items))


def number_after(minutes: Minutes) -> int:
    """The first item number of the next meeting in a running series."""
    numbers = [int(item.number) for item in minutes.items if item.number and item.number.isdigit()]
    return max(numbers, default=(minutes.meeting.first_item_number or 1) - 1) + 1
