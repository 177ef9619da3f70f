"""Every expected form in vectors.json, key by key: none may be left unasked."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from minutetaker.finnish import counts, dates, names, numbers, reading, times, typography
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language

FI, SV = Language.FI, Language.SV
VECTORS: dict[str, Any] = json.loads(
    (Path(__file__).parent / "vectors.json").read_text(encoding="utf-8")
)
# The list that ours was made from has the names of real people, which are not for the project.
ORIGINAL = Path(__file__).parents[4] / "shared" / "finnish" / "vectors.json"


def of_day(form: Callable[[date, Language], object], language: Language) -> Callable[[str], object]:
    def asked(day: str) -> object:
        return form(date.fromisoformat(day), language)

    return asked


def date_range(language: Language) -> Callable[[str, str], str]:
    def asked(first: str, last: str) -> str:
        return dates.date_range(date.fromisoformat(first), date.fromisoformat(last), language)

    return asked


def iso(text: str) -> str:
    day = reading.read_date(text)
    assert day is not None
    return day.isoformat()


ASKED: dict[str, Callable[..., object]] = {
    "date_short_fi": of_day(dates.short, FI),
    "date_no_year_fi": of_day(dates.without_year, FI),
    "date_no_year_sv": of_day(dates.without_year, SV),
    "date_weekday_fi": of_day(dates.with_weekday, FI),
    "date_weekday_sv": of_day(dates.with_weekday, SV),
    "weekday_essive_fi": lambda day: dates.weekday_essive(date.fromisoformat(day)),
    "weekday_nominative_fi": of_day(dates.weekday, FI),
    "date_long_fi": of_day(dates.long, FI),
    "date_long_sv": of_day(dates.long, SV),
    "month_fi": of_day(dates.month_and_year, FI),
    "iso_week": lambda day: dates.iso_week(date.fromisoformat(day)),
    "time_fi": lambda time: times.clock(time, FI),
    "time_hours_only_fi": lambda time: times.clock(time, FI, hours_only=True),
    "time_sv": lambda time: times.clock(time, SV),
    "time_range_exact_fi": lambda start, end: times.clock_range(start, end, FI),
    "time_range_short_fi": lambda start, end: times.clock_range(start, end, FI, hours_only=True),
    "time_range_sv": lambda start, end: times.clock_range(start, end, SV),
    "meeting_line_fi": lambda day, start, end: times.date_and_time(
        date.fromisoformat(day), start, end, FI, hours_only=True
    ),
    "date_range_fi": date_range(FI),
    "date_range_sv": date_range(SV),
    "section_fi": numbers.section,
    "section_range_fi": numbers.section_range,
    "count_members_fi": lambda count: counts.counted(count, "member", FI),
    "count_votes_fi": lambda count: counts.counted(count, "vote", FI),
    "absent_sentence_fi": lambda count: counts.absent_members(count, FI),
    "label_annex_fi": lambda count: label(Label.ATTACHMENT, FI, count),
    "label_next_fi": lambda count: label(Label.NEXT_MEETING, FI, count),
    "count_members_sv": lambda count: counts.counted(count, "member", SV),
    "names_fi": lambda people: names.name_list(people, FI),
    "names_sv": lambda people: names.name_list(people, SV),
    "page_fi": numbers.page,
    "number_fi": numbers.number,
    "person_line": lambda parts: names.person_line(*parts),
    "input_date": iso,
}
ROWS = [
    pytest.param(key, row[:-1], row[-1], id=f"{key} {row[:-1]}")
    for key in ASKED
    for row in VECTORS[key]
]


@pytest.mark.parametrize(("key", "given", "expected"), ROWS)
def test_a_form_is_written_as_the_rules_say(
    key: str, given: list[object], expected: object
) -> None:
    assert ASKED[key](*given) == expected


def test_names_are_ordered_with_the_last_letters_last() -> None:
    given, expected = VECTORS["sort_fi"]

    assert sorted(given, key=names.sort_key) == expected


@pytest.mark.parametrize(("typed", "start", "end"), VECTORS["input_time_range"])
def test_a_typed_time_range_is_read(typed: str, start: str, end: str) -> None:
    assert reading.read_time_range(typed) == (start, end)


@pytest.mark.parametrize("typed", VECTORS["lint_positive"])
def test_a_wrong_form_gets_a_suggestion(typed: str) -> None:
    assert typography.corrections(typed, FI)


@pytest.mark.parametrize("typed", VECTORS["lint_negative"])
def test_a_right_form_is_left_in_peace(typed: str) -> None:
    assert typography.corrections(typed, FI) == ()


def test_no_key_of_the_vectors_is_left_unasked() -> None:
    others = {"note", "sort_fi", "input_time_range", "lint_positive", "lint_negative"}

    assert set(VECTORS) == set(ASKED) | others


@pytest.mark.skipif(not ORIGINAL.exists(), reason="the original list is not beside the checkout")
def test_the_original_list_holds_as_well() -> None:
    original: dict[str, Any] = json.loads(ORIGINAL.read_text(encoding="utf-8"))

    said = {key: [ASKED[key](*row[:-1]) for row in original[key]] for key in ASKED}

    assert set(original) == set(VECTORS)
    assert said == {key: [row[-1] for row in original[key]] for key in ASKED}
    assert sorted(original["sort_fi"][0], key=names.sort_key) == original["sort_fi"][1]
