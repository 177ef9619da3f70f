"""Hands that can type å, ä and ö, which QTest's own can't."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def types(widget: QWidget, text: str) -> None:
    """Send each character to the widget as a key press and release."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, _key(character), Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)


def _key(character: str) -> int:
    """Qt numbers the keys of plain letters, digits and marks by their capital's code."""
    code = ord(character.upper()[0])
    return code if code < 0x80 else Qt.Key.Key_unknown
