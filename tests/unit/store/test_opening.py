"""Opening a data folder: whose it is, who may read it, and who writes in it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from minutetaker.domain.failures import StorageLocked
from minutetaker.store.engine import Store, open_store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting

HOLDER = """
import sys
from itertools import chain
from pathlib import Path
from minutetaker.store.engine import open_store
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting

with open_store(Path(sys.argv[1]), must_write=True) as store:
    for line in chain(["open"], sys.stdin):
        with UnitOfWork(store) as unit:
            unit.meetings.add(board_meeting())
            unit.commit()
        print(line.strip(), flush=True)
"""


@pytest.fixture(params=[0o000, 0o022, 0o077, 0o777])
def umask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_everything_in_the_folder_is_its_owners_alone(tmp_path: Path) -> None:
    folder = tmp_path / "kokoukset"
    with open_store(folder) as store, UnitOfWork(store) as unit:
        unit.meetings.add(board_meeting())
        unit.commit()
        modes = {each.name: each.stat().st_mode & 0o777 for each in folder.iterdir()}

        assert folder.stat().st_mode & 0o777 == 0o700
        assert modes == dict.fromkeys(
            ("minutes.db", "minutes.db-wal", "minutes.db-shm", "minutes.lock"), 0o600
        )


def test_a_folder_with_other_things_in_it_keeps_its_permissions(tmp_path: Path) -> None:
    folder = tmp_path / "jaettu"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    (folder / "muu.txt").touch()

    open_store(folder).close()

    assert folder.stat().st_mode & 0o777 == 0o755
    assert (folder / "minutes.db").stat().st_mode & 0o777 == 0o600


def test_a_second_process_reads_and_knows_who_writes(data_folder: Path) -> None:
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data_folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", "."])},
        cwd=Path(__file__).parents[3],
    )
    assert other.stdin is not None
    assert other.stdout is not None
    with other, open_store_after(other.stdout.readline(), data_folder) as store:
        assert store.is_read_only
        assert store.owner is not None
        assert str(other.pid) in store.owner
        with pytest.raises(StorageLocked, match=str(other.pid)):
            open_store(data_folder, must_write=True)
        with UnitOfWork(store) as unit:
            (first,) = unit.meetings.listed()
            seen = unit.meetings.get(first.id)
            with pytest.raises(StorageLocked):
                unit.meetings.replace(first.id, board_meeting(9))

        other.stdin.write("more\n")
        other.stdin.flush()
        assert other.stdout.readline() == "more\n"

        with UnitOfWork(store) as unit:
            assert len(unit.meetings.listed()) == 2
            assert unit.meetings.get(first.id) == seen
        other.stdin.close()

    with open_store(data_folder, must_write=True) as store:
        assert not store.is_read_only


def open_store_after(line: str, folder: Path) -> Store:
    assert line == "open\n"
    return open_store(folder)


def test_what_a_reader_has_cached_follows_the_writer(data_folder: Path) -> None:
    with open_store(data_folder) as writer:
        with UnitOfWork(writer) as unit:
            unit.meetings.add(board_meeting(1), "m")
            unit.commit()
        with open_store(data_folder) as reader:
            with UnitOfWork(reader) as unit:
                assert unit.meetings.get("m") == board_meeting(1)
            with UnitOfWork(writer) as unit:
                unit.meetings.replace("m", board_meeting(2))
                unit.commit()
            with UnitOfWork(reader) as unit:
                assert unit.meetings.get("m") == board_meeting(2)


def test_the_folder_is_free_when_its_writer_was_killed(data_folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data_folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", "."])},
        cwd=Path(__file__).parents[3],
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        other.kill()
        other.wait()

    with open_store(data_folder, must_write=True) as store, UnitOfWork(store) as unit:
        assert len(unit.meetings.listed()) == 1


@pytest.mark.slow
def test_a_saved_text_and_a_large_meeting_keep_nobody_waiting(data_folder: Path) -> None:
    """Bounds so wide that only a wrong way of doing it breaks them; the bench measures."""
    with open_store(data_folder) as store:
        with UnitOfWork(store) as unit:
            unit.meetings.add(board_meeting(items=200, people=100), "m")
            unit.commit()
        took = []
        for _ in range(5):
            store.cache.clear()
            started = time.perf_counter()
            with UnitOfWork(store) as unit:
                unit.meetings.get("m")
            took.append(time.perf_counter() - started)
    assert min(took) < 0.1
