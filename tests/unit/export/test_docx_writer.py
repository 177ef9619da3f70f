"""The Word file of a document: sent as it is, so it must be right as it is."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.export.document import (
    Body,
    Contents,
    ContentsEntry,
    FieldLine,
    ListBlock,
    ListMark,
    Masthead,
    MinutesDocument,
    PageHeader,
    Span,
    SpanStyle,
    TableBlock,
    Title,
)
from minutetaker.export.docx_writer import render_docx
from tests.unit.export.page_sample import (
    END,
    HEAD,
    MINISTRY,
    TASKS,
    VOTES,
    WHOLE,
    document,
    end_matter,
    field,
    heading,
    paragraph,
    point,
    says,
    words_of,
)
from tests.unit.export.word_file import NAMES, WordFile, keeps, style_of, text_of, value, w

MEMO = document(
    Masthead(meta=(says("18.3.2026"), says("Luonnos"))),
    *HEAD[1:],
    heading(1, "Kokouksen avaus; Oskari Väinölä", "1."),
    paragraph("Puheenjohtaja avasi kokouksen."),
    grid=MINISTRY,
)


def made(document: MinutesDocument) -> WordFile:
    return WordFile(render_docx(document))


def listed(*lines: str, mark: ListMark = ListMark.NUMBER, start: int = 1) -> ListBlock:
    return ListBlock(
        lines=tuple(point(line, mark, start=number) for number, line in enumerate(lines, start))
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


def test_bold_words_in_a_heading_stay_bold() -> None:
    """Word takes a bold style on a bold style for plain."""
    bold = replace(heading(1, ""), spans=(Span("Lihava", bold=True), Span(" loppu")))
    (made_heading,) = made(document(bold)).paragraphs()

    assert made_heading.find(".//w:rStyle", NAMES) is None


def test_forms_of_words_are_styles() -> None:
    spans = (
        Span("a", bold=True),
        Span("b", italic=True),
        Span("c", bold=True, italic=True),
        Span("d", style=SpanStyle.SECRET),
        Span("e", style=SpanStyle.MARK, bold=True),
        Span("", bold=True),
    )
    (only,) = made(document(Body(spans=spans))).paragraphs()

    forms = [
        "".join(
            str(mark.tag).rpartition("}")[2] + (mark.get(w("val")) or "") for mark in properties
        )
        for properties in only.iter(w("rPr"))
    ]
    assert forms == ["rStyleStrong", "rStyleEmphasis", "bbCsiiCs", "rStyleSecret", "rStyleMarkbbCs"]


def test_every_numbered_list_counts_from_its_own_start() -> None:
    file = made(
        document(
            listed("yksi", "kaksi"),
            paragraph("Väliteksti"),
            listed("uusi yksi"),
            listed("viides", start=5),
            listed("a", mark=ListMark.LETTER),
        )
    )
    numbers = [
        value(each, "w:numPr/w:numId") for each in file.paragraphs() if "V" not in text_of(each)
    ]

    assert numbers[0] == numbers[1]
    assert len(set(numbers)) == 4
    starts = {
        each.get(w("numId")): start.get(w("val"))
        for each in file.tree("word/numbering.xml").iter(w("num"))
        for start in each.iter(w("startOverride"))
    }
    assert [starts[number] for number in dict.fromkeys(numbers)] == ["1", "1", "5", "1"]


def test_a_list_goes_on_after_the_list_under_its_point() -> None:
    under = (
        point("yksi"),
        point("a", ListMark.LETTER, level=1),
        point("b", ListMark.LETTER, level=1),
        point("kaksi", start=2),
        point("taas a", ListMark.LETTER, level=1),
    )
    file = made(document(ListBlock(lines=under)))

    one, first_a, first_b, two, second_a = (
        (value(each, "w:numPr/w:numId"), value(each, "w:numPr/w:ilvl"))
        for each in file.paragraphs()
    )
    assert one == two
    assert first_a == first_b
    assert first_a != second_a
    assert (one[1], first_a[1]) == ("0", "1")


def test_dashes_are_a_list_of_word_by_their_style() -> None:
    file = made(document(listed("kirje", "lausunto", mark=ListMark.DASH)))

    assert [style_of(each) for each in file.paragraphs()] == ["ListBullet", "ListBullet"]
    number = file.style_value("ListBullet", "w:pPr/w:numPr/w:numId", "val")
    kinds = {
        each.get(w("numId")): each.find(w("abstractNumId")).get(w("val"))  # type: ignore[union-attr]
        for each in file.tree("word/numbering.xml").iter(w("num"))
    }
    kind = file.tree("word/numbering.xml").find(
        f"w:abstractNum[@w:abstractNumId='{kinds[number]}']/w:lvl/w:lvlText", NAMES
    )
    assert kind is not None
    assert kind.get(w("val")) == "–"


def test_the_last_line_of_a_list_and_of_fields_has_more_space_after() -> None:
    file = made(
        document(field("Aika", "nyt"), field("Paikka", "tässä", "ja tuossa"), listed("a", "b"))
    )

    after = [value(each, "w:spacing", "after") for each in file.paragraphs()]
    assert after == [None, None, "200", None, "200"]


def test_what_follows_a_table_has_more_space_before() -> None:
    file = made(document(TASKS, paragraph("Jälkeen"), TASKS, heading(1, "Asia", "4")))

    assert value(file.paragraph("Jälkeen"), "w:spacing", "before") == "200"
    assert value(file.paragraph("4\tAsia"), "w:spacing", "before") == "440"


def test_tables_have_a_head_a_fixed_width_and_whole_rows() -> None:
    file = made(document(TASKS))
    (table,) = file.tree().iter(w("tbl"))

    assert table.find("w:tr/w:trPr/w:tblHeader", NAMES) is not None
    assert len(table.findall("w:tr/w:trPr/w:cantSplit", NAMES)) == 3
    columns = [int(each.get(w("w"), "")) for each in table.iter(w("gridCol"))]
    assert sum(columns) == 9638 - 1304
    assert table.find("w:tblPr/w:tblInd", NAMES).get(w("w")) == "1304"  # type: ignore[union-attr]
    at_edge = made(document(replace(TASKS, at_edge=True))).tree()
    assert at_edge.find(".//w:tblInd", NAMES).get(w("w")) == "0"  # type: ignore[union-attr]


def test_numbers_stand_at_the_right_under_their_head() -> None:
    file = made(document(VOTES, paragraph("Tulos")))

    assert [value(file.paragraph(text), "w:jc") for text in ("Ääniä", "4", "JAA")] == [
        "right",
        "right",
        None,
    ]


def test_a_small_table_stays_whole_and_a_vote_with_its_result() -> None:
    assert row_keeps(TASKS) == [True, True, None]
    assert row_keeps(VOTES) == [True, True, True]
    long = replace(TASKS, rows=TASKS.rows * 5)
    assert row_keeps(long) == [True] + [None] * 10


def row_keeps(table: TableBlock) -> list[bool | None]:
    rows = made(document(table, paragraph("Jälkeen"))).tree().iter(w("tr"))
    return [keeps(next(row.iter(w("p")))) for row in rows]


def test_two_tables_in_a_row_stay_two() -> None:
    file = made(document(TASKS, TASKS))
    body = file.tree().find("w:body", NAMES)

    assert body is not None
    assert [str(each.tag).rpartition("}")[2] for each in body] == ["tbl", "p", "tbl", "sectPr"]
    captioned = made(document(TASKS, VOTES)).tree().find("w:body", NAMES)
    assert captioned is not None
    assert [style_of(each) for each in captioned.iterchildren(w("p"))] == ["Caption"]


def test_signatures_never_stand_alone() -> None:
    file = made(document(*HEAD, *END))
    start = next(n for n, each in enumerate(file.texts()) if each.startswith("6\t"))
    closing = file.paragraphs()[start:]

    always = {"Heading1", "Signature"}
    kept = [
        keeps(each) is not False and (bool(keeps(each)) or style_of(each) in always)
        for each in closing
    ]
    assert kept == [True] * (len(closing) - 1) + [False]


def test_signers_don_t_wait_for_a_long_distribution_list() -> None:
    many = end_matter("Jakelu", *(f"Vastaanottaja {number}" for number in range(7)))
    file = made(document(*END[:-2], many))

    assert keeps(file.paragraph("Oskari Väinölä, puheenjohtaja")) is None
    assert keeps(file.paragraph("Venla Hiidenmaa, sihteeri\nvenla@example.org")) is False


def test_a_hand_has_room_above_the_name() -> None:
    file = made(WHOLE)

    assert file.style_value("Signature", "w:pPr/w:spacing", "before") == "800"
    assert value(file.paragraph("Oskari Väinölä, puheenjohtaja"), "w:spacing", "before") is None


def test_the_contents_list_points_at_the_headings() -> None:
    file = made(WHOLE)
    tree = file.tree()

    names = {each.get(w("name")) for each in tree.iter(w("bookmarkStart"))}
    asked = re.findall(
        r"PAGEREF (\S+)", "".join(each.text or "" for each in tree.iter(w("instrText")))
    )
    assert set(asked) == names
    assert len(asked) == 2
    avaus = file.paragraph("1\tKokouksen avaus")
    assert avaus.find("w:bookmarkStart", NAMES) is not None
    assert avaus.find("w:pPr/w:pageBreakBefore", NAMES) is not None
    assert value(avaus, "w:spacing", "before") == "0"


def test_an_entry_without_its_item_tells_no_page() -> None:
    lost = Contents(entries=(ContentsEntry(number=None, text="Poissa", item="nowhere"),))

    assert made(document(lost)).texts() == ["Poissa"]


def test_links_lead_outside_and_nothing_else_does() -> None:
    spans = (
        Span("ohje", href="https://example.org/?a=1&b=2"),
        Span("sama", href="https://example.org/?a=1&b=2"),
        Span("posti", href="mailto:venla@example.org"),
        Span("paha", href="javascript:alert(1)"),
    )
    file = made(document(Body(spans=spans)))

    told = file.parts["word/_rels/document.xml.rels"].decode()
    assert told.count('TargetMode="External"') == 2
    assert "https://example.org/?a=1&amp;b=2" in told
    assert "javascript" not in "".join(part.decode("latin-1") for part in file.parts.values())
    assert file.texts() == ["ohjesamapostipaha"]


def test_a_hanging_hyphen_stays_with_its_word() -> None:
    """P4: Ohjaus ja tiedolla johtaminen -työryhmä."""
    file = made(document(paragraph("Ohjaus -työryhmä, sähkö-auto, 1 -2 - 3")))

    assert file.texts() == ["Ohjaus -työryhmä, sähkö-auto, 1 -2 - 3"]
    assert len(list(file.tree().iter(w("noBreakHyphen")))) == 1


def test_people_in_groups_only_leave_the_label_a_line_of_its_own() -> None:
    lines = (FieldLine(spans=says("jäsenet"), is_group=True), FieldLine(spans=says("Oskari")))
    file = made(document(replace(field("Läsnä"), lines=lines)))

    assert file.texts() == ["Läsnä", "jäsenet", "Oskari"]
    assert [style_of(each) for each in file.paragraphs()] == ["Field", "GroupHeading", "FieldMore"]
    assert keeps(file.paragraphs()[0]) is True


written = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1)


@given(st.lists(written, min_size=1, max_size=3))
def test_typed_text_comes_out_character_for_character(texts: list[str]) -> None:
    file = made(document(*(paragraph(text) for text in texts)))

    assert file.texts() == [as_xml_can(text) for text in texts]


def as_xml_can(text: str) -> str:
    """Without what no XML may hold; any line end is a line break."""
    text = re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", text)
    return re.sub("\r\n?", "\n", text)


def test_half_a_letter_from_a_broken_paste_spoils_nothing() -> None:
    assert made(document(paragraph("ehjä \ud83d pala"))).texts() == ["ehjä  pala"]
