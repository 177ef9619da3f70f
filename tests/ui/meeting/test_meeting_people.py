"""Who is here and when the meeting began, by keys on the live page."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.domain.attendance import Attendance, Interval, Phase
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.presence import people_at, standing_now, voters_at
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui.widgets.attendance_panel import AttendancePanel
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from tests.helpers.sample import TALK_GOES_ON, big_minutes, sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def test_somebody_leaves_by_a_part_of_the_name_and_typing_goes_on(live: AtTheMeeting) -> None:
    live.presses("F2").types("lehti").presses("Enter").types(" Jatkettiin.")

    person = live.stored.participant("lehtimaa")
    end = person.intervals[-1].end
    assert end is not None
    assert (end.time, end.item, end.phase) == ("15:03", "a4", Phase.DURING)
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON + " Jatkettiin."


def test_the_time_and_the_moment_of_leaving_can_be_said(live: AtTheMeeting) -> None:
    live.presses("F2").types("lehti 14.58").presses("Tab").presses("Tab").presses("Enter")

    end = live.stored.participant("lehtimaa").intervals[-1].end
    assert end is not None
    assert (end.time, end.phase) == ("14:58", Phase.AFTER)


@pytest.mark.parametrize(("tabs", "voted"), [(0, True), (1, False)])
def test_whoever_leaves_an_item_that_is_decided_voted_unless_one_key_says_not(
    live: AtTheMeeting, tabs: int, voted: bool
) -> None:
    live.presses("F2").types("lehti")
    for _ in range(tabs):
        live.presses("Tab")
    live.presses("Enter")

    end = live.stored.participant("lehtimaa").intervals[-1].end
    assert end is not None
    assert (end.time, end.phase) == ("15:03", Phase.DURING)
    assert ("lehtimaa" in voters_at(live.stored, "a4")) is voted
    assert "lehtimaa" not in voters_at(live.stored, "a5")


def test_somebody_without_a_vote_is_called_in_for_one_item_by_one_act(
    qtbot: QtBot, data_folder: Path
) -> None:
    expert = Participant(id="x", name="Ilmari Asiantuntija", attendance=Attendance.UNRECORDED)
    minutes = sample_minutes()
    minutes = replace(minutes, participants=(*minutes.participants, expert))
    at = AtTheMeeting(qtbot, data_folder, minutes)
    at.presses("F2").types("asiantunt").presses("Tab").presses("Tab").presses("Enter")

    stored = at.stored
    assert [each.id for each in stored.items if "x" in people_at(stored, each.id)] == ["a4"]
    at.presses("Z", "Control")
    assert at.stored.participant("x") == expert
    at.close()


def with_deputies(*deputies: Participant) -> Minutes:
    minutes = sample_minutes()
    return replace(minutes, participants=(*minutes.participants, *deputies))


def deputy(name: str, attendance: Attendance, *stays: Interval) -> Participant:
    return Participant(
        id=name.lower(), name=name, deputy=True, attendance=attendance, intervals=stays
    )


def test_a_deputy_who_comes_is_put_in_a_place_by_the_next_line(
    qtbot: QtBot, data_folder: Path
) -> None:
    at = AtTheMeeting(qtbot, data_folder, with_deputies(deputy("Varpu", Attendance.ABSENT)))
    at.presses("F2").types("varpu").presses("Enter").types("piil").presses("Enter")

    (stay,) = (each for each in at.stored.participant("varpu").intervals if each.deputy_for)
    assert stay.deputy_for == "piilonen"
    assert standing_now(at.stored).filled["piilonen"] == "varpu"
    at.types(" Jatkettiin.")
    assert (at.stored.item("a4").parts[2].text or "").endswith(" Jatkettiin.")
    at.close()


def test_a_deputy_whom_nobody_gave_a_place_is_told_in_no_members_row(
    qtbot: QtBot, data_folder: Path
) -> None:
    voter = replace(deputy("Varpu", Attendance.ABSENT), voting=True)
    at = AtTheMeeting(qtbot, data_folder, with_deputies(voter))
    at.presses("F2").types("varpu").presses("Enter").presses("Escape")

    panel = at.page.findChild(AttendancePanel)
    assert panel is not None
    view = panel.findChild(PartList)
    assert view is not None
    model = view.model()
    notes = [model.index(row, 0).data(RowRole.NOTE) for row in range(model.rowCount())]
    assert "varpu" in standing_now(at.stored).filled.values()
    assert not [note for note in notes if note and "Varpu" in note]
    at.close()


def test_who_waits_takes_the_place_that_somebody_leaves_and_then_another(
    qtbot: QtBot, data_folder: Path
) -> None:
    waiting = deputy("Varpu", Attendance.PRESENT, Interval(deputy_for="piilonen"))
    at = AtTheMeeting(
        qtbot, data_folder, with_deputies(waiting, deputy("Veikko", Attendance.PRESENT))
    )
    at.presses("F2").types("lehtimaa").presses("Enter").types("veikko").presses("Enter")
    assert standing_now(at.stored).filled["lehtimaa"] == "veikko"

    action = next(each for each in at.page.actions_of_page() if "eputy" in each.text())
    action.trigger()
    at.types("veikko").presses("Enter").types("vesan").presses("Enter")
    standing = standing_now(at.stored)
    assert standing.filled["vesaniitty"] == "veikko"
    assert "lehtimaa" in standing.empty
    at.close()


def test_escape_closes_the_palette_and_marks_nobody(live: AtTheMeeting) -> None:
    editor = live.editor()
    live.presses("F2").types("lehti").presses("Escape")

    assert live.focus() is editor
    assert live.stored.participants == sample_minutes().participants


def test_the_list_is_ticked_by_keys(before: AtTheMeeting) -> None:
    before.presses("L", "Control").presses("Space")
    before.presses("Down").presses("Down").presses("E")
    before.presses("Escape").types("x")

    marks = {each.id: each.attendance for each in before.stored.participants}
    assert marks["lehtoranta"] is Attendance.PRESENT
    assert marks["hallapera"] is Attendance.EXCUSED
    assert before.stored.items[0].parts[0].text == "x"


def test_a_mark_is_taken_away_by_the_same_key(before: AtTheMeeting) -> None:
    before.presses("L", "Control").presses("Space").presses("Space")

    assert before.stored.participant("lehtoranta").attendance is Attendance.ABSENT


def test_the_clock_opens_interrupts_and_resumes_the_meeting(before: AtTheMeeting) -> None:
    before.presses("F5")
    assert before.stored.meeting.sessions[0].opened == "15:03"
    shown = [each.raw_text() for each in before.page.findChildren(FieldEditor)]
    assert "Puheenjohtaja avasi kokouksen klo\u00a015.03." in shown

    before.presses("F5")
    assert clock_of(before.stored) is Clock.BREAK

    before.presses("F5")
    assert clock_of(before.stored) is Clock.OPEN


def test_the_opening_leaves_the_caret_in_the_words_typed_before_it(before: AtTheMeeting) -> None:
    before.types("Tervetuloa.")
    editor = before.editor()
    before.presses("F5").types(" Hyvää.")

    assert before.editor() is editor
    assert before.stored.items[0].parts[0].text == "Tervetuloa. Hyvää."


def test_closing_tells_what_is_open_once_and_then_closes(live: AtTheMeeting) -> None:
    live.presses("F5", "Shift")
    assert clock_of(live.stored) is Clock.OPEN

    live.presses("F5", "Shift")
    assert live.stored.meeting.sessions[0].closed == "15:03"
    live.page.go_to_item("a8")
    shown = [each.raw_text() for each in live.page.findChildren(FieldEditor)]
    assert "Puheenjohtaja päätti kokouksen klo\u00a015.03." in shown


def test_a_council_fits_and_items_change_quickly(qtbot: QtBot, data_folder: Path) -> None:
    at = AtTheMeeting(qtbot, data_folder, big_minutes())
    at.presses("F2").types("valtuutettu 200").presses("Enter")
    person = next(each for each in at.stored.participants if each.name == "Valtuutettu 200")
    assert person.intervals

    children = len(at.page.findChildren(QWidget))
    at.presses("Up", "Alt").presses("Up", "Alt")
    assert len(at.page.findChildren(QWidget)) <= children + 2
    at.close()


def test_the_caret_goes_straight_back_from_a_palette(live: AtTheMeeting) -> None:
    editor = live.editor()
    live.presses("F2")
    went: list[object] = []

    def heard(_old: object, new: object) -> None:
        went.append(new)

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(heard)
    live.presses("Escape")
    application.focusChanged.disconnect(heard)

    assert went == [editor]
