"""A bug of the program itself: written down whole, told at once and at the next start."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.ui.crash import EARLIER, ERRORS, FAULTS, BugReports


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[BugReports]:
    """Reports that pass nothing on to pytest, which would fail the test."""
    for module, hook in ((sys, "excepthook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, print)
    made = BugReports(tmp_path)
    made.install()
    yield made
    made.uninstall()


def fail() -> None:
    raise RuntimeError("the minutes are upside down")


def test_a_bug_is_written_down_with_its_place_and_told(
    reports: BugReports, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reports.bug_found) as told:
        try:
            fail()
        except RuntimeError as bug:
            sys.excepthook(RuntimeError, bug, bug.__traceback__)

    assert told.args == [tmp_path / ERRORS]
    text = (tmp_path / ERRORS).read_text(encoding="utf-8")
    assert "the minutes are upside down" in text
    assert "in fail" in text


def test_a_bug_in_another_thread_is_told_too(
    reports: BugReports, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(reports.bug_found):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    assert "upside down" in (tmp_path / ERRORS).read_text(encoding="utf-8")


def test_the_next_start_finds_what_went_wrong_once(tmp_path: Path) -> None:
    (tmp_path / ERRORS).write_text("a bug\n", encoding="utf-8")
    (tmp_path / FAULTS).write_text("a crash\n", encoding="utf-8")
    reports = BugReports(tmp_path)

    assert reports.take_earlier() == tmp_path / EARLIER
    assert (tmp_path / EARLIER).read_text(encoding="utf-8") == "a bug\na crash\n"
    assert reports.take_earlier() is None


def test_a_session_without_bugs_leaves_no_file(tmp_path: Path) -> None:
    reports = BugReports(tmp_path)
    reports.install()
    reports.watch_for_crashes()
    reports.uninstall()

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_can_not_be_written_does_not_hide_the_bug(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", print)
    reports = BugReports(tmp_path / "gone")
    reports.install()
    reports.watch_for_crashes()

    sys.excepthook(RuntimeError, RuntimeError("upside down"), None)

    reports.uninstall()
    assert "upside down" in capsys.readouterr().out
