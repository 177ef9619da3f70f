"""Valmistelu: a meeting and its agenda, made by keys and kept on the disk."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from minutetaker.domain.agenda import ItemState
from minutetaker.domain.series import PartKind
from minutetaker.domain.status import Status
from minutetaker.services import meetings, series
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.pages.prepare_page import PreparePage
from minutetaker.ui.widgets.agenda_editor import AgendaEditor
from minutetaker.ui.widgets.agenda_row import AgendaRow
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.meeting_form import MeetingForm
from minutetaker.ui.widgets.people_panel import PeoplePanel
from tests.helpers.sample import sample_minutes
from tests.ui.one_page import desk_with, part, show
from tests.ui.prepare.prepared import DAY, Prepared


def test_the_first_item_has_the_keys(prepared: Prepared) -> None:
    assert prepared.hands.sees() == prepared.titles()[0]


def test_enter_adds_an_item_below_and_its_title_is_typed(prepared: Prepared) -> None:
    before = prepared.titles()

    prepared.hands.presses("Down", "Return").types("Talousarvio 2027").presses("Up")

    assert prepared.titles() == [*before[:2], "Talousarvio 2027", *before[2:]]
    assert [item.number for item in prepared.minutes.items][:4] == ["1", "2", "3", "4"]


def test_an_item_without_a_title_gets_no_second_one_below_it(prepared: Prepared) -> None:
    count = len(prepared.titles())

    prepared.hands.presses("Return", "Return", "Return")

    assert len(prepared.titles()) == count + 1


def test_what_belongs_to_an_item_is_typed_from_field_to_field(prepared: Prepared) -> None:
    prepared.hands.presses("Down", "Tab").presses("Ctrl+A").types("Outi Hal").presses(
        "Right", "Tab"
    )
    prepared.hands.types("PV/400/2026").presses("Tab", "Tab").types("Hyväksytään esitys.")
    prepared.hands.tabs_to("Add an attachment…").presses("Tab")

    item = prepared.minutes.items[1]
    assert [prepared.minutes.name_of(each) for each in item.presenters] == ["Outi Hallaperä"]
    assert item.case_number == "PV/400/2026"
    proposal = [part.text for part in item.parts if part.kind is PartKind.PROPOSAL]
    assert proposal == ["Hyväksytään esitys."]
    assert prepared.hands.sees() == prepared.titles()[2]


def test_typing_reaches_the_disk_without_leaving_the_field(
    prepared: Prepared, qtbot: QtBot
) -> None:
    prepared.hands.presses("Return").types("Kesken jäänyt ots")

    qtbot.waitUntil(lambda: "Kesken jäänyt ots" in prepared.titles())
    assert prepared.hands.sees() == "Kesken jäänyt ots"


def test_typing_one_title_is_one_act_to_take_back(prepared: Prepared) -> None:
    first = prepared.titles()[0]
    row = prepared.page.findChildren(AgendaRow)[0]
    for piece in (" ja", " sen", " jälkeen"):
        prepared.hands.types(piece)
        row.commit()
    assert prepared.titles()[0] == f"{first} ja sen jälkeen"

    prepared.bridge.undo()

    assert prepared.titles()[0] == first


def test_an_item_moves_by_keys_with_the_keys_still_in_it(prepared: Prepared) -> None:
    before = prepared.titles()

    prepared.hands.presses("Alt+Shift+Down", "Alt+Shift+Down", "Alt+Shift+Up")

    assert prepared.titles() == [before[1], before[0], *before[2:]]
    assert prepared.hands.sees() == before[0]


def test_an_item_is_dragged_to_its_place(prepared: Prepared) -> None:
    before = prepared.titles()
    rows = sorted(prepared.page.findChildren(AgendaRow), key=lambda row: row.y())
    last = rows[-1]
    target = last.mapFromGlobal(rows[1].mapToGlobal(QPoint(8, 0)))

    QTest.mousePress(last, Qt.MouseButton.LeftButton, pos=QPoint(8, 18))
    QTest.mouseMove(last, target)
    QTest.mouseRelease(last, Qt.MouseButton.LeftButton, pos=target)

    assert prepared.titles() == [before[0], before[-1], *before[1:-1]]


def test_an_item_is_removed_and_taken_back(prepared: Prepared) -> None:
    before = prepared.titles()

    prepared.hands.presses("Down", "Ctrl+Del")
    assert prepared.titles() == [before[0], *before[2:]]
    assert prepared.told == ["Item 2 removed. Undo Ctrl+Z"]
    assert prepared.hands.sees() == before[2]

    prepared.bridge.undo()
    assert prepared.titles() == before


def test_the_day_and_the_time_are_read_as_people_type_them(prepared: Prepared) -> None:
    form = part(prepared.page, MeetingForm)
    form.setFocus()
    prepared.hands.presses("Ctrl+A").types("16.12.2026").presses("Tab", "Ctrl+A")
    prepared.hands.types("klo 9 - 11.30").presses("Tab", "Ctrl+A").types("Valtuustosali")
    prepared.hands.presses("Tab")

    session = prepared.minutes.meeting.sessions[0]
    assert session.date == date(2026, 12, 16)
    assert (session.planned_start, session.planned_end) == ("09:00", "11:30")
    assert session.place == "Valtuustosali"


def test_a_day_that_is_none_stays_as_typed_and_is_told(prepared: Prepared) -> None:
    form = part(prepared.page, MeetingForm)
    form.setFocus()
    day = prepared.minutes.meeting.first_date

    prepared.hands.presses("Ctrl+A").types("31.2.2026").presses("Return")

    assert prepared.told == ["”31.2.2026” is not a day."]
    assert prepared.hands.sees() == "31.2.2026"
    assert prepared.minutes.meeting.first_date == day


def test_the_next_meeting_takes_everything_from_the_last_one(prepared: Prepared) -> None:
    before = prepared.minutes
    prepared.page.make_meeting()

    made = prepared.minutes
    assert prepared.opened == [prepared.bridge.meeting_id]
    assert made.meeting.printed_number == "7/2026"
    assert made.meeting.first_date == DAY
    assert made.meeting.sessions[0].place == before.meeting.sessions[0].place
    assert made.meeting.sessions[0].planned_start == "14:00"
    assert [each.name for each in made.participants] == [each.name for each in before.participants]


def test_what_was_left_open_is_taken_up_with_enter(qtbot: QtBot, data_folder: Path) -> None:
    last = sample_minutes()
    tabled = replace(last.items[5], state=ItemState.TABLED, title="Työsuunnitelma 2027")
    last = replace(last, items=(*last.items[:5], tabled, *last.items[6:]))
    with desk_with(data_folder, last) as (desk, bridge):
        body = series.bodies(desk)[0].id
        meeting_id, _ = meetings.create(desk, body, DAY)
        bridge.open_meeting(meeting_id)
        page = PreparePage(bridge)
        prepared = Prepared(page, desk, bridge, show(qtbot, page))
        view = next(
            each
            for each in page.findChildren(PartList)
            if each.accessibleName() == "Left open at the last meeting"
        )
        model = view.model()
        assert isinstance(model, RowsModel)
        place = next(
            row for row in range(model.rowCount()) if model.index(row, 0).data() == tabled.title
        )
        view.setFocus()
        view.setCurrentIndex(model.index(place, 0))

        prepared.hands.presses("Return", "Return")

        assert prepared.titles()[-3:] == [
            "Työsuunnitelma 2027",
            "Muut asiat",
            "Kokouksen päättäminen",
        ]
        assert prepared.hands.focus() is view
        sentence = model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert sentence == "Työsuunnitelma 2027, on the agenda"


def test_an_approved_meeting_can_be_read_and_not_changed(qtbot: QtBot, data_folder: Path) -> None:
    approved = replace(sample_minutes(), status=Status.APPROVED)
    with desk_with(data_folder, approved) as (desk, bridge):
        page = PreparePage(bridge)
        prepared = Prepared(page, desk, bridge, show(qtbot, page))
        prepared.hands.types("ei näin").presses("Return", "Ctrl+Del", "Alt+Shift+Down")
        prepared.goes_to_person("Outi Hallaperä")
        prepared.hands.presses("E", "Del")

        assert prepared.minutes == approved
        assert part(page, AgendaEditor).isVisible()


def test_in_a_narrow_window_the_columns_open_over_the_text(prepared: Prepared) -> None:
    page = prepared.page
    page.resize(640, 300)
    form, panel = part(page, MeetingForm), part(page, PeoplePanel)
    assert not form.isVisible()
    assert not panel.isVisible()

    prepared.hands.tabs_to("Meeting").presses("Return")
    assert form.isVisible()
    assert form.isAncestorOf(prepared.hands.focus())

    prepared.hands.presses("Esc")
    assert not form.isVisible()
    prepared.hands.tabs_to("Members").presses("Return")
    assert prepared.hands.focus() is panel.people_list
