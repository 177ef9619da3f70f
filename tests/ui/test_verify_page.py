"""Whether a file is the approved text, asked in the window by keys and answered in words."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QLabel

from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.people import PersonRef
from minutetaker.services import approval
from minutetaker.services.desk import open_desk
from minutetaker.services.exporting import export
from minutetaker.services.importing import take_in
from minutetaker.ui import dialogs
from minutetaker.ui.pages.verify_page import VerifyPage
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.plain_editor import PlainEditor
from tests.helpers.sample import sample_minutes
from tests.helpers.secretary import Secretary
from tests.ui.one_page import part
from tests.ui.reviewed import finished_minutes
from tests.ui.window import secretary

__all__ = ["secretary"]


class Chosen:
    """Somebody who always chooses the same file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def open_files(self, *_: object) -> tuple[Path, ...]:
        return (self.file,)

    def save_file(self, *_: object) -> None:
        return None

    def folder(self, *_: object) -> None:
        return None


@pytest.fixture
def approved(data_folder: Path) -> str:
    with open_desk(data_folder) as desk:
        (meeting_id,) = take_in(desk, [finished_minutes()])
        minutes = desk.minutes(meeting_id)
        chair = PersonRef(participant=approval.approvers(minutes)[0].id)
        moment = datetime(2026, 11, 24, 16, 12)
        approval.approve(desk, meeting_id, chair, "pj", fingerprint(minutes), moment)
    return meeting_id


@pytest.fixture
def file(approved: str, data_folder: Path, tmp_path: Path) -> Iterator[Path]:
    """The approved minutes as a Word file, which the person will choose."""
    made = tmp_path / "kirje.docx"
    with open_desk(data_folder) as desk:
        export(desk, approved, made)
    dialogs.answer_with(Chosen(made))
    yield made
    dialogs.answer_with(None)


def answered(secretary: Secretary) -> VerifyPage:
    """Choose the file at the page by its button, and wait for the answer."""
    page = secretary.program.window.findChild(VerifyPage)
    assert page is not None
    assert page.isVisible()
    secretary.presses("Return")
    secretary.waits_until(part(page, Button, "choose_button").isEnabled)
    return page


def answer(page: VerifyPage) -> str:
    return part(page, QLabel, "answer_label").text()


def from_the_palette(secretary: Secretary, meeting_id: str) -> VerifyPage:
    secretary.starts(meeting_id).presses("Ctrl+K").types("tarkista tied").presses("Return")
    return answered(secretary)


def test_an_exported_file_is_told_to_be_the_approved_text(
    secretary: Secretary, approved: str, file: Path
) -> None:
    before = file.read_bytes()

    page = from_the_palette(secretary, approved)

    assert answer(page) == "Tiedosto on hyväksytty teksti: LÄPI-työryhmä 6/2026."
    assert not part(page, PlainEditor).isVisible()
    assert file.read_bytes() == before


def test_changed_paragraphs_are_told_with_what_was_approved(
    secretary: Secretary, approved: str, file: Path
) -> None:
    word = docx.Document(str(file))
    changed = next(each for each in word.paragraphs if "Aino Lehtoranta" in each.text)
    changed.add_run(" ja muita")
    word.save(str(file))

    page = from_the_palette(secretary, approved)

    assert answer(page).startswith("Tiedosto ei ole hyväksytty teksti: kappale ")
    told = part(page, PlainEditor)
    assert told.isVisible()
    shown = told.text()
    assert "ja muita”, hyväksytty: ”" in shown
    secretary.presses("Tab", "Down").types("x")
    assert told.hasFocus()
    assert told.text() == shown


def test_the_button_of_the_distribute_page_leads_there_and_esc_back(
    secretary: Secretary, approved: str, file: Path
) -> None:
    file.write_bytes(file.read_bytes()[:3000])
    secretary.starts(approved).presses("Ctrl+4")
    button = secretary.program.window.findChild(Button, "verify_button")
    assert button is not None
    button.setFocus()

    secretary.presses("Return")
    page = answered(secretary)

    assert answer(page).startswith("Tiedostoa kirje.docx ei voi lukea: se on vahingoittunut.")
    secretary.presses("Escape")
    assert not page.isVisible()
    assert button.isVisible()


def test_a_file_of_nobody_is_told(secretary: Secretary, approved: str, file: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Muistio aivan muusta")
    word.save(str(file))

    page = from_the_palette(secretary, approved)

    assert answer(page).startswith("Tiedosto ei ole hyväksytty teksti: millään")


def test_a_draft_is_told_to_be_one(secretary: Secretary, data_folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "luonnos.docx"
    with open_desk(data_folder) as desk:
        (meeting_id,) = take_in(desk, [sample_minutes()])
        export(desk, meeting_id, file)
    dialogs.answer_with(Chosen(file))
    try:
        page = from_the_palette(secretary, meeting_id)
    finally:
        dialogs.answer_with(None)

    assert answer(page).endswith("ei ole hyväksytty.")
