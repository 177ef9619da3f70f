"""Keys that mean something else in a field than in any other text editor."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from minutetaker.ui.widgets.field_editor import FieldEditor


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

    def reserve(self, keys: frozenset[str]) -> None:
        """Leave these keys, in Qt's portable words, to the window although an editor knows them."""
        self._reserved = keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_reserved(event):
                event.ignore()
                return True
            if event.type() == QEvent.Type.KeyPress and isinstance(watched, FieldEditor):
                return self._handle(watched, event)
        return super().eventFilter(watched, event)

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
