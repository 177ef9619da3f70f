"""The fifth form: what has been read of a meeting, beside the meeting."""

from pathlib import Path

from alembic import op

from minutetaker.store.migrations.statements import statements_of

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    for statement in statements_of(Path(__file__).with_suffix(".sql")):
        op.get_bind().exec_driver_sql(statement)
