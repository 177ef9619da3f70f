"""Who is here, and whether the meeting may decide (päätösvaltaisuus)."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.offices import holds_at
from minutetaker.domain.people import Participant, RoleKind
from minutetaker.domain.presence import Standing, standing_at, standing_now, stay_now, was_at
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
    recused = {each.participant for each in minutes.item(item_id).recusals}
    has_chair = any(
        each.id not in recused and was_at(each, item_id, known) is not False
        for each in _chairs_at(minutes, item_id)
    )
    return _presence(minutes, standing_at(minutes, item_id, known), has_chair=has_chair)


def presence_at_items(minutes: Minutes, items: Iterable[str]) -> dict[str, Presence]:
    """Presence at each of many items; counted once for all where nobody came, left or is recused.

    So a council's long agenda costs little more than one item.
    """
    timeline = Timeline(minutes)
    stays = [stay for person in minutes.participants for stay in person.intervals]
    with_roles = [person for person in minutes.participants if person.roles]
    counted: dict[Hashable, Presence] = {}
    made = {}
    for item in items:
        known = minutes.item(item)
        key = (
            known.recusals,
            tuple((timeline.covers(stay, item), timeline.touches(stay, item)) for stay in stays),
            tuple(each.id for each in with_roles if holds_at(each, known, *CHAIRS)),
        )
        if key not in counted:
            counted[key] = presence_at(minutes, item, timeline)
        made[item] = counted[key]
    return made


def _chairs_at(minutes: Minutes, item_id: str) -> list[Participant]:
    item = minutes.item(item_id)
    return [each for each in minutes.participants if each.roles and holds_at(each, item, *CHAIRS)]


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
