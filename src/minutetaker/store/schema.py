"""The newest form of the database: its revision, tables, and the triggers of approved meetings."""

import sqlite3

from minutetaker.store import search_schema
from minutetaker.store.connection import APPLICATION_ID
from minutetaker.store.failures import APPROVED

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision of the database, oldest first; each has its file in migrations/versions."""

HEAD = REVISIONS[-1]
FROZEN = ("person_group", "participant", "attachment", "item", "part", "decision", "action")
"""The tables whose rows can't change once their meeting is approved."""

_REVISION_TABLE = """\
CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)"""
_IS_APPROVED = "status IN ('approved', 'examined')"
_HEAD_COLUMNS = (
    *("id", "series_id", "body", "number", "year", "label", "language", "date"),
    *("series", "head", "rest"),
)


def create(connection: sqlite3.Connection) -> None:
    """Make everything in an empty database, in one transaction, without Alembic."""
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements():
            connection.execute(statement)
        connection.execute("INSERT INTO alembic_version (version_num) VALUES (?)", (HEAD,))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements() -> tuple[str, ...]:
    """The SQL of the newest form."""
    from sqlalchemy.dialects.sqlite import dialect
    from sqlalchemy.schema import CreateIndex, CreateTable

    from minutetaker.store.tables import every_table

    sqlite = dialect()
    made = [_REVISION_TABLE]
    for table in every_table():
        made.append(str(CreateTable(table).compile(dialect=sqlite)).strip())
        made += (
            str(CreateIndex(index).compile(dialect=sqlite))
            for index in sorted(table.indexes, key=_name)
        )
    return (*made, *triggers(), *search_schema.statements())


def _name(index: object) -> str:
    return str(getattr(index, "name", ""))


def triggers() -> tuple[str, ...]:
    """Triggers by which approved meetings can't change even past the program.

    A meeting in the trash may be thrown away whole, but not changed. The meeting's own row lets
    corrections and comments be added, and examined follow approved.
    """
    made = [_on_rows(table, act) for table in FROZEN for act in ("INSERT", "UPDATE", "DELETE")]
    changed = " OR ".join(f"OLD.{name} IS NOT NEW.{name}" for name in _HEAD_COLUMNS)
    old, new = (f"json_extract({row}.approval, '$.fingerprint')" for row in ("OLD", "NEW"))
    no_longer = "NEW.status IS NULL OR NEW.status NOT IN ('approved', 'examined')"
    other_text = f"({old} IS NOT NULL AND {old} IS NOT {new})"
    kept = "EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting_id AND removed IS NULL)"
    made += (
        _refusing(
            "approved_meeting_update",
            "UPDATE ON meeting",
            f"OLD.{_IS_APPROVED} AND ({no_longer} OR {changed} OR {other_text})",
        ),
        _refusing(
            "approved_meeting_delete",
            "DELETE ON meeting",
            f"OLD.{_IS_APPROVED} AND OLD.removed IS NULL",
        ),
        _refusing("approved_snapshot_update", "UPDATE ON approval_snapshot", "1"),
        _refusing("approved_snapshot_delete", "DELETE ON approval_snapshot", kept),
    )
    return tuple(made)


def _on_rows(table: str, act: str) -> str:
    row = "NEW" if act == "INSERT" else "OLD"
    kept = " AND removed IS NULL" if act == "DELETE" else ""
    approved = f"SELECT 1 FROM meeting WHERE id = {row}.meeting_id AND {_IS_APPROVED}{kept}"  # noqa: S608  # our names
    return _refusing(f"approved_{table}_{act.lower()}", f"{act} ON {table}", f"EXISTS ({approved})")


def _refusing(name: str, act: str, when: str) -> str:
    refuse = f"SELECT RAISE(ABORT, '{APPROVED}')"
    return f"CREATE TRIGGER {name} BEFORE {act} WHEN {when} BEGIN {refuse}; END"
