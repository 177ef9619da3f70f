"""The figures of a body's year."""

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.figures import Figures, figures
from minutetaker.domain.meeting import Session
from minutetaker.domain.people import Participant


def member(name: str, attendance: Attendance, *, deputy: bool = False) -> Participant:
    """A member with a vote, unless something else is said."""
    return Participant(id=name, name=name, attendance=attendance, voting=True, deputy=deputy)


def test_sittings_of_a_meeting_are_one_length_and_a_night_has_no_end_before_its_beginning() -> None:
    two_days = (Session(opened="09:00", closed="12:00"), Session(opened="18:00", closed="01:00"))
    short = (Session(opened="09:00", closed="11:00"),)

    assert figures([two_days, short], ()).length == (10 + 2) * 60 // 2


def test_a_meeting_that_goes_on_counts_as_one_but_in_no_average() -> None:
    ended, going = (Session(opened="09:00", closed="10:00"),), (Session(opened="09:00"),)

    assert figures([ended, going], ()) == Figures(meetings=2, length=60, presence=None)


def test_only_members_of_whom_something_is_noted_make_the_presence() -> None:
    people = [
        member("a", Attendance.PRESENT),
        member("b", Attendance.EXCUSED),
        member("c", Attendance.UNRECORDED),
        member("d", Attendance.PRESENT, deputy=True),
        Participant(id="e", name="e", attendance=Attendance.PRESENT),
    ]

    assert figures([], people).presence == 50
