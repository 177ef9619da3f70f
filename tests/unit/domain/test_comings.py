"""Coming and going around a decision, read back as it was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.comings import Place, When, come, go, spells, without_item
from minutetaker.domain.movements import called_in_for, movements_at, movements_of
from minutetaker.domain.presence import people_at, voters_at
from minutetaker.domain.quorum import is_here_now
from tests.unit.domain.test_presence import held, member


def at(item: str, when: When, time: str = "14:35") -> Moment:
    return Moment(time=time, item=item, phase=when.phase)


@pytest.mark.parametrize(
    ("when", "there", "votes"),
    [
        (When.BEFORE, "1", "1"),
        (When.DURING, "12", "1"),
        (When.DECIDED, "12", "12"),
        (When.AFTER, "12", "12"),
    ],
)
def test_whoever_leaves_voted_or_did_not_as_was_said(when: When, there: str, votes: str) -> None:
    person = go(member("A"), at("2", when), when)
    minutes = held(person)

    assert "".join(each.id for each in minutes.items if people_at(minutes, each.id)) == there
    assert "".join(each.id for each in minutes.items if voters_at(minutes, each.id)) == votes
    assert not is_here_now(person)
    assert [(each.end, each.went) for each in spells(person)] == [(at("2", when), when)]


@pytest.mark.parametrize(
    ("when", "there", "votes"),
    [
        (When.BEFORE, "234", "234"),
        (When.DURING, "234", "234"),
        (When.DECIDED, "234", "34"),
        (When.AFTER, "34", "34"),
    ],
)
def test_whoever_arrives_voted_or_did_not_as_was_said(when: When, there: str, votes: str) -> None:
    person = come(member("A", attendance=Attendance.ABSENT), at("2", when), when)
    minutes = held(person)

    assert "".join(each.id for each in minutes.items if people_at(minutes, each.id)) == there
    assert "".join(each.id for each in minutes.items if voters_at(minutes, each.id)) == votes
    assert is_here_now(person)
    assert [(each.start, each.came) for each in spells(person)] == [(at("2", when), when)]


def test_a_change_of_place_is_neither_coming_nor_going() -> None:
    first, second = Moment(time="14:00", item="2", phase=Phase.BEFORE), Place(deputy_for="B")
    person = member("V", Interval(end=first, deputy_for="A"))
    person = come(person, first, When.BEFORE, second)

    assert movements_of(held(person), person) == ()
    assert [each.deputy_for for each in person.intervals] == ["A", "B"]


def test_an_absence_within_one_item_is_one_sentence_and_across_items_two() -> None:
    away = go(member("A"), at("2", When.DURING, "10:42"), When.DURING)
    same = held(come(away, at("2", When.DURING, "10:48"), When.DURING))
    other = held(come(away, at("3", When.BEFORE, "10:48"), When.BEFORE))

    (one,) = movements_at(same, "2")
    assert (one.moment.time, one.back and one.back.time) == ("10:42", "10:48")
    assert [len(movements_at(other, each)) for each in "1234"] == [0, 1, 1, 0]
    assert len(movements_of(other, other.participants[0])) == 2


def test_somebody_called_in_for_one_item_is_told_once() -> None:
    stay = Interval(
        start=Moment(item="2", phase=Phase.BEFORE), end=Moment(item="2", phase=Phase.AFTER)
    )
    minutes = held(member("A"), member("X", stay, voting=False))

    assert called_in_for(minutes.participants[1]) == "2"
    assert [each.is_whole_item for each in movements_at(minutes, "2")] == [True]


@given(st.sampled_from(When), st.sampled_from(When))
def test_an_item_that_goes_away_leaves_the_clock_times(went: When, came: When) -> None:
    person = go(member("A"), at("2", went, "14:35"), went)
    person = come(person, at("2", came, "14:50"), came)
    kept = without_item(person, "2")

    assert [(each.start, each.end) for each in spells(kept)] == [
        (None, Moment(time="14:35")),
        (Moment(time="14:50"), None),
    ]
