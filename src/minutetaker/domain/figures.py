"""Figures of a body's year: how often it met, for how long, and how many members came."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.meeting import Session
from minutetaker.domain.people import Participant
from minutetaker.domain.presence import is_deputy

_DAY = 24 * 60
_NOTED = (Attendance.PRESENT, Attendance.ABSENT, Attendance.EXCUSED)


@dataclass(frozen=True, slots=True)
class Figures:
    """``length`` in minutes and ``presence`` in per cent; None: nothing tells."""

    meetings: int
    length: int | None
    presence: int | None


def figures(meetings: Sequence[tuple[Session, ...]], people: Iterable[Participant]) -> Figures:
    """The figures of meetings by their sittings, and of everybody who is in their lists.

    A meeting still open, and a member of whom nothing is noted, count in no average.
    """
    lengths = [length for each in meetings if (length := _length(each)) is not None]
    noted = [each for each in people if each.voting and not is_deputy(each)]
    noted = [each for each in noted if each.attendance in _NOTED]
    came = sum(each.attendance is Attendance.PRESENT for each in noted)
    return Figures(
        meetings=len(meetings),
        length=round(sum(lengths) / len(lengths)) if lengths else None,
        presence=round(100 * came / len(noted)) if noted else None,
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
