"""What a screen reader would stumble at, said with its place before a document goes out."""

import pytest

from minutetaker.export.accessibility import findings
from minutetaker.export.build import build
from minutetaker.finnish.languages import Language
from minutetaker.services.accessibility import accessibility_lines, in_order
from tests.helpers.sample import sample_minutes
from tests.unit.export.features import item, meeting, said


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("**Tausta**", "näyttää otsikolta"),
        ("• yksi\n\n• kaksi", "Luettelo on tehty käsin"),
        ("Päätettiin\n– tilata\n– maksaa", "Luettelo on tehty käsin"),
        ("a) yksi\n\nb) kaksi", "Luettelo on tehty käsin"),
        ("Vuosi     2025     2026", "Palstat on tehty välilyönneillä"),
        ("| | b |\n| - | - |\n| 1 | 2 |", "Taulukon sarakkeelta puuttuu otsikko"),
        ("Lue [täältä](https://example.org).", "Linkki ei kerro"),
        ("Katso https://example.org/hyvin/pitka/osoite/jota/kukaan/ei/jaksa", "Pitkä osoite"),
    ],
)
def test_what_typing_makes_hard_to_read_is_named_with_its_item(typed: str, told: str) -> None:
    minutes = meeting(items=[item("1", title="Avaus", parts=[said(typed)])])

    (line,) = accessibility_lines(minutes, Language.FI)

    assert line.startswith("1 Avaus: ")
    assert told in line


@pytest.mark.parametrize(
    "typed",
    [
        "Todettiin **päätösvaltaiseksi**.",
        "- yksi\n- kaksi",
        "1. yksi\n2. kaksi",
        "– vain yksi viiva alussa",
        "| a | b |\n| - | - |\n| | 2 |",
        "Lue [ohje](https://example.org) ja https://example.org.",
        "Hinta on 12 480 € ja 3 215 €.",
    ],
)
def test_what_is_well_made_is_not_blamed(typed: str) -> None:
    assert accessibility_lines(meeting(items=[item(parts=[said(typed)])]), Language.FI) == ()


def test_an_item_without_a_title_has_an_empty_heading() -> None:
    (line,) = accessibility_lines(meeting(items=[item("7", title=None)]), Language.FI)

    assert line == "7: Otsikossa ei ole sanoja"


def test_the_sample_is_in_order_and_the_program_makes_no_obstacle_itself() -> None:
    assert findings(build(sample_minutes())) == ()
    assert in_order(Language.FI).startswith("Otsikot, kieli, nimi, luettelot")
