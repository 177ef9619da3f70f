"""What was deleted and can be taken back."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.decision import Decision
from minutetaker.domain.minutes import Attachment
from minutetaker.domain.people import Participant
from minutetaker.domain.stored_series import StoredSeries

Deleted = AgendaItem | Part | Decision | ActionItem | Participant | Attachment | StoredSeries


class TrashKind(StrEnum):
    """What kind of thing was deleted."""

    MEETING = "meeting"
    SERIES = "series"
    ITEM = "item"
    PART = "part"
    DECISION = "decision"
    ACTION = "action"
    PARTICIPANT = "participant"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashedThing:
    """A deleted thing.

    ``record`` None: a meeting, which stays whole in the store until it is discarded. ``place``
    is where it stood among its kin, from 0; ``item_id`` the item that a part, decision or
    action belonged to.
    """

    id: int
    kind: TrashKind
    title: str
    at: datetime.datetime
    meeting_id: str | None = None
    item_id: str | None = None
    place: int | None = None
    record: Deleted | None = None
