"""F3: what to write into the item, by one letter."""

from PySide6.QtCore import Signal

from minutetaker.ui.models.entry_words import Entry, entry_letter, entry_name
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class EntryQuestion(Question):
    """Offers entries; the letter of one is enough.

    Signals:
        entry_wanted: (Entry) go to it or add it.
    """

    entry_wanted = Signal(object)
    offered: tuple[Entry, ...] = ()

    def ask(self) -> None:
        entries = [
            PaletteEntry(entry_name(each), each, key=entry_letter(each).upper())
            for each in self.offered
        ]
        hints = (self.tr("One letter is enough"), self.tr("Esc closes"))
        self.popup.open_with(
            entries, self.tr("Letter or name"), hints, icon="pencil-line", title=self.tr("Field")
        )

    def type_words(self, text: str) -> None:
        letter = text.strip().casefold()
        entry = next((each for each in self.offered if entry_letter(each) == letter), None)
        if letter and entry is not None:
            self.popup.close_palette()
            self.entry_wanted.emit(entry)

    def choose(self, payload: object) -> None:
        self.entry_wanted.emit(payload)
