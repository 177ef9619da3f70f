"""The bodies that meet, each with its roster."""

import json
from typing import cast

from sqlalchemy import delete, insert, select, update

from minutetaker.domain.failures import SeriesNotFound
from minutetaker.domain.records import plain
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.store.failures import making_sense
from minutetaker.store.mapping import record_of, written
from minutetaker.store.tables import SeriesRow, table_of
from minutetaker.store.transaction import Transaction

SERIES = table_of(SeriesRow)


class SeriesShelf:
    """The bodies. Meetings keep a copy of their own, so changing a body changes no meeting."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[StoredSeries, ...]:
        """Every body, in the order in which they were made."""
        return tuple(
            self._made(content) for (content,) in self._transaction.read(select(SERIES.c.content))
        )

    def get(self, series_id: str) -> StoredSeries:
        """A body. Raises SeriesNotFound."""
        found = select(SERIES.c.content).where(SERIES.c.id == series_id)
        content = self._transaction.read(found).scalar()
        if content is None:
            raise SeriesNotFound(series=series_id)
        return self._made(content)

    def put(self, stored: StoredSeries) -> None:
        """Keep a body, new or changed."""
        values = {"name": stored.series.name, "content": written(plain(stored))}
        changed = self._transaction.write(
            update(SERIES).where(SERIES.c.id == stored.id).values(**values)
        )
        if not changed.rowcount:
            self._transaction.write(insert(SERIES), {"id": stored.id, **values})

    def remove(self, series_id: str) -> StoredSeries:
        """Take a body away, for the trash; its meetings stay. Raises SeriesNotFound."""
        stored = self.get(series_id)
        self._transaction.write(delete(SERIES).where(SERIES.c.id == series_id))
        return stored

    def _made(self, content: object) -> StoredSeries:
        with making_sense(self._transaction.store.database):
            return record_of(StoredSeries, json.loads(cast("str", content)))
