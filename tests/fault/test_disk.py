"""A full disk, a read-only folder and a damaged file: one sentence each, and nothing lost."""

import os
import random
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import pytest

from minutetaker.domain.editing import part_key, with_text
from minutetaker.domain.failures import (
    KnownFailure,
    StorageDamaged,
    StorageFull,
    StorageUnusable,
)
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.store.backup import back_up
from minutetaker.store.doctor import examine
from minutetaker.store.engine import Store, open_store
from minutetaker.store.listing import listed_plain
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting


@pytest.fixture
def folder(data_folder: Path) -> Path:
    """A data folder with one meeting in it."""
    with open_store(data_folder, must_write=True) as store, UnitOfWork(store) as unit:
        minutes = board_meeting(items=30, people=30)
        unit.meetings.add(minutes, "m")
        unit.series.put(StoredSeries(id="s", series=minutes.series))
        unit.trash.put(minutes.items[0], "Asia", meeting_id="m")
        unit.revisions.keep("m", "i0", "part:0", "Teksti", datetime(2026, 3, 3, 14, 2, 0))
        unit.commit()
    return data_folder


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kilobytes."""
    place = tmp_path / "levy"
    place.mkdir()
    mount("-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place))
    yield place
    subprocess.run(["umount", str(place)], check=True)


def type_long_text(store: Store, text: str) -> None:
    with UnitOfWork(store) as unit:
        minutes = unit.meetings.get("m")
        unit.meetings.replace("m", with_text(minutes, "i1", part_key(0), text))
        unit.commit()


def text_in(store: Store) -> str | None:
    store.cache.clear()
    with UnitOfWork(store) as unit:
        return unit.meetings.get("m").item("i1").parts[0].text


def test_a_full_disk_loses_nothing_that_was_saved(folder: Path) -> None:
    with open_store(folder, must_write=True) as store:
        pages = store.connection.exec_driver_sql("PRAGMA page_count").scalar()
        store.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        store.connection.rollback()
        before = text_in(store)

        with pytest.raises(StorageFull):
            type_long_text(store, "x" * 1_000_000)

        assert text_in(store) == before
        store.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        store.connection.rollback()
        type_long_text(store, "x" * 1_000_000)
        assert text_in(store) == "x" * 1_000_000


def test_saving_goes_on_when_space_is_freed_on_a_real_full_disk(tiny_disk: Path) -> None:
    with open_store(tiny_disk / "data", must_write=True) as store:
        with UnitOfWork(store) as unit:
            unit.meetings.add(board_meeting(), "m")
            unit.commit()
        (tiny_disk / "täyte").write_bytes(b"\0" * 50_000)

        with pytest.raises(StorageFull):
            type_long_text(store, "x" * 300_000)

        assert text_in(store) == "Keskusteltiin asiasta 1."
        (tiny_disk / "täyte").unlink()
        type_long_text(store, "Mahtui.")
        assert text_in(store) == "Mahtui."


def test_a_disk_that_is_full_from_the_start_is_told(tiny_disk: Path) -> None:
    (tiny_disk / "täyte").write_bytes(b"\0" * 390_000)

    with pytest.raises(StorageFull):
        open_store(tiny_disk / "data", must_write=True)


def test_a_backup_that_does_not_fit_leaves_the_one_before(folder: Path, tiny_disk: Path) -> None:
    target = tiny_disk / "varmuuskopio.zip"
    target.write_bytes(b"edellinen")
    with open_store(folder, must_write=True) as store:
        type_long_text(store, random.Random(1).randbytes(400_000).hex())

    with pytest.raises(StorageFull):
        back_up(folder, target)

    assert target.read_bytes() == b"edellinen"
    assert [each.name for each in tiny_disk.iterdir()] == [target.name]


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


def mount(*options: str) -> None:
    if subprocess.run(["mount", *options], check=False, capture_output=True).returncode:
        pytest.skip("this root may not mount")


def test_a_folder_that_can_not_be_written_to_can_be_read(read_only: Path) -> None:
    with open_store(read_only) as store:
        assert store.is_read_only
        assert store.owner is None
        with UnitOfWork(store) as unit:
            assert [each.id for each in unit.meetings.listed()] == ["m"]
            assert unit.meetings.get("m") == board_meeting(items=30, people=30)
            with pytest.raises(StorageUnusable):
                unit.meetings.add(board_meeting())

    assert [each.id for each in listed_plain(read_only)] == ["m"]
    assert examine(read_only).is_sound


def test_a_folder_that_can_not_be_written_to_is_not_written_to(read_only: Path) -> None:
    with pytest.raises(StorageUnusable):
        open_store(read_only, must_write=True)
    with pytest.raises(StorageUnusable):
        open_store(read_only / "uusi")


@pytest.mark.parametrize("content", [b"kokous" * 1000, b"x", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_told_and_left_alone(
    data_folder: Path, content: bytes
) -> None:
    data_folder.mkdir()
    file = data_folder / "minutes.db"
    file.write_bytes(content)

    for opening in (open_store, listed_plain, lambda place: open_store(place, read_only=True)):
        with pytest.raises(StorageDamaged, match=r"minutes\.db"):
            opening(data_folder)

    assert file.read_bytes() == content
    assert not examine(data_folder).is_sound


def test_a_data_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").touch()

    with pytest.raises(StorageUnusable):
        open_store(tmp_path / "tiedosto")
    with pytest.raises(StorageUnusable):
        open_store(tmp_path / "tiedosto" / "data")
    assert listed_plain(tmp_path / "tiedosto") == ()


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_database_never_ends_in_anything_but_a_sentence(folder: Path, seed: int) -> None:
    file = folder / "minutes.db"
    chance = random.Random(seed)
    content = bytearray(file.read_bytes())
    for _ in range(chance.choice((1, 5, 60))):
        place = chance.randrange(100, len(content))
        length = chance.choice((1, 8, 500))
        content[place : place + length] = chance.randbytes(length)
    file.write_bytes(content)

    examine(folder)
    for act in (read_all, write_all, listed_plain):
        with suppress(KnownFailure):
            act(folder)


def read_all(folder: Path) -> None:
    with open_store(folder, read_only=True) as store, UnitOfWork(store) as unit:
        for each in unit.meetings.listed():
            unit.meetings.get(each.id)
            unit.revisions.of(each.id, "i0")
        unit.series.all()
        unit.trash.all()


def write_all(folder: Path) -> None:
    with open_store(folder) as store, UnitOfWork(store) as unit:
        unit.meetings.replace("m", board_meeting(items=31))
        unit.commit()


def test_a_row_that_makes_no_meeting_is_told(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "minutes.db")) as past:
        # A disk that loses bytes asks no trigger.
        of_items = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'item'"
        for (name,) in past.execute(of_items).fetchall():
            past.execute(f"DROP TRIGGER {name}")
        past.execute("UPDATE item SET rest = '{' WHERE id = 'i3'")
        past.commit()

    with open_store(folder) as store, UnitOfWork(store) as unit, pytest.raises(StorageDamaged):
        unit.meetings.get("m")
