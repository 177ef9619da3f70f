"""The whole data folder in one file, and back again."""

import json
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from minutetaker import clock
from minutetaker.domain.failures import (
    CannotWrite,
    StorageDamaged,
    StorageFull,
    StorageLocked,
    StorageTooNew,
    StorageUnusable,
    UnreadableFile,
    said,
)
from minutetaker.store import folder_lock, schema
from minutetaker.store.attachment_files import FOLDER as ATTACHMENTS
from minutetaker.store.connection import DATABASE, connect_to_read, make_folder, make_private
from minutetaker.store.disk import sync_file, sync_folder
from minutetaker.store.failures import failure_of, known_failures
from minutetaker.store.migrate import stored_revision
from minutetaker.store.template_files import TEMPLATES

LABEL = "minutetaker-backup.json"
"""The member that tells what the file is."""

_FORMAT = "minutetaker-backup"
_FOLDERS = (ATTACHMENTS, TEMPLATES)
_OURS = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", *_FOLDERS)


def back_up(folder: Path, file: Path) -> None:
    """Write the whole data folder into one file, also while a window has it open.

    Raises CannotWrite or StorageFull with the file that was there untouched, StorageDamaged or
    StorageUnusable when the folder can't be read.
    """
    folder = folder.absolute()
    source = folder / DATABASE
    if not source.exists():
        raise StorageUnusable(folder=folder, reason=said("nothing is kept in it yet"))
    with _writing(file), tempfile.TemporaryDirectory(prefix=".backup-", dir=file.parent) as beside:
        copy, made = Path(beside) / DATABASE, Path(beside) / "made.zip"
        make_private(copy)
        make_private(made)
        with known_failures(folder, source):
            revision = _copy_database(source, copy)
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            label = {"format": _FORMAT, "version": 1, "revision": revision}
            archive.writestr(LABEL, json.dumps({**label, "made": clock.now().isoformat()}))
            archive.write(copy, DATABASE)
            for name in _FOLDERS:
                for each in sorted((folder / name).glob("[!.]*")):
                    archive.write(each, f"{name}/{each.name}")
        sync_file(made)
        made.replace(file)
        sync_folder(file.parent)


def restore(folder: Path, file: Path) -> Path | None:
    """Put a backup in the folder's place; where what was there is kept, None if there was nothing.

    Raises UnreadableFile when the file is no sound backup, StorageTooNew, StorageLocked while a
    window has the folder, StorageFull or StorageUnusable; nothing is changed then.
    """
    folder = folder.absolute()
    with known_failures(folder, folder / DATABASE):
        make_folder(folder)
        lock = folder_lock.take(folder)
        if lock is None:
            raise StorageLocked(owner=str(folder_lock.owner_of(folder) or said("another program")))
        try:
            with tempfile.TemporaryDirectory(prefix=".restoring-", dir=folder) as unpacked:
                _unpack(file, Path(unpacked))
                _require_sound(Path(unpacked) / DATABASE, file)
                return _swap(folder, Path(unpacked))
        finally:
            lock.release()


def _copy_database(source: Path, copy: Path) -> str | None:
    # All pages at once: in steps it would begin anew whenever somebody writes.
    with closing(connect_to_read(source)) as old, closing(sqlite3.connect(copy)) as new:
        old.backup(new, pages=-1)
        _require_whole(new, source)
        return stored_revision(new, source)


def _require_whole(connection: sqlite3.Connection, file: Path) -> None:
    (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if found != "ok":
        raise StorageDamaged(file=file, reason=found)


@contextmanager
def _writing(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if isinstance(failure_of(error, file.parent, file), StorageFull):
            raise StorageFull from error
        raise CannotWrite(file=file.name, reason=error.strerror or str(error)) from error


def _unpack(file: Path, target: Path) -> None:
    try:
        with zipfile.ZipFile(file) as archive:
            label = json.loads(archive.read(LABEL))
            if label["format"] != _FORMAT:
                raise UnreadableFile(file=file.name, reason=said("it is no backup of this program"))
            for member in archive.infolist():
                if place := _place_of(member.filename, target):
                    make_folder(place.parent)
                    make_private(place)
                    with archive.open(member) as packed, place.open("wb") as free:
                        shutil.copyfileobj(packed, free)
                    sync_file(place)
    except FileNotFoundError as error:
        raise UnreadableFile(file=file.name, reason=said("it isn't there")) from error
    except (zipfile.BadZipFile, KeyError, TypeError, ValueError, NotImplementedError) as error:
        reason = said("it is no backup of this program, or it is damaged")
        raise UnreadableFile(file=file.name, reason=reason) from error


def _place_of(member: str, target: Path) -> Path | None:
    """Where a member is unpacked; None for what no backup of ours holds, as a path elsewhere."""
    if member == DATABASE:
        return target / DATABASE
    folder, _, name = member.partition("/")
    if folder in _FOLDERS and name and Path(name).name == name and "\\" not in name:
        return target / folder / name
    return None


def _require_sound(database: Path, file: Path) -> None:
    if not database.exists():
        raise UnreadableFile(file=file.name, reason=said("there is no database in it"))
    try:
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            _require_whole(connection, database)
            revision = stored_revision(connection, database)
    except (sqlite3.DatabaseError, StorageDamaged, StorageUnusable) as error:
        raise UnreadableFile(
            file=file.name, reason=said("the database in it is damaged")
        ) from error
    if revision not in schema.REVISIONS:
        raise StorageTooNew(file=file)


def _swap(folder: Path, unpacked: Path) -> Path | None:
    old = [name for name in _OURS if (folder / name).exists()]
    kept = folder / f"replaced-{clock.now():%Y%m%d-%H%M%S}" if old else None
    moved: list[tuple[Path, Path]] = []
    try:
        if kept is not None:
            make_folder(kept)
            for name in old:
                _move(folder / name, kept / name, moved)
        for name in _OURS:
            if (unpacked / name).exists():
                _move(unpacked / name, folder / name, moved)
    except OSError:
        for source, target in reversed(moved):
            target.replace(source)
        raise
    sync_folder(folder)
    return kept


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    source.replace(target)
    moved.append((source, target))
