"""The times of items, kept beside a meeting and never in its file."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from minutetaker.domain.item_time import ItemTime
from minutetaker.store.failures import making_sense
from minutetaker.store.tables import ItemTimeRow, table_of
from minutetaker.store.transaction import Transaction

ITEM_TIME = table_of(ItemTimeRow)


class ItemTimes:
    """How long each item of a meeting has taken."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of(self, meeting_id: str) -> tuple[ItemTime, ...]:
        """What is known of a meeting's items."""
        found = select(ITEM_TIME).where(ITEM_TIME.c.meeting_id == meeting_id)
        rows = self._transaction.read(found)
        with making_sense(self._transaction.store.database):
            return tuple(
                ItemTime(
                    item=row.item_id,
                    begun=datetime.fromisoformat(row.begun) if row.begun else None,
                    spent=row.spent,
                    planned=row.planned,
                )
                for row in rows
            )

    def keep(self, meeting_id: str, time: ItemTime) -> None:
        """Keep what is known of one item, in place of what was known before."""
        where = (ITEM_TIME.c.meeting_id == meeting_id, ITEM_TIME.c.item_id == time.item)
        self._transaction.write(delete(ITEM_TIME).where(*where))
        self._transaction.write(
            insert(ITEM_TIME),
            {
                "meeting_id": meeting_id,
                "item_id": time.item,
                "begun": time.begun.isoformat() if time.begun else None,
                "spent": time.spent,
                "planned": time.planned,
            },
        )
