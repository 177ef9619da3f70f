"""The order in which items were really taken, where it isn't the order of the list (F41)."""

import re
from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import Spans
from minutetaker.finnish import sentences

_TAKEN = re.compile(r"käsitel|behandla|handled|taken", re.IGNORECASE)
_WHEN = re.compile(r"ennen|jälkeen|ensi|före|efter|först|before|after|first", re.IGNORECASE)


def order_sentence(scope: Scope, item: AgendaItem) -> Iterator[Spans]:
    """``Asia käsiteltiin kohdan 5 jälkeen.``, of an item out of order, unless it is typed."""
    moved = scope.moved
    if item.id not in moved or any(_tells_order(part.text or "") for part in item.parts):
        return
    before = moved[item.id]
    if before is None:
        yield from scope.said(lambda side: sentences.handled_first(side.language))
    elif before.number:
        number = scope.typed(before.number)
        yield from scope.said(
            lambda side: sentences.handled_after(number, side.language, sections=side.has_sections)
        )


def _tells_order(text: str) -> bool:
    return _TAKEN.search(text) is not None and _WHEN.search(text) is not None
