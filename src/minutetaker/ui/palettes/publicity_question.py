"""What of the item at hand is secret, and on which ground of the law."""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.finnish.languages import Language
from minutetaker.finnish.secrecy_grounds import POINTS
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry, folded


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was picked: a level of the item, or, with ``part``, whether that part is secret.

    ``ground`` None: the one that the item has already.
    """

    level: PublicityLevel
    ground: str | None = None
    part: int | None = None


class PublicityQuestion(Question):
    """Offers the grounds; an item that is secret already, to make it public or secret in part.

    Signals:
        picked: (Chosen).
    """

    picked = Signal(object)
    item: AgendaItem | None = None
    part: int | None = None
    language = Language.FI

    def ask(self) -> None:
        hints = (self.tr("Why is the item secret?"), self.tr("Own words will do, too   Esc closes"))
        self.popup.open_with(
            self._entries(""),
            self.tr("Ground, or own words"),
            hints,
            icon="eye-off",
            title=self.tr("Publicity"),
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        self.popup.set_entries(self._entries(text))

    def choose(self, payload: object) -> None:
        self.picked.emit(payload)

    def _entries(self, typed: str) -> list[PaletteEntry]:
        words, own = folded(typed).split(), " ".join(typed.split())
        found = [
            each for each in self._levels() if all(word in folded(each.text) for word in words)
        ]
        for point in POINTS:
            about = point.about.text(self.language)
            if all(word in folded(f"{point.number} {about}") for word in words):
                ground = point.written(self.language)
                found.append(PaletteEntry(about, Chosen(self._level(), ground), ground))
        if own:
            chosen = Chosen(self._level(), own)
            does = self.tr("own words")
            found.append(PaletteEntry(own, chosen, does=does, icon="pencil-line"))
        return found

    def _level(self) -> PublicityLevel:
        """What an item becomes with a ground: what it is, else secret as a whole."""
        told = self.item.publicity if self.item else None
        if told is not None and told.level is PublicityLevel.PARTLY_SECRET:
            return PublicityLevel.PARTLY_SECRET
        return PublicityLevel.SECRET

    def _levels(self) -> list[PaletteEntry]:
        """What can be said without a new ground."""
        item, made = self.item, []
        if item is None:
            return []
        told = item.publicity
        ground = told.ground if told else None
        if told is not None:
            public = Chosen(PublicityLevel.PUBLIC)
            made.append(PaletteEntry(self.tr("The item is public"), public, ground or ""))
        if told is None or told.level is not PublicityLevel.PARTLY_SECRET:
            partly = Chosen(PublicityLevel.PARTLY_SECRET, ground)
            made.append(PaletteEntry(self.tr("Only what is marked is secret"), partly))
        else:
            whole = Chosen(PublicityLevel.SECRET, ground)
            made.append(PaletteEntry(self.tr("The whole item is secret"), whole))
        if self.part is not None and self.part < len(item.parts):
            is_secret = item.parts[self.part].secret
            words = (
                self.tr("This field is public") if is_secret else self.tr("This field is secret")
            )
            level = PublicityLevel.PUBLIC if is_secret else PublicityLevel.SECRET
            made.append(PaletteEntry(words, Chosen(level, part=self.part)))
        return made
