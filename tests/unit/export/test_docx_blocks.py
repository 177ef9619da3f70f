"""Lists, tables, fields and signatures in the Word file: real ones, that stay together."""

from dataclasses import replace

from minutetaker.export.document import (
    ListBlock,
    ListMark,
    TableBlock,
)
from tests.unit.export.page_sample import (
    END,
    HEAD,
    TASKS,
    VOTES,
    WHOLE,
    document,
    end_matter,
    field,
    heading,
    paragraph,
    point,
)
from tests.unit.export.word_file import NAMES, keeps, made, style_of, text_of, value, w


def listed(*lines: str, mark: ListMark = ListMark.NUMBER, start: int = 1) -> ListBlock:
    return ListBlock(
        lines=tuple(point(line, mark, start=number) for number, line in enumerate(lines, start))
    )


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
