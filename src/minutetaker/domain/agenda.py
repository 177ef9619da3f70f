"""Agenda items (asiakohdat) and the parts of their text."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.decision import Decision
from minutetaker.domain.forms import ClockTime, Id, RichText
from minutetaker.domain.people import PersonRef
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.secrecy import Publicity
from minutetaker.domain.series import PartKind
from minutetaker.domain.vote import Dissent, Vote


class ItemState(StrEnum):
    """What became of an item."""

    HANDLED = "handled"
    ADDED = "added"
    WITHDRAWN = "withdrawn"
    TABLED = "tabled"
    REFERRED_BACK = "referred_back"
    NOT_REACHED = "not_reached"


class Motion(StrEnum):
    """What a motion asks for (F43)."""

    AMEND = "amend"
    REJECT = "reject"
    TABLE = "table"
    REFER_BACK = "refer_back"
    WISH = "wish"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """A coming meeting; ``tentative``: not sure yet."""

    date: datetime.date | None = None
    start: ClockTime | None = None
    end: ClockTime | None = None
    place: str | None = None
    tentative: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeetingGroup:
    """Coming meetings under a sentence that leads to them."""

    lead: str | None = None
    meetings: tuple[NextMeeting, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of an item's text; ``groups`` belong to NEXT_MEETINGS alone, ``motion`` to MOTION."""

    kind: PartKind
    heading: str | None = None
    by: PersonRef | None = None
    motion: Motion | None = None
    seconded_by: tuple[PersonRef, ...] = ()
    text: RichText | None = None
    secret: bool = False
    groups: tuple[NextMeetingGroup, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Presenter:
    """Who presents or prepares an item, with words before and after the name."""

    participant: Id | None = None
    name: str | None = None
    prefix: str | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierHandling:
    """What another body did with the matter before; ``number`` as printed."""

    body: str | None = None
    date: datetime.date | None = None
    number: str | None = None
    text: RichText | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item of the agenda.

    ``handled`` is its place in the order really taken, from 1; the list keeps its own order.
    """

    id: Id
    number: str | None = None
    agenda_number: str | None = None
    level: int | None = None
    handled: int | None = None
    state: ItemState
    title: str | None = None
    public_title: str | None = None
    presenters: tuple[Presenter, ...] = ()
    preparers: tuple[Presenter, ...] = ()
    contact: str | None = None
    case_number: str | None = None
    publicity: Publicity | None = None
    examined_at_once: bool = False
    appeal: str | None = None
    earlier: tuple[EarlierHandling, ...] = ()
    attachments: tuple[Id, ...] = ()
    parts: tuple[Part, ...] = ()
    decisions: tuple[Decision, ...] = ()
    votes: tuple[Vote, ...] = ()
    recusals: tuple[Recusal, ...] = ()
    dissents: tuple[Dissent, ...] = ()
    actions: tuple[ActionItem, ...] = ()
