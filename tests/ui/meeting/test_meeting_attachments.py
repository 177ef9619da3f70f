"""Attachments by keys: a path, the dialog, the clipboard; named, moved, secret, removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from minutetaker.domain.minutes import Attachment
from minutetaker.services.attachments import attachment_files
from minutetaker.store.attachment_files import Kept
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.palette_entries import PaletteRole
from tests.ui.meeting.at_the_meeting import AtTheMeeting


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "Lausunnot.pdf"
    file.write_bytes(b"%PDF-1.7")
    return file


def newest(live: AtTheMeeting) -> Attachment:
    return live.stored.attachments[-1]


def item_at_hand(live: AtTheMeeting) -> tuple[str, ...]:
    return live.stored.item("a4").attachments


def test_a_path_attaches_its_file_to_the_item_and_typing_goes_on(
    live: AtTheMeeting, report: Path
) -> None:
    live.types(" Alku.")
    live.presses("F3").types("h").types(str(report)).presses("Return").types(" Loppu.")

    made = newest(live)
    assert (made.label, made.title, made.file) == ("Liite 3", "Lausunnot", "Lausunnot.pdf")
    assert made.id in item_at_hand(live)
    assert attachment_files(live.desk.folder, live.stored)[-1].kept is Kept.WHOLE
    assert any((part.text or "").endswith(" Loppu.") for part in live.stored.item("a4").parts)
    live.presses("Z", "Control").presses("Z", "Control")
    assert made.id not in {each.id for each in live.stored.attachments}


def test_the_beginning_of_a_files_name_finds_it(live: AtTheMeeting, report: Path) -> None:
    live.presses("F3").types("h").types(str(report.parent / "lau")).presses("Return")

    assert newest(live).file == "Lausunnot.pdf"


def test_a_pasted_file_is_attached_and_no_words_come(live: AtTheMeeting, report: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(report))])
    editor = live.editor()
    words = editor.raw_text()

    FieldEditor.insertFromMimeData(editor, mime)

    assert newest(live).file == "Lausunnot.pdf"
    assert editor.raw_text() == words


def test_an_attachment_is_named_kept_secret_moved_and_removed(
    live: AtTheMeeting, report: Path
) -> None:
    live.presses("F3").types("h").types(str(report)).presses("Return")
    made = newest(live).id

    def opens() -> None:
        live.presses("F3").types("h").types("liite 3").presses("Return")

    opens()
    live.types("Kuntien lausunnot").presses("Return")
    assert newest(live).title == "Kuntien lausunnot"
    opens()
    live.presses("Down").presses("Down").presses("Return")
    assert newest(live).secret
    assert live.said[-1] == "Liite 3 Kuntien lausunnot is secret. Undo Ctrl+Z"
    assert "Liite 3 (secret)" in live.page._ui.item_editor.head.accessibleName()  # noqa: SLF001
    live.presses("F3").types("h").types("liite 3")
    entry = live.page._palettes.popup._list.currentIndex().data(PaletteRole.ENTRY)  # noqa: SLF001
    assert (entry.icon, entry.detail.split(",")[0]) == ("eye-off", "secret")
    live.presses("Escape")
    opens()
    live.presses("Down").presses("Return")
    assert made not in item_at_hand(live)
    opens()
    live.presses("Down").presses("Down").presses("Down").presses("Return")
    assert made not in {each.id for each in live.stored.attachments}


def test_a_file_that_is_not_there_is_told_and_nothing_changes(
    live: AtTheMeeting, tmp_path: Path
) -> None:
    before = live.stored.attachments
    failures: list[object] = []
    live.bridge.failed.connect(failures.append)

    live.page._keys._attached._on_path_given(tmp_path / "poissa.pdf")  # noqa: SLF001

    assert live.stored.attachments == before
    assert failures
