"""Reads a coming meeting as people write one: ``30.11. klo 13–15 Teams``."""

import re
from dataclasses import dataclass
from datetime import date

from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.reading import read_date, read_time_range
from minutetaker.finnish.reading_words import weekday_named

_LONGEST_DATE = 5
_LONGEST_TIME = 6
_MARKS = "|".join(
    re.escape(label(Label.TENTATIVE, language)).removesuffix("t") + "t?" for language in Language
)
_TENTATIVE = re.compile(rf"\s*(?:\((?:{_MARKS})\)|\?)\s*$", re.IGNORECASE)
_NAMES_A_TIME = re.compile(r"(?:klo|kello|kl|at)\b\.?|\d{1,2}[.:]\d{2}|\d{1,4} ?[\u2010-\u2014-]")


@dataclass(frozen=True, slots=True)
class ReadMeeting:
    """What was read; ``place`` is all that is neither a day nor a time."""

    day: date
    start: str | None = None
    end: str | None = None
    place: str = ""
    tentative: bool = False


def read_meeting(text: str, today: date) -> ReadMeeting | None:
    """The meeting meant; None where the words don't begin with a day.

    A lone weekday counts only with a time after it: such a word may mean something else.
    """
    tentative = _TENTATIVE.search(text)
    words = text[: tentative.start()] if tentative else text
    tokens = words.split()
    for count in range(min(_LONGEST_DATE, len(tokens)), 0, -1):
        named = " ".join(tokens[:count])
        day = read_date(named.rstrip(","), today)
        if day is None:
            continue
        rest = tokens[count:]
        start, end, used = _time(rest, after_comma=named.endswith(","))
        is_weekday = weekday_named(named.rstrip(",.").casefold()) is not None
        if is_weekday and start is None:
            return None
        place = " ".join(rest[used:]).lstrip(",").strip()
        return ReadMeeting(day, start, end, place, tentative is not None)
    return None


def _time(tokens: list[str], *, after_comma: bool) -> tuple[str | None, str | None, int]:
    """Start, end and how many words tell them; a lone number is a time only at the end."""
    for count in range(min(_LONGEST_TIME, len(tokens)), 0, -1):
        named = " ".join(tokens[:count])
        is_alone = count == len(tokens) or named.endswith(",")
        says_time = _NAMES_A_TIME.match(named.casefold()) is not None
        if not says_time and (after_comma or not is_alone):
            continue
        found = read_time_range(named.rstrip(","))
        if found is not None:
            return (*found, count)
    return None, None, 0
