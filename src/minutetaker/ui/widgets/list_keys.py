"""The keys of lists inside a field: to make one, to change its level, to leave it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlockFormat, QTextCursor, QTextList, QTextListFormat

from minutetaker.ui.widgets import rich_text_codec

# With Shift the digits 8 and 7 arrive as the mark above them, which depends on the layout.
_BULLET_KEYS = {Qt.Key.Key_8, Qt.Key.Key_ParenLeft, Qt.Key.Key_Asterisk}
_NUMBER_KEYS = {Qt.Key.Key_7, Qt.Key.Key_Slash, Qt.Key.Key_Ampersand}
_BEGINNING = "1."
"""Begins a numbered list when a space follows; a dash stays what it is in running text."""
_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def list_at(cursor: QTextCursor) -> QTextList | None:
    """The list the cursor stands in, which Qt's stubs believe is always there."""
    found: QTextList | None = cursor.currentList()
    return found


def handle(cursor: QTextCursor, event: QKeyEvent, *, may_begin: bool = True) -> bool:
    """Do what the key means for the list at the cursor; False where it means nothing special."""
    key, modifiers = event.key(), event.modifiers()
    if modifiers & _CONTROL_SHIFT == _CONTROL_SHIFT:
        if key in _BULLET_KEYS or key in _NUMBER_KEYS:
            toggle(cursor, ordered=key in _NUMBER_KEYS)
            return True
        return False
    if list_at(cursor) is None:
        begins = may_begin and event.text() == " " and not cursor.hasSelection()
        return begins and _begin(cursor)
    return _handle_in_list(cursor, Qt.Key(key))


def _begin(cursor: QTextCursor) -> bool:
    """``1. `` at the beginning of a paragraph begins a list; undo brings back what was typed."""
    if cursor.block().text()[: cursor.positionInBlock()] != _BEGINNING:
        return False
    cursor.insertText(" ")
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    cursor.createList(rich_text_codec.list_format(1, ordered=True))
    cursor.endEditBlock()
    return True


def _handle_in_list(cursor: QTextCursor, key: Qt.Key) -> bool:
    if key == Qt.Key.Key_Tab:
        move_to_level(cursor, rich_text_codec.LEVELS)
        return True
    if key == Qt.Key.Key_Backtab:
        move_to_level(cursor, 1)
        return True
    is_empty = not cursor.block().text() and not cursor.hasSelection()
    if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and is_empty:
        _step_out(cursor)
        return True
    at_start = cursor.atBlockStart() and not cursor.hasSelection()
    if key == Qt.Key.Key_Backspace and at_start:
        _step_out(cursor)
        return True
    return False


def toggle(cursor: QTextCursor, *, ordered: bool) -> None:
    """Make the selected paragraphs a list of this kind, or plain again if they are one."""
    current = list_at(cursor)
    is_same = current is not None and _is_ordered(current.format()) == ordered
    cursor.beginEditBlock()
    if is_same:
        for place in _selected_blocks(cursor):
            _leave(place)
    elif current is not None:
        current.setFormat(rich_text_codec.list_format(current.format().indent(), ordered=ordered))
    else:
        first, *others = _selected_blocks(cursor)
        made = first.createList(rich_text_codec.list_format(1, ordered=ordered))
        for place in others:
            made.add(place.block())
    cursor.endEditBlock()


def move_to_level(cursor: QTextCursor, level: int) -> None:
    """Put the item at the cursor on a level; the first item has nothing to stand under."""
    current = list_at(cursor)
    if current is None or current.format().indent() == level:
        return
    above = QTextCursor(cursor.block().previous()) if cursor.block().previous().isValid() else None
    above_list = list_at(above) if above is not None else None
    if level > 1 and above_list is None:
        return
    cursor.beginEditBlock()
    if above_list is not None and above_list.format().indent() == level:
        above_list.add(cursor.block())
    else:
        parent = _list_before(cursor, level)
        if parent is not None:
            parent.add(cursor.block())
        else:
            ordered = _is_ordered(current.format())
            cursor.createList(rich_text_codec.list_format(level, ordered=ordered))
    cursor.endEditBlock()


def _list_before(cursor: QTextCursor, level: int) -> QTextList | None:
    block = cursor.block().previous()
    while block.isValid() and (text_list := block.textList()) is not None:
        if text_list.format().indent() == level:
            return text_list
        if text_list.format().indent() < level:
            return None
        block = block.previous()
    return None


def _step_out(cursor: QTextCursor) -> None:
    current = list_at(cursor)
    if current is not None and current.format().indent() > 1:
        move_to_level(cursor, 1)
        return
    cursor.beginEditBlock()
    _leave(cursor)
    cursor.endEditBlock()


def _leave(cursor: QTextCursor) -> None:
    current = list_at(cursor)
    if current is not None:
        current.remove(cursor.block())
    form = QTextBlockFormat(cursor.blockFormat())
    form.setIndent(0)
    cursor.setBlockFormat(form)


def _selected_blocks(cursor: QTextCursor) -> list[QTextCursor]:
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    made = [QTextCursor(block)]
    while block != last and block.isValid():
        block = block.next()
        made.append(QTextCursor(block))
    return made


def _is_ordered(form: QTextListFormat) -> bool:
    return bool(form.style().value <= QTextListFormat.Style.ListDecimal.value)
