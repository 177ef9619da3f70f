"""People of a meeting: groups, roles, and who took part."""

from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.attendance import Attendance, Interval
from minutetaker.domain.forms import Id
from minutetaker.domain.meeting import Mode


class RoleKind(StrEnum):
    """An office in the meeting."""

    CHAIR = "chair"
    VICE_CHAIR = "vice_chair"
    TEMPORARY_CHAIR = "temporary_chair"
    SECRETARY = "secretary"
    GENERAL_SECRETARY = "general_secretary"
    MINUTE_TAKER = "minute_taker"
    PRESENTER = "presenter"
    EXAMINER = "examiner"
    TELLER = "teller"
    EXPERT = "expert"
    GUEST = "guest"
    INTERPRETER = "interpreter"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRef:
    """A person meant somewhere in the minutes: exactly one of a participant's id or plain words."""

    participant: Id | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """An office.

    ``mark`` is the printed mark when it differs; ``items`` a printed range such as ``1–3``.
    """

    role: RoleKind
    mark: str | None = None
    items: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCount:
    """People counted without names; ``count`` None: words only."""

    count: int | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A group of people under a printed heading; ``under`` is the group that it stands under."""

    id: Id
    heading: str
    under: Id | None = None
    note: str | None = None
    counts: tuple[GroupCount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Somebody who was, or should have been, at the meeting.

    ``group`` None stands before every group. ``voting`` None: unknown, not counted. ``name`` may
    be None where there is
    a title (a vacant seat). ``note`` is a footnote in a matrix.
    """

    id: Id
    group: Id | None = None
    name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    title: str | None = None
    organization: str | None = None
    home_town: str | None = None
    email: str | None = None
    roles: tuple[Role, ...] = ()
    voting: bool | None = None
    votes: int | None = None
    proxy: str | None = None
    seat: str | None = None
    deputy: bool = False
    deputy_for: Id | None = None
    mode: Mode | None = None
    attendance: Attendance
    note: str | None = None
    intervals: tuple[Interval, ...] = ()

    @property
    def shown_name(self) -> str:
        """The name, or the title of a vacant seat."""
        return self.name or self.title or ""

    def has_role(self, *kinds: RoleKind) -> bool:
        """Whether the person holds any of these offices."""
        return any(role.role in kinds for role in self.roles)
