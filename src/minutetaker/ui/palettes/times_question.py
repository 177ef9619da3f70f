"""The times of the sittings put right by typing: opening, breaks, closing."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Signal

from minutetaker.domain.meeting import Break, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.validity import ends_before
from minutetaker.finnish import dates, times
from minutetaker.finnish.languages import Language
from minutetaker.finnish.reading import read_time, read_time_range
from minutetaker.ui import i18n
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry
from minutetaker.ui.widgets.palette_popup import PalettePopup

OPENED, CLOSED = "opened", "closed"


@dataclass(frozen=True, slots=True)
class TimeOf:
    """A time that can be put right: ``what`` is OPENED, CLOSED, or a break by its place."""

    session: int
    what: str | int


class TimesQuestion(Question):
    """A row for each time of the sittings; what is typed is the time of the row that is lit.

    Signals:
        corrected: (place of the session, Session) as it is with the time that was typed.
        not_understood: (str) what was typed is no time.
    """

    corrected = Signal(object, object)
    not_understood = Signal(object)

    def __init__(self, popup: PalettePopup) -> None:
        super().__init__(popup)
        self._sessions: tuple[Session, ...] = ()
        self._typed = ""
        self._lit: TimeOf | None = None

    def set_meeting(self, minutes: Minutes) -> None:
        """Say which times there are."""
        self._sessions = minutes.meeting.sessions

    def ask(self) -> None:
        self._typed = ""
        hints = (self.tr("Such as 14.05, a break 15.00–15.10"), self.tr("↑ ↓ choose   Esc closes"))
        title = self.tr("Correct the times")
        self.popup.open_with(
            self._entries(), self.tr("Time"), hints, icon="clock", title=title, is_filtering=False
        )

    def type_words(self, text: str) -> None:
        self._typed = text.strip()
        lit = self._lit
        self.popup.set_entries(self._entries())
        self.popup.light(lit)

    def move_to(self, payload: object) -> None:
        self._lit = payload if isinstance(payload, TimeOf) else None

    def choose(self, payload: object) -> None:
        if not isinstance(payload, TimeOf):
            return
        changed = self._with_time(payload)
        if changed is not None:
            self.corrected.emit(payload.session, changed)
        elif self._typed:
            sentence = self.tr("”{words}” is not a time that can stand there.")
            self.not_understood.emit(sentence.format(words=self._typed))

    def _places(self) -> list[TimeOf]:
        found: list[TimeOf] = []
        for at, session in enumerate(self._sessions):
            found.append(TimeOf(at, OPENED))
            found += [TimeOf(at, place) for place in range(len(session.breaks))]
            found += [TimeOf(at, CLOSED)] if session.opened else []
        return found

    def _entries(self) -> list[PaletteEntry]:
        return [self._entry(place) for place in self._places()]

    def _entry(self, place: TimeOf) -> PaletteEntry:
        language, session = Language(i18n.language()), self._sessions[place.session]
        if isinstance(place.what, int):
            pause = session.breaks[place.what]
            name, now = self.tr("Break"), times.clock_range(pause.start, pause.end, language)
        elif place.what == OPENED:
            name, now = self.tr("Opening"), self._clock(session.opened, language)
        else:
            name, now = self.tr("Closing"), self._clock(session.closed, language)
        day = dates.without_year(session.date, language) if session.date else ""
        note = " ".join(filter(None, (day if len(self._sessions) > 1 else "", now)))
        changed = self._with_time(place)
        does = self._told(place, changed, language) if changed is not None else ""
        return PaletteEntry(name, place, note, does, icon="clock")

    def _clock(self, time: str | None, language: Language) -> str:
        return times.clock(time, language) if time is not None else self.tr("not noted")

    def _told(self, place: TimeOf, changed: Session, language: Language) -> str:
        if isinstance(place.what, int):
            pause = changed.breaks[place.what]
            return times.clock_range(pause.start, pause.end, language)
        return times.clock(getattr(changed, place.what) or "", language)

    def _with_time(self, place: TimeOf) -> Session | None:
        """The sitting with what was typed; None where that is no time or can't be."""
        session = self._sessions[place.session]
        if isinstance(place.what, int):
            found = read_time_range(self._typed)
            if found is None:
                return None
            before = session.breaks[place.what]
            pause = Break(start=found[0], end=found[1] or before.end)
            breaks = (*session.breaks[: place.what], pause, *session.breaks[place.what + 1 :])
            return None if ends_before(pause.start, pause.end) else replace(session, breaks=breaks)
        time = read_time(self._typed)
        if time is None:
            return None
        is_opening = place.what == OPENED
        changed = replace(session, opened=time) if is_opening else replace(session, closed=time)
        return None if ends_before(changed.opened, changed.closed) else changed
