"""The page on which a meeting is prepared, with its desk and the hands at it."""

from datetime import date

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import Desk
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.prepare_page import PreparePage
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.people_panel import PeoplePanel
from tests.ui.one_page import Hands, part

DAY = date(2026, 12, 15)


class Prepared:
    """The page with its desk and the hands at it."""

    def __init__(self, page: PreparePage, desk: Desk, bridge: Bridge, hands: Hands) -> None:
        self.page, self.desk, self.bridge, self.hands = page, desk, bridge, hands
        self.told: list[str] = []
        self.opened: list[str] = []
        self.said_last = ""
        page.notice.connect(self._hears)
        page.open_requested.connect(self.opened.append)
        page.open_requested.connect(bridge.open_meeting)

    def _hears(self, words: str) -> None:
        self.said_last = words
        if words:
            self.told.append(words)

    @property
    def minutes(self) -> Minutes:
        """The meeting as another program would find it."""
        assert self.bridge.meeting_id is not None
        return self.desk.minutes(self.bridge.meeting_id)

    def titles(self) -> list[str]:
        """The agenda on the disk."""
        return [item.title or "" for item in self.minutes.items]

    def people(self) -> PartList:
        """The list of people."""
        return part(self.page, PeoplePanel).people_list

    def goes_to_person(self, name: str) -> None:
        """Put the keys of the list at somebody."""
        view = self.people()
        view.setFocus()
        model = view.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data() == name:
                view.setCurrentIndex(model.index(row, 0))
                return
        raise AssertionError(f"{name} isn't in the list")
