"""Marks of attendance, and presence as moments of coming and going."""

from dataclasses import dataclass, field
from enum import StrEnum

from minutetaker.domain.forms import ClockTime, Id


class Attendance(StrEnum):
    """What is known of somebody's being there."""

    PRESENT = "present"
    ABSENT = "absent"
    EXCUSED = "excused"
    VACANT = "vacant"
    UNRECORDED = "unrecorded"


class Phase(StrEnum):
    """Where in the handling of an item something happened."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment by clock, by item, or both.

    ``session`` is the sitting's place from 1; ``phase`` None means DURING.
    """

    session: int | None = None
    time: ClockTime | None = None
    item: Id | None = None
    phase: Phase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """One time in the room. ``start`` None: from the opening; ``end`` None: until the closing.

    ``seat`` and ``deputy_for`` tell whose place was filled during it; ``in_text`` that its coming
    and going already
    stand in somebody's words.
    """

    start: Moment | None = field(default=None, metadata={"key": "from"})
    end: Moment | None = field(default=None, metadata={"key": "to"})
    seat: str | None = None
    deputy_for: Id | None = None
    in_text: bool = False
