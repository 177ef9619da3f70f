"""Sentences of the notes that are in the log of decisions too, and stay the same in both."""

import re
from collections.abc import Iterator
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.decision import Decision
from minutetaker.domain.delta import Cut, delta
from minutetaker.domain.rich_text import Paragraph, Run, plain_text, write
from minutetaker.domain.rich_text_parser import parse

_STOPS = ".!?…"
_WORD = re.compile(r"\w{4,}")
_BEGINNING = 5


def words_of(decision: Decision) -> str:
    """The words of a decision without marks of text."""
    return plain_text(parse(decision.text)).strip()


def followed(
    decisions: tuple[Decision, ...], before: str | None, after: str | None
) -> tuple[Decision, ...]:
    """The decisions after a text changed: those marked in it have its words as they are now.

    A sentence that lacks its full stop grows with what is written on to it. One that is gone keeps
    its words in the log.
    """
    if not any(each.in_text for each in decisions) or before == after:
        return decisions
    old, new = (plain_text(parse(text or "")) for text in (before, after))
    change = delta(old, new)
    if not isinstance(change, Cut):
        return decisions
    return tuple(_followed(each, old, new, change) for each in decisions)


def lost_marks(item: AgendaItem) -> Iterator[Decision]:
    """The marked decisions that no text of the item tells, not in other words either.

    Published minutes often have a decision in the log in shorter words than in the text.
    """
    marked = [each for each in item.decisions if each.in_text and words_of(each)]
    if not marked:
        return
    whole = "\n".join(plain_text(parse(part.text)) for part in item.parts if part.text).casefold()
    said = set(_beginnings(whole))
    for each in marked:
        words = words_of(each).casefold()
        known = [beginning in said for beginning in _beginnings(words)]
        if words not in whole and 2 * sum(known) < max(len(known), 1):
            yield each


def _beginnings(text: str) -> Iterator[str]:
    """What is the same of a word in each of its forms, nearly always."""
    return (word[:_BEGINNING] for word in _WORD.findall(text))


def _followed(decision: Decision, old: str, new: str, change: Cut) -> Decision:
    words = words_of(decision)
    at = old.casefold().find(words.casefold()) if decision.in_text and words else -1
    if at < 0:
        return decision
    end, cut_end = at + len(words), change.start + len(change.old)
    grown = len(change.new) - len(change.old)
    start = at + grown if cut_end <= at else min(at, change.start)
    if cut_end < end or (cut_end == end and change.old):
        last = end + grown
    elif change.start < end:
        last = _to_stop(new, change.start, len(new)) if change.new else change.start
    elif change.start == end and not words.endswith(tuple(_STOPS)):
        last = _to_stop(new, end, end + len(change.new))
    else:
        last = end
    told = new[start:last].strip()
    if not told or told == words:
        return decision
    return replace(decision, text=write([Paragraph((Run(told),))]))


def _to_stop(text: str, start: int, end: int) -> int:
    """Where the sentence ends that is written on from ``start``."""
    stops = [at + 1 for at in range(start, end) if text[at] in _STOPS]
    lines = [at for at in range(start, end) if text[at] == "\n"]
    return min([*stops, *lines, end])
