"""The Word file of a document: sent as it is, so it must be right as it is."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest

from minutetaker.export.document import (
    Masthead,
    MinutesDocument,
    PageHeader,
    Title,
)
from minutetaker.export.docx_writer import render_docx
from tests.unit.export.page_sample import (
    HEAD,
    MINISTRY,
    WHOLE,
    document,
    heading,
    paragraph,
    says,
    words_of,
)
from tests.unit.export.word_file import NAMES, made, style_of, text_of, value, w

MEMO = document(
    Masthead(meta=(says("18.3.2026"), says("Luonnos"))),
    *HEAD[1:],
    heading(1, "Kokouksen avaus; Oskari Väinölä", "1."),
    paragraph("Puheenjohtaja avasi kokouksen."),
    grid=MINISTRY,
)


@pytest.mark.parametrize("each", [WHOLE, MEMO, document()], ids=["whole", "memo", "empty"])
def test_word_finds_nothing_to_repair(each: MinutesDocument, tmp_path: Path) -> None:
    assert made(each).faults(tmp_path) == []


def test_the_words_are_read_back_in_their_order() -> None:
    read = docx.Document(BytesIO(render_docx(WHOLE)))

    # What Word counts by itself is no word of ours: page numbers and list marks.
    body = [word for text in made(WHOLE).texts() for word in text.split()]
    ours = [word.lower() for word in words_of(WHOLE)]
    counted = iter([word.lower() for word in body])
    assert all(word in counted for word in ours)
    assert read.paragraphs[2].text == "18.3.2026"
    assert [cell.text for cell in read.tables[1].rows[1].cells] == [
        "Luonnos ohjeeksi",
        "Anna-Liisa Kettumäki",
        "10.4.2026",
    ]


def test_the_same_document_is_the_same_bytes() -> None:
    assert render_docx(WHOLE) == render_docx(WHOLE)


def test_no_paragraph_stands_empty_as_space() -> None:
    outside = [
        each for each in made(WHOLE).paragraphs() if next(each.iterancestors(w("tc")), None) is None
    ]

    assert outside
    assert all(text_of(each).strip() for each in outside)


def test_the_file_tells_title_author_language_and_the_day_of_the_document() -> None:
    told = docx.Document(BytesIO(render_docx(WHOLE))).core_properties

    assert told.title == "Muistio, asiakasraati 3/2026"
    assert (told.author, told.last_modified_by) == ("Venla Hiidenmaa", "Venla Hiidenmaa")
    assert (told.subject, told.language, told.keywords) == ("Kokous 3/2026", "fi-FI", "muistio")
    assert told.created is not None
    assert told.created.date().isoformat() == "2026-03-18"
    assert told.modified == told.created


def test_no_part_remembers_the_library_that_wrote_it() -> None:
    file = made(WHOLE)

    assert not [name for name, part in file.parts.items() if b"python-docx" in part]
    assert not [name for name in file.parts if "thumbnail" in name]


def test_a_file_without_a_day_tells_none() -> None:
    undated = replace(WHOLE, properties=replace(WHOLE.properties, created=None))

    assert b"created" not in made(undated).parts["docProps/core.xml"]


@pytest.mark.parametrize(("language", "word"), [("fi", "fi-FI"), ("sv", "sv-FI"), ("en", "en-GB")])
def test_the_document_is_in_its_language_and_only_other_runs_tell_theirs(
    language: str, word: str
) -> None:
    file = made(replace(WHOLE, properties=replace(WHOLE.properties, language=language)))

    default = file.tree("word/styles.xml").find("w:docDefaults//w:lang", NAMES)
    assert default is not None
    assert default.get(w("val")) == word
    run_languages = {each.get(w("val")) for each in file.tree().iter(w("lang"))}
    assert run_languages == (set() if language == "sv" else {"sv-FI"})


def test_page_one_has_an_empty_header_and_later_pages_tell_the_document() -> None:
    file = made(WHOLE)

    assert file.texts("word/header1.xml") == [""]
    assert file.texts("word/header2.xml") == [
        "Selkämeren keskus, asiakasraati\tMuistio 3/2026\t2 (3)",
        "18.3.2026",
        "SKK/214/2026",
    ]
    assert file.tree().find(".//w:sectPr/w:titlePg", NAMES) is not None
    instructions = "".join(file.tree("word/header2.xml").itertext())
    assert "PAGE" in instructions
    assert "NUMPAGES" in instructions
    assert value(file.paragraphs("word/header2.xml")[-1], "w:spacing", "after") == "440"


def test_a_header_without_metadata_ends_with_its_only_line() -> None:
    header = PageHeader(short_name="Raati", kind="Muistio")
    file = made(replace(WHOLE, header=header))

    (line,) = file.paragraphs("word/header2.xml")
    assert text_of(line) == "Raati\tMuistio\t2 (3)"
    assert value(line, "w:spacing", "after") == "440"


def test_a_long_name_has_its_own_line_above_the_kind() -> None:
    name = "Lounais-Suomen aluehallintovirasto, peruspalvelut"
    masthead = Masthead(organization=name, kind="Muistio", number="3/2026")
    file = made(document(masthead))

    assert file.texts()[:2] == [name, "\tMuistio 3/2026\t1 (1)"]


def test_the_memo_of_a_ministry_opens_with_its_date_and_the_page() -> None:
    file = made(MEMO)

    first, second = file.paragraphs()[:2]
    assert text_of(first) == "18.3.2026\t1 (1)"
    assert value(first, "w:tabs/w:tab", "val") == "clear"
    assert (style_of(second), text_of(second)) == ("Meta", "Luonnos")


def test_margins_and_indents_follow_the_grid_and_no_paragraph_needs_its_own() -> None:
    standard, memo = made(WHOLE), made(MEMO)

    assert standard.style_value("BodyText", "w:pPr/w:ind", "left") == "1304"
    assert memo.style_value("BodyText", "w:pPr/w:ind", "left") == "0"
    assert memo.style_value("ListBullet", "w:pPr/w:ind", "left") == "397"
    for file, left in ((standard, "1134"), (memo, "1701")):
        margins = file.tree().find(".//w:sectPr/w:pgMar", NAMES)
        assert margins is not None
        assert margins.get(w("left")) == left
        own = [each for each in file.paragraphs() if each.find("w:pPr/w:ind", NAMES) is not None]
        assert all(value(each, "w:jc") == "right" for each in own)


def test_only_the_memo_of_a_ministry_has_bold_labels() -> None:
    assert made(MEMO).style_value("FieldLabel", "w:rPr/w:b", "val") is None
    assert (
        made(MEMO).tree("word/styles.xml").find("w:style[@w:styleId='FieldLabel']/w:rPr/w:b", NAMES)
        is not None
    )
    assert (
        made(WHOLE).tree("word/styles.xml").find("w:style[@w:styleId='FieldLabel']/w:rPr", NAMES)
        is None
    )


def test_a_title_without_a_subtitle_has_the_space_of_both_after_it() -> None:
    (title,) = made(document(Title(text="Kokous 3/2026"))).paragraphs()

    assert value(title, "w:spacing", "after") == "280"


def test_the_number_of_an_item_is_text_in_its_heading() -> None:
    texts = made(WHOLE).texts()

    assert "6\tKokouksen päättäminen" in texts
    assert "1. Kokouksen avaus; Oskari Väinölä" in made(MEMO).texts()
    assert "Allekirjoitukset" in texts


def test_headings_never_skip_a_level() -> None:
    skipping = document(heading(3, "Syvällä"), heading(1, "Ylhäällä"), heading(3, "Alla"))

    styles = [style_of(each) for each in made(skipping).paragraphs()]
    assert styles == ["Heading1", "Heading1", "Heading2"]
