"""The letterhead of a template as it is seen beforehand: words, pictures and numbers in place."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt, RGBColor

from minutetaker.domain.failures import TemplateUnusable
from minutetaker.export.document import Grid
from minutetaker.export.letterhead import Letterhead, Line
from minutetaker.export.letterhead_reader import letterhead_of
from minutetaker.export.pdf_writer import draw_pages
from tests.unit.export.letterheads import NAME, PIXEL, changed, letterhead, replaced
from tests.unit.export.page_sample import WHOLE


def png(width: int, height: int) -> bytes:
    """A black picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        told = len(data).to_bytes(4, "big") + kind + data
        return told + zlib.crc32(kind + data).to_bytes(4, "big")

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\x00" + b"\x00" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def shown(lines: tuple[Line, ...] | None) -> list[str]:
    """Each line by its parts: words as they are, everything else by its kind."""
    return [
        " | ".join(
            "".join(piece.text or f"<{piece.kind}>" for piece in part) for part in line.parts
        )
        for line in lines or ()
    ]


def read(make: Callable[[Document], None]) -> Letterhead:
    word = docx.Document()
    make(word)
    file = BytesIO()
    word.save(file)
    _, found = letterhead_of(file.getvalue(), NAME, Grid())
    assert found is not None
    return found


