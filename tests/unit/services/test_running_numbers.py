"""Running § through the year, also when the meeting before is changed later."""

from dataclasses import replace
from datetime import date, datetime

from minutetaker.domain.series import Numbering
from minutetaker.services import agenda, meetings, series, sessions
from minutetaker.services.desk import Desk
from tests.unit.services.conftest import MEETING


def test_running_numbers_go_on_from_the_meeting_before_as_it_is_when_the_next_one_opens(
    desk: Desk,
) -> None:
    [body] = series.bodies(desk)
    running = replace(body.series, numbering=Numbering.RUNNING)
    meetings.set_series(desk, MEETING, running)
    series.save_body(desk, running, body.groups, body.participants)
    made, _ = meetings.create(desk, body.id, date(2026, 12, 15))
    first = desk.minutes(made).items[0].number

    agenda.add_item(desk, MEETING, "Lisäasia")
    sessions.open_meeting(desk, made, datetime(2026, 12, 15, 13, 0))

    assert desk.minutes(made).items[0].number == str(int(first or "0") + 1)
    agenda.add_item(desk, MEETING, "Toinen lisäasia")
    assert desk.minutes(made).items[0].number == str(int(first or "0") + 1)
    desk.undo(made)
    assert desk.minutes(made).items[0].number == first


def test_a_new_year_begins_from_one(desk: Desk) -> None:
    [body] = series.bodies(desk)
    running = replace(body.series, numbering=Numbering.RUNNING)
    meetings.set_series(desk, MEETING, running)
    series.save_body(desk, running, body.groups, body.participants)
    made, _ = meetings.create(desk, body.id, date(2027, 1, 12))

    sessions.open_meeting(desk, made, datetime(2027, 1, 12, 13, 0))

    assert desk.minutes(made).items[0].number == "1"
