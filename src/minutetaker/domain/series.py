"""The body that meets (kokoussarja, toimielin) and how its minutes are written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class MinutesKind(StrEnum):
    """What is written down (rule C1)."""

    MEMO = "memo"
    DECISION_MINUTES = "decision_minutes"
    REPORT_MINUTES = "report_minutes"
    DISCUSSION_MINUTES = "discussion_minutes"


class Rules(StrEnum):
    """Whose rules the body follows: the law or practice that decides what minutes must hold."""

    WORKING_GROUP = "working_group"
    MUNICIPALITY = "municipality"
    WELLBEING_COUNTY = "wellbeing_county"
    PARISH = "parish"
    ASSOCIATION = "association"
    COMPANY_BOARD = "company_board"
    HOUSING_COMPANY = "housing_company"
    STUDENT_UNION = "student_union"
    UNIVERSITY = "university"
    OTHER = "other"


class Numbering(StrEnum):
    """Where an item's number comes from."""

    PER_MEETING = "per_meeting"
    RUNNING = "running"
    MANUAL = "manual"


class NumberForm(StrEnum):
    """How an item's number is printed."""

    DOT = "1."
    PLAIN = "1"
    NUMBER_SECTION = "1 §"
    SECTION_NUMBER = "§ 1"


class TimeForm(StrEnum):
    """How planned times are printed: klo 14–16 or klo 14.00–16.00 (rule T3)."""

    HOURS = "hours"
    EXACT = "exact"


class NameOrder(StrEnum):
    """How people's names are printed."""

    FIRST_LAST = "first_last"
    LAST_FIRST = "last_first"
    LAST_COMMA_FIRST = "last_comma_first"


class AttendanceForm(StrEnum):
    """How attendance is printed."""

    LIST = "list"
    BY_ORGANIZATION = "by_organization"
    MATRIX = "matrix"


class QuorumRuleKind(StrEnum):
    """How many voting members a decision needs."""

    NONE = "none"
    MAJORITY = "majority"
    HALF = "half"
    AT_LEAST = "at_least"


class PartKind(StrEnum):
    """What a part of an item's text is.

    The last six stand for a block that is kept elsewhere in the item.
    """

    TEXT = "text"
    BACKGROUND = "background"
    PROPOSAL = "proposal"
    COUNTER_PROPOSAL = "counter_proposal"
    MOTION = "motion"
    DISCUSSION = "discussion"
    SPEECH = "speech"
    DECISION = "decision"
    EXPLANATION = "explanation"
    ANNOUNCEMENT = "announcement"
    SIDE_NOTE = "side_note"
    NEXT_MEETINGS = "next_meetings"
    ATTENDANCE = "attendance"
    RECUSALS = "recusals"
    VOTES = "votes"
    DECISIONS = "decisions"
    DISSENTS = "dissents"
    ACTIONS = "actions"


BLOCK_KINDS = frozenset(
    {
        PartKind.ATTENDANCE,
        PartKind.RECUSALS,
        PartKind.VOTES,
        PartKind.DECISIONS,
        PartKind.DISSENTS,
        PartKind.ACTIONS,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuorumRule:
    """When a body may decide.

    ``count`` belongs to AT_LEAST; ``statement`` is printed in place of ours.
    """

    rule: QuorumRuleKind = QuorumRuleKind.NONE
    count: int | None = None
    chair_required: bool = False
    statement: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyNames:
    """The six names of a body in a second language."""

    name: str | None = None
    name_genitive: str | None = None
    short_name: str | None = None
    short_name_genitive: str | None = None
    organization: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingSeries:
    """A body and the form of its minutes; None means that the layout profile decides.

    Genitives are typed by a person, never made by the program (rules G1, G4).
    """

    id: str | None = None
    name: str
    name_genitive: str | None = None
    short_name: str | None = None
    short_name_genitive: str | None = None
    organization: str | None = None
    unit: str | None = None
    names_sv: BodyNames | None = None
    kind: MinutesKind
    rules: Rules | None = None
    numbering: Numbering | None = None
    number_form: NumberForm | None = None
    time_form: TimeForm | None = None
    name_order: NameOrder | None = None
    attendance_form: AttendanceForm | None = None
    layout: str | None = None
    document_title: str | None = None
    attendance_label: str | None = None
    part_headings: Mapping[PartKind, str] = field(default_factory=lambda: MappingProxyType({}))
    contents: bool | None = None
    quorum: QuorumRule | None = None

    @property
    def has_two_names(self) -> bool:
        """Whether the body has a name in Swedish too, so that a document may be in both."""
        swedish = self.names_sv.name if self.names_sv else None
        return bool(swedish) and swedish != self.name

    @property
    def shown_name(self) -> str:
        """The short name, or the whole one where there is no short one."""
        return self.short_name or self.name
