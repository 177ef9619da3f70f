"""Opening the database file: its pragmas, its permissions, and reading where nobody may write."""

import os
import sqlite3
from pathlib import Path

DATABASE = "minutes.db"
APPLICATION_ID = 0x4D494E55
"""MINU, in the file's header: whose database it is."""

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600
_BUSY_MILLISECONDS = 3000


def make_folder(folder: Path) -> None:
    """Make the data folder, its owner's alone; one with things in it keeps its permissions."""
    folder.mkdir(parents=True, exist_ok=True)
    if not any(folder.iterdir()):
        folder.chmod(PRIVATE_FOLDER)


def make_private(file: Path) -> None:
    """Make the file if it isn't there, and its owner's alone, whatever the umask.

    SQLite gives -wal and -shm the permissions of the database.
    """
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, PRIVATE_FILE))
    if file.stat().st_mode & 0o777 != PRIVATE_FILE:
        file.chmod(PRIVATE_FILE)


def connect_to_write(file: Path) -> sqlite3.Connection:
    """A connection that writes, every commit safe on the disk. The file exists already."""
    connection = _connect(file, "mode=rw")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def connect_to_read(file: Path) -> sqlite3.Connection:
    """A connection that only reads, also while another process writes or on a read-only medium."""
    if os.access(file, os.W_OK) and os.access(file.parent, os.W_OK):
        # Reading a log that a crash left needs a lock in the -shm file, so the file is opened for
        # writing and writing forbidden.
        connection = _connect(file, "mode=rw")
        connection.execute("PRAGMA query_only = ON")
        return connection
    connection = _connect(file, "mode=ro")
    try:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()
    except sqlite3.OperationalError:
        if Path(f"{file}-wal").exists():
            raise
        # Without a log the file is whole; only the -shm beside it could not be made.
        connection.close()
        connection = _connect(file, "immutable=1")
    return connection


def connect_to_nothing() -> sqlite3.Connection:
    """An empty database in memory, for a folder in which nothing has been kept yet."""
    return _prepared(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))


def _connect(file: Path, mode: str) -> sqlite3.Connection:
    return _prepared(
        sqlite3.connect(
            f"{file.absolute().as_uri()}?{mode}",
            uri=True,
            isolation_level=None,  # transactions begin where the unit of work says
            check_same_thread=False,  # the store's own lock keeps threads apart
        )
    )


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection
