"""Which words of a text went and which came, between two of its versions."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

from minutetaker.domain.delta import common_start

_WORDS = re.compile(r"\s+|\d[\d.:/]*\d|[^\W_]+|.", re.DOTALL)
"""Words, and days and times as one: ``11.12.2026``."""

_INSIDE = re.compile(r"[^\W_]{2}|\d[.:/]|[.:/]\d")
"""Two letters that one word may hold beside each other."""


class Fate(Enum):
    """What became of some words."""

    KEPT = "kept"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one fate."""

    fate: Fate
    text: str


def changed_words(old: str, new: str) -> tuple[Piece, ...]:
    """Both texts as one: what stayed, what went, what came; whole words alone."""
    start = _word_start(old, new, common_start(old, new))
    end = common_start(old[start:][::-1], new[start:][::-1])
    end = _word_start(old[::-1], new[::-1], end)
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    pieces = [Piece(Fate.KEPT, old[:start])]
    pieces += _between(_WORDS.findall(middle_old), _WORDS.findall(middle_new))
    pieces.append(Piece(Fate.KEPT, old[len(old) - end :]))
    return tuple(_joined(pieces))


def shortened(pieces: tuple[Piece, ...], around: int = 48) -> tuple[Piece, ...]:
    """The pieces with only so many letters of what stayed beside each change."""
    made = []
    for at, piece in enumerate(pieces):
        text = piece.text
        first, last = at == 0, at == len(pieces) - 1
        if piece.fate is Fate.KEPT and len(text) > around * (1 if first or last else 2) + 2:
            head = "" if first else text[:around].rpartition(" ")[0] + " "
            tail = "" if last else " " + text[-around:].partition(" ")[2]
            text = f"{head}…{tail}"
        made.append(Piece(piece.fate, text))
    return tuple(made)


def _word_start(old: str, new: str, place: int) -> int:
    """The last place up to this one where a word begins in both texts."""
    while place > 0 and (_is_inside(old, place) or _is_inside(new, place)):
        place -= 1
    return place


def _is_inside(text: str, place: int) -> bool:
    pair = text[max(place - 1, 0) : place + 1]
    return len(pair) == 2 and bool(_INSIDE.fullmatch(pair))  # noqa: PLR2004 - two letters


def _between(old: list[str], new: list[str]) -> Iterator[Piece]:
    matcher = SequenceMatcher(None, old, new, autojunk=len(old) > 2_000)  # noqa: PLR2004
    for _, a, b, c, d in matcher.get_opcodes():
        gone, came = "".join(old[a:b]), "".join(new[c:d])
        if gone == came:
            yield Piece(Fate.KEPT, gone)
        else:
            yield Piece(Fate.GONE, gone)
            yield Piece(Fate.NEW, came)


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Without empty pieces, neighbours of one fate as one."""
    kept: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if kept and kept[-1].fate is piece.fate:
            kept[-1] = Piece(piece.fate, kept[-1].text + piece.text)
        else:
            kept.append(piece)
    yield from kept
