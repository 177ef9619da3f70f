"""The open places of a phrase that was just written: Tab goes from one to the next."""

from PySide6.QtGui import QTextCursor

from minutetaker.domain.phrase import Slot, SlotKind, slots_of
from minutetaker.ui.widgets.field_editor import FieldEditor


class SlotWalk:
    """Knows where the places are while words are typed into them."""

    def __init__(self, editor: FieldEditor, start: int, text: str) -> None:
        """``text`` stands at ``start`` of the editor, just as it is."""
        self.editor = editor
        self._places = [(slot, *self._cursors(start, slot)) for slot in slots_of(text)]
        self._start = self._cursor(start, is_kept=True)
        self._end = self._cursor(start + len(text))
        self._at = -1

    def _cursors(self, start: int, slot: Slot) -> tuple[QTextCursor, QTextCursor]:
        return self._cursor(start + slot.start, is_kept=True), self._cursor(start + slot.end)

    def _cursor(self, place: int, *, is_kept: bool = False) -> QTextCursor:
        cursor = QTextCursor(self.editor.document())
        cursor.setPosition(place)
        cursor.setKeepPositionOnInsert(is_kept)
        return cursor

    def step(self, by: int) -> bool:
        """Select the next place (-1: the one before); past the last the caret goes behind it all.

        False when the walk is over.
        """
        self._at = max(self._at + by, 0)
        cursor = self.editor.textCursor()
        if self._at >= len(self._places):
            cursor.setPosition(self._end.position())
            self.editor.setTextCursor(cursor)
            return False
        _, first, last = self._places[self._at]
        cursor.setPosition(first.position())
        cursor.setPosition(last.position(), QTextCursor.MoveMode.KeepAnchor)
        self.editor.setTextCursor(cursor)
        return True

    def goes_on(self) -> bool:
        """Whether the caret is still in the phrase."""
        return self._start.position() <= self.editor.textCursor().position() <= self._end.position()

    def asks_for_name(self) -> int | None:
        """Where the place for a name begins that the caret is in; None when it is in no such."""
        if not 0 <= self._at < len(self._places):
            return None
        slot, first, last = self._places[self._at]
        cursor = self.editor.textCursor()
        is_in = first.position() <= cursor.selectionStart() and cursor.position() <= last.position()
        return first.position() if slot.kind is SlotKind.WHO and is_in else None
