"""Bringing a database to its newest form by a copy that takes its place when all went well."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from minutetaker.domain.failures import StorageDamaged, StorageTooNew, StorageUnusable, said
from minutetaker.store import schema
from minutetaker.store.connection import APPLICATION_ID, connect_to_write, make_private
from minutetaker.store.disk import sync_file, sync_folder
from minutetaker.store.failures import failure_of

NEXT_TO = ".upgrading"
"""What the copy's name ends with while it is upgraded."""


@dataclass(frozen=True, slots=True)
class Migrations:
    """The way from older forms to the newest: ``revisions`` oldest first, written in ``folder``."""

    folder: Path
    revisions: tuple[str, ...]

    @property
    def head(self) -> str:
        """The newest."""
        return self.revisions[-1]


OURS = Migrations(Path(__file__).parent / "migrations", schema.REVISIONS)


def stored_revision(connection: sqlite3.Connection, file: Path) -> str | None:
    """The revision of a database; None when nothing is in it yet.

    Raises StorageUnusable when it is another program's, StorageDamaged when its revision is lost.
    """
    tables = {
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
    }
    if not tables:
        return None
    (made_by,) = connection.execute("PRAGMA application_id").fetchone()
    if made_by != APPLICATION_ID:
        raise StorageUnusable(folder=file.parent, reason=said("its database is another program's"))
    row = None
    if "alembic_version" in tables:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise StorageDamaged(file=file, reason=said("it doesn't tell its own form"))
    return str(row[0])


def require_newest(
    connection: sqlite3.Connection, file: Path, migrations: Migrations = OURS
) -> None:
    """Refuse a database that can only be read and isn't of the newest form."""
    revision = stored_revision(connection, file)
    if revision not in (*migrations.revisions, None):
        raise StorageTooNew(file=file)
    if revision != migrations.head:
        reason = said("its database is of an older form and must first be opened for writing")
        raise StorageUnusable(folder=file.parent, reason=reason)


def bring_up_to_date(file: Path, migrations: Migrations = OURS) -> None:
    """Make the tables of an empty file, upgrade an older one, and refuse a newer one.

    When the upgrade fails the file is as it was; its last form before an upgrade stays beside it.
    """
    with closing(connect_to_write(file)) as connection:
        revision = stored_revision(connection, file)
        if revision is None:
            schema.create(connection)
            return
    if revision == migrations.head:
        return
    if revision not in migrations.revisions:
        raise StorageTooNew(file=file)
    _upgrade(file, revision, migrations)


def _upgrade(file: Path, revision: str, migrations: Migrations) -> None:
    copy = file.with_name(file.name + NEXT_TO)
    kept = file.with_name(f"{file.stem}-{revision}{file.suffix}")
    _remove(copy)
    make_private(copy)
    try:
        _copy(file, copy)
        try:
            upgrade(copy, migrations)
            _require_whole(copy)
        except Exception as error:
            if failure_of(error, file.parent, file):
                raise
            reason = said("its database could not be brought to the newest form, and is as it was")
            raise StorageUnusable(folder=file.parent, reason=reason) from error
        # The old one keeps its place until the new one takes it, and then has a name of its own.
        make_private(kept)
        _copy(file, kept)
        copy.replace(file)
        sync_folder(file.parent)
    finally:
        _remove(copy)


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new, pages=-1)
    sync_file(target)


def upgrade(copy: Path, migrations: Migrations) -> None:
    """Run every migration that a database hasn't had yet, all of them or none."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations.folder).replace("%", "%%"))
    config.attributes["database"] = copy
    command.upgrade(config, migrations.head)


def _require_whole(copy: Path) -> None:
    with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        (found,) = connection.execute("PRAGMA integrity_check").fetchone()
        dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
        # What SQLite keeps beside the file would stay under the copy's name.
        connection.execute("PRAGMA journal_mode = DELETE")
    if found != "ok" or dangling:
        message = f"the migrated database is not whole: {found}, {dangling}"
        raise ValueError(message)


def _remove(file: Path) -> None:
    for name in (file, Path(f"{file}-wal"), Path(f"{file}-shm"), Path(f"{file}-journal")):
        with suppress(FileNotFoundError):
            name.unlink()
