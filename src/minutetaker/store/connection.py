"""Opening the database file: its pragmas, its permissions, and reading where nobody may write."""

import os
import sqlite3
import stat
from contextlib import suppress
from pathlib import Path

from minutetaker.domain.failures import StorageDamaged, said

DATABASE = "minutes.db"
APPLICATION_ID = 0x4D494E55
"""MINU, in the file's header: whose database it is."""

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600
_BEGINNING = b"SQLite format 3\0"
_WAIT = "PRAGMA busy_timeout = 3000"


def make_folder(folder: Path) -> None:
    """Make the data folder, its owner's alone; one with things in it keeps its permissions."""
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        _restrict(folder, PRIVATE_FOLDER)


def make_private(file: Path) -> None:
    """Make the file if it isn't there, and its owner's alone, whatever the umask.

    One that its owner has made read-only stays so. SQLite gives -wal and -shm the permissions of
    the database.
    """
    if not file.exists():
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, PRIVATE_FILE))
        _restrict(file, PRIVATE_FILE)
    mode = stat.S_IMODE(file.stat().st_mode)
    if mode & ~PRIVATE_FILE:
        _restrict(file, mode & PRIVATE_FILE)


def _restrict(place: Path, mode: int) -> None:
    # On a medium without permissions, or in somebody else's folder, they are what they are.
    with suppress(PermissionError):
        place.chmod(mode)


def connect_to_write(file: Path) -> sqlite3.Connection:
    """A connection that writes, every commit safe on the disk. The file exists already.

    Raises StorageDamaged for a file that is no database, with nothing written into it.
    """
    return _connect(file, "mode=rw", "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")


def connect_to_read(file: Path) -> sqlite3.Connection:
    """A connection that only reads, also while another process writes or on a read-only medium."""
    mode: tuple[str, ...] = ("mode=ro",)
    if os.access(file, os.W_OK) and os.access(file.parent, os.W_OK):
        # Reading a log that a crash left needs a lock in the -shm file, so the file is opened for
        # writing and writing forbidden.
        mode = ("mode=rw", "PRAGMA query_only = ON")
    try:
        return _connect(file, *mode, "SELECT 1 FROM sqlite_master")
    except sqlite3.OperationalError:
        log = Path(f"{file}-wal")
        if log.exists() and log.stat().st_size:
            raise
        # Without a log the file is whole; only the -shm beside it could not be made: nobody may
        # write there, or the disk is full.
        return _connect(file, "immutable=1")


def connect_to_nothing() -> sqlite3.Connection:
    """An empty database in memory, for a folder in which nothing has been kept yet."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _connect(file: Path, mode: str, *first: str) -> sqlite3.Connection:
    with file.open("rb") as opened:
        beginning = opened.read(len(_BEGINNING))
    if beginning not in (b"", _BEGINNING):
        # SQLite takes a very short file for an empty one and would write over it.
        raise StorageDamaged(file=file, reason=said("it is no database"))
    connection = sqlite3.connect(
        f"{file.absolute().as_uri()}?{mode}",
        uri=True,
        isolation_level=None,  # transactions begin where the unit of work says
        check_same_thread=False,  # the store's own lock keeps threads apart
    )
    try:
        for statement in (_WAIT, "PRAGMA foreign_keys = ON", *first):
            connection.execute(statement).fetchall()
    except BaseException:
        connection.close()
        raise
    return connection
