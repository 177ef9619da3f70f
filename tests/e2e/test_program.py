"""The program as a process: what it answers where no window can be opened, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from minutetaker import app
from tests.helpers.sample import sample_minutes
from tests.helpers.stored import store

CLOSED_WHEN_READY = """
import sys
from minutetaker import app
program = app.begin(sys.argv[1:])
program.furnished.connect(program.window.close)
sys.exit(program.run())
"""

CLOSED_AT_ONCE = """
import sys
from minutetaker import app
program = app.begin(sys.argv[1:])
from PySide6.QtCore import QTimer
def soon():
    QTimer.singleShot(0, program.window.close)
program.painted.connect(soon)
sys.exit(program.run())
"""


MODES_TOLD_WHEN_READY = """
import os, sys
from pathlib import Path
os.umask(0o022)
from minutetaker import app
program = app.begin(sys.argv[1:])
def tell():
    for file in sorted(Path(sys.argv[2]).iterdir()):
        print(file.name, oct(file.stat().st_mode & 0o777))
    program.window.close()
program.furnished.connect(tell)
sys.exit(program.run())
"""


def ended(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *words],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_without_a_screen_one_sentence_tells_what_to_do() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in hidden}

    done = subprocess.run(
        [sys.executable, "-m", "minutetaker"],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env=environment,
    )

    assert done.returncode == app.FOLDER_UNUSABLE
    assert done.stderr == app.NO_SCREEN + "\n"


@pytest.mark.parametrize("display", [":63999", ":63999.0"])
def test_a_screen_that_does_not_answer_is_none(
    monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)

    assert not app.has_screen()


def test_a_window_closed_in_the_end_leaves_the_meeting_and_no_mark(data_folder: Path) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])

    done = ended(CLOSED_WHEN_READY, "--data", str(data_folder), meeting_id)

    assert (done.returncode, done.stderr) == (0, "")
    kept = {file.name for file in data_folder.iterdir()}
    assert "session.json" not in kept
    assert not any(name.endswith(".log") for name in kept)


def test_a_window_closed_before_it_is_loaded_ends_too(data_folder: Path) -> None:
    done = ended(CLOSED_AT_ONCE, "--data", str(data_folder))

    assert (done.returncode, done.stderr) == (0, "")


def test_a_folder_that_can_not_be_used_ends_with_its_own_status(data_folder: Path) -> None:
    data_folder.write_text("no folder", encoding="utf-8")
    script = CLOSED_WHEN_READY.replace("program.furnished", "program.refused")

    done = ended(script, "--data", str(data_folder))

    assert (done.returncode, done.stderr) == (app.FOLDER_UNUSABLE, "")


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights in another way")
def test_every_file_of_an_open_window_is_its_users_alone(data_folder: Path) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])

    done = ended(MODES_TOLD_WHEN_READY, "--data", str(data_folder), meeting_id)

    modes = dict(line.split() for line in done.stdout.splitlines())
    assert {"minutes.db", "session.json"} <= set(modes)
    assert set(modes.values()) == {"0o600"}
    later = {file.name: oct(file.stat().st_mode & 0o777) for file in data_folder.iterdir()}
    assert set(later.values()) == {"0o600"}
