"""The document as plain blocks: what every writer gets, and all that it needs to know."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class SpanStyle(StrEnum):
    """The character styles of the house, besides bold and italic."""

    NONE = ""
    LABEL = "label"
    MARK = "mark"
    SECRET = "secret"


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one form; a newline is a line break, a tab a real tab.

    ``language`` None: the document's own.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    style: SpanStyle = SpanStyle.NONE
    language: str | None = None


Spans = tuple[Span, ...]
Words = str | Spans
"""The program's own words: mere words, or spans where they stand in two languages."""


def spans_of(words: Words) -> Spans:
    """The words as spans."""
    return (Span(words),) if isinstance(words, str) else words


def text_of(words: Words | None) -> str:
    """The words alone."""
    if words is None or isinstance(words, str):
        return words or ""
    return "".join([span.text for span in words])


def named(kind: Words | None, number: str | None) -> Spans:
    """``Muistio 7/2023``, of what is known."""
    gap = " " if kind and number else ""
    return (*spans_of(kind or ()), *((Span(f"{gap}{number}"),) if number else ()))


def joined_lines(lines: tuple[Words, ...]) -> Spans:
    """Lines as one paragraph with line breaks."""
    made: list[Span] = []
    for place, line in enumerate(lines):
        made += [Span("\n")] if place else []
        made += spans_of(line)
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Source:
    """What a block was made of, so that a page can lead back to it.

    ``item`` is an item's id; ``field`` is ``part:2``, ``decision:d1``, ``action:a1`` … or None for
    the item's own head.
    """

    item: str | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """The first lines of page 1: organisation, then kind and number in bold at M, the page at R.

    ``meta`` are the lines at M under it: draft mark, date, case number, marks of secrecy.
    """

    organization: Words | None = None
    kind: Words | None = None
    number: str | None = None
    meta: tuple[Spans, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The document's title, with the body's whole name under it unless the title already has it."""

    text: Words
    subtitle: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading. ``number`` is literal text as printed: ``3``, ``3.``, ``§ 12``.

    None: unnumbered, at the left edge.
    """

    level: int
    spans: Spans
    number: str | None = None
    breaks_page: bool = False
    source: Source = field(default_factory=Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldLine:
    """A paragraph of a field's value; ``is_group`` makes it a small heading over people."""

    spans: Spans
    is_group: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A label hanging in the margin and its values, a paragraph each.

    ``is_end_matter``: it stands after the text (S12).
    """

    label: Words
    lines: tuple[FieldLine, ...]
    is_end_matter: bool = False
    source: Source = field(default_factory=Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """A paragraph of body text; ``leads``: it stays with the list or table after it."""

    spans: Spans
    leads: bool = False
    source: Source = field(default_factory=Source)


class ListMark(StrEnum):
    """What stands before an item of a list."""

    DASH = "–"
    NUMBER = "1."
    LETTER = "a)"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """An item of a list; ``level`` 0 or 1.

    A run of lines at level 1 is a list of its own that restarts. ``source`` tells where the line
    came from, when it wasn't the list's own source.
    """

    spans: Spans
    mark: ListMark
    level: int = 0
    start: int = 1
    source: Source = field(default_factory=Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListBlock:
    """A real list. Every ListBlock restarts its numbers at the first line's ``start``."""

    lines: tuple[ListLine, ...]
    source: Source = field(default_factory=Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    """A real table with a header row.

    ``widths`` are parts of the whole width; ``numeric`` columns stand at the right. ``at_edge``: it
    begins at the left edge (people) and not at the text. ``with_next``: its result follows.
    """

    header: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]
    widths: tuple[float, ...]
    caption: str | None = None
    numeric: frozenset[int] = frozenset()
    at_edge: bool = False
    with_next: bool = False
    source: Source = field(default_factory=Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class SecrecyMark:
    """The mark of secrecy over an item: SALASSA PIDETTÄVÄ and its ground."""

    lines: tuple[Words, ...]
    source: Source = field(default_factory=Source)


@dataclass(frozen=True, slots=True, kw_only=True)
class Omission:
    """What an excerpt leaves out, between dashed lines."""

    text: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntry:
    """A line of the contents list; ``item`` is the id of the item whose page it tells."""

    number: str | None
    text: Words
    item: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The contents list; a new page begins after it."""

    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A signer's lines (name and role, e-mail); ``by_hand``: room for a hand above it (S13)."""

    lines: tuple[Words, ...]
    by_hand: bool = False


Block = (
    Masthead
    | Title
    | Heading
    | Field
    | Body
    | ListBlock
    | TableBlock
    | SecrecyMark
    | Omission
    | Contents
    | Signature
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHeader:
    """What every page from the second on repeats (S6); ``meta`` are lines at M."""

    short_name: Words
    kind: Words
    number: str | None = None
    meta: tuple[Spans, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Properties:
    """The file's properties (S17, X2, X3); ``created`` is the document's own date."""

    title: str
    author: str
    subject: str | None = None
    language: str = "fi"
    created: date | None = None
    keywords: tuple[str, ...] = ()


STEP = 1304
"""Twips between two places of the grid: 23 mm (S3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The page's measures in twips (1/20 pt): margins, and the places of text, fields and tabs."""

    left: int = 1134
    right: int = 1134
    top: int = 567
    bottom: int = 1134
    text: int = STEP
    field: int = 2 * STEP
    meta: int = 4 * STEP
    right_tab: int = 9638


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesDocument:
    """A whole document. ``bold_labels``: the labels of fields are bold (ministry-memo)."""

    properties: Properties
    grid: Grid
    header: PageHeader
    blocks: tuple[Block, ...]
    bold_labels: bool = False
