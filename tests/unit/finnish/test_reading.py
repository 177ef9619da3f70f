"""What people type for days and times, and what is left unread rather than guessed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.finnish import dates, reading, times
from minutetaker.finnish.languages import Language

TUESDAY = date(2023, 11, 21)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
LANGUAGES = st.sampled_from(Language)
TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)) | st.just("24:00")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("4.12.", date(2023, 12, 4)),
        ("4.12", date(2023, 12, 4)),
        ("21.11.", TUESDAY),
        ("20.11.", date(2024, 11, 20)),
        ("29.2.", date(2024, 2, 29)),
        ("30.11", date(2023, 11, 30)),
        ("5. tammikuuta", date(2024, 1, 5)),
        ("5 jan.", date(2024, 1, 5)),
        ("den 5 maj 2024", date(2024, 5, 5)),
        ("5 May 2024", date(2024, 5, 5)),
        ("to 4.1.2024", date(2024, 1, 4)),
        ("torsdag den 4 januari 2024", date(2024, 1, 4)),
        ("4.12.23", date(2023, 12, 4)),
        ("4/12/2023", date(2023, 12, 4)),
        ("4. 12. 2023", date(2023, 12, 4)),
        ("2023-12-04", date(2023, 12, 4)),
        ("2 viikon päästä", date(2023, 12, 5)),
        ("viikon kuluttua", date(2023, 11, 28)),
        ("kahden kuukauden päästä", date(2024, 1, 21)),
        ("om en månad", date(2023, 12, 21)),
        ("om 10 dagar", date(2023, 12, 1)),
        ("in two weeks", date(2023, 12, 5)),
        ("vuoden päästä", date(2024, 11, 21)),
        ("pe", date(2023, 11, 24)),
        ("ensi pe", date(2023, 11, 24)),
        ("Ensi Perjantaina", date(2023, 11, 24)),
        ("ti", date(2023, 11, 28)),
        ("på fredag", date(2023, 11, 24)),
        ("nästa fre", date(2023, 12, 1)),
        ("next Monday", date(2023, 11, 27)),
        ("tänään", TUESDAY),
        ("huomenna", date(2023, 11, 22)),
        ("i morgon", date(2023, 11, 22)),
        ("ylihuomenna", date(2023, 11, 23)),
        ("yesterday", date(2023, 11, 20)),
    ],
)
def test_a_day_is_read_from_today(typed: str, day: date) -> None:
    assert reading.read_date(typed, TUESDAY) == day


@pytest.mark.parametrize("typed", ["4.12.", "pe", "ensi pe", "huomenna", "18. joulukuuta"])
def test_a_day_that_needs_today_is_not_guessed_without_it(typed: str) -> None:
    assert reading.read_date(typed) is None


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "joskus",
        "31.2.2024",
        "30.2.",
        "0.1.2024",
        "1.13.2024",
        "18. foobarta 2017",
        "x 4.12.2023",
    ],
)
def test_what_is_no_day_is_not_read(typed: str) -> None:
    assert reading.read_date(typed, TUESDAY) is None


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("14", "14:00"),
        ("14.35", "14:35"),
        ("14:35", "14:35"),
        ("1435", "14:35"),
        ("905", "09:05"),
        ("klo 9.05", "09:05"),
        ("klo. 9", "09:00"),
        ("KL. 19:30", "19:30"),
        ("  klo\u00a09.05 ", "09:05"),
        ("24", "24:00"),
        ("0.15", "00:15"),
    ],
)
def test_a_time_is_read(typed: str, time: str) -> None:
    assert reading.read_time(typed) == time


@pytest.mark.parametrize("typed", ["", "25", "24.01", "9.5", "9.60", "1460", "aamulla", "14-16"])
def test_what_is_no_time_is_not_read(typed: str) -> None:
    assert reading.read_time(typed) is None


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("14", "14:00", None),
        ("14-", "14:00", None),
        ("klo 14.00–klo 16.00", "14:00", "16:00"),
        ("1400—1530", "14:00", "15:30"),
        ("22–0.40", "22:00", "00:40"),
    ],
)
def test_a_time_range_may_be_open_or_pass_midnight(typed: str, start: str, end: str | None) -> None:
    assert reading.read_time_range(typed) == (start, end)


@pytest.mark.parametrize("typed", ["", "aamu", "25-26", "14-26", "-16"])
def test_what_is_no_time_range_is_not_read(typed: str) -> None:
    assert reading.read_time_range(typed) is None


@given(DAYS, LANGUAGES)
def test_every_printed_date_is_read_back(day: date, language: Language) -> None:
    for form in (dates.short, dates.with_weekday, dates.long):
        assert reading.read_date(form(day, language)) == day


@given(DAYS, LANGUAGES)
def test_a_date_without_its_year_is_the_next_one(day: date, language: Language) -> None:
    earlier = day - timedelta(days=300)

    assert reading.read_date(dates.without_year(day, language), earlier) == day


@given(DAYS, DAYS, st.sampled_from((Language.FI, Language.SV)))
def test_a_weekday_alone_is_within_the_week_to_come(
    day: date, today: date, language: Language
) -> None:
    read = reading.read_date(dates.short_weekday(day, language), today)

    assert read is not None
    assert read.weekday() == day.weekday()
    assert timedelta(days=1) <= read - today <= timedelta(days=7)


@given(TIMES, LANGUAGES, st.booleans())
def test_every_printed_time_is_read_back(time: str, language: Language, hours_only: bool) -> None:
    assert reading.read_time(times.clock(time, language, hours_only=hours_only)) == time


@given(TIMES, TIMES, LANGUAGES, st.booleans())
def test_every_printed_time_range_is_read_back(
    start: str, end: str, language: Language, hours_only: bool
) -> None:
    printed = times.clock_range(start, end, language, hours_only=hours_only)

    assert reading.read_time_range(printed) == (start, end)


@given(st.text(max_size=20))
def test_nothing_that_is_typed_makes_reading_fail(typed: str) -> None:
    reading.read_date(typed, TUESDAY)
    reading.read_time(typed)
    reading.read_time_range(typed)
