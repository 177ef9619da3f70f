"""The pages of the stages, each made when it is first visited."""

import importlib
from typing import Protocol, cast

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from minutetaker.ui.bridge import Bridge
from minutetaker.ui.widgets.stage_tabs import Stage

_PAGES = {
    Stage.PREPARE: ("prepare_page", "PreparePage"),
    Stage.MEETING: ("meeting_page", "MeetingPage"),
    Stage.REVIEW: ("review_page", "ReviewPage"),
    Stage.DISTRIBUTE: ("distribute_page", "DistributePage"),
    Stage.ARCHIVE: ("archive_page", "ArchivePage"),
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
        self._made: dict[Stage, QWidget] = {}

    def page(self, stage: Stage) -> QWidget:
        """The page of a stage, made when it isn't there yet; it is empty until it is shown."""
        if stage not in self._made:
            name, kind = _PAGES[stage]
            module = importlib.import_module(f"minutetaker.ui.pages.{name}")
            made: QWidget = getattr(module, kind)(self._bridge, self)
            self._made[stage] = made
            self.addWidget(made)
        return self._made[stage]

    def show_page(self, stage: Stage) -> QWidget:
        """Bring a stage's page up with the meeting on the desk, the caret in it; the page."""
        page = self.page(stage)
        self.setCurrentWidget(page)
        cast("Page", page).show_meeting()
        focused = self.window().focusWidget()
        # A page that has put the caret itself knows better where it belongs.
        if focused is None or not page.isAncestorOf(focused):
            page.setFocus()
        return page

    def is_made(self, stage: Stage) -> bool:
        """Whether somebody has been on it."""
        return stage in self._made

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
