"""Jakelu: each kind of file lands whole on the disk, under the name that was proposed."""

from datetime import datetime
from pathlib import Path
from threading import enumerate as threads
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.domain.failures import CannotWrite
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.people import PersonRef
from minutetaker.services import approval
from minutetaker.services.exporting import Format
from minutetaker.ui import dialogs, file_export
from minutetaker.ui.widgets.accessibility_panel import AccessibilityPanel
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.check_box import CheckBox
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from tests.helpers.sample import sample_minutes
from tests.ui.one_page import desk_with, part
from tests.ui.reviewed import finished_minutes
from tests.ui.sent_files import Sent, sent

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

__all__ = ["sent"]

STARTS = {
    Format.DOCX: b"PK",
    Format.PDF: b"%PDF",
    Format.HTML: b"<!DOCTYPE html>",
    Format.TEXT: b"",
    Format.MEETING: b"{",
    Format.CALENDAR: b"BEGIN:VCALENDAR",
    Format.MAIL: b"X-Unsent: 1",
}


@pytest.mark.parametrize("wanted", list(Format))
def test_every_kind_of_file_is_written_under_its_proposed_name(sent: Sent, wanted: Format) -> None:
    sent.chooses(wanted)

    sent.exports()

    name = f"LÄPI-työryhmä muistio 6-2026{wanted.value}"
    assert sent.files() == [name]
    data = (sent.folder / name).read_bytes()
    assert data.lstrip().startswith(STARTS[wanted])
    assert len(data) > 1000
    assert sent.told[0].startswith(f"Exported: {sent.folder / name}")


def test_a_file_that_is_made_is_checked_in_the_list_until_the_text_changes(sent: Sent) -> None:
    sent.exports()
    first = sent.outputs().model().index(0, 0)
    assert first.data(RowRole.NOTE_ICON) == "check"
    assert part(sent.page, Button, "show_button").isVisible()

    item = sent.desk.minutes(sent.bridge.meeting_id or "").items[1]
    sent.bridge.type_text(item.id, "part:0", "Muuttunut.")

    sent.bot.waitUntil(lambda: first.data(RowRole.NOTE_ICON) == "")
    assert not part(sent.page, Button, "show_button").isVisible()


def test_another_name_and_folder_are_as_they_were_typed(sent: Sent, tmp_path: Path) -> None:
    other = tmp_path / "muualle"
    other.mkdir()
    part(sent.page, QLineEdit, "name_edit").setFocus()
    sent.hands.presses("Ctrl+A").types("Kokous kuusi").presses("Tab", "Ctrl+A").types(str(other))

    sent.exports()

    assert [each.name for each in other.iterdir()] == ["Kokous kuusi.docx"]


def test_a_folder_that_is_none_is_told_and_the_next_export_goes_well(sent: Sent) -> None:
    sent.page.set_folder(sent.folder / "ei ole")
    sent.exports()
    assert [type(each) for each in sent.failures] == [CannotWrite]
    assert part(sent.page, Button, "export_button").isEnabled()

    sent.page.set_folder(sent.folder)
    sent.exports()

    assert len(sent.files()) == 1


