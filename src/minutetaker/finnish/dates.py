"""Dates as official texts write them (D1 to D14, V2 to V4, G10, G11).

Babel gives the long names; the patterns are ours, since its own are wrong or foreign in places:
``sv_FI`` writes ISO dates, a bare ``fi`` counts weeks wrongly, and its ranges hold thin spaces.
"""

from datetime import date

from minutetaker.finnish.languages import Language
from minutetaker.finnish.locales import locale
from minutetaker.finnish.marks import EN_DASH

SHORT_WEEKDAYS = {
    Language.FI: ("ma", "ti", "ke", "to", "pe", "la", "su"),
    Language.SV: ("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    Language.EN: ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}


def short(day: date, language: Language) -> str:  # noqa: ARG001  # asked like its sisters
    """``21.11.2023``, the same in every language (D1, D2, V2)."""
    return f"{day.day}.{day.month}.{day.year}"


def without_year(day: date, language: Language) -> str:
    """``7.3.`` in Finnish, where both numbers are ordinals (D5); ``7.3`` elsewhere (V3)."""
    return f"{day.day}.{day.month}{_ordinal_stop(language)}"


def with_weekday(day: date, language: Language) -> str:
    """``ti 21.11.2023``."""
    return f"{short_weekday(day, language)} {short(day, language)}"


def short_weekday(day: date, language: Language) -> str:
    """``ti``, ``tis``, ``Tue``."""
    return SHORT_WEEKDAYS[language][day.weekday()]


def weekday(day: date, language: Language) -> str:
    """``tiistai``: the name itself, not Babel's essive (G10)."""
    return str(locale(language).days["stand-alone"]["wide"][day.weekday()])


def weekday_essive(day: date) -> str:
    """``tiistaina``, and ``sunnuntaina``, which Babel does not know (G10)."""
    return weekday(day, Language.FI) + "na"


def long(day: date, language: Language) -> str:
    """``21. marraskuuta 2023``, ``21 november 2023``."""
    month = locale(language).months["format"]["wide"][day.month]
    return f"{day.day}{_ordinal_stop(language)} {month} {day.year}"


def month_and_year(day: date, language: Language) -> str:
    """``marraskuu 2023``: the month alone stands in the nominative (D8)."""
    return f"{locale(language).months['stand-alone']['wide'][day.month]} {day.year}"


def date_range(first: date, last: date, language: Language) -> str:
    """``21.–22.11.2023``: what both days share is written once (D13)."""
    stop = _ordinal_stop(language)
    if first == last:
        return short(first, language)
    if (first.year, first.month) == (last.year, last.month):
        start = f"{first.day}{stop}"
    elif first.year == last.year:
        start = without_year(first, language)
    else:
        start = short(first, language)
    return f"{start}{EN_DASH}{short(last, language)}"


def iso_week(day: date) -> int:
    """The number of the week in the ISO calendar, which Finland follows."""
    return day.isocalendar().week


def _ordinal_stop(language: Language) -> str:
    return "." if language is Language.FI else ""
