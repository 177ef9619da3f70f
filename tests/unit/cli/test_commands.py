"""Each command of the contract: what it answers, what it tells, and its exit status."""

import json
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path

import jsonschema
import pytest

from minutetaker.cli.telling import (
    ANSWER_IS_NO,
    DONE,
    NOT_ACCEPTABLE,
    WRONG_USAGE,
)
from tests.helpers.command_line import FINNISH_SAMPLE, SWEDISH_SAMPLE
from tests.unit.cli.conftest import Ask

ENDINGS = {
    ".docx": b"PK",
    ".pdf": b"%PDF",
    ".html": b"<!",
    ".txt": b"Palv",
    ".json": b"{",
    ".ics": b"BEGIN:VCALENDAR",
    ".eml": b"X-Unsent: 1",
}


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
        (
            ("m.doc",),
            "m.doc: päätteen on oltava jokin näistä: .docx, .pdf, .html, .txt, .json, .ics, .eml.",
        ),
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
    first = {"id": "0", "number": "0", "state": "handled", "title": "Avaus"}
    last = {"id": "z", "number": "3", "state": "handled", "title": "Loppu"}
    empty = {"id": "a", "number": "1", "state": "handled", "title": "Muut"}
    wrong = {
        "id": "b",
        "number": "2",
        "state": "handled",
        "title": "Talous",
        "parts": [{"kind": "text", "text": "Avattiin klo 14:05."}],
        "decisions": [{"id": "d", "text": " "}],
    }
    file = with_items(tmp_path / "k.json", first, empty, wrong, last)
    meeting_id = ask("import", file).out.strip()

    answer = ask("check", meeting_id)

    assert answer.status == ANSWER_IS_NO
    assert answer.out.splitlines() == [
        "1 Muut: Mitään ei ole kirjattu",
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
