"""Which item to go to, and the title of one that is to be added."""

from PySide6.QtCore import Signal

from minutetaker.domain.minutes import Minutes
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class ItemQuestion(Question):
    """Ctrl+G: an item by its number or words of its title.

    Signals:
        item_wanted: (item id) go to this item.
    """

    item_wanted = Signal(object)
    minutes: Minutes | None = None

    def ask(self) -> None:
        items = self.minutes.items if self.minutes is not None else ()
        entries = [
            PaletteEntry(f"{item.number or ''} {item.title or ''}".strip(), item.id)
            for item in items
        ]
        hints = (self.tr("↑ ↓ choose   Enter goes there"), self.tr("Esc closes"))
        self.popup.open_with(
            entries, self.tr("Number or title"), hints, icon="list", title=self.tr("Items")
        )

    def choose(self, payload: object) -> None:
        self.item_wanted.emit(payload)


class TitleQuestion(Question):
    """The title of an item to be added after the one at hand.

    Signals:
        item_added: (str) the title.
    """

    item_added = Signal(object)

    def ask(self) -> None:
        hints = (self.tr("Enter adds the item after this one"), self.tr("Esc closes"))
        self.popup.open_with(
            [],
            self.tr("Title of the new item"),
            hints,
            icon="plus",
            title=self.tr("Add an item"),
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        title = " ".join(text.split())
        does = self.tr("add")
        entries = [PaletteEntry(title, title, does=does, icon="plus")] if title else []
        self.popup.set_entries(entries)

    def choose(self, payload: object) -> None:
        self.item_added.emit(payload)
