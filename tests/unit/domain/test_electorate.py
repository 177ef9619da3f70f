"""Who may vote, in random meetings and in one that goes on after somebody left."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.electorate import casting_voter, faults_of, seats_of, voters_of
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.offices import handed_over
from minutetaker.domain.people import PersonRef, Role, RoleKind
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.vote import Vote, VoteOption
from minutetaker.domain.voting import NoSide, Side, VoteFault, with_side
from tests.helpers.random_minutes import random_minutes
from tests.helpers.sample import sample_minutes

WORDS = {NoSide.BLANK: "Tyhjiä", NoSide.ABSENT: "Poissa"}
SIDES: tuple[Side, ...] = (0, 1, NoSide.BLANK, NoSide.ABSENT)


@given(random_minutes())
def test_nobody_votes_who_is_absent_or_recused(minutes: Minutes) -> None:
    for item in minutes.items:
        voters = voters_of(minutes, item.id)
        recused = {each.participant for each in item.recusals}
        assert not recused & set(voters)
        for who in voters:
            assert minutes.participant(who).attendance is Attendance.PRESENT


@given(random_minutes(people=6), st.data())
def test_a_vote_called_by_name_always_fits(minutes: Minutes, data: st.DataObject) -> None:
    for item in minutes.items:
        bare = replace(item, votes=())
        meeting = replace(
            minutes, items=tuple(bare if each.id == item.id else each for each in minutes.items)
        )
        voters = voters_of(meeting, item.id)
        vote = Vote(options=(VoteOption(label="JAA"), VoteOption(label="EI")))
        for who in voters:
            side = data.draw(st.sampled_from(SIDES))
            vote = with_side(vote, who, side, voters, WORDS)
        found = {fault for fault, _ in faults_of(meeting, bare, vote)}
        assert found <= {VoteFault.TIE}


def test_who_leaves_after_voting_stays_in_the_vote() -> None:
    minutes = sample_minutes()
    item = minutes.item("a4")
    voters = voters_of(minutes, "a4")
    vote = with_side(Vote(options=(VoteOption(label="JAA"),)), "hallapera", 0, voters, WORDS)
    gone = Interval(end=Moment(time="15:00", item="a4", phase=Phase.DURING))
    people = tuple(
        replace(each, intervals=(gone,)) if each.id == "hallapera" else each
        for each in minutes.participants
    )
    voted = replace(item, votes=(vote,))
    after = replace(
        minutes,
        participants=people,
        items=tuple(voted if each.id == "a4" else each for each in minutes.items),
    )

    assert "hallapera" in voters_of(after, "a4")
    assert VoteFault.NOT_ENTITLED not in {fault for fault, _ in faults_of(after, voted, vote)}


def test_the_chair_has_the_casting_vote_unless_recused() -> None:
    minutes = sample_minutes()
    recusal = Recusal(participant="lehtoranta", ground="osallisuus")
    items = tuple(replace(each, recusals=(recusal,)) for each in minutes.items)

    assert casting_voter(minutes, "a4") == PersonRef(participant="lehtoranta")
    assert casting_voter(replace(minutes, items=items), "a4") is None
    assert seats_of(minutes) == 12


@pytest.mark.parametrize("kind", [RoleKind.TEMPORARY_CHAIR, RoleKind.CHAIR])
def test_the_casting_vote_goes_with_the_chair_from_item_to_item(kind: RoleKind) -> None:
    minutes = handed_over(sample_minutes(), "hallapera", kind, "a4")

    assert casting_voter(minutes, "a3") == PersonRef(participant="lehtoranta")
    assert casting_voter(minutes, "a4") == PersonRef(participant="hallapera")


def test_an_office_for_some_items_comes_before_one_for_the_whole_meeting() -> None:
    vice = Role(role=RoleKind.VICE_CHAIR, items="4")
    people = tuple(
        replace(each, roles=(vice,)) if each.id == "hallapera" else each
        for each in sample_minutes().participants
    )
    minutes = replace(sample_minutes(), participants=people)

    assert casting_voter(minutes, "a3") == PersonRef(participant="lehtoranta")
    assert casting_voter(minutes, "a4") == PersonRef(participant="hallapera")
