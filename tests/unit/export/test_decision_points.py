"""The numbered points of decisions and proposals on the page."""

from minutetaker.export.build import build
from minutetaker.export.text_writer import text
from minutetaker.finnish.languages import Language
from tests.unit.export.features import item, meeting, said


def test_points_of_decisions_are_counted_through_and_an_empty_one_is_left_out() -> None:
    decisions = [
        {"id": "d1", "text": "Pyydetään lausunnot."},
        {"id": "d2", "text": "1. Kuullaan kunnat.\n2. Kuullaan yritykset.\n3. "},
        {"id": "d3", "text": ""},
        {"id": "d4", "text": "Lisätään asia työlistaan:\n\n- kevät\n- syksy"},
    ]
    minutes = meeting(
        items=[item(parts=[said("1. Kuullaan.\n2. ", "proposal")], decisions=decisions)]
    )

    lines = text(build(minutes, language=Language.FI)).splitlines()
    start = lines.index("Päätökset")
    assert [line for line in lines[start + 1 :] if line][:6] == [
        "1. Pyydetään lausunnot.",
        "2. Kuullaan kunnat.",
        "3. Kuullaan yritykset.",
        "4. Lisätään asia työlistaan:",
        "  – kevät",
        "  – syksy",
    ]
    assert "1. Kuullaan." in lines
    assert not any(line.strip() == "2." for line in lines)
