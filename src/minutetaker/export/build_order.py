"""The order in which items were really taken, where it isn't the order of the list (F41)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from minutetaker.domain.agenda import AgendaItem
from minutetaker.export.build_scope import Scope
from minutetaker.finnish import sentences

_TAKEN = re.compile(r"käsitel|behandla|handled|taken", re.IGNORECASE)
_WHEN = re.compile(r"ennen|jälkeen|ensi|före|efter|först|before|after|first", re.IGNORECASE)


def order_sentence(scope: Scope, item: AgendaItem) -> Iterator[str]:
    """``Asia käsiteltiin kohdan 5 jälkeen.``, of an item out of order, unless it is typed."""
    moved = scope.moved
    if item.id not in moved or any(_tells_order(part.text or "") for part in item.parts):
        return
    before = moved[item.id]
    if before is None:
        yield sentences.handled_first(scope.language)
    elif before.number:
        number = scope.typed(before.number)
        yield sentences.handled_after(number, scope.language, sections=scope.has_sections)


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


def _tells_order(text: str) -> bool:
    return _TAKEN.search(text) is not None and _WHEN.search(text) is not None
