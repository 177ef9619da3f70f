"""Who may vote on an item, how many votes each has, and what of its votes doesn't fit."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.vote import Vote
from minutetaker.domain.voting import VoteFault, Voters, vote_faults, weight


def voters_of(minutes: Minutes, item_id: str) -> Voters:
    """Those who may vote on an item, in the order of the list; empty where nobody is known to.

    Present at it, with the right to vote, and not recused. Who leaves while the item is handled
    stays among them.
    """
    recused = {each.participant for each in minutes.item(item_id).recusals}
    return {
        each.id: weight(each)
        for each in minutes.participants
        if each.voting and each.attendance is Attendance.PRESENT and each.id not in recused
    }


def seats_of(minutes: Minutes) -> int:
    """The votes of the whole body, whoever is there."""
    people = minutes.participants
    return sum(weight(each) for each in people if each.voting and not each.deputy)


def faults_of(minutes: Minutes, item: AgendaItem, vote: Vote) -> Iterator[tuple[VoteFault, str]]:
    """What doesn't fit in a vote, in the words that tell it apart: an option, a name, a count."""
    for fault, about in vote_faults(vote, voters_of(minutes, item.id), seats_of(minutes)):
        is_person = fault in (VoteFault.TWICE, VoteFault.NOT_ENTITLED)
        yield fault, minutes.participant(about).shown_name if is_person else about
