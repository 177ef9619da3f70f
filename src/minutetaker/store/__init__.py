"""Where meetings are kept: SQLite through SQLModel, one writer at a time."""
