"""The figures of a body's year."""

from minutetaker.domain.figures import Figures, figures
from minutetaker.domain.meeting import Session


def test_sittings_of_a_meeting_are_one_length_and_a_night_has_no_end_before_its_beginning() -> None:
    two_days = (Session(opened="09:00", closed="12:00"), Session(opened="18:00", closed="01:00"))
    short = (Session(opened="09:00", closed="11:00"),)

    assert figures([two_days, short], came=0, noted=0).length == (10 + 2) * 60 // 2


def test_a_meeting_that_goes_on_counts_as_one_but_in_no_average() -> None:
    ended, going = (Session(opened="09:00", closed="10:00"),), (Session(opened="09:00"),)

    assert figures([ended, going], came=0, noted=0) == Figures(meetings=2, length=60, presence=None)


def test_presence_is_of_members_of_whom_something_is_noted() -> None:
    assert figures([], came=1, noted=2).presence == 50
    assert figures([], came=0, noted=0).presence is None
