"""Votes and dissents."""

from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.forms import Id, RichText
from minutetaker.domain.people import PersonRef


class VoteMethod(StrEnum):
    """How votes were given."""

    SHOW_OF_HANDS = "show_of_hands"
    ROLL_CALL = "roll_call"
    BALLOT = "ballot"
    NAMED = "named"


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteOption:
    """What could be voted for; fewer named voters than the count is a warning, not a fault."""

    label: str
    meaning: str | None = None
    count: int | None = None
    voters: tuple[PersonRef, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A vote (äänestys).

    ``blank`` and ``absent`` are counts; ``casting_vote`` is who broke a tie.
    """

    heading: str | None = None
    question: str | None = None
    method: VoteMethod | None = None
    options: tuple[VoteOption, ...] = ()
    blank: int | None = None
    absent: int | None = None
    result: str | None = None
    casting_vote: PersonRef | None = None
    in_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dissent:
    """A dissent (eriävä mielipide) and those who joined it."""

    participant: Id
    text: RichText
    joined_by: tuple[PersonRef, ...] = ()
