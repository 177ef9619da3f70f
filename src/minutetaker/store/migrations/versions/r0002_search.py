"""The second form: an index of the words, kept by triggers."""

from pathlib import Path

from alembic import op

from minutetaker.store.migrations.statements import statements_of

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the index and its triggers, and index what there is."""
    for statement in statements_of(Path(__file__).with_suffix(".sql")):
        op.get_bind().exec_driver_sql(statement)
