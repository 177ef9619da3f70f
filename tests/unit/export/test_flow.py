"""What stays together on a page, drawn: ↓ stays with the next, ¶ begins a page, · neither."""

from dataclasses import replace

from minutetaker.export.document import Block, Body, Contents, Omission, SecrecyMark, Signature
from minutetaker.export.flow import flows, is_wide
from tests.unit.export.page_sample import (
    HEAD,
    TASKS,
    VOTES,
    end_matter,
    field,
    heading,
    paragraph,
    says,
)

ANNA = Signature(lines=("Anna-Liisa Kettumäki, puheenjohtaja",), by_hand=True)


def drawn(*blocks: Block) -> str:
    return "".join(
        "¶" if flow.breaks_page else "↓" if flow.keeps else "·" for flow in flows(blocks)
    )


def test_a_heading_stays_with_its_text() -> None:
    assert drawn(heading(1, "Asia", "1"), heading(2, "Päätös"), paragraph("Hyväksyttiin.")) == "↓↓·"


def test_the_fields_of_an_item_don_t_part_it_from_its_text() -> None:
    item = (heading(1, "Asia", "1"), field("Asianumero", "1"), field("Esittelijä", "Anna"))

    assert drawn(*item, paragraph("Esiteltiin."), field("Muuta", "ei")) == "↓↓↓··"
    assert drawn(heading(1, "Asia", "1"), SecrecyMark(lines=("S",)), *item[1:], paragraph("x")) == (
        "↓↓↓↓·"
    )


def test_the_head_of_the_document_may_be_parted() -> None:
    assert drawn(*HEAD) == "↓↓··"


def test_a_lead_stays_with_its_list_and_a_vote_with_its_result() -> None:
    lead = Body(spans=says("Päätettiin"), leads=True)

    assert drawn(lead, paragraph("x"), VOTES, paragraph("tulos"), TASKS) == "↓·↓··"


def test_signatures_stay_with_the_closing_item() -> None:
    closing = (heading(1, "Päättäminen", "9"), paragraph("Päätettiin."))
    signing = (heading(1, "Allekirjoitukset"), ANNA, ANNA)

    assert drawn(paragraph("ennen"), *closing, *signing) == "·↓↓↓↓·"
    assert drawn(*closing, *signing, end_matter("Liite", "1 A"), end_matter("Jakelu", "B")) == (
        "↓↓↓↓↓↓·"
    )


def test_end_matter_of_more_than_six_lines_goes_its_own_way() -> None:
    closing = (heading(1, "Päättäminen", "9"), ANNA)
    seven = end_matter("Jakelu", *"abcdefg")
    six = end_matter("Jakelu", *"abcdef")

    assert drawn(*closing, seven) == "↓··"
    assert drawn(*closing, six) == "↓↓·"


def test_the_certification_of_an_excerpt_stays_with_the_closing_item_too() -> None:
    excerpt = (
        heading(1, "Päättäminen", "7"),
        paragraph("Päätettiin."),
        field("Allekirjoittaneet", "Anna"),
        heading(1, "Otteen oikeaksi todistaa"),
        paragraph("Rauvola"),
        ANNA,
    )

    assert drawn(Omission(text="Kohdat 2–6"), *excerpt) == "·↓↓↓↓↓·"


def test_signatures_without_any_item_stay_with_each_other() -> None:
    assert drawn(paragraph("x"), ANNA, ANNA) == "·↓·"


def test_a_new_page_begins_after_the_contents_and_where_a_heading_asks() -> None:
    contents = Contents(entries=())
    asking = replace(heading(1, "Muutoksenhaku"), breaks_page=True)

    assert drawn(contents, heading(1, "Asia", "1"), paragraph("x"), asking) == "·¶·¶"


def test_the_last_field_closes_its_block() -> None:
    blocks = (field("Aika", "a"), field("Paikka", "b"), paragraph("x"), end_matter("Jakelu", "c"))

    assert [flow.closes_fields for flow in flows(blocks)] == [False, True, False, True]


def test_what_follows_a_table_has_more_space_above() -> None:
    assert [flow.more_before for flow in flows((TASKS, paragraph("x"), paragraph("y")))] == [
        0,
        200,
        0,
    ]


def test_a_heading_is_at_most_one_level_under_the_one_before() -> None:
    levels = [heading(level, "x") for level in (2, 3, 3, 1, 3)]

    assert [flow.level for flow in flows(levels)] == [1, 2, 3, 1, 2]


def test_a_name_with_capitals_is_wide_sooner() -> None:
    assert not is_wide("a" * 42)
    assert is_wide("a" * 43)
    assert is_wide("A" * 31)
