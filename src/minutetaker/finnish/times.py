"""Times of day and lengths of time as official texts write them (T1 to T10, V1).

A time is a text ``HH:MM`` of the meeting's wall clock; ``24:00`` is the end of the day.
"""

import re
from datetime import date

from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language, Words
from minutetaker.finnish.marks import EN_DASH, NO_BREAK_SPACE

_PREFIX = Words(f"klo{NO_BREAK_SPACE}", f"kl.{NO_BREAK_SPACE}", "")
_TOLD = re.compile(r"(?<![\d.])\d{1,2}[.:]\d{2}(?![\d.]*\d)")
_HOURS = Words("t", "h", "h")
_MINUTES = "min"
_LENGTH = re.compile(r"(?:(?P<hours>\d{1,2}) ?(?:t|h))? ?(?:(?P<minutes>\d{1,3}) ?(?:min|m)?\.?)?")
_HOUR = 60


def bare(time: str) -> str:
    """``9.05``: the numbers alone."""
    hours, minutes = _numbers(time)
    return f"{hours}.{minutes:02}"


def clock(time: str, language: Language, *, hours_only: bool = False) -> str:
    """``klo 9.05``, ``kl. 9.05``, ``9.05``.

    ``hours_only`` leaves an even hour without its zeros (T3); never in English, where a lone number
    would not be read as a time.
    """
    return _PREFIX.text(language) + _shown(time, language, hours_only=hours_only)


def clocks_in(text: str) -> tuple[str, ...]:
    """The clock times that a text tells, such as ``9.05``; a part of a date is none."""
    return tuple(_TOLD.findall(text))


def clock_range(
    start: str | None, end: str | None, language: Language, *, hours_only: bool = False
) -> str:
    """``klo 14.00–16.00``, or ``klo 14–16``; an unknown end leaves the start alone.

    An unknown start gives ``klo –16``, and when neither is known the text is empty.
    """
    if end is None:
        return "" if start is None else clock(start, language, hours_only=hours_only)
    shown = "" if start is None else _shown(start, language, hours_only=hours_only)
    until = _shown(end, language, hours_only=hours_only)
    return f"{_PREFIX.text(language)}{shown}{EN_DASH}{until}"


def date_and_time(
    day: date | None,
    start: str | None,
    end: str | None,
    language: Language,
    *,
    hours_only: bool = False,
) -> str:
    """``ti 12.12.2023 klo 14–16``, of what is known (T10)."""
    parts = (
        "" if day is None else dates.with_weekday(day, language),
        clock_range(start, end, language, hours_only=hours_only),
    )
    return (", " if language is Language.EN else " ").join(part for part in parts if part)


def duration(minutes: int, language: Language) -> str:
    """``2 t 3 min``: no decimal hours (T9), each number and its unit on one line (P7)."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours}{NO_BREAK_SPACE}{_HOURS.text(language)}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest}{NO_BREAK_SPACE}{_MINUTES}")
    return " ".join(parts)


def read_duration(text: str) -> int | None:
    """Minutes of ``20``, ``20 min``, ``1 t``, ``1 h 30 min``; None for anything else."""
    found = _LENGTH.fullmatch(" ".join(text.casefold().split()))
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    return int(found["hours"] or 0) * _HOUR + int(found["minutes"] or 0)


def _shown(time: str, language: Language, *, hours_only: bool) -> str:
    hours, minutes = _numbers(time)
    if hours_only and not minutes and language is not Language.EN:
        return str(hours)
    return bare(time)


def _numbers(time: str) -> tuple[int, int]:
    hours, minutes = time.split(":")
    return int(hours), int(minutes)
