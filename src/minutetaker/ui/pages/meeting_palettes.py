"""The palettes of the live page: who comes or goes, which field, which item, what new item."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.clock import now
from minutetaker.domain.attendance import Attendance, Phase
from minutetaker.domain.editing import with_participant
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.quorum import is_here_now, presence
from minutetaker.domain.series import PartKind
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.reading import read_time
from minutetaker.finnish.sentences_people import arrived, left
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui import i18n
from minutetaker.ui.models.attendance_model import note_of
from minutetaker.ui.models.field_words import FIELD_KINDS, field_letter, field_title
from minutetaker.ui.widgets.attendance_preview import PHASES, AttendancePreview
from minutetaker.ui.widgets.palette_entries import PaletteEntry, folded, rank
from minutetaker.ui.widgets.palette_popup import PalettePopup

_CLOCK = re.compile(r"\d{1,2}[.:]\d{2}|\d{4}")


@dataclass(frozen=True, slots=True)
class Movement:
    """Somebody comes or goes; ``time`` None: now. ``phase`` None: the meeting isn't open."""

    participant: str
    time: str | None
    phase: Phase | None


@dataclass(frozen=True, slots=True)
class NewItem:
    """An item that is to be added."""

    title: str


@dataclass(frozen=True, slots=True)
class GoTo:
    """An item that is wanted."""

    item_id: str


