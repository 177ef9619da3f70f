"""The form of the database: made at once or by migrations, it is the same."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from minutetaker.store import schema
from minutetaker.store.connection import APPLICATION_ID
from minutetaker.store.engine import Store
from minutetaker.store.migrate import OURS, upgrade


def form_of(file: Path) -> tuple[list[tuple[str, str, str]], int, str]:
    with closing(sqlite3.connect(file)) as connection:
        written = [
            (kind, name, " ".join((sql or "").replace("(", " ( ").replace(")", " ) ").split()))
            for kind, name, sql in connection.execute(
                "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
            )
        ]
        (made_by,) = connection.execute("PRAGMA application_id").fetchone()
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return written, made_by, revision


def test_a_new_database_has_the_form_that_all_migrations_lead_to(
    tmp_path: Path, store: Store
) -> None:
    migrated = tmp_path / "migrated.db"
    upgrade(migrated, OURS)

    assert form_of(migrated) == form_of(store.database)
    assert form_of(migrated)[1:] == (APPLICATION_ID, schema.HEAD)


def test_every_connection_is_safe_and_strict(store: Store) -> None:
    def pragma(name: str) -> object:
        return store.connection.exec_driver_sql(f"PRAGMA {name}").scalar()

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2
    assert pragma("foreign_keys") == 1
    assert pragma("busy_timeout") == 3000
    store.connection.rollback()


def imported_by(code: str) -> set[str]:
    told = f"{code}\nimport sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_the_list_of_meetings_loads_nothing_heavy() -> None:
    heavy = {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "babel"}

    assert not imported_by("import minutetaker.store.listing") & heavy


def test_a_new_folder_is_made_without_alembic(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path\n"
        "from minutetaker.store.engine import open_store\n"
        f"open_store(Path({str(tmp_path / 'uusi')!r})).close()"
    )

    assert "alembic" not in imported_by(code)
