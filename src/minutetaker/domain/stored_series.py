"""A body as it is kept: its form of minutes and its roster."""

from dataclasses import dataclass

from minutetaker.domain.people import Group, Participant
from minutetaker.domain.series import MeetingSeries


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSeries:
    """A body with its roster: what a new meeting of it starts from."""

    id: str
    series: MeetingSeries
    groups: tuple[Group, ...] = ()
    participants: tuple[Participant, ...] = ()
