"""The cover messages of a meeting's documents, kept beside the meeting and never in its file."""

from sqlalchemy import delete, insert, select

from minutetaker.domain.cover_message import CoverMessage
from minutetaker.store.tables import CoverMessageRow, table_of
from minutetaker.store.transaction import Transaction

COVER_MESSAGE = table_of(CoverMessageRow)


class CoverMessages:
    """What a person has worded, by the document that it goes with."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of(self, meeting_id: str, document: str) -> CoverMessage:
        """The message that goes with a document."""
        table = COVER_MESSAGE.c
        found = select(COVER_MESSAGE).where(
            table.meeting_id == meeting_id, table.document == document
        )
        for row in self._transaction.read(found):
            return CoverMessage(subject=row.subject, text=row.text)
        return CoverMessage()

    def keep(self, meeting_id: str, document: str, message: CoverMessage) -> None:
        """Keep the message in place of what was known before."""
        table = COVER_MESSAGE.c
        where = (table.meeting_id == meeting_id, table.document == document)
        self._transaction.write(delete(COVER_MESSAGE).where(*where))
        if message == CoverMessage():
            return
        self._transaction.write(
            insert(COVER_MESSAGE),
            {
                "meeting_id": meeting_id,
                "document": document,
                "subject": message.subject,
                "text": message.text,
            },
        )
