"""The statements of a frozen SQL file, one by one."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path


def statements_of(file: Path) -> Iterator[str]:
    """Each whole statement, a trigger's body with it, without its semicolon."""
    statement = ""
    for line in file.read_text(encoding="utf-8").splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip().removesuffix(";")
            statement = ""
