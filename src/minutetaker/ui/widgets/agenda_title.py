"""The line of an item's title in the agenda, with the keys of the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from minutetaker.ui.widgets.form_field import CompletingLineEdit


class TitleEdit(CompletingLineEdit):
    """The title of an item; its keys add, move and remove items.

    Signals:
        key_pressed: (Qt.Key, bool) Return, Up, Down or Delete; True: the item itself is meant.
    """

    key_pressed = Signal(object, object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        moves = bool(modifiers & Qt.KeyboardModifier.AltModifier) and bool(
            modifiers & Qt.KeyboardModifier.ShiftModifier
        )
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.key_pressed.emit(Qt.Key.Key_Return, False)  # noqa: FBT003
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.key_pressed.emit(key, moves)
        elif (key == Qt.Key.Key_Delete and modifiers & Qt.KeyboardModifier.ControlModifier) or (
            key == Qt.Key.Key_Backspace and not self.text()
        ):
            self.key_pressed.emit(Qt.Key.Key_Delete, True)  # noqa: FBT003
        else:
            super().keyPressEvent(event)
