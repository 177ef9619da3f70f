"""A meeting's own data: its number, language, days and times."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.forms import ClockTime, RichText
from minutetaker.domain.secrecy import Publicity

NOON = "12:00"
NIGHT_ENDS = "06:00"
"""A closing time earlier than this, after an opening past noon, is of the next day.

Any other closing before the opening is a slip of the pen.
"""


class MeetingLanguage(StrEnum):
    """The language in which the program's words are printed."""

    FI = "fi"
    SV = "sv"
    EN = "en"


class Mode(StrEnum):
    """How people took part."""

    IN_PERSON = "in_person"
    REMOTE = "remote"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A break; ``end`` None while it goes on or when it was not noted."""

    start: ClockTime
    end: ClockTime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One sitting.

    One that closes after midnight closes on the next date: see ``closes_next_day``.
    """

    date: datetime.date | None = None
    planned_start: ClockTime | None = None
    planned_end: ClockTime | None = None
    opened: ClockTime | None = None
    closed: ClockTime | None = None
    opened_in_text: bool = False
    closed_in_text: bool = False
    place: str | None = None
    mode: Mode | None = None
    note: str | None = None
    breaks: tuple[Break, ...] = ()

    @property
    def closes_next_day(self) -> bool:
        """Whether it was opened in the evening and closed in the small hours (rule T11)."""
        if self.opened is None or self.closed is None or self.closed >= self.opened:
            return False
        return self.closed < NIGHT_ENDS and self.opened >= NOON

    @property
    def last_noted(self) -> ClockTime | None:
        """The newest time noted of it while it is open: of its breaks, else of its opening."""
        noted = (self.opened, *(end for each in self.breaks for end in (each.start, each.end)))
        return next((time for time in reversed(noted) if time is not None), None)

    def is_over_at(self, time: ClockTime) -> bool:
        """Whether a clock time of this sitting is after its closing."""
        if self.closed is None:
            return False
        is_night = self.closes_next_day and time < (self.opened or time)
        return (is_night, time) > (self.closes_next_day, self.closed)

    def is_sat_at(self, moment: datetime.datetime) -> bool:
        """Whether a moment is still of this sitting's day; the small hours are of the day before.

        A sitting without a day is of any.
        """
        if self.date is None:
            return True
        is_night = f"{moment:%H:%M}" < NIGHT_ENDS
        return moment.date() == self.date or (
            is_night and moment.date() - self.date == datetime.timedelta(days=1)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousMeeting:
    """The meeting whose minutes are approved in this one."""

    label: str | None = None
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A meeting's own data. A None ``number`` prints no number and is never filled in by import."""

    id: str | None = None
    number: int | None = None
    year: int | None = None
    label: str | None = None
    language: MeetingLanguage
    document_date: datetime.date | None = None
    case_number: str | None = None
    publicity: Publicity | None = None
    first_item_number: int | None = None
    previous: PreviousMeeting | None = None
    preamble: RichText | None = None
    translation_of: str | None = None
    sessions: tuple[Session, ...] = ()

    @property
    def printed_number(self) -> str | None:
        """``7/2023``, or the label where the form is odd.

        None where there is no number (F01, N9).
        """
        if self.label:
            return self.label
        if self.number is None:
            return None
        return str(self.number) if self.year is None else f"{self.number}/{self.year}"

    @property
    def first_date(self) -> datetime.date | None:
        """The day of the first session with a date, else the document's date."""
        days = (session.date for session in self.sessions if session.date is not None)
        return next(days, self.document_date)
