"""Each command of the contract: what it answers, what it tells, and its exit status."""

import errno
import io
import json
import os
import sqlite3
import sys
import zipfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import jsonschema
import pytest

from minutetaker import __main__ as start
from minutetaker.cli import commands
from minutetaker.cli.telling import (
    ANSWER_IS_NO,
    DONE,
    FOLDER_UNUSABLE,
    NOT_ACCEPTABLE,
    WRONG_USAGE,
)
from minutetaker.domain.failures import StorageFull
from tests.helpers.command_line import FINNISH_SAMPLE, SWEDISH_SAMPLE
from tests.unit.cli.conftest import Ask

ENDINGS = {".docx": b"PK", ".pdf": b"%PDF", ".html": b"<!", ".txt": b"Palv", ".json": b"{"}


def with_items(file: Path, *items: Mapping[str, object]) -> Path:
    """The sample's body and people in another file, with other items."""
    raw = json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8"))
    for each in raw["participants"]:
        each.pop("intervals", None)
    raw |= {"items": items, "attachments": [], "comments": []}
    file.write_text(json.dumps(raw), encoding="utf-8")
    return file


def test_meetings_are_taken_in_and_listed(ask: Ask) -> None:
    assert ask("import", FINNISH_SAMPLE, SWEDISH_SAMPLE).out == "esimerkki-fi\nexempel-sv\n"

    listed = ask("list")

    assert listed.status == DONE
    assert sorted(listed.out.splitlines()) == [
        "esimerkki-fi\t2026-11-24\tLÄPI-työryhmä\t6/2026\tluonnos",
        "exempel-sv\t2026-11-24\tLÄPI-arbetsgruppen\t6/2026\tluonnos",
    ]
    assert not listed.told


def test_the_list_for_programs_has_keys(ask: Ask, meeting: str) -> None:
    assert json.loads(ask("list", "--json").out) == [
        {
            "id": meeting,
            "body": "LÄPI-työryhmä",
            "number": "6/2026",
            "date": "2026-11-24",
            "status": "draft",
        }
    ]


def test_a_meeting_of_which_little_is_known_is_listed(ask: Ask, tmp_path: Path) -> None:
    bare = {"series": {"name": "Työ\x1b[31m\nryhmä", "kind": "memo"}, "meeting": {"language": "fi"}}
    file = tmp_path / "k.json"
    bare["series"]["name"] = "Työ\nryhmä"
    file.write_text(json.dumps({"format": "minutetaker-meeting", "version": 1, **bare}))
    meeting_id = ask("import", file).out.strip()

    assert ask("list").out == f"{meeting_id}\t-\tTyö\\nryhmä\t-\tluonnos\n"
    assert json.loads(ask("list", "--json").out)[0]["date"] is None


def test_no_meetings_is_said_and_is_no_failure(ask: Ask, data_folder: Path) -> None:
    empty = ask("list")

    assert (empty.status, empty.out) == (DONE, "")
    assert empty.told == f"Kansiossa {data_folder} ei ole vielä kokouksia.\n"
    assert ask("list", "--json").out == "[]\n"
    assert not data_folder.exists()


def test_an_empty_database_holds_no_meetings(ask: Ask, data_folder: Path) -> None:
    assert ask("import", FINNISH_SAMPLE, data_folder / "ei.json").status == NOT_ACCEPTABLE
    assert not data_folder.exists()
    from minutetaker.services.desk import open_desk

    open_desk(data_folder).close()

    assert ask("list").out == ""


def test_a_meeting_is_shown_as_text_and_as_its_file(ask: Ask, meeting: str) -> None:
    assert "Muistio 6/2026" in ask("show", meeting).out
    assert ask("show", meeting, "--json").out == FINNISH_SAMPLE.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_meeting_is_written_by_the_ending_of_the_file(
    ask: Ask, meeting: str, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"muistio{ending.upper()}"

    answer = ask("export", meeting, out)

    assert (answer.status, answer.out, answer.told) == (DONE, "", "")
    assert out.read_bytes().startswith(ENDINGS[ending])


def test_wishes_reach_the_document(ask: Ask, meeting: str, tmp_path: Path) -> None:
    out = tmp_path / "m.txt"

    ask("export", meeting, out, "--language", "sv", "--layout", "board", "--public")

    text = out.read_text(encoding="utf-8")
    assert "Promemoria 6/2026" in text
    assert "14 500" not in text


def test_a_template_is_used_or_told(ask: Ask, meeting: str, tmp_path: Path) -> None:
    out, plain, template = tmp_path / "m.docx", tmp_path / "p.docx", tmp_path / "pohja.docx"
    ask("export", meeting, plain)
    template.write_bytes(plain.read_bytes())

    assert ask("export", meeting, out, "--template", template).status == DONE
    assert zipfile.is_zipfile(out)
    template.write_bytes(b"ei Wordia")
    refused = ask("export", meeting, out, "--template", template)
    assert refused.status == NOT_ACCEPTABLE
    assert refused.told == "Malli pohja.docx ei ole Word-tiedosto (.docx tai .dotx).\n"
    gone = ask("export", meeting, out, "--template", tmp_path / "ei.docx")
    assert gone.status == NOT_ACCEPTABLE
    assert "ei.docx" in gone.told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("m.doc",), "m.doc: päätteen on oltava jokin näistä: .docx, .pdf, .html, .txt, .json."),
        (("m.docx", "--layout", "oma"), "Asettelua oma ei ole. Valittavana ovat"),
    ],
)
def test_a_wish_that_is_not_known_is_wrong_usage(
    ask: Ask, meeting: str, words: tuple[str, ...], told: str
) -> None:
    answer = ask("export", meeting, *words)

    assert answer.status == WRONG_USAGE
    assert answer.told.startswith(told)
    assert not Path(words[0]).exists()


