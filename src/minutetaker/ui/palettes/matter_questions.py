"""All that is open in one list."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import matter_place, matter_words
from minutetaker.ui import i18n
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup


class MattersQuestion(Question):
    """Every open matter with its place; typing narrows the list.

    Signals:
        matter_chosen: (OpenMatter) go there.
    """

    matter_chosen = Signal(object)

    def __init__(self, popup: PalettePopup) -> None:
        super().__init__(popup)
        self._minutes: Minutes | None = None
        self._matters: Sequence[OpenMatter] = ()

    def set_matters(self, minutes: Minutes, matters: Sequence[OpenMatter]) -> None:
        """Say what is open."""
        self._minutes, self._matters = minutes, matters

    def ask(self) -> None:
        language = Language(i18n.language())
        entries = [
            PaletteEntry(
                self._numbered(matter, matter_words(matter, language)),
                matter,
                matter_place(matter, self._minutes) if self._minutes is not None else "",
                self.tr("before the approval") if matter.blocks else "",
                icon="circle-alert",
            )
            for matter in self._matters
        ]
        hints = (self.tr("↑ ↓ choose   Enter goes there"), self.tr("Esc closes"))
        title = self.tr("Open matters")
        asked = self.tr("Words of it")
        self.popup.open_with(entries, asked, hints, icon="list-checks", title=title)

    def _numbered(self, matter: OpenMatter, words: str) -> str:
        """The number of its item first: it is whole, however long the words are."""
        if self._minutes is None or matter.item is None:
            return words
        number = self._minutes.item(matter.item).number
        return f"{number}  {words}" if number else words

    def choose(self, payload: object) -> None:
        self.matter_chosen.emit(payload)
