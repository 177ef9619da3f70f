"""Signing, examining and approving the minutes."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.forms import Id
from minutetaker.domain.people import PersonRef


class SignatureMethod(StrEnum):
    """How the minutes are signed."""

    NONE = "none"
    HAND = "hand"
    ELECTRONIC = "electronic"


class ExaminationMethod(StrEnum):
    """How the minutes are examined (pöytäkirjan tarkastus)."""

    NONE = "none"
    EXAMINERS = "examiners"
    NEXT_MEETING = "next_meeting"
    AT_ONCE = "at_once"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who signs, in which role; ``mark`` is printed in place of the role's own word."""

    participant: Id | None = None
    name: str | None = None
    role: str | None = None
    mark: str | None = None
    place: str | None = None
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Examination:
    """Who examines the minutes, where and when."""

    method: ExaminationMethod | None = None
    examiners: tuple[PersonRef, ...] = ()
    date: datetime.date | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatures:
    """The signatures' block; ``note`` tells of initialled pages and the like."""

    method: SignatureMethod | None = None
    signers: tuple[Signer, ...] = ()
    examination: Examination | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A correction made after the approval."""

    number: int | None = None
    at: datetime.datetime | None = None
    by: PersonRef | None = None
    reason: str | None = None
    changes: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approved which text, chained to the approval before it.

    ``at``: wall clock of the place, no zone.
    """

    by: PersonRef | None = None
    role: str | None = None
    at: datetime.datetime | None = None
    version: int | None = None
    fingerprint: str | None = None
    previous_fingerprint: str | None = None
    corrections: tuple[Correction, ...] = ()
