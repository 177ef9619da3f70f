"""The way from each older form of the database to the newest, run by Alembic on a copy."""
