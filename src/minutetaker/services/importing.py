"""Taking meeting files in: all of them, or none."""

from collections.abc import Iterable
from pathlib import Path

from minutetaker.domain.failures import UnreadableFile
from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.exchange.schema import schema
from minutetaker.services.desk import Desk

LARGEST = 64 * 1024 * 1024
"""A meeting file is text; one over this many bytes is something else."""


def read_file(path: Path) -> Minutes:
    """The meeting in a file. Raises UnreadableFile, or UnacceptableFile with every fault."""
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadableFile(file=path.name, reason="it is too large for a meeting file")
        return meeting_file.read(path.read_bytes(), path.name)
    except OSError as error:
        raise UnreadableFile(file=path.name, reason=error.strerror or str(error)) from error


def import_files(desk: Desk, paths: Iterable[Path]) -> tuple[str, ...]:
    """Store the meetings of files, in one act; the ids that they got.

    Raises UnreadableFile or UnacceptableFile with nothing stored.
    """
    read = [read_file(path) for path in paths]
    with desk.unit() as unit:
        ids = tuple(unit.meetings.add(minutes) for minutes in read)
        unit.commit()
    return ids


def file_schema() -> dict[str, object]:
    """The JSON Schema of the meeting file."""
    return schema()