class MeetingPalettes(QObject):
    """One palette over the page, opened for one question at a time.

    Signals:
        moved: (Movement) somebody comes or goes.
        field_wanted: (PartKind) go to this field or add it.
        item_wanted: (item id) go to this item.
        item_added: (str) the title of an item to be added.
        person_meant: (participant id or None) whom Enter would mark.
        opened, closed: the palette has the keys; it has given them back.
    """

    moved = Signal(object)
    field_wanted = Signal(object)
    item_wanted = Signal(object)
    item_added = Signal(object)
    person_meant = Signal(object)
    opened = Signal()
    closed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._popup = PalettePopup(host)
        self._preview = AttendancePreview(host)
        self._preview.hide()
        self._minutes: Minutes | None = None
        self._item_id: str | None = None
        self._asked = ""
        self._popup.chosen.connect(self._on_chosen)
        self._popup.closed.connect(self._on_closed)
        self._popup.current_moved.connect(self._on_current_moved)
        self._popup.tab_pressed.connect(self._on_tab_pressed)
        self._popup.typed.connect(self._on_typed)
        self._preview.choice.choice_moved.connect(self._on_phase_moved)

    def ask_person(self, minutes: Minutes, item_id: str | None, below: QRect | None) -> None:
        """Ask who comes or goes; a clock time may be typed after the name."""
        self._minutes, self._item_id = minutes, item_id
        self._preview.choice.set_choice(PHASES.index(Phase.DURING))
        hints = (
            self.tr("A time may follow: leh 14.58"),
            self.tr("Esc closes, the caret goes back to the text"),
        )
        self._open("people", below)
        self._popup.open_with(
            self._people(""),
            self.tr("Part of a name"),
            hints,
            icon="users",
            title=self.tr("Attendance"),
            is_filtering=False,
        )
        self._popup.set_preview(self._preview)
        self._on_current_moved(self._popup.current())

    def ask_field(self, below: QRect | None) -> None:
        """Ask for a field; its letter is enough."""
        entries = [
            PaletteEntry(field_title(kind).replace("&", ""), kind, key=field_letter(kind).upper())
            for kind in FIELD_KINDS
        ]
        self._open("field", below)
        hints = (self.tr("One letter is enough"), self.tr("Esc closes"))
        self._popup.open_with(
            entries, self.tr("Letter or name"), hints, icon="pencil-line", title=self.tr("Field")
        )

    def ask_item(self, minutes: Minutes, below: QRect | None) -> None:
        """Ask for an item by its number or words of its title."""
        entries = [
            PaletteEntry(f"{item.number or ''} {item.title or ''}".strip(), GoTo(item.id))
            for item in minutes.items
        ]
        self._open("item", below)
        hints = (self.tr("↑ ↓ choose   Enter goes there"), self.tr("Esc closes"))
        self._popup.open_with(
            entries, self.tr("Number or title"), hints, icon="list", title=self.tr("Items")
        )

    def ask_title(self, below: QRect | None) -> None:
        """Ask for the title of an item to be added."""
        self._open("title", below)
        hints = (self.tr("Enter adds the item after this one"), self.tr("Esc closes"))
        self._popup.open_with(
            [],
            self.tr("Title of the new item"),
            hints,
            icon="plus",
            title=self.tr("Add an item"),
            is_filtering=False,
        )

    def _open(self, asked: str, below: QRect | None) -> None:
        self._asked = asked
        self._popup.place(below=below)
        self.opened.emit()

    def _people(self, typed: str) -> list[PaletteEntry]:
        minutes = self._minutes
        if minutes is None:
            return []
        name, time = split_time(typed)
        words = folded(name).split()
        found = []
        for order, person in enumerate(minutes.participants):
            ranks = [rank(folded(person.shown_name), word) for word in words]
            known = [each for each in ranks if each is not None]
            if len(known) == len(words) and person.attendance is not Attendance.VACANT:
                found.append((sum(known), order, person))
        found.sort(key=_by_rank)
        return [self._entry(person, time, minutes) for _, _, person in found]

    def _entry(self, person: Participant, time: str | None, minutes: Minutes) -> PaletteEntry:
        is_here = is_here_now(person)
        if clock_of(minutes) is Clock.NOT_OPENED:
            does = self.tr("absent") if is_here else self.tr("present")
        else:
            language = Language(i18n.language())
            clock = times.clock(time or f"{now():%H:%M}", language)
            does = self.tr("leaves {time}") if is_here else self.tr("arrives {time}")
            does = does.format(time=clock)
        icon = "log-out" if is_here else "log-in"
        movement = Movement(person.id, time, None)
        return PaletteEntry(person.shown_name, movement, note_of(person), does, icon=icon)

    def _on_typed(self, text: str) -> None:
        if self._asked == "people":
            self._popup.set_entries(self._people(text))
            self._on_current_moved(self._popup.current())
        elif self._asked == "title":
            title = " ".join(text.split())
            does = self.tr("add")
            entries = [PaletteEntry(title, NewItem(title), does=does, icon="plus")] if title else []
            self._popup.set_entries(entries)
        elif self._asked == "field":
            letter = text.strip().casefold()
            kind = next((each for each in FIELD_KINDS if field_letter(each) == letter), None)
            if letter and kind is not None:
                self._popup.close_palette()
                self.field_wanted.emit(kind)

    def _on_current_moved(self, payload: object) -> None:
        if self._asked != "people" or self._minutes is None:
            return
        movement = payload if isinstance(payload, Movement) else None
        self.person_meant.emit(movement.participant if movement else None)
        if movement is not None:
            self._show_outcome(self._minutes, movement)

    def _show_outcome(self, minutes: Minutes, movement: Movement) -> None:
        language = Language(minutes.meeting.language.value)
        person = minutes.participant(movement.participant)
        is_here = is_here_now(person)
        sentence = item = ""
        if clock_of(minutes) is not Clock.NOT_OPENED:
            says = left if is_here else arrived
            phase = self._preview.phase()
            told = None if phase is Phase.DURING else phase.value
            sentence = says([person.shown_name], movement.time or f"{now():%H:%M}", language, told)
            number = minutes.item(self._item_id).number if self._item_id else None
            item = self.tr("Item {number}").format(number=number) if number else ""
        after = presence(with_participant(minutes, person.id, _turned))
        words = self.tr("quorate") if after.is_quorate else self.tr("not quorate")
        count = self.tr("present {here} / {seats}").format(here=after.here, seats=after.seats)
        icon = "check" if after.is_quorate else "triangle-alert"
        self._preview.show_outcome(item, sentence, f"{count}, {words}", icon)

    def _on_phase_moved(self, *_place: object) -> None:
        self._on_current_moved(self._popup.current())

    def _on_tab_pressed(self, steps: int) -> None:
        if self._asked == "people":
            self._preview.choice.move_choice(steps)

    def _on_chosen(self, payload: object) -> None:
        match payload:
            case Movement():
                is_open = (
                    self._minutes is not None and clock_of(self._minutes) is not Clock.NOT_OPENED
                )
                phase = self._preview.phase() if is_open else None
                self.moved.emit(replace(payload, phase=phase))
            case PartKind():
                self.field_wanted.emit(payload)
            case GoTo(item_id):
                self.item_wanted.emit(item_id)
            case NewItem(title):
                self.item_added.emit(title)

    def _on_closed(self) -> None:
        if self._asked == "people":
            self.person_meant.emit(None)
        self.closed.emit()


def split_time(typed: str) -> tuple[str, str | None]:
    """The part of a name, and the clock time (``HH:MM``) that is typed after it."""
    name, _, last = typed.strip().rpartition(" ")
    # A lone number may be a part of a name or a seat; a clock time has its point or four digits.
    time = read_time(last) if _CLOCK.fullmatch(last) else None
    return (name, time) if time is not None else (typed.strip(), None)


def _by_rank(found: tuple[int, int, Participant]) -> tuple[int, int]:
    return found[:2]


def _turned(person: Participant) -> Participant:
    """The person as they are after coming or going, as far as counts go."""
    if is_here_now(person):
        return replace(person, attendance=Attendance.ABSENT, intervals=())
    return replace(person, attendance=Attendance.PRESENT, intervals=())
