"""Reading and writing the rows of one meeting."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import ColumnElement, Table, and_, bindparam, delete, insert, select, update

from minutetaker import clock
from minutetaker.domain.minutes import FORMAT, VERSION, Minutes
from minutetaker.store import mapping
from minutetaker.store.failures import making_sense
from minutetaker.store.mapping import (
    SHAPES,
    TABLES,
    Key,
    Raw,
    Row,
    Scalar,
    Shape,
    Sheet,
    Sheets,
    Values,
)
from minutetaker.store.tables import MeetingRow, table_named, table_of
from minutetaker.store.transaction import Transaction

MEETING = table_of(MeetingRow)
UPDATED_EVERY = timedelta(minutes=1)
"""How exact the stamp in the list is; a finer one would write the meeting's row at each save."""

_SHAPE_OF = {each.table: each for shape in SHAPES for each in (shape, *shape.children)}
_TABLE_OF: dict[str, Table] = {name: table_named(name) for name in TABLES}
_OWN = "own_"  # before the names of parameters that tell which row


def read(transaction: Transaction, meeting_id: str) -> Minutes | None:
    """A meeting outside the trash, or None. Raises StorageDamaged when its rows make no meeting."""
    found = select(MEETING).where(MEETING.c.id == meeting_id, MEETING.c.removed.is_(None))
    head = transaction.read(found).mappings().first()
    if head is None:
        return None
    rows = {name: _rows(transaction, table, meeting_id) for name, table in _TABLE_OF.items()}
    with making_sense(transaction.store.database):
        return mapping.record_of(Minutes, _raw(cast("Row", head), rows))


def _raw(head: Row, rows: Mapping[str, Sequence[Row]]) -> Raw:
    raw: Raw = {"format": FORMAT, "version": VERSION, **mapping.head_raw(head)}
    for shape in SHAPES:
        raw[shape.key] = mapping.assembled(shape, rows)
    return raw


def _rows(transaction: Transaction, table: Table, meeting_id: str) -> Sequence[Row]:
    found = select(table).where(table.c.meeting_id == meeting_id).order_by(table.c.place)
    return cast("Sequence[Row]", transaction.read(found).mappings().all())


def add(transaction: Transaction, meeting_id: str, minutes: Minutes) -> None:
    """Write every row of a new meeting."""
    head = mapping.head_values(minutes)
    # Rows of an approved meeting can't be added, so published minutes get their status last.
    first = {**head, "id": meeting_id, "updated": clock.now().isoformat(), "status": None}
    transaction.write(insert(MEETING), first)
    _write(transaction, Sheets(meeting_id), mapping.sheets_of(meeting_id, minutes))
    if head["status"] is not None:
        _update_head(transaction, meeting_id, {"status": head["status"]})


def replace(transaction: Transaction, meeting_id: str, old: Minutes, new: Minutes) -> None:
    """Write the rows that differ, the meeting's own last: it may be what freezes the others."""
    _write(transaction, *mapping.differing(meeting_id, old, new))
    head: Values = {}
    if any(getattr(old, key) != getattr(new, key) for key in mapping.HEAD_KEYS):
        was = mapping.head_values(old)
        head = {
            name: value for name, value in mapping.head_values(new).items() if value != was[name]
        }
    now = clock.now()
    if head or _is_due(transaction, meeting_id, now):
        _update_head(transaction, meeting_id, {**head, "updated": now.isoformat()})
        transaction.stamped[meeting_id] = now


def _is_due(transaction: Transaction, meeting_id: str, now: datetime) -> bool:
    stamped = transaction.last_stamp(meeting_id)
    if stamped is None:
        found = select(MEETING.c.updated).where(MEETING.c.id == meeting_id)
        with making_sense(transaction.store.database):
            stamped = datetime.fromisoformat(str(transaction.read(found).scalar()))
        transaction.stamped[meeting_id] = stamped
    return not timedelta(0) <= now - stamped < UPDATED_EVERY


def _update_head(transaction: Transaction, meeting_id: str, values: Values) -> None:
    transaction.write(update(MEETING).where(MEETING.c.id == meeting_id).values(**values))


def _write(transaction: Transaction, before: Sheets, after: Sheets) -> None:
    """Write the difference of two layouts.

    New and changed rows come first, parents before children, and what is gone goes last, children
    before parents: a decision that has moved to another item must not go with the one it stood in.
    """
    for name in TABLES:
        _put(transaction, _SHAPE_OF[name], before.rows[name], after.rows[name])
    for name in reversed(TABLES):
        gone = [key for key in before.rows[name] if key not in after.rows[name]]
        if gone:
            shape = _SHAPE_OF[name]
            statement = delete(_TABLE_OF[name]).where(_this_row(shape))
            transaction.write(statement, [_told(shape, before.meeting_id, key) for key in gone])


def _put(transaction: Transaction, shape: Shape, before: Sheet, after: Sheet) -> None:
    table = _TABLE_OF[shape.table]
    new: list[Values] = []
    for key, values in after.items():
        was = before.get(key)
        if was is None:
            new.append(values)
        elif changed := {name: each for name, each in values.items() if each != was[name]}:
            statement = update(table).where(_this_row(shape)).values(**changed)
            transaction.write(statement, _told(shape, cast("str", values["meeting_id"]), key))
    if new:
        transaction.write(insert(table), new)


def _this_row(shape: Shape) -> ColumnElement[bool]:
    table = _TABLE_OF[shape.table]
    names = ("meeting_id", *shape.identity)
    return and_(*(table.c[name] == bindparam(_OWN + name) for name in names))


def _told(shape: Shape, meeting_id: str, key: Key) -> dict[str, Scalar]:
    names = ("meeting_id", *shape.identity)
    return dict(zip((_OWN + name for name in names), (meeting_id, *key), strict=True))
