"""The log of all meetings: what was decided and what was given to somebody to do."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from minutetaker.domain.action_item import ActionStatus
from minutetaker.domain.listing import ListedMeeting


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A decision or an action with its item and meeting; ``owner`` and what follows of actions."""

    id: str
    meeting: ListedMeeting
    item: str
    item_number: str | None
    title: str | None
    text: str
    owner: str | None = None
    due: datetime.date | None = None
    status: ActionStatus | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is an action still to be done."""
        return self.status in (None, ActionStatus.OPEN)

    def days_late(self, today: datetime.date) -> int:
        """How many days an open action is past its day; 0 when it isn't."""
        if self.due is None or not self.is_open:
            return 0
        return max(0, (today - self.due).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """Both, the newest first."""

    decisions: tuple[Logged, ...] = ()
    actions: tuple[Logged, ...] = ()


def by_urgency(actions: Iterable[Logged]) -> tuple[Logged, ...]:
    """Open actions by the day they are due, those without a day after them, then the others."""
    return tuple(
        sorted(
            actions,
            key=lambda each: (not each.is_open, (each.is_open and each.due) or datetime.date.max),
        )
    )
