"""F2: who comes or goes, by a part of the name and perhaps a clock time."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from minutetaker.clock import now
from minutetaker.domain.attendance import Attendance, Moment
from minutetaker.domain.comings import When, call_in, come, go
from minutetaker.domain.editing import with_participant
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.movements import Movement as Told
from minutetaker.domain.namesakes import listed_names
from minutetaker.domain.people import Participant
from minutetaker.domain.quorum import is_here_now, presence
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.reading import read_time
from minutetaker.services.attendance import is_after_closing, is_open, is_roll_call
from minutetaker.services.movement_words import movement_sentence
from minutetaker.ui import i18n
from minutetaker.ui.models.attendance_model import note_of
from minutetaker.ui.palettes.moment_answers import Answer, answers
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.attendance_preview import AttendancePreview
from minutetaker.ui.widgets.palette_entries import MOST_ROWS, PaletteEntry, folded, rank
from minutetaker.ui.widgets.palette_popup import PalettePopup

_CLOCK = re.compile(r"\d{1,2}[.:]\d{2}|\d{4}")


@dataclass(frozen=True, slots=True)
class Movement:
    """Somebody comes or goes; ``time`` None: now. ``when`` None: it is a mark without a moment.

    ``is_only``: they are there for the item at hand alone.
    """

    participant: str
    time: str | None
    when: When | None = None
    is_only: bool = False


class PeopleQuestion(Question):
    """Offers the participants, with the very sentence that Enter writes.

    Signals:
        moved: (Movement) somebody comes or goes.
        person_meant: (participant id or None) whom Enter would mark.
        refused: (str) why nothing was written: the meeting is over, and no time of it was typed.
    """

    moved = Signal(object)
    person_meant = Signal(object)
    refused = Signal(object)

    def __init__(self, popup: PalettePopup, host: QWidget) -> None:
        super().__init__(popup)
        self._preview = AttendancePreview(host)
        self._preview.hide()
        self._minutes: Minutes | None = None
        self._item_id: str | None = None
        self._answers: tuple[Answer, ...] = ()
        self._meant: tuple[str, bool] | None = None
        self._preview.choice.choice_moved.connect(self._on_answer_moved)

    def set_meeting(self, minutes: Minutes, item_id: str | None) -> None:
        """Say who there are and which item is at hand."""
        self._minutes, self._item_id = minutes, item_id

    def ask(self) -> None:
        self._meant = None
        hints = (
            self.tr("A time may follow: leh 14.58"),
            self.tr("Esc closes, the caret goes back to the text"),
        )
        self.popup.open_with(
            self._people(""),
            self.tr("Part of a name"),
            hints,
            icon="users",
            title=self.tr("Attendance"),
            is_filtering=False,
        )
        self.popup.set_preview(self._preview)

    def type_words(self, text: str) -> None:
        entries = self._people(text)
        self.popup.set_entries(entries)
        if not entries:
            self.move_to(None)

    def move_to(self, payload: object) -> None:
        movement = payload if isinstance(payload, Movement) else None
        self.person_meant.emit(movement.participant if movement else None)
        if movement is None or self._minutes is None:
            return
        meant = (movement.participant, is_after_closing(self._minutes, movement.time))
        if meant != self._meant:
            self._meant = meant
            self._offer_answers(self._minutes, movement)
        if self._show_outcome(self._minutes, movement):
            self.popup.set_preview(self._preview)

    def step(self, steps: int) -> None:
        self._preview.choice.move_choice(steps)

    def choose(self, payload: object) -> None:
        if isinstance(payload, Movement) and self._minutes is not None:
            if self._lacks_time(self._minutes, payload):
                self.refused.emit(self._over(self._minutes))
                return
            answer = self._answer()
            if answer is not None:
                payload = replace(payload, when=answer.when, is_only=answer.is_only)
            self.moved.emit(payload)

    def leave(self) -> None:
        self.person_meant.emit(None)

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
        does, names = self._does(time, minutes), listed_names(minutes)
        return [
            _entry(person, names[person.id], time, does if at < MOST_ROWS else ("", ""))
            for at, (_, _, person) in enumerate(found)
        ]

    def _does(self, time: str | None, minutes: Minutes) -> tuple[str, str]:
        """What Enter does to somebody who is here, and to somebody who isn't."""
        if not is_open(minutes):
            return self.tr("absent"), self.tr("present")
        if is_after_closing(minutes, time):
            return self.tr("type a time"), self.tr("type a time")
        clock = times.clock(time or f"{now():%H:%M}", Language(i18n.language()))
        leaves, arrives = self.tr("leaves {time}"), self.tr("arrives {time}")
        return leaves.format(time=clock), arrives.format(time=clock)

    def _is_marked(self, minutes: Minutes, person: Participant) -> bool:
        """Whether it is a mark without a moment."""
        return not is_here_now(person) and is_roll_call(minutes, person, self._item_id)

    def _lacks_time(self, minutes: Minutes, movement: Movement) -> bool:
        """Whether the meeting is over and no time before its end was typed."""
        person = minutes.participant(movement.participant)
        is_over = is_after_closing(minutes, movement.time)
        return is_over and not self._is_marked(minutes, person)

    def _over(self, minutes: Minutes) -> str:
        closed = times.clock(minutes.meeting.sessions[-1].closed or "", Language(i18n.language()))
        sentence = self.tr("The meeting closed at {time}. Type when after the name: leh 14.58")
        return sentence.format(time=closed)

    def _offer_answers(self, minutes: Minutes, movement: Movement) -> None:
        self._answers, likely = (), 0
        person = minutes.participant(movement.participant)
        is_told = not self._is_marked(minutes, person) and not self._lacks_time(minutes, movement)
        if self._item_id is not None and is_open(minutes) and is_told:
            self._answers, likely = answers(minutes.item(self._item_id), person)
        self._preview.choice.set_words([each.words for each in self._answers], likely)

    def _answer(self) -> Answer | None:
        place = self._preview.choice.choice()
        return self._answers[place] if 0 <= place < len(self._answers) else None

    def _show_outcome(self, minutes: Minutes, movement: Movement) -> bool:
        """Show what Enter would write; whether the preview needs another height for it."""
        person, answer = minutes.participant(movement.participant), self._answer()
        sentence = item = ""
        made = _marked(person)
        if self._lacks_time(minutes, movement):
            made, sentence = person, self._over(minutes)
        elif answer is not None and self._item_id is not None:
            language = Language(minutes.meeting.language.value)
            time = movement.time or f"{now():%H:%M}"
            moment = Moment(time=time, item=self._item_id, phase=answer.when.phase)
            is_here = is_here_now(person)
            told = Told(person, moment, answer.when, not is_here, answer.is_only)
            sentence = movement_sentence(told, language)
            number = minutes.item(self._item_id).number
            item = self.tr("Item {number}").format(number=number) if number else ""
            if answer.is_only:
                made = call_in(person, self._item_id)
            else:
                made = (go if is_here else come)(person, moment, answer.when)
        after = presence(with_participant(minutes, person.id, lambda _: made), self._item_id)
        words = self.tr("quorate") if after.is_quorate else self.tr("not quorate")
        count = self.tr("present {here} / {seats}").format(here=after.here, seats=after.seats)
        icon = "check" if after.is_quorate else "triangle-alert"
        return self._preview.show_outcome(item, sentence, f"{count}, {words}", icon)

    def _on_answer_moved(self, *_place: object) -> None:
        self.move_to(self.popup.current())


def split_time(typed: str) -> tuple[str, str | None]:
    """The part of a name, and the clock time (``HH:MM``) that is typed after it."""
    name, _, last = typed.strip().rpartition(" ")
    # A lone number may be a part of a name or a seat; a clock time has its point or four digits.
    time = read_time(last) if _CLOCK.fullmatch(last) else None
    return (name, time) if time is not None else (typed.strip(), None)


def _entry(person: Participant, name: str, time: str | None, does: tuple[str, str]) -> PaletteEntry:
    """The row of somebody; without words for what Enter does it is none that is shown."""
    movement = Movement(person.id, time)
    is_here = is_here_now(person)
    does_now = does[0] if is_here else does[1]
    if not does_now:
        return PaletteEntry(name, movement)
    icon = "log-out" if is_here else "log-in"
    return PaletteEntry(name, movement, note_of(person), does_now, icon=icon)


def _by_rank(found: tuple[int, int, Participant]) -> tuple[int, int]:
    return found[:2]


def _marked(person: Participant) -> Participant:
    """The person with the other mark, where no moment is told."""
    mark = Attendance.ABSENT if is_here_now(person) else Attendance.PRESENT
    return replace(person, attendance=mark, intervals=())
