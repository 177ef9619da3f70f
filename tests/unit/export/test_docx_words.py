"""Words in the Word file: letter for letter, with their forms, links and pages."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.export.document import (
    Body,
    Contents,
    ContentsEntry,
    FieldLine,
    Source,
    Span,
    SpanStyle,
)
from tests.unit.export.page_sample import (
    WHOLE,
    document,
    field,
    heading,
    paragraph,
    says,
)
from tests.unit.export.word_file import NAMES, keeps, made, style_of, value, w


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


def test_word_makes_the_contents_anew_from_marks_in_the_headings() -> None:
    tree = made(WHOLE).tree()
    contents = [each for each in tree.iter(w("p")) if value(each, "w:pStyle", "val") == "TOC1"]
    kinds = [
        "".join(str(mark.get(w("fldCharType")))[0] for mark in each.iter(w("fldChar")))
        for each in contents
    ]
    marks = [each.text for each in tree.iter(w("instrText")) if " TC " in (each.text or "")]

    assert kinds == ["bsbse", "bsee"]
    assert next(contents[0].iter(w("instrText"))).text == " TOC \\f m \\h \\z "
    assert marks[0] == ' TC "1\tKokouksen avaus" \\f m \\l 1 '
    assert len(marks) == len(contents)


def test_quotation_marks_and_backslashes_in_a_title_don_t_end_its_mark() -> None:
    told = Contents(entries=(ContentsEntry(number=None, text='A "B" \\ C', item="a"),))
    named = replace(heading(1, 'A "B" \\ C', None), source=Source("a"))

    file = made(document(told, named, paragraph("x")))

    codes = [each.text for each in file.tree().iter(w("instrText"))]
    assert ' TC "A \\"B\\" \\\\ C" \\f m \\l 1 ' in codes


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
