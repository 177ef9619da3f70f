"""Reads dates and times as people type them; what can't be read is None, never a guess (T7)."""

import re
from datetime import date, timedelta

from minutetaker.finnish.reading_spans import read_span
from minutetaker.finnish.reading_words import DAYS_FROM_TODAY, month_named, weekday_named

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212-"
_MINUTES_OF_DAY = 24 * 60
_YEARS_TO_A_LEAP_DAY = 8
_CENTURY = "20"
_MINUTES_OF_HOUR = 60

_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_NUMERIC = re.compile(
    r"(?P<day>\d{1,2})(?:\. ?|-|/)(?P<month>\d{1,2})(?:(?:\. ?|-|/)(?P<year>\d{4}|\d{2})?)?\.?"
)
_NAMED = re.compile(r"(?P<day>\d{1,2})\.? (?P<name>[^\W\d]+)\.?(?: (?P<year>\d{4}))?")
_LEADING_WEEKDAY = re.compile(r"(?P<name>[^\W\d]+)\.?,? (?:den )?(?=\d)")
_WEEKDAY = re.compile(r"(?:(?P<next>ensi|nästa|next) |på |on )?(?P<name>[^\W\d]+)\.?")
# The next such day; in Swedish and English "next" skips to the week after this one.
_NEXT_WEEK = {"nästa", "next"}

_CLOCK = r"(?:klo\.?|kello|kl\.?|at)? ?"
_TIME = r"(?:(?P<{0}hours>\d{{1,2}})(?:[.:](?P<{0}minutes>\d{{2}}))?|(?P<{0}digits>\d{{3,4}}))"
_ONE_TIME = re.compile(f"{_CLOCK}{_TIME.format('')}")
_TIME_RANGE = re.compile(
    f"{_CLOCK}{_TIME.format('')}(?: ?[{_DASHES}] ?(?:{_CLOCK}{_TIME.format('end_')})?)?"
)


def read_date(text: str, today: date | None = None) -> date | None:
    """The day meant by ``4.12.2023``, ``13-06-2023``, ``18. joulukuuta 2017``, ``4.12.``, ``pe``.

    ``2 viikon päästä`` counts from today, too.

    A date without its year is the next such date, today included; a weekday is the next such day
    after today. Both, and words like ``huomenna``, need ``today``. A weekday that stands before a
    date is passed over.
    """
    words = _levelled(text)
    if words in DAYS_FROM_TODAY:
        return None if today is None else today + timedelta(days=DAYS_FROM_TODAY[words])
    if found := _WEEKDAY.fullmatch(words):
        return _next_weekday(found["name"], found["next"], today)
    if today is not None and (far := read_span(words, today)) is not None:
        return far
    words = _without_weekday(words.removeprefix("den "))
    for pattern in (_ISO, _NUMERIC, _NAMED):
        if found := pattern.fullmatch(words):
            return _day(found.groupdict(), today)
    return None


def read_time(text: str) -> str | None:
    """``HH:MM`` of ``14``, ``14.35``, ``14:35``, ``1435``, ``klo 9.05``; ``24`` ends the day."""
    found = _ONE_TIME.fullmatch(_levelled(text))
    return _time(found, "") if found else None


def read_time_range(text: str) -> tuple[str, str | None] | None:
    """Start and end of ``14-16``, ``klo 10.15 - 15.30``, ``kl. 19:30–20:25``.

    The end is None in ``14`` and ``14-``. It may be earlier than the start: past midnight.
    """
    found = _TIME_RANGE.fullmatch(_levelled(text))
    start = _time(found, "") if found else None
    if found is None or start is None:
        return None
    if found["end_hours"] is None and found["end_digits"] is None:
        return start, None
    end = _time(found, "end_")
    return None if end is None else (start, end)


def _levelled(text: str) -> str:
    return " ".join(text.casefold().split())


def _without_weekday(words: str) -> str:
    found = _LEADING_WEEKDAY.match(words)
    named = found is not None and weekday_named(found["name"]) is not None
    return words[found.end() :] if found and named else words


def _next_weekday(name: str, following: str | None, today: date | None) -> date | None:
    weekday = weekday_named(name)
    if weekday is None or today is None:
        return None
    if following in _NEXT_WEEK:
        monday = today + timedelta(days=7 - today.weekday())
        return monday + timedelta(days=weekday)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _day(parts: dict[str, str | None], today: date | None) -> date | None:
    name, year = parts.get("name"), parts["year"]
    month = month_named(name) if name else int(parts["month"] or 0)
    day = int(parts["day"] or 0)
    if month is None:
        return None
    if year:
        return _possible(int(f"{_CENTURY}{year}"[-4:]), month, day)
    if today is None:
        return None
    coming = (
        _possible(today.year + later, month, day) for later in range(_YEARS_TO_A_LEAP_DAY + 1)
    )
    return next((each for each in coming if each is not None and each >= today), None)


def _possible(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(found: re.Match[str], which: str) -> str | None:
    digits = found[f"{which}digits"]
    if digits:
        hours, minutes = int(digits[:-2]), int(digits[-2:])
    else:
        hours, minutes = int(found[f"{which}hours"]), int(found[f"{which}minutes"] or 0)
    if minutes >= _MINUTES_OF_HOUR or hours * 60 + minutes > _MINUTES_OF_DAY:
        return None
    return f"{hours:02}:{minutes:02}"
