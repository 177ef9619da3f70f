"""Page numbers to show in a Word file until Word has counted: near the truth, and quick.

Word counts those in headers at once, but those in the text (the first page's ``1 (3)``, the list of
contents) only when it prints; until then a reader sees these.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from minutetaker.export.document import (
    Block,
    Body,
    Contents,
    Field,
    Grid,
    Heading,
    ListBlock,
    Masthead,
    MinutesDocument,
    Omission,
    PageHeader,
    SecrecyMark,
    Signature,
    Span,
    TableBlock,
    Title,
    Words,
    joined_lines,
    text_of,
)
from minutetaker.export.docx_blocks import Pages
from minutetaker.export.docx_styles import LIST_STEP, ParagraphForm, paragraph_forms
from minutetaker.export.flow import AFTER_LAST, WHOLE_TABLE, Flow, is_wide, line_keeps
from minutetaker.export.text_width import line_count

_PAPER = 16838
_HEADER = 567
_AFTER_HEAD = 440
_LEADING = 278
"""Twips of a line of 11 points; other sizes in proportion."""
_APART = 2
_PARTED = 4
"""A paragraph of so many lines may be parted, two lines at least on each page."""
_CELL = 100 + 10
"""Twips above and below the words of a table's cell, with its rule."""
_CELL_GAP = 170
_BOLD = 1.06
"""How much wider bold letters are."""


@dataclass(slots=True)
class _Piece:
    """A paragraph or a row: lines of a height, the space around, what it stays with."""

    lines: int
    leading: int = _LEADING
    before: int = 0
    after: int = 0
    keeps: bool = False
    whole: bool = False
    breaks_page: bool = False
    item: str | None = None

    @property
    def height(self) -> int:
        return self.lines * self.leading


def guess(document: MinutesDocument, followed: Sequence[Flow]) -> Pages:
    """How many pages the document has, and on which each item begins.

    ``followed`` is the flow of each block.
    """
    measure = _Measure(document.grid)
    place = _Place(document.grid, document.header)
    group: list[_Piece] = []
    for block, flow in zip(document.blocks, followed, strict=True):
        for piece in measure.pieces(block, flow):
            group.append(piece)
            if not piece.keeps:
                place.put(group)
                group = []
    if group:
        place.put(group)
    return Pages(place.page, tuple(place.items.items()))


class _Place:
    """Where on which page the next piece comes."""

    def __init__(self, grid: Grid, header: PageHeader) -> None:
        bottom = _PAPER - grid.bottom
        lines = 1 + len(header.meta) + is_wide(header.short_name)
        self._later = bottom - max(grid.top, _HEADER + lines * _LEADING + _AFTER_HEAD)
        self._left = bottom - max(grid.top, _HEADER + 20)
        self._after = 0
        self._is_top = True
        self.page = 1
        self.items: dict[str, int] = {}

    def put(self, group: Sequence[_Piece]) -> None:
        """Place pieces that stay together, on a new page when they don't fit on this one."""
        if len(group) == 1 and self._fits(group[0]):
            return
        if group[0].breaks_page and not self._is_top:
            self._turn()
        whole = self._height(group)
        if not self._is_top and self._left < whole <= self._later:
            self._turn()
        for piece in group:
            self._put(piece)

    def _fits(self, piece: _Piece) -> bool:
        """Place a piece on this page, if it has room for the whole; of most that is all to do."""
        space = 0 if self._is_top else max(self._after, piece.before)
        left = self._left - space - piece.lines * piece.leading
        if left < 0 or piece.breaks_page or piece.item is not None:
            return False
        self._left, self._after, self._is_top = left, piece.after, False
        return True

    def _height(self, group: Sequence[_Piece]) -> int:
        after, height = self._after, 0
        for piece in group:
            height += max(after, piece.before) + piece.height
            after = piece.after
        last = group[-1]
        if not last.whole and last.lines >= _PARTED:
            height -= (last.lines - _APART) * last.leading
        return height

    def _put(self, piece: _Piece) -> None:
        space = 0 if self._is_top else max(self._after, piece.before)
        first = _APART if piece.lines >= _PARTED else 1
        if not self._is_top and self._left < space + first * piece.leading:
            self._turn()
            space = 0
        self._left -= space
        if piece.item is not None:
            self.items.setdefault(piece.item, self.page)
        for _ in range(piece.lines):
            if self._left < piece.leading:
                self._turn()
            self._left -= piece.leading
            self._is_top = False
        self._after = piece.after

    def _turn(self) -> None:
        self.page += 1
        self._left, self._after, self._is_top = self._later, 0, True


