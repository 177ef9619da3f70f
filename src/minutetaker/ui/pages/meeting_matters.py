"""The walk through what is still open: where each matter is mended on the live page."""

from collections.abc import Sequence

from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, OpenMatter
from minutetaker.domain.progress import is_done

OF_PEOPLE = frozenset(
    {
        *(Matter.NOBODY_MARKED, Matter.UNRECORDED, Matter.NOT_QUORATE),
    }
)
OF_PREPARING = frozenset({Matter.NO_DATE, Matter.NO_ITEMS})
"""What only the prepare page mends."""


def next_matter(matters: Sequence[OpenMatter], last: OpenMatter | None) -> OpenMatter | None:
    """The open matter after the one walked to last, the first again after the end."""
    if not matters:
        return None
    place = matters.index(last) + 1 if last in matters else 0
    return matters[place % len(matters)]


def first_to_handle(minutes: Minutes) -> str:
    """The item where a meeting is when its page opens: after the last one written of."""
    items = minutes.items
    last = max((at for at, item in enumerate(items) if is_done(minutes, item)), default=0)
    return items[last].id


def item_at_hand(minutes: Minutes, item_id: str | None) -> str:
    """The item that was at hand, or where the meeting is when that is gone."""
    is_there = any(item.id == item_id for item in minutes.items)
    return item_id if is_there and item_id is not None else first_to_handle(minutes)


def changed_elsewhere(minutes: Minutes, item_id: str, changes: Changes) -> str | None:
    """The one other item in which something changed; None where it is this one, or several."""
    changed = changes.items & {item.id for item in minutes.items}
    return next(iter(changed)) if len(changed) == 1 and item_id not in changed else None


def neighbour(minutes: Minutes, item_id: str | None, by: int) -> str | None:
    """The item so many places further; None beyond the ends."""
    ids = [item.id for item in minutes.items]
    if item_id not in ids:
        return None
    place = ids.index(item_id) + by
    return ids[place] if 0 <= place < len(ids) else None
