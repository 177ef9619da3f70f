"""Labels: complete in each language, and in agreement with their number."""

import re

import pytest

from minutetaker.finnish.labels import Label, capitalized, label, office
from minutetaker.finnish.languages import Language

FI, SV, EN = Language.FI, Language.SV, Language.EN


@pytest.mark.parametrize("key", Label)
def test_every_label_is_known_in_every_language(key: Label) -> None:
    for language in Language:
        for count in (0, 1, 2):
            assert re.fullmatch(r"[^\W\d][\w -]*[^\W\d]", label(key, language, count))


@pytest.mark.parametrize(
    ("key", "one", "many"),
    [
        (Label.SECTIONS, "Pykälä", "Pykälät"),
        (Label.DECISION, "Päätös", "Päätökset"),
        (Label.ACTION, "Tehtävä", "Tehtävät"),
        (Label.SIGNATURE, "Allekirjoitus", "Allekirjoitukset"),
        (Label.EXAMINER, "pöytäkirjantarkastaja", "pöytäkirjantarkastajat"),
        (Label.MEMBERS, "Jäsen", "Jäsenet"),
    ],
)
def test_labels_agree_with_their_number(key: Label, one: str, many: str) -> None:
    assert [label(key, FI), label(key, FI, 2)] == [one, many]


def test_a_label_is_asked_for_by_its_key_in_a_meeting_file() -> None:
    assert label("decision_minutes", SV) == "Protokoll"
    assert label("chair", FI) == "puheenjohtaja"
    with pytest.raises(ValueError, match="nothing"):
        label("nothing", FI)


def test_an_office_without_a_word_prints_none() -> None:
    assert office("temporary_chair", FI) == "tilapäinen puheenjohtaja"
    assert office("other", FI) == ""


def test_only_the_first_letter_becomes_a_capital() -> None:
    assert capitalized("ti 21.11.2023") == "Ti 21.11.2023"
    assert capitalized("TEM") == "TEM"
    assert capitalized("") == ""
