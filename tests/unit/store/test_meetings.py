"""Meetings in the store: their ids, their list, and units of work that are whole or nothing."""

import datetime
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from minutetaker.domain.failures import MeetingNotFound
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.store.engine import REMEMBERED, Store, open_store
from minutetaker.store.listing import listed_plain
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting


def test_a_meeting_keeps_its_own_id_while_it_is_free(store: Store) -> None:
    minutes = board_meeting()
    named = replace(minutes, meeting=replace(minutes.meeting, id="hallitus-3-2026"))

    with UnitOfWork(store) as unit:
        first = unit.meetings.add(named)
        second = unit.meetings.add(named)
        asked_for = unit.meetings.add(named, "toinen")
        unit.commit()

    assert first == "hallitus-3-2026"
    assert second not in {first, ""}
    assert asked_for == "toinen"
    with UnitOfWork(store) as unit:
        assert unit.meetings.get(second) == named


def test_a_meeting_that_is_not_there_is_told(store: Store) -> None:
    with UnitOfWork(store) as unit, pytest.raises(MeetingNotFound):
        unit.meetings.get("olematon")


def test_what_is_not_committed_is_undone(store: Store) -> None:
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(board_meeting())
        unit.commit()

    with UnitOfWork(store) as unit:
        unit.meetings.replace(meeting_id, board_meeting(number=4))
        assert unit.meetings.get(meeting_id).meeting.number == 4

    with UnitOfWork(store) as unit:
        assert unit.meetings.get(meeting_id).meeting.number == 3


def test_a_unit_inside_another_is_a_mistake(store: Store) -> None:
    with UnitOfWork(store), pytest.raises(RuntimeError), UnitOfWork(store):
        pass

    with UnitOfWork(store) as unit:
        assert unit.meetings.listed() == ()


def test_a_unit_is_over_when_it_is_committed(store: Store) -> None:
    with UnitOfWork(store) as unit:
        unit.meetings.add(board_meeting())
        unit.commit()
        with pytest.raises(RuntimeError):
            unit.meetings.add(board_meeting())


def test_threads_take_turns(store: Store) -> None:
    def adds(number: int) -> None:
        for _ in range(10):
            with UnitOfWork(store) as unit:
                unit.meetings.add(board_meeting(number))
                unit.commit()

    threads = [threading.Thread(target=adds, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with UnitOfWork(store) as unit:
        assert len(unit.meetings.listed()) == 40


def test_the_list_is_newest_first_and_the_same_by_plain_sqlite(
    store: Store, data_folder: Path
) -> None:
    days = {"joulu": "2025-12-01", "tammi": "2026-01-15", "ilman": None, "touko": "2026-05-04"}
    with UnitOfWork(store) as unit:
        for meeting_id, day in days.items():
            sessions = (Session(date=None if day is None else _day(day)),)
            meeting = Meeting(number=1, language=MeetingLanguage.FI, sessions=sessions)
            unit.meetings.add(replace(board_meeting(), meeting=meeting), meeting_id)
        unit.commit()

    with UnitOfWork(store) as unit:
        listed = unit.meetings.listed()

    assert [each.id for each in listed] == ["ilman", "touko", "tammi", "joulu"]
    assert listed_plain(data_folder) == listed


def test_an_empty_folder_lists_nothing_and_is_not_made(tmp_path: Path) -> None:
    assert listed_plain(tmp_path / "ei") == ()

    with open_store(tmp_path / "ei", read_only=True) as store, UnitOfWork(store) as unit:
        assert unit.meetings.listed() == ()
        assert unit.series.all() == ()
    assert not (tmp_path / "ei").exists()


def _day(written: str) -> datetime.date:
    return datetime.date.fromisoformat(written)


def test_an_archive_that_is_read_through_does_not_stay_in_memory(store: Store) -> None:
    with UnitOfWork(store) as unit:
        ids = [unit.meetings.add(board_meeting(number)) for number in range(REMEMBERED + 5)]
        unit.commit()
    with UnitOfWork(store) as unit:
        for meeting_id in ids:
            unit.meetings.get(meeting_id)

    assert store.cached(ids[0]) is None
    assert store.cached(ids[-1]) == board_meeting(REMEMBERED + 4)
    assert len(store.cache) == REMEMBERED
