"""The trash: what was deleted, whole, until it is taken back or discarded."""

import json
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Row, delete, insert, select, update

from minutetaker import clock
from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.decision import Decision
from minutetaker.domain.minutes import Attachment
from minutetaker.domain.people import Participant
from minutetaker.domain.records import plain
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.domain.trash import Deleted, Election, Stays, TrashedThing, TrashKind
from minutetaker.domain.vote import Dissent, Vote
from minutetaker.store.failures import making_sense
from minutetaker.store.mapping import record_of, written
from minutetaker.store.series import SeriesShelf
from minutetaker.store.tables import MeetingRow, TrashRow, table_of
from minutetaker.store.transaction import Transaction

TRASH = table_of(TrashRow)
MEETING = table_of(MeetingRow)
_KINDS: dict[type[Deleted], TrashKind] = {
    StoredSeries: TrashKind.SERIES,
    AgendaItem: TrashKind.ITEM,
    Part: TrashKind.PART,
    Decision: TrashKind.DECISION,
    Election: TrashKind.ELECTION,
    Vote: TrashKind.VOTE,
    Recusal: TrashKind.RECUSAL,
    Dissent: TrashKind.DISSENT,
    ActionItem: TrashKind.ACTION,
    Participant: TrashKind.PARTICIPANT,
    Stays: TrashKind.STAYS,
    Attachment: TrashKind.ATTACHMENT,
}
_RECORDS = {kind: record for record, kind in _KINDS.items()}


class Trash:
    """Deleted things. Meetings come here by Meetings.remove, everything else by ``put``.

    ``thrown`` and ``fetched`` are what this unit of work has put in and taken out.
    """

    def __init__(self, transaction: Transaction, series: SeriesShelf) -> None:
        self._transaction = transaction
        self._series = series
        self.thrown: list[TrashedThing] = []
        self.fetched: list[TrashedThing] = []

    def all(self) -> tuple[TrashedThing, ...]:
        """Everything in it, newest first."""
        found = self._transaction.read(select(TRASH).order_by(TRASH.c.row.desc()))
        return tuple(self._made(row) for row in found)

    def put(
        self,
        record: Deleted,
        title: str,
        *,
        meeting_id: str | None = None,
        item_id: str | None = None,
        place: int | None = None,
    ) -> int:
        """Keep a deleted thing and tell its id here; ``title`` is what a person knows it by."""
        thing = TrashedThing(
            id=0,
            kind=_KINDS[type(record)],
            title=title,
            at=clock.now(),
            meeting_id=meeting_id,
            item_id=item_id,
            place=place,
            record=record,
        )
        return self.put_again(thing)

    def put_again(self, thing: TrashedThing) -> int:
        """Keep a thing that was taken out, as it was kept before; its id here is another one."""
        done = self._transaction.write(
            insert(TRASH),
            {
                "kind": thing.kind.value,
                "title": thing.title,
                "at": thing.at.isoformat(),
                "meeting_id": thing.meeting_id,
                "item_id": thing.item_id,
                "place": thing.place,
                "content": None if thing.record is None else written(plain(thing.record)),
            },
        )
        kept = replace(thing, id=int(done.lastrowid))
        self.thrown.append(kept)
        return kept.id

    def restore(self, trash_id: int) -> TrashedThing:
        """Take a thing out. Raises KeyError when it isn't there.

        A meeting or a body is then back in its list; anything else is returned for the caller to
        put in its place.
        """
        thing = self._taken(trash_id)
        if thing.kind is TrashKind.MEETING:
            self._transaction.write(
                update(MEETING).where(MEETING.c.id == thing.meeting_id).values(removed=None)
            )
        elif isinstance(thing.record, StoredSeries):
            self._series.put(thing.record)
        return thing

    def forget(self, trash_id: int) -> None:
        """Take a thing out that stands in its place again; nothing where it isn't here any more."""
        found = self._transaction.read(select(TRASH.c.row).where(TRASH.c.row == trash_id)).first()
        if found is not None:
            self._taken(trash_id)

    def _taken(self, trash_id: int) -> TrashedThing:
        thing = self._get(trash_id)
        self._transaction.write(delete(TRASH).where(TRASH.c.row == trash_id))
        self.fetched.append(thing)
        return thing

    def discard(self, trash_id: int) -> None:
        """Delete a thing for good, a meeting with all that belongs to it. Raises KeyError."""
        thing = self._get(trash_id)
        self._transaction.write(delete(TRASH).where(TRASH.c.row == trash_id))
        if thing.kind is TrashKind.MEETING:
            self._transaction.write(delete(MEETING).where(MEETING.c.id == thing.meeting_id))

    def _get(self, trash_id: int) -> TrashedThing:
        row = self._transaction.read(select(TRASH).where(TRASH.c.row == trash_id)).first()
        if row is None:
            raise KeyError(trash_id)
        return self._made(row)

    def _made(self, row: Row[tuple[object, ...]]) -> TrashedThing:
        with making_sense(self._transaction.store.database):
            kind = TrashKind(row.kind)
            content = json.loads(row.content) if row.content is not None else None
            return TrashedThing(
                id=row.row,
                kind=kind,
                title=row.title,
                at=datetime.fromisoformat(row.at),
                meeting_id=row.meeting_id,
                item_id=row.item_id,
                place=row.place,
                record=None if content is None else record_of(_RECORDS[kind], content),
            )
