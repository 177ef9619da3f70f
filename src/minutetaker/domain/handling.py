"""The order in which items are really taken: known from what is written while a meeting is open.

Numbers and the order of the list stay; an item keeps its place in the real order in ``handled``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.timeline import order_taken

_NEVER_TAKEN = frozenset({ItemState.WITHDRAWN, ItemState.NOT_REACHED})


def is_open(minutes: Minutes) -> bool:
    """Whether the meeting has been opened and is not closed yet."""
    sessions = minutes.meeting.sessions
    return bool(sessions) and sessions[-1].opened is not None and sessions[-1].closed is None


def with_order_taken(before: Minutes, after: Minutes) -> Minutes:
    """The meeting after an act, the items that the act took up having their places in the order.

    An item is taken up when something of its handling is written for the first time while the
    meeting is open, after all that were taken up before it.
    """
    if not is_open(before):
        return after
    old = {item.id: item for item in before.items}
    if old.keys() - {item.id for item in after.items}:
        after = _closed_up(before, after)
    for item in after.items:
        known = old.get(item.id)
        if known is not None and known is not item and _is_taken_up(known, item):
            after = taken_now(after, item.id)
    return after


def taken_now(minutes: Minutes, item_id: str) -> Minutes:
    """The meeting with an item taken after all that have been taken so far."""
    order = list(order_taken(minutes))
    taken = {item.id for item in minutes.items if item.handled is not None} - {item_id}
    last = max((at for at, each in enumerate(order) if each in taken), default=-1)
    if order.index(item_id) < last:
        order.remove(item_id)
        order.insert(last, item_id)
    places = {each: at for at, each in enumerate(order, 1) if each in taken or each == item_id}
    return _placed(minutes, places)


def taken_as_listed(minutes: Minutes) -> Minutes:
    """The meeting with its items taken in the order of the list, as far as anybody has noted."""
    return _placed(minutes, {})


def moved_items(items: Sequence[AgendaItem]) -> Mapping[str, AgendaItem | None]:
    """The ids of the items out of order, each with the one that was taken before it.

    As few as will do are out of order: the others are the longest run that kept the list's order.
    """
    known = [(item.handled, item) for item in items if item.handled is not None]
    places = [place for place, _ in known]
    if all(places[at] <= places[at + 1] for at in range(len(places) - 1)):
        return {}
    kept = _longest_rising(places)
    taken = sorted(known, key=_place)
    before = {item.id: taken[at - 1][1] if at else None for at, (_, item) in enumerate(taken)}
    return {item.id: before[item.id] for at, (_, item) in enumerate(known) if at not in kept}


def _is_taken_up(known: AgendaItem, item: AgendaItem) -> bool:
    if item.handled is not None or item.state in _NEVER_TAKEN:
        return False
    return _handling(known) != _handling(item)


def _handling(item: AgendaItem) -> tuple[object, ...]:
    """What is written of the handling; titles, presenters and attachments are of the agenda."""
    return (
        item.parts,
        item.decisions,
        item.votes,
        item.recusals,
        item.dissents,
        item.actions,
        item.state,
    )


def _closed_up(before: Minutes, after: Minutes) -> Minutes:
    """The places without those of items that are gone."""
    left = {item.id: item for item in after.items}
    order = [each for each in order_taken(before) if each in left]
    places = {each: at for at, each in enumerate(order, 1) if left[each].handled is not None}
    return _placed(after, places)


def _placed(minutes: Minutes, places: Mapping[str, int]) -> Minutes:
    items = tuple(
        item if item.handled == places.get(item.id) else replace(item, handled=places.get(item.id))
        for item in minutes.items
    )
    return replace(minutes, items=items)


def _place(handled: tuple[int, AgendaItem]) -> int:
    return handled[0]


def _longest_rising(places: Sequence[int]) -> set[int]:
    """Where the longest rising row of places stands, the earliest of several."""
    lengths, ways = [1] * len(places), [-1] * len(places)
    for at, place in enumerate(places):
        for earlier in range(at):
            if places[earlier] <= place and lengths[earlier] + 1 > lengths[at]:
                lengths[at], ways[at] = lengths[earlier] + 1, earlier
    at = lengths.index(max(lengths))
    kept = set()
    while at >= 0:
        kept.add(at)
        at = ways[at]
    return kept
