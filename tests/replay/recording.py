"""The written form of a recorded meeting.

Words apart by spaces: a key as Qt names it (``F2``, ``Ctrl+Return``), a text in quotes that is
typed letter by letter, ``klo 14.02`` sets the clock on the wall, ``kuva NAME`` takes a picture,
``odota "words"`` waits until they are in sight. A line that begins with ``#`` tells a reader what
goes on.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_WORD = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(frozen=True, slots=True)
class Key:
    """One key, with those held down."""

    name: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One character typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock on the wall shows this."""

    hour: int
    minute: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the window."""

    name: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is pressed until these words are in sight."""

    words: str


Event = Key | Letter | Clock | Picture | Wait


def read(file: Path) -> tuple[Event, ...]:
    """Everything that happens, in its order. Raises ValueError with the number of a bad line."""
    events: list[Event] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith("#"):
            continue
        try:
            events += _events_of(line)
        except (StopIteration, ValueError) as bad:
            message = f"{file.name}, line {number}: {line!r}"
            raise ValueError(message) from bad
    return tuple(events)


def _events_of(line: str) -> list[Event]:
    words = iter(_WORD.findall(line))
    events: list[Event] = []
    for text, name in words:
        match name:
            case "":
                events += (Letter(letter) for letter in text)
            case "klo":
                hour, minute = _next(words).split(".")
                events.append(Clock(int(hour), int(minute)))
            case "kuva":
                events.append(Picture(_next(words)))
            case "odota":
                events.append(Wait(_next(words)))
            case _:
                events.append(Key(name))
    return events


def _next(words: Iterator[tuple[str, str]]) -> str:
    found = next(words, None)
    if found is None:
        message = "a word is missing at the end"
        raise ValueError(message)
    return found[0] or found[1]
