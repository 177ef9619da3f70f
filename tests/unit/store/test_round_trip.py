"""Any valid meeting survives every road: file, model, database, model, file."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings

from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.store.engine import Store, open_store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.helpers.random_minutes import random_minutes

# The store is the same for every example: each keeps one meeting more.
one_store = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=60,
)


def read_anew(store: Store, meeting_id: str) -> Minutes:
    store.cache.clear()
    with UnitOfWork(store) as unit:
        return unit.meetings.get(meeting_id)


@one_store
@given(random_minutes())
def test_any_meeting_is_the_same_after_file_and_database(store: Store, minutes: Minutes) -> None:
    file = meeting_file.write(minutes)
    read = meeting_file.read(file, "kokous.json")
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(read)
        unit.commit()

    stored = read_anew(store, meeting_id)

    assert read == minutes
    assert stored == minutes
    assert meeting_file.write(stored) == file


@one_store
@given(random_minutes(), random_minutes())
def test_any_meeting_can_become_any_other(store: Store, first: Minutes, then: Minutes) -> None:
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(first)
        if not first.is_approved:
            unit.meetings.replace(meeting_id, then)
            kept = then
        else:
            kept = first
        unit.commit()

    assert read_anew(store, meeting_id) == kept


def test_the_real_meeting_is_the_same_after_the_database(
    data_folder: Path, seed_folder: Path
) -> None:
    minutes = meeting_file.read((seed_folder / "ohti-7-2023.json").read_bytes(), "ohti")
    with open_store(data_folder) as store, UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(minutes)
        unit.commit()

    with open_store(data_folder) as store, UnitOfWork(store) as unit:
        assert unit.meetings.get(meeting_id) == minutes
