"""Reading a document of Qt as blocks of rich text; ``rich_text_codec`` fills one with them."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
    QTextTable,
)

from minutetaker.domain.rich_text import Block, ListBlock, ListItem, Paragraph, Run, Runs, Table
from minutetaker.ui.widgets.rich_text_codec import LINE_SEPARATOR, SECRET

_PICTURE = "\ufffc"


@dataclass(slots=True)
class _OpenList:
    """A list while its items are read."""

    ordered: bool
    start: int
    identity: int
    items: list[ListItem] = field(default_factory=list)

    def goes_on(self, ordered: bool, start: int, identity: int) -> bool:
        if ordered != self.ordered:
            return False
        return identity == self.identity or not ordered or start == self.start + len(self.items)

    def closed(self) -> ListBlock:
        return ListBlock(self.ordered, tuple(self.items), self.start)


def read(
    document: QTextDocument, runs_of: Callable[[QTextBlock], Runs] | None = None
) -> tuple[Block, ...]:
    """The blocks a document holds; empty paragraphs are not there.

    ``runs_of`` reads a paragraph's runs, where somebody remembers them.
    """
    read_runs = runs_of or runs_in
    made: list[Block] = []
    open_list: _OpenList | None = None
    for block, table in _places(document):
        text_list = block.textList() if table is None else None
        if text_list is not None:
            open_list = _with_item(made, open_list, block, text_list, read_runs(block))
            continue
        if open_list is not None:
            made.append(open_list.closed())
            open_list = None
        if table is not None:
            made.append(_read_table(table))
        elif runs := read_runs(block):
            made.append(Paragraph(runs))
    if open_list is not None:
        made.append(open_list.closed())
    return tuple(made)


def _places(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextTable | None]]:
    """Each block outside tables, and each table once, in order."""
    block = document.begin()
    if not document.rootFrame().childFrames():
        while block.isValid():
            yield block, None
            block = block.next()
        return
    while block.isValid():
        table = _outermost(QTextCursor(block).currentTable())
        yield block, table
        block = document.findBlock(table.lastPosition() + 1) if table else block.next()


def _outermost(table: QTextTable | None) -> QTextTable | None:
    while table is not None:
        above = QTextCursor(table.document())
        above.setPosition(table.firstPosition() - 1)
        if above.currentTable() is None:
            return table
        table = above.currentTable()
    return None


def _with_item(
    made: list[Block],
    open_list: _OpenList | None,
    block: QTextBlock,
    text_list: QTextList,
    runs: Runs,
) -> _OpenList:
    """The list that is open after this block; one it doesn't belong to is closed first."""
    form = text_list.format()
    level = form.indent() + block.blockFormat().indent()
    ordered = form.style().value <= QTextListFormat.Style.ListDecimal.value
    start = form.start() if ordered else 1
    if level > 1 and open_list is not None and open_list.items:
        last = open_list.items[-1]
        below = last.below or ListBlock(ordered, (), start)
        below = replace(below, items=(*below.items, ListItem(runs)))
        open_list.items[-1] = replace(last, below=below)
        return open_list
    identity = text_list.objectIndex()
    if open_list is not None and not open_list.goes_on(ordered, start, identity):
        made.append(open_list.closed())
        open_list = None
    if open_list is None:
        open_list = _OpenList(ordered, start, identity)
    open_list.items.append(ListItem(runs))
    return open_list


def _read_table(table: QTextTable) -> Table:
    rows = []
    for row in range(table.rows()):
        cells: list[Runs] = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) != (row, column):
                cells.append(())  # a part of a wide cell, whose words stand in its first
                continue
            block = cell.firstCursorPosition().block()
            end = cell.lastPosition()
            runs: Runs = ()
            while block.isValid() and block.position() <= end:
                more = runs_in(block)
                runs = (*runs, Run(" "), *more) if runs and more else runs + more
                block = block.next()
            cells.append(_joined(replace(run, text=run.text.replace("\n", " ")) for run in runs))
        rows.append(tuple(cells))
    return Table(rows[0], tuple(rows[1:]))


def runs_in(block: QTextBlock) -> Runs:
    """The runs of one block. A line break that ends it has nothing to part and goes."""
    runs: list[Run] = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        text = fragment.text().replace(LINE_SEPARATOR, "\n").replace(_PICTURE, "")
        runs.append(_run(text, fragment.charFormat()))
        at += 1
    while runs and not (stripped := runs[-1].text.rstrip("\n")):
        runs.pop()
    if runs:
        runs[-1] = replace(runs[-1], text=stripped)
    return _joined(runs)


def _run(text: str, form: QTextCharFormat) -> Run:
    return Run(
        text,
        bold=form.fontWeight() >= QFont.Weight.DemiBold.value,
        italic=form.fontItalic(),
        href=(form.anchorHref() or None) if form.isAnchor() else None,
        secret=bool(form.property(SECRET)),
    )


def _joined(runs: Iterable[Run]) -> Runs:
    made: list[Run] = []
    for run in runs:
        if made and replace(made[-1], text=run.text) == run:
            made[-1] = replace(run, text=made[-1].text + run.text)
        elif run.text:
            made.append(run)
    return tuple(made)
