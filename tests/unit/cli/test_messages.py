"""What the program says outside documents, in the language that the environment asks for."""

import locale
from pathlib import Path

import pytest

from minutetaker.domain.failures import ApprovalBlocked, StorageLocked, UnreadableFile
from minutetaker.domain.open_matters import Matter
from minutetaker.domain.status import Status
from minutetaker.finnish.languages import Language
from minutetaker.services.archive import may_hold
from minutetaker.services.checking import check_lines
from minutetaker.services.importing import LARGEST, read_file
from minutetaker.services.messages import language_of_environment, status_word, told, translated
from minutetaker.services.samples import add_sample, sample_file
from tests.unit.cli.conftest import Ask


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({"LC_ALL": "fi_FI.UTF-8", "LANG": "sv_FI"}, Language.FI),
        ({"LC_MESSAGES": "sv", "LANG": "fi_FI"}, Language.SV),
        ({"LANG": "fi_FI@euro"}, Language.FI),
        ({"LC_ALL": "", "LANG": "sv_SE.UTF-8"}, Language.SV),
        ({"LANG": "de_DE.UTF-8"}, Language.EN),
        ({"LC_ALL": "C"}, Language.EN),
    ],
)
def test_the_environment_names_the_language(
    variables: dict[str, str], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert language_of_environment() is language


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("Finnish_Finland", Language.FI),
        ("Swedish_Finland", Language.SV),
        ("fi_FI", Language.FI),
        ("German_Germany", Language.EN),
        (None, Language.EN),
    ],
)
def test_where_no_variable_names_it_the_system_does(
    name: str | None, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(locale, "getlocale", lambda: (name, "cp1252"))

    assert language_of_environment() is language


def test_a_reason_is_told_in_the_language_too() -> None:
    failure = UnreadableFile(file="missing", reason="No such file or directory")

    assert told(failure, Language.EN).startswith("missing can't be read: No such file")
    assert told(failure, Language.FI) == (
        "Tiedostoa missing ei voi lukea: tiedostoa tai kansiota ei ole. Mitään ei muutettu."
    )
    assert "toinen ohjelma" in told(StorageLocked(owner="another program"), Language.FI)
    assert told(UnreadableFile(file="x", reason=""), Language.EN) == (
        "x can't be read: . Nothing was changed."
    )


def test_what_blocks_an_approval_is_told_in_words() -> None:
    codes = ", ".join((Matter.NO_CHAIR, Matter.VOTE_SUM, Matter.VOTE_SUM))

    assert told(ApprovalBlocked(reasons=codes), Language.FI) == (
        "Pöytäkirjaa ei voi vielä hyväksyä: Puheenjohtaja puuttuu,"
        " Äänestäneitä on enemmän kuin ääniä"
    )


def test_a_text_that_is_no_source_text_stays_as_it_is() -> None:
    assert translated("Kokousta ei ole", Language.SV) == "Kokousta ei ole"
    assert translated("", Language.FI) == ""


def test_minutes_without_a_status_are_a_draft() -> None:
    assert [status_word(each, Language.SV) for each in (None, *Status)] == [
        "utkast",
        "utkast",
        "under granskning",
        "godkänt",
        "justerat",
    ]


def test_a_meeting_without_a_place_of_its_own_is_the_place(tmp_path: Path) -> None:
    file = tmp_path / "k.json"
    file.write_text(
        '{"format": "minutetaker-meeting", "version": 1, "series": {"name": "T", "kind": "memo"},'
        ' "meeting": {"language": "fi", "preamble": "klo 14:05"},'
        ' "attachments": [{"id": "l", "label": "Liite 1", "title": "Aika klo 9:05"}]}'
    )

    lines, must_be_mended = check_lines(read_file(file), Language.SV, tmp_path)

    assert must_be_mended
    assert "Mötet: Föredragningslistan är tom" in lines
    assert "Mötet: förslag: ”klo 14:05” → ”klo\u00a014.05” (regel T1)" in lines
    assert "Liite 1: förslag: ”klo 9:05” → ”klo\u00a09.05” (regel T1)" in lines


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no device that never ends")
def test_a_pipe_that_never_ends_is_refused(tmp_path: Path) -> None:
    endless = tmp_path / "k.json"
    endless.symlink_to("/dev/zero")

    with pytest.raises(UnreadableFile, match="too large"):
        read_file(endless)
    assert LARGEST < 100_000_000


def test_a_folder_that_can_not_be_read_may_hold_any_meeting(data_folder: Path) -> None:
    data_folder.write_bytes(b"")

    assert may_hold(data_folder, "x")


def test_there_is_a_sample_for_every_language_of_the_window(ask: Ask, data_folder: Path) -> None:
    from minutetaker.services.desk import open_desk

    assert ask("list").out == ""
    with open_desk(data_folder) as desk:
        assert add_sample(desk, Language.SV) == "exempel-sv"
        assert add_sample(desk, Language.EN) == "esimerkki-fi"
    assert sample_file(Language.FI).name == "kokous-fi.json"
