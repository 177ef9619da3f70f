"""Dates and times: what vectors.json leaves unsaid, and Babel as a second opinion."""

from datetime import date, timedelta

import pytest
from babel import Locale

from minutetaker.finnish import dates, times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.locales import locale

FI, SV, EN = Language.FI, Language.SV, Language.EN
MONDAY = date(2023, 11, 20)


def test_english_dates_are_plain() -> None:
    assert dates.with_weekday(MONDAY, EN) == "Mon 20.11.2023"
    assert dates.without_year(MONDAY, EN) == "20.11"
    assert dates.long(MONDAY, EN) == "20 November 2023"
    assert dates.month_and_year(MONDAY, EN) == "November 2023"
    assert dates.weekday(MONDAY, EN) == "Monday"


def test_swedish_names_are_those_of_finland() -> None:
    assert dates.weekday(MONDAY, SV) == "måndag"
    assert dates.month_and_year(MONDAY, SV) == "november 2023"
    assert locale(SV) == Locale("sv", "FI")


@pytest.mark.parametrize("language", Language)
def test_our_short_weekdays_are_those_of_babel(language: Language) -> None:
    week = [MONDAY + timedelta(days=each) for each in range(7)]

    ours = [dates.short_weekday(day, language) for day in week]

    assert ours == [locale(language).days["format"]["abbreviated"][each] for each in range(7)]


def test_every_weekday_has_its_essive() -> None:
    week = [dates.weekday_essive(MONDAY + timedelta(days=each)) for each in range(7)]

    assert week == [
        "maanantaina",
        "tiistaina",
        "keskiviikkona",
        "torstaina",
        "perjantaina",
        "lauantaina",
        "sunnuntaina",
    ]


@pytest.mark.parametrize(
    ("first", "last", "swedish"),
    [
        (date(2023, 11, 30), date(2023, 12, 1), "30.11–1.12.2023"),
        (date(2023, 12, 30), date(2024, 1, 2), "30.12.2023–2.1.2024"),
        (date(2023, 12, 30), date(2023, 12, 30), "30.12.2023"),
    ],
)
def test_swedish_ranges_have_no_stop_after_the_month(first: date, last: date, swedish: str) -> None:
    assert dates.date_range(first, last, SV) == swedish


def test_english_times_have_minutes_and_no_word_before_them() -> None:
    assert times.clock("14:00", EN, hours_only=True) == "14.00"
    assert times.clock_range("14:00", "16:00", EN, hours_only=True) == "14.00–16.00"
    assert times.date_and_time(MONDAY, "14:00", None, EN) == "Mon 20.11.2023, 14.00"


def test_swedish_even_hours_may_stand_alone() -> None:
    assert times.clock_range("14:00", "16:00", SV, hours_only=True) == "kl.\u00a014–16"


@pytest.mark.parametrize(
    ("day", "start", "end", "line"),
    [
        (None, None, None, ""),
        (MONDAY, None, None, "ma 20.11.2023"),
        (None, "14:00", None, "klo\u00a014.00"),
        (None, None, "16:00", "klo\u00a0–16.00"),
        (MONDAY, "22:00", "24:00", "ma 20.11.2023 klo\u00a022.00–24.00"),
    ],
)
def test_what_is_not_known_is_left_out(
    day: date | None, start: str | None, end: str | None, line: str
) -> None:
    assert times.date_and_time(day, start, end, FI) == line


@pytest.mark.parametrize(
    ("minutes", "finnish", "swedish"),
    [
        (0, "0\u00a0min", "0\u00a0min"),
        (3, "3\u00a0min", "3\u00a0min"),
        (120, "2\u00a0t", "2\u00a0h"),
        (123, "2\u00a0t 3\u00a0min", "2\u00a0h 3\u00a0min"),
    ],
)
def test_durations_are_in_hours_and_minutes(minutes: int, finnish: str, swedish: str) -> None:
    assert times.duration(minutes, FI) == finnish
    assert times.duration(minutes, SV) == swedish
