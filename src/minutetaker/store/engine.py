"""Opening the store: the folder, its lock, and the database in its newest form."""

import errno
import os
import sqlite3
import threading
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool

from minutetaker.domain.failures import KnownFailure, StorageLocked, StorageUnusable, said
from minutetaker.domain.minutes import Minutes
from minutetaker.store import folder_lock, schema
from minutetaker.store.connection import (
    DATABASE,
    connect_to_nothing,
    connect_to_read,
    connect_to_write,
    make_folder,
    make_private,
)
from minutetaker.store.failures import UNWRITABLE, known_failures
from minutetaker.store.migrate import bring_up_to_date, require_newest

if TYPE_CHECKING:
    from datetime import datetime


REMEMBERED = 24
"""How many meetings are kept in memory: an archive that is read through must not fill it."""


class Store:
    """An open data folder. Threads take turns: see UnitOfWork.

    ``owner`` says who writes in the folder when this store may not; None where nobody does.
    """

    def __init__(
        self,
        folder: Path,
        connection: sqlite3.Connection,
        lock: folder_lock.FolderLock | None,
        owner: str | None = None,
    ) -> None:
        self.folder = folder
        self.owner = owner
        self.is_read_only = lock is None
        self._turn = threading.RLock()
        self._has_unit = False
        self.cache: dict[str, Minutes] = {}
        self.stamped: dict[str, datetime] = {}
        self.seen_version: int | None = None
        self._lock = lock
        self._sqlite = connection
        self.connection = self._behind_sqlalchemy(connection)

    @property
    def database(self) -> Path:
        """The database's file."""
        return self.folder / DATABASE

    def cached(self, meeting_id: str) -> Minutes | None:
        """A meeting as it was last read or written here, at once and without waiting for a turn."""
        return self.cache.get(meeting_id)

    def remember(self, meeting_id: str, minutes: Minutes) -> None:
        """Keep a meeting that was read or written; the one kept longest makes room for it."""
        self.cache.pop(meeting_id, None)
        self.cache[meeting_id] = minutes
        if len(self.cache) > REMEMBERED:
            del self.cache[next(iter(self.cache))]

    def known_failures(self) -> AbstractContextManager[None]:
        """Errors inside leave as the failures they mean."""
        return known_failures(self.folder, self.database)

    def refusal(self) -> KnownFailure:
        """Why this store doesn't write."""
        if self.owner is not None:
            return StorageLocked(owner=self.owner)
        return StorageUnusable(folder=self.folder, reason=UNWRITABLE)

    def is_sound(self) -> bool:
        """Whether SQLite finds every page and row of the database as it should be."""
        with self._turn, self.known_failures():
            return self._sqlite.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]

    def take_turn(self) -> None:
        """Wait until no other thread has a unit of work here, and begin one."""
        self._turn.acquire()
        if self._has_unit:
            self._turn.release()
            message = "a unit of work stands inside another one"
            raise RuntimeError(message)
        self._has_unit = True

    def give_turn(self) -> None:
        """The unit of work is over: let the next thread begin one."""
        self._has_unit = False
        self._turn.release()

    def close(self) -> None:
        """Close the database and let others write. A second time does nothing."""
        with self._turn:
            self.connection.close()
            self.connection.engine.dispose()
            self._sqlite.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_failure: object) -> None:
        self.close()

    def _behind_sqlalchemy(self, connection: sqlite3.Connection) -> Connection:
        engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
        # The write lock is taken at once, so that no unit of work fails half way for want of it.
        begin = "BEGIN" if self.is_read_only else "BEGIN IMMEDIATE"

        @event.listens_for(engine, "begin")
        def _on_begin(began: Connection) -> None:
            began.exec_driver_sql(begin)

        return engine.connect()


def open_store(folder: Path, *, read_only: bool = False, must_write: bool = False) -> Store:
    """Open a data folder, made where it doesn't exist.

    Where another process writes, or nobody can, the store is read-only and says so; with
    ``must_write`` that is refused. ``read_only`` asks for no lock and makes nothing: an empty
    folder gives an empty store.

    Raises StorageLocked, StorageTooNew, StorageDamaged, StorageUnusable or StorageFull.
    """
    folder = folder.absolute()
    with known_failures(folder, folder / DATABASE):
        if read_only:
            return _open_to_read(folder)
        try:
            lock = _take(folder)
        except OSError:
            # Old meetings on a medium that can't be written to can still be read.
            if must_write or not (folder / DATABASE).exists():
                raise
            return _open_to_read(folder)
        if lock is not None:
            return _open_to_write(folder, lock)
        owner = str(folder_lock.owner_of(folder) or said("another program"))
        if must_write:
            raise StorageLocked(owner=owner)
        return _open_to_read(folder, owner)


def _take(folder: Path) -> folder_lock.FolderLock | None:
    make_folder(folder)
    file = folder / DATABASE
    if file.exists() and not os.access(file, os.W_OK):
        raise PermissionError(errno.EACCES, UNWRITABLE)
    return folder_lock.take(folder)


def _open_to_write(folder: Path, lock: folder_lock.FolderLock) -> Store:
    file = folder / DATABASE
    try:
        make_private(file)
        bring_up_to_date(file)
        return _store(folder, connect_to_write(file), lock)
    except BaseException:
        lock.release()
        raise


def _open_to_read(folder: Path, owner: str | None = None) -> Store:
    file = folder / DATABASE
    if not file.exists() or not file.stat().st_size:
        empty = connect_to_nothing()
        schema.create(empty)
        return _store(folder, empty, None, owner)
    connection = connect_to_read(file)
    try:
        require_newest(connection, file)
    except BaseException:
        connection.close()
        raise
    return _store(folder, connection, None, owner)


def _store(
    folder: Path,
    connection: sqlite3.Connection,
    lock: folder_lock.FolderLock | None,
    owner: str | None = None,
) -> Store:
    try:
        return Store(folder, connection, lock, owner)
    except BaseException:
        connection.close()
        raise
