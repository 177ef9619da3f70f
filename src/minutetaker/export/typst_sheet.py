"""The document as the data that the page template reads: plain values, each gap counted already."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import asdict, dataclass, field
from functools import singledispatch

from minutetaker.export.document import (
    Block,
    Body,
    Contents,
    ContentsEntry,
    Field,
    Grid,
    Heading,
    ListBlock,
    ListLine,
    Masthead,
    MinutesDocument,
    Omission,
    SecrecyMark,
    Signature,
    Span,
    Spans,
    TableBlock,
    Title,
    joined_lines,
    named,
    spans_of,
)
from minutetaker.export.flow import WHOLE_TABLE, Flow, flows, is_whole, is_wide
from minutetaker.export.letterhead import Letterhead, values_of
from minutetaker.export.typst_gaps import AFTER_TITLE, field_gaps, gaps

Values = Mapping[str, object]
"""What becomes a dictionary of the template."""

PAGE_WIDTH = 11906
_MERE = Flow()
_MERE_GAP = 200
"""How an ordinary paragraph stands, and its twips above when it follows another."""
_CAREFUL = 20
"""Letters of a word that may be wider than its room."""
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Unicode for scripts that run from right to left, marks and unassigned too."""
REGIONS = {"fi": "FI", "sv": "FI", "en": "GB"}
"""The land of each language (X2): Swedish is that of Finland."""


def sheet(
    document: MinutesDocument, letterhead: Letterhead | None = None, *, places: bool = False
) -> str:
    """The whole document as JSON for ``minutes.typ``, in a letterhead where there is one.

    ``places``: with marks that tell on which page each block begins.
    """
    properties = document.properties
    header = document.header
    created = properties.created
    values: Values = {
        "title": properties.title,
        "author": properties.author,
        "subject": properties.subject or "",
        "keywords": properties.keywords,
        "language": _language(properties.language),
        "date": created and (created.year, created.month, created.day),
        "grid": _grid(document.grid),
        "bold_labels": document.bold_labels,
        "header": {
            "left": _spans(spans_of(header.short_name)),
            "wide": is_wide(header.short_name),
            "label": _spans(named(header.kind, header.number)),
            "meta": [_spans(line) for line in header.meta],
        },
        "letterhead": letterhead and values_of(letterhead),
        "places": places,
        "blocks": _blocks(document.blocks),
    }
    text = json.dumps(values, ensure_ascii=False)
    kerning = json.dumps(_RIGHT_TO_LEFT.search(text) is not None)
    return f'{{"kerning": {kerning}, {text[1:]}'


def _blocks(blocks: Sequence[Block]) -> list[Values]:
    told = {entry.item for each in blocks if isinstance(each, Contents) for entry in each.entries}
    headed = {each.source.item for each in blocks if isinstance(each, Heading)}
    wanted = told & headed
    flowing = flows(blocks)
    made: list[Values] = []
    texts: list[str] | None = None
    for place, (block, flow, gap) in enumerate(
        zip(blocks, flowing, gaps(blocks, flowing), strict=True)
    ):
        words = _mere_words(block) if flow == _MERE else None
        if texts is not None and words is not None and gap == _MERE_GAP:
            texts.append(words)
            continue
        texts = None if words is None else [words]
        values = {
            **(_values(block) if texts is None else {"kind": "bodies", "texts": texts}),
            **_stand(flow),
            "above": _points(gap),
            "place": place,
        }
        if isinstance(block, Contents):
            values["entries"] = [_entry(each, headed) for each in block.entries]
        if isinstance(block, Heading):
            item = block.source.item or ""
            values["target"] = _target(item) if item in wanted else None
            wanted.discard(item)
        made.append(values)
    return made


def _stand(flow: Flow) -> Values:
    return {"sticky": flow.keeps, "breaks_page": flow.breaks_page, "outline": flow.level}


@singledispatch
def _values(block: Block) -> Values:
    raise TypeError(f"no page form for {type(block).__name__}")


@_values.register
def _(masthead: Masthead) -> Values:
    name = masthead.organization or ()
    # The ministry's memo has neither name nor kind: its first line of meta opens the page.
    alone = not name and masthead.kind is None and bool(masthead.meta)
    return {
        "kind": "masthead",
        "left": _spans(masthead.meta[0] if alone else spans_of(name)),
        "wide": is_wide(name),
        "label": _spans(named(masthead.kind, masthead.number)),
        "meta": [_spans(line) for line in masthead.meta[1 if alone else 0 :]],
    }


