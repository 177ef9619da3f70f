"""Who is here, and whether the meeting may decide (päätösvaltaisuus)."""

from dataclasses import dataclass

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.offices import holds_at
from minutetaker.domain.people import Participant, RoleKind
from minutetaker.domain.presence import Standing, people_at, standing_at, standing_now, stay_now
from minutetaker.domain.series import QuorumRuleKind
from minutetaker.domain.timeline import Timeline

CHAIRS = (RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.TEMPORARY_CHAIR)


def is_here_now(participant: Participant) -> bool:
    """Whether somebody is in the room as far as it is noted.

    Present, and their last stay is still open.
    """
    return stay_now(participant) is not None


@dataclass(frozen=True, slots=True)
class Presence:
    """Counts of places: how many have somebody, of how many.

    A place is that of a voting member who is no deputy; ``needed`` None: no rule.
    """

    here: int
    seats: int
    needed: int | None
    chair_missing: bool = False

    @property
    def is_quorate(self) -> bool:
        """Whether the meeting may decide."""
        return not self.chair_missing and (self.needed is None or self.here >= self.needed)


def presence(minutes: Minutes, item_id: str | None = None) -> Presence:
    """Presence as it stands now, by the body's own rule; without those recused in the item."""
    item = minutes.item(item_id) if item_id is not None else None
    recused = frozenset(each.participant for each in item.recusals) if item else frozenset()
    has_chair = any(
        is_here_now(each)
        and each.id not in recused
        and (each.has_role(*CHAIRS) if item is None else holds_at(each, item, *CHAIRS))
        for each in minutes.participants
    )
    return _presence(minutes, standing_now(minutes, recused), has_chair=has_chair)


def presence_at(minutes: Minutes, item_id: str, timeline: Timeline | None = None) -> Presence:
    """Presence when an item was decided; a chair of other items doesn't count as its chair."""
    known = timeline or Timeline(minutes)
    item = minutes.item(item_id)
    recused = {each.participant for each in item.recusals}
    there = set(people_at(minutes, item_id, known)) - recused
    has_chair = any(
        each.id in there and holds_at(each, item, *CHAIRS) for each in minutes.participants
    )
    return _presence(minutes, standing_at(minutes, item_id, known), has_chair=has_chair)


def _presence(minutes: Minutes, standing: Standing, *, has_chair: bool) -> Presence:
    seats = standing.composition
    rule = minutes.series.quorum
    needed: int | None = None
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
    chair_missing = rule is not None and rule.chair_required and not has_chair
    return Presence(standing.here, seats, needed, chair_missing)
