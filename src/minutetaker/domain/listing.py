"""What is shown of a meeting before it is opened: little is imported here, for the first paint."""

import datetime
from dataclasses import dataclass

from minutetaker.domain.status import Status


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
