"""Which words open the window, and on what."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from minutetaker import __main__ as start
from tests.helpers.command_line import command
from tests.unit.cli.conftest import Ask


def test_no_words_open_the_window() -> None:
    assert start.words_for_window([]) == []
    assert start.words_for_window(["--data", "x"]) == ["--data", "x"]
    assert start.words_for_window(["--data=x"]) == ["--data", "x"]


def test_an_id_opens_the_window_on_its_meeting(
    ask: Ask, meeting: str, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert start.words_for_window([meeting]) == [meeting]
    monkeypatch.delenv("MINUTETAKER_DATA")
    after = start.words_for_window([meeting, "--data", str(data_folder)])
    assert after == ["--data", str(data_folder), meeting]
    assert ask("list", "--data", data_folder).out


@pytest.mark.parametrize(
    "words",
    [
        ["list"],
        ["--help"],
        ["-h"],
        ["exprot"],
        ["a", "b"],
        ["--data"],
        ["--data", "x", "list"],
        ["--data", "x", "list", "--data"],
        ["list", "--data", "x"],
    ],
)
def test_every_other_word_is_answered_without_a_window(words: list[str]) -> None:
    assert start.words_for_window(words) is None


def test_a_file_is_no_meeting_even_when_the_folder_can_not_be_read(
    data_folder: Path, tmp_path: Path
) -> None:
    data_folder.write_bytes(b"")
    file = tmp_path / "kokous.json"
    file.touch()

    assert start.words_for_window([str(file)]) is None
    assert start.words_for_window(["x"]) == ["x"], "the window tells what is wrong with the folder"


def test_the_program_goes_where_its_words_lead(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[list[str]] = []

    def window(words: list[str]) -> int:
        opened.append(words)
        return 0

    monkeypatch.setattr("minutetaker.app.main", window)
    monkeypatch.setattr(sys, "argv", ["minutetaker"])
    assert start.main() == 0
    assert opened == [[]]

    monkeypatch.setattr(sys, "argv", ["minutetaker", "list", "--json"])
    assert start.main() == 0
    assert capsys.readouterr().out == "[]\n"
    assert len(opened) == 1


LOADED = """
import sys
from minutetaker.cli import main
main(sys.argv[1:])
names = {name.partition(".")[0] for name in sys.modules}
print(*sorted(names & {"PySide6", "alembic", "docx", "sqlalchemy", "typst"}), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("words", "loaded"),
    [
        (("list",), ""),
        (("schema",), ""),
        (("--help",), ""),
        (("show", "ID"), "sqlalchemy"),
        (("check", "ID"), "sqlalchemy"),
        (("doctor",), "sqlalchemy"),
        (("export", "ID", "m.json"), "sqlalchemy"),
        (("export", "ID", "m.txt"), "sqlalchemy"),
        (("export", "ID", "m.html"), "sqlalchemy"),
        (("export", "ID", "m.docx"), "docx sqlalchemy"),
        (("export", "ID", "m.pdf"), "sqlalchemy typst"),
    ],
)
def test_a_command_loads_only_what_it_needs_and_never_the_window(
    meeting: str, words: tuple[str, ...], loaded: str, tmp_path: Path
) -> None:
    named = [word.replace("ID", meeting) for word in words]
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *named], capture_output=True, cwd=tmp_path, check=True
    )

    assert done.stderr.decode().splitlines()[-1] == loaded


@pytest.mark.parametrize("locale", ["C", "POSIX", "en_US.ISO-8859-1"])
def test_answers_are_utf_8_under_any_locale(meeting: str, locale: str) -> None:
    environment = {**os.environ, "LC_ALL": locale, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    environment.pop("PYTHONIOENCODING", None)
    listed = subprocess.run(command("list"), capture_output=True, check=True, env=environment)
    told = subprocess.run(command("show", "ä"), capture_output=True, check=False, env=environment)

    assert f"{meeting}\t2026-11-24\tLÄPI-työryhmä\t" in listed.stdout.decode("utf-8")
    assert told.returncode == 3
    assert told.stderr == "There is no meeting ä.\n".encode()


def test_help_needs_no_screen() -> None:
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key}
    environment.pop("QT_QPA_PLATFORM", None)

    done = subprocess.run(command("--help"), capture_output=True, check=False, env=environment)

    assert done.returncode == 0
