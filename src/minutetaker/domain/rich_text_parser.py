"""Reading the Markdown subset of the meeting file; what is no mark stays plain characters."""

import re
from dataclasses import replace

from minutetaker.domain.rich_text import (
    Block,
    ListBlock,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
)

_LIST_LINE = re.compile(r"^(?P<indent> *)(?:(?P<bullet>-)|(?P<number>\d{1,3})\.) (?P<text>.*)$")
_RULE_CELL = re.compile(r"^\s*:?-+:?\s*$")
_LINE_END = re.compile(r"(?<!\\)((?:\\\\)*)(?:\\| {2,})\n")
_MARKS = ("\\", "{{", "[", "*")
"""One of these is in all that ``_TOKEN`` finds."""
_TOKEN = re.compile(
    r"\\(?P<plain>[!-/:-@\[-`{-~])"
    r"|\{\{(?P<secret>(?:\\.|[^\\])+?)\}\}"
    r"|\[(?P<label>(?:\\.|[^\]\\])+)\]\((?P<href>[^)\s]+)\)"
    r"|(?P<stars>\*{1,3})(?!\*)",
    re.DOTALL,
)


BOLD = 2
"""How many stars make words bold; one makes them italic, three both."""


def parse(text: str) -> tuple[Block, ...]:
    """The blocks of a text. Never fails: any text is some paragraphs."""
    blocks: list[Block] = []
    lines = text.replace("\r\n", "\n").split("\n")
    at = 0
    while at < len(lines):
        if not lines[at].strip(" "):
            at += 1
        elif (end := _table_end(lines, at)) > at:
            blocks.append(_table(lines[at:end]))
            at = end
        elif _LIST_LINE.match(lines[at]):
            made, at = _list(lines, at)
            blocks.append(made)
        else:
            end = _paragraph_end(lines, at)
            blocks.append(Paragraph(inline("\n".join(lines[at:end]))))
            at = end
    return tuple(blocks)


def _paragraph_end(lines: list[str], at: int) -> int:
    end = at + 1
    while (
        end < len(lines)
        and lines[end].strip(" ")
        and not _LIST_LINE.match(lines[end])
        and _table_end(lines, end) == end
    ):
        end += 1
    return end


def _list(lines: list[str], at: int) -> tuple[ListBlock, int]:
    """The list that begins at a line, and the line after it."""
    first = _matched(lines[at])
    indent, ordered = len(first["indent"]), first["number"] is not None
    start = number = int(first["number"] or 1)
    items: list[ListItem] = []
    while at < len(lines):
        found = _LIST_LINE.match(lines[at])
        if found is None or not lines[at].strip():
            after = _next_of_list(lines, at, indent)
            if after is None:
                break
            at = after
            continue
        depth = len(found["indent"])
        if (
            depth >= indent + 2
            and items
            and indent == len(first["indent"])
            and not _is_below(items)
        ):
            below, at = _list(lines, at)
            items[-1] = replace(items[-1], below=below)
            continue
        follows = (found["number"] is not None) == ordered and (
            not ordered or not items or int(found["number"]) == number + len(items)
        )
        if depth < indent or not follows:
            break
        body, at = _item_text(lines, at, found)
        items.append(ListItem(inline(body)))
    return ListBlock(ordered, tuple(items), start), at


def _is_below(items: list[ListItem]) -> bool:
    return items[-1].below is not None


def _matched(line: str) -> "re.Match[str]":
    found = _LIST_LINE.match(line)
    if found is None:
        message = f"not a line of a list: {line!r}"
        raise ValueError(message)
    return found


def _next_of_list(lines: list[str], at: int, indent: int) -> int | None:
    """After blank lines, the line where the list goes on; None where it ends."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    if at == len(lines):
        return None
    found = _LIST_LINE.match(lines[at])
    return at if found is not None and len(found["indent"]) >= indent else None


def _item_text(lines: list[str], at: int, found: "re.Match[str]") -> tuple[str, int]:
    """An item's text with the indented lines that go on with it."""
    text = [found["text"]]
    at += 1
    while at < len(lines) and lines[at].startswith(" ") and lines[at].strip():
        if _LIST_LINE.match(lines[at]):
            break
        text.append(lines[at].lstrip(" "))
        at += 1
    return "\n".join(text), at


