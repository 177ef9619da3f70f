"""Somebody at the live page, with keys alone, on a real store."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import Desk, open_desk
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_page import MeetingPage
from minutetaker.ui.widgets.field_editor import FieldEditor
from tests.ui.typing_hands import types

KEYS = {
    name: getattr(Qt.Key, f"Key_{name}")
    for name in (
        "F2",
        "F3",
        "F4",
        "F5",
        "F6",
        "F7",
        "F9",
        "Up",
        "Down",
        "Tab",
        "Escape",
        "Space",
        "E",
        "Return",
    )
}


class AtTheMeeting:
    """Somebody at the page, with keys alone; ``stored`` is what is on the disk."""

    def __init__(self, qtbot: QtBot, folder: Path, minutes: Minutes) -> None:
        self.desk: Desk = open_desk(folder)
        with self.desk.unit() as unit:
            self.meeting_id = unit.meetings.add(minutes)
            unit.commit()
        self.bridge = Bridge(self.desk)
        self.bridge.open_meeting(self.meeting_id)
        self.page = MeetingPage(self.bridge)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(1280, 640)
        self.page.setParent(self.window)
        self.page.setGeometry(0, 0, 1280, 640)
        self.window.addActions(self.page.actions_of_page())
        self.said: list[object] = []
        self.page.notice.connect(self.said.append)
        self._bot = qtbot
        self.window.show()
        self.window.activateWindow()
        self.page.show_meeting()
        self.page.setFocus()
        self.waits()

    def close(self) -> None:
        self.bridge.close()
        self.desk.close()

    def waits(self) -> None:
        # As long as a text may wait for the writer at most, and the echo for its turn.
        self._bot.wait(30)
        self.bridge.drain()
        QApplication.processEvents()

    def presses(self, name: str, *modifiers: str) -> "AtTheMeeting":
        held = Qt.KeyboardModifier.NoModifier
        for each in modifiers:
            held |= getattr(Qt.KeyboardModifier, f"{each}Modifier")
        key = KEYS.get(name) or getattr(Qt.Key, f"Key_{name}")
        self._bot.keyClick(self.focus(), key, held)
        QApplication.processEvents()
        return self

    def types(self, text: str) -> "AtTheMeeting":
        types(self.focus(), text)
        QApplication.processEvents()
        return self

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def editor(self) -> FieldEditor:
        widget = self.focus()
        assert isinstance(widget, FieldEditor)
        return widget

    def selects(self, words: str) -> "AtTheMeeting":
        editor = self.editor()
        place = editor.raw_text().index(words)
        cursor = editor.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + len(words), QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        return self

    @property
    def stored(self) -> Minutes:
        self.waits()
        return self.desk.minutes(self.meeting_id)
