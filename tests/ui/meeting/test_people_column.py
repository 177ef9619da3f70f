"""The right column at 1280 × 720: a board of sixteen whole, a council's rows never cut in half."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from minutetaker.domain.minutes import Minutes
from minutetaker.ui.widgets.attendance_panel import AttendancePanel
from minutetaker.ui.widgets.decisions_panel import DecisionsPanel
from minutetaker.ui.widgets.list_parts import PartList
from tests.helpers.board import MEMBERS, board_minutes
from tests.helpers.council import council_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def lists(at: AtTheMeeting) -> tuple[PartList, PartList]:
    """Those who are here, and what was decided."""
    at.waits()
    people, decided = at.page.findChild(AttendancePanel), at.page.findChild(DecisionsPanel)
    assert people is not None
    assert decided is not None
    found = people.findChild(PartList), decided.findChild(PartList)
    assert found[0] is not None
    assert found[1] is not None
    return found[0], found[1]


def ends_between_rows(view: PartList) -> bool:
    """Whether the last row in sight is whole, or so little of it that no word is."""
    edge = view.viewport().height() - 1
    last = view.visualRect(view.indexAt(view.viewport().rect().bottomLeft()))
    return last.isEmpty() or last.bottom() <= edge or last.top() >= edge - 3


def opened(qtbot: QtBot, folder: Path, minutes: Minutes) -> AtTheMeeting:
    at = AtTheMeeting(qtbot, folder, minutes)
    # The page without the head and the foot of a window of 720.
    at.window.resize(1280, 647)
    at.page.setGeometry(0, 0, 1280, 647)
    return at


def test_a_board_of_sixteen_is_in_sight_with_its_decisions(qtbot: QtBot, data_folder: Path) -> None:
    assert len(MEMBERS) == 16
    at = opened(qtbot, data_folder, board_minutes())
    people, decided = lists(at)

    assert people.model().rowCount() > len(MEMBERS)
    assert people.verticalScrollBar().maximum() == 0
    assert decided.verticalScrollBar().maximum() == 0
    at.close()


def test_a_council_shows_whole_rows_and_every_decision(qtbot: QtBot, data_folder: Path) -> None:
    at = opened(qtbot, data_folder, council_minutes())
    people, decided = lists(at)

    assert people.verticalScrollBar().maximum() > 0
    assert ends_between_rows(people)
    assert decided.verticalScrollBar().maximum() == 0
    at.close()
