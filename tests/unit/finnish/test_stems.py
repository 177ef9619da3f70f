"""A word's beginning finds its other forms, and not every other word."""

import pytest

from minutetaker.finnish.stems import stem


@pytest.mark.parametrize(
    ("asked", "forms"),
    [
        ("mittari", ["mittarit", "mittareita", "mittarin"]),
        ("mittareiden", ["mittari", "mittareita"]),
        ("päätös", ["päätöksen", "päätökset", "päätöstä", "päätöksistä"]),
        ("päätöksen", ["päätös", "päätösten"]),
        ("kokouksessa", ["kokous", "kokoukset", "kokousta"]),
        ("rakennusurakasta", ["rakennusurakka", "rakennusurakan"]),
        ("talousarvio", ["talousarviota", "talousarvion"]),
        ("protokollet", ["protokoll", "protokollen"]),
        ("tuki", ["tukia"]),
    ],
)
def test_forms_of_a_word_begin_alike(asked: str, forms: list[str]) -> None:
    assert [each for each in forms if not each.startswith(stem(asked))] == []


@pytest.mark.parametrize(
    ("asked", "other"), [("mittari", "mitta"), ("kokous", "koko"), ("päätös", "pää")]
)
def test_another_word_is_not_taken_for_a_form(asked: str, other: str) -> None:
    assert not other.startswith(stem(asked))
