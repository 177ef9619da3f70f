"""Each block as Word paragraphs and tables: its style, and what it has besides the style."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

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
    SecrecyMark,
    Signature,
    SpanStyle,
    TableBlock,
    Title,
    Words,
    joined_lines,
    spans_of,
    text_of,
)
from minutetaker.export.docx_head import masthead
from minutetaker.export.docx_numbering import Numbering
from minutetaker.export.docx_styles import paragraph_forms
from minutetaker.export.docx_xml import (
    AS_STYLED,
    BOLD,
    FIELD_END,
    ITALIC,
    TAB,
    Direct,
    RunWriter,
    bookmarked,
    contents_mark,
    field,
    field_begin,
    paragraph,
    run,
    table,
)
from minutetaker.export.flow import AFTER_LAST, WHOLE_TABLE, Flow, line_keeps

AFTER_LONE_TITLE = 280
AFTER_SIGNER = 60
"""Twips between signers who don't sign by hand."""
APART = "\u200b"
"""Two tables in a row would be one in Word: the paragraph between them has this, and no height."""

_KEPT = Direct(keeps=True)
_CONTENTS = "m"
"""Which marks in the headings the list of contents is made of."""


@dataclass(frozen=True, slots=True)
class Pages:
    """Page numbers to show until Word has counted: of the whole, and of items by their ids."""

    total: int = 1
    of_items: tuple[tuple[str, int], ...] = ()


