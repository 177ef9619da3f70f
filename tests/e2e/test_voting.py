"""A vote in the real window: called, settled, decided, gone and come back, printed in Word."""

from pathlib import Path

import pytest
from docx import Document

from minutetaker.services.desk import open_desk
from minutetaker.services.exporting import export
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


def test_two_votes_a_tie_and_a_dissent_are_typed_by_keys_and_printed(
    secretary: Secretary, meeting_id: str, data_folder: Path, tmp_path: Path
) -> None:
    secretary.starts(meeting_id).presses("Alt+Down").types("Keskusteltiin.")
    secretary.presses("F8").types("jjjjjjeetj").presses("Shift+F8").types("jjjjjeeeee")
    secretary.types("r").presses("Ctrl+Return")
    secretary.presses("F3").types("m").types("strand").presses("Return").types("Ei näin.")
    secretary.presses("F3").types("m").types("ylik").presses("Return")
    secretary.waits_until_saved().leaves()

    with open_desk(data_folder) as desk:
        export(desk, meeting_id, tmp_path / "a.docx")
    document = Document(str(tmp_path / "a.docx"))
    words = "\n".join(each.text for each in document.paragraphs)
    cells = [[cell.text for cell in row.cells] for each in document.tables for row in each.rows]
    assert "Äänin 7–2 päätökseksi tuli JAA." in words
    assert "Äänet menivät tasan. Ratkaisevan äänen antoi Aino Lehtoranta." in words
    assert words.count("Äänin 5–5 päätökseksi tuli JAA.") == 1
    assert "Mikael Strandvik ilmoitti eriävän mielipiteen: Ei näin." in words
    assert "Eriävään mielipiteeseen yhtyi Hanna-Leena Ylikarja." in words
    assert ["Tyhjiä", "1", "Hanna-Leena Ylikarja"] in cells


def test_a_vote_goes_on_where_it_was_left_after_another_stage_and_a_new_start(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id).presses("Alt+Down", "F8").types("jt")
    secretary.presses("Ctrl+5", "Ctrl+2").leaves()
    secretary.starts(meeting_id).presses("Alt+Up").presses("Alt+Down", "F8").types("e")

    (vote,) = secretary.reads_from_disk(meeting_id).item("a5").votes
    named = {option.label: [who.participant for who in option.voters] for option in vote.options}
    assert named == {"JAA": ["lehtoranta"], "EI": ["korpisaaro"], "Tyhjiä": ["hallapera"]}
    assert vote.blank == 1
