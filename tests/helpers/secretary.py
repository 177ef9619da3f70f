"""A secretary at the real window: presses keys, types, sees what is on the screen and the disk."""

from collections.abc import Callable
from pathlib import Path
from typing import Self

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from minutetaker import settings
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.services.archive import listed_plain
from minutetaker.services.desk import Desk
from minutetaker.store.engine import open_store
from minutetaker.ui.program import Program
from minutetaker.ui.widgets.message_bar import Message, MessageArea
from tests.ui.typing_hands import types

PATIENCE = 15_000


class Secretary:
    """One person at one window on one data folder; ``leaves`` closes it."""

    def __init__(self, bot: QtBot, folder: Path) -> None:
        self._bot = bot
        self._folder = folder
        self._program: Program | None = None

    @property
    def has_begun(self) -> bool:
        """Whether there is a window to close."""
        return self._program is not None

    @property
    def program(self) -> Program:
        """The program at hand. Fails the test when none was started."""
        assert self._program is not None, "start the program first"
        return self._program

    def begins(self, meeting_id: str | None = None) -> Self:
        """Open the window without waiting: it shows its list, the rest is still loading."""
        try:
            listed = listed_plain(self._folder)
        except KnownFailure:
            listed = ()
        kept = settings.load(self._folder)
        self._program = Program(self._folder, listed, kept, meeting_id)
        window = self._program.window
        with self._bot.waitSignal(self._program.painted, timeout=PATIENCE):
            window.show()
        window.activateWindow()
        return self

    def starts(self, meeting_id: str | None = None) -> Self:
        """Open the window and wait until everything is there."""
        self.begins(meeting_id)
        return self.waits_until_ready()

    def waits_until_ready(self) -> Self:
        """Let the program load to its end."""
        if not self.program.is_furnished:
            with self._bot.waitSignal(self.program.furnished, timeout=PATIENCE):
                pass
        return self

    def leaves(self) -> Self:
        """Close the window."""
        program = self.program
        program.window.close()
        program.end()
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._program = None
        return self

    def presses(self, *keys: str) -> Self:
        """Press keys named as Qt names them, one after another: ``Ctrl+K``, ``F2``, ``Down``."""
        for name in keys:
            QTest.keySequence(self._hands(), QKeySequence(name))
            QApplication.processEvents()
        return self

    def types(self, text: str) -> Self:
        """Type a text where the caret is."""
        types(self._hands(), text)
        QApplication.processEvents()
        return self

    def tabs_to(self, name: str) -> Self:
        """Press Tab until what is called so has the keys; fails where Tab never gets there."""
        for _ in range(80):
            self.presses("Tab")
            widget = QApplication.focusWidget()
            text = getattr(widget, "text", None)
            if widget is not None and name in (widget.accessibleName(), text() if text else ""):
                return self
        raise AssertionError(f"Tab never comes to {name!r}")

    def waits_until(self, is_so: Callable[[], bool]) -> Self:
        """Let the program go on until something is so."""
        self._bot.waitUntil(is_so, timeout=PATIENCE)
        return self

    def waits_until_saved(self) -> Self:
        """Let the writer put everything on the disk."""
        assert self.program.frame.bridge.drain()
        QApplication.processEvents()
        return self

    def sees_text(self) -> str:
        """The text of the field that has the caret."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit):
            return field.text()
        assert isinstance(field, QTextEdit), f"the caret is in {field}"
        return field.toPlainText()

    def sees_bars(self) -> tuple[Message, ...]:
        """The bars in the window that are in sight, from the top."""
        areas = self.program.window.findChildren(MessageArea)
        return tuple(bar for area in areas if area.isVisible() for bar in area.messages())

    def sees_words(self) -> str:
        """The words of all that is in sight, as a screen reader would come to them."""
        found = []
        for widget in self.program.window.findChildren(QWidget):
            if widget.isVisible():
                text = getattr(widget, "text", None)
                found.append(f"{widget.accessibleName()} {text() if text else ''}")
        return "\n".join(found)

    def waits_for_words(self, *words: str) -> Self:
        """Wait until all these words are in sight."""
        self._bot.waitUntil(
            lambda: all(word in self.sees_words() for word in words), timeout=PATIENCE
        )
        return self

    def waits_for_bar(self, topic: str) -> Self:
        """Wait for a bar."""
        self._bot.waitUntil(lambda: topic in self._topics(), timeout=PATIENCE)
        return self

    def waits_until_bar_goes(self, topic: str) -> Self:
        """Wait until a bar is gone."""
        self._bot.waitUntil(lambda: topic not in self._topics(), timeout=PATIENCE)
        return self

    def _topics(self) -> set[str]:
        return {bar.topic for bar in self.sees_bars()}

    def sees_title(self) -> str:
        """What the window is called."""
        return self.program.window.windowTitle()

    def reads_from_disk(self, meeting_id: str | None = None) -> Minutes:
        """The meeting as another program would find it now; the newest without an id."""
        store = open_store(self._folder, read_only=True)
        with Desk(store) as desk:
            wanted = meeting_id or listed_plain(self._folder)[0].id
            return desk.minutes(wanted)

    def clicks(self, widget: QWidget, at: QPoint | None = None) -> Self:
        """Click a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())
        QApplication.processEvents()
        return self

    def _hands(self) -> QWidget:
        return QApplication.focusWidget() or self.program.window