def _cells(line: str) -> list[str]:
    inner = line.strip()
    inner = inner[1:-1] if inner.endswith("|") and not inner.endswith(r"\|") else inner[1:]
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", inner)]


def _table_end(lines: list[str], at: int) -> int:
    """The line after the table that begins here; ``at`` itself where none does."""
    if not lines[at].lstrip().startswith("|") or at + 1 == len(lines):
        return at
    rule = _cells(lines[at + 1]) if lines[at + 1].lstrip().startswith("|") else []
    if len(rule) != len(_cells(lines[at])) or not all(_RULE_CELL.match(cell) for cell in rule):
        return at
    end = at + 2
    while end < len(lines) and lines[end].lstrip().startswith("|"):
        end += 1
    return end


def _table(lines: list[str]) -> Table:
    header = [inline(cell) for cell in _cells(lines[0])]
    rows = []
    for line in lines[2:]:
        cells = [inline(cell) for cell in _cells(line)]
        cells += [()] * (len(header) - len(cells))
        rows.append(tuple(cells[: len(header)]))
    return Table(tuple(header), tuple(rows))


def inline(text: str, form: Run | None = None) -> Runs:
    """The runs of one paragraph's text.

    ``form`` is what the marks around it have already made of it.
    """
    base = form or Run("")
    if "\n" in text:
        text = _LINE_END.sub(r"\1\n", text)
    if not any(mark in text for mark in _MARKS):
        # Most paragraphs are mere words.
        return (replace(base, text=text),) if text else ()
    lone: frozenset[int] = frozenset()
    while True:
        runs, unclosed = _inline(text, base, lone)
        if not unclosed:
            return _joined(runs)
        lone |= unclosed


def _inline(text: str, base: Run, lone: frozenset[int]) -> tuple[list[Run], frozenset[int]]:
    """The runs, with the stars at ``lone`` places as plain characters.

    And where stars were opened for nothing.
    """
    runs: list[Run] = []
    form, at = base, 0
    opened: dict[str, int] = {}
    for found in _TOKEN.finditer(text):
        runs.append(replace(form, text=text[at : found.start()]))
        at = found.end()
        if found["plain"]:
            runs.append(replace(form, text=found["plain"]))
        elif found["secret"]:
            runs += inline(found["secret"], replace(form, secret=True))
        elif found["label"]:
            runs += inline(found["label"], replace(form, href=found["href"]))
        elif found.start() in lone or (changed := _toggled(form, base, text, found)) is None:
            runs.append(replace(form, text=found["stars"]))
        else:
            _note_open(opened, form, changed, found.start())
            form = changed
    runs.append(replace(form, text=text[at:]))
    return runs, frozenset(opened.values())


def _note_open(opened: dict[str, int], form: Run, changed: Run, place: int) -> None:
    """Keep which marks are open, and since where."""
    for mark in ("bold", "italic"):
        if getattr(changed, mark) == getattr(form, mark):
            continue
        if mark in opened:
            del opened[mark]
        else:
            opened[mark] = place


def _toggled(form: Run, base: Run, text: str, stars: "re.Match[str]") -> Run | None:
    """The form after a row of stars.

    None where the row is plain characters, for a mark must touch its words.
    """
    count = len(stars["stars"])
    bold, italic = form.bold ^ (count >= BOLD), form.italic ^ (count != BOLD)
    opens = (bold and bold != form.bold) or (italic and italic != form.italic)
    closes = (form.bold and bold != form.bold) or (form.italic and italic != form.italic)
    touches_before = stars.start() > 0 and not text[stars.start() - 1].isspace()
    touches_after = stars.end() < len(text) and not text[stars.end()].isspace()
    leaves_base = (base.bold and not bold) or (base.italic and not italic)
    if (opens and not touches_after) or (closes and not touches_before) or leaves_base:
        return None
    return replace(form, bold=bold, italic=italic)


def _joined(runs: list[Run]) -> Runs:
    """Neighbours of one form become one run; empty ones go."""
    made: list[Run] = []
    for run in runs:
        if not run.text:
            continue
        if made and replace(made[-1], text="") == replace(run, text=""):
            made[-1] = replace(run, text=made[-1].text + run.text)
        else:
            made.append(run)
    return tuple(made)
