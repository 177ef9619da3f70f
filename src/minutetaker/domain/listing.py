"""What is shown of meetings and bodies before one is opened."""

import datetime
from dataclasses import dataclass

from minutetaker.domain.approval import Status
from minutetaker.domain.people import Group, Participant
from minutetaker.domain.series import MeetingSeries


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedMeeting:
    """A meeting as a line of the list.

    ``number`` is printed as it stands; ``date`` None: not known yet.
    """

    id: str
    series_id: str | None
    body: str
    number: str | None
    date: datetime.date | None
    language: str
    status: Status | None
    updated: datetime.datetime

    @property
    def is_approved(self) -> bool:
        """Whether its text is frozen."""
        return self.status in (Status.APPROVED, Status.EXAMINED)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSeries:
    """A body with its roster: what a new meeting of it starts from."""

    id: str
    series: MeetingSeries
    groups: tuple[Group, ...] = ()
    participants: tuple[Participant, ...] = ()
