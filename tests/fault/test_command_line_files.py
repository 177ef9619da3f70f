"""Broken and hostile meeting files, and files that can't be written: one sentence and a status."""

import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from minutetaker.services.archive import listed_plain
from tests.helpers.command_line import FINNISH_SAMPLE, MEETING, call, command

HEAD = '{"format": "minutetaker-meeting", "version": 1, "series": '


def told_of(content: bytes, folder: Path) -> list[str]:
    """What is said of a file that is refused; nothing is stored."""
    file = folder / "kokous.json"
    file.write_bytes(content)
    answer = call("import", file)
    assert (answer.status, answer.out) == (3, "")
    assert call("list").out == ""
    return answer.lines_told


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "rivi 1, sarake 1: tämä ei ole JSONia"),
        (b"Muistio\n\nAika: ti", "rivi 1, sarake 1: tämä ei ole JSONia"),
        (b'{"format": "minutetaker-meeting"', "rivi 1, sarake 33: tämä ei ole JSONia"),
        (FINNISH_SAMPLE.read_text("utf-8").encode("utf-16"), "tavu 1 ei ole UTF-8-tekstiä"),
        ("Pöytäkirja".encode("latin-1"), "tavu 2 ei ole UTF-8-tekstiä"),
        (b'{"a": 1, "a": 2}', "sama avain kahdesti: a"),
        (b'{"a\x1b[2J": 1, "a\x1b[2J": 2}', "rivi 1, sarake 4: tämä ei ole JSONia"),
        (b'{"a\\u001b[2J": 1, "a\\u001b[2J": 2}', r"sama avain kahdesti: a\x1b[2J"),
        (b'{"\\ud800": 1, "\\ud800": 2}', r"sama avain kahdesti: \ud800"),
        (b"[]", "format: tämä ei ole kokoustiedosto"),
        (b"[" * 200_000, "rakenne on liian syvä tai luku liian suuri kokoustiedostoon"),
        (
            f"{HEAD}{'[' * 989}{']' * 989}}}".encode(),
            "rakenne on liian syvä tai luku liian suuri kokoustiedostoon",
        ),
        (b'{"a":' * 50_000, "rakenne on liian syvä tai luku liian suuri kokoustiedostoon"),
        (b"[" + b"9" * 5000 + b"]", "rakenne on liian syvä tai luku liian suuri kokoustiedostoon"),
        (b"PK\x03\x04" + bytes(200), "rivi 1, sarake 1: tämä ei ole JSONia"),
    ],
    ids=lambda value: value[:20].hex() if isinstance(value, bytes) else "",
)
def test_what_is_no_meeting_file_is_refused_by_one_sentence(
    tmp_path: Path, content: bytes, fault: str
) -> None:
    told = told_of(content, tmp_path)

    assert told[0] == "Tiedostoa kokous.json ei tuotu. Mitään ei muutettu. Virheitä: 1."
    assert told[1:] == [fault]


@pytest.mark.parametrize(
    "content",
    [b" " * 100_000_000, b'{"items": [' + b"{}," * 4_000_000 + b"{}]}"],
    ids=["a hundred million bytes", "four million items"],
)
def test_a_file_far_larger_than_any_meeting_is_refused_at_once(
    tmp_path: Path, content: bytes
) -> None:
    begun = time.monotonic()

    told = told_of(content, tmp_path)

    (sentence,) = told
    assert sentence == (
        "Tiedostoa kokous.json ei voi lukea: se on liian suuri kokoustiedostoksi."
        " Mitään ei muutettu."
    )
    assert time.monotonic() - begun < 20


def test_every_fault_is_told_with_its_place(tmp_path: Path) -> None:
    raw = json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8"))
    raw["items"][0]["parts"][0]["text"] = "Liitetty\x0bteksti"
    raw["items"][1]["title"] = "Kello\x00"
    raw["attachments"][0]["file"] = "../../etc/passwd"
    raw["items"][2]["decisions"][0]["in_text"] = "ehkä"
    raw["väri"] = 1

    told = told_of(json.dumps(raw).encode(), tmp_path)

    assert told[0] == "Tiedostoa kokous.json ei tuotu. Mitään ei muutettu. Virheitä: 5."
    assert sorted(told[1:]) == [
        'attachments[0].file: "../../etc/passwd" ei ole pelkkä tiedostonimi',
        "items[0].parts[0].text: merkki U+000B kohdassa 9 ei voi olla asiakirjassa",
        "items[1].title: merkki U+0000 kohdassa 6 ei voi olla asiakirjassa",
        'items[2].decisions[0].in_text: "ehkä" ei ole tosi eikä epätosi',
        "väri: tuntematon avain",
    ]


