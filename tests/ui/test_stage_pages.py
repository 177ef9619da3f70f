"""Pages beside the stages, and what a page says when it comes."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from minutetaker.domain.meeting import Meeting, MeetingLanguage
from minutetaker.ui.stage_pages import SidePage, side_name
from minutetaker.ui.widgets.stage_tabs import Stage, StageTabs
from tests.helpers.sample import sample_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import meeting_of, store
from tests.ui.window import secretary

__all__ = ["secretary"]

AUTUMN, SPRING = datetime.date(2026, 11, 24), datetime.date(2026, 3, 3)


@pytest.fixture
def two(data_folder: Path) -> tuple[str, str]:
    """The ids of a meeting in autumn and one of another body in spring."""
    autumn, spring = store(
        data_folder, [meeting_of("LÄPI-työryhmä", 6, AUTUMN), meeting_of("Johtoryhmä", 2, SPRING)]
    )
    return autumn, spring


@pytest.mark.usefixtures("two")
def test_a_side_page_leads_back_to_its_stage_by_esc(secretary: Secretary) -> None:
    secretary.starts().presses("Return")
    frame = secretary.program.frame
    frame.own_actions.sides()[0].trigger()
    assert secretary.sees_title() == side_name(SidePage.SETTINGS)

    secretary.presses("Escape")

    assert secretary.sees_title() == "LÄPI-työryhmä 6/2026"
    assert frame.stage() is Stage.MEETING


@pytest.mark.usefixtures("two")
def test_the_tab_of_the_stage_leads_back_from_a_side_page(secretary: Secretary) -> None:
    secretary.starts().presses("Return")
    frame = secretary.program.frame
    frame.own_actions.sides()[0].trigger()
    (tabs,) = frame.findChildren(StageTabs)

    QTest.mouseClick(
        tabs,
        Qt.MouseButton.LeftButton,
        pos=tabs.tabRect(Stage.MEETING - 1).center(),
    )

    assert secretary.sees_title() == "LÄPI-työryhmä 6/2026"


def test_the_first_words_of_a_page_are_heard(secretary: Secretary, data_folder: Path) -> None:
    not_open = replace(sample_minutes(), meeting=Meeting(language=MeetingLanguage.FI))
    (meeting_id,) = store(data_folder, [not_open])
    secretary.starts(meeting_id)

    secretary.waits_for_words("Ei vielä avattu. F5 avaa kokouksen.")
