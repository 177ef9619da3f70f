"""Undo through the whole window: what is taken back is seen where it happened."""

from pathlib import Path

import pytest

from minutetaker.ui import i18n
from minutetaker.ui.widgets.stage_tabs import Stage
from tests.helpers.sample import unopened_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.window import secretary

__all__ = ["secretary"]


@pytest.fixture
def meeting_id(data_folder: Path) -> str:
    """A meeting that is not open yet."""
    (stored,) = store(data_folder, [unopened_minutes()])
    return stored


def test_typing_taken_back_from_the_review_is_seen_in_the_meeting(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).types("Tämä oli väärin.").presses("Ctrl+3", "Ctrl+Z")

    assert secretary.program.frame.stage() is Stage.MEETING
    assert secretary.sees_text() == ""
    secretary.presses("Ctrl+Y")
    assert secretary.sees_text() == "Tämä oli väärin."


def test_the_menu_says_in_finnish_what_goes_back(secretary: Secretary, meeting_id: str) -> None:
    secretary.starts(meeting_id)
    i18n.install("fi")
    secretary.types("Sana").presses("F2").types("lehti").presses("Return")

    texts = [action.text() for action in secretary.program.frame.actions_now()]
    assert "Kumoa: Läsnäolo merkitty" in texts
