"""The figures of a body's year, counted where its people are kept."""

from dataclasses import replace

from minutetaker.domain.attendance import Attendance, Interval
from minutetaker.domain.people import Participant
from minutetaker.domain.presence import is_deputy
from minutetaker.store.engine import Store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting

PEOPLE = (
    Participant(id="a", name="A", attendance=Attendance.PRESENT, voting=True),
    Participant(id="b", name="B", attendance=Attendance.EXCUSED, voting=True),
    Participant(id="c", name="C", attendance=Attendance.ABSENT, voting=True),
    Participant(id="d", name="D", attendance=Attendance.PRESENT, voting=True),
    Participant(id="unmarked", name="E", attendance=Attendance.UNRECORDED, voting=True),
    Participant(id="secretary", name="F", attendance=Attendance.PRESENT),
    Participant(id="no vote", name="G", attendance=Attendance.PRESENT, voting=False),
)
DEPUTIES = (
    Participant(id="v1", name="H", attendance=Attendance.PRESENT, voting=True, deputy=True),
    Participant(id="v2", name="I", attendance=Attendance.PRESENT, voting=True, deputy_for="b"),
    Participant(
        id="v3",
        name="J",
        attendance=Attendance.PRESENT,
        voting=True,
        intervals=(Interval(deputy_for="c"),),
    ),
)


def test_presence_counts_members_and_none_of_their_deputies(store: Store) -> None:
    assert all(is_deputy(each) for each in DEPUTIES)
    minutes = board_meeting(items=1)
    with UnitOfWork(store) as unit:
        unit.meetings.add(replace(minutes, participants=(*PEOPLE, *DEPUTIES), items=()))
        unit.commit()

    with UnitOfWork(store) as unit:
        figures = unit.log.figures(unit.meetings.listed())

    assert (figures.meetings, figures.presence) == (1, 50)
