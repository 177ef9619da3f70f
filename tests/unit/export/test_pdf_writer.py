"""The PDF of a document: read by people, by screen readers and by archives."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from minutetaker.export.document import (
    Contents,
    ContentsEntry,
    Grid,
    MinutesDocument,
    Properties,
    Source,
    TableBlock,
)
from minutetaker.export.pdf_writer import (
    draw_pages,
    make_pdf,
    render_pages,
    render_pdf,
)
from tests.unit.export.page_sample import (
    END,
    HEAD,
    ITEMS,
    MINISTRY,
    WHOLE,
    document,
    field,
    heading,
    paragraph,
    says,
    words_of,
)
from tests.unit.export.pdf_reading import (
    faults,
    is_within,
    needs_pdftotext,
    page_count,
    text_of,
    words_in,
)


def structure(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Every element of the structure under a node, in its order."""
    below = node.get("/K", pikepdf.Array([]))
    for each in below if isinstance(below, pikepdf.Array) else [below]:
        if isinstance(each, pikepdf.Dictionary) and "/S" in each:
            yield each
            yield from structure(each)


def kind(element: pikepdf.Object) -> str:
    return str(element["/S"]).lstrip("/")


def long(blocks: int) -> MinutesDocument:
    words = "Keskusteltiin talousarviosta ja sen valmistelusta. " * 6
    return document(*HEAD, *(paragraph(words) for _ in range(blocks)), *END)


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("grid", [Grid(), MINISTRY])
def test_an_archive_and_a_screen_reader_take_every_block(profile: str, grid: Grid) -> None:
    made = render_pdf(replace(WHOLE, grid=grid))

    assert faults(made, profile) == []


def test_the_file_tells_its_title_author_language_and_day() -> None:
    with pikepdf.open(BytesIO(render_pdf(WHOLE))) as opened:
        told = opened.docinfo
        tagged = bool(opened.Root.MarkInfo.Marked)
        language = str(opened.Root.Lang)

    assert str(told["/Title"]) == "Muistio, asiakasraati 3/2026"
    assert str(told["/Author"]) == "Venla Hiidenmaa"
    assert str(told["/CreationDate"]).startswith("D:20260318")
    assert language == "fi-FI"
    assert tagged


def test_a_swedish_document_says_that_it_is_swedish_of_finland() -> None:
    swedish = replace(WHOLE, properties=replace(WHOLE.properties, language="sv"))

    with pikepdf.open(BytesIO(render_pdf(swedish))) as opened:
        assert str(opened.Root.Lang) == "sv-FI"


def test_a_document_without_a_day_borrows_none_from_the_clock() -> None:
    undated = replace(WHOLE, properties=Properties(title="Esityslista", author="Sihteeri"))

    made = render_pdf(undated)

    assert faults(made, "ua1") == []
    with pikepdf.open(BytesIO(made)) as opened:
        assert "/CreationDate" not in opened.docinfo


def test_the_same_document_is_the_same_file() -> None:
    assert render_pdf(WHOLE) == render_pdf(WHOLE)


@needs_pdftotext
def test_every_word_is_there_in_the_order_of_reading() -> None:
    assert is_within(words_of(WHOLE), words_in(render_pdf(WHOLE)))


@needs_pdftotext
def test_every_page_tells_its_number_and_how_many_there_are() -> None:
    pages = text_of(render_pdf(long(30)), "-layout").split("\f")[:-1]

    assert len(pages) > 3
    for number, text in enumerate(pages, 1):
        assert f" {number} ({len(pages)})" in text.splitlines()[0]


@needs_pdftotext
def test_later_pages_repeat_the_short_name_kind_and_case_number() -> None:
    _, second, *_ = text_of(render_pdf(long(30)), "-raw").split("\f")

    assert second.startswith("Selkämeren keskus, asiakasraati Muistio 3/2026 2 (")
    assert second.splitlines()[1:3] == ["18.3.2026", "SKK/214/2026"]


@needs_pdftotext
def test_a_heading_never_ends_a_page() -> None:
    for many in range(2, 14):
        blocks = [paragraph("Rivi.") for _ in range(many * 3)]
        text = text_of(
            render_pdf(document(*HEAD, *blocks, heading(1, "Otsikko", "7"), paragraph("Leipä."))),
            "-raw",
        )

        assert not any(each.rstrip().endswith("7 Otsikko") for each in text.split("\f"))


@needs_pdftotext
def test_signatures_take_the_closing_item_with_them() -> None:
    parted = 0
    for many in range(10, 22):
        pages = text_of(render_pdf(long(many)), "-raw").split("\f")[:-1]
        (closing,) = (page for page in pages if "Kokouksen päättäminen" in page)
        parted += closing is not pages[0]

        assert "Venla Hiidenmaa, sihteeri" in closing
        assert "Raadin jäsenet" in closing
    assert parted


