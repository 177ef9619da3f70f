"""What is secret, at the real window: in its head and on each page that lists items."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.services.desk import open_desk
from minutetaker.services.importing import import_files
from minutetaker.ui import i18n
from minutetaker.ui.widgets.agenda_title import TitleEdit
from minutetaker.ui.widgets.header import Header
from minutetaker.ui.widgets.item_head import ItemHead
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.secrecy_line import SecrecyLine
from tests.helpers.command_line import FINNISH_SAMPLE
from tests.helpers.secretary import Secretary
from tests.ui.one_page import part
from tests.ui.window import secretary

__all__ = ["secretary"]

GROUND = "JulkL (621/1999) 24 § 1 mom. 20 k"
PICKED = GROUND.replace(" ", "\u00a0")
WORDS: dict[i18n.Language, tuple[str, str]] = {
    "fi": ("Salassa pidettävä – peruste puuttuu", f"Osittain salassa pidettävä, {GROUND}"),
    "sv": ("Sekretessbelagd – grunden saknas", f"Delvis sekretessbelagd, {GROUND}"),
    "en": ("Secret – the ground is missing", f"Partly secret, {GROUND}"),
}
"""What is said of the items 2 and 3 of the meeting."""


@pytest.fixture
def meeting_id(data_folder: Path, tmp_path: Path) -> str:
    """The sample, still a draft, not secret but for two items."""
    raw = json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8"))
    raw |= {"status": "draft"}
    raw.pop("approval", None)
    raw["meeting"].pop("publicity", None)
    for item in raw["items"]:
        item.pop("publicity", None)
    raw["items"][1]["publicity"] = {"level": "secret"}
    raw["items"][2]["publicity"] = {"level": "partly_secret", "ground": GROUND}
    file = tmp_path / "salainen.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    with open_desk(data_folder) as desk:
        (made,) = import_files(desk, [file])
    return made


def header(at: Secretary) -> str:
    return part(at.program.window, Header).accessibleName()


def rows(at: Secretary) -> list[tuple[str, object]]:
    """The sentence and the second line of each row of the list of items in sight."""
    for view in at.program.window.findChildren(PartList):
        model = view.model()
        if view.isVisible() and model and model.index(1, 0).data(RowRole.SECOND_ICON):
            found = [model.index(at, 0) for at in range(model.rowCount())]
            sentence = Qt.ItemDataRole.AccessibleTextRole
            return [(each.data(sentence), each.data(RowRole.SECOND)) for each in found]
    return []


@pytest.mark.parametrize("language", WORDS)
def test_each_page_that_lists_items_says_which_are_secret(
    secretary: Secretary, meeting_id: str, language: i18n.Language
) -> None:
    secretary.starts(meeting_id)
    i18n.install(language)
    whole, partly = WORDS[language]

    secretary.presses("Ctrl+2")
    heads = part(secretary.program.frame, ItemHead)
    secretary.program.frame.go_to_item("a2")
    assert whole in heads.accessibleName()
    secretary.program.frame.go_to_item("a3")
    assert partly in heads.accessibleName()
    for stage in ("Ctrl+2", "Ctrl+3"):
        secretary.presses(stage)
        secretary.waits_until(lambda: bool(rows(secretary)))
        told = rows(secretary)
        assert told[1][0].endswith(whole)
        assert told[2][0].endswith(partly)
        assert [each[1] for each in told[1:3]] == [whole.partition(" –")[0], partly.split(",")[0]]
        assert told[0][1] is None

    secretary.presses("Ctrl+1")
    window = secretary.program.window
    lines = [each for each in window.findChildren(SecrecyLine) if each.isVisible()]
    assert [each.accessibleName() for each in lines] == [whole, partly]
    titles = [each for each in window.findChildren(TitleEdit) if each.isVisible()]
    assert titles[1].accessibleDescription() == whole


def test_the_head_of_the_window_says_that_the_whole_meeting_is_secret(
    secretary: Secretary, meeting_id: str
) -> None:
    secretary.starts(meeting_id)
    i18n.install("fi")
    secretary.presses("Ctrl+2").types("Alku. ")
    assert "salassa" not in header(secretary)

    secretary.presses("Ctrl+K").types("kokouksen julkisuus").presses("Return")
    secretary.types("yksityinen liike").presses("Return")
    assert header(secretary).endswith(f"Luonnos, Salassa pidettävä, {PICKED}")
    secretary.types("Loppu.").waits_until_saved()
    assert secretary.reads_from_disk(meeting_id).meeting.publicity == Publicity(
        level=PublicityLevel.SECRET, ground=PICKED
    )

    secretary.presses("Ctrl+Z", "Ctrl+Z")
    assert "salassa" not in header(secretary)
    assert secretary.reads_from_disk(meeting_id).meeting.publicity is None


@pytest.mark.parametrize("size", [(1280, 720), (1040, 640), (640, 360)])
def test_the_head_has_room_for_the_words_at_every_size(
    secretary: Secretary, meeting_id: str, size: tuple[int, int]
) -> None:
    secretary.starts(meeting_id)
    i18n.install("fi")
    secretary.program.window.resize(*size)
    secretary.presses("Ctrl+2", "Ctrl+Shift+J").types("koko kokous").presses("Return")
    shown = part(secretary.program.window, Header)
    with_words = shown.grab().toImage()

    secretary.presses("Ctrl+Z")

    assert shown.grab().toImage() != with_words
    secretary.program.frame.go_to_item("a2")
    head = part(secretary.program.frame, ItemHead)
    before = head.height()
    secretary.presses("Ctrl+Shift+S").types("asia on julkinen").presses("Return")
    assert head.height() < before, "the words have a line of their own, however narrow it is"
