"""Rich text as blocks of the document, with secret passages marked or left out."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from minutetaker.domain import rich_text
from minutetaker.domain.rich_text import Paragraph, Run, Runs
from minutetaker.domain.rich_text_parser import parse
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import (
    Block,
    Body,
    ListBlock,
    ListLine,
    ListMark,
    Source,
    Span,
    Spans,
    SpanStyle,
    TableBlock,
)
from minutetaker.finnish.sentences import secret_passage, secret_passage_removed

NOWHERE = Source()
_PLACE = "\0"


def blocks(
    scope: Scope, text: str | None, source: Source = NOWHERE, *, is_secret: bool = False
) -> list[Block]:
    """The blocks of a rich text; ``is_secret``: every passage of it is."""
    parsed = parse(text or "")
    if is_secret:
        parsed = _all_secret(parsed)
    if scope.is_public:
        parsed = rich_text.without_secrets(parsed, secret_passage_removed(scope.language))
    made = [block for each in parsed for block in _block(scope, each, source)]
    return with_leads(made)


def with_leads(made: list[Block]) -> list[Block]:
    """The blocks with each paragraph before a list or table marked as its lead."""
    pairs = zip_longest(made, made[1:])
    return [
        replace(block, leads=True)
        if isinstance(block, Body) and isinstance(later, ListBlock | TableBlock)
        else block
        for block, later in pairs
    ]


def introduced(scope: Scope, words: str, made: list[Block], source: Source) -> list[Block]:
    """The blocks with words, which end in a colon, before the first paragraph."""
    if made and isinstance(made[0], Body):
        first = replace(made[0], spans=(scope.typed_span(f"{words} "), *made[0].spans))
        return [first, *made[1:]]
    return with_leads([Body(spans=(scope.typed_span(words),), source=source), *made])


def continued(made: list[Block], sentence: str, source: Source) -> list[Block]:
    """The blocks with a sentence of ours after them.

    It goes on in the last paragraph when that ends as a sentence does.
    """
    last = made[-1] if made else None
    if isinstance(last, Body) and words(last.spans).rstrip().endswith((".", "!", "?")):
        return [*made[:-1], replace(last, spans=(*last.spans, Span(f" {sentence}")))]
    return [*made, Body(spans=(Span(sentence),), source=source)]


def words(spans: Spans) -> str:
    """The words alone."""
    return "".join(span.text for span in spans)


def lines(block: Block) -> Iterator[Spans]:
    """A paragraph, each item of a list or each row of a table as words of its own."""
    match block:
        case Body(spans=body):
            yield body
        case ListBlock(lines=listed):
            yield from (line.spans for line in listed)
        case TableBlock(header=header, rows=rows):
            for row in (header, *rows):
                yield (Span(" ".join(words(cell) for cell in row)),)


def _all_secret(parsed: Iterable[rich_text.Block]) -> tuple[rich_text.Block, ...]:
    return tuple(_secret_block(block) for block in parsed)


def _secret_block(block: rich_text.Block) -> rich_text.Block:
    match block:
        case Paragraph(runs):
            return Paragraph(_secret(runs))
        case rich_text.ListBlock():
            return _secret_list(block)
        case rich_text.Table(header, rows):
            cells = [tuple(_secret(cell) for cell in row) for row in (header, *rows)]
            return rich_text.Table(cells[0], tuple(cells[1:]))


def _secret_list(block: rich_text.ListBlock) -> rich_text.ListBlock:
    items = tuple(
        rich_text.ListItem(_secret(item.runs), _secret_list(item.below) if item.below else None)
        for item in block.items
    )
    return replace(block, items=items)


def _secret(runs: Runs) -> Runs:
    return tuple(replace(run, secret=True) for run in runs)


def _block(scope: Scope, block: rich_text.Block, source: Source) -> Iterator[Block]:
    match block:
        case Paragraph(runs):
            spans = _spans(scope, runs)
            if spans:
                yield Body(spans=spans, source=source)
        case rich_text.ListBlock():
            yield ListBlock(lines=tuple(_list_lines(scope, block, 0)), source=source)
        case rich_text.Table(header, rows):
            yield TableBlock(
                header=tuple(_spans(scope, cell) for cell in header),
                rows=tuple(tuple(_spans(scope, cell) for cell in row) for row in rows),
                widths=_widths(block),
                numeric=_numeric(block),
                source=source,
            )


def _list_lines(scope: Scope, block: rich_text.ListBlock, level: int) -> Iterator[ListLine]:
    """The lines with words; one that was begun and left empty prints no number."""
    mark = ListMark.DASH
    if block.ordered:
        mark = ListMark.LETTER if level else ListMark.NUMBER
    told = (item for item in block.items if rich_text.words(item.runs).strip() or item.below)
    for number, item in enumerate(told, block.start):
        yield ListLine(spans=_spans(scope, item.runs), mark=mark, level=level, start=number)
        if item.below is not None:
            yield from _list_lines(scope, item.below, 1)


def _spans(scope: Scope, runs: Runs) -> Spans:
    """The spans of runs; a secret passage begins and ends with its mark (C12)."""
    before, _, after = secret_passage(_PLACE, scope.language).partition(_PLACE)
    made: list[Span] = []
    opened = False
    for run in runs:
        if run.secret and not opened:
            made.append(Span(before, style=SpanStyle.SECRET))
        elif opened and not run.secret:
            made.append(Span(after, style=SpanStyle.SECRET))
        opened = run.secret
        made.append(_span(scope, run))
    if opened:
        made.append(Span(after, style=SpanStyle.SECRET))
    return tuple(made)


def _span(scope: Scope, run: Run) -> Span:
    return Span(
        run.text.replace("\r", "\n"),
        bold=run.bold,
        italic=run.italic,
        href=run.href,
        style=SpanStyle.SECRET if run.secret else SpanStyle.NONE,
        language=scope.typed_language,
    )


_NARROWEST = 6
_WIDEST = 60


def _widths(table: rich_text.Table) -> tuple[float, ...]:
    """Columns by the longest words in each, within what can be read."""
    lengths = [
        max(len(rich_text.words(row[column])) for row in (table.header, *table.rows))
        for column in range(len(table.header))
    ]
    return tuple(float(min(max(length, _NARROWEST), _WIDEST)) for length in lengths)


def _numeric(table: rich_text.Table) -> frozenset[int]:
    return frozenset(
        column
        for column in range(len(table.header))
        if table.rows and all(_is_number(rich_text.words(row[column])) for row in table.rows)
    )


def _is_number(text: str) -> bool:
    bare = text.strip().removesuffix("%").removesuffix("€")
    return bool(bare) and all(letter.isdigit() or letter in " \u00a0.,−–-" for letter in bare)
