"""The decisions and actions of all meetings that are not in the trash, and figures of a body."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from typing import cast

from sqlalchemy import text

from minutetaker.domain.action_item import ActionStatus
from minutetaker.domain.figures import Figures, figures
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.log import Log, Logged
from minutetaker.domain.meeting import Session
from minutetaker.store import mapping
from minutetaker.store.failures import making_sense
from minutetaker.store.transaction import Transaction

_OF_ITEM = "JOIN item i ON i.meeting_id = x.meeting_id AND i.id = x.item_id"
_DECISIONS = (
    "SELECT x.meeting_id, x.id, i.id, i.number, i.title, x.text, NULL, NULL, NULL"  # noqa: S608
    f" FROM decision x {_OF_ITEM} ORDER BY i.place, x.place"
)
_ACTIONS = (
    "SELECT x.meeting_id, x.id, i.id, i.number, i.title, x.text,"  # noqa: S608
    f" coalesce(p.name, x.owner_name), x.due, x.status FROM action x {_OF_ITEM}"
    " LEFT JOIN participant p ON p.meeting_id = x.meeting_id AND p.id = x.owner_id"
    " ORDER BY i.place, x.place"
)

_THESE = "IN (SELECT value FROM json_each(:ids))"
_SITTINGS = (
    f"SELECT coalesce(json_extract(head, '$.sessions'), '[]') FROM meeting WHERE id {_THESE}"  # noqa: S608
)
_CAME = (
    "SELECT count(*) FILTER (WHERE attendance = 'present'), count(*)"  # noqa: S608
    f" FROM participant WHERE meeting_id {_THESE}"
    " AND attendance IN ('present', 'absent', 'excused') AND json_extract(rest, '$.voting')"
    " AND NOT coalesce(json_extract(rest, '$.deputy'), 0) AND instr(rest, '\"deputy_for\"') = 0"
)
"""Members, no deputies (``presence.is_deputy``), of whom something is noted: counted here, for
twelve thousand people of a year take half a second as values."""

_Row = tuple[
    str, str, str, str | None, str | None, str, str | None, str | None, ActionStatus | None
]


class LogShelf:
    """What one transaction reads of the log."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def read(self, meetings: Sequence[ListedMeeting]) -> Log:
        """What these meetings have, in their order. Raises StorageDamaged."""
        return Log(
            decisions=tuple(self._entries(_DECISIONS, meetings)),
            actions=tuple(self._entries(_ACTIONS, meetings)),
        )

    def figures(self, meetings: Sequence[ListedMeeting]) -> Figures:
        """The figures of these meetings. Raises StorageDamaged."""
        ids = json.dumps([each.id for each in meetings])
        found = self._transaction.read(text(_SITTINGS).bindparams(ids=ids)).all()
        counted = self._transaction.read(text(_CAME).bindparams(ids=ids)).one()
        came, noted = cast("tuple[int, int]", tuple(counted))
        with making_sense(self._transaction.store.database):
            sat = [
                tuple(mapping.record_of(Session, each) for each in json.loads(sittings))
                for (sittings,) in cast("Sequence[tuple[str]]", [tuple(each) for each in found])
            ]
        return figures(sat, came=came, noted=noted)

    def _entries(self, query: str, meetings: Sequence[ListedMeeting]) -> Iterator[Logged]:
        by_meeting: dict[str, list[_Row]] = {each.id: [] for each in meetings}
        for found in self._transaction.read(text(query)):
            row = cast("_Row", tuple(found))
            # A meeting in the trash is among the rows, but not in the list.
            if row[0] in by_meeting and row[5].strip():
                by_meeting[row[0]].append(row)
        with making_sense(self._transaction.store.database):
            for meeting in meetings:
                yield from (_made(meeting, row) for row in by_meeting[meeting.id])


def _made(meeting: ListedMeeting, row: _Row) -> Logged:
    _, own, item, number, title, words, owner, due, status = row
    return Logged(
        id=own,
        meeting=meeting,
        item=item,
        item_number=number,
        title=title,
        text=words,
        owner=owner,
        due=date.fromisoformat(due) if due else None,
        status=ActionStatus(status) if status else None,
    )
