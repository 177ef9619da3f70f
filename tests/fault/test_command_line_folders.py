"""Data folders that can't be used: one sentence, exit status 4, and nothing changed."""

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from minutetaker.services.desk import open_desk
from tests.helpers.command_line import FINNISH_SAMPLE, MEETING, call

READING = (("list",), ("show", MEETING), ("check", MEETING))
WRITING = (("import", str(FINNISH_SAMPLE)), ("demo",))


@pytest.fixture
def folder(data_folder: Path) -> Path:
    """A data folder with the sample meeting in it."""
    assert call("import", FINNISH_SAMPLE).status == 0
    return data_folder


def all_refuse(*commands: tuple[str, ...]) -> str:
    """What the commands say; each gives status 4 and one sentence, all the same."""
    answers = [call(*words) for words in commands]
    assert [(each.status, each.out) for each in answers] == [(4, "")] * len(answers)
    assert len({each.told for each in answers}) == 1, answers
    (sentence,) = answers[0].lines_told
    return sentence


@pytest.mark.parametrize("content", [b"ei tietokanta", b"x", b"kokous" * 1000])
def test_what_is_no_database_is_told_and_left_alone(data_folder: Path, content: bytes) -> None:
    data_folder.mkdir()
    file = data_folder / "minutes.db"
    file.write_bytes(content)

    assert all_refuse(*READING, *WRITING) == (
        f"Tietokanta {file} on vaurioitunut: se ei ole tietokanta."
        " Se jätettiin ennalleen. Palauta varmuuskopio."
    )
    assert call("doctor").status == 1
    assert file.read_bytes() == content


def test_another_programs_database_is_told_and_left_alone(data_folder: Path) -> None:
    data_folder.mkdir()
    with closing(sqlite3.connect(data_folder / "minutes.db")) as other:
        other.execute("CREATE TABLE reseptit (nimi TEXT)")
        other.commit()

    assert all_refuse(*READING[1:], *WRITING) == (
        f"Kansiota {data_folder} ei voi käyttää: sen tietokanta on toisen ohjelman."
    )


def test_a_newer_database_is_told_and_left_alone(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "minutes.db")) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
        newer.commit()

    assert all_refuse(*READING, *WRITING) == (
        f"Tietokanta {folder / 'minutes.db'} on tehty ohjelman uudemmalla versiolla."
        " Päivitä ohjelma."
    )


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_database_ends_in_a_sentence(folder: Path, seed: int) -> None:
    file = folder / "minutes.db"
    chance = random.Random(seed)
    content = bytearray(file.read_bytes())
    for _ in range(60):
        place = chance.randrange(100, len(content))
        content[place : place + 500] = chance.randbytes(500)
    file.write_bytes(content)

    for words in (*READING, ("doctor",), *WRITING):
        answer = call(*words)
        assert answer.status in (0, 1, 3, 4)
        assert bool(answer.told) == (answer.status in (3, 4))


def test_a_file_in_the_folders_place_is_told(tmp_path: Path) -> None:
    place = tmp_path / "data"
    place.touch()

    assert all_refuse(*READING, *WRITING) == f"Kansiota {place} ei voi käyttää: se ei ole kansio."


@pytest.fixture
def read_only(folder: Path) -> Iterator[Path]:
    """The data folder where nobody may write."""
    if os.getuid():
        (folder / "minutes.db").chmod(0o400)
        folder.chmod(0o500)
        yield folder
        folder.chmod(0o700)
        return
    # Root may write everywhere but on a disk that is read-only.
    mount("--bind", str(folder), str(folder))
    mount("-o", "remount,ro,bind", str(folder))
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kilobytes."""
    place = tmp_path / "levy"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place))
    yield place
    subprocess.run(["umount", str(place)], check=True)


def mount(*options: str) -> None:
    if subprocess.run(["mount", *options], check=False, capture_output=True).returncode:
        pytest.skip("this user may not mount")


def test_a_read_only_folder_is_read_and_not_written(read_only: Path, tmp_path: Path) -> None:
    assert [call(*words).status for words in READING] == [0, 0, 0]
    assert call("export", MEETING, tmp_path / "m.docx").status == 0
    assert call("doctor").status == 0

    assert all_refuse(*WRITING) == f"Kansiota {read_only} ei voi käyttää: siihen ei voi kirjoittaa."
    target = call("export", MEETING, read_only / "m.txt")
    assert target.status == 3
    assert target.told.startswith("Tiedostoa m.txt ei voitu kirjoittaa: levylle ei voi kirjoittaa")


def test_a_full_disk_is_told_and_nothing_is_half(tiny_disk: Path) -> None:
    data = tiny_disk / "data"
    assert call("import", FINNISH_SAMPLE, "--data", data).status == 0
    filling = tiny_disk / "täyte"
    filling.write_bytes(bytes(tiny_space(tiny_disk) - 8192))

    answer = call("import", *[FINNISH_SAMPLE] * 5, "--data", data)

    assert (answer.status, answer.out) == (4, "")
    assert answer.told == (
        "Levy on täynnä. Mitään ei muutettu. Vapauta levytilaa ja yritä uudelleen.\n"
    )
    assert call("list", "--data", data).out.count("\n") == 1
    filling.unlink()
    assert call("import", FINNISH_SAMPLE, "--data", data).status == 0


def test_a_document_that_does_not_fit_leaves_the_one_before(folder: Path, tiny_disk: Path) -> None:
    assert folder.exists()
    target = tiny_disk / "m.docx"
    target.write_bytes(b"edellinen")
    (tiny_disk / "täyte").write_bytes(bytes(tiny_space(tiny_disk) - 4096))

    answer = call("export", MEETING, target)

    assert answer.status == 3
    assert answer.told == (
        "Tiedostoa m.docx ei voitu kirjoittaa: levy on täynnä. Mitään ei muutettu.\n"
    )
    assert target.read_bytes() == b"edellinen"
    assert sorted(each.name for each in tiny_disk.iterdir()) == ["m.docx", "täyte"]


def tiny_space(disk: Path) -> int:
    """How many bytes are free."""
    free = os.statvfs(disk)
    return free.f_bavail * free.f_frsize


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (34_000, 34_000))
from minutetaker.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_a_file_that_may_not_grow_is_told(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "m.pdf"
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, "--data", str(folder), "export", MEETING, str(target)],
        capture_output=True,
        check=False,
    )

    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
    assert not target.exists()


def test_while_another_writes_others_read_and_are_told_who_has_it(
    folder: Path, tmp_path: Path
) -> None:
    with open_desk(folder, must_write=True):
        assert [call(*words).status for words in READING] == [0, 0, 0]
        assert call("export", MEETING, tmp_path / "m.txt").status == 0
        assert call("doctor").status == 0
        assert call("backup", tmp_path / "v.zip").status == 0

        sentence = all_refuse(*WRITING, ("restore", str(tmp_path / "v.zip")))

    assert sentence.startswith("Kansio on käytössä: ")
    assert sentence.endswith("). Mitään ei muutettu.")
    assert str(os.getpid()) in sentence
    assert call("list").out.count("\n") == 1


def test_reading_takes_the_folder_from_nobody(folder: Path) -> None:
    before = sorted(each.name for each in folder.iterdir())

    assert [call(*words).status for words in READING] == [0, 0, 0]

    assert sorted(each.name for each in folder.iterdir()) == before


def test_reading_makes_no_folder(data_folder: Path) -> None:
    assert [call(*words).status for words in (*READING, ("doctor",))] == [0, 3, 3, 0]
    assert not data_folder.exists()
