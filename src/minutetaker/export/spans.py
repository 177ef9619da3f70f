"""Rich text as blocks of the document, with secret passages marked or left out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from minutetaker.domain import rich_text
from minutetaker.domain.rich_text import Paragraph, Run, Runs
from minutetaker.domain.rich_text_parser import parse
from minutetaker.export.build_known import told_by
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_words import joined
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
    joined_lines,
    text_of,
)
from minutetaker.finnish.languages import spaced
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


def introduced(lead: Spans, made: list[Block], source: Source) -> list[Block]:
    """The blocks with words, which end in a colon, before the first paragraph."""
    if made and isinstance(made[0], Body):
        first = replace(made[0], spans=(*lead, Span(" "), *made[0].spans))
        return [first, *made[1:]]
    return with_leads([Body(spans=lead, source=source), *made])


def continued(
    scope: Scope, made: list[Block], make: Callable[[Scope], str], source: Source
) -> list[Block]:
    """The blocks with a sentence of ours after them.

    It goes on in the last paragraph when that ends as a sentence does; in two languages, in the
    last paragraph of each, where both are ours.
    """
    told = scope.said(make)
    ends = [each for each in made[-len(told) :] if isinstance(each, Body)]
    languages = [each[0].language for each in told]
    own = [each.spans[-1].language for each in ends if _is_ended(each)]
    if own == languages or (own and not scope.is_bilingual):
        longer = [
            replace(body, spans=joined((body.spans, sentence), " "))
            for body, sentence in zip(ends, told, strict=True)
        ]
        return [*made[: -len(told)], *longer]
    return [*made, *(Body(spans=sentence, source=source) for sentence in told)]


def _is_ended(body: Body) -> bool:
    return text_of(body.spans).rstrip().endswith((".", "!", "?"))


def in_one_paragraph(made: list[Block]) -> list[Block]:
    """The blocks with a first paragraph that holds our sentences after it too, a line for each.

    For an item of a list, which is one paragraph.
    """
    first = made[0] if made else None
    if not isinstance(first, Body):
        return made
    end = 1
    while end < len(made) and is_ours(made[end]):
        end += 1
    lines = [each.spans for each in made[:end] if isinstance(each, Body)]
    return [replace(first, spans=joined_lines(tuple(lines))), *made[end:]]


def is_ours(block: Block) -> bool:
    """Whether a paragraph is a sentence of ours in one of two languages."""
    return isinstance(block, Body) and all(each.language for each in block.spans)


def with_typed(scope: Scope, spoken: Spans, typed: str | None) -> Spans:
    """A sentence of ours whose typed words are marked with the language they were typed in."""
    own = scope.minutes.meeting.language.value
    found = scope.typed(typed)
    made: list[Span] = []
    for span in spoken:
        before, has, after = span.text.partition(found) if found else (span.text, "", "")
        language = span.language or scope.language.value
        if not has or language == own:
            made.append(span)
        else:
            made += [replace(span, text=before), replace(span, text=has, language=own)]
            made += [replace(span, text=after)]
    return tuple(each for each in made if each.text)


def lines(block: Block) -> Iterator[Spans]:
    """A paragraph, each item of a list or each row of a table as words of its own."""
    match block:
        case Body(spans=body):
            yield body
        case ListBlock(lines=listed):
            yield from (line.spans for line in listed)
        case TableBlock(header=header, rows=rows):
            for row in (header, *rows):
                yield (Span(" ".join(text_of(cell) for cell in row)),)


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
            told = _known(scope, runs)
            spans = _spans(scope, runs)
            if told is not None:
                yield from (Body(spans=words, source=source) for words in scope.said(told))
            elif spans:
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
    items = (item for item in block.items if rich_text.words(item.runs).strip() or item.below)
    for number, item in enumerate(items, block.start):
        told = _known(scope, item.runs)
        spans = scope.on_lines(told) if told is not None else _spans(scope, item.runs)
        yield ListLine(spans=spans, mark=mark, level=level, start=number)
        if item.below is not None:
            yield from _list_lines(scope, item.below, 1)


def _known(scope: Scope, runs: Runs) -> Callable[[Scope], str] | None:
    """Sentences of ours that somebody left word for word as they are; other words stay typed."""
    if not scope.known or any(run.bold or run.italic or run.href or run.secret for run in runs):
        return None
    return known(scope, rich_text.words(runs))


def known(scope: Scope, text: str) -> Callable[[Scope], str] | None:
    """A typed text in each language, where it is made of sentences of ours alone."""
    told = told_by(scope.known, text)
    return (lambda side: spaced(*(each(side.language) for each in told))) if told else None


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