@needs_pdftotext
def test_a_long_table_repeats_its_head_and_a_short_one_is_never_parted() -> None:
    def table(rows: int) -> TableBlock:
        return TableBlock(
            header=(says("Kanta"), says("Äänestäneet")),
            rows=tuple((says(f"rivi{row}"), says("nimi " * 30)) for row in range(rows)),
            widths=(1, 3),
        )

    filling = [paragraph("Rivi.") for _ in range(20)]
    parted = text_of(render_pdf(document(*HEAD, *filling, table(30))), "-raw").split("\f")[:-1]
    whole = text_of(render_pdf(document(*HEAD, *filling, table(8))), "-raw").split("\f")[:-1]

    assert sum("Kanta Äänestäneet" in each for each in parted) == len(parted) - 1 > 1
    assert [("rivi0" in each, "rivi7" in each) for each in whole] == [(False, False), (True, True)]


@needs_pdftotext
def test_the_contents_tell_the_pages_of_their_items() -> None:
    lines = text_of(render_pdf(WHOLE), "-layout").splitlines()

    entry = next(line for line in lines if "Kokouksen avaus...." in line)
    assert entry.endswith("...2")


def test_the_contents_are_a_table_of_contents_to_whoever_listens() -> None:
    with pikepdf.open(BytesIO(render_pdf(WHOLE))) as opened:
        tables = [each for each in structure(opened.Root.StructTreeRoot) if kind(each) == "TOC"]
        (table,) = tables
        entries = [each for each in structure(table) if kind(each) == "TOCI"]
        leading = [
            [kind(each) for each in structure(entry) if kind(each) in {"Reference", "Link"}]
            for entry in entries
        ]

    assert leading == [["Reference", "Link"]] * 2


@needs_pdftotext
def test_an_item_of_the_contents_without_a_heading_stands_in_its_place_without_a_page() -> None:
    told = Contents(
        entries=tuple(
            ContentsEntry(number=number, text=f"Asia {number}", item=item)
            for number, item in (("1", "x"), ("2", "a1"), ("3", "y"), ("4", "z"))
        )
    )
    one = replace(heading(1, "Asia", "2"), source=Source("a1"))

    made = render_pdf(document(*HEAD, told, one, paragraph("Teksti.")))

    lines = [line for line in text_of(made, "-layout").splitlines() if "Asia " in line]
    assert [line.split()[0] for line in lines] == ["1", "2", "3", "4"]
    assert [line.strip(". ")[-1:] + "." * (".." in line) for line in lines] == [
        *("1", "2.", "3", "4")
    ]
    assert faults(made, "ua1") == []


@needs_pdftotext
@pytest.mark.parametrize("grid", [Grid(), MINISTRY])
def test_a_word_wider_than_its_place_is_broken_and_not_lost(grid: Grid) -> None:
    word = "hyvinvointialuetyönantajat" * 5
    table = TableBlock(
        header=(says("A"), says("B")), rows=((says(word), says(word)),), widths=(1, 3)
    )
    everywhere = (heading(1, word, "1"), paragraph(f"a {word} b"), field("Läsnä", word), table)

    made = render_pdf(document(*HEAD, *everywhere, grid=grid))

    ends = [float(end) for end in re.findall(r'<word .*xMax="([\d.]+)"', text_of(made, "-bbox"))]
    assert max(ends) <= (grid.left + grid.right_tab) / 20 + 0.5
    assert "".join(words_in(made)).count(word) >= 3


@needs_pdftotext
def test_a_hyphen_that_opens_a_word_never_ends_a_line() -> None:
    for filling in range(50, 90):
        made = render_pdf(document(*HEAD, paragraph("x" * filling + " uudistus -työryhmä jatkaa.")))

        assert "-työryhmä" in words_in(made)


def test_pages_to_look_at_are_as_many_as_in_the_file() -> None:
    made = long(12)

    assert len(render_pages(made)) == len(draw_pages(made)) == page_count(render_pdf(made))
    assert all(each.startswith(b"\x89PNG") for each in render_pages(made, ppi=40))
    assert all(each.startswith(b"<svg") for each in draw_pages(made))


def test_the_sample_holds_every_kind_of_block() -> None:
    assert len({type(block) for block in (*HEAD, *ITEMS, *END)}) == 11


@pytest.mark.parametrize(
    ("words", "unshown"),
    [
        ("Avaus 🙂.", ("🙂",)),
        ("漢字 ja 漢", ("漢", "字")),
        ("rivi\u001f", ("\u001f",)),
        ("tavallinen – ”Äö” € § ½ Ω Ж", ()),
    ],
)
def test_letters_that_no_font_has_are_named(words: str, unshown: tuple[str, ...]) -> None:
    made = make_pdf(document(*HEAD, paragraph(words)))

    assert made.unshown == unshown
    assert bool(faults(made.data, "ua1")) == bool(unshown)