def test_none_is_stored_when_one_is_refused_and_each_refusal_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "rikki.json"
    broken.write_text("{")

    answer = call("import", FINNISH_SAMPLE, broken, tmp_path / "ei.json", tmp_path)

    assert (answer.status, answer.out) == (3, "")
    assert answer.lines_told == [
        "Tiedostoa rikki.json ei tuotu. Mitään ei muutettu. Virheitä: 1.",
        "rivi 1, sarake 2: tämä ei ole JSONia",
        "Tiedostoa ei.json ei voi lukea: tiedostoa tai kansiota ei ole. Mitään ei muutettu.",
        f"Tiedostoa {tmp_path.name} ei voi lukea: se on kansio. Mitään ei muutettu.",
    ]
    assert call("list").out == ""


def test_a_name_that_steers_the_terminal_is_told_harmlessly(tmp_path: Path) -> None:
    answer = call("import", tmp_path / "a\x1b]0;b\nc.json")

    assert answer.status == 3
    assert r"Tiedostoa a\x1b]0;b\nc.json ei voi lukea" in answer.told


@pytest.fixture
def meeting() -> str:
    """The sample meeting in the data folder."""
    assert call("import", FINNISH_SAMPLE).status == 0
    return MEETING


def test_a_target_that_can_not_be_written_is_told(meeting: str, tmp_path: Path) -> None:
    folder = tmp_path / "muistio.docx"
    folder.mkdir()
    (tmp_path / "tiedosto").touch()

    into_none = call("export", meeting, tmp_path / "ei" / "m.docx")
    onto_folder = call("export", meeting, folder)
    under_file = call("export", meeting, tmp_path / "tiedosto" / "m.pdf")
    too_long = call("export", meeting, tmp_path / f"{'m' * 300}.txt")

    assert [each.status for each in (into_none, onto_folder, under_file, too_long)] == [3] * 4
    assert into_none.told == (
        "Tiedostoa m.docx ei voitu kirjoittaa: tiedostoa tai kansiota ei ole. Mitään ei muutettu.\n"
    )
    assert "se on kansio" in onto_folder.told
    assert "polussa on tiedosto kansion paikalla" in under_file.told
    assert "tiedoston nimi on liian pitkä" in too_long.told
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data", folder.name, "tiedosto"]


def test_a_target_that_somebody_reads_keeps_its_old_text_for_them(
    meeting: str, tmp_path: Path
) -> None:
    target = tmp_path / "muistio.txt"
    target.write_text("vanha")

    with target.open() as opened:
        assert call("export", meeting, target).status == 0
        assert opened.read() == "vanha"

    assert "Muistio 6/2026" in target.read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_is_full_is_told(meeting: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command("show", meeting), stdout=full, stderr=subprocess.PIPE, check=False
        )

    assert done.returncode == 4
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(os.name != "posix", reason="a shell closes the output")
@pytest.mark.parametrize("words", ["list", "show x", "--help", "import"])
def test_a_closed_output_is_no_failure(meeting: str, words: str) -> None:
    assert meeting
    python, *program = command()

    for closed in (">&-", "2>&-", ">&- 2>&-"):
        line = f'"{python}" {" ".join(program)} {words} {closed}'
        done = subprocess.run(line, shell=True, capture_output=True, check=False)  # noqa: S602
        assert done.returncode == {"show x": 3, "import": 2}.get(words, 0)
        assert b"Traceback" not in done.stderr


def test_a_reader_that_goes_away_is_no_failure(meeting: str) -> None:
    process = subprocess.Popen(
        command("show", meeting), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    _, told = process.communicate()

    assert (process.returncode, told) == (0, b"")


def test_a_killed_import_leaves_nothing_half(data_folder: Path) -> None:
    assert call("import", FINNISH_SAMPLE).status == 0
    files = [FINNISH_SAMPLE] * 12
    begun = time.monotonic()
    assert call("import", *files).status == 0
    whole = time.monotonic() - begun

    for part in range(1, 9):
        before = len(listed_plain(data_folder))
        process = subprocess.Popen(command("import", *files), stdout=subprocess.DEVNULL)
        time.sleep(whole * (0.4 + part * 0.07))
        process.send_signal(signal.SIGKILL if os.name == "posix" else signal.SIGTERM)
        process.wait()
        after = len(listed_plain(data_folder))
        assert after - before in (0, len(files))

    assert call("doctor").status == 0
    assert call("import", FINNISH_SAMPLE).status == 0
