"""Somebody taken out of a meeting stays by name wherever something is theirs."""

from dataclasses import replace

from hypothesis import given

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.removal import may_be_removed, without_participant
from minutetaker.domain.validity import faults_of
from tests.helpers.random_minutes import random_minutes
from tests.helpers.sample import sample_minutes


def test_a_presenter_who_is_removed_presents_by_name() -> None:
    minutes = without_participant(sample_minutes(), "makisalo")

    assert "makisalo" not in {each.id for each in minutes.participants}
    assert [minutes.name_of(each) for each in minutes.items[3].presenters] == ["Eero Mäkisalo"]


def test_whoever_was_recused_belongs_to_the_minutes() -> None:
    minutes = sample_minutes()
    recused = replace(minutes.items[3], recusals=(Recusal(participant="makisalo", ground=""),))
    minutes = replace(minutes, items=(*minutes.items[:3], recused, *minutes.items[4:]))

    assert not may_be_removed(minutes, "makisalo")
    assert may_be_removed(minutes, "hallapera")


def test_a_deputy_stays_when_the_one_they_stood_for_goes() -> None:
    minutes = sample_minutes()
    deputy = Participant(
        id="vara",
        name="Liisa Vara",
        deputy=True,
        deputy_for="hallapera",
        attendance=Attendance.PRESENT,
    )
    minutes = replace(minutes, participants=(*minutes.participants, deputy))

    left = without_participant(minutes, "hallapera")

    assert left.participant("vara").deputy_for is None
    assert left.participant("vara").name == "Liisa Vara"


@given(random_minutes())
def test_nothing_points_at_whoever_was_removed(minutes: Minutes) -> None:
    for each in minutes.participants:
        if each.shown_name and may_be_removed(minutes, each.id):
            assert not list(faults_of(without_participant(minutes, each.id)))