@pytest.mark.parametrize("command", ["show", "check"])
def test_a_meeting_that_is_not_there_is_told(ask: Ask, meeting: str, command: str) -> None:
    answer = ask(command, f"{meeting}-2")

    assert (answer.status, answer.out) == (NOT_ACCEPTABLE, "")
    assert answer.told == "Kokousta esimerkki-fi-2 ei ole.\n"


def test_a_whole_meeting_has_nothing_to_mend(ask: Ask, meeting: str) -> None:
    assert ask("check", meeting) == ask("check", meeting)
    assert ask("check", meeting).status == DONE


def test_what_must_be_mended_makes_the_answer_no(ask: Ask, tmp_path: Path) -> None:
    empty = {"id": "a", "number": "1", "state": "handled", "title": "Avaus"}
    wrong = {
        "id": "b",
        "number": "2",
        "state": "handled",
        "title": "Talous",
        "parts": [{"kind": "text", "text": "Avattiin klo 14:05."}],
        "decisions": [{"id": "d", "text": " "}],
    }
    file = with_items(tmp_path / "k.json", empty, wrong)
    meeting_id = ask("import", file).out.strip()

    answer = ask("check", meeting_id)

    assert answer.status == ANSWER_IS_NO
    assert answer.out.splitlines() == [
        "1 Avaus: Mitään ei ole kirjattu",
        "2 Talous: Päätöksen teksti puuttuu",
        "2 Talous: ehdotus: ”klo 14:05” → ”klo\u00a014.05” (sääntö T1)",
    ]


def test_advice_alone_leaves_the_answer_yes(ask: Ask, tmp_path: Path) -> None:
    item = {
        "id": "a",
        "state": "handled",
        "title": "Maksu 5€",
        "parts": [{"kind": "text", "text": "klo 14:05"}],
    }
    meeting_id = ask("import", with_items(tmp_path / "k.json", item)).out.strip()

    answer = ask("check", meeting_id)

    assert answer.status == DONE
    assert "Maksu 5€: ehdotus:" in answer.out


def test_the_schema_takes_the_sample(ask: Ask) -> None:
    schema = json.loads(ask("schema").out)

    jsonschema.validate(json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8")), schema)


def test_the_doctor_reports_a_sound_folder(ask: Ask, meeting: str) -> None:
    answer = ask("doctor")

    assert answer.status == DONE
    assert "Tietokanta on ehjä.\n" in answer.out
    assert "Kokouksia: 1, hyväksymisiä: 0, toimielimiä: 1, roskakorissa: 0.\n" in answer.out
    assert meeting in ask("list").out


@pytest.mark.skipif(os.name != "posix", reason="permissions are POSIX's")
def test_the_doctor_answers_no_when_something_is_wrong(
    ask: Ask, meeting: str, data_folder: Path
) -> None:
    assert meeting
    data_folder.chmod(0o755)

    answer = ask("doctor")

    assert answer.status == ANSWER_IS_NO
    assert f"{data_folder}: sen oikeudet ovat 755, pitäisi olla 700." in answer.out


def test_a_backup_brings_everything_back(ask: Ask, meeting: str, tmp_path: Path) -> None:
    kept = tmp_path / "varmuuskopio.zip"

    assert ask("backup", kept).status == DONE
    elsewhere = tmp_path / "toinen"
    assert ask("restore", kept, "--data", elsewhere).status == DONE
    assert meeting in ask("list", "--data", elsewhere).out


def test_the_demo_stores_the_samples_and_names_their_files(
    ask: Ask, data_folder: Path, tmp_path: Path
) -> None:
    beside = ask("demo")
    chosen = ask("demo", tmp_path / "näytteet")

    assert [Path(line).name for line in beside.out.splitlines()] == [
        "LÄPI-työryhmä muistio 6-2026.docx",
        "LÄPI-työryhmä muistio 6-2026.pdf",
        "LÄPI-arbetsgruppen promemoria 6-2026.docx",
        "LÄPI-arbetsgruppen promemoria 6-2026.pdf",
    ]
    assert all(Path(line).is_file() for line in (beside.out + chosen.out).splitlines())
    assert Path(beside.out.splitlines()[0]).parent == data_folder / "demo"
    assert len(ask("list").out.splitlines()) == 4


def test_a_demo_into_a_file_is_told(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "näytteet").touch()

    answer = ask("demo", tmp_path / "näytteet")

    assert answer.status == NOT_ACCEPTABLE
    assert answer.told.startswith("Tiedostoa näytteet ei voitu kirjoittaa: ")


def test_the_data_folder_is_named_before_or_after_the_command(
    ask: Ask, meeting: str, data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MINUTETAKER_DATA", str(tmp_path / "tyhjä"))

    assert ask("list").out == ""
    assert meeting in ask("--data", data_folder, "list").out
    assert meeting in ask("list", "--data", data_folder).out
    assert meeting in ask(f"--data={data_folder}", "list").out
    assert meeting in ask("--data", tmp_path / "muu", "list", "--data", data_folder).out


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
    def full(*_arguments: object) -> int:
        raise StorageFull

    monkeypatch.setattr("minutetaker.services.exporting.write", full)

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
