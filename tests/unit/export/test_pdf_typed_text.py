"""Any text that somebody can type becomes pages, whole, or a sentence says which one can't."""

import re
from io import BytesIO

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from minutetaker.domain.failures import PagesNotDrawn
from minutetaker.export.pdf_writer import render_pdf
from tests.unit.export.page_sample import HEAD, document, field, heading, paragraph
from tests.unit.export.pdf_reading import (
    faults,
    is_within,
    needs_pdftotext,
    page_count,
    text_of,
    words_in,
)

STRANGE = (
    "#let x = 1 #panic() $a^2$ *b* _c_ `d` [e] {f} @g <h> \\ \\n \"i\" 'j' ~k = l + m - n / o "
    "-- --- ... // p /* q */ https://r.example ;"
)


@needs_pdftotext
def test_marks_of_a_markup_language_are_only_words() -> None:
    made = render_pdf(
        document(*HEAD, heading(1, STRANGE, "1"), paragraph(STRANGE), field(STRANGE, STRANGE))
    )

    assert text_of(made, "-raw").replace("\n", " ").count(STRANGE) == 3


@needs_pdftotext
def test_hebrew_arabic_and_a_soft_hyphen_survive() -> None:
    made = render_pdf(document(*HEAD, paragraph("שלום ja سلام ja eri\u00adkoinen")))

    found = text_of(made, "-raw")
    assert faults(made, "ua1") == []
    assert "שלום" in found
    assert "erikoinen" in found.replace("\u00ad", "")


@needs_pdftotext
def test_a_letter_that_no_font_has_costs_the_standard_and_no_word() -> None:
    made = render_pdf(document(*HEAD, paragraph("Hyvä 😀 päätös")))

    assert {"Hyvä", "päätös"} <= set(words_in(made))
    with pikepdf.open(BytesIO(made)) as opened:
        assert opened.Root.MarkInfo.Marked


LETTERS = st.characters(exclude_categories=["Cs"])
MARKS = st.one_of(
    st.characters(categories=["Mn", "Mc", "Me", "Cf"]),
    st.characters(min_codepoint=0x0590, max_codepoint=0x08FF),
    st.sampled_from(" .,:;()[]–-/\t\n0123456789"),
)
"""What stands on, in or between other letters: those of a right-to-left script stopped the file."""


@settings(max_examples=40)
@given(st.text(LETTERS, max_size=60) | st.text(MARKS, max_size=12))
@example(":\u0591")
@example("(\u0591)")
@example(": \u0591")
@example(":\u2060\u0591")
@example("a (\u0610) b")
@example("(\ufb1e)")
def test_no_typed_text_can_stop_the_file(text: str) -> None:
    made = render_pdf(document(*HEAD, heading(1, text, "1"), paragraph(text), field(text, text)))

    assert page_count(made) >= 1


@needs_pdftotext
@pytest.mark.parametrize("mark", ["\u0591", "\u0610", "\u0711", "\u0816"])
def test_words_around_a_mark_of_another_script_stay_whole(mark: str) -> None:
    made = render_pdf(document(*HEAD, paragraph(f"Ennen ({mark}) jälkeen: {mark} loppu")))

    assert is_within(["Ennen", "jälkeen:", "loppu"], words_in(made))


def test_a_text_that_stops_the_layout_is_named_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopping = heading(1, "Vaikea (\u0591) otsikko", "7")
    with monkeypatch.context() as patched:
        patched.setattr("minutetaker.export.typst_sheet._RIGHT_TO_LEFT", re.compile("(?!)"))

        with pytest.raises(PagesNotDrawn) as failure:
            render_pdf(document(*HEAD, paragraph("Ennen."), stopping, paragraph("Jälkeen.")))

    assert "Vaikea (" in str(failure.value)
    assert page_count(render_pdf(document(*HEAD, stopping))) == 1
