"""The whole data folder in one file, back again, and the report of its health."""

import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from minutetaker.domain.failures import (
    CannotWrite,
    StorageLocked,
    StorageTooNew,
    StorageUnusable,
    UnreadableFile,
)
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.status import Status
from minutetaker.store.backup import back_up, restore
from minutetaker.store.doctor import examine
from minutetaker.store.engine import open_store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting


def keep_meeting(folder: Path, number: int) -> None:
    with open_store(folder, must_write=True) as store, UnitOfWork(store) as unit:
        unit.meetings.add(board_meeting(number), str(number))
        unit.commit()


def numbers_in(folder: Path) -> list[str]:
    with open_store(folder, read_only=True) as store, UnitOfWork(store) as unit:
        return sorted(each.id for each in unit.meetings.listed())


@pytest.fixture
def file(data_folder: Path, tmp_path: Path) -> Path:
    """A backup of a folder with one meeting and an attachment."""
    keep_meeting(data_folder, 1)
    (data_folder / "attachments").mkdir()
    (data_folder / "attachments" / "liite å.pdf").write_bytes(b"%PDF")
    made = tmp_path / "varmuuskopio.zip"
    back_up(data_folder, made)
    return made


def test_a_backup_brings_everything_back_and_keeps_what_it_replaces(
    data_folder: Path, file: Path
) -> None:
    keep_meeting(data_folder, 2)
    (data_folder / "attachments" / "toinen.pdf").write_bytes(b"%PDF")

    kept = restore(data_folder, file)

    assert numbers_in(data_folder) == ["1"]
    assert [each.name for each in (data_folder / "attachments").iterdir()] == ["liite å.pdf"]
    assert kept is not None
    assert numbers_in(kept) == ["1", "2"]
    assert (kept / "attachments" / "toinen.pdf").exists()
    assert examine(data_folder).is_sound


def test_a_backup_moves_to_a_new_machine(tmp_path: Path, file: Path) -> None:
    assert restore(tmp_path / "uusi", file) is None

    assert numbers_in(tmp_path / "uusi") == ["1"]
    assert examine(tmp_path / "uusi").is_sound


def test_a_backup_is_made_while_a_window_writes(data_folder: Path, tmp_path: Path) -> None:
    keep_meeting(data_folder, 1)
    with open_store(data_folder, must_write=True) as store, UnitOfWork(store) as unit:
        unit.meetings.add(board_meeting(2), "2")
        back_up(data_folder, tmp_path / "kesken.zip")
        unit.commit()

    restore(tmp_path / "uusi", tmp_path / "kesken.zip")
    assert numbers_in(tmp_path / "uusi") == ["1"]


def test_a_backup_is_its_owners_alone(file: Path) -> None:
    assert file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in file.parent.iterdir() if each.name.startswith(".backup")] == []


def test_a_folder_that_a_window_has_is_not_restored(data_folder: Path, file: Path) -> None:
    with open_store(data_folder, must_write=True), pytest.raises(StorageLocked):
        restore(data_folder, file)


def test_nothing_to_back_up_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageUnusable):
        back_up(tmp_path / "tyhjä", tmp_path / "x.zip")


def test_a_backup_that_can_not_be_written_is_told(data_folder: Path, tmp_path: Path) -> None:
    keep_meeting(data_folder, 1)
    with pytest.raises(CannotWrite):
        back_up(data_folder, tmp_path / "ei ole" / "x.zip")


def broken(file: Path, kind: str) -> None:
    whole = file.read_bytes()
    with zipfile.ZipFile(file) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    match kind:
        case "no zip":
            file.write_bytes(b"kokous")
        case "gone":
            file.unlink()
        case "cut":
            file.write_bytes(whole[: len(whole) // 2])
        case "no label":
            rewrite(file, {"minutes.db": members["minutes.db"]})
        case "no database":
            del members["minutes.db"]
            rewrite(file, members)
        case "damaged database":
            pages = bytearray(members["minutes.db"])
            pages[4096:] = b"\xff" * (len(pages) - 4096)
            rewrite(file, members | {"minutes.db": bytes(pages)})
        case "other label":
            rewrite(file, members | {"minutetaker-backup.json": b'{"format": "muu"}'})


def rewrite(file: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)


@pytest.mark.parametrize(
    "kind",
    [
        *("no zip", "gone", "cut", "no label", "no database", "damaged database", "other label"),
    ],
)
def test_a_file_that_is_no_sound_backup_changes_nothing(
    data_folder: Path, file: Path, kind: str
) -> None:
    keep_meeting(data_folder, 2)
    broken(file, kind)

    with pytest.raises(UnreadableFile):
        restore(data_folder, file)

    assert numbers_in(data_folder) == ["1", "2"]
    assert not [each for each in data_folder.iterdir() if each.name.startswith((".", "replaced"))]


def test_a_backup_of_a_newer_program_is_refused(data_folder: Path, file: Path) -> None:
    database = data_folder / "minutes.db"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    back_up(data_folder, file)

    with pytest.raises(StorageTooNew):
        restore(data_folder / "uusi", file)


def test_a_backup_writes_nowhere_but_into_the_folder(data_folder: Path, file: Path) -> None:
    with zipfile.ZipFile(file, "a") as archive:
        for name in ("../ulos", "attachments/../../ulos", "/ulos", "attachments/a/b", "muu.txt"):
            archive.writestr(name, b"x")

    restore(data_folder, file)

    assert not list(data_folder.parent.rglob("ulos"))
    assert not list(data_folder.rglob("muu.txt"))
    assert [each.name for each in (data_folder / "attachments").iterdir()] == ["liite å.pdf"]


def said(folder: Path) -> list[str]:
    return [str(each) for each in examine(folder).findings if each.is_fault]


def test_a_sound_folder_is_told_so(data_folder: Path) -> None:
    keep_meeting(data_folder, 1)

    report = examine(data_folder)

    assert report.is_sound
    assert "Meetings: 1, approvals: 0, bodies: 0, in the trash: 0." in map(str, report.findings)


def test_an_empty_folder_is_sound(tmp_path: Path) -> None:
    assert examine(tmp_path).is_sound


def test_a_folder_open_to_others_is_told(data_folder: Path) -> None:
    keep_meeting(data_folder, 1)
    data_folder.chmod(0o755)

    assert said(data_folder) == [
        f"{data_folder} is open to other people: its permissions are 755, not 700."
    ]


def test_an_approved_text_that_was_changed_past_the_program_is_told(data_folder: Path) -> None:
    with open_store(data_folder) as store, UnitOfWork(store) as unit:
        minutes = board_meeting()
        meeting_id = unit.meetings.add(minutes)
        approved = replace(minutes, status=Status.APPROVED)
        unit.meetings.approve(meeting_id, approved, b"{}", fingerprint(minutes))
        unit.commit()
    assert said(data_folder) == []
    with closing(sqlite3.connect(data_folder / "minutes.db")) as past:
        past.execute("DROP TRIGGER approved_part_update")
        past.execute("UPDATE part SET text = 'Sovittiin muuta.'")
        past.commit()

    assert said(data_folder) == [
        "The rules that keep approved meetings as they are have been changed.",
        "Hallitus 3/2026 is not as it was approved.",
    ]


def test_a_damaged_database_is_told(data_folder: Path) -> None:
    keep_meeting(data_folder, 1)
    file = data_folder / "minutes.db"
    pages = bytearray(file.read_bytes())
    pages[8192:] = b"\xff" * (len(pages) - 8192)
    file.write_bytes(bytes(pages))

    assert not examine(data_folder).is_sound
