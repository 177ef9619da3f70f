"""Who is present, in whose place, and who may vote at an item."""

from dataclasses import replace

import pytest
from hypothesis import given

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant, PersonRef, Role, RoleKind
from minutetaker.domain.presence import (
    free_places,
    named_place,
    people_at,
    seats,
    standing_at,
    standing_now,
    voters_at,
)
from minutetaker.domain.quorum import presence_at, presence_at_items
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.series import MeetingSeries, MinutesKind, QuorumRule
from minutetaker.domain.timeline import order_taken
from minutetaker.domain.vote import Vote, VoteOption
from tests.helpers.random_minutes import random_minutes


def member(name: str, *stays: Interval, **more: object) -> Participant:
    plain = Participant(
        id=name, name=name, voting=True, attendance=Attendance.PRESENT, intervals=stays
    )
    return replace(plain, **more)  # type: ignore[arg-type]  # a test gives what it means


def deputy(name: str, *stays: Interval, **more: object) -> Participant:
    return member(name, *stays, deputy=True, **more)


def held(*people: Participant, items: int = 4, sessions: tuple[Session, ...] = ()) -> Minutes:
    return Minutes(
        series=MeetingSeries(name="Hallitus", kind=MinutesKind.DECISION_MINUTES),
        meeting=Meeting(language=MeetingLanguage.FI, sessions=sessions),
        participants=people,
        items=tuple(
            AgendaItem(id=f"{at}", number=f"{at}", state=ItemState.HANDLED)
            for at in range(1, items + 1)
        ),
    )


def with_item(minutes: Minutes, item_id: str, **more: object) -> Minutes:
    items = tuple(
        replace(each, **more)  # type: ignore[arg-type]  # a test gives what it means
        if each.id == item_id
        else each
        for each in minutes.items
    )
    return replace(minutes, items=items)


def at(item: str, phase: Phase | None = None, time: str | None = None) -> Moment:
    return Moment(item=item, phase=phase, time=time)


def stay(start: Moment | None = None, end: Moment | None = None, **more: object) -> Interval:
    return Interval(start=start, end=end, **more)  # type: ignore[arg-type]


def votes_of(minutes: Minutes, who: str) -> list[str]:
    return [each.id for each in minutes.items if who in voters_at(minutes, each.id)]


def seen(minutes: Minutes, who: str) -> list[str]:
    return [each.id for each in minutes.items if who in people_at(minutes, each.id)]


@pytest.mark.parametrize(
    ("stays", "there", "votes"),
    [
        ((), "1234", "1234"),
        ((stay(at("3", Phase.BEFORE)),), "34", "34"),
        ((stay(at("3", Phase.DURING)),), "34", "34"),
        ((stay(at("3")),), "34", "34"),
        ((stay(at("3", Phase.AFTER)),), "4", "4"),
        ((stay(end=at("3", Phase.BEFORE)),), "12", "12"),
        ((stay(end=at("3", Phase.DURING)),), "123", "12"),
        ((stay(end=at("3", Phase.AFTER)),), "123", "123"),
        ((stay(end=at("2")), stay(at("2"))), "1234", "1234"),
        ((stay(end=at("2")), stay(at("3"))), "1234", "134"),
        ((stay(at("2", Phase.BEFORE), at("2", Phase.AFTER)),), "2", "2"),
    ],
)
def test_stays_alone_tell_where_somebody_was_and_may_vote(
    stays: tuple[Interval, ...], there: str, votes: str
) -> None:
    minutes = held(member("A", *stays))

    assert "".join(seen(minutes, "A")) == there
    assert "".join(votes_of(minutes, "A")) == votes


def test_items_count_in_the_order_they_were_taken() -> None:
    minutes = with_item(held(member("A", stay(end=at("4", Phase.AFTER)))), "4", handled=2)

    assert order_taken(minutes) == ("1", "4", "2", "3")
    assert seen(minutes, "A") == ["1", "4"]


@pytest.mark.parametrize(
    ("time", "there"), [("13:55", ""), ("14:20", "1"), ("14:40", "123"), ("16:00", "1234")]
)
def test_a_clock_alone_lies_between_the_clocks_that_name_an_item(time: str, there: str) -> None:
    known = stay(at("2", Phase.BEFORE, "14:20"), at("3", Phase.AFTER, "14:40"))
    minutes = held(
        member("A", stay(end=Moment(time=time))),
        member("B", known),
        sessions=(Session(opened="14:00", closed="15:00"),),
    )

    found = standing_at(minutes, "1").unsure
    sure = [
        each.id
        for each in minutes.items
        if "A" in people_at(minutes, each.id) and "A" not in standing_at(minutes, each.id).unsure
    ]
    assert "".join(sure) == there
    assert found == frozenset()


def test_what_nobody_can_know_counts_as_there_and_is_told() -> None:
    minutes = held(member("A", stay(end=Moment(time="14:30"))), member("B"))

    found = standing_at(minutes, "2")
    assert (found.here, found.unsure) == (2, frozenset({"A"}))


def test_a_clock_past_midnight_is_after_the_evening() -> None:
    minutes = held(
        member("A", stay(end=Moment(time="00:30"))),
        member("B", stay(end=at("3", Phase.AFTER, "23:40"))),
        sessions=(Session(opened="18:00", closed="01:15"),),
    )

    assert "A" in voters_at(minutes, "3")
    assert standing_at(minutes, "3").unsure == frozenset()


