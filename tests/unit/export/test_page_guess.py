"""Page numbers shown before Word has counted: those that typst counts for the same document."""

from dataclasses import replace

import pytest

from minutetaker.export.document import MinutesDocument, Signature, Source, TableBlock, Title
from minutetaker.export.docx_blocks import Pages
from minutetaker.export.flow import flows
from minutetaker.export.page_guess import guess
from minutetaker.export.pdf_writer import draw_pages, page_map
from tests.unit.export.page_sample import (
    HEAD,
    MINISTRY,
    TASKS,
    WHOLE,
    document,
    heading,
    paragraph,
    says,
)

TEXT = (
    "Keskustelussa nostettiin esille, että kuntien ohjeet asiakkaille poikkeavat toisistaan. "
    "Yhteinen ohje vähentäisi neuvonnan tarvetta erityisesti pienissä kunnissa, joissa neuvontaa "
    "antaa yksi henkilö. "
)


def meeting(items: int, paragraphs: int) -> MinutesDocument:
    """Minutes in which each item has paragraphs of different lengths."""
    blocks = list(HEAD)
    for number in range(1, items + 1):
        blocks.append(heading(1, f"Asia {number}", str(number), f"i{number}"))
        blocks += [paragraph(TEXT * (1 + (number + place) % 4)) for place in range(paragraphs)]
    return document(*blocks)


def guessed(document: MinutesDocument) -> Pages:
    return guess(document, flows(document.blocks))


@pytest.mark.parametrize(
    "each",
    [
        WHOLE,
        replace(WHOLE, grid=MINISTRY),
        meeting(3, 2),
        meeting(8, 3),
        document(*HEAD),
        document(Title(text="Kokous")),
    ],
    ids=["every block", "ministry", "short", "of some pages", "only a head", "lone title"],
)
def test_the_pages_are_those_of_the_pdf(each: MinutesDocument) -> None:
    assert guessed(each).total == len(draw_pages(each))


def test_each_item_begins_where_it_does_in_the_pdf() -> None:
    minutes = meeting(8, 3)

    places = page_map(minutes)
    assert dict(guessed(minutes).of_items) == {
        f"i{number}": places[Source(f"i{number}")].page for number in range(1, 9)
    }


def test_a_long_document_is_counted_within_some_pages() -> None:
    minutes = meeting(60, 12)

    true = len(draw_pages(minutes))
    assert abs(guessed(minutes).total - true) <= true * 0.03


def test_a_table_goes_on_over_pages_and_signatures_go_to_the_next() -> None:
    long = replace(TASKS, rows=TASKS.rows * 40)
    signature = Signature(lines=("Anna",), by_hand=True)
    full = [paragraph(TEXT)] * 14

    assert guessed(document(*table_of(long))).total == len(draw_pages(document(*table_of(long))))
    assert guessed(document(*full, heading(1, "Loppu", "1", "i"), signature, signature)).total == 2


def test_a_heading_goes_to_the_next_page_when_its_text_would_not_fit_under_it() -> None:
    def page_of_item(paragraphs: int) -> int:
        made = document(
            *[paragraph("x")] * paragraphs, heading(1, "Asia", "1", "i"), paragraph("y")
        )
        return dict(guessed(made).of_items)["i"]

    pages = [page_of_item(number) for number in range(25, 36)]
    assert pages == sorted(pages)
    assert set(pages) == {1, 2}


def test_lines_without_keeping_flow_over_the_edge_of_the_page() -> None:
    made = document(*[paragraph("x")] * 70)

    assert guessed(made).total == len(draw_pages(made)) == 3


def test_what_can_t_stay_on_one_page_is_parted() -> None:
    together = replace(paragraph("x"), leads=True)

    assert guessed(document(*[together] * 70)).total == 3


def table_of(table: TableBlock) -> tuple[TableBlock, ...]:
    return (replace(table, caption="Tehtävät"),)


def test_a_word_longer_than_its_line_counts_once() -> None:
    assert guessed(document(paragraph("x" * 300), paragraph("§" + says("a")[0].text))).total == 1
