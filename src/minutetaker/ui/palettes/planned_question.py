"""How long the item at hand may take, as people write it: ``20 min``, ``1 t 30 min``."""

import re

from PySide6.QtCore import Signal

from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry

_LENGTH = re.compile(r"(?:(?P<hours>\d{1,2}) ?(?:t|h))? ?(?:(?P<minutes>\d{1,3}) ?(?:min|m)?\.?)?")
_HOUR = 60


def read_length(text: str) -> int | None:
    """Minutes of ``20``, ``20 min``, ``1 t``, ``1 h 30 min``; None for anything else."""
    found = _LENGTH.fullmatch(" ".join(text.casefold().split()))
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    return int(found["hours"] or 0) * _HOUR + int(found["minutes"] or 0)


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
        minutes = read_length(text)
        entries = []
        if minutes is not None:
            words = times.duration(minutes, Language(i18n.language()))
            does = self.tr("plan") if minutes else self.tr("no plan")
            entries = [PaletteEntry(words, minutes, does=does, icon="clock")]
        self.popup.set_entries(entries)

    def choose(self, payload: object) -> None:
        self.planned.emit(payload)
