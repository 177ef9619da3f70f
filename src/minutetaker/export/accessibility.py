"""What in a document a screen reader would stumble at, of what a person's typing decides.

The writers see to the rest: real headings, lists and tables, language and title, one column.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from minutetaker.export.document import (
    Block,
    Body,
    Heading,
    ListBlock,
    MinutesDocument,
    Source,
    Span,
    Spans,
    TableBlock,
)

_TYPED_MARK = re.compile(r"^(?:[-*•·–]|\d{1,2}[.)]|[a-zåäö]\))\s+\S")
_COLUMNS = re.compile(r"\S(?:\t\s*|[ \u00a0]{3,})\S.*(?:\t\s*|[ \u00a0]{3,})\S")
_ADDRESS = re.compile(r"\bhttps?://\S{25,}")
_SAYS_NOTHING = {
    *("tästä", "täältä", "linkki", "tässä", "klikkaa tästä", "lue lisää", "här", "länk"),
    *("klicka här", "läs mer", "here", "click here", "link", "read more"),
}
_LONGEST_HEADING = 80


class Obstacle(Enum):
    """Something to stumble at."""

    EMPTY_HEADING = "empty_heading"
    BOLD_AS_HEADING = "bold_as_heading"
    TYPED_LIST = "typed_list"
    TYPED_COLUMNS = "typed_columns"
    EMPTY_TABLE_HEAD = "empty_table_head"
    LINK_SAYS_NOTHING = "link_says_nothing"
    BARE_ADDRESS = "bare_address"


@dataclass(frozen=True, slots=True)
class Finding:
    """An obstacle, where it came from, and its first words."""

    obstacle: Obstacle
    source: Source
    words: str = ""


def findings(document: MinutesDocument) -> tuple[Finding, ...]:
    """What there is to stumble at, each once a place; lists typed by hand last."""
    found = [each for block in document.blocks for each in _of_block(block)]
    found += _typed_lists(document.blocks)
    return tuple(dict.fromkeys(found))


def _of_block(block: Block) -> Iterator[Finding]:
    match block:
        case Heading(spans=spans, source=source) if not _words(spans).strip():
            yield Finding(Obstacle.EMPTY_HEADING, source)
        case Body():
            yield from _of_body(block)
        case ListBlock(lines=lines, source=source):
            for line in lines:
                yield from _of_words(line.spans, source)
        case TableBlock():
            yield from _of_table(block)
        case _:
            pass


def _of_body(block: Body) -> Iterator[Finding]:
    yield from _of_words(block.spans, block.source)
    words = _words(block.spans).strip()
    is_bold = bool(words) and all(each.bold or not each.text.strip() for each in block.spans)
    if is_bold and not block.leads and len(words) <= _LONGEST_HEADING:
        yield Finding(Obstacle.BOLD_AS_HEADING, block.source, words)


def _of_table(block: TableBlock) -> Iterator[Finding]:
    if any(not _words(cell).strip() for cell in block.header):
        yield Finding(Obstacle.EMPTY_TABLE_HEAD, block.source)
    for row in block.rows:
        for cell in row:
            yield from _of_links(cell, block.source)


def _of_words(spans: Spans, source: Source) -> Iterator[Finding]:
    words = _words(spans)
    for line in words.split("\n"):
        if _COLUMNS.search(line):
            yield Finding(Obstacle.TYPED_COLUMNS, source, line)
            break
    yield from _of_links(spans, source)


def _of_links(spans: Sequence[Span], source: Source) -> Iterator[Finding]:
    for span in spans:
        words = span.text.strip().strip(".").casefold()
        if span.href and words in _SAYS_NOTHING:
            yield Finding(Obstacle.LINK_SAYS_NOTHING, source, span.text)
        elif _ADDRESS.search(span.text):
            yield Finding(Obstacle.BARE_ADDRESS, source, span.text)


def _typed_lists(blocks: Sequence[Block]) -> Iterator[Finding]:
    """Two lines or more that begin with a typed mark, in a paragraph or one after another."""
    run: list[tuple[Source, str]] = []
    for block in (*blocks, None):
        lines = _words(block.spans).split("\n") if isinstance(block, Body) else []
        marked = [line for line in lines if _TYPED_MARK.match(line)]
        if isinstance(block, Body) and marked:
            run += [(block.source, line) for line in marked]
            continue
        if len(run) > 1:
            yield Finding(Obstacle.TYPED_LIST, *run[0])
        run = []


def _words(spans: Sequence[Span]) -> str:
    return "".join(span.text for span in spans)
