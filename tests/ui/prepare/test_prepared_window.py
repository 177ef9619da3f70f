"""The whole window: an item is prepared with its time and file, and a restart keeps both."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from minutetaker.ui.widgets.attachment_buttons import AttachmentButton
from tests.helpers.sample import unopened_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.window import secretary

__all__ = ["secretary"]


def test_time_and_file_of_an_item_survive_a_restart(
    secretary: Secretary, data_folder: Path, tmp_path: Path
) -> None:
    (meeting_id,) = store(data_folder, [unopened_minutes()])
    report = tmp_path / "Mittariluettelo.pdf"
    report.write_bytes(b"%PDF-1.7")

    secretary.starts(meeting_id).presses("Ctrl+1").tabs_to("Aika").types("20 min").presses("Tab")
    secretary.tabs_to("Lisää liite…").presses("Space").types(str(report)).presses("Return")
    secretary.leaves()
    secretary.starts(meeting_id).presses("Ctrl+1").tabs_to("Aika")

    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.text().replace("\u00a0", " ") == "20 min"
    shown = secretary.program.window.findChildren(AttachmentButton)
    assert any("Mittariluettelo" in each.accessibleName() for each in shown)
    assert secretary.reads_from_disk(meeting_id).attachments[-1].file == "Mittariluettelo.pdf"
