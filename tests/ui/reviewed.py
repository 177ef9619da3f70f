"""The page on which minutes are reviewed, with its desk and the hands at it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from pytestqt.qtbot import QtBot

from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.paths import resource
from minutetaker.services.desk import Desk
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.review_page import ReviewPage
from minutetaker.ui.widgets.approval_panel import ApprovalPanel
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.page_view import PageView
from tests.ui.one_page import Hands, part, show

if TYPE_CHECKING:
    from minutetaker.domain.failures import KnownFailure


class Reviewed:
    """The page with its desk and the hands at it."""

    def __init__(self, bot: QtBot, page: ReviewPage, desk: Desk, bridge: Bridge) -> None:
        self.bot, self.page, self.desk, self.bridge = bot, page, desk, bridge
        self.hands = Hands(page)
        self.view = part(page, PageView)
        self.panel = part(page, ApprovalPanel)
        self.failures: list[KnownFailure] = []
        bridge.failed.connect(self.failures.append)

    @property
    def minutes(self) -> Minutes:
        """The meeting on the disk."""
        assert self.bridge.meeting_id is not None
        return self.desk.minutes(self.bridge.meeting_id)

    def comes_up(self) -> None:
        """Show the page and wait for its pages."""
        self.hands = show(self.bot, self.page)
        self.waits_for_pages()

    def waits_for_pages(self) -> None:
        """Wait until the pages of the text as it is are there."""
        self.bot.waitUntil(self.has_pages, timeout=15_000)

    def has_pages(self) -> bool:
        """Whether the chair could approve what is on screen, or what is open stands in the way."""
        return bool(self.view.accessibleDescription()) and (
            "anew" not in self.panel.reason_label.text()
        )

    def list_called(self, name: str) -> PartList:
        """A list by its name."""
        found = self.page.findChildren(PartList)
        return next(each for each in found if each.accessibleName() == name)


def finished_minutes() -> Minutes:
    """The sample that comes with the program: nothing in it is open."""
    file = resource("samples/kokous-fi.json")
    return meeting_file.read(file.read_bytes(), file.name)


def closed(minutes: Minutes, time: str | None) -> Minutes:
    """The meeting with its last session closed at a time; None: it goes on."""
    *before, last = minutes.meeting.sessions
    sessions = (*before, replace(last, closed=time))
    return replace(minutes, meeting=replace(minutes.meeting, sessions=sessions))


def approves(reviewed: Reviewed) -> None:
    """Press the button and confirm, by keys."""
    reviewed.panel.approve_button.setFocus()
    reviewed.hands.presses("Return", "Return")
