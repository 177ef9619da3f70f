"""Blocks as the plainest HTML, for the clipboard: words and structure, nobody's fonts."""

from collections.abc import Iterable, Sequence
from html import escape

from minutetaker.domain.rich_text import Block, ListBlock, Paragraph, Run, Runs, Table


def html_of(blocks: Sequence[Block]) -> str:
    """The blocks; a single paragraph is words alone, for it goes on in somebody's line."""
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        return _inline(blocks[0].runs)
    return "".join(map(_block, blocks))


def _block(block: Block) -> str:
    match block:
        case Paragraph(runs):
            return f"<p>{_inline(runs)}</p>"
        case ListBlock():
            return _list(block)
        case Table(header, rows):
            return f"<table>{_row(header, 'th')}{''.join(_row(row, 'td') for row in rows)}</table>"


def _list(block: ListBlock) -> str:
    items = "".join(
        f"<li>{_inline(item.runs)}{_list(item.below) if item.below else ''}</li>"
        for item in block.items
    )
    if not block.ordered:
        return f"<ul>{items}</ul>"
    start = f' start="{block.start}"' if block.start != 1 else ""
    return f"<ol{start}>{items}</ol>"


def _row(cells: Iterable[Runs], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{_inline(cell)}</{tag}>' for cell in cells)}</tr>"


def _inline(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = escape(run.text, quote=False).replace("\n", "<br>").replace("\u00a0", "&nbsp;")
    if run.bold:
        words = f"<b>{words}</b>"
    if run.italic:
        words = f"<i>{words}</i>"
    return f'<a href="{escape(run.href)}">{words}</a>' if run.href else words
