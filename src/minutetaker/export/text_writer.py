"""The document as readable text, and as styles and words for golden files."""

from collections.abc import Iterator
from functools import singledispatch

from minutetaker.export.document import (
    Block,
    Body,
    Contents,
    Field,
    Heading,
    ListBlock,
    ListLine,
    ListMark,
    Masthead,
    MinutesDocument,
    Omission,
    PageHeader,
    SecrecyMark,
    Signature,
    Spans,
    SpanStyle,
    TableBlock,
    Title,
    Words,
    joined_lines,
    text_of,
)

_LABELS = 16
"""Letters in the margin, where the labels of fields stand."""
_STYLES = 15
_NO_BREAK = "~"
"""How golden files show a no-break space, which nobody could see."""
_MARKS = {ListMark.DASH: "–"}

Styled = tuple[str, str]
"""A style's id and the words that stand in it."""


def text(document: MinutesDocument) -> str:
    """The document for reading: a paragraph a line, labels of fields in the margin."""
    written = (block_text(block) for block in document.blocks)
    return "\n\n".join(each for each in written if each) + "\n"


def block_text(block: Block) -> str:
    """A block for reading, by itself."""
    return "\n".join(_shown(block))


def golden(document: MinutesDocument) -> str:
    """Every paragraph as its style and its words; a ``~`` is a no-break space."""
    made = [*_header(document.header)]
    for block in document.blocks:
        made += _styled(block)
    lines = (f"{style:{_STYLES}}{_visible(words)}".rstrip() for style, words in made)
    return "\n".join(lines) + "\n"


def _visible(words: str) -> str:
    return words.replace("\u00a0", _NO_BREAK).replace("\n", " ⏎ ").replace("\t", " ⇥ ")


def _words(spans: Spans) -> str:
    """The words; a mark in capitals, as it is printed."""
    return "".join(
        span.text.upper() if span.style is SpanStyle.MARK else span.text for span in spans
    )


def _joined(*parts: Words | None) -> str:
    return " ".join(text_of(part) for part in parts if part)


def _header(header: PageHeader) -> Iterator[Styled]:
    yield "Header", f"{text_of(header.short_name)} → {_joined(header.kind, header.number)}"
    yield from (("Header", f"→ {_words(line)}") for line in header.meta)


def _number(line: ListLine, numbers: dict[int, int]) -> str:
    """``2.``, ``b)``, ``–``: the mark of a line, counted on from the line before it."""
    if line.level == 0:
        numbers.pop(1, None)
    number = numbers[line.level] + 1 if line.level in numbers else line.start
    number = line.start if line.start != 1 else number
    numbers[line.level] = number
    if line.mark is ListMark.LETTER:
        return f"{chr(ord('a') + (number - 1) % 26)})"
    return _MARKS.get(line.mark, f"{number}.")


def _list_lines(block: ListBlock) -> Iterator[tuple[ListLine, str]]:
    numbers: dict[int, int] = {}
    for line in block.lines:
        yield line, f"{_number(line, numbers)} {_words(line.spans)}"


@singledispatch
def _styled(block: Block) -> Iterator[Styled]:
    raise TypeError(type(block).__name__)


@_styled.register
def _(block: Masthead) -> Iterator[Styled]:
    yield "Masthead", f"{text_of(block.organization)} → {_joined(block.kind, block.number)}"
    yield from (("Meta", _words(line)) for line in block.meta)


@_styled.register
def _(block: Title) -> Iterator[Styled]:
    yield "Title", text_of(block.text)
    if block.subtitle:
        yield "Subtitle", text_of(block.subtitle)


@_styled.register
def _(block: Heading) -> Iterator[Styled]:
    breaks = "(new page) " if block.breaks_page else ""
    yield f"Heading{block.level}", breaks + _joined(block.number, _words(block.spans))


@_styled.register
def _(block: Field) -> Iterator[Styled]:
    style = "EndMatter" if block.is_end_matter else "Field"
    lines = list(block.lines)
    value = _words(lines.pop(0).spans) if lines and not lines[0].is_group else ""
    yield style, f"{text_of(block.label)} → {value}"
    for line in lines:
        yield ("GroupHeading" if line.is_group else "FieldMore"), _words(line.spans)


@_styled.register
def _(block: Body) -> Iterator[Styled]:
    yield "BodyText", _words(block.spans)


@_styled.register
def _(block: ListBlock) -> Iterator[Styled]:
    for line, words in _list_lines(block):
        style = "ListBullet" if line.mark is ListMark.DASH else "ListNumber"
        yield style, "  " * line.level + words


@_styled.register
def _(block: TableBlock) -> Iterator[Styled]:
    if block.caption:
        yield "Caption", block.caption
    yield "TableHead", " | ".join(_words(cell) for cell in block.header)
    for row in block.rows:
        yield "TableRow", " | ".join(_words(cell) for cell in row)


@_styled.register
def _(block: SecrecyMark) -> Iterator[Styled]:
    yield from (("SecrecyMark", text_of(line)) for line in block.lines)


@_styled.register
def _(block: Omission) -> Iterator[Styled]:
    yield "Omission", text_of(block.text)


@_styled.register
def _(block: Contents) -> Iterator[Styled]:
    yield from (("TOC1", _joined(entry.number, entry.text)) for entry in block.entries)


@_styled.register
def _(block: Signature) -> Iterator[Styled]:
    by_hand = " (by hand)" if block.by_hand else ""
    yield "Signature", text_of(joined_lines(block.lines)) + by_hand


@singledispatch
def _shown(block: Block) -> Iterator[str]:
    """What looks alike in any style: the words themselves."""
    yield from (words for _, words in _styled(block))


@_shown.register
def _(block: Masthead) -> Iterator[str]:
    lines = (text_of(block.organization), _joined(block.kind, block.number))
    yield from (each for each in lines if each)
    yield from (_words(line) for line in block.meta)


@_shown.register
def _(block: Field) -> Iterator[str]:
    margin = text_of(block.label)
    gap = "" if len(margin) < _LABELS else " "
    for line in block.lines:
        if line.is_group and margin:
            yield margin
            margin, gap = "", ""
        yield f"{margin:{_LABELS}}{gap}{_words(line.spans)}"
        margin, gap = "", ""


@_shown.register
def _(block: Heading) -> Iterator[str]:
    yield _joined(block.number, _words(block.spans))


@_shown.register
def _(block: Signature) -> Iterator[str]:
    yield from map(text_of, block.lines)


@_shown.register
def _(block: ListBlock) -> Iterator[str]:
    yield from ("  " * line.level + words for line, words in _list_lines(block))


@_shown.register
def _(block: TableBlock) -> Iterator[str]:
    rows = [
        [_words(cell).replace("\n", " ") for cell in row] for row in (block.header, *block.rows)
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(block.header))]
    if block.caption:
        yield block.caption
    for place, row in enumerate(rows):
        cells = [
            f"{cell:>{width}}" if column in block.numeric else f"{cell:{width}}"
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(cells).rstrip()
        if place == 0:
            yield "  ".join("-" * width for width in widths)
