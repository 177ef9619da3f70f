"""What becomes of items in a meeting: their order, their level, and those that nobody reached."""

from dataclasses import replace

from minutetaker.domain import handling
from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import said
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import SUB_ITEM, numbered, renumbered
from minutetaker.services.desk import Desk


def take_now(desk: Desk, meeting_id: str, item_id: str) -> Changes:
    """Say that an item is taken up after all that were taken so far; its number stays."""

    def make(minutes: Minutes) -> Minutes:
        return handling.taken_now(minutes, item_id)

    return desk.change(meeting_id, said("Order of items changed"), make)


def take_as_listed(desk: Desk, meeting_id: str) -> Changes:
    """Say that the items were taken in the order of the agenda."""
    return desk.change(meeting_id, said("Order of items changed"), handling.taken_as_listed)


def unreached(minutes: Minutes) -> tuple[AgendaItem, ...]:
    """The items of which nothing is written; the first tells the opening, the last the closing."""
    return tuple(
        item
        for item in minutes.items[1:-1]
        if item.state in (ItemState.HANDLED, ItemState.ADDED)
        and not any(part.text or part.groups for part in item.parts)
        and not (item.decisions or item.votes or item.actions)
    )


def mark_unreached(desk: Desk, meeting_id: str) -> Changes:
    """Say of every item of which nothing is written that it was not reached."""

    def make(minutes: Minutes) -> Minutes:
        left = {item.id for item in unreached(minutes)}
        items = tuple(
            replace(item, state=ItemState.NOT_REACHED) if item.id in left else item
            for item in minutes.items
        )
        return replace(minutes, items=items)

    return desk.change(meeting_id, said("Items marked as not reached"), make)


def number_anew(desk: Desk, meeting_id: str) -> Changes:
    """Number all items by the body's way, also those whose numbers are in print already."""
    return desk.change(meeting_id, said("Items numbered anew"), numbered)


def turn_level(desk: Desk, meeting_id: str, item_id: str) -> Changes:
    """Put an item under the one before it, or on its own again."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, level=None if item.level == SUB_ITEM else SUB_ITEM)

    def make(minutes: Minutes) -> Minutes:
        return renumbered(with_item(minutes, item_id, make_item), {item_id})

    return desk.change(meeting_id, said("Level of the item changed"), make)
