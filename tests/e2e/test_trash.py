"""The trash by keys: what was deleted is listed, comes back by Enter, and goes at a second key."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView

from minutetaker.ui.stage_pages import SidePage
from tests.helpers.sample import sample_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.window import secretary

__all__ = ["secretary"]


@pytest.fixture
def meeting_id(data_folder: Path) -> str:
    """A meeting in the middle of its fourth item."""
    (stored,) = store(data_folder, [sample_minutes()])
    return stored


def in_the_trash(secretary: Secretary) -> Secretary:
    """Open the trash from the palette."""
    secretary.presses("Ctrl+K").types("roskakori").presses("Return")
    page = secretary.program.frame.findChild(_page_class())
    assert page is not None
    assert page.isVisible()
    return secretary


def _page_class() -> type:
    from minutetaker.ui.pages.trash_page import TrashPage

    return TrashPage


def test_a_removed_field_comes_back_from_the_trash(secretary: Secretary, meeting_id: str) -> None:
    secretary.starts(meeting_id).types(" Ihan uutta.").presses("Ctrl+Shift+Backspace")
    before = secretary.waits_until_saved().reads_from_disk().item("a4").parts
    in_the_trash(secretary).presses("Return").waits_until_saved()

    after = secretary.reads_from_disk().item("a4").parts
    assert len(after) == len(before) + 1
    assert "Ihan uutta." in (after[2].text or "")
    assert "Roskakori on tyhjä." in secretary.sees_words()


def test_a_removed_vote_is_found_by_its_item_and_counts_and_comes_back(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).presses("Alt+Down", "F8").types("jjjjjjeeej")
    before = secretary.waits_until_saved().reads_from_disk(meeting_id).item("a5").votes
    secretary.presses("Ctrl+Shift+Backspace").waits_until_saved()
    assert not secretary.reads_from_disk(meeting_id).item("a5").votes

    in_the_trash(secretary)
    things = secretary.program.frame.findChild(QListView, "things_list")
    assert things is not None
    told = things.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("JAA 7, EI 3 · 5 Lausuntopyynnöt kunnille, Äänestys, LÄPI-työryhmä")
    secretary.presses("Return").waits_until_saved()

    assert secretary.reads_from_disk(meeting_id).item("a5").votes == before


def test_what_goes_for_good_needs_a_second_key(secretary: Secretary, meeting_id: str) -> None:
    secretary.starts(meeting_id).types(" Ihan uutta.").presses("Ctrl+Shift+Backspace")
    in_the_trash(secretary).presses("Delete", "Escape")
    assert "säilyvät täällä" in secretary.sees_words()

    secretary.presses("Delete")
    assert "häviäisi lopullisesti" in secretary.sees_words()
    secretary.presses("Delete")
    assert "Roskakori on tyhjä." in secretary.sees_words()


def test_a_meeting_removed_in_the_archive_comes_back(secretary: Secretary, meeting_id: str) -> None:
    secretary.starts(meeting_id).types(" ").presses("Ctrl+5")
    secretary.program.frame.archive().remove_chosen()
    secretary.program.frame.show_side(SidePage.TRASH)
    secretary.presses("Return").presses("Ctrl+5")

    assert secretary.program.frame.archive().count() == 1
