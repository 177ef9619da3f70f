"""The one place that asks what time it is: the wall clock of the place where the meeting is."""

from datetime import date, datetime


def now() -> datetime:
    """This moment without a zone and without parts of a second, as a meeting's stamps are."""
    return datetime.now().replace(microsecond=0)


def today() -> date:
    """This day by the same clock."""
    return date.today()
