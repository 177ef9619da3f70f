"""The first form: meetings with all they hold, revisions, approvals, bodies and the trash."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from alembic import op

from minutetaker.store.connection import APPLICATION_ID

revision = "0001"
down_revision = None

_SQL = Path(__file__).with_suffix(".sql")


def _statements() -> Iterator[str]:
    statement = ""
    for line in _SQL.read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip().removesuffix(";")
            statement = ""


def upgrade() -> None:
    """Make the tables and triggers."""
    for statement in _statements():
        op.get_bind().exec_driver_sql(statement)
    op.get_bind().exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
