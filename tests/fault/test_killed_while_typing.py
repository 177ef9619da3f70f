"""A program killed in the middle of a sentence: what was typed is found at the next start."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from minutetaker.services import session_marker
from minutetaker.services.archive import listed_plain
from minutetaker.services.desk import Desk
from minutetaker.store.engine import open_store
from tests.helpers.sample import sample_minutes
from tests.helpers.stored import store

SENTENCE = "Keskustelussa pidettiin tärkeänä, että mittareita on vähän. "
ENOUGH = 120

TYPING = f"""
import sys
from minutetaker import app
program = app.begin(sys.argv[1:])
from PySide6.QtCore import QEvent, QTimer, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
text = {SENTENCE!r} * 1000
typed = [0]
def press():
    character = text[typed[0]]
    into = program.window.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
        QApplication.sendEvent(into, event)
    typed[0] += 1
    print(typed[0], flush=True)
timer = QTimer()
timer.timeout.connect(press)
def begin():
    timer.start(8)
program.furnished.connect(begin)
program.run()
"""
WORST_LOSS = 40
"""Characters typed in the last moment, some 0.3 seconds of keys faster than any hand."""


def typed_until_killed(folder: Path, meeting_id: str, environment: dict[str, str]) -> int:
    """How many characters were typed when the program died."""
    program = subprocess.Popen(
        [sys.executable, "-c", TYPING, "--data", str(folder), meeting_id],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    )
    assert program.stdout is not None
    typed = 0
    for line in program.stdout:
        typed = int(line)
        if typed == ENOUGH:
            break
    program.send_signal(signal.SIGKILL)
    rest = program.stdout.read().split()
    program.stdout.close()
    program.wait()
    return int(rest[-1]) if rest else typed


def check_what_is_found(folder: Path, meeting_id: str, typed: int) -> None:
    """All but the last moment is on the disk, and the next start knows of the crash."""
    before = "".join(part.text or "" for item in sample_minutes().items for part in item.parts)
    with Desk(open_store(folder, read_only=True)) as desk:
        minutes = desk.minutes(meeting_id)
    after = "".join(part.text or "" for item in minutes.items for part in item.parts)
    text = SENTENCE * 1000
    found = max(size for size in range(typed + 1) if text[:size].rstrip() in after)

    assert typed >= ENOUGH
    assert found >= typed - WORST_LOSS
    assert len(after) >= len(before) + found - 1
    assert [each.id for each in listed_plain(folder)] == [meeting_id]
    interrupted = session_marker.begin(folder)
    assert interrupted is not None
    assert interrupted.meeting_id == meeting_id


def test_a_killed_window_loses_only_the_last_moment(data_folder: Path) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])

    typed = typed_until_killed(data_folder, meeting_id, dict(os.environ))

    check_what_is_found(data_folder, meeting_id, typed)


@pytest.mark.slow
def test_a_window_killed_on_a_real_screen_loses_only_the_last_moment(
    data_folder: Path, x_screen: dict[str, str]
) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])

    typed = typed_until_killed(data_folder, meeting_id, x_screen)

    check_what_is_found(data_folder, meeting_id, typed)


def test_the_folder_of_a_killed_window_can_be_written_at_once(data_folder: Path) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])
    typed_until_killed(data_folder, meeting_id, dict(os.environ))

    start = time.monotonic()
    with Desk(open_store(data_folder, must_write=True)) as desk:
        assert not desk.is_read_only

    assert time.monotonic() - start < 5
