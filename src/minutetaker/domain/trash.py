"""What was deleted and can be taken back."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.attendance import Attendance, Interval
from minutetaker.domain.decision import Decision, Elected
from minutetaker.domain.forms import Id
from minutetaker.domain.minutes import Attachment
from minutetaker.domain.people import Participant
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.domain.vote import Dissent, Vote


@dataclass(frozen=True, slots=True)
class Election:
    """Somebody whom a decision elects no more."""

    decision: Id
    elected: Elected


@dataclass(frozen=True, slots=True)
class Stays:
    """Somebody's comings and goings as they were noted."""

    participant: Id
    attendance: Attendance
    intervals: tuple[Interval, ...]


Deleted = (
    AgendaItem
    | Part
    | Decision
    | Election
    | Vote
    | Recusal
    | Dissent
    | ActionItem
    | Participant
    | Stays
    | Attachment
    | StoredSeries
)


class TrashKind(StrEnum):
    """What kind of thing was deleted."""

    MEETING = "meeting"
    SERIES = "series"
    ITEM = "item"
    PART = "part"
    DECISION = "decision"
    ELECTION = "election"
    VOTE = "vote"
    RECUSAL = "recusal"
    DISSENT = "dissent"
    ACTION = "action"
    PARTICIPANT = "participant"
    STAYS = "stays"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashedThing:
    """A deleted thing.

    ``record`` None: a meeting, which stays whole in the store until it is discarded. ``place``
    is where it stood among its kin, from 0; ``item_id`` the item that it belonged to.
    """

    id: int
    kind: TrashKind
    title: str
    at: datetime.datetime
    meeting_id: str | None = None
    item_id: str | None = None
    place: int | None = None
    record: Deleted | None = None
