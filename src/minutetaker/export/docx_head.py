"""The masthead of page 1 and the header of every later page: the same lines and columns."""

from collections.abc import Iterator
from dataclasses import replace

from minutetaker.export.document import Grid, Masthead, PageHeader, Spans, named, spans_of
from minutetaker.export.docx_xml import TAB, Direct, RunWriter, field, paragraph, run
from minutetaker.export.flow import is_wide

AFTER_HEAD = 440
"""Twips after the last line of the masthead or the header."""


def masthead(block: Masthead, writer: RunWriter, grid: Grid, pages: int) -> Iterator[str]:
    """The first lines of page 1; ``pages`` is how many there are until Word has counted."""
    meta = list(block.meta)
    name = spans_of(block.organization or ())
    if not name and not block.kind and meta:
        # The ministry's memo has neither name nor kind: its first line of meta opens the page.
        name = meta.pop(0)
    lines = _lines(
        writer.runs(name),
        writer.runs(_strong(named(block.kind, block.number))),
        _page("1", str(pages)),
        is_wide=is_wide(block.organization or ()),
    )
    yield from _spaced(lines, [writer.runs(line) for line in meta], "Masthead", grid)


def page_header(header: PageHeader, writer: RunWriter, grid: Grid, pages: int) -> str:
    """What stands at the top of every page from the second on."""
    lines = _lines(
        writer.runs(spans_of(header.short_name)),
        writer.runs(_strong(named(header.kind, header.number))),
        _page("2", str(max(pages, 2))),
        is_wide=is_wide(header.short_name),
    )
    meta = [writer.runs(line) for line in header.meta]
    return "".join(_spaced(lines, meta, "Header", grid))


def empty_header() -> str:
    """The header of page 1: a paragraph without words or height, so that the masthead is first."""
    return paragraph("Header", "", Direct(exact_line=20))


def _page(number: str, pages: str) -> str:
    """``2 (5)``, counted by Word."""
    return field("PAGE", number) + run(" (") + field("NUMPAGES", pages) + run(")")


def _strong(words: Spans) -> Spans:
    return tuple(replace(each, bold=True) for each in words)


def _lines(name: str, label: str, page: str, *, is_wide: bool) -> list[tuple[str, bool]]:
    """The lines with the page number, each with whether it passes by the column of metadata."""
    if not label:
        return [(f"{name}{TAB}{page}", True)]
    labelled = f"{TAB}{label}{TAB}{page}"
    return [(name, False), (labelled, False)] if is_wide else [(name + labelled, False)]


def _spaced(
    lines: list[tuple[str, bool]], meta: list[str], style: str, grid: Grid
) -> Iterator[str]:
    last = len(lines) + len(meta) - 1
    keeps = style == "Masthead"
    for place, (runs, passes) in enumerate(lines):
        after = AFTER_HEAD if place == last else None
        cleared = grid.meta if passes else None
        yield paragraph(style, runs, Direct(cleared_tab=cleared, after=after))
    for place, runs in enumerate(meta, len(lines)):
        after = AFTER_HEAD if place == last else None
        yield paragraph("Meta", runs, Direct(keeps=None if keeps else False, after=after))
