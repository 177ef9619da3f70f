"""Actions (tehtävät) that a meeting gives to somebody."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.forms import Id
from minutetaker.domain.people import PersonRef


class ActionStatus(StrEnum):
    """How far an action is."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


AFTER = {
    ActionStatus.OPEN: ActionStatus.DONE,
    ActionStatus.DONE: ActionStatus.DROPPED,
    ActionStatus.DROPPED: ActionStatus.OPEN,
}
"""What one key makes of it, again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionItem:
    """An action; ``status`` None means open."""

    id: Id
    text: str
    owner: PersonRef | None = None
    due: datetime.date | None = None
    status: ActionStatus | None = None
    note: str | None = None
    in_text: bool = False
