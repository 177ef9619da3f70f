"""A random series of comings, goings, deputies, recusals and undoing keeps what must hold."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutetaker.domain.attendance import Attendance, Moment
from minutetaker.domain.comings import When, spells
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.presence import (
    idle_deputies,
    people_at,
    seats,
    standing_at,
    standing_now,
    voters_at,
)
from minutetaker.domain.quorum import is_here_now
from minutetaker.services import attendance, recusals
from minutetaker.services.desk import Desk, open_desk
from tests.helpers.sample import sample_minutes

_DEPUTIES = tuple(
    Participant(id=f"v{at}", name=f"Varajäsen {at}", deputy=True, attendance=Attendance.ABSENT)
    for at in range(3)
)


def meeting() -> Minutes:
    minutes = sample_minutes()
    people = (*minutes.participants, *_DEPUTIES)
    return replace(minutes, participants=people)


PEOPLE = [each.id for each in meeting().participants]
ITEMS = [each.id for each in meeting().items]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(("move", "move", "move", "step", "call", "recuse", "back", "undo")),
        st.sampled_from(PEOPLE),
        st.sampled_from(list(When)),
        st.integers(0, 3),
        st.integers(0, 9),
    ),
    max_size=12,
)


def holds(minutes: Minutes) -> None:
    composition = sorted(each.id for each in seats(minutes))
    for item in minutes.items:
        found = standing_at(minutes, item.id)
        assert sorted([*found.filled, *found.empty]) == composition
        assert len(set(found.filled.values())) == found.here
        recused = {each.participant for each in item.recusals}
        assert not recused & {*voters_at(minutes, item.id), *found.filled.values()}
        assert set(found.filled.values()) <= set(people_at(minutes, item.id))
    for person in minutes.participants:
        assert bool(is_here_now(person)) == (
            person.attendance is Attendance.PRESENT
            and (not person.intervals or spells(person)[-1].end is None)
        )


def do(desk: Desk, of: str, at: int, act: tuple[str, str, When, int, int]) -> None:
    kind, who, when, pace, which = act
    minutes = desk.minutes(of)
    item = ITEMS[min(at, len(ITEMS) - 1)]
    moment = Moment(time=f"15:{at:02}", item=item, phase=when.phase)
    match kind:
        case "move":
            attendance.come_or_go(desk, of, who, moment, when)
        case "call":
            if not is_here_now(minutes.participant(who)):
                attendance.call_in(desk, of, who, item)
        case "recuse":
            recusals.recuse(desk, of, item, who, "osallisuusjäävi")
        case "back":
            recusals.take_back(desk, of, item, who)
        case "undo":
            desk.undo(of)
        case _:
            waiting, free = idle_deputies(minutes), standing_now(minutes).empty
            if waiting and free:
                place = free[which % len(free)]
                attendance.step_in(desk, of, waiting[pace % len(waiting)].id, place, moment)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(acts=ACTS)
def test_any_series_of_acts_keeps_the_composition_at_every_item(
    desk: Desk, acts: list[tuple[str, str, When, int, int]]
) -> None:
    with desk.unit() as unit:
        of = unit.meetings.add(meeting())
        unit.commit()
    at = 3
    for act in acts:
        do(desk, of, at, act)
        at += act[3] == 0
        holds(desk.minutes(of))
    while desk.undo(of) is not None:
        pass
    assert desk.minutes(of).participants == meeting().participants


@pytest.mark.parametrize("who", ["lehtimaa", "lehtoranta"])
def test_a_recusal_changes_nothing_at_any_other_item(desk: Desk, who: str) -> None:
    with desk.unit() as unit:
        of = unit.meetings.add(meeting())
        unit.commit()
    before = desk.minutes(of)
    recusals.recuse(desk, of, "a4", who, "intressijäävi")
    after = desk.minutes(of)

    for item in before.items:
        same = standing_at(before, item.id) == standing_at(after, item.id)
        assert same is (item.id != "a4")
