"""Rich text of the meeting file: a small Markdown subset as plain values, and back to text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one form.

    A line break inside a paragraph is a newline in ``text``; ``href`` is a link's target.
    """

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None
    secret: bool = False


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of words."""

    runs: Runs


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item of a list, with the list of the second level that stands under it."""

    runs: Runs
    below: "ListBlock | None" = None


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list of one or two levels. ``start`` is the first number of an ordered one."""

    ordered: bool
    items: tuple[ListItem, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A simple table with a header row; every row has as many cells as the header."""

    header: tuple[Runs, ...]
    rows: tuple[tuple[Runs, ...], ...]


Block = Paragraph | ListBlock | Table

_LINE_MARKS = re.compile(r"^(\s*)(-(?= )|\d{1,3}(?=\. ))")


def plain_text(blocks: Iterable[Block]) -> str:
    """The words alone, a paragraph, list item or table row a line."""
    return "\n".join(_lines(blocks))


def words(runs: Runs) -> str:
    """The words of some runs."""
    return "".join(run.text for run in runs)


def without_secrets(blocks: Iterable[Block], stand_in: str) -> tuple[Block, ...]:
    """The blocks with each secret passage replaced by ``stand_in``."""
    return tuple(_public_block(block, stand_in) for block in blocks)


def _public_block(block: Block, stand_in: str) -> Block:
    match block:
        case Paragraph(runs):
            return Paragraph(_public(runs, stand_in))
        case ListBlock():
            return _public_list(block, stand_in)
        case Table(header, rows):
            made = [tuple(_public(cell, stand_in) for cell in row) for row in (header, *rows)]
            return Table(made[0], tuple(made[1:]))


def _public_list(block: ListBlock, stand_in: str) -> ListBlock:
    items = (
        ListItem(
            _public(item.runs, stand_in), _public_list(item.below, stand_in) if item.below else None
        )
        for item in block.items
    )
    return ListBlock(block.ordered, tuple(items), block.start)


def _public(runs: Runs, stand_in: str) -> Runs:
    kept: list[Run] = []
    for run in runs:
        if not run.secret:
            kept.append(run)
        elif not kept or kept[-1].text != stand_in:
            kept.append(Run(stand_in))
    return tuple(kept)


def has_secrets(blocks: Iterable[Block]) -> bool:
    """Whether any passage is marked secret."""
    return any(run.secret for block in blocks for runs in _runs_of(block) for run in runs)


def secret_passages(blocks: Iterable[Block]) -> Iterator[str]:
    """The words of each passage that is marked secret."""
    for block in blocks:
        for runs in _runs_of(block):
            for is_secret, passage in groupby(runs, key=lambda run: run.secret):
                if is_secret:
                    yield words(tuple(passage))


def _runs_of(block: Block) -> Iterator[Runs]:
    match block:
        case Paragraph(runs):
            yield runs
        case ListBlock(items=items):
            for item in items:
                yield item.runs
                if item.below is not None:
                    yield from _runs_of(item.below)
        case Table(header, rows):
            yield from header
            for row in rows:
                yield from row


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            for row in (block.header, *block.rows):
                yield "\t".join(words(cell) for cell in row)
        else:
            for runs in _runs_of(block):
                yield words(runs)


def write(blocks: Iterable[Block]) -> str:
    """The blocks as Markdown text; ``parse`` reads the same blocks back."""
    return "\n\n".join(_written(block) for block in blocks)


def _written(block: Block) -> str:
    match block:
        case Paragraph(runs):
            return _paragraph(runs)
        case ListBlock():
            return "\n".join(_list_lines(block, ""))
        case Table(header, rows):
            lines = [_row(header), "|" + " --- |" * len(header), *(_row(row) for row in rows)]
            return "\n".join(lines)


@lru_cache(maxsize=2048)
def _paragraph(runs: Runs) -> str:
    # A long note is written at every pause of the typing, and all but one of its paragraphs are
    # as they were.
    return _guarded(_inline(runs))


def _list_lines(block: ListBlock, indent: str) -> Iterator[str]:
    for number, item in enumerate(block.items, block.start):
        mark = f"{number}. " if block.ordered else "- "
        deeper = indent + " " * len(mark)
        yield indent + mark + _guarded(_inline(item.runs)).replace("\n", "\n" + deeper)
        if item.below is not None:
            yield from _list_lines(item.below, deeper)


def _row(cells: tuple[Runs, ...]) -> str:
    return "|" + "".join(f" {_inline(cell)} |".replace("\\\n", " ") for cell in cells)


def _guarded(text: str) -> str:
    """Put a backslash before what would begin a list."""
    return "\n".join(_guarded_line(line) for line in text.split("\n"))


def _guarded_line(line: str) -> str:
    found = _LINE_MARKS.match(line)
    if found is None:
        return line
    if found[2].isdigit():
        return line[: found.end()] + "\\" + line[found.end() :]
    return line[: found.start(2)] + "\\" + line[found.start(2) :]


def _inline(runs: Runs) -> str:
    made = ""
    for secret, passage in groupby(_edges_plain(runs), key=lambda run: run.secret):
        text = "".join(
            _linked(_starred(tuple(linked)), href)
            for href, linked in groupby(passage, key=lambda run: run.href)
        )
        made += f"{{{{{text}}}}}" if secret else text
    return made


def _linked(text: str, href: str | None) -> str:
    return text if href is None else f"[{text}]({href})"


def _edges_plain(runs: Runs) -> Iterator[Run]:
    """Spaces at the edges of bold or italic words become plain: a mark must touch its words."""
    for run in runs:
        core = run.text.strip()
        if core and (run.bold or run.italic):
            before, _, after = run.text.partition(core)
            plain = replace(run, bold=False, italic=False)
            yield replace(plain, text=before)
            yield replace(run, text=core)
            yield replace(plain, text=after)
        else:
            yield replace(run, bold=False, italic=False)


def _starred(runs: Runs) -> str:
    """Each change of form is one row of stars: one for italic, two for bold, three for both."""
    made, bold, italic = "", False, False
    for run in (*(run for run in runs if run.text), Run("")):
        made += "*" * (2 * (run.bold != bold) + (run.italic != italic))
        made += re.sub(r"[\\*\[\]{}|]", r"\\\g<0>", run.text).replace("\n", "\\\n")
        bold, italic = run.bold, run.italic
    return made
