"""Who is here, and whether the meeting may decide (päätösvaltaisuus)."""

from dataclasses import dataclass

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant, RoleKind
from minutetaker.domain.series import QuorumRuleKind

CHAIRS = (RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.TEMPORARY_CHAIR)


def is_here_now(participant: Participant) -> bool:
    """Whether somebody is in the room as far as it is noted.

    Present, and their last stay is still open.
    """
    if participant.attendance is not Attendance.PRESENT:
        return False
    return not participant.intervals or participant.intervals[-1].end is None


@dataclass(frozen=True, slots=True)
class Presence:
    """Counts of those who may vote.

    A seat is a voting member who is no deputy; ``needed`` None: no rule.
    """

    here: int
    seats: int
    needed: int | None
    chair_missing: bool = False

    @property
    def is_quorate(self) -> bool:
        """Whether the meeting may decide."""
        return not self.chair_missing and (self.needed is None or self.here >= self.needed)


def presence(minutes: Minutes) -> Presence:
    """Presence as it stands now, by the body's own rule."""
    voting = [each for each in minutes.participants if each.voting]
    seats = sum(1 for each in voting if not each.deputy)
    here = sum(1 for each in voting if is_here_now(each))
    rule = minutes.series.quorum
    needed: int | None = None
    chair_missing = False
    if rule is not None:
        match rule.rule:
            case QuorumRuleKind.MAJORITY:
                needed = seats // 2 + 1
            case QuorumRuleKind.HALF:
                needed = (seats + 1) // 2
            case QuorumRuleKind.AT_LEAST:
                needed = rule.count
            case QuorumRuleKind.NONE:
                needed = None
        chairs = [each for each in minutes.participants if each.has_role(*CHAIRS)]
        chair_missing = rule.chair_required and not any(is_here_now(each) for each in chairs)
    return Presence(here, seats, needed, chair_missing)
