"""What one act writes: the rows that differ, and no others."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest

from minutetaker import clock
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.editing import part_key, with_item, with_participant, with_text
from minutetaker.domain.minutes import Minutes
from minutetaker.store.engine import Store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting

Change = Callable[[Minutes], Minutes]


@pytest.fixture(autouse=True)
def _in_one_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 3, 3, 14, 2, 0))


@pytest.fixture
def council(store: Store) -> str:
    """A meeting of 300 people and 200 items."""
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(board_meeting(items=200, people=300))
        unit.commit()
    # The index of words writes rows of its own, which are no part of what is counted here.
    connection = _sqlite(store)
    named = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'found_%'"
    for (name,) in connection.execute(named).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    return meeting_id


def rows_written(store: Store, meeting_id: str, change: Change) -> int:
    """How many rows an act writes; what is then read from the disk is what was meant."""
    with UnitOfWork(store) as unit:
        meant = change(unit.meetings.get(meeting_id))
        before = _changes(store)
        unit.meetings.replace(meeting_id, meant)
        written = _changes(store) - before
        unit.commit()
    store.cache.clear()
    with UnitOfWork(store) as unit:
        assert unit.meetings.get(meeting_id) == meant
    return written


def _changes(store: Store) -> int:
    return _sqlite(store).total_changes


def _sqlite(store: Store) -> sqlite3.Connection:
    found = store.connection.connection.dbapi_connection
    assert isinstance(found, sqlite3.Connection)
    return found


def test_a_mark_of_attendance_is_one_row(store: Store, council: str) -> None:
    def leaves_out(minutes: Minutes) -> Minutes:
        return with_participant(
            minutes, "p250", lambda each: replace(each, attendance=Attendance.ABSENT)
        )

    assert rows_written(store, council, leaves_out) == 1


def test_a_saved_text_is_one_row(store: Store, council: str) -> None:
    def types(minutes: Minutes) -> Minutes:
        return with_text(minutes, "i150", part_key(0), "Puheenjohtaja avasi keskustelun.")

    assert rows_written(store, council, types) == 1


def test_nothing_new_is_no_row(store: Store, council: str) -> None:
    assert rows_written(store, council, replace) == 0


def test_two_items_that_change_places_are_two_rows(store: Store, council: str) -> None:
    def swaps(minutes: Minutes) -> Minutes:
        first, second, *rest = minutes.items
        return replace(minutes, items=(second, first, *rest))

    assert rows_written(store, council, swaps) == 2


def test_a_decision_that_moves_to_another_item_is_one_row(store: Store, council: str) -> None:
    def moves(minutes: Minutes) -> Minutes:
        (decision,) = minutes.item("i7").decisions
        without = with_item(minutes, "i7", lambda item: replace(item, decisions=()))
        return with_item(
            without, "i8", lambda item: replace(item, decisions=(*item.decisions, decision))
        )

    assert rows_written(store, council, moves) == 1


def test_a_decision_outlives_the_item_it_stood_in(store: Store, council: str) -> None:
    def moves_and_deletes(minutes: Minutes) -> Minutes:
        (decision,) = minutes.item("i199").decisions
        last = with_item(
            minutes, "i0", lambda item: replace(item, decisions=(*item.decisions, decision))
        )
        return replace(last, items=last.items[:-1])

    # The decision moves; the item and its text go.
    assert rows_written(store, council, moves_and_deletes) == 3


def test_the_stamp_of_the_list_is_written_once_a_minute(
    store: Store, council: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 3, 3, 14, 3, 0))

    def types(text: str) -> Change:
        return lambda minutes: with_text(minutes, "i1", part_key(0), text)

    assert rows_written(store, council, types("Yksi")) == 2
    assert rows_written(store, council, types("Kaksi")) == 1
    with UnitOfWork(store) as unit:
        (listed,) = unit.meetings.listed()
    assert listed.updated == datetime(2026, 3, 3, 14, 3, 0)