def field(instruction: str, result: str) -> str:
    runs = (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f"<w:t>{result}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    return "".join(f"<w:r>{each}</w:r>" for each in runs)


def header_of(xml: str) -> Callable[[Document], None]:
    def make(word: Document) -> None:
        header = word.sections[0].header
        header.is_linked_to_previous = False
        header.part.element[:] = list(parse_xml(f"<w:hdr {nsdecls('w')}>{xml}</w:hdr>"))

    return make


def test_words_and_pictures_are_those_of_the_template() -> None:
    grid, found = letterhead_of(letterhead(), NAME, Grid())

    assert found is not None
    assert shown(found.header) == ["Kuusiniemen kunta<picture>"]
    assert shown(found.footer) == ["Rantatie 2, 00000 Kuusiniemi"]
    assert found.header[0].parts[0][1].data == PIXEL
    assert grid.left == pytest.approx(Mm(30).twips, abs=1)


def test_a_template_without_a_letterhead_has_only_its_margins() -> None:
    word = docx.Document()
    word.sections[0].left_margin = Mm(33)
    file = BytesIO()
    word.save(file)

    grid, found = letterhead_of(file.getvalue(), NAME, Grid())

    assert found is None
    assert grid.left == pytest.approx(Mm(33).twips, abs=1)


def test_page_numbers_stand_for_what_word_left_there() -> None:
    simple = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>9</w:t></w:r></w:fldSimple>'
    day = field("DATE", "1.1.2026")

    found = read(header_of(f"<w:p>{field('PAGE', '7')}<w:r><w:t>/</w:t></w:r>{simple}{day}</w:p>"))

    assert shown(found.header) == ["<page>/<pages>1.1.2026"]


def test_tabs_part_a_line_and_rows_of_a_table_have_cells() -> None:
    def make(word: Document) -> None:
        header = word.sections[0].header
        header.paragraphs[0].text = "vasen\tkeski\toikea"
        cells = header.add_table(1, 2, Mm(150)).rows[0].cells
        cells[0].text = "logo"
        cells[1].text = "kunta\nlautakunta"
        cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT

    found = read(make)

    assert shown(found.header) == ["vasen | keski | oikea", "logo | kunta\nlautakunta"]
    assert found.header[1].sides == ("start", "end")
    assert len(found.header[1].shares) == 2


def test_letters_have_the_size_and_colour_of_their_style_and_of_themselves() -> None:
    def make(word: Document) -> None:
        paragraph = word.sections[0].header.paragraphs[0]
        word.styles["Header"].font.size = Pt(9)
        paragraph.add_run("pieni")
        large = paragraph.add_run("suuri")
        large.bold, large.font.size = True, Pt(14)
        large.font.color.rgb = RGBColor(0x0E, 0x5F, 0x7A)

    small, large = read(make).header[0].parts[0]

    assert (small.look.size, small.look.bold, small.look.colour) == (9.0, False, "000000")
    assert (large.look.size, large.look.bold, large.look.colour) == (14.0, True, "0E5F7A")


def test_the_first_page_has_its_own_where_the_template_has() -> None:
    def make(word: Document) -> None:
        section = word.sections[0]
        section.different_first_page_header_footer = True
        section.first_page_header.paragraphs[0].text = "Kirjelomake"
        section.header.paragraphs[0].text = "Jatkosivu"

    found = read(make)

    assert (shown(found.first_header), shown(found.header)) == (["Kirjelomake"], ["Jatkosivu"])


def test_a_floating_picture_stands_where_it_was_put_on_the_page() -> None:
    def make(word: Document) -> None:
        section = word.sections[0]
        section.left_margin = Mm(20)
        run = section.header.paragraphs[0].add_run()
        run.add_picture(BytesIO(PIXEL), width=Mm(30), height=Mm(10))
        (inline,) = run._r.iter("{*}inline")  # noqa: SLF001 - python-docx makes no floating ones
        for tag, edge, offset in (("H", "margin", Mm(5)), ("V", "page", Mm(12))):
            place = (
                f'<wp:position{tag} {nsdecls("wp")} relativeFrom="{edge}"><wp:posOffset>{offset}'
            )
            inline.append(parse_xml(f"{place}</wp:posOffset></wp:position{tag}>"))

    (picture,) = read(make).header[0].parts[0]

    assert picture.left == pytest.approx(25 / 25.4 * 72, abs=0.1)
    assert picture.top == pytest.approx(12 / 25.4 * 72, abs=0.1)


def test_pages_are_drawn_in_the_letterhead() -> None:
    def make(word: Document) -> None:
        run = word.sections[0].header.paragraphs[0].add_run("Kunta")
        run.add_picture(BytesIO(png(40, 20)))

    found = read(make)

    plain, headed = draw_pages(WHOLE), draw_pages(WHOLE, found)

    assert b"<image" not in b"".join(plain)
    assert all(b"<image" in page for page in headed)


def test_a_picture_that_cannot_be_drawn_is_an_empty_place() -> None:
    def make(word: Document) -> None:
        run = word.sections[0].header.paragraphs[0].add_run("Kunta")
        run.add_picture(BytesIO(PIXEL))

    found = read(make)
    (name, picture) = found.header[0].parts[0]
    broken = Line(
        ((name, type(picture)("picture", data=PIXEL[:20], width=9, height=9)),), ("start",)
    )

    pages = draw_pages(WHOLE, Letterhead(50, 50, 30, 30, (broken,), ()))

    assert len(pages) >= 1
    assert b"<image" not in b"".join(pages)


def test_a_letterhead_damaged_in_any_place_is_read_or_refused_but_never_a_bug() -> None:
    template = letterhead()

    for place in range(0, len(template), 37):
        broken = template[:place] + bytes([template[place] ^ 0xFF]) + template[place + 1 :]
        try:
            letterhead_of(broken, NAME, Grid())
        except TemplateUnusable:
            continue


@pytest.mark.parametrize(
    ("part", "old", "new"),
    [
        ("word/document.xml", "w:top=", 'w:top="2cm" x='),
        ("word/document.xml", "<w:pgMar", '<w:titlePg w:val="joskus"/><w:pgMar'),
        ("word/document.xml", "w:top=", 'w:top="90000" w:x='),
        ("word/header1.xml", "<w:p>", "<w:p/>" * 400 + "<w:p>"),
    ],
)
def test_strange_measures_are_drawn_all_the_same(part: str, old: str, new: str) -> None:
    template = changed(letterhead(), replaced(part, old, new))

    grid, found = letterhead_of(template, NAME, Grid())

    assert 1 <= len(draw_pages(replace(WHOLE, grid=grid), found)) < 50
