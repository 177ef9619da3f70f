"""Who is recused from the item at hand, and on which ground."""

from PySide6.QtCore import Signal

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.namesakes import listed_names
from minutetaker.domain.presence import people_at
from minutetaker.finnish.languages import Language
from minutetaker.finnish.recusal_grounds import GROUNDS
from minutetaker.ui.models.attendance_model import note_of
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry, folded


class RecusedQuestion(Question):
    """Who: those who are there for the item; whoever is recused already is let back.

    Signals:
        person_picked: (participant id) to be recused, or let back.
    """

    person_picked = Signal(object)
    minutes: Minutes | None = None
    item_id: str | None = None

    def ask(self) -> None:
        hints = (self.tr("Who takes no part in the item?"), self.tr("Esc closes"))
        self.popup.open_with(
            self._entries(),
            self.tr("Part of a name"),
            hints,
            icon="circle-slash",
            title=self.tr("Recusal"),
        )

    def choose(self, payload: object) -> None:
        self.person_picked.emit(payload)

    def _entries(self) -> list[PaletteEntry]:
        minutes, item_id = self.minutes, self.item_id
        if minutes is None or item_id is None:
            return []
        recused = {each.participant for each in minutes.item(item_id).recusals}
        there = set(people_at(minutes, item_id)) | recused
        found = [each for each in minutes.participants if each.id in there]
        # Whoever votes first: they are the ones it is about.
        found.sort(key=lambda each: not each.voting)
        names = listed_names(minutes)
        takes_back, recuses = self.tr("takes part after all"), self.tr("is recused")
        return [
            PaletteEntry(
                names[each.id],
                each.id,
                note_of(each),
                takes_back if each.id in recused else recuses,
                icon="circle-slash" if each.id in recused else "",
            )
            for each in found
        ]


class GroundQuestion(Question):
    """On which ground: one of the law's, or a person's own words.

    Signals:
        ground_given: (str) the ground as it is printed.
    """

    ground_given = Signal(object)
    language = Language.FI
    name = ""

    def ask(self) -> None:
        who = self.tr("Ground for {name}").format(name=self.name)
        hints = (who, self.tr("Own words will do, too   Esc closes"))
        self.popup.open_with(
            self._entries(""),
            self.tr("Ground, or own words"),
            hints,
            icon="circle-slash",
            title=self.tr("Recusal"),
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        self.popup.set_entries(self._entries(text))

    def choose(self, payload: object) -> None:
        self.ground_given.emit(payload)

    def _entries(self, typed: str) -> list[PaletteEntry]:
        words = folded(typed).split()
        own = " ".join(typed.split())
        found = []
        for ground in GROUNDS:
            name, when = ground.name.text(self.language), ground.when.text(self.language)
            searched = folded(f"{ground.number} {name} {when}")
            if all(word in searched for word in words):
                entry = PaletteEntry(
                    name, ground.written(self.language), when, key=str(ground.number)
                )
                found.append(entry)
        if own:
            found.append(PaletteEntry(own, own, does=self.tr("own words"), icon="pencil-line"))
        return found
