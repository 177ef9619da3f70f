"""What of an item, or of the whole meeting, is secret, and on which ground of the law."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Signal

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.secrecy import Publicity, PublicityLevel, is_secret
from minutetaker.finnish.languages import Language
from minutetaker.finnish.secrecy_grounds import POINTS
from minutetaker.ui.models.secrecy_words import SECRET_GLYPH
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry, folded


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was picked: a level, or, with ``part``, whether that part of the item is secret.

    ``level`` None: as it is. ``ground`` None: none is named.
    """

    level: PublicityLevel | None
    ground: str | None = None
    part: int | None = None


_TITLE = object()
"""The answer that asks for a title."""


class PublicityQuestion(Question):
    """Offers the grounds; of what is secret already, to make it public or secret in part.

    ``item`` None: the whole meeting is asked about; ``told`` is what is told of either already.
    ``needs_ground``: nothing but a ground is asked for.

    Signals:
        picked: (Chosen).
        title_asked: the item's title in the public version is to be given.
    """

    picked = Signal(object)
    title_asked = Signal()
    item: AgendaItem | None = None
    part: int | None = None
    told: Publicity | None = None
    needs_ground = False
    language = Language.FI

    def ask(self) -> None:
        title, asks = self.tr("Publicity of the meeting"), self.tr("Why is the meeting secret?")
        if self.item is not None:
            title, asks = self.tr("Publicity"), self.tr("Why is the item secret?")
        if self.needs_ground:
            title = self.tr("Ground for secrecy")
        hints = (asks, self.tr("Own words will do, too   Esc closes"))
        self.popup.open_with(
            self._entries(""),
            self.tr("Ground, or own words"),
            hints,
            icon=SECRET_GLYPH,
            title=title,
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        self.popup.set_entries(self._entries(text))

    def choose(self, payload: object) -> None:
        if payload is _TITLE:
            self.title_asked.emit()
        else:
            self.picked.emit(payload)

    def _entries(self, typed: str) -> list[PaletteEntry]:
        words, own = folded(typed).split(), " ".join(typed.split())
        levels: tuple[PaletteEntry, ...] = ()
        if not self.needs_ground:
            levels = (*self._levels(), *self._of_part(), *self._of_title())
        found = [each for each in levels if all(word in folded(each.text) for word in words)]
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

    def _level(self) -> PublicityLevel | None:
        """What becomes of it with a ground: what it is, else it is secret as a whole."""
        if self.needs_ground or (self.told is not None and is_secret(self.told)):
            return None
        return PublicityLevel.SECRET

    def _levels(self) -> Iterator[PaletteEntry]:
        """What can be said without a new ground."""
        told, is_meeting = self.told, self.item is None
        ground = told.ground if told else None
        public, whole = self.tr("The item is public"), self.tr("The whole item is secret")
        if is_meeting:
            public, whole = self.tr("The meeting is public"), self.tr("The whole meeting is secret")
        level = told.level if told is not None and is_secret(told) else PublicityLevel.PUBLIC
        if level is not PublicityLevel.PUBLIC:
            yield PaletteEntry(public, Chosen(PublicityLevel.PUBLIC), ground or "")
        if level is not PublicityLevel.SECRET:
            yield PaletteEntry(whole, Chosen(PublicityLevel.SECRET, ground))
        if level is not PublicityLevel.PARTLY_SECRET:
            partly = Chosen(PublicityLevel.PARTLY_SECRET, ground)
            yield PaletteEntry(self.tr("Only what is marked is secret"), partly)

    def _of_title(self) -> Iterator[PaletteEntry]:
        if self.item is None or self.told is None or self.told.level is not PublicityLevel.SECRET:
            return
        words = self.tr("Title in the public version…")
        yield PaletteEntry(words, _TITLE, self.item.public_title or "")

    def _of_part(self) -> Iterator[PaletteEntry]:
        if self.item is None or self.part is None or self.part >= len(self.item.parts):
            return
        if self.item.parts[self.part].secret:
            words, level = self.tr("This field is public"), PublicityLevel.PUBLIC
        else:
            words, level = self.tr("This field is secret"), PublicityLevel.SECRET
        yield PaletteEntry(words, Chosen(level, part=self.part))


class PublicTitleQuestion(Question):
    """What the public version calls a secret item.

    Signals:
        title_given: (str) the title; empty: none, so that it says that a secret item was handled.
    """

    title_given = Signal(object)
    known = ""

    def ask(self) -> None:
        hints = (self.tr("The public version prints it"), self.tr("Esc closes"))
        self.popup.open_with(
            self._entries(""),
            self.known or self.tr("Title that tells no secret"),
            hints,
            icon=SECRET_GLYPH,
            title=self.tr("Title in the public version"),
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        self.popup.set_entries(self._entries(" ".join(text.split())))

    def choose(self, payload: object) -> None:
        self.title_given.emit(payload)

    def _entries(self, typed: str) -> list[PaletteEntry]:
        if typed:
            return [PaletteEntry(typed, typed, does=self.tr("the title"), icon="pencil-line")]
        if self.known:
            words = self.tr("No title: a secret item was handled")
            return [PaletteEntry(words, "", icon="x")]
        return []
