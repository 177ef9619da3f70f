"""The first form: meetings with all they hold, revisions, approvals, bodies and the trash."""

from pathlib import Path

from alembic import op

from minutetaker.store.connection import APPLICATION_ID
from minutetaker.store.migrations.statements import statements_of

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables and triggers."""
    for statement in statements_of(Path(__file__).with_suffix(".sql")):
        op.get_bind().exec_driver_sql(statement)
    op.get_bind().exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
