"""The whole of one meeting, as a meeting file holds it."""

import datetime
from dataclasses import dataclass
from typing import TypeVar

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.approval import Approval, Signatures
from minutetaker.domain.forms import FileName, Id, RichText
from minutetaker.domain.meeting import Meeting
from minutetaker.domain.people import Group, Participant, PersonRef
from minutetaker.domain.series import MeetingSeries
from minutetaker.domain.status import Status

FORMAT = "minutetaker-meeting"
VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """An attachment (liite).

    ``label`` is its printed mark; ``sha256`` that of the file kept in the data folder.
    """

    id: Id
    label: str | None = None
    title: str | None = None
    file: FileName | None = None
    sha256: str | None = None
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """Who gets the minutes (Jakelu) and who is told (Tiedoksi), a name or words a line."""

    to: tuple[str, ...] = ()
    for_information: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Public display of the minutes (nähtävilläolo)."""

    displayed_from: datetime.date | None = None
    displayed_until: datetime.date | None = None
    place: str | None = None
    certifier: PersonRef | None = None
    text: RichText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentTarget:
    """What a comment is about.

    ``part``: its place in the item's list, from 0; None: the whole item.
    """

    item: Id | None = None
    part: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """A remark made in review."""

    id: Id
    target: CommentTarget | None = None
    author: str | None = None
    at: datetime.datetime | None = None
    text: str | None = None
    resolved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Minutes:
    """One meeting, whole. What is unknown stays None and is never guessed."""

    format: str = FORMAT
    version: int = VERSION
    series: MeetingSeries
    meeting: Meeting
    groups: tuple[Group, ...] = ()
    participants: tuple[Participant, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    signatures: Signatures | None = None
    distribution: Distribution | None = None
    publication: Publication | None = None
    comments: tuple[Comment, ...] = ()
    status: Status | None = None
    approval: Approval | None = None

    @property
    def is_approved(self) -> bool:
        """Whether the text is frozen: nothing in it may change any more."""
        return self.status in (Status.APPROVED, Status.EXAMINED)

    @property
    def is_examined(self) -> bool:
        """Whether the minutes have been examined (tarkastettu)."""
        return self.status is Status.EXAMINED

    @property
    def is_in_review(self) -> bool:
        """Whether the draft was given to the chair to read."""
        return self.status is Status.IN_REVIEW

    @property
    def is_draft(self) -> bool:
        """Whether the text is still being made, and a document of it says so.

        A meeting of no status is none: nobody has said how far it is.
        """
        return self.status in (Status.DRAFT, Status.IN_REVIEW)

    def participant(self, participant_id: str) -> Participant:
        """The participant with this id; KeyError when there is none."""
        return _with_id(self.participants, participant_id)

    def item(self, item_id: str) -> AgendaItem:
        """The item with this id; KeyError when there is none."""
        return _with_id(self.items, item_id)

    def name_of(self, person: object) -> str:
        """The name of whoever is meant: a participant's, or the words given."""
        participant_id = getattr(person, "participant", None)
        if participant_id is not None:
            return self.participant(participant_id).shown_name
        return getattr(person, "name", None) or ""


Named = TypeVar("Named", Participant, AgendaItem)


def _with_id(things: tuple[Named, ...], wanted: str) -> Named:
    for thing in things:
        if thing.id == wanted:
            return thing
    raise KeyError(wanted)
