"""Reads a day told by how far off it is: ``2 viikon päästä``, ``om en månad``, ``in 3 days``."""

import re
from calendar import monthrange
from datetime import date, timedelta
from enum import Enum


class _Unit(Enum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


_UNITS = {
    _Unit.DAY: "päivän dag dagar day days pv",
    _Unit.WEEK: "viikon vecka veckor week weeks vk",
    _Unit.MONTH: "kuukauden månad månader month months kk",
    _Unit.YEAR: "vuoden år year years v",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_NUMBERS = (
    ("yhden", "en", "ett", "one", "a"),
    ("kahden", "två", "two"),
    ("kolmen", "tre", "three"),
    ("neljän", "fyra", "four"),
    ("viiden", "fem", "five"),
    ("kuuden", "sex", "six"),
)
_NUMBER_OF = {word: at for at, words in enumerate(_NUMBERS, 1) for word in words}
_SPAN = re.compile(
    r"(?:(?:om|in) )?(?:(?P<count>\d{1,3}|[^\W\d]+) )?"
    rf"(?P<unit>{'|'.join(_UNIT_OF)})\.?(?: (?:päästä|kuluttua))?"
)
_SAYS_SO = re.compile(r"^(?:om|in) | (?:päästä|kuluttua)$")
_MONTHS = 12


def read_span(words: str, today: date) -> date | None:
    """The day so far from today; None for anything else. The words are small and levelled.

    A month on from the 31st is the last day of a month that has no such day.
    """
    found = _SPAN.fullmatch(words)
    if found is None or not _SAYS_SO.search(words):
        return None
    unit, counted = _UNIT_OF[found["unit"]], found["count"]
    count = 1
    if counted is not None:
        count = int(counted) if counted.isdecimal() else _NUMBER_OF.get(counted, 0)
    if not count:
        return None
    if unit is _Unit.DAY:
        return today + timedelta(days=count)
    if unit is _Unit.WEEK:
        return today + timedelta(weeks=count)
    return _months_on(today, count * (_MONTHS if unit is _Unit.YEAR else 1))


def _months_on(today: date, count: int) -> date:
    years, month = divmod(today.month - 1 + count, _MONTHS)
    year = today.year + years
    return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
