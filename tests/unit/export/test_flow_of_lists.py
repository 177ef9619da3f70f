"""Lists over the turn of a page: no line of one stands alone, in the PDF and in the Word file."""

import subprocess

import pytest

from minutetaker.export.document import ListBlock, ListLine, ListMark
from minutetaker.export.flow import is_whole, line_keeps
from minutetaker.export.pdf_writer import render_pdf
from tests.unit.export.page_sample import HEAD, document, paragraph, says
from tests.unit.export.word_file import keeps, made


def listed(lines: int, words: str = "kohta") -> ListBlock:
    return ListBlock(
        lines=tuple(
            ListLine(spans=says(f"{words} {place}"), mark=ListMark.DASH) for place in range(lines)
        )
    )


def kept(block: ListBlock) -> str:
    return "".join("↓" if line_keeps(block, at) else "·" for at in range(len(block.lines)))


def test_a_short_list_stays_whole_and_a_long_one_parts_from_its_third_line() -> None:
    assert kept(listed(1)) == "·"
    assert kept(listed(3)) == "↓↓·"
    assert kept(listed(5)) == "↓↓↓↓·"
    assert kept(listed(7)) == "↓····↓·"
    assert kept(listed(4, "sanoja " * 40)) == "↓·↓·"
    assert not is_whole(listed(6))


def test_word_keeps_the_lines_together() -> None:
    file = made(document(*HEAD, listed(7)))

    marks = [keeps(file.paragraph(f"kohta {place}")) for place in range(7)]

    assert marks == [True, None, None, None, None, True, None]


@pytest.mark.parametrize("before", range(28, 40))
def test_a_pdf_never_parts_a_short_list(before: int) -> None:
    filler = (paragraph("Täytettä.") for _ in range(before))
    pdf = render_pdf(document(*HEAD, *filler, listed(4)))

    pages = subprocess.run(
        ["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()

    found = [page.count("kohta") for page in pages.split("\f") if "kohta" in page]
    assert found == [4]