@_values.register
def _(title: Title) -> Values:
    gap = _points(AFTER_TITLE)
    subtitle = _spans(spans_of(title.subtitle or ()))
    spans = _spans(spans_of(title.text))
    return {"kind": "title", "spans": spans, "subtitle": subtitle, "gap": gap}


@_values.register
def _(heading: Heading) -> Values:
    return {
        "kind": "heading",
        "level": heading.level,
        "number": heading.number,
        "spans": _spans(heading.spans),
    }


@_values.register
def _(labelled: Field) -> Values:
    lines = [
        {"spans": _spans(line.spans), "is_group": line.is_group, "above": _points(gap)}
        for line, gap in zip(labelled.lines, field_gaps(labelled), strict=True)
    ]
    return {"kind": "field", "label": _spans(spans_of(labelled.label)), "lines": lines}


@_values.register
def _(body: Body) -> Values:
    return {"kind": "body", "spans": _spans(body.spans)}


@_values.register
def _(listed: ListBlock) -> Values:
    groups = [[asdict(each) for each in group] for group in _groups(listed.lines)]
    return {"kind": "list", "groups": groups, "whole": is_whole(listed)}


@_values.register
def _(table: TableBlock) -> Values:
    return {
        "kind": "table",
        "caption": table.caption,
        "header": [_spans(cell) for cell in table.header],
        "rows": [[_spans(cell) for cell in row] for row in table.rows],
        "widths": table.widths,
        "numeric": sorted(table.numeric),
        "at_edge": table.at_edge,
        "breakable": len(table.rows) > WHOLE_TABLE,
    }


@_values.register
def _(mark: SecrecyMark) -> Values:
    return {"kind": "secrecy", "spans": _spans(joined_lines(mark.lines))}


@_values.register
def _(omission: Omission) -> Values:
    return {"kind": "omission", "spans": _spans(spans_of(omission.text))}


@_values.register
def _(_contents: Contents) -> Values:
    # Which entries have a page to tell depends on the headings: ``_blocks`` adds them.
    return {"kind": "contents"}


def _entry(entry: ContentsEntry, headed: Set[str | None]) -> Values:
    target = _target(entry.item) if entry.item in headed else None
    return {"number": entry.number, "spans": _spans(spans_of(entry.text)), "target": target}


@_values.register
def _(signature: Signature) -> Values:
    return {"kind": "signature", "spans": _spans(joined_lines(signature.lines))}


@dataclass(frozen=True, slots=True)
class _Item:
    """An item of a list with the lists under it."""

    spans: list[Values | str]
    mark: str
    number: int
    below: "list[list[_Item]]" = field(default_factory=list)


def _groups(lines: Iterable[ListLine]) -> list[list[_Item]]:
    """Lines by the list they belong to: another mark begins another list, level 1 nests."""
    groups: list[list[_Item]] = []
    for line in lines:
        item = _Item(_spans(line.spans), line.mark.value, line.start)
        lists = groups[-1][-1].below if line.level and groups else groups
        if lists and lists[-1][0].mark == item.mark:
            lists[-1].append(item)
        else:
            lists.append([item])
    return groups


def _spans(spans: Spans) -> list[Values | str]:
    """Each span as its values; one that needs no care as its mere words, for that is quicker."""
    return [
        span.text
        if span == Span(span.text) and not _needs_care(span.text)
        else {
            **asdict(span),
            "style": span.style.value,
            "language": span.language and _language(span.language),
        }
        for span in spans
        if span.text
    ]


def _mere_words(block: Block) -> str | None:
    if not isinstance(block, Body) or len(block.spans) != 1:
        return None
    span = block.spans[0]
    words = span.text
    return words if words and span == Span(words) and not _needs_care(words) else None


def _needs_care(text: str) -> bool:
    """A line break, a hyphen that hangs, or a word that may be wider than its room."""
    if "\n" in text or "\t" in text or " -" in text:
        return True
    return len(max(text.split(), key=len, default="")) >= _CAREFUL


def _target(item: str) -> str:
    return f"item-{item}"


def _language(language: str) -> tuple[str, str | None]:
    return language, REGIONS.get(language)


def _points(twips: float) -> float:
    return twips / 20


def _grid(grid: Grid) -> Values:
    return {
        "left": _points(grid.left),
        "top": _points(grid.top),
        "bottom": _points(grid.bottom),
        "text": _points(grid.text),
        "field": _points(grid.field),
        "meta": _points(grid.meta),
        "width": _points(min(grid.right_tab, PAGE_WIDTH - grid.left)),
    }
