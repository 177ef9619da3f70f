"""Writing in a meeting: what is typed stays, through stages, undo and a new start."""

from pathlib import Path

import pytest

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


def test_what_is_typed_is_on_the_disk_and_there_at_the_next_start(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).types("Todettiin päätösvaltaisuus.").waits_until_saved()

    first = secretary.reads_from_disk(meeting_id).items[0]
    assert "Todettiin päätösvaltaisuus." in [part.text for part in first.parts]

    secretary.leaves().starts(meeting_id)

    assert "Todettiin päätösvaltaisuus." in secretary.sees_text()


def test_the_caret_is_where_it_was_after_a_look_at_the_archive(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).types("Todettiin ").presses("Ctrl+5", "Ctrl+2").types(
        "läsnäolijat."
    )

    assert "Todettiin läsnäolijat." in secretary.sees_text()


def test_the_caret_is_where_it_was_after_the_palette(secretary: Secretary, meeting_id: str) -> None:
    secretary.starts(meeting_id).types("Ensin ")

    secretary.presses("Ctrl+K").types("jotakin").presses("Escape").types("sitten.")

    assert "Ensin sitten." in secretary.sees_text()


def test_undo_takes_typing_back_also_from_the_disk(secretary: Secretary, meeting_id: str) -> None:
    secretary.starts(meeting_id).types("Tämä oli väärin.").waits_until_saved()

    secretary.presses("Ctrl+Z").waits_until_saved()

    first = secretary.reads_from_disk(meeting_id).items[0]
    assert [part.text for part in first.parts if part.text] == []


def test_another_meeting_opens_with_nothing_lost_of_the_first(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).types("Kesken jäi.")

    secretary.presses("Ctrl+5").types("zzz").presses("Escape", "Return")

    first = secretary.reads_from_disk(meeting_id).items[0]
    assert "Kesken jäi." in [part.text for part in first.parts]
