"""Taking meeting files in: all of them, or none."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.failures import UnreadableFile
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.exchange import meeting_file
from minutetaker.exchange.schema import schema
from minutetaker.services.desk import Desk
from minutetaker.store.unit_of_work import UnitOfWork

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
        for minutes in read:
            _found_body(unit, minutes)
        ids = tuple(unit.meetings.add(minutes) for minutes in read)
        unit.commit()
    return ids


def _found_body(unit: UnitOfWork, minutes: Minutes) -> None:
    """Found the body when it isn't known, so that its next meeting starts from this one."""
    series = minutes.series
    for known in unit.series.all():
        if series.id == known.id or (series.id is None and series.name == known.series.name):
            return
    series_id = series.id or new_id()
    roster = tuple(
        replace(each, attendance=Attendance.UNRECORDED, intervals=(), note=None)
        for each in minutes.participants
        if not each.deputy and each.attendance is not Attendance.VACANT
    )
    unit.series.put(
        StoredSeries(
            id=series_id,
            series=replace(series, id=series_id),
            groups=minutes.groups,
            participants=roster,
        )
    )


def file_schema() -> dict[str, object]:
    """The JSON Schema of the meeting file."""
    return schema()
