"""Earlier texts: each one that was saved can be shown and taken back."""

from datetime import datetime, timedelta

from sqlalchemy import insert, select, update

from minutetaker.domain.revision import Revision
from minutetaker.store.failures import making_sense
from minutetaker.store.tables import RevisionRow, table_of
from minutetaker.store.transaction import Transaction

REVISION = table_of(RevisionRow)


class Revisions:
    """The texts of items as they were saved."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of(self, meeting_id: str, item_id: str, field: str | None = None) -> tuple[Revision, ...]:
        """The saved texts of an item, or of one field of it, newest first."""
        found = (
            select(REVISION)
            .where(REVISION.c.meeting_id == meeting_id, REVISION.c.item_id == item_id)
            .order_by(REVISION.c.row.desc())
        )
        if field is not None:
            found = found.where(REVISION.c.field == field)
        rows = self._transaction.read(found)
        with making_sense(self._transaction.store.database):
            return tuple(
                Revision(
                    id=row.row,
                    item_id=row.item_id,
                    field=row.field,
                    text=row.text,
                    since=datetime.fromisoformat(row.since),
                    at=datetime.fromisoformat(row.at),
                )
                for row in rows
            )

    def keep(  # noqa: PLR0913  # a revision is all of these
        self,
        meeting_id: str,
        item_id: str,
        field: str,
        text: str,
        at: datetime,
        *,
        replaced: str = "",
        within: timedelta | None = None,
    ) -> None:
        """Keep a text as it was saved; the same text as last time is kept once.

        ``replaced`` is what stood there before, kept too when nothing of the field has been kept
        yet. With ``within``, a text takes the place of the last one when that began less than so
        long ago: one burst of typing is one revision.
        """
        where = (
            REVISION.c.meeting_id == meeting_id,
            REVISION.c.item_id == item_id,
            REVISION.c.field == field,
        )
        newest = select(REVISION).where(*where).order_by(REVISION.c.row.desc()).limit(1)
        last = self._transaction.read(newest).first()
        stamp = at.isoformat()
        if last is None and replaced and replaced != text:
            self._add(meeting_id, item_id, field, replaced, stamp)
        if last is not None and last.text == text:
            return
        if last is not None and within is not None:
            typed_for = at - datetime.fromisoformat(last.since)
            if timedelta(0) <= typed_for < within:
                self._transaction.write(
                    update(REVISION).where(REVISION.c.row == last.row).values(text=text, at=stamp)
                )
                return
        self._add(meeting_id, item_id, field, text, stamp)

    def _add(self, meeting_id: str, item_id: str, field: str, text: str, stamp: str) -> None:
        self._transaction.write(
            insert(REVISION),
            {
                "meeting_id": meeting_id,
                "item_id": item_id,
                "field": field,
                "text": text,
                "since": stamp,
                "at": stamp,
            },
        )
