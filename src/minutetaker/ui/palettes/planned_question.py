"""How long the item at hand may take, as people write it: ``20 min``, ``1 t 30 min``."""

from PySide6.QtCore import Signal

from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class PlannedQuestion(Question):
    """Asks for a length of time; 0 takes the plan away.

    Signals:
        planned: (int) so many minutes; 0: no plan.
    """

    planned = Signal(object)

    def ask(self) -> None:
        hints = (self.tr("Such as 20 min; 0 takes it away"), self.tr("Esc closes"))
        title = self.tr("Planned time of the item")
        asked = self.tr("Minutes")
        self.popup.open_with([], asked, hints, icon="clock", title=title, is_filtering=False)

    def type_words(self, text: str) -> None:
        minutes = times.read_duration(text)
        entries = []
        if minutes is not None:
            words = times.duration(minutes, Language(i18n.language()))
            does = self.tr("plan") if minutes else self.tr("no plan")
            entries = [PaletteEntry(words, minutes, does=does, icon="clock")]
        self.popup.set_entries(entries)

    def choose(self, payload: object) -> None:
        self.planned.emit(payload)
