"""Figures of a body's year: how often it met, for how long, and how many members came."""

from collections.abc import Sequence
from dataclasses import dataclass

from minutetaker.domain.meeting import Session

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Figures:
    """``length`` in minutes and ``presence`` in per cent; None: nothing tells."""

    meetings: int
    length: int | None
    presence: int | None


def figures(meetings: Sequence[tuple[Session, ...]], *, came: int, noted: int) -> Figures:
    """The figures of meetings by their sittings.

    ``noted`` counts the members of whom it is known whether they came, ``came`` those who did. A
    meeting still open counts in no average.
    """
    lengths = [length for each in meetings if (length := _length(each)) is not None]
    return Figures(
        meetings=len(meetings),
        length=round(sum(lengths) / len(lengths)) if lengths else None,
        presence=round(100 * came / noted) if noted else None,
    )


def _length(sessions: Sequence[Session]) -> int | None:
    """The sittings together, breaks too; None while one has no beginning or no end."""
    whole = 0
    for each in sessions:
        if each.opened is None or each.closed is None:
            return None
        minutes = _minutes(each.closed) - _minutes(each.opened)
        whole += minutes + _DAY if each.closes_next_day else minutes
    return whole if whole > 0 else None


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")[:2]
    return int(hours) * 60 + int(minutes)