def test_an_approved_meeting_goes_out_from_its_frozen_text(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        meeting_id = bridge.meeting_id or ""
        minutes = desk.minutes(meeting_id)
        chair = PersonRef(participant=approval.approvers(minutes)[0].id)
        moment = datetime(2026, 11, 24, 16, 12)
        approval.approve(desk, meeting_id, chair, "pj", fingerprint(minutes), moment)
        bridge.open_meeting(meeting_id)
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")
        about = part(sent.page, QLabel, "about_label")
        assert "draft" not in about.text()

        sent.chooses(Format.MEETING)
        sent.exports()

        [file] = sent.folder.iterdir()
        with desk.unit() as unit:
            assert file.read_bytes() == unit.meetings.snapshot(meeting_id)
        sent.page.close_page()


def test_a_draft_says_that_it_is_one(sent: Sent) -> None:
    about = part(sent.page, QLabel, "about_label")

    assert about.text().endswith("The minutes aren't approved: the file says draft.")


def test_the_public_version_leaves_out_what_is_secret_and_says_so_in_its_name(
    sent: Sent,
) -> None:
    sent.chooses(Format.TEXT)
    part(sent.page, CheckBox, "public_check").setFocus()
    sent.hands.presses("Space")

    sent.exports()

    assert sent.files() == ["LÄPI-työryhmä muistio 6-2026 julkinen versio.txt"]


def test_where_nothing_is_secret_nobody_is_asked(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    with desk_with(data_folder, sample_minutes()) as (desk, bridge):
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")

        assert not part(sent.page, CheckBox, "public_check").isVisible()
        sent.page.close_page()


def test_the_folder_is_shown_where_the_file_lies(
    sent: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    sent.exports()

    part(sent.page, Button, "show_button").setFocus()
    sent.hands.presses("Return")

    assert [url.toLocalFile() for url in opened] == [str(sent.folder)]


def test_the_folder_is_chosen_through_the_one_door(sent: Sent, tmp_path: Path) -> None:
    class Answers:
        """Somebody who always chooses the same folder."""

        def open_files(self, *_: object) -> tuple[Path, ...]:
            return ()

        def save_file(self, *_: object) -> None:
            return None

        def folder(self, *_: object) -> Path:
            return tmp_path

    dialogs.answer_with(Answers())
    try:
        part(sent.page, Button, "folder_button").setFocus()
        sent.hands.presses("Return")
    finally:
        dialogs.answer_with(None)

    edit = part(sent.page, QLineEdit, "folder_edit")
    assert edit.text() == str(tmp_path)


def test_people_are_told_apart_by_whether_they_were_there(sent: Sent) -> None:
    people = part(sent.page, PartList, "people_list")
    rows = [people.model().index(row, 0) for row in range(people.model().rowCount())]

    notes = {row.data(): row.data(RowRole.NOTE) for row in rows if row.data(RowRole.ICON)}

    assert notes["Aino Lehtoranta"] == ""
    assert notes["Lauri Piilonen"] == "was absent, no address"


def test_without_a_meeting_nothing_can_be_made(
    qtbot: QtBot, data_folder: Path, tmp_path: Path
) -> None:
    with desk_with(data_folder) as (desk, bridge):
        sent = Sent(qtbot, bridge, desk, tmp_path / "files")
        sent.page.export()

        assert not part(sent.page, Button, "export_button").isEnabled()
        assert sent.files() == []
        sent.page.close_page()


def test_a_bug_in_the_writing_thread_comes_to_the_window(
    sent: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(file_export, "made_file", fail)

    with sent.bot.captureExceptions() as bugs:
        sent.page.export()
        sent.bot.waitUntil(lambda: bool(bugs))

    assert [bug[0] for bug in bugs] == [ZeroDivisionError]


def test_no_thread_outlives_the_page(sent: Sent) -> None:
    sent.exports()
    assert any(thread.name.startswith("export") for thread in threads())

    sent.page.close_page()

    assert not any(thread.name.startswith("export") for thread in threads())


def test_a_file_goes_out_in_another_language_than_the_meetings(sent: Sent) -> None:
    sent.chooses(Format.TEXT)
    sent.exports()
    finnish = (sent.folder / sent.files()[0]).read_text(encoding="utf-8")
    box = part(sent.page, QWidget, "language_box")
    box.setFocus()
    sent.hands.presses("Down", "Down")

    sent.exports()

    swedish = (sent.folder / sent.files()[0]).read_text(encoding="utf-8")
    assert "Aika" in finnish
    assert "Tid" in swedish


def test_what_a_screen_reader_would_stumble_at_is_said_before_the_export(sent: Sent) -> None:
    panel = part(sent.page, AccessibilityPanel)
    assert "are in order" in panel.words()
    item = sent.desk.minutes(sent.bridge.meeting_id or "").items[1]

    sent.bridge.type_text(item.id, "part:0", "**Tausta**")
    sent.bridge.drain()

    sent.bot.waitUntil(lambda: "Bold text stands like a heading" in panel.words())
    sent.chooses(Format.MEETING)
    assert not panel.isVisible()
