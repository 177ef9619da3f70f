"""Where words stand in a meeting: titles, typed texts, and sentences that follow from data."""

from functools import lru_cache

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.ui.models.item_fields import fields_of
from minutetaker.ui.widgets.palette_entries import folded

_KEPT_TEXTS = 2_000


def places_of(words: str, text: str) -> list[int]:
    """Where folded words begin in a folded text; they don't overlap."""
    places: list[int] = []
    at = text.find(words) if words else -1
    while at >= 0:
        places.append(at)
        at = text.find(words, at + len(words))
    return places


def count_in(minutes: Minutes, item: AgendaItem, words: str) -> int:
    """How often folded words stand in the item as the page shows it."""
    texts = [folded(item.title or "")]
    texts += [_searched(spec.text) for spec in fields_of(minutes, item)]
    return sum(len(places_of(words, text)) for text in texts)


@lru_cache(_KEPT_TEXTS)
def _searched(text: str) -> str:
    return folded(plain_text(parse(text)))
