"""Marks in text: no-break spaces in the program's own words, suggestions for what people type.

Typed text is never changed by itself: corrections are offered, and made when a person asks.
"""

import re

from minutetaker.finnish.correction import Correction
from minutetaker.finnish.languages import Language
from minutetaker.finnish.mark_corrections import MARK_RULES, UNITS
from minutetaker.finnish.marks import NO_BREAK_HYPHEN, NO_BREAK_SPACE
from minutetaker.finnish.time_corrections import DATE_RULES, TIME_RULES

__all__ = [
    "Correction",
    "bind",
    "bind_hyphens",
    "bind_person",
    "bound",
    "corrected",
    "corrections",
    "safe_changes",
]

_RULES = (*TIME_RULES, *DATE_RULES, *MARK_RULES)
# A correction can bring another to light; none of ours brings more than a few.
_ROUNDS = 4

_LAW_REFERENCE = re.compile(
    r"(?:\b\w+(?:L|laki|lain|lagen)\b )?(?:\(\d+/\d{4}\) )?"
    r"\b\d+(?:\.\d+)?(?: ?[a-z])? §(?::\w+)?"
    r"(?: \d+ (?:mom\.|moment\w*))?(?: \d+ (?:k\b|koh\w+|punkt\w*))?"
)
_ONE_SPACE = re.compile(
    r"(?<=\bklo) (?=\d)"
    r"|(?<=\bkl\.) (?=\d)"
    rf"|(?<=\d) (?={UNITS}(?!\w))"
    r"|(?<=\d) (?=(?:t|h)\b)"
    r"|(?<=§) (?=\d)"
    r"|(?<=\d) (?=§)"
    r"|(?<=\bnro) (?=\d)"
    r"|(?<=\b[Ll]iite) (?=\d)"
    r"|(?<=\b[Bb]ilaga) (?=\d)"
    r"|(?<=\b[Aa]ttachment) (?=\d)"
    r"|(?<=\d\.) (?=[a-zåäö])"
)
_THOUSANDS = re.compile(r"(?<![\d.,/])\d{1,3}(?: \d{3})+(?![\d/])")
_LAST_BRACKETS = re.compile(r"\([^()]*\)$")
# Addresses of the net and of mail have marks of their own.
_ADDRESS = re.compile(r"\b(?:https?://|www\.)[^\s<>\"]+|[\w.+-]+@[\w.-]+")
_HANGING_HYPHEN = re.compile(r"(?<=\s)-(?=[^\W\d])")


def bind(text: str) -> str:
    """The text with no-break spaces where a line must not be broken (P7, P8, T5, N8).

    For the program's own words and for headings; what a person typed elsewhere keeps its spaces.
    """
    for pattern in (_LAW_REFERENCE, _THOUSANDS):
        text = pattern.sub(_bound_match, text)
    return _ONE_SPACE.sub(NO_BREAK_SPACE, text)


def bound(words: str) -> str:
    """The words as one that no line breaks: a name in a heading."""
    return words.replace(" ", NO_BREAK_SPACE)


def bind_person(line: str) -> str:
    """A person's line whose brackets at the end stay on one line: ``(poistui klo 18.20)``."""
    return _LAST_BRACKETS.sub(_bound_match, bind(line))


def bind_hyphens(text: str) -> str:
    """``johtaminen -työryhmä`` with a hyphen that stays with its word (P4)."""
    return _HANGING_HYPHEN.sub(NO_BREAK_HYPHEN, text)


def corrections(text: str, language: Language) -> tuple[Correction, ...]:
    """What the rules suggest for a typed text, from the left, none overlapping another."""
    chosen: list[Correction] = []
    taken = [found.span() for found in _ADDRESS.finditer(text)]
    for rule in _RULES:
        for each in rule.find(text, language):
            span = each.start, each.end
            if not _meets_any(span, taken):
                chosen.append(each)
                taken.append(span)
    return tuple(sorted(chosen, key=_place))


def corrected(text: str, language: Language) -> str:
    """The text with the safe corrections made; whoever calls this was asked to by a person."""
    return safe_changes(text, language)[0]


def safe_changes(text: str, language: Language) -> tuple[str, tuple[Correction, ...]]:
    """The text with the safe corrections made, and each of them as it was made, from the left."""
    made: list[Correction] = []
    for _ in range(_ROUNDS):
        safe = [each for each in corrections(text, language) if each.safe]
        if not safe:
            break
        made += safe
        for each in reversed(safe):
            text = text[: each.start] + each.becomes + text[each.end :]
    return text, tuple(made)


def _bound_match(found: re.Match[str]) -> str:
    return bound(found[0])


def _meets_any(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    start, end = span
    return any(start < others_end and others_start < end for others_start, others_end in others)


def _place(correction: Correction) -> tuple[int, int]:
    return correction.start, correction.end
