"""What comes in from the clipboard: words and their structure, nobody's fonts or pictures."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QTextDocumentFragment

from minutetaker.domain.rich_text import (
    Block,
    ListBlock,
    ListItem,
    Paragraph,
    Run,
    Runs,
    Table,
    words,
    write,
)
from minutetaker.domain.rich_text_parser import parse
from minutetaker.ui.widgets import paste_word, rich_text_codec, rich_text_reading
from minutetaker.ui.widgets.copy_html import html_of
from minutetaker.ui.widgets.paste_text import blocks_of_text

OWN_FORMAT = "application/x-minutetaker-rich-text"

# Above this a paragraph makes every key slow: 50,000 characters cost 9 ms a key.
LONGEST_PARAGRAPH = 10_000

# What XML can't hold, and the marks Qt keeps for the frames of its own documents.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BLANK = " \u00a0\n"
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


class _Unlinked(QTextDocument):
    """A document that fetches nothing from the disk or the net."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


def clean(text: str) -> str:
    """The text without characters a document can't hold; every other character stays."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def can_take(mime: QMimeData) -> bool:
    """Whether there is anything to take over."""
    return mime.hasFormat(OWN_FORMAT) or mime.hasHtml() or mime.hasText()


def files_of(mime: QMimeData) -> tuple[Path, ...]:
    """The files of the disk that are meant; none where words come along with their own form."""
    if mime.hasHtml() or mime.hasFormat(OWN_FORMAT):
        return ()
    places = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    return tuple(place for place in places if place.is_file())


def blocks_of(mime: QMimeData) -> tuple[Block, ...]:
    """The paragraphs, lists and simple tables of the clipboard, giant paragraphs split."""
    if mime.hasFormat(OWN_FORMAT):
        own = bytes(mime.data(OWN_FORMAT).data()).decode()
        blocks = parse(clean(own))
    elif mime.hasHtml():
        blocks = _blocks_of_html(mime.html())
    else:
        blocks = blocks_of_text(clean(mime.text()))
    return tuple(piece for block in blocks for piece in _split(block))


def insert(blocks: Sequence[Block], cursor: QTextCursor) -> None:
    """Put the blocks in the place of the selection; a single paragraph goes on in its line."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
        for run in blocks[0].runs:
            text = run.text.replace("\n", "\u2028")
            cursor.insertText(text, rich_text_codec.run_format(run))
    elif blocks:
        document = QTextDocument()
        rich_text_codec.fill(document, blocks)
        cursor.insertFragment(QTextDocumentFragment(document))
    cursor.endEditBlock()


def was_split(blocks: Sequence[Block]) -> bool:
    """Whether one giant paragraph became several."""
    return any(
        isinstance(block, Paragraph) and len(words(block.runs)) > LONGEST_PARAGRAPH // 2
        for block in blocks[:-1]
    )


def complete(mime: QMimeData, cursor: QTextCursor) -> None:
    """Put our own form, plain HTML and the exact words of the selection over what Qt would copy."""
    document = QTextDocument()
    QTextCursor(document).insertFragment(cursor.selection())
    blocks = rich_text_reading.read(document)
    # Qt fills its own mime data when first asked, over whatever was put there before.
    mime.formats()
    mime.html()
    mime.setData(OWN_FORMAT, write(blocks).encode())
    mime.setHtml(html_of(blocks))
    # Qt's plain text has made no-break spaces plain ones.
    mime.setText(cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n"))


def _blocks_of_html(html: str) -> tuple[Block, ...]:
    document = _Unlinked()
    document.setHtml(paste_word.with_signs(clean(html)))
    blocks = tuple(map(_uncelled, paste_word.with_lists(rich_text_reading.read(document))))
    if len(blocks) == 1:
        # A piece of a sentence: its outer spaces part it from the words around it.
        return blocks
    trimmed = (_trimmed(block) for block in blocks)
    return tuple(each for each in trimmed if not isinstance(each, Paragraph) or each.runs)


def _uncelled(block: Block) -> Block:
    """One cell of a spreadsheet is no table, but its words."""
    is_cell = isinstance(block, Table) and len(block.header) == 1 and not block.rows
    return Paragraph(block.header[0]) if is_cell and isinstance(block, Table) else block


def _trimmed(block: Block) -> Block:
    """Without the spaces that the line breaks of a page's source leave at the ends."""
    match block:
        case Paragraph(runs):
            return Paragraph(_stripped(runs))
        case ListBlock():
            return _trimmed_list(block)
        case _:
            return block


def _trimmed_list(block: ListBlock) -> ListBlock:
    items = (
        ListItem(_stripped(item.runs), _trimmed_list(item.below) if item.below else None)
        for item in block.items
    )
    return replace(block, items=tuple(items))


def _stripped(runs: Runs) -> Runs:
    if not runs:
        return runs
    first, *others = runs
    kept = [replace(first, text=first.text.lstrip(_BLANK)), *others]
    kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(_BLANK))
    return tuple(run for run in kept if run.text)


def _split(block: Block) -> Iterator[Block]:
    if not isinstance(block, Paragraph) or len(words(block.runs)) <= LONGEST_PARAGRAPH:
        yield block
        return
    runs = block.runs
    while len(words(runs)) > LONGEST_PARAGRAPH:
        first, runs = _cut(runs, _place_to_cut(words(runs)))
        yield Paragraph(first)
    yield Paragraph(runs)


def _place_to_cut(text: str) -> int:
    """After the last sentence that fits, else after the last word, else where it must be."""
    head = text[:LONGEST_PARAGRAPH]
    ends = [found.end() for found in _SENTENCE_END.finditer(head)]
    return (ends[-1] if ends else 0) or head.rfind(" ") + 1 or LONGEST_PARAGRAPH


def _cut(runs: Runs, place: int) -> tuple[Runs, Runs]:
    first: list[Run] = []
    rest: list[Run] = []
    for run in runs:
        head, tail = run.text[: max(place, 0)], run.text[max(place, 0) :]
        place -= len(run.text)
        if head:
            first.append(replace(run, text=head))
        if tail:
            rest.append(replace(run, text=tail))
    return tuple(first), tuple(rest)
