"""Taking meeting files in: all of them, or none."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.failures import UnreadableFile, said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.exchange import meeting_file
from minutetaker.exchange.schema import schema

if TYPE_CHECKING:
    from minutetaker.services.desk import Desk
    from minutetaker.store.unit_of_work import UnitOfWork

LARGEST = 32 * 1024 * 1024
"""A meeting file is text; one over this many bytes is something else."""

MOST_VALUES = 500_000
"""No meeting has so many data; looking for the faults of each would take all memory."""


def read_file(path: Path) -> Minutes:
    """The meeting in a file. Raises UnreadableFile, or UnacceptableFile with every fault."""
    try:
        with path.open("rb") as file:
            # Not by its size on the disk: a pipe or a device has none.
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise UnreadableFile(file=path.name, reason=error.strerror or str(error)) from error
    if len(data) > LARGEST or data.count(b",") + data.count(b"{") > MOST_VALUES:
        raise UnreadableFile(file=path.name, reason=said("it is too large for a meeting file"))
    return meeting_file.read(data, path.name)


def import_files(desk: "Desk", paths: Iterable[Path]) -> tuple[str, ...]:
    """Store the meetings of files, in one act; the ids that they got.

    Raises UnreadableFile or UnacceptableFile with nothing stored.
    """
    return take_in(desk, [read_file(path) for path in paths])


def take_in(desk: "Desk", meetings: Iterable[Minutes]) -> tuple[str, ...]:
    """Store meetings that were read, in one act; the ids that they got."""
    with desk.unit() as unit:
        ids = []
        for minutes in meetings:
            _found_body(unit, minutes)
            ids.append(unit.meetings.add(minutes))
        unit.commit()
    return tuple(ids)


def _found_body(unit: "UnitOfWork", minutes: Minutes) -> None:
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
