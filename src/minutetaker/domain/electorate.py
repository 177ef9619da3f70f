"""Who may vote on an item, how many votes each has, and what of its votes doesn't fit."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.offices import is_for
from minutetaker.domain.people import PersonRef, RoleKind
from minutetaker.domain.presence import seats, voters_at
from minutetaker.domain.vote import Vote
from minutetaker.domain.voting import VoteFault, Voters, vote_faults, weight

_CHAIRS = (RoleKind.TEMPORARY_CHAIR, RoleKind.CHAIR, RoleKind.VICE_CHAIR)


def voters_of(minutes: Minutes, item_id: str) -> Voters:
    """Those who may vote on an item and how many votes each has, in the order of the list."""
    people = {each.id: each for each in minutes.participants}
    return {each: weight(people[each]) for each in voters_at(minutes, item_id)}


def seats_of(minutes: Minutes) -> int:
    """The votes of the whole body, whoever is there."""
    return sum(weight(each) for each in seats(minutes))


def casting_voter(minutes: Minutes, item_id: str) -> PersonRef | None:
    """Whoever leads the item and votes on it; None where nobody is known to.

    An office for some items comes before one for the whole meeting: it is why it was given.
    """
    item, voters = minutes.item(item_id), voters_of(minutes, item_id)
    found = [
        (role.items is None, _CHAIRS.index(role.role), place, each.id)
        for place, each in enumerate(minutes.participants)
        for role in each.roles
        if role.role in _CHAIRS and each.id in voters and is_for(role, item)
    ]
    return PersonRef(participant=min(found)[-1]) if found else None


def faults_of(minutes: Minutes, item: AgendaItem, vote: Vote) -> Iterator[tuple[VoteFault, str]]:
    """What doesn't fit in a vote, in the words that tell it apart: an option, a name, a count."""
    voters = {} if _has_nameless_voters(minutes) else voters_of(minutes, item.id)
    for fault, about in vote_faults(vote, voters, seats_of(minutes)):
        is_person = fault in (VoteFault.TWICE, VoteFault.NOT_ENTITLED)
        yield fault, minutes.participant(about).shown_name if is_person else about


def _has_nameless_voters(minutes: Minutes) -> bool:
    """Whether a group of voters counts people without their names: 23 osakasta, 4 512 ääntä."""
    counted = {group.id for group in minutes.groups if any(each.count for each in group.counts)}
    return any(each.voting and each.group in counted for each in minutes.participants)
