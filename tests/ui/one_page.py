"""One page alone on a real data folder, and hands that press its keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, TypeVar, cast

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.importing import take_in
from minutetaker.ui.bridge import Bridge
from tests.ui.typing_hands import types

SIZE = (1280, 640)
Part = TypeVar("Part", bound=QWidget)


class Shown(Protocol):
    """What every page can do."""

    def show_meeting(self) -> None:
        """Show the meeting on the desk."""


class Hands:
    """Presses keys where the focus is."""

    def __init__(self, page: QWidget) -> None:
        self._page = page

    def presses(self, *keys: str) -> "Hands":
        """Press keys named as Qt names them."""
        for name in keys:
            QTest.keySequence(self.focus(), QKeySequence(name))
            QApplication.processEvents()
        return self

    def types(self, text: str) -> "Hands":
        """Type a text."""
        types(self.focus(), text)
        QApplication.processEvents()
        return self

    def focus(self) -> QWidget:
        """What has the keys."""
        return QApplication.focusWidget() or self._page

    def sees(self) -> str:
        """The words of the field with the keys."""
        field = self.focus()
        assert isinstance(field, QLineEdit | QTextEdit), f"the keys are at {field}"
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def tabs_to(self, name: str) -> "Hands":
        """Press Tab until what is called so has the keys."""
        for _ in range(60):
            self.presses("Tab")
            text = getattr(self.focus(), "text", None)
            if name in (self.focus().accessibleName(), text() if text else ""):
                return self
        raise AssertionError(f"Tab never comes to {name!r}")


@contextmanager
def desk_with(folder: Path, *meetings: Minutes) -> Iterator[tuple[Desk, Bridge]]:
    """A desk with these meetings, each with its body; the last one lies open."""
    with open_desk(folder) as desk:
        bridge = Bridge(desk)
        ids = take_in(desk, meetings)
        if ids:
            bridge.open_meeting(ids[-1])
        yield desk, bridge
        bridge.close()
        bridge.deleteLater()


def show(bot: QtBot, page: QWidget) -> Hands:
    """Put a page on the screen as the frame does."""
    bot.addWidget(page)
    page.resize(*SIZE)
    with bot.waitExposed(page):
        page.show()
    page.activateWindow()
    cast("Shown", page).show_meeting()
    QApplication.processEvents()
    return Hands(page)


def part(page: QWidget, kind: type[Part], name: str = "") -> Part:
    """The part of a page of a kind, by its name in the form where there are several."""
    found = page.findChild(kind, name) if name else page.findChild(kind)
    assert found is not None, f"there is no {kind.__name__} {name}"
    return found
