"""What is typed is what is kept: the codec between an editor's document and the meeting file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from minutetaker.domain.rich_text import (
    Block,
    ListBlock,
    ListItem,
    Paragraph,
    Run,
    Table,
    write,
)
from minutetaker.domain.rich_text_parser import parse
from minutetaker.ui.widgets import rich_text_codec, rich_text_reading

pytestmark = pytest.mark.usefixtures("qapp")


def through_a_document(text: str) -> str:
    document = QTextDocument()
    rich_text_codec.fill(document, parse(text))
    return write(rich_text_reading.read(document))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Todettiin.",
        "Laki\u00a0§\u00a05 ja 1\u00a0000\u00a0€ \u2013 kaikki",
        "Sanottiin **painavasti** ja *hiljaa* ja ***molempia***.",
        "Rivi yksi\\\nrivi kaksi\n\nToinen kappale",
        "Julkinen {{salainen kohta}} ja [linkki](https://esimerkki.fi)",
        "- yksi\n- kaksi\n  - alempi\n  - toinen\n- kolme\n\nLoppu",
        "3. kolmas\n4. neljäs\n   1. alempi\n\n- luetelma",
        "1. yksi\n2. kaksi\n\n1. uusi luettelo",
        "| Asia | Vastuu |\n| --- | --- |\n| **Ote** | Åkerlund |\n| toinen |  |\n\nPerässä",
        "Ennen\n\n| a |\n| --- |\n| b |\n\n- luettelo\n\n| c |\n| --- |\n| d |",
        "\\- ei luettelo\n\n2\\. ei luettelo\n\n\\*ei tähti\\* \\{\\{ei salainen\\}\\}",
    ],
)
def test_a_kept_text_comes_back_as_it_was(text: str) -> None:
    assert through_a_document(text) == text


letters = st.text(
    st.sampled_from("aäö §\u00a0–1.-*_{}[]()\\|#>`!5 ") | st.characters(categories=["L", "N"]),
    min_size=1,
    max_size=20,
).filter(lambda text: bool(text.strip()))
runs = st.lists(
    st.builds(Run, letters, st.booleans(), st.booleans(), st.none(), st.booleans()),
    min_size=1,
    max_size=4,
).map(tuple)
lists = st.builds(
    ListBlock,
    st.booleans(),
    st.lists(
        st.builds(
            ListItem,
            runs,
            st.none()
            | st.builds(
                ListBlock,
                st.booleans(),
                st.lists(st.builds(ListItem, runs), min_size=1, max_size=3).map(tuple),
            ),
        ),
        min_size=1,
        max_size=4,
    ).map(tuple),
    st.integers(1, 9),
)
tables = st.integers(1, 3).flatmap(
    lambda columns: st.builds(
        Table,
        st.tuples(*[runs] * columns),
        st.lists(st.tuples(*[runs] * columns), max_size=3).map(tuple),
    )
)
blocks_of_any_kind = st.lists(st.builds(Paragraph, runs) | lists | tables, max_size=5)


@settings(deadline=None)
@given(blocks_of_any_kind)
def test_any_text_the_meeting_file_can_hold_survives_the_editor(made: list[Block]) -> None:
    canonical = write(parse(write(made)))

    assert through_a_document(canonical) == write(parse(canonical))


@settings(deadline=None)
@given(st.lists(letters, min_size=1, max_size=4))
def test_typed_marks_stay_the_characters_they_were(paragraphs: list[str]) -> None:
    document = QTextDocument()
    document.setPlainText("\n".join(paragraphs))

    kept = write(rich_text_reading.read(document))

    again = QTextDocument()
    rich_text_codec.fill(again, parse(kept))
    assert again.toRawText().split("\u2029") == paragraphs