class _Measure:
    """Counts the lines of blocks from the forms of their styles."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        forms = {form.id: form for form in paragraph_forms(grid)}
        self._styles = {style: _style(form, forms, grid) for style, form in forms.items()}

    def pieces(self, block: Block, flow: Flow) -> Sequence[_Piece]:
        """The paragraphs and rows of a block; the first may break the page."""
        # Most blocks of a long document are paragraphs: no generator for them.
        made = [self._text(block, flow)] if type(block) is Body else [*self._pieces(block, flow)]
        if made and (flow.breaks_page or flow.more_before):
            made[0].breaks_page = flow.breaks_page
            made[0].before += flow.more_before
        return made

    def _pieces(self, block: Block, flow: Flow) -> Iterator[_Piece]:
        match block:
            case Masthead() | Title():
                yield from self._opening(block)
            case Field():
                yield from self._field(block, flow)
            case TableBlock():
                yield from self._table(block, flow)
            case ListBlock():
                yield from self._list(block, flow)
            case Signature(lines=lines):
                before, after = (800, 0) if block.by_hand else (0, 60)
                yield _Piece(len(lines), _LEADING, before, after, flow.keeps, whole=True)
            case Contents(entries=entries):
                yield from (self._paragraph("TOC1", entry.text) for entry in entries)
            case _:
                yield self._text(block, flow)

    def _opening(self, block: Masthead | Title) -> Iterator[_Piece]:
        if isinstance(block, Masthead):
            lines = 1 + len(block.meta) + is_wide(block.organization or ())
            # The ministry's memo has its first line of meta on the line of the page number.
            lines -= not block.organization and not block.kind and bool(block.meta)
            yield _Piece(lines, after=_AFTER_HEAD, keeps=True)
            return
        title = self._paragraph("Title", block.text)
        title.after = 60 if block.subtitle else 280
        yield title
        if block.subtitle:
            yield self._paragraph("Subtitle", block.subtitle)

    def _text(self, block: Heading | Body | SecrecyMark | Omission, flow: Flow) -> _Piece:
        match block:
            case Body(spans=spans):
                piece = self._paragraph("BodyText", _words(spans))
            case Heading(spans=spans):
                piece = self._paragraph(f"Heading{flow.level}", _words(spans))
                piece.item = block.source.item
            case SecrecyMark(lines=lines):
                piece = self._paragraph("SecrecyMark", joined_lines(lines))
            case Omission(text=text):
                piece = self._paragraph("Omission", text)
            case _:
                assert_never(block)
        piece.keeps = piece.keeps or flow.keeps
        return piece

    def _field(self, block: Field, flow: Flow) -> Iterator[_Piece]:
        style = "EndMatter" if block.is_end_matter else "Field"
        last = len(block.lines) - 1
        for place, line in enumerate(block.lines):
            named = style if place == 0 else "GroupHeading" if line.is_group else "FieldMore"
            piece = self._paragraph(named, _words(line.spans))
            piece.keeps = piece.keeps or flow.keeps
            if place == last and flow.closes_fields:
                piece.after = AFTER_LAST
            yield piece

    def _list(self, block: ListBlock, flow: Flow) -> Iterator[_Piece]:
        last = len(block.lines) - 1
        for place, line in enumerate(block.lines):
            inner = LIST_STEP * line.level
            piece = self._paragraph("ListBullet", _words(line.spans), inner)
            piece.keeps = flow.keeps or line_keeps(block, place)
            if place == last:
                piece.after = AFTER_LAST
            yield piece

    def _table(self, block: TableBlock, flow: Flow) -> Iterator[_Piece]:
        if block.caption:
            yield self._paragraph("Caption", block.caption)
        whole_width = self._grid.right_tab - (0 if block.at_edge else self._grid.text)
        total = sum(block.widths)
        widths = [whole_width * part / total - _CELL_GAP for part in block.widths]
        rows = (block.header, *block.rows)
        for place, row in enumerate(rows):
            lines = max(
                line_count(_words(cell), width) for cell, width in zip(row, widths, strict=True)
            )
            stays = len(block.rows) <= WHOLE_TABLE or place == 0
            keeps = flow.keeps if place == len(rows) - 1 else stays
            yield _Piece(1, leading=lines * _LEADING + _CELL, keeps=keeps, whole=True)

    def _paragraph(self, style: str, text: Words, inner: int = 0) -> _Piece:
        form = self._styles[style]
        lines = line_count(text_of(text), form.width - inner, form.letters)
        return _Piece(lines, form.leading, form.before, form.after, form.keeps, form.whole)


@dataclass(frozen=True, slots=True)
class _Style:
    """What a paragraph style means for height; ``letters`` is their size as to width."""

    width: int
    letters: float
    leading: int
    before: int
    after: int
    keeps: bool
    whole: bool


def _style(form: ParagraphForm, forms: Mapping[str, ParagraphForm], grid: Grid) -> _Style:
    size = form.size or 11
    based = forms.get(form.based or "")
    after = form.after
    if after is None:
        after = (based.after if based else None) or 0
    return _Style(
        width=grid.right_tab - (form.left or 0),
        letters=size * (_BOLD if form.bold else 1),
        leading=round(_LEADING * size / 11),
        before=form.before or 0,
        after=after,
        keeps=form.keeps,
        whole=form.keeps_lines,
    )


def _words(spans: Sequence[Span]) -> str:
    return "".join([span.text for span in spans])
