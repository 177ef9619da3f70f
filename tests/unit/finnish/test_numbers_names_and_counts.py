"""Numbers, names and counts: what vectors.json leaves unsaid."""

from decimal import Decimal

import pytest
from babel.lists import format_list
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.finnish import names, numbers
from minutetaker.finnish.counts import Noun, absent_members, counted
from minutetaker.finnish.languages import Language, Words, sentence, spaced
from minutetaker.finnish.locales import locale

FI, SV, EN = Language.FI, Language.SV, Language.EN


def test_amounts_have_their_sign_after_them_and_cents_where_needed() -> None:
    assert numbers.euros(240000) == "240\u00a0000\u00a0€"
    assert numbers.euros(Decimal("18402.15"), SV) == "18\u00a0402,15\u00a0€"
    assert numbers.euros(1234.5, EN) == "€1,234.50"
    assert numbers.percent(25) == "25\u00a0%"
    assert numbers.percent(12.5, SV) == "12,5\u00a0%"
    assert numbers.percent(25, EN) == "25%"


@pytest.mark.parametrize(
    ("number", "form", "printed"),
    [
        ("3", "1.", "3."),
        ("3", "1", "3"),
        ("3", "1 §", "3\u00a0§"),
        ("212", "§ 1", "§\u00a0212"),
        ("12 a", "1 §", "12 a\u00a0§"),
        ("3.1", "1.", "3.1"),
        ("A3.44", "§ 1", "A3.44"),
        ("§ 12", "1 §", "§ 12"),
        ("", "1.", ""),
    ],
)
def test_an_items_number_takes_its_form_unless_it_has_one(
    number: str, form: str, printed: str
) -> None:
    assert numbers.item_number(number, form) == printed


def test_sections_are_written_in_each_language() -> None:
    assert numbers.section_range(4, 4) == "4\u00a0§"
    assert numbers.section_range(1, 3, SV) == "1–3\u00a0§"
    assert numbers.section_range(1, 3, EN) == "§\u00a01–3"
    assert numbers.number_range("2", "2") == "2"


@pytest.mark.parametrize(
    ("number", "year", "printed"), [(7, 2023, "7/2023"), (7, None, "7"), (None, 2023, "")]
)
def test_a_meetings_number_is_never_made_up(
    number: int | None, year: int | None, printed: str
) -> None:
    assert numbers.meeting_number(number, year) == printed


def test_ordinals_end_as_each_language_ends_them() -> None:
    series = (1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 111)

    swedish = " ".join(numbers.ordinal(each, SV) for each in series)
    english = " ".join(numbers.ordinal(each, EN) for each in series)

    assert numbers.ordinal(6, FI) == "6."
    assert swedish == "1:a 2:a 3:e 4:e 11:e 12:e 13:e 21:a 22:a 23:e 111:e"
    assert english == "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 111th"


@pytest.mark.parametrize("noun", Noun)
def test_every_noun_can_be_counted_in_every_language(noun: Noun) -> None:
    for language in Language:
        for count in (0, 1, 2):
            number, _, word = counted(count, noun, language).partition("\u00a0")
            assert number == str(count)
            assert word
            assert "|" not in word


def test_absence_is_counted_in_each_language() -> None:
    assert absent_members(1, SV) == "Frånvarande var 1\u00a0ledamot."
    assert absent_members(3, EN) == "Absent: 3\u00a0members."


def test_a_noun_that_is_not_known_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="kissa"):
        counted(2, "kissa", FI)


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1), min_size=1, max_size=6))
def test_lists_of_names_are_those_of_babel(people: list[str]) -> None:
    assert names.name_list(people, FI) == format_list(people, locale=locale(FI))
    assert names.name_list(people, SV) == format_list(people, locale=locale(SV))


def test_a_list_of_nobody_is_empty() -> None:
    assert names.name_list([], FI) == ""


def test_marks_and_notes_share_one_pair_of_brackets() -> None:
    line = names.person_line(
        "Minttu Niemi", None, "", offices=["jäsen"], notes=["varajäsen", "", "saapui klo 13.20"]
    )

    assert line == "Minttu Niemi, jäsen (varajäsen; saapui klo 13.20)"
    assert names.person_line(None, mark="täyttämättä") == "(täyttämättä)"


@pytest.mark.parametrize(
    ("first", "last", "full", "order", "printed"),
    [
        ("Minttu", "Niemi", "Minttu Niemi", "first_last", "Minttu Niemi"),
        ("Minttu", "Niemi", None, "first_last", "Minttu Niemi"),
        ("Minttu", "Niemi", "Minttu Niemi", "last_first", "Niemi Minttu"),
        ("Minttu", "Niemi", "Minttu Niemi", "last_comma_first", "Niemi, Minttu"),
        (None, None, "Minttu Niemi", "last_first", "Minttu Niemi"),
        ("Minttu", None, None, "last_first", "Minttu"),
        (None, "Niemi", None, "first_last", "Niemi"),
        (None, None, None, "first_last", ""),
    ],
)
def test_a_name_is_turned_only_when_both_its_parts_are_known(
    first: str | None, last: str | None, full: str | None, order: str, printed: str
) -> None:
    assert names.ordered_name(first, last, full, order) == printed


def test_an_order_of_names_that_is_not_known_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="middle_first"):
        names.ordered_name("Minttu", "Niemi", None, "middle_first")


def test_foreign_letters_have_their_places() -> None:
    people = ["Ør", "Ünal", "Łaski", "Æn", "Åkerö", "Zitting", "Éva", "Eva", "Lahti", "Yli"]

    assert sorted(people, key=names.sort_key) == [
        "Eva",
        "Éva",
        "Lahti",
        "Łaski",
        "Yli",
        "Ünal",
        "Zitting",
        "Åkerö",
        "Æn",
        "Ør",
    ]


def test_a_word_without_a_form_for_many_is_the_same_for_all() -> None:
    words = Words("asia|asiaa", "beslut", "item|items")

    assert [words.text(FI, 2), words.text(SV, 2), words.text(EN)] == ["asiaa", "beslut", "item"]
    assert spaced("a", "", "b") == "a b"


@pytest.mark.parametrize(
    ("text", "ended"),
    [("Kyllä", "Kyllä."), ("7.3.", "7.3."), ("(kello 14.)", "(kello 14.)"), ("Miksi? ", "Miksi?")],
)
def test_a_sentence_has_one_stop(text: str, ended: str) -> None:
    assert sentence(text) == ended
