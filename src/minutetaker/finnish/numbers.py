"""Numbers, amounts, sections, and how items, pages and meetings are numbered (N1 to N9, P7)."""

import re
from decimal import Decimal

from minutetaker.finnish.languages import Language
from minutetaker.finnish.locales import locale
from minutetaker.finnish.marks import EN_DASH, NO_BREAK_SPACE, SECTION

_PLAIN_NUMBER = re.compile(r"\d+ ?[A-Za-z]?")
_SWEDISH_TEENS = (11, 12)


def number(value: int | float | Decimal, language: Language = Language.FI) -> str:
    """``8 245 760`` and ``1 234,5``, with no-break spaces."""
    from babel.numbers import format_decimal

    return str(format_decimal(value, locale=locale(language)))


def percent(value: int | float | Decimal, language: Language = Language.FI) -> str:
    """``25 %`` of the value 25."""
    gap = "" if language is Language.EN else NO_BREAK_SPACE
    return f"{number(value, language)}{gap}%"


def euros(value: int | float | Decimal, language: Language = Language.FI) -> str:
    """``1 234,50 €``; a whole amount without its cents."""
    from babel.numbers import format_currency

    digits = "#,##0" if value == int(value) else "#,##0.00"
    pattern = f"¤{digits}" if language is Language.EN else f"{digits}{NO_BREAK_SPACE}¤"
    return str(
        format_currency(value, "EUR", pattern, locale=locale(language), currency_digits=False)
    )


def section(value: int | str) -> str:
    """``§ 12``."""
    return f"{SECTION}{NO_BREAK_SPACE}{value}"


def section_range(first: int | str, last: int | str, language: Language = Language.FI) -> str:
    """``1–3 §:t``, ``1–3 §``, ``§ 1–3``; one section alone is ``1 §`` (N6, V5)."""
    shown = number_range(first, last)
    if language is Language.EN:
        return section(shown)
    several = str(first) != str(last) and language is Language.FI
    return f"{shown}{NO_BREAK_SPACE}{SECTION}{':t' if several else ''}"


def number_range(first: int | str, last: int | str) -> str:
    """``2–3``, or ``2`` where both ends are the same (P1)."""
    return str(first) if str(first) == str(last) else f"{first}{EN_DASH}{last}"


def item_number(value: str, form: str) -> str:
    """An item's number in the form ``1.``, ``1``, ``1 §`` or ``§ 1`` (N7, S10).

    Only a plain number (``12``, ``12 a``) takes the form; anything else is already in the form that
    somebody gave it (``3.1``, ``A3.44``, ``§ 12``).
    """
    if not _PLAIN_NUMBER.fullmatch(value):
        return value
    return {
        "1.": f"{value}.",
        "1": value,
        "1 §": f"{value}{NO_BREAK_SPACE}{SECTION}",
        "§ 1": section(value),
    }[form]


def ordinal(value: int, language: Language) -> str:
    """``6.``, ``6:e``, ``6th`` (N4, V5)."""
    if language is Language.FI:
        return f"{value}."
    last_two, last = value % 100, value % 10
    if language is Language.SV:
        return f"{value}:a" if last in (1, 2) and last_two not in _SWEDISH_TEENS else f"{value}:e"
    if last_two in (*_SWEDISH_TEENS, 13):
        return f"{value}th"
    return f"{value}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


def page(value: int, total: int) -> str:
    """``1 (3)``: the page, and how many there are (S5)."""
    return f"{value} ({total})"


def meeting_number(value: int | None, year: int | None) -> str:
    """``7/2023``, of what is known; empty without a number (N9)."""
    if value is None:
        return ""
    return str(value) if year is None else f"{value}/{year}"
