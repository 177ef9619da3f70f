"""Rich text: what is a mark and what a plain character; nothing typed is lost on the way."""

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.rich_text import (
    Block,
    ListBlock,
    ListItem,
    Paragraph,
    Run,
    Table,
    has_secrets,
    plain_text,
    without_secrets,
    write,
)
from minutetaker.domain.rich_text_parser import parse


def drawn(text: str) -> str:
    """The blocks of a text, a line each: marks as letters before the words."""
    return "\n".join(_lines(parse(text)))


def _lines(blocks: tuple[Block, ...]) -> list[str]:
    made: list[str] = []
    for block in blocks:
        match block:
            case Paragraph(runs):
                made.append("¶ " + _runs(runs))
            case ListBlock():
                made += _list(block, "")
            case Table(header, rows):
                made += ["| " + " | ".join(_runs(cell) for cell in row) for row in (header, *rows)]
    return made


def _list(block: ListBlock, indent: str) -> list[str]:
    made: list[str] = []
    for number, item in enumerate(block.items, block.start):
        made.append(f"{indent}{f'{number}.' if block.ordered else '-'} {_runs(item.runs)}")
        if item.below is not None:
            made += _list(item.below, indent + "  ")
    return made


def _runs(runs: tuple[Run, ...]) -> str:
    made = ""
    for run in runs:
        marks = "B" * run.bold + "I" * run.italic + "S" * run.secret
        text = run.text.replace("\n", "⏎")
        made += f"⟨{marks}:{text}⟩" if marks else text
        made += f"→{run.href}" if run.href else ""
    return made


def test_bold_italic_links_and_secrets_are_runs() -> None:
    assert drawn("a **b** *c* ***d*** [e](https://f.fi) {{g *h*}}") == (
        "¶ a ⟨B:b⟩ ⟨I:c⟩ ⟨BI:d⟩ e→https://f.fi ⟨S:g ⟩⟨IS:h⟩"
    )


def test_stars_that_touch_no_words_are_plain() -> None:
    assert drawn("5 * 3 * 2, *yksin ja **auki") == "¶ 5 * 3 * 2, *yksin ja **auki"


def test_a_backslash_makes_the_next_mark_plain() -> None:
    assert drawn(r"1\. ei luettelo \*ei\* \{{ei\}} \\") == r"¶ 1. ei luettelo *ei* {{ei}} " + "\\"


def test_lists_have_two_levels_and_a_new_one_restarts() -> None:
    text = "Päätettiin\n1. yksi\n   - a\n   - b\n2. kaksi\n\n1. uusi"

    assert drawn(text) == "¶ Päätettiin\n1. yksi\n  - a\n  - b\n2. kaksi\n1. uusi"


def test_other_marks_are_plain_characters() -> None:
    assert drawn("a) ensin\n# ei otsikko\n_ei_ [sivuhuomautus]") == (
        "¶ a) ensin⏎# ei otsikko⏎_ei_ [sivuhuomautus]"
    )


def test_hard_line_breaks_of_both_kinds_are_breaks() -> None:
    assert drawn("rivi\\\ntoinen  \nkolmas") == "¶ rivi⏎toinen⏎kolmas"


def test_a_table_has_a_header_and_even_rows() -> None:
    text = "| A | B |\n|---|---|\n| 1 | x \\| y |\n| 2 |"

    assert drawn(text) == "| A | B\n| 1 | x | y\n| 2 | "


def test_no_break_spaces_and_dashes_stay() -> None:
    assert (
        plain_text(parse("klo\u00a014\u201316, §\u00a05 – niin"))
        == "klo\u00a014\u201316, §\u00a05 – niin"
    )


def test_secrets_leave_one_mention_in_their_place() -> None:
    public = without_secrets(parse("hinta {{14 **500** euroa}}, [x]\n\n- {{a}} b"), "[…]")

    assert plain_text(public) == "hinta […], [x]\n[…] b"
    assert not has_secrets(public)
    assert has_secrets(parse("| a |\n|---|\n| {{b}} |"))


words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
).filter(lambda text: text.strip() and "\u00a0" not in text[:1] + text[-1:])
runs = st.lists(
    st.builds(
        Run,
        words,
        bold=st.booleans(),
        italic=st.booleans(),
        href=st.none() | st.just("https://example.org/a"),
        secret=st.booleans(),
    ),
    min_size=1,
    max_size=4,
).map(tuple)
items = st.builds(ListItem, runs)
flat = st.builds(ListBlock, st.booleans(), st.lists(items, min_size=1, max_size=3).map(tuple))
blocks = st.lists(st.builds(Paragraph, runs) | flat, max_size=4).map(tuple)


@given(blocks)
def test_what_is_written_reads_back_with_every_character(made: tuple[Block, ...]) -> None:
    again = parse(write(made))

    assert "".join(plain_text(again).split()) == "".join(plain_text(made).split())


@given(blocks)
def test_writing_is_stable(made: tuple[Block, ...]) -> None:
    once = parse(write(made))

    assert parse(write(once)) == once


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert parse(write(parse(text))) == parse(text)


def test_a_line_break_in_a_cell_becomes_a_space_for_a_row_is_one_line() -> None:
    table = Table(((Run("A"),),), (((Run("x\ny"),),),))

    assert parse(write((table,))) == (Table(((Run("A"),),), (((Run("x y"),),),)),)
