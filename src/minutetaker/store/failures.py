"""The one place where errors of SQLite and the disk become failures a person can understand."""

import errno
import shutil
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
    said,
)

APPROVED = "the meeting is approved"
"""What the triggers say when somebody changes an approved meeting past the store."""

NO_FOLDER = said("it is no folder")
UNWRITABLE = said("it can't be written to")
_SPACE_NEEDED = 64 * 1024
_PRIMARY = 0xFF  # of a result code; the rest tells more than a person needs
_UNREADABLE = said("parts of it can't be read")
_DAMAGED = {
    sqlite3.SQLITE_CORRUPT: _UNREADABLE,
    sqlite3.SQLITE_NOTADB: said("it is no database"),
}
_UNUSABLE = {
    sqlite3.SQLITE_READONLY: UNWRITABLE,
    sqlite3.SQLITE_PERM: UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: said("its database can't be opened"),
    sqlite3.SQLITE_IOERR: said("the disk can't be read or written"),
}


@contextmanager
def making_sense(database: Path) -> Iterator[None]:
    """Rows that can be read but make no value of the model leave as StorageDamaged."""
    try:
        yield
    except (ValueError, LookupError, TypeError) as error:
        raise StorageDamaged(file=database, reason=f"{_UNREADABLE} ({error})") from error


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
    if isinstance(original, UnicodeDecodeError):
        return StorageDamaged(file=database, reason=_UNREADABLE)
    if isinstance(original, OSError):
        return _of_system(original, folder)
    return None


def _of_sqlite(error: sqlite3.Error, folder: Path, database: Path) -> KnownFailure | None:
    if isinstance(error, sqlite3.OperationalError) and not hasattr(error, "sqlite_errorcode"):
        # SQLite has given bytes that Python can't read as text.
        return StorageDamaged(file=database, reason=_UNREADABLE)
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    # The log's index can't grow on a full disk, which SQLite tells as a fault of the disk.
    if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_full(folder)):
        return StorageFull()
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return StorageLocked(owner=said("another program"))
    if reason := _DAMAGED.get(code):
        return StorageDamaged(file=database, reason=reason)
    if reason := _UNUSABLE.get(code):
        return StorageUnusable(folder=folder, reason=reason)
    return None


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _SPACE_NEEDED
    except OSError:
        return False


def _of_system(error: OSError, folder: Path) -> KnownFailure:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageFull()
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageUnusable(folder=folder, reason=UNWRITABLE)
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return StorageUnusable(folder=folder, reason=NO_FOLDER)
    return StorageUnusable(folder=folder, reason=error.strerror or str(error))
