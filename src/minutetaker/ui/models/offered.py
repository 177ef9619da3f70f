"""What is offered while somebody types: people by a part of their name, phrases by theirs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from minutetaker.clock import now
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.phrase import Phrase, SlotKind, filled, slots_of
from minutetaker.domain.series import NameOrder
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.names import ordered_name
from minutetaker.ui.widgets.palette_entries import PaletteEntry, folded, rank

_NUMBER = re.compile(r"\d[\d ,]*")


@dataclass(frozen=True, slots=True)
class Offer:
    """A phrase, and its text with all that is known in its places."""

    phrase: Phrase
    text: str


def written_name(minutes: Minutes, person: Participant) -> str:
    """The name as the body writes names, never inflected."""
    order = minutes.series.name_order or NameOrder.FIRST_LAST
    return ordered_name(person.first_name, person.last_name, person.name, order.value)


def people_entries(minutes: Minutes, typed: str) -> list[PaletteEntry]:
    """The people whose name holds every typed word, the best first; the payload is the name."""
    found = []
    for order, person in enumerate(minutes.participants):
        if person.attendance is Attendance.VACANT or not person.name:
            continue
        name = written_name(minutes, person)
        place = _rank(folded(name), folded(typed).split())
        if place is not None:
            found.append((place, order, PaletteEntry(name, name, person.organization or "")))
    return [entry for _, _, entry in sorted(found, key=_by_place)]


def known_words(minutes: Minutes, item_id: str | None) -> dict[SlotKind, str | Sequence[str]]:
    """What goes into places by itself: the time now, and the number of the item at hand."""
    language = Language(minutes.meeting.language.value)
    number = minutes.item(item_id).number if item_id is not None else None
    return {
        SlotKind.TIME: times.clock(f"{now():%H:%M}", language),
        SlotKind.ITEM: number or "",
    }


class PhraseOffers:
    """The phrases that answer typed words.

    A word may be the short name or stand in the text; one that does neither may be a part of a
    name, and a number at the end a count, and then they are in their places already.
    """

    def __init__(
        self, phrases: Sequence[Phrase], minutes: Minutes | None, item_id: str | None
    ) -> None:
        self._phrases = [(each, folded(each.short), folded(each.text)) for each in phrases]
        self._known = known_words(minutes, item_id) if minutes is not None else {}
        self._minutes = minutes
        self._names: dict[str, str] = {}

    def offer(self, phrase: Phrase) -> Offer:
        """A phrase with what goes into its places by itself."""
        return Offer(phrase, filled(phrase.text, self._known))

    def matching(self, typed: str) -> list[Offer]:
        """The best first; all of them in their order when nothing is typed."""
        words = folded(typed).split()
        found = []
        for order, (phrase, short, text) in enumerate(self._phrases):
            placed = self._placed(phrase, short, text, words)
            if placed is not None:
                place, offer = placed
                found.append((place, order, offer))
        return [offer for _, _, offer in sorted(found, key=_by_place)]

    def _placed(
        self, phrase: Phrase, short: str, text: str, words: list[str]
    ) -> tuple[int, Offer] | None:
        place = 0
        counts: list[str] = []
        names: list[str] = []
        room = [slot.kind for slot in slots_of(phrase.text)]
        for word in words:
            ranked = _rank_of_word(short, text, word)
            if ranked is not None:
                place += ranked
            elif _NUMBER.fullmatch(word) and len(counts) < room.count(SlotKind.COUNT):
                counts.append(word)
            elif len(names) < room.count(SlotKind.WHO) and (name := self._name(word)):
                names.append(name)
            else:
                return None
        if len(counts) + len(names) == len(words) > 0:
            return None  # a name alone is no wish for a phrase
        known = {**self._known, SlotKind.COUNT: counts, SlotKind.WHO: names}
        return place, Offer(phrase, filled(phrase.text, known))

    def _name(self, word: str) -> str:
        if word not in self._names:
            found = people_entries(self._minutes, word) if self._minutes is not None else []
            self._names[word] = found[0].text if found else ""
        return self._names[word]


def phrase_entries(offers: Iterable[Offer], *, is_grouped: bool) -> list[PaletteEntry]:
    """Rows for offers: the text as it was written, the short name at the right."""
    own = QCoreApplication.translate("PhraseOffers", "Own phrases")
    return [
        PaletteEntry(
            offer.phrase.text,
            offer,
            key=f";;{offer.phrase.short}",
            group=(own if offer.phrase.is_own else offer.phrase.group) if is_grouped else "",
        )
        for offer in offers
    ]


def _rank(text: str, words: Sequence[str]) -> int | None:
    ranks = [rank(text, word) for word in words]
    known = [each for each in ranks if each is not None]
    return sum(known) if len(known) == len(words) else None


def _rank_of_word(short: str, text: str, word: str) -> int | None:
    if short.startswith(word):
        return 0 if short == word else 1
    in_text = rank(text, word)
    return None if in_text is None else in_text + 2


def _by_place(found: tuple[int, int, object]) -> tuple[int, int]:
    return found[:2]
