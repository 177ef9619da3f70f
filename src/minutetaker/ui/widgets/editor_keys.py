"""Keys that mean something else in a field than in any other text editor."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from minutetaker.ui.widgets.field_editor import FieldEditor


class KeyHandler(Protocol):
    """Who wants keys before the editor has them."""

    def handle(self, editor: FieldEditor, event: QKeyEvent) -> bool:
        """Whether the key is done with; a press, or the override of a shortcut."""

    def leave(self, editor: FieldEditor) -> None:
        """The caret goes out of the editor."""


class EditorKeys(QObject):
    """Watches the editors it is installed on.

    Signals:
        undo_requested, redo_requested: take back, or do again, what was done last in the meeting.
        refused: a key was typed in a text that can't be changed.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    refused = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reserved: frozenset[str] = frozenset()
        self._handlers: list[KeyHandler] = []

    def reserve(self, keys: frozenset[str]) -> None:
        """Leave these keys, in Qt's portable words, to the window although an editor knows them."""
        self._reserved = keys

    def ask_first(self, handler: KeyHandler) -> None:
        """Let somebody have the keys before anyone else."""
        self._handlers.append(handler)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Several of these for each key: the kind is asked for once, and no base class after it.
        editor = watched if isinstance(watched, FieldEditor) else None
        kind = event.type()
        if editor is not None and kind == QEvent.Type.FocusOut:
            for each in self._handlers:
                each.leave(editor)
        if isinstance(event, QKeyEvent) and kind != QEvent.Type.KeyRelease:
            if editor is not None and any(each.handle(editor, event) for each in self._handlers):
                return True
            is_override = kind == QEvent.Type.ShortcutOverride
            if is_override and (self._is_reserved(event) or _is_of_meeting(watched, event)):
                event.ignore()
                return True
            if kind == QEvent.Type.KeyPress and editor is not None:
                return self._handle(editor, event)
        return False

    def _is_reserved(self, event: QKeyEvent) -> bool:
        portable = QKeySequence.SequenceFormat.PortableText
        return QKeySequence(event.keyCombination()).toString(portable) in self._reserved

    def _handle(self, editor: FieldEditor, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_requested.emit()
        elif editor.isReadOnly() and event.text() and event.text().isprintable():
            self.refused.emit()
        else:
            return False
        return True


def _is_of_meeting(watched: QObject, event: QKeyEvent) -> bool:
    """Whether a line has nothing of its own to take back, or do again, so that the meeting has."""
    if not isinstance(watched, QLineEdit):
        return False
    undoes = event.matches(QKeySequence.StandardKey.Undo) and not watched.isUndoAvailable()
    redoes = event.matches(QKeySequence.StandardKey.Redo) and not watched.isRedoAvailable()
    return undoes or redoes
