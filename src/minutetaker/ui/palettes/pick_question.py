"""One row of a short list: whose place, which deputy, who chairs."""

from collections.abc import Callable, Sequence

from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup


class PickQuestion(Question):
    """Offers the rows it was given last; Esc picks none."""

    def __init__(self, popup: PalettePopup) -> None:
        super().__init__(popup)
        self._entries: Sequence[PaletteEntry] = ()
        self._title = self._asked = ""
        self._then: Callable[[object], None] | None = None

    def offer(
        self,
        entries: Sequence[PaletteEntry],
        title: str,
        asked: str,
        then: Callable[[object], None],
    ) -> None:
        """Say what is to be asked, and what to do with the payload of the row that is picked."""
        self._entries, self._title, self._asked, self._then = entries, title, asked, then

    def ask(self) -> None:
        hints = (self._asked, self.tr("Esc: nobody"))
        self.popup.open_with(
            self._entries, self.tr("Part of a name"), hints, icon="users", title=self._title
        )

    def choose(self, payload: object) -> None:
        if self._then is not None:
            self._then(payload)