def test_a_deputy_votes_in_the_place_of_whom_they_are_there_for() -> None:
    minutes = held(
        member("A"), member("B", attendance=Attendance.EXCUSED), deputy("V", deputy_for="B")
    )

    assert voters_at(minutes, "1") == ("A", "V")
    assert standing_at(minutes, "1").filled == {"A": "A", "B": "V"}


def test_beside_the_member_the_deputy_has_no_vote() -> None:
    minutes = held(member("A"), member("B"), deputy("V", deputy_for="B"), deputy("W"))

    assert voters_at(minutes, "1") == ("A", "B")


def test_deputies_follow_one_another_in_a_place() -> None:
    minutes = held(
        member("A", stay(end=at("2", Phase.BEFORE))),
        deputy("V", stay(at("2", Phase.BEFORE), at("3", Phase.BEFORE), deputy_for="A")),
        deputy("W", stay(at("3", Phase.BEFORE), deputy_for="A")),
    )

    assert [voters_at(minutes, each) for each in "1234"] == [("A",), ("V",), ("W",), ("W",)]


def test_one_deputy_sits_in_two_seats_at_different_times() -> None:
    minutes = held(
        member("A", stay(at("3", Phase.BEFORE)), seat="1"),
        member("B", stay(end=at("3", Phase.BEFORE)), seat="2"),
        deputy(
            "V",
            stay(end=at("3", Phase.BEFORE), seat="1"),
            stay(at("3", Phase.BEFORE), seat="2"),
        ),
    )

    assert standing_at(minutes, "2").filled == {"A": "V", "B": "B"}
    assert standing_at(minutes, "3").filled == {"A": "A", "B": "V"}


def test_a_deputy_of_nobody_named_takes_a_free_place_and_no_more() -> None:
    minutes = held(member("A"), member("B", attendance=Attendance.ABSENT), deputy("V"), deputy("W"))

    assert voters_at(minutes, "1") == ("A", "V")


def test_whoever_is_recused_is_away_for_that_item_alone_and_the_deputy_steps_in() -> None:
    minutes = held(member("A"), member("B"), deputy("V", deputy_for="B"))
    minutes = with_item(
        minutes, "2", recusals=(Recusal(participant="B", ground="osallisuusjääviys"),)
    )

    assert [voters_at(minutes, each) for each in "123"] == [("A", "B"), ("A", "V"), ("A", "B")]


def test_a_vote_that_names_somebody_who_left_during_the_item_lets_them_vote() -> None:
    named = Vote(options=(VoteOption(label="JAA", voters=(PersonRef(participant="B"),)),))
    minutes = held(member("A"), member("B", stay(end=at("2"))))

    assert voters_at(minutes, "2") == ("A",)
    assert voters_at(with_item(minutes, "2", votes=(named,)), "2") == ("A", "B")


@pytest.mark.parametrize(("item", "is_quorate"), [("1", True), ("2", True), ("3", False)])
def test_a_chair_of_some_items_is_no_chair_of_others(item: str, is_quorate: bool) -> None:
    role = Role(role=RoleKind.TEMPORARY_CHAIR, items="1–2")
    minutes = held(member("A", roles=(role,)), member("B"))
    rule = QuorumRule(chair_required=True)
    minutes = replace(minutes, series=replace(minutes.series, quorum=rule))

    assert presence_at(minutes, item).is_quorate is is_quorate
    assert presence_at_items(minutes, "123")[item] == presence_at(minutes, item)


@given(random_minutes(people=6))
def test_present_and_absent_are_the_composition_at_every_item(minutes: Minutes) -> None:
    composition = [each.id for each in seats(minutes)]
    standings = [standing_now(minutes), *(standing_at(minutes, each.id) for each in minutes.items)]

    for found in standings:
        assert sorted([*found.filled, *found.empty]) == sorted(composition)
        assert len(set(found.filled.values())) == found.here
    for item, found in zip(minutes.items, standings[1:], strict=True):
        there = people_at(minutes, item.id)
        recused = {each.participant for each in item.recusals}
        assert all(who in there and who not in recused for who in found.filled.values())
        assert not recused & set(voters_at(minutes, item.id))


@given(random_minutes(people=6))
def test_counting_many_items_at_once_counts_each_the_same(minutes: Minutes) -> None:
    items = [each.id for each in minutes.items]

    found = presence_at_items(minutes, items)
    assert found == {each: presence_at(minutes, each) for each in items}


def test_a_place_is_free_until_somebody_is_named_for_it_and_known_absence_comes_first() -> None:
    unmarked = member("unmarked", attendance=Attendance.UNRECORDED)
    away = member("away", attendance=Attendance.EXCUSED)
    spare = deputy("spare")
    minutes = held(member("here"), unmarked, away, spare)
    assert free_places(minutes) == ("away", "unmarked")
    assert named_place(minutes, spare) is None

    named = replace(spare, deputy_for="away")
    assert free_places(held(member("here"), unmarked, away, named)) == ("unmarked",)
    assert named_place(held(away, named), named) == "away"
