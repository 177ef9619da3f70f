"""F7 on the prepare page: what can be mended there is mended there, the rest on the live page."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.ui.widgets.stage_tabs import Stage
from tests.helpers.sample import unopened_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.window import secretary

__all__ = ["secretary"]


def unready() -> Minutes:
    """Without a day, a time, the title of an item and the file of an attachment."""
    minutes = unopened_minutes()
    lost = Attachment(id="l9", label="Liite 9")
    items = tuple(
        replace(item, title=None, attachments=("l9",)) if item.id == "a5" else item
        for item in minutes.items
    )
    meeting = replace(minutes.meeting, sessions=(), document_date=None)
    return replace(minutes, meeting=meeting, items=items, attachments=(*minutes.attachments, lost))


def line() -> QLineEdit:
    """The field that has the keys."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit), widget
    return widget


def test_f7_walks_through_what_is_mended_here_and_then_to_the_live_page(
    secretary: Secretary, data_folder: Path
) -> None:
    (meeting_id,) = store(data_folder, [unready()])
    secretary.starts(meeting_id).presses("Ctrl+1", "F7")
    assert line().accessibleName() == "Päivä"
    secretary.types("15.12.2026").presses("Tab", "F7")
    assert line().accessibleName() == "Klo"
    secretary.types("13–15").presses("Tab", "F7")
    assert (line().accessibleName(), line().text()) == ("Asia 5", "")
    secretary.types("Lausunnot").presses("F7")

    assert secretary.program.frame.stage() is Stage.PREPARE
    assert "Liite 9" in secretary.sees_words()
    secretary.presses("Escape").waits_until_saved()
    stored = secretary.reads_from_disk(meeting_id)
    assert stored.item("a5").title == "Lausunnot"
    assert stored.meeting.sessions[0].planned_start == "13:00"


def test_f7_leads_to_the_live_page_when_nothing_is_left_to_prepare(
    secretary: Secretary, data_folder: Path
) -> None:
    (meeting_id,) = store(data_folder, [unopened_minutes()])
    secretary.starts(meeting_id).presses("Ctrl+1", "F7")

    assert secretary.program.frame.stage() is Stage.MEETING


def test_from_the_live_page_f7_leads_to_the_day_that_is_missing(
    secretary: Secretary, data_folder: Path
) -> None:
    (meeting_id,) = store(data_folder, [unready()])
    secretary.starts(meeting_id).presses("Ctrl+2", "F7")

    assert secretary.program.frame.stage() is Stage.PREPARE
    assert line().accessibleName() == "Päivä"
