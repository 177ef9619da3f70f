"""Who is elected: a name, then perhaps the office and whose deputy, parted by commas."""

from PySide6.QtCore import Signal

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.decision import Decision, Elected
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.services.elections import office_meant, office_word, usual_office
from minutetaker.services.people import person_meant
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry, folded, rank


class ElectedQuestion(Question):
    """Offers the participants, and whoever is typed.

    Signals:
        elected: (Elected) elect them, or no longer when they were.
    """

    elected = Signal(object)
    minutes: Minutes | None = None
    item_id: str = ""
    decision: Decision | None = None

    def ask(self) -> None:
        hints = (self.tr("Name, office, whose deputy"), self.tr("Enter elects   Esc ends"))
        self.popup.open_with(
            self._entries(""),
            self.tr("Part of a name"),
            hints,
            icon="user",
            title=self.tr("Elected persons"),
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        self.popup.set_entries(self._entries(text))

    def choose(self, payload: object) -> None:
        self.elected.emit(payload)

    def _entries(self, typed: str) -> list[PaletteEntry]:
        minutes = self.minutes
        if minutes is None:
            return []
        name, office, deputy_for = _parted(typed)
        language = Language(minutes.meeting.language.value)
        held = office_meant(office, language) if office else self._usual(minutes, language)
        full = self._full_member(minutes, deputy_for)
        words = folded(name).split()
        found = []
        for order, person in enumerate(minutes.participants):
            ranks = [rank(folded(person.shown_name), word) for word in words]
            known = [each for each in ranks if each is not None]
            if len(known) == len(words) and person.attendance is not Attendance.VACANT:
                elected = Elected(participant=person.id, office=held, deputy_for=full)
                found.append((sum(known), order, elected))
        found.sort(key=_by_rank)
        rows = [each for _, _, each in found]
        whole = person_meant(minutes, name)
        # A part of a known name is no name of somebody else.
        is_whole = " " in name or not rows
        if whole is not None and whole.name is not None and is_whole:
            rows.append(Elected(name=whole.name, office=held, deputy_for=full))
        return [self._entry(minutes, each, language) for each in rows]

    def _usual(self, minutes: Minutes, language: Language) -> str | None:
        return usual_office(minutes.item(self.item_id), self.decision, language)

    def _full_member(self, minutes: Minutes, typed: str) -> str | None:
        """The member meant by a part of the name, else the words."""
        words = folded(typed).split()
        if not words:
            return None
        for person in minutes.participants:
            if all(rank(folded(person.shown_name), word) is not None for word in words):
                return person.id
        return typed.strip()

    def _entry(self, minutes: Minutes, elected: Elected, language: Language) -> PaletteEntry:
        is_known = self.decision is not None and elected in self.decision.elected
        does = self.tr("no longer") if is_known else self.tr("elect")
        known = {person.id: person.shown_name for person in minutes.participants}
        deputy_for = elected.deputy_for
        full = f"({known.get(deputy_for, deputy_for)})" if deputy_for else ""
        detail = " ".join(filter(None, (office_word(elected.office, language), full)))
        icon = "check" if is_known else "user"
        return PaletteEntry(minutes.name_of(elected), elected, detail, does, icon=icon)


def _parted(typed: str) -> tuple[str, str, str]:
    name, _, rest = typed.partition(",")
    office, _, deputy_for = rest.partition(",")
    return name.strip(), office.strip(), deputy_for.strip()


def _by_rank(found: tuple[int, int, Elected]) -> tuple[int, int]:
    return found[:2]
