"""An export that takes long is stopped: no file, nothing half written, what stood there stays."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel

from minutetaker.domain.minutes import Minutes
from minutetaker.services.exporting import MadeFile, Wishes, made_file
from minutetaker.services.importing import take_in
from minutetaker.ui import file_export
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.list_parts import RowRole
from tests.helpers.sample import sample_minutes
from tests.ui.one_page import part
from tests.ui.sent_files import Sent, sent

__all__ = ["sent"]


class Slow:
    """Makes files that are done only when the test says so."""

    def __init__(self) -> None:
        self.begun, self.may_end, self.has_ended = Event(), Event(), Event()

    def made_file(self, minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> MadeFile:
        """Wait before it is done."""
        self.begun.set()
        assert self.may_end.wait(15)
        made = made_file(minutes, path, wishes, folder)
        self.has_ended.set()
        return made


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Slow:
    """Every export from here on is slow."""
    made = Slow()
    monkeypatch.setattr(file_export, "made_file", made.made_file)
    return made


@pytest.mark.parametrize("way", ["Esc", "button"])
def test_a_stopped_export_writes_nothing_and_the_next_one_does(
    sent: Sent, slow: Slow, way: str
) -> None:
    stop = part(sent.page, Button, "stop_button")
    export = part(sent.page, Button, "export_button")
    assert not stop.isVisible()
    export.setFocus()
    sent.hands.presses("Return")
    assert slow.begun.wait(15)
    assert part(sent.page, QLabel, "result_label").text() == "Exporting…"

    if way == "button":
        stop.setFocus()
    sent.hands.presses("Esc" if way == "Esc" else "Return")

    assert sent.told == ["The export was stopped. No file was written."]
    assert part(sent.page, QLabel, "result_label").text() == sent.told[0]
    assert not stop.isVisible()
    slow.may_end.set()
    assert slow.has_ended.wait(15)
    sent.exports()
    assert len(sent.told) == 2
    assert sent.told[1].startswith("Exported: ")
    assert len(sent.files()) == 1


def test_what_stood_there_is_as_it_was(sent: Sent, slow: Slow) -> None:
    slow.may_end.set()
    sent.exports()
    [name] = sent.files()
    file = sent.folder / name
    file.write_bytes(b"Allekirjoitettu kappale.")
    slow.begun.clear()
    slow.may_end.clear()
    slow.has_ended.clear()
    sent.page.export()
    assert slow.begun.wait(15)

    sent.hands.presses("Esc")
    slow.may_end.set()
    assert slow.has_ended.wait(15)
    sent.page.close_page()

    assert sent.files() == [name]
    assert file.read_bytes() == b"Allekirjoitettu kappale."


def test_a_file_made_for_another_meeting_is_not_checked_in_this_ones_list(
    sent: Sent, slow: Slow
) -> None:
    [other] = take_in(sent.desk, [sample_minutes()])
    first = sent.outputs().model().index(0, 0)
    sent.page.export()
    assert slow.begun.wait(15)

    sent.bridge.open_meeting(other)
    slow.may_end.set()
    sent.bot.waitUntil(lambda: bool(sent.told))

    assert len(sent.files()) == 1
    assert first.data(RowRole.NOTE_ICON) == ""
