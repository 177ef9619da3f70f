"""What the keys of the live page do with people: who comes, goes, and steps in for whom."""

from PySide6.QtCore import QObject

from minutetaker.domain.attendance import Phase
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.presence import (
    free_places,
    idle_deputies,
    is_deputy,
    named_place,
    standing_now,
)
from minutetaker.domain.quorum import is_here_now
from minutetaker.ui.models.attendance_model import note_of
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.people_question import Movement
from minutetaker.ui.widgets.item_editor import ItemEditor
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class MeetingPeople(QObject):
    """Asks in palettes of one line, one after another where one answer leads to the next."""

    def __init__(
        self,
        actions: MeetingActions,
        acts: MeetingActs,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(editor)
        self._acts, self._palettes, self._editor = acts, palettes, editor
        self._last: Movement | None = None
        self._deputy = ""
        actions.all_present.triggered.connect(self._on_all_present)
        actions.attendance.triggered.connect(self.ask_person)
        actions.step_in.triggered.connect(self._on_step_in)
        palettes.people.moved.connect(self._on_moved)
        palettes.people.refused.connect(acts.told)

    def ask_person(self) -> None:
        """F2: ask who comes or goes."""
        minutes = self._acts.minutes()
        if minutes is not None and not minutes.participants:
            self._acts.told.emit(self.tr("Nobody belongs to the meeting. Ctrl+1 adds people."))
        elif minutes is not None:
            self._palettes.people.set_meeting(minutes, self._acts.item_id)
            self._palettes.ask_under(self._palettes.people, self._editor)

    def _on_all_present(self) -> None:
        self._editor.hand_over()
        self._acts.mark_all_present()

    def _on_moved(self, movement: Movement) -> None:
        self._editor.hand_over()
        before = self._acts.minutes()
        if before is None:
            return
        self._last = movement
        had_place = movement.participant in standing_now(before).filled.values()
        if movement.is_only:
            self._acts.call_in(movement.participant)
        else:
            self._acts.come_or_go(movement.participant, movement.time, movement.when)
        after = self._acts.minutes()
        if after is None:
            return
        person = after.participant(movement.participant)
        if is_here_now(person):
            self._ask_place_of_new(after, person)
        elif had_place and idle_deputies(after):
            self._ask_deputy(after, person)

    def _ask_place_of_new(self, minutes: Minutes, person: Participant) -> None:
        """Ask in whose place a deputy is who has come and has none yet."""
        has_none = is_deputy(person) and named_place(minutes, person) is None
        if has_none and free_places(minutes):
            self._ask_place(minutes, person.id)

    def _ask_place(self, minutes: Minutes, deputy: str) -> None:
        self._deputy = deputy
        name = minutes.participant(deputy).shown_name
        members = [minutes.participant(each) for each in free_places(minutes)]
        does = self.tr("in this place")
        entries = [
            PaletteEntry(each.shown_name or each.seat or "", each.id, note_of(each), does)
            for each in members
        ]
        asked = self.tr("Whose place? {name}").format(name=name)
        self._palettes.pick.offer(entries, self.tr("Deputy"), asked, self._on_place_picked)
        self._palettes.ask_under(self._palettes.pick, self._editor)

    def _ask_deputy(self, minutes: Minutes, member: Participant) -> None:
        """Ask which of the deputies who wait takes the place that somebody has left."""
        self._deputy = member.id
        does = self.tr("steps in")
        entries = [
            PaletteEntry(each.shown_name, each.id, note_of(each), does)
            for each in idle_deputies(minutes)
        ]
        asked = self.tr("Who steps in? {name} left").format(name=member.shown_name)
        self._palettes.pick.offer(entries, self.tr("Deputy"), asked, self._on_deputy_picked)
        self._palettes.ask_under(self._palettes.pick, self._editor)

    def _on_place_picked(self, member: object) -> None:
        self._step_in(self._deputy, str(member))

    def _on_deputy_picked(self, deputy: object) -> None:
        self._step_in(str(deputy), self._deputy)

    def _step_in(self, deputy: str, member: str) -> None:
        self._editor.hand_over()
        last = self._last
        phase = last.when.phase if last is not None and last.when is not None else Phase.DURING
        self._acts.step_in(deputy, member, last.time if last is not None else None, phase)

    def _on_step_in(self) -> None:
        """Ask which deputy who is here takes a place, then which."""
        minutes = self._acts.minutes()
        if minutes is None:
            return
        self._last = None
        here = [each for each in minutes.participants if is_deputy(each) and is_here_now(each)]
        if not here or not free_places(minutes):
            self._acts.told.emit(self.tr("No deputy is here, or no place is free."))
            return
        entries = [PaletteEntry(each.shown_name, each.id, note_of(each)) for each in here]
        asked = self.tr("Which deputy?")
        self._palettes.pick.offer(entries, self.tr("Deputy"), asked, self._on_stepping_picked)
        self._palettes.ask_under(self._palettes.pick, self._editor)

    def _on_stepping_picked(self, deputy: object) -> None:
        minutes = self._acts.minutes()
        if minutes is not None:
            self._ask_place(minutes, str(deputy))
