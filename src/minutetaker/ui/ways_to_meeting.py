"""From anywhere in the window to a place of the meeting: an item, a person, what is still open."""

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.open_matters import OpenMatter
from minutetaker.ui.open_counter import OpenCounter
from minutetaker.ui.pages.meeting_matters import OF_PREPARING
from minutetaker.ui.stage_pages import StagePages
from minutetaker.ui.widgets.stage_tabs import Stage


class WaysToMeeting(QObject):
    """Brings the live page up, then asks it for the place.

    Signals:
        stage_requested: (Stage) the page of this stage has to be shown, now.
    """

    stage_requested = Signal(object)

    def __init__(self, pages: StagePages, counter: OpenCounter) -> None:
        super().__init__(pages)
        self._pages, self._counter = pages, counter

    def to_item(self, item_id: str) -> None:
        """Show an item."""
        self._go("go_to_item", item_id)

    def to_person(self, participant_id: str) -> None:
        """Show somebody in the list of those who are here."""
        self._go("go_to_person", participant_id)

    def to_matter(self, matter: OpenMatter) -> None:
        """Show where an open matter is mended."""
        stage = Stage.PREPARE if matter.matter in OF_PREPARING else Stage.MEETING
        self._go("go_to_matter", matter, stage)

    def to_next_matter(self) -> None:
        """Walk on where the page does that, else show the first matter."""
        matters = self._counter.matters()
        if self._pages.shown() in (Stage.PREPARE, Stage.MEETING):
            self._ask("go_to_next_matter")
        elif matters:
            self.to_matter(matters[0])

    def _go(self, wish: str, of: object, stage: Stage = Stage.MEETING) -> None:
        self.stage_requested.emit(stage)
        self._ask(wish, of)

    def _ask(self, wish: str, *of: object) -> None:
        """The page shown may have no meeting, and then it is another one."""
        can = getattr(self._pages.currentWidget(), wish, None)
        if can is not None:
            can(*of)
