"""What a search finds: a meeting, an item, a decision or an action, and the words that hold it."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_WORD = re.compile(r"\w+")


class FoundKind(StrEnum):
    """What was found; a word in an item's text finds the item."""

    MEETING = "meeting"
    ITEM = "item"
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Something that holds the words.

    ``text`` is what holds them, as it was typed. ``number`` is the meeting's; ``item`` an item's
    id, with ``item_number`` and ``title``; all None for a meeting as a whole.
    """

    kind: FoundKind
    meeting_id: str
    body: str
    number: str | None
    date: datetime.date | None
    text: str
    item: str | None = None
    item_number: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word that is looked for, and beginnings by which its other forms are found."""

    word: str
    beginnings: tuple[str, ...] = ()

    def is_in(self, words: frozenset[str]) -> bool:
        """Whether one of these words is it or a form of it."""
        return self.word in words or any(each.startswith(self.beginnings) for each in words)


def holds(text: str, wanted: Sequence[Wanted]) -> bool:
    """Whether a text has every word."""
    words = frozenset(words_in(text))
    return all(each.is_in(words) for each in wanted)


def words_in(text: str) -> list[str]:
    """The words of a text, as they are compared."""
    return _WORD.findall(text.lower())


def places_of(text: str, wanted: Sequence[Wanted]) -> tuple[tuple[int, int], ...]:
    """From where to where each word of the text stands that was looked for."""
    return tuple(
        found.span()
        for found in _WORD.finditer(text)
        if any(each.is_in(frozenset({found[0].lower()})) for each in wanted)
    )
