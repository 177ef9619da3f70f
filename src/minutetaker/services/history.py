"""What was done to a meeting, act by act, so that each can be taken back and done again."""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

from minutetaker.domain.changes import Changes
from minutetaker.domain.delta import Delta, common_start, delta
from minutetaker.domain.editing import FieldKind, field_key, text_of, with_text
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.trash import TrashedThing

PAUSE = timedelta(seconds=4)
"""Whoever thinks for so long before typing on begins an act of its own."""

LONGEST = 5_000
"""So many acts of a meeting can be taken back."""

_SENTENCE_END = re.compile(r"[.!?…][\"”’»)]*(?=\s+\S)|(?=\n+\S)")
_MARKS = frozenset("*{}[]|\\`")
"""A text that is parted between two of these could read as something else half-way."""


class TypedIn(NamedTuple):
    """The field that was typed in.

    ``field`` is the key of a text (``part:0``), or the name of a line that is typed in, as a title.
    """

    item_id: str
    field: str

    @property
    def is_text(self) -> bool:
        """Whether it is a text of sentences."""
        return self.field.partition(":")[0] in set(FieldKind)


class Trashed(NamedTuple):
    """What an act put in the trash, and what it took out."""

    thrown: tuple[TrashedThing, ...] = ()
    fetched: tuple[TrashedThing, ...] = ()


@dataclass(frozen=True, slots=True)
class Act:
    """Something done: ``name`` is the source text of what it was.

    ``change`` leads from the meeting before it to the one after it. ``typed``: it was typing there.
    ``thrown`` was put in the trash by it, ``fetched`` was taken out.
    """

    name: str
    change: Delta
    typed: TypedIn | None = None
    thrown: tuple[TrashedThing, ...] = ()
    fetched: tuple[TrashedThing, ...] = ()


class Step(NamedTuple):
    """An act taken back or done again: its name, what changed, and where, if it was typing."""

    name: str
    changes: Changes
    typed: TypedIn | None


@dataclass(frozen=True, slots=True)
class _Burst:
    """The typing that goes on: the meeting before and after it, and when it was saved last."""

    before: Minutes
    after: Minutes
    typed: TypedIn
    at: datetime


@dataclass(slots=True)
class History:
    """Acts on one meeting, the newest last, and those taken back."""

    done: list[Act] = field(default_factory=list)
    undone: list[Act] = field(default_factory=list)
    _burst: _Burst | None = None
    _is_whole: bool = False

    def add(self, name: str, before: Minutes, after: Minutes, trash: Trashed) -> None:
        """Remember an act that was no typing."""
        found = delta(before, after)
        if found is not None:
            self._put(Act(name, found, None, trash.thrown, trash.fetched))

    def add_typing(
        self, name: str, before: Minutes, after: Minutes, typed: TypedIn, at: datetime
    ) -> None:
        """Remember typing: one act for each sentence, or for what was typed without a pause.

        A line of its own is one act, however long it takes. Typing that was taken back by typing is
        no act any more: undo would do nothing.
        """
        self.undone.clear()
        burst = self._burst
        goes_on = burst is not None and burst.typed == typed
        if burst is not None and goes_on and (at - burst.at < PAUSE or not typed.is_text):
            self.done.pop()
            before = burst.before
        self._burst = None
        steps = ((before, after),) if self._is_whole else _sentences(before, after, typed)
        for start, end in steps:
            found = delta(start, end)
            if found is not None:
                self._put(Act(name, found, typed))
                self._burst = _Burst(start, end, typed, at)

    def bound_step(self, *, begins: bool) -> None:
        """What comes from here on is one act, however many sentences it has; False: till here."""
        self._burst, self._is_whole = None, begins

    def end_burst(self) -> None:
        """What is typed next is an act of its own."""
        self._burst = None

    def _put(self, act: Act) -> None:
        self._burst = None
        self.undone.clear()
        self.done.append(act)
        del self.done[:-LONGEST]


def _sentences(
    before: Minutes, after: Minutes, typed: TypedIn
) -> tuple[tuple[Minutes, Minutes], ...]:
    """The steps from one meeting to the other, each with the words of one sentence."""
    if not typed.is_text:
        return ((before, after),)
    key = field_key(typed.field)
    old, new = text_of(before, typed.item_id, key), text_of(after, typed.item_id, key)
    start = common_start(old, new)
    end = start + len(new) - len(old)
    added = new[start:end]
    if len(new) <= len(old) or new[end:] != old[start:] or _MARKS & set(added):
        return ((before, after),)
    steps: list[tuple[Minutes, Minutes]] = []
    last = before
    for found in _SENTENCE_END.finditer(added):
        text = new[: start + found.end()] + old[start:]
        middle = with_text(last, typed.item_id, key, text)
        steps.append((last, middle))
        last = middle
    return (*steps, (last, after))
