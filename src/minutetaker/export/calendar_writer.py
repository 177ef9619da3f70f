"""A calendar file (.ics) of the coming meetings that the minutes tell."""

import datetime
import uuid
from collections import Counter
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from minutetaker.domain.agenda import NextMeeting
from minutetaker.domain.failures import KnownFailure, said
from minutetaker.export.build_coming import groups_told
from minutetaker.export.build_naming import meeting_words
from minutetaker.export.build_scope import Scope

ZONE = "Europe/Helsinki"
_PRODUCT = "-//minutetaker//minutetaker//FI"
_OURS = uuid.UUID("5b0c1d5e-6f0e-4a57-9d2c-6d696e757465")
_MIDNIGHT = "24:00"


class NoNextMeetings(KnownFailure):
    """A calendar file was asked for, and the minutes tell no day of a coming meeting."""

    sentence = said("The minutes tell no day of a coming meeting. Nothing was written.")


def render_calendar(scope: Scope, moment: datetime.datetime) -> bytes:
    """The coming meetings as a calendar reads them; ``moment``: when the file is made.

    The same meeting of the same body keeps its UID whatever minutes tell it, so that a calendar
    that has it already doesn't get it twice. Raises NoNextMeetings.
    """
    meetings = list(_told(scope))
    if not meetings:
        raise NoNextMeetings
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    of_day: Counter[datetime.date] = Counter()
    stamp = moment.replace(microsecond=0, tzinfo=ZoneInfo(ZONE)).astimezone(datetime.UTC)
    for day, meeting in meetings:
        of_day[day] += 1
        calendar.add_component(_event(scope, meeting, day, of_day[day], stamp))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _told(scope: Scope) -> Iterator[tuple[datetime.date, NextMeeting]]:
    for group in groups_told(scope):
        yield from ((each.date, each) for each in group.meetings if each.date is not None)


def _event(
    scope: Scope, meeting: NextMeeting, day: datetime.date, place: int, stamp: datetime.datetime
) -> Event:
    series = scope.minutes.series
    event = Event()
    name = f"{series.id or series.name}/{day.isoformat()}/{place}"
    event.add("uid", str(uuid.uuid5(_OURS, name)))
    event.add("dtstamp", stamp)
    event.add("summary", meeting_words(scope))
    if meeting.start is None:
        event.add("dtstart", day)
        event.add("dtend", day + datetime.timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        start = _moment(day, meeting.start)
        event.add("dtstart", start)
        if meeting.end is not None:
            end = _moment(day, meeting.end)
            # A meeting that ends earlier than it begins goes on past midnight.
            event.add("dtend", end if end > start else _moment(_next(day), meeting.end))
    if meeting.place:
        event.add("location", scope.typed(meeting.place))
    event.add("status", "TENTATIVE" if meeting.tentative else "CONFIRMED")
    return event


def _moment(day: datetime.date, clock: str) -> datetime.datetime:
    """A wall clock of the place; 24:00 is the next day's beginning."""
    if clock == _MIDNIGHT:
        day, clock = _next(day), "00:00"
    time = datetime.time.fromisoformat(clock)
    return datetime.datetime.combine(day, time, tzinfo=ZoneInfo(ZONE))


def _next(day: datetime.date) -> datetime.date:
    return day + datetime.timedelta(days=1)
