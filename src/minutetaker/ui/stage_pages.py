"""The pages of the stages and those beside them, each made when it is first visited."""

import importlib
from enum import Enum
from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.widgets.stage_tabs import Stage


class SidePage(Enum):
    """A page that belongs to no stage; Esc leads back to the stage one came from."""

    SETTINGS = "settings"
    TRASH = "trash"
    PHRASES = "phrases"
    VERIFY = "verify"
    KEYS = "keys"


def side_name(side: SidePage) -> str:
    """The name of a side page in the language of the window."""
    names = {
        SidePage.SETTINGS: QCoreApplication.translate("SidePage", "Settings"),
        SidePage.TRASH: QCoreApplication.translate("SidePage", "Trash"),
        SidePage.PHRASES: QCoreApplication.translate("SidePage", "Phrases"),
        SidePage.VERIFY: QCoreApplication.translate("SidePage", "Check a file"),
        SidePage.KEYS: QCoreApplication.translate("SidePage", "Keys"),
    }
    return names[side]


_PAGES: dict[Stage | SidePage, tuple[str, str]] = {
    Stage.PREPARE: ("prepare_page", "PreparePage"),
    Stage.MEETING: ("meeting_page", "MeetingPage"),
    Stage.REVIEW: ("review_page", "ReviewPage"),
    Stage.DISTRIBUTE: ("distribute_page", "DistributePage"),
    Stage.ARCHIVE: ("archive_page", "ArchivePage"),
    SidePage.SETTINGS: ("settings_page", "SettingsPage"),
    SidePage.TRASH: ("trash_page", "TrashPage"),
    SidePage.PHRASES: ("phrases_page", "PhrasesPage"),
    SidePage.VERIFY: ("verify_page", "VerifyPage"),
    SidePage.KEYS: ("keys_page", "KeysPage"),
}


class Page(Protocol):
    """What a page can be asked for; it listens to the bridge by itself."""

    def show_meeting(self) -> None:
        """Show the meeting on the desk, or that there is none."""


class StagePages(QStackedWidget):
    """Shows one page; the others keep what they had."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._made: dict[Stage | SidePage, QWidget] = {}
        self._language = i18n.language()

    def page(self, stage: Stage | SidePage) -> QWidget:
        """A page, made when it isn't there yet; it is empty until it is shown."""
        if stage not in self._made:
            name, kind = _PAGES[stage]
            module = importlib.import_module(f"minutetaker.ui.pages.{name}")
            made: QWidget = getattr(module, kind)(self._bridge, self)
            self._made[stage] = made
            self.addWidget(made)
        return self._made[stage]

    def show_page(self, stage: Stage | SidePage) -> QWidget:
        """Bring a page up with the meeting on the desk, the caret in it; the page."""
        page = self.page(stage)
        self.setCurrentWidget(page)
        cast("Page", page).show_meeting()
        focused = self.window().focusWidget()
        # A page that has put the caret itself knows better where it belongs.
        if focused is None or not page.isAncestorOf(focused):
            page.setFocus()
        return page

    def shown(self) -> Stage | SidePage | None:
        """Which page is shown."""
        current = self.currentWidget()
        return next((which for which, page in self._made.items() if page is current), None)

    def is_made(self, stage: Stage | SidePage) -> bool:
        """Whether somebody has been on it."""
        return stage in self._made

    def forget_other_language(self) -> bool:
        """Put away the pages that speak another language than the window; whether there were any.

        They are made anew when they are visited.
        """
        if self._language == i18n.language():
            return False
        self._language = i18n.language()
        self.close_pages()
        for page in self._made.values():
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
        self._made.clear()
        return True

    def close_pages(self) -> None:
        """Let the pages end what they do in threads of their own."""
        for page in self._made.values():
            close = getattr(page, "close_page", None)
            if close is not None:
                close()


def actions_of(page: QWidget) -> tuple[QAction, ...]:
    """What a page offers by keys and menu."""
    named = getattr(page, "actions_of_page", page.actions)
    return tuple(named())
