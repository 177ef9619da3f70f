"""How Alembic runs our migrations: all of them in one transaction on the file it is given."""

import sqlite3
from pathlib import Path

from alembic import context
from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool


def _run(database: Path) -> None:
    connection = sqlite3.connect(database, isolation_level=None)
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    # Python's own begin would leave the tables of a failing migration behind.
    @event.listens_for(engine, "begin")
    def _on_begin(began: Connection) -> None:
        began.exec_driver_sql("BEGIN IMMEDIATE")

    try:
        with engine.begin() as began:
            context.configure(connection=began, transactional_ddl=True)
            context.run_migrations()
    finally:
        engine.dispose()
        connection.close()


_run(context.config.attributes["database"])