class BlockWriter:
    """Writes the blocks of one document; ``numbering`` gathers the lists it needs."""

    def __init__(
        self, document: MinutesDocument, writer: RunWriter, numbering: Numbering, pages: Pages
    ) -> None:
        self._grid = document.grid
        self._writer = writer
        self._numbering = numbering
        self._pages = pages
        self._page_of = dict(pages.of_items)
        self._before = {form.id: form.before or 0 for form in paragraph_forms(document.grid)}
        # Where the text has no indent of its own, a tab would go to no place of ours.
        self._after_number = TAB if document.grid.text else run(" ")
        self._entries = {
            entry.item: entry
            for block in document.blocks
            if isinstance(block, Contents)
            for entry in block.entries
        }
        self._bookmarks = _bookmarks(document.blocks)
        self._unmarked = set(self._bookmarks)
        # Not a dispatching method: that would build a new one for each of thousands of blocks.
        self._forms: Mapping[type[Block], Callable[..., Iterator[str]]] = {
            Masthead: self._masthead,
            Title: self._title,
            Heading: self._heading,
            Field: self._field,
            ListBlock: self._list,
            TableBlock: self._table,
            SecrecyMark: self._secrecy_mark,
            Omission: self._omission,
            Contents: self._contents,
            Signature: self._signature,
        }

    def written(self, blocks: Sequence[Block], followed: Sequence[Flow]) -> Iterator[str]:
        """The paragraphs and tables of all blocks; ``followed`` is the flow of each."""
        earlier: Block | None = None
        for block, flow in zip(blocks, followed, strict=True):
            if isinstance(block, TableBlock) and isinstance(earlier, TableBlock):
                yield from self._apart(block)
            if type(block) is Body:
                # Most blocks of a long document are paragraphs: no generator for them.
                yield self._body(block, flow)
            else:
                yield from self._forms[type(block)](block, flow)
            earlier = block

    def _words(self, words: Words) -> str:
        return self._writer.runs(spans_of(words))

    def _apart(self, block: TableBlock) -> Iterator[str]:
        if not block.caption:
            direct = Direct(keeps=True, before=AFTER_LAST, exact_line=20)
            yield paragraph(None, run(APART), direct)

    def _direct(self, style: str, flow: Flow) -> Direct:
        """What the flow asks of the first paragraph of a block."""
        if not (flow.more_before or flow.breaks_page):
            return _KEPT if flow.keeps else AS_STYLED
        before = 0 if flow.breaks_page else self._before[style] + flow.more_before
        return Direct(keeps=flow.keeps or None, breaks_page=flow.breaks_page, before=before)

    def _masthead(self, block: Masthead, _flow: Flow) -> Iterator[str]:
        yield from masthead(block, self._writer, self._grid, self._pages.total)

    def _title(self, block: Title, _flow: Flow) -> Iterator[str]:
        lone = AS_STYLED if block.subtitle else Direct(after=AFTER_LONE_TITLE)
        yield paragraph("Title", self._words(block.text), lone)
        if block.subtitle:
            yield paragraph("Subtitle", self._words(block.subtitle))

    def _heading(self, block: Heading, flow: Flow) -> Iterator[str]:
        runs = self._writer.runs(block.spans, BOLD)
        if block.number:
            runs = run(block.number) + self._after_number + runs
        item = block.source.item
        if item in self._unmarked and item is not None:
            self._unmarked.remove(item)
            entry = self._entries[item]
            told = "\t".join(filter(None, (entry.number, text_of(entry.text))))
            runs = contents_mark(told, _CONTENTS) + runs
            runs = bookmarked(len(self._unmarked), self._bookmarks[item], runs)
        style = f"Heading{flow.level}"
        direct = self._direct(style, flow)
        yield paragraph(style, runs, AS_STYLED if direct is _KEPT else direct)

    def _field(self, block: Field, flow: Flow) -> Iterator[str]:
        first = "EndMatter" if block.is_end_matter else "Field"
        label = self._writer.runs(
            replace(each, style=SpanStyle.LABEL) for each in spans_of(block.label)
        )
        lines = list(block.lines)
        # Before people in groups only, the label has a line of its own.
        value = self._writer.runs(lines.pop(0).spans) if lines and not lines[0].is_group else ""
        paragraphs = [(first, f"{label}{TAB}{value}" if value else label)]
        for line in lines:
            ground, style = (ITALIC, "GroupHeading") if line.is_group else (None, "FieldMore")
            runs = self._writer.runs(line.spans, *((ground,) if ground else ()))
            paragraphs.append((style, runs))
        last = len(paragraphs) - 1
        for place, (style, runs) in enumerate(paragraphs):
            begun = self._direct(style, flow) if place == 0 else None
            yield paragraph(
                style,
                runs,
                Direct(
                    keeps=flow.keeps or (place == 0 and not value) or None,
                    breaks_page=begun is not None and begun.breaks_page,
                    before=begun.before if begun else None,
                    after=AFTER_LAST if place == last and flow.closes_fields else None,
                ),
            )

    def _body(self, block: Body, flow: Flow) -> str:
        return paragraph("BodyText", self._writer.runs(block.spans), self._direct("BodyText", flow))

    def _list(self, block: ListBlock, flow: Flow) -> Iterator[str]:
        last = len(block.lines) - 1
        numbers = self._list_numbers(block.lines)
        for place, (line, number) in enumerate(zip(block.lines, numbers, strict=True)):
            style = "ListBullet" if line.mark is ListMark.DASH else "ListNumber"
            begun = self._direct(style, flow) if place == 0 else AS_STYLED
            # The style itself is a dashed list of the first level.
            plain = line.mark is ListMark.DASH and line.level == 0
            yield paragraph(
                style,
                self._writer.runs(line.spans),
                Direct(
                    keeps=flow.keeps or line_keeps(block, place) or None,
                    breaks_page=begun.breaks_page,
                    before=begun.before,
                    after=AFTER_LAST if place == last else None,
                    list_number=None if plain else number,
                    list_level=line.level,
                ),
            )

    def _list_numbers(self, lines: Sequence[ListLine]) -> Iterator[int]:
        """The Word list of each line: another mark or a broken count begins another one."""
        open_lists: dict[int, tuple[ListMark, int, int]] = {}
        for line in lines:
            if line.level == 0:
                open_lists.pop(1, None)
            mark, number, due = open_lists.get(line.level, (None, 0, 0))
            if line.mark is ListMark.DASH:
                number = self._numbering.dash
            elif mark is not line.mark or line.start not in {due, 1}:
                number = self._numbering.counted(line.mark, line.level, line.start)
                due = line.start
            open_lists[line.level] = (line.mark, number, due + 1)
            yield number

    def _table(self, block: TableBlock, flow: Flow) -> Iterator[str]:
        if block.caption:
            direct = self._direct("Caption", flow)
            yield paragraph("Caption", run(block.caption), Direct(before=direct.before))
        left = 0 if block.at_edge else self._grid.text
        columns = _columns(block.widths, self._grid.right_tab - left)
        whole = len(block.rows) <= WHOLE_TABLE
        rows = (block.header, *block.rows)
        last = len(rows) - 1
        made = []
        for place, cells in enumerate(rows):
            # The head stays with the first row, a small table as a whole.
            keeps = flow.keeps if place == last else (whole or place == 0)
            ground = (BOLD,) if place == 0 else ()
            made.append(
                [
                    paragraph(
                        None,
                        self._writer.runs(spans, *ground),
                        _cell(keeps=keeps, right=column in block.numeric),
                    )
                    for column, spans in enumerate(cells)
                ]
            )
        yield table(made, columns, left, block.caption or "")

    def _secrecy_mark(self, block: SecrecyMark, flow: Flow) -> Iterator[str]:
        direct = self._direct("SecrecyMark", flow)
        runs = self._words(joined_lines(block.lines))
        yield paragraph("SecrecyMark", runs, AS_STYLED if direct is _KEPT else direct)

    def _omission(self, block: Omission, flow: Flow) -> Iterator[str]:
        yield paragraph("Omission", self._words(block.text), self._direct("Omission", flow))

    def _contents(self, block: Contents, _flow: Flow) -> Iterator[str]:
        """A table of contents that Word makes anew from the marks in the headings, annexes too."""
        last = len(block.entries) - 1
        for place, entry in enumerate(block.entries):
            number = run(entry.number) + self._after_number if entry.number else ""
            runs = number + self._words(entry.text)
            # An item without a heading of its own has no page to tell.
            if name := self._bookmarks.get(entry.item):
                shown = str(self._page_of.get(entry.item, 1))
                runs += TAB + field(f"PAGEREF {name} \\h", shown)
                runs = f'<w:hyperlink w:anchor="{name}" w:history="1">{runs}</w:hyperlink>'
            begin = field_begin(f"TOC \\f {_CONTENTS} \\h \\z") if place == 0 else ""
            yield paragraph("TOC1", f"{begin}{runs}{FIELD_END if place == last else ''}")

    def _signature(self, block: Signature, flow: Flow) -> Iterator[str]:
        direct = Direct(
            keeps=None if flow.keeps else False,
            before=None if block.by_hand else flow.more_before,
            after=None if block.by_hand else AFTER_SIGNER,
        )
        yield paragraph("Signature", self._words(joined_lines(block.lines)), direct)


def _bookmarks(blocks: Sequence[Block]) -> dict[str, str]:
    """The bookmark of each item that the contents list tells; Word hides names that begin so."""
    items = {block.source.item for block in blocks if isinstance(block, Heading)}
    told = (e.item for block in blocks if isinstance(block, Contents) for e in block.entries)
    wanted = dict.fromkeys(item for item in told if item in items)
    return {item: f"_Item{place}" for place, item in enumerate(wanted, 1)}


def _cell(*, keeps: bool, right: bool) -> Direct:
    if right:
        return Direct(keeps=keeps or None, right=True)
    return _KEPT if keeps else AS_STYLED


def _columns(widths: Sequence[float], whole: int) -> list[int]:
    """The widths in twips; together exactly the whole."""
    total = sum(widths)
    edges = [0, *(round(whole * part / total) for part in accumulate(widths))]
    return [right - left for left, right in pairwise(edges)]
