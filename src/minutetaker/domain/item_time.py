"""How long an item has taken: kept beside the meeting, for a meeting file has no such times."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from minutetaker.domain.meeting import Session

SECONDS = 60
_DAY = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTime:
    """``begun``: when the item was first at hand; ``spent`` seconds; ``planned`` minutes."""

    item: str
    begun: datetime.datetime | None = None
    spent: int = 0
    planned: int | None = None

    @property
    def minutes(self) -> int:
        """Whole minutes that it has taken."""
        return self.spent // SECONDS

    @property
    def over(self) -> int:
        """Whole minutes over what was planned; 0 while there is time, or nothing was planned."""
        return 0 if self.planned is None else max(0, self.minutes - self.planned)


def booked_minutes(sessions: Sequence[Session]) -> int | None:
    """How long a meeting is meant to last; None where a sitting has no planned beginning or end."""
    lengths = [_length(each) for each in sessions]
    known = [each for each in lengths if each is not None]
    return sum(known) if known and len(known) == len(lengths) else None


def _length(session: Session) -> int | None:
    if session.planned_start is None or session.planned_end is None:
        return None
    # One that ends before it begins ends on the next day.
    return (_minute(session.planned_end) - _minute(session.planned_start)) % _DAY


def _minute(time: str) -> int:
    hours, minutes = time.split(":")
    return int(hours) * 60 + int(minutes)
