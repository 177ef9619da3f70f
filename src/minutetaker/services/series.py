"""Bodies (toimielimet) with their rosters: founded once, used for every meeting."""

from dataclasses import replace

from minutetaker.domain.changes import Changes
from minutetaker.domain.ids import new_id
from minutetaker.domain.people import Group, Participant
from minutetaker.domain.series import MeetingSeries
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.services.desk import Desk


def bodies(desk: Desk) -> tuple[StoredSeries, ...]:
    """Every body, by name."""
    with desk.unit() as unit:
        return unit.series.all()


def body(desk: Desk, series_id: str) -> StoredSeries:
    """One body. Raises SeriesNotFound when there is none with this id."""
    with desk.unit() as unit:
        return unit.series.get(series_id)


def save_body(
    desk: Desk,
    series: MeetingSeries,
    groups: tuple[Group, ...],
    participants: tuple[Participant, ...],
) -> tuple[str, Changes]:
    """Found a body, or change the one that has the series' id.

    Meetings already made keep what they had. Its id and what changed.
    """
    series_id = series.id or new_id()
    stored = StoredSeries(
        id=series_id,
        series=replace(series, id=series_id),
        groups=groups,
        participants=participants,
    )
    with desk.unit() as unit:
        unit.series.put(stored)
        unit.commit()
    return series_id, Changes(meetings=True)


def save_layout(desk: Desk, body: StoredSeries, layout: str) -> Changes:
    """Choose the layout of a body's documents; meetings already made keep what they had."""
    series = replace(body.series, layout=layout)
    return save_body(desk, series, body.groups, body.participants)[1]
