"""The one place where errors of SQLite and the disk become failures a person can understand."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from minutetaker.domain.failures import (
    KnownFailure,
    StorageDamaged,
    StorageFull,
    StorageLocked,
    StorageUnusable,
)

APPROVED = "the meeting is approved"
"""What the triggers say when somebody changes an approved meeting past the store."""

UNWRITABLE = "it can't be written to"
_PRIMARY = 0xFF  # of a result code; the rest tells more than a person needs
_DAMAGED = {
    sqlite3.SQLITE_CORRUPT: "parts of it can't be read",
    sqlite3.SQLITE_NOTADB: "it is no database",
}
_UNUSABLE = {
    sqlite3.SQLITE_READONLY: UNWRITABLE,
    sqlite3.SQLITE_PERM: UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: "its database can't be opened",
    sqlite3.SQLITE_IOERR: "the disk can't be read or written",
}


@contextmanager
def known_failures(folder: Path, database: Path) -> Iterator[None]:
    """Errors inside that a person can mend leave as KnownFailure, every other one as it is."""
    try:
        yield
    except Exception as error:
        if known := failure_of(error, folder, database):
            raise known from error
        raise


def failure_of(error: BaseException, folder: Path, database: Path) -> KnownFailure | None:
    """The failure that an error means; None when it is a bug."""
    # SQLAlchemy wraps SQLite's error; it is not asked for by type: it may not be imported.
    original = getattr(error, "orig", None) or error
    if isinstance(original, sqlite3.Error):
        return _of_sqlite(original, folder, database)
    if isinstance(original, OSError):
        return _of_system(original, folder)
    return None


def _of_sqlite(error: sqlite3.Error, folder: Path, database: Path) -> KnownFailure | None:
    # sqlite3 gives no code where Python itself refused: that is a bug.
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code == sqlite3.SQLITE_FULL:
        return StorageFull()
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageLocked(owner="another program")
    if reason := _DAMAGED.get(code):
        return StorageDamaged(file=database, reason=reason)
    if reason := _UNUSABLE.get(code):
        return StorageUnusable(folder=folder, reason=reason)
    return None


def _of_system(error: OSError, folder: Path) -> KnownFailure:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageFull()
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageUnusable(folder=folder, reason=UNWRITABLE)
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return StorageUnusable(folder=folder, reason="it is no folder")
    return StorageUnusable(folder=folder, reason=error.strerror or str(error))
