"""Whatever XML can hold comes through Word, PDF, web page and text: long, wide, foreign, odd."""

import re
from io import BytesIO

import docx
import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from minutetaker.domain.minutes import Minutes
from minutetaker.export.build import build
from minutetaker.export.docx_writer import render_docx
from minutetaker.export.html_writer import render_html
from minutetaker.export.pdf_writer import make_pdf, render_pdf
from minutetaker.export.text_writer import text
from tests.unit.export.features import (
    docx_parts,
    docx_words,
    html_words,
    item,
    meeting,
    pdf_words,
    person,
    said,
)
from tests.unit.export.word_file import WordFile

ODD = {
    "XML's own marks": "<w:p> & </w:t> ]]> <!-- --> &amp; \" '",
    "soft hyphens": "kunnan\u00adhallitus ja työ\u00adryhmä",
    "right to left": "עברית והערבית مرحبا بكم 123",
    "emoji": "🙂 👩‍👩‍👧 🇫🇮 ☑",
    "Chinese": "漢字かな交じり文",
    "marks on marks": "e\u0301\u0323 ja n\u0303",
    "spaces of all kinds": "a\u00a0b\u2009c\u202fd\u3000e\u200bf",
    "directions": "\u202eväärin päin\u202c ja \u2067eristetty\u2069",
    "beyond the first plane": "𐍈 𝄞 𠀋 \U0010fffd",
    "Typst's and Markdown's marks": "#let x = 1 $a^2$ @x <y> _z_ ~ `w` \\n",
    "a script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "a field code": '{ HYPERLINK "x" } PAGE \\* MERGEFORMAT',
}
LEGAL = st.characters(
    codec="utf-8",
    exclude_characters=[
        *(chr(code) for code in range(32) if chr(code) not in "\t\n"),
        *("\ufffe", "\uffff", "\\", "{", "}"),
    ],
)


def holding(words: str) -> Minutes:
    """A meeting that holds the words wherever a person can type them."""
    return meeting(
        series={"name": words or "x", "organization": words},
        meeting={"sessions": [{"date": "2026-11-16", "place": words}]},
        participants=[person(words or "x", title=words, id="p")],
        items=[item("1", title=words, parts=[said(escaped(words))])],
        attachments=[{"id": "a", "title": words}],
    )


def escaped(words: str) -> str:
    """The words as rich text that means just them."""
    return re.sub(r"([\\*_\[\]{}|`#>+!()~-])", r"\\\1", words).replace("1.", "1\\.")


def bare(words: str) -> str:
    """Letters without spaces and soft marks."""
    return re.sub(r"[\s\u00ad\u2060\u200b]", "", words.replace("\u2011", "-"))


@pytest.mark.parametrize("kind", ODD)
def test_odd_words_come_through_in_every_form(kind: str) -> None:
    words = ODD[kind]
    document = build(holding(words))
    word = render_docx(document)

    found = (docx_words(word), html_words(render_html(document)), text(document))

    for shown in found:
        assert bare(shown).count(bare(words)) >= 4
    assert WordFile(word).tree() is not None
    assert docx.Document(BytesIO(word)).core_properties.title
    with pikepdf.open(BytesIO(make_pdf(document).data)) as opened:
        assert len(opened.pages) >= 1
    assert "<script" not in render_html(document)


@settings(max_examples=60)
@given(st.text(LEGAL, min_size=1, max_size=60))
@example(" ")
def test_any_legal_letters_give_whole_files(words: str) -> None:
    document = build(holding(words))

    for part in docx_parts(holding(words)).values():
        etree.fromstring(part.encode())
    assert bare(words) in bare(text(document))
    assert bare(words) in bare(docx_words(render_docx(document)))
    assert bare(words) in bare(html_words(render_html(document)))


def test_a_paragraph_of_twenty_thousand_letters_keeps_every_one() -> None:
    long = ("Keskusteltiin talousarviosta, " * 700).strip()[:20_000]
    unbroken = "õ" * 20_000
    document = build(meeting(items=[item(parts=[said(f"{long}\n\n{unbroken}")])]))

    for shown in (
        docx_words(render_docx(document)),
        html_words(render_html(document)),
        text(document),
        pdf_words(render_pdf(document)).replace("\f", ""),
    ):
        assert shown.count("õ") == 20_000
        assert shown.count("talousarviosta") == long.count("talousarviosta")


@pytest.mark.parametrize("rows", [60, 1_000])
def test_a_long_table_keeps_its_rows_and_repeats_its_head(rows: int) -> None:
    lines = ["| Kohde | Määrä |", "| - | - |", *(f"| rivi{n} | {n} |" for n in range(rows))]
    document = build(meeting(items=[item(parts=[said("\n".join(lines))])]))
    word = render_docx(document)

    for shown in (
        docx_words(word),
        html_words(render_html(document)),
        text(document),
        pdf_words(render_pdf(document)),
    ):
        assert shown.count("rivi") == rows
    xml = docx_parts(meeting(items=[item(parts=[said("\n".join(lines))])]))["word/document.xml"]
    assert xml.count("<w:tblHeader") == 1
    assert xml.count("<w:tr>") + xml.count("<w:tr ") == rows + 1
