"""What a public version leaves out is told before it is made: how much and where, never a word."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.exchange import meeting_file
from minutetaker.services.exporting import Format
from minutetaker.ui.widgets.check_box import CheckBox
from minutetaker.ui.widgets.left_out_label import LeftOutLabel
from tests.ui.one_page import desk_with, part
from tests.ui.sent_files import Sent
from tests.unit.cli.secret_meeting import SECRET, Raw, meeting


def told_of(raw: Raw, bot: QtBot, folder: Path, tmp_path: Path) -> tuple[str, str, str]:
    """What the page says without and with the choice of a public version, and that version."""
    minutes = meeting_file.read(json.dumps(raw).encode(), "kokous.json")
    with desk_with(folder, minutes) as (desk, bridge):
        sent = Sent(bot, bridge, desk, tmp_path / "files")
        sent.chooses(Format.TEXT)
        label, check = part(sent.page, LeftOutLabel), part(sent.page, CheckBox, "public_check")
        before = label.text()
        check.setFocus()
        sent.hands.presses("Space")
        after = label.text()
        assert label.isVisible()
        assert check.accessibleDescription() == after
        sent.exports()
        (made,) = sent.folder.iterdir()
        text = made.read_text(encoding="utf-8")
        sent.page.close_page()
    return before, after, text


def test_the_page_says_beforehand_what_stays_out(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    before, after, made = told_of(meeting(), qtbot, data_folder, tmp_path)

    assert before == "What is secret stands in this file, marked as secret."
    assert after.splitlines() == [
        "Left out:",
        "– 1 item but for its number: item 2",
        "– 1 secret field: item 3",
        "– 4 secret passages: item 3",
        "– 2 attachments: Liite 2, Liite 3",
        "– 1 person present for secret items alone",
    ]
    assert SECRET.lower() not in after.lower()
    removed = "[salassa pidettävä kohta poistettu]"
    assert made.count(removed) == 5, "the four passages, and the field's own place"


def test_a_meeting_secret_as_a_whole_keeps_its_numbers_alone(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    raw = meeting()
    raw["meeting"]["publicity"] = {"level": "secret", "ground": "JulkL 24 §"}
    raw["attachments"] = []
    for each in raw["items"]:
        each.pop("attachments", None)

    _, after, _ = told_of(raw, qtbot, data_folder, tmp_path)

    assert "– 4 items but for their numbers: items 1, 2, 3, 4" in after.splitlines()
    assert "passage" not in after


@pytest.mark.parametrize("ending", [Format.MEETING, Format.CALENDAR])
def test_only_a_file_that_can_be_public_tells_it(
    qtbot: QtBot, data_folder: Path, tmp_path: Path, ending: Format
) -> None:
    minutes = meeting_file.read(json.dumps(meeting()).encode(), "kokous.json")
    with desk_with(data_folder, minutes) as (desk, bridge):
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")
        sent.chooses(ending)
        assert part(sent.page, LeftOutLabel).isVisible() is (ending is Format.CALENDAR)
        sent.page.close_page()


def test_the_lines_are_whole_at_every_size(qtbot: QtBot, data_folder: Path, tmp_path: Path) -> None:
    minutes = meeting_file.read(json.dumps(meeting()).encode(), "kokous.json")
    with desk_with(data_folder, minutes) as (desk, bridge):
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")
        part(sent.page, CheckBox, "public_check").setFocus()
        sent.hands.presses("Space")
        label = part(sent.page, LeftOutLabel)
        for size in ((1280, 640), (640, 300), (860, 600), (640, 300), (1040, 600)):
            sent.page.resize(*size)
            qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
        sent.page.close_page()
