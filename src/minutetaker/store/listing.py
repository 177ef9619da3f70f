"""The list of meetings by plain sqlite3, for the first paint: nothing heavy is imported here."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

from minutetaker.domain.failures import StorageTooNew
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.status import Status
from minutetaker.store.connection import DATABASE, connect_to_read
from minutetaker.store.failures import known_failures, making_sense
from minutetaker.store.schema import HEAD, REVISIONS

LIST = (
    "SELECT id, series_id, body, number, year, label, language, date, status, updated"
    " FROM meeting WHERE removed IS NULL"
    " ORDER BY date IS NOT NULL, date DESC, year DESC, number DESC, updated DESC, id"
)
"""Newest first; a meeting without a date is still being prepared, so it comes before all."""

ListedRow = tuple[
    str,
    str | None,
    str,
    int | None,
    int | None,
    str | None,
    str,
    str | None,
    str | None,
    str,
]


def listed_plain(folder: Path) -> tuple[ListedMeeting, ...]:
    """Every meeting as a line, newest first; empty where nothing is kept, or in an older form, yet.

    Raises nothing but KnownFailure.
    """
    file = folder / DATABASE
    with known_failures(folder, file):
        if not file.exists() or not file.stat().st_size:
            return ()
        with closing(connect_to_read(file)) as connection:
            try:
                row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:  # no such table: nothing in it
                    return ()
                raise
            if row is None or row[0] != HEAD:
                if row is not None and row[0] not in REVISIONS:
                    raise StorageTooNew(file=file)
                return ()
            return listed(connection.execute(LIST), file)


def listed(rows: Iterable[ListedRow], file: Path) -> tuple[ListedMeeting, ...]:
    """Rows of LIST as values. Raises StorageDamaged when one makes no sense."""
    with making_sense(file):
        return tuple(_listed_meeting(row) for row in rows)


def _listed_meeting(row: ListedRow) -> ListedMeeting:
    key, series_id, body, number, year, label, language, day, status, updated = row
    printed = label
    if printed is None and number is not None:
        printed = str(number) if year is None else f"{number}/{year}"
    return ListedMeeting(
        id=key,
        series_id=series_id,
        body=body,
        number=printed,
        date=date.fromisoformat(day) if day else None,
        language=language,
        status=Status(status) if status else None,
        updated=datetime.fromisoformat(updated),
    )
