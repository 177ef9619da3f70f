"""What has been read of a meeting: marked by whoever has read it, and by nobody else."""

from datetime import datetime

from minutetaker.domain.reading import Passage, Reading
from minutetaker.services.desk import Desk


def last_reading(desk: Desk, meeting_id: str) -> Reading | None:
    """The last reading of a meeting; None when nobody has marked it as read."""
    with desk.unit() as unit:
        return unit.readings.newest(meeting_id)


def mark_read(desk: Desk, meeting_id: str, passages: tuple[Passage, ...], moment: datetime) -> None:
    """Keep what stands on the pages as read. It is no act of the meeting: undo knows nothing of it.

    Raises StorageFull or another KnownFailure with nothing changed.
    """
    with desk.unit() as unit:
        unit.readings.keep(meeting_id, Reading(moment, passages))
        unit.commit()


def take_back_reading(desk: Desk, meeting_id: str) -> None:
    """The pages were not read after all: changes are told since the reading before."""
    with desk.unit() as unit:
        unit.readings.drop_newest(meeting_id)
        unit.commit()
