"""The one door between the blocks of rich text and an editor's document."""

from collections.abc import Iterable

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)

from minutetaker.domain.rich_text import (
    Block,
    ListBlock,
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

LINE_SEPARATOR = "\u2028"


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
            self._cursor.insertText(run.text.replace("\n", LINE_SEPARATOR), run_format(run))

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
