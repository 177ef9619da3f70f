"""Older databases are brought up to date on a copy; newer ones are refused."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from minutetaker.domain.failures import StorageTooNew, StorageUnusable
from minutetaker.store.engine import open_store
from minutetaker.store.listing import listed_plain
from minutetaker.store.migrate import OURS, Migrations, bring_up_to_date, require_newest
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting

STEP = '''
"""A step that only this test knows."""
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    op.get_bind().exec_driver_sql("CREATE TABLE added (word TEXT)")
    op.get_bind().exec_driver_sql({statement!r})
'''


@pytest.fixture
def file(data_folder: Path) -> Path:
    """A database of today's form with a meeting in it."""
    with open_store(data_folder) as store, UnitOfWork(store) as unit:
        unit.meetings.add(board_meeting(), "m")
        unit.commit()
    return data_folder / "minutes.db"


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """Our migrations in a folder where tests may add their own."""
    folder = tmp_path / "migrations"
    shutil.copytree(OURS.folder, folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def step_after_ours(scripts: Path, statement: str) -> Migrations:
    text = STEP.format(revision="later", before=OURS.head, statement=statement)
    (scripts / "versions" / "later.py").write_text(text, encoding="utf-8")
    return Migrations(scripts, (*OURS.revisions, "later"))


def revision_of(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        (found,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(found)


def test_an_older_database_is_brought_up_to_date_and_kept_beside(file: Path, scripts: Path) -> None:
    migrations = step_after_ours(scripts, "UPDATE meeting SET body = 'Uusi nimi'")

    bring_up_to_date(file, migrations)

    assert revision_of(file) == "later"
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT id, body FROM meeting").fetchall() == [("m", "Uusi nimi")]
        assert connection.execute("SELECT count(*) FROM added").fetchone() == (0,)
    kept = file.with_name(f"minutes-{OURS.head}.db")
    assert revision_of(kept) == OURS.head
    for each in (file, kept):
        assert each.stat().st_mode & 0o777 == 0o600
    names = {each.name for each in file.parent.iterdir()}
    assert names == {"minutes.db", kept.name, "minutes.lock"}


@pytest.mark.parametrize(
    "statement",
    [
        "this is no SQL",
        # What would be left behind is a row that belongs to nothing.
        "INSERT INTO part (meeting_id, item_id, place, kind, rest) VALUES ('x', 'x', 0, 'x', '{}')",
    ],
)
def test_a_migration_that_fails_leaves_the_database_as_it_was(
    file: Path, scripts: Path, statement: str
) -> None:
    before = file.read_bytes()
    migrations = step_after_ours(scripts, statement)

    with pytest.raises(StorageUnusable, match="is as it was"):
        bring_up_to_date(file, migrations)

    assert file.read_bytes() == before
    assert {each.name for each in file.parent.iterdir()} == {"minutes.db", "minutes.lock"}
    with open_store(file.parent) as store, UnitOfWork(store) as unit:
        assert unit.meetings.get("m") == board_meeting()


def test_a_newer_database_is_refused_and_left_alone(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = file.read_bytes()

    with pytest.raises(StorageTooNew):
        open_store(file.parent)
    with pytest.raises(StorageTooNew):
        open_store(file.parent, read_only=True)
    with pytest.raises(StorageTooNew):
        listed_plain(file.parent)

    assert file.read_bytes() == before


def test_an_older_database_that_can_only_be_read_asks_to_be_opened_for_writing(
    file: Path, scripts: Path
) -> None:
    migrations = step_after_ours(scripts, "SELECT 1")
    with closing(sqlite3.connect(file)) as connection, pytest.raises(StorageUnusable):
        require_newest(connection, file, migrations)


def test_another_programs_database_is_refused_and_left_alone(data_folder: Path) -> None:
    data_folder.mkdir()
    file = data_folder / "minutes.db"
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")

    with pytest.raises(StorageUnusable, match="another program"):
        open_store(data_folder)

    with closing(sqlite3.connect(file)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
    assert tables == [("recipes",)]
