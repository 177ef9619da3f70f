"""What can be done on the live page, with its keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


class MeetingActions(QObject):
    """The page's actions; the frame puts them in the menu, in F1 and in the palette."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.attendance = self._made(self.tr("Attendance"), "F2")
        self.field = self._made(self.tr("Field…"), "F3")
        self.decision = self._made(self.tr("Decision from the selection, or a new one"), "F4")
        self.clock = self._made(self.tr("Open the meeting, break, resume"), "F5")
        self.close = self._made(self.tr("Close the meeting"), "Shift+F5")
        self.action = self._made(self.tr("Action"), "F6")
        self.as_proposed = self._made(self.tr("Decided as proposed"), "Ctrl+Return", "Ctrl+Enter")
        self.next_item = self._made(self.tr("Next item"), "Alt+Down")
        self.previous_item = self._made(self.tr("Previous item"), "Alt+Up")
        self.go_to = self._made(self.tr("Go to item…"), "Ctrl+G")
        self.time = self._made(self.tr("The time now"), "Ctrl+T")
        self.undo = self._made(self.tr("Undo"), "Ctrl+Z")
        self.redo = self._made(self.tr("Redo"), "Ctrl+Y", "Ctrl+Shift+Z")
        self.remove_field = self._made(self.tr("Remove the field"), "Ctrl+Shift+Delete")
        self.add_item = self._made(self.tr("Add an item"), "Ctrl+Shift+N")

    def _made(self, name: str, *keys: str) -> QAction:
        action = QAction(name, self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def all(self) -> tuple[QAction, ...]:
        """Every one, in the order in which F1 tells them."""
        return (
            *(self.clock, self.close, self.attendance, self.field, self.decision),
            *(self.as_proposed, self.action, self.next_item, self.previous_item, self.go_to),
            *(self.add_item, self.remove_field, self.time, self.undo, self.redo),
        )
