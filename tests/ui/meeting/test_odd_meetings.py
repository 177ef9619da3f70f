"""Meetings out of the ordinary on the live page: nobody, namesakes, a clock that goes back."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.services.exporting import export
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui.widgets.attendance_panel import AttendancePanel
from minutetaker.ui.widgets.list_parts import PartList
from tests.helpers.sample import sample_minutes, unopened_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def of_nobody() -> Minutes:
    minutes = unopened_minutes()
    items = tuple(replace(item, presenters=()) for item in minutes.items)
    return replace(minutes, participants=(), groups=(), items=items)


def test_a_meeting_of_nobody_is_opened_written_voted_on_closed_and_exported(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    at = AtTheMeeting(qtbot, data_folder, of_nobody())
    at.presses("F5").presses("F2")
    assert "Nobody belongs" in str(at.said[-1])
    at.types("Keskusteltiin.").presses("F8").types("3").presses("F8")
    at.presses("F4").types("Hyväksyttiin.").presses("F5", "Shift").presses("F5", "Shift")

    stored = at.stored
    assert clock_of(stored) is Clock.CLOSED
    assert [each.count for each in stored.items[0].votes[0].options] == [3, None]
    for ending in ("docx", "pdf", "txt", "html"):
        export(at.desk, at.meeting_id, tmp_path / f"a.{ending}")
    assert "Keskusteltiin." in (tmp_path / "a.txt").read_text(encoding="utf-8")
    at.close()


def test_of_two_namesakes_the_one_that_is_meant_leaves(qtbot: QtBot, data_folder: Path) -> None:
    minutes = sample_minutes()
    titles = {"hallapera": "opettaja", "korpisaaro": "rehtori"}
    people = tuple(
        replace(each, name="Matti Virtanen", title=titles[each.id]) if each.id in titles else each
        for each in minutes.participants
    )
    at = AtTheMeeting(qtbot, data_folder, replace(minutes, participants=people))
    panel = at.page.findChild(AttendancePanel)
    assert panel is not None
    shown = panel.findChild(PartList)
    assert shown is not None
    rows = [shown.model().index(row, 0).data() for row in range(shown.model().rowCount())]
    assert {"Matti Virtanen, opettaja", "Matti Virtanen, rehtori"} <= set(rows)

    at.presses("F2").types("matti").presses("Down").presses("Enter")

    assert at.stored.participant("hallapera").intervals == ()
    assert at.stored.participant("korpisaaro").intervals[-1].end is not None
    assert at.stored.participant("korpisaaro").attendance is Attendance.PRESENT
    at.close()


def test_a_clock_set_back_notes_no_time_before_the_last_one(
    live: AtTheMeeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.presses("F5")
    assert live.stored.meeting.sessions[0].breaks[-1].start == "15:03"

    def told() -> datetime:
        return datetime(2026, 11, 24, 13, 40)

    monkeypatch.setattr("minutetaker.ui.pages.meeting_clock.now", told)
    live.presses("F5")
    assert "15.03" in str(live.said[-1])
    live.presses("F5", "Shift").presses("F5", "Shift")

    session = live.stored.meeting.sessions[0]
    assert (session.breaks[-1].end, session.closed) == ("15:03", "15:03")
    assert meeting_file.read(meeting_file.write(live.stored), "a.json") == live.stored
