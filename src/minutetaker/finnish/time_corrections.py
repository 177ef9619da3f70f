"""Suggestions about times and dates that a person typed (D1 to D4, D12, T1 to T6, V1, V2)."""

import re
from datetime import date

from minutetaker.finnish import dates
from minutetaker.finnish.correction import FINNISH, SWEDISH, Becomes, Rule
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import EN_DASH, NO_BREAK_SPACE

_SPACE = f"[ {NO_BREAK_SPACE}]"
_DASH = f"{_SPACE}?[-\u2012\u2013\u2014]{_SPACE}?"
_TIME = r"(?:2[0-4]|[01]?\d)(?:[.:][0-5]\d)?"
_EXACT_TIME = r"(?:2[0-4]|[01]?\d)[.:][0-5]\d"
_COLON_TIME = r"(?:2[0-4]|[01]?\d):[0-5]\d"
_NOT_AFTER_NUMBER = r"(?<![\w.:/-])"
_NOT_BEFORE_NUMBER = r"(?![\w:/-]|\.\d)"

_PREFIXES = {Language.FI: "klo", Language.SV: "kl."}


def _clock_text(fault: str) -> Becomes:
    """The whole expression in its right form, where it holds the fault.

    Where only the kind of space differs, nothing is wrong.
    """
    faulty = re.compile(fault, re.IGNORECASE)

    def becomes(found: re.Match[str], language: Language) -> str | None:
        if not faulty.search(found[0]):
            return None
        times = [_right_time(time) for time in re.findall(_TIME, found["times"])]
        right = f"{_PREFIXES[language]}{NO_BREAK_SPACE}{EN_DASH.join(times)}"
        differs = right[1:] != found[0][1:].replace(" ", NO_BREAK_SPACE)
        return found[0][0] + right[1:] if differs else None

    return becomes


def _range_text(found: re.Match[str], _language: Language) -> str:
    return EN_DASH.join(_right_time(time) for time in re.findall(_EXACT_TIME, found[0]))


def _colon_text(found: re.Match[str], _language: Language) -> str:
    return _right_time(found[0])


def _right_time(time: str) -> str:
    hours, separator, minutes = time.replace(":", ".").partition(".")
    return f"{int(hours)}{separator}{minutes}"


def _date_text(found: re.Match[str], language: Language) -> str | None:
    day = _day(found["year"], found["month"], found["day"])
    return None if day is None else dates.short(day, language)


def _date_without_year(found: re.Match[str], language: Language) -> str | None:
    day = _day("2000", found["month"], found["day"])
    return None if day is None else dates.without_year(day, language)


def _date_of_this_century(found: re.Match[str], language: Language) -> str | None:
    day = _day(f"20{found['year']}", found["month"], found["day"])
    return None if day is None else dates.short(day, language)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _right_weekday(found: re.Match[str], language: Language) -> str | None:
    day = _day(found["year"], found["month"], found["day"])
    if day is None:
        return None
    word, typed = found[0], found[0].casefold()
    for forms in _weekday_forms(day, language):
        if typed in forms:
            right = forms[day.weekday()]
            return right.capitalize() if word[0].isupper() else right
    return None


def _weekday_forms(day: date, language: Language) -> tuple[tuple[str, ...], ...]:
    """The week of the day in each form of its names, from Monday."""
    week = tuple(date.fromordinal(day.toordinal() - day.weekday() + each) for each in range(7))
    names = tuple(dates.weekday(each, language) for each in week)
    ending = "na" if language is Language.FI else "en"
    return dates.SHORT_WEEKDAYS[language], names, tuple(name + ending for name in names)


_FINNISH_CLOCK = re.compile(
    rf"\b(?i:klo)\.?{_SPACE}?(?P<times>{_TIME}(?:{_DASH}(?:klo\.?{_SPACE}?)?{_TIME})?)"
    r"(?![\d:]|\.\d)"
)
_SWEDISH_CLOCK = re.compile(
    rf"\b(?i:klo|kl)\.?{_SPACE}?(?P<times>{_TIME}(?:{_DASH}(?:kl\.?{_SPACE}?)?{_TIME})?)"
    r"(?![\d:]|\.\d)"
)

TIME_RULES = (
    Rule("T4", _FINNISH_CLOCK, _clock_text(r"klo\."), safe=True, languages=FINNISH),
    Rule("T1", _FINNISH_CLOCK, _clock_text(":"), safe=True, languages=FINNISH),
    Rule("T2", _FINNISH_CLOCK, _clock_text(r"(?<![\d.])0\d"), safe=True, languages=FINNISH),
    Rule("T6", _FINNISH_CLOCK, _clock_text(""), safe=True, languages=FINNISH),
    Rule("V1", _SWEDISH_CLOCK, _clock_text(""), safe=True, languages=SWEDISH),
    Rule(
        "T6",
        re.compile(
            rf"{_NOT_AFTER_NUMBER}(?:{_COLON_TIME}{_DASH}{_EXACT_TIME}"
            rf"|{_EXACT_TIME}{_DASH}{_COLON_TIME}){_NOT_BEFORE_NUMBER}"
        ),
        _range_text,
        safe=False,
    ),
    Rule(
        "T1",
        re.compile(f"{_NOT_AFTER_NUMBER}{_COLON_TIME}{_NOT_BEFORE_NUMBER}"),
        _colon_text,
        safe=False,
    ),
)

DATE_RULES = (
    Rule(
        "D2",
        re.compile(r"(?<![\w./-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?![\w/])"),
        _date_text,
        safe=True,
    ),
    Rule(
        "D1",
        re.compile(
            r"(?<![\w./-])(?P<day>\d{1,2})\. ?(?P<month>\d{1,2})\. ?(?P<year>\d{4})(?![\w/])"
        ),
        _date_text,
        safe=True,
    ),
    Rule(
        "D2",
        re.compile(
            r"(?<![\w./–-])(?<!klo[ \u00a0])"
            r"(?P<day>0\d|\d{1,2}(?=\.0))\.(?P<month>\d{1,2})\.(?![\w/–-])"
        ),
        _date_without_year,
        safe=False,
        languages=FINNISH,
    ),
    Rule(
        "D3",
        re.compile(r"(?<![\w./-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-])"),
        _date_text,
        safe=False,
    ),
    Rule(
        "D4",
        re.compile(
            r"(?<![\w./-])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.-?(?P<year>\d\d)(?![\w/-]|\.\d)"
        ),
        _date_of_this_century,
        safe=False,
    ),
    Rule(
        "D12",
        re.compile(
            r"\b[^\W\d]{2,13}(?=\.?,?\s(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})\b)"
        ),
        _right_weekday,
        safe=False,
    ),
)
