"""The one door between the blocks of rich text and an editor's document."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextList,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from minutetaker.domain.rich_text import (
    Block,
    ListBlock,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
)
from minutetaker.ui import theme

LINE_HEIGHT = 24
PARAGRAPH_GAP = 8
LEVELS = 2
SECRET = int(QTextFormat.Property.UserProperty) + 1

_LINE_SEPARATOR = "\u2028"
_PICTURE = "\ufffc"


def paragraph_format() -> QTextBlockFormat:
    """A paragraph of written text: fixed line height, a gap below."""
    made = QTextBlockFormat()
    made.setLineHeight(theme.px(LINE_HEIGHT), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    made.setBottomMargin(theme.px(PARAGRAPH_GAP))
    return made


def list_format(level: int, start: int = 1, *, ordered: bool) -> QTextListFormat:
    """A list of the first or second level."""
    made = QTextListFormat()
    bullet = QTextListFormat.Style.ListDisc if level == 1 else QTextListFormat.Style.ListCircle
    made.setStyle(QTextListFormat.Style.ListDecimal if ordered else bullet)
    made.setIndent(level)
    if ordered:
        made.setStart(start)
    return made


def run_format(run: Run) -> QTextCharFormat:
    """How a run's form looks; colours stay the palette's, so that a new scheme reaches them."""
    made = QTextCharFormat()
    if run.bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    if run.italic:
        made.setFontItalic(True)
    if run.href is not None:
        made.setAnchor(True)
        made.setAnchorHref(run.href)
        made.setFontUnderline(True)
    if run.secret:
        mark_secret(made, secret=True)
    return made


def mark_secret(form: QTextCharFormat, *, secret: bool) -> None:
    """Mark words as a secret passage, seen as a dashed underline, or take the mark away."""
    style = QTextCharFormat.UnderlineStyle
    form.setProperty(SECRET, secret)
    form.setUnderlineStyle(style.DashUnderline if secret else style.NoUnderline)


def fill(document: QTextDocument, blocks: Iterable[Block]) -> None:
    """Replace all that the document holds; its undo history is forgotten."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    writer = _Writer(cursor)
    for block in blocks:
        writer.write(block)
    if not writer.has_written:
        cursor.setBlockFormat(paragraph_format())
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)
    document.setModified(False)


class _Writer:
    """Appends blocks at a cursor; the document's first, empty block takes the first of them."""

    def __init__(self, cursor: QTextCursor) -> None:
        self._cursor = cursor
        self.has_written = False
        self._after_table = False

    def write(self, block: Block) -> None:
        match block:
            case Paragraph(runs):
                self._new_block()
                self._insert(runs)
            case ListBlock():
                self._write_list(block, 1)
            case Table():
                self._write_table(block)

    def _new_block(self) -> None:
        # Qt keeps an empty block after a table: the next paragraph stands there.
        if self.has_written and not self._after_table:
            self._cursor.insertBlock(paragraph_format(), QTextCharFormat())
        else:
            self._cursor.setBlockFormat(paragraph_format())
        self.has_written, self._after_table = True, False

    def _insert(self, runs: Runs) -> None:
        for run in runs:
            self._cursor.insertText(run.text.replace("\n", _LINE_SEPARATOR), run_format(run))

    def _write_list(self, block: ListBlock, level: int) -> None:
        made: QTextList | None = None
        for item in block.items:
            self._new_block()
            if made is None:
                form = list_format(level, block.start, ordered=block.ordered)
                made = self._cursor.createList(form)
            else:
                made.add(self._cursor.block())
            self._insert(item.runs)
            if item.below is not None:
                self._write_list(item.below, min(level + 1, LEVELS))

    def _write_table(self, table: Table) -> None:
        self._new_block()
        rows = (table.header, *table.rows)
        made = self._cursor.insertTable(len(rows), max(1, len(table.header)), _table_format())
        for at, row in enumerate(rows):
            for column, runs in enumerate(row):
                cell = made.cellAt(at, column).firstCursorPosition()
                for run in runs:
                    cell.insertText(run.text.replace("\n", " "), run_format(run))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._after_table = True


def _table_format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setHeaderRowCount(1)
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderCollapse(True)
    made.setCellPadding(theme.px(4))
    made.setBottomMargin(theme.px(PARAGRAPH_GAP))
    return made


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


def read(document: QTextDocument) -> tuple[Block, ...]:
    """The blocks a document holds; empty paragraphs are not there."""
    made: list[Block] = []
    open_list: _OpenList | None = None
    for block, table in _places(document):
        text_list = block.textList() if table is None else None
        if text_list is not None:
            open_list = _with_item(made, open_list, block, text_list)
            continue
        if open_list is not None:
            made.append(open_list.closed())
            open_list = None
        if table is not None:
            made.append(_read_table(table))
        elif runs := _runs(block):
            made.append(Paragraph(runs))
    if open_list is not None:
        made.append(open_list.closed())
    return tuple(made)


def _places(document: QTextDocument) -> Iterator[tuple[QTextBlock, QTextTable | None]]:
    """Each block outside tables, and each table once, in order."""
    block = document.begin()
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
    made: list[Block], open_list: _OpenList | None, block: QTextBlock, text_list: QTextList
) -> _OpenList:
    """The list that is open after this block; one it doesn't belong to is closed first."""
    form, runs = text_list.format(), _runs(block)
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
        cells = []
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            block = cell.firstCursorPosition().block()
            end = cell.lastPosition()
            runs: Runs = ()
            while block.isValid() and block.position() <= end:
                more = _runs(block)
                runs = (*runs, Run(" "), *more) if runs and more else runs + more
                block = block.next()
            cells.append(_joined(replace(run, text=run.text.replace("\n", " ")) for run in runs))
        rows.append(tuple(cells))
    return Table(rows[0], tuple(rows[1:]))


def _runs(block: QTextBlock) -> Runs:
    """The runs of one block. A line break that ends it has nothing to part and goes."""
    runs: list[Run] = []
    at = block.begin()
    while not at.atEnd():
        fragment = at.fragment()
        text = fragment.text().replace(_LINE_SEPARATOR, "\n").replace(_PICTURE, "")
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
