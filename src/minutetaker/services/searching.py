"""Searching all meetings for words, in any of their forms as far as their beginnings tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from minutetaker.domain.failures import KnownFailure, said
from minutetaker.domain.found import Found, FoundKind, Wanted, places_of, words_in
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.finnish.languages import Language
from minutetaker.finnish.stems import stem
from minutetaker.services.archive import desk_to_read
from minutetaker.services.desk import Desk
from minutetaker.services.messages import translated

MOST = 200
"""How many findings are told at most."""

_EXCERPT = 120
_LEAST_BEGINNING = 2
_KINDS = {
    FoundKind.MEETING: said("meeting"),
    FoundKind.ITEM: said("item"),
    FoundKind.DECISION: said("decision"),
    FoundKind.ACTION: said("action"),
}


class NoWords(KnownFailure):
    """Nothing was asked for that could be found."""

    sentence = said("There are no words to search for.")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found, a piece of its text on one line, and where in it the words stand."""

    found: Found
    excerpt: str
    places: tuple[tuple[int, int], ...]


def wanted(words: str) -> tuple[Wanted, ...]:
    """The words that a person typed; a number is found only as it is."""
    made = []
    for word in dict.fromkeys(words_in(words)):
        is_number = word.isdigit() or len(word) < _LEAST_BEGINNING
        made.append(Wanted(word, () if is_number else tuple(dict.fromkeys((word, stem(word))))))
    return tuple(made)


def search(desk: Desk, words: str, most: int = MOST) -> tuple[Hit, ...]:
    """What holds every word, best first. Raises NoWords."""
    asked = wanted(words)
    if not asked:
        raise NoWords
    with desk.unit() as unit:
        found = unit.search.find(asked, most)
    return tuple(_hit(each, asked) for each in found)


def search_folder(folder: Path, words: str) -> tuple[Hit, ...]:
    """What ``search`` finds in a data folder, without taking it from whoever writes there."""
    if not wanted(words):
        raise NoWords
    with desk_to_read(folder) as desk:
        return search(desk, words)


def hit_lines(hits: Sequence[Hit], language: Language) -> Iterator[str]:
    """A line for each: the meeting's id, what it is, the day, the body, the number, item, text."""
    for hit in hits:
        found = hit.found
        item = " ".join(each for each in (found.item_number, found.title) if each)
        yield "\t".join(
            (
                found.meeting_id,
                translated(_KINDS[found.kind], language),
                found.date.isoformat() if found.date else "-",
                found.body,
                found.number or "-",
                item or "-",
                hit.excerpt,
            )
        )


def _hit(found: Found, asked: Sequence[Wanted]) -> Hit:
    text = " ".join(plain_text(parse(found.text)).split())
    places = places_of(text, asked)
    first = places[0][0] if places else 0
    if len(text) > _EXCERPT:
        # The first word stands a third from the beginning, so that what leads to it is seen.
        start = max(0, min(first - _EXCERPT // 3, len(text) - _EXCERPT))
        start = text.rfind(" ", 0, start) + 1 if start else 0
        end = text.find(" ", start + _EXCERPT)
        cut = text[start : end if end >= 0 else len(text)]
        text = ("…" if start else "") + cut + ("…" if end >= 0 else "")
        places = places_of(text, asked)
    return Hit(found, text, places)
