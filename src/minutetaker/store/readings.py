"""What was read of each meeting, kept beside it and never in its file."""

import json
from datetime import datetime

from sqlalchemy import Row, delete, insert, select

from minutetaker.domain.reading import Passage, Reading
from minutetaker.store.failures import making_sense
from minutetaker.store.tables import ReadingRow, table_of
from minutetaker.store.transaction import Transaction

READING = table_of(ReadingRow)


class Readings:
    """The newest reading of a meeting, and the one before it in case the newest is taken back."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def newest(self, meeting_id: str) -> Reading | None:
        """The last reading that was kept."""
        rows = self._rows(meeting_id)
        if not rows:
            return None
        with making_sense(self._transaction.store.database):
            passages = (Passage(*each) for each in json.loads(rows[0].passages))
            return Reading(datetime.fromisoformat(rows[0].at), tuple(passages))

    def keep(self, meeting_id: str, reading: Reading) -> None:
        """Keep a reading as the newest."""
        for old in self._rows(meeting_id)[1:]:
            self._transaction.write(delete(READING).where(READING.c.row == old.row))
        passages = [(each.item, each.field, each.text) for each in reading.passages]
        self._transaction.write(
            insert(READING),
            {
                "meeting_id": meeting_id,
                "at": reading.at.isoformat(),
                "passages": json.dumps(passages, ensure_ascii=False),
            },
        )

    def drop_newest(self, meeting_id: str) -> None:
        """Take the newest back: the one before it is the newest again."""
        for newest in self._rows(meeting_id)[:1]:
            self._transaction.write(delete(READING).where(READING.c.row == newest.row))

    def _rows(self, meeting_id: str) -> list[Row[tuple[object, ...]]]:
        found = select(READING).where(READING.c.meeting_id == meeting_id)
        return list(self._transaction.read(found.order_by(READING.c.row.desc())))
