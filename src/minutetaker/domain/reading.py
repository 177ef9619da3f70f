"""What somebody has read of a meeting, and what has changed in its text since then."""

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_ALIKE = 0.5
"""From this share of common words on, two texts are one that was changed."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph as it prints; ``item`` and ``field`` tell what it is of, None: the meeting."""

    item: str | None
    field: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that stood on the pages when somebody had read them."""

    at: datetime.datetime
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class PassageChange:
    """A passage that came, went (``new`` is empty) or reads otherwise.

    ``at`` is its place among the passages of now; of one that went, where it would stand. None:
    its whole item is gone.
    """

    item: str | None
    field: str | None
    at: int | None
    old: str
    new: str


_Numbered = tuple[int, Passage]


def changes_since(read: Sequence[Passage], now: Sequence[Passage]) -> tuple[PassageChange, ...]:
    """What differs, in the order of the pages; an item that only changed its place does not."""
    before, after = _by_item(read), _by_item(now)
    made: list[PassageChange] = []
    for item, passages in after.items():
        made += _in_item([each for _, each in before.get(item, [])], passages)
    made.sort(key=lambda change: change.at or 0)
    for item, passages in before.items():
        if item not in after:
            made += (PassageChange(item, old.field, None, old.text, "") for _, old in passages)
    return tuple(made)


def _by_item(passages: Sequence[Passage]) -> dict[str | None, list[_Numbered]]:
    found: dict[str | None, list[_Numbered]] = {}
    for numbered in enumerate(passages):
        found.setdefault(numbered[1].item, []).append(numbered)
    return found


def _in_item(old: list[Passage], new: list[_Numbered]) -> Iterator[PassageChange]:
    was, reads = [each.text for each in old], [each.text for _, each in new]
    if was == reads:
        return
    for sort, a, b, c, d in SequenceMatcher(None, was, reads, autojunk=False).get_opcodes():
        if sort != "equal":
            yield from _between(old[a:b], new[c:d], new[min(d, len(new) - 1)][0])


def _between(old: list[Passage], new: list[_Numbered], end: int) -> Iterator[PassageChange]:
    """Changes of a run; a text that went is paired with the first one after it that is like it."""
    gone = [(each, Counter(each.text.split())) for each in old]
    for at, passage in new:
        words = Counter(passage.text.split())
        alike = next((n for n, each in enumerate(gone) if _is_alike(each, passage, words)), None)
        if alike is None:
            yield PassageChange(passage.item, passage.field, at, "", passage.text)
            continue
        for lost, _ in gone[:alike]:
            yield PassageChange(lost.item, lost.field, at, lost.text, "")
        yield PassageChange(passage.item, passage.field, at, gone[alike][0].text, passage.text)
        del gone[: alike + 1]
    for lost, _ in gone:
        yield PassageChange(lost.item, lost.field, end, lost.text, "")


def _is_alike(old: tuple[Passage, Counter[str]], new: Passage, words: Counter[str]) -> bool:
    """Whether they have so many words in common; of one field, any."""
    is_one_field = old[0].field == new.field and new.field is not None
    shared = 2 * (old[1] & words).total()
    return shared > (0 if is_one_field else _ALIKE * (old[1].total() + words.total()))
