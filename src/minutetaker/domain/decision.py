"""Decisions and elections."""

from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.forms import Id, RichText


class DecisionKind(StrEnum):
    """What was decided."""

    APPROVED = "approved"
    NOTED = "noted"
    ELECTED = "elected"
    ASSIGNED = "assigned"
    TABLED = "tabled"
    REFERRED_BACK = "referred_back"
    REJECTED = "rejected"
    OTHER = "other"


SAY_THEMSELVES = frozenset(
    {DecisionKind.NOTED, DecisionKind.TABLED, DecisionKind.REFERRED_BACK, DecisionKind.REJECTED}
)
"""Kinds that have a sentence of their own where nobody typed the decision's words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elected:
    """Somebody elected, and the office; ``deputy_for``: a participant's id or plain words."""

    participant: Id | None = None
    name: str | None = None
    office: str | None = None
    deputy_for: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision (päätös).

    ``changed``: it differs from the proposal; ``in_text``: it already stands in a part, and is
    here for the decisions log alone.
    """

    id: Id
    text: RichText
    kind: DecisionKind | None = None
    changed: bool = False
    unanimous: bool = False
    elected: tuple[Elected, ...] = ()
    number: str | None = None
    in_text: bool = False
