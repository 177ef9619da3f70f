"""Words that are no command, answers that nobody can read, and files that don't fit."""

import errno
import io
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from minutetaker import __main__ as start
from minutetaker.cli import commands
from minutetaker.cli.telling import (
    DONE,
    FOLDER_UNUSABLE,
    NOT_ACCEPTABLE,
    WRONG_USAGE,
)
from tests.unit.cli.conftest import Ask


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("import",),
        ("export", "x"),
        ("list", "x"),
        ("--data",),
        ("show", "x", "--data"),
        ("export", "x", "m.docx", "--language", "ru"),
        ("export", "x", "m.docx", "--document", "ode"),
        ("--colour", "list"),
    ],
)
def test_words_that_make_no_sense_are_wrong_usage(ask: Ask, words: tuple[str, ...]) -> None:
    answer = ask(*words)

    assert (answer.status, answer.out) == (WRONG_USAGE, "")
    assert answer.told.startswith("usage: minutetaker")


def test_a_word_that_is_no_command_says_what_to_do(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "kokous.json"
    file.touch()

    assert ask("exprot", "x") == ask("--data", tmp_path, "exprot")
    assert ask("exprot").status == WRONG_USAGE
    assert ask("exprot").told == (
        "exprot ei ole komento eikä minkään kokouksen tunniste."
        " minutetaker --help luettelee komennot.\n"
    )
    assert ask(file).status == WRONG_USAGE
    assert ask(file).told == f"{file} on tiedosto. Tuo se näin: minutetaker import {file}\n"


def test_help_and_version_are_answers(ask: Ask) -> None:
    answer = ask("--help")

    assert answer.status == DONE
    assert set(start.COMMANDS) == set(commands.RUN)
    assert all(f"\n    {name} " in answer.out for name in start.COMMANDS)
    assert ask("--version").out.startswith("0.")


def test_stopping_a_command_leaves_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_command: commands.Command) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(commands.RUN, "list", stopped)
    monkeypatch.setattr(sys, "argv", ["minutetaker", "list"])

    assert start.main() == start.INTERRUPTED


class Pipe(io.StringIO):
    """An output that takes nothing."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def flush(self) -> None:
        raise self._error


def test_a_reader_that_has_read_enough_is_no_failure(
    ask: Ask, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Pipe(BrokenPipeError(errno.EPIPE, "Broken pipe")))

    assert ask("show", meeting).status == DONE


def test_a_closed_output_is_no_failure(
    ask: Ask, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)

    assert ask("show", meeting).status == DONE


def test_an_answer_that_can_not_be_written_is_told(
    ask: Ask, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", Pipe(OSError(errno.ENOSPC, "No space left on device")))

    answer = ask("show", meeting)

    assert answer.status == FOLDER_UNUSABLE
    assert answer.told == "Vastausta ei voi kirjoittaa: levy on täynnä.\n"


def test_a_file_that_does_not_fit_is_no_fault_of_the_folder(
    ask: Ask, meeting: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)

    answer = ask("export", meeting, tmp_path / "m.txt")

    assert answer.status == NOT_ACCEPTABLE
    assert answer.told == (
        "Tiedostoa m.txt ei voitu kirjoittaa: levy on täynnä. Mitään ei muutettu.\n"
    )


def test_a_refused_file_is_told_fault_by_fault(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "k.json"
    file.write_text('{"format": "minutetaker-meeting", "version": 1, "väri": 1}')

    answer = ask("import", file)

    assert answer.status == NOT_ACCEPTABLE
    assert answer.lines_told[0].endswith("Virheitä: 3.")
    assert "väri: tuntematon avain" in answer.lines_told


def test_a_database_that_can_only_be_read_by_bringing_it_up_to_date_is_opened_to_write(
    ask: Ask, meeting: str, data_folder: Path
) -> None:
    with closing(sqlite3.connect(data_folder / "minutes.db")) as other:
        other.execute("PRAGMA application_id = 1")
        other.commit()

    answer = ask("show", meeting)

    assert answer.status == FOLDER_UNUSABLE
    assert "sen tietokanta on toisen ohjelman" in answer.told


def test_an_id_in_other_bytes_than_text_is_no_meeting(ask: Ask, meeting: str) -> None:
    assert meeting
    assert ask("show", os.fsdecode(b"p\xf6yt\xe4")).told == "Kokousta p?yt? ei ole.\n"
