"""Plain text of the clipboard as paragraphs, lists and tables: mail and sheets have no more."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from minutetaker.domain.rich_text import Block, ListBlock, ListItem, Paragraph, Run, Runs, Table

_NARROWEST, _WIDEST = 50, 80
"""A text broken by hand or by a mail program is as wide as this at its widest line."""

_BULLET = re.compile(r"[-–•*·]\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})[.)]\s+(?=\S)")


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """What the lines are; a text that is none of it is a paragraph for each line."""
    made: list[Block] = []
    lines = re.split("[\n\u2029]", text)
    width = max(map(len, lines), default=0)
    is_broken = _NARROWEST <= width <= _WIDEST
    for has_words, group in groupby(lines, key=_has_words):
        if has_words:
            own = list(group)
            made += _table(own) or _paragraphs(_joined(own, width) if is_broken else own)
    return tuple(made)


def _has_words(line: str) -> bool:
    return bool(line.strip())


def _table(lines: Sequence[str]) -> list[Block]:
    """Rows with the same number of tabs are a table, as a spreadsheet copies it."""
    rows = [line.rstrip("\r").split("\t") for line in lines]
    if len(rows) == 1 or len(rows[0]) == 1 or len({len(row) for row in rows}) > 1:
        return []
    header, *others = (tuple(_runs(cell.strip()) for cell in row) for row in rows)
    return [Table(header, tuple(others))]


def _joined(lines: Sequence[str], width: int) -> list[str]:
    """Lines that were broken because the next word had no room are one again."""
    made: list[str] = []
    before = ""
    for line in lines:
        words = line.split()
        had_no_room = before and len(before.rstrip()) + 1 + len(words[0]) > width
        is_below = bool(made) and line.startswith("  ") and _is_item(made[-1])
        if (had_no_room or is_below) and not _is_item(line):
            made[-1] = f"{made[-1].rstrip()} {line.strip()}"
        else:
            made.append(line)
        before = line
    return made


def _is_item(line: str) -> bool:
    return bool(_BULLET.match(line.strip()) or _NUMBER.match(line.strip()))


def _paragraphs(lines: Sequence[str]) -> Iterator[Block]:
    """Two or more items under each other are a list; one alone is a line that begins so."""
    for kind, group in groupby(lines, key=_kind):
        own = [line.strip("\r") for line in group]
        if kind and len(own) > 1:
            yield _list(own, is_ordered=kind == "number")
        else:
            yield from (Paragraph((Run(line.replace("\t", " ")),)) for line in own)


def _kind(line: str) -> str:
    if _NUMBER.match(line.strip()):
        return "number"
    return "bullet" if _BULLET.match(line.strip()) else ""


def _list(lines: Sequence[str], *, is_ordered: bool) -> ListBlock:
    mark = _NUMBER if is_ordered else _BULLET
    items = tuple(ListItem(_runs(mark.sub("", line.strip(), count=1))) for line in lines)
    first = _NUMBER.match(lines[0].strip())
    return ListBlock(is_ordered, items, int(first[1]) if is_ordered and first else 1)


def _runs(text: str) -> Runs:
    return (Run(text),) if text else ()
