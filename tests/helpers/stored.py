"""Data folders with invented meetings in them."""

import datetime
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import open_desk
from tests.helpers.sample import sample_minutes

Change = Callable[[Minutes], Minutes]


def store(folder: Path, meetings: Iterable[Minutes]) -> tuple[str, ...]:
    """Put meetings into a data folder; their ids."""
    with open_desk(folder) as desk, desk.unit() as unit:
        ids = tuple(unit.meetings.add(each) for each in meetings)
        unit.commit()
    return ids


def meeting_of(body: str, number: int, day: datetime.date) -> Minutes:
    """The sample's meeting as one of another body, number and day."""
    minutes = sample_minutes()
    sessions = tuple(replace(each, date=day) for each in minutes.meeting.sessions)
    meeting = replace(
        minutes.meeting,
        id=None,
        number=number,
        label=None,
        year=day.year,
        document_date=day,
        sessions=sessions,
    )
    series = replace(minutes.series, id=None, name=body, short_name=body)
    return replace(minutes, series=series, meeting=meeting)
