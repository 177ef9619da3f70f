"""What each key of the live page does with the field that has the caret."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.clock import now
from minutetaker.domain.agenda import ItemState
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.entry_words import Entry
from minutetaker.ui.models.item_fields import Shape
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_agenda import MeetingAgenda
from minutetaker.ui.pages.meeting_attachments import MeetingAttachments
from minutetaker.ui.pages.meeting_bars import MeetingBars
from minutetaker.ui.pages.meeting_clock import MeetingClock
from minutetaker.ui.pages.meeting_decisions import MeetingDecisions
from minutetaker.ui.pages.meeting_earlier import MeetingEarlier
from minutetaker.ui.pages.meeting_entries import MeetingEntries
from minutetaker.ui.pages.meeting_matters import neighbour
from minutetaker.ui.pages.meeting_mending import MeetingMending
from minutetaker.ui.pages.meeting_offices import MeetingOffices
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.pages.meeting_parts import MeetingParts
from minutetaker.ui.pages.meeting_people import MeetingPeople
from minutetaker.ui.pages.meeting_phrases import MeetingPhrases
from minutetaker.ui.pages.meeting_recusals import MeetingRecusals
from minutetaker.ui.pages.meeting_secrecy import MeetingSecrecy
from minutetaker.ui.pages.meeting_votes import MeetingVotes
from minutetaker.ui.widgets.item_editor import ItemEditor

if TYPE_CHECKING:
    from minutetaker.ui.widgets.caret_places import Caret


class MeetingKeys(QObject):
    """Answers the actions; whatever it does, typed text is handed over before.

    ``entries`` is what F3 offers, ``people`` what is asked about people.

    Signals:
        item_wanted: (item id) go to this item.
    """

    item_wanted = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        actions: MeetingActions,
        acts: MeetingActs,
        clock: MeetingClock,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts, self._clock = bridge, acts, clock
        self._palettes, self._editor = palettes, editor
        self.entries = MeetingEntries(palettes.entry, acts, editor)
        self._agenda = MeetingAgenda(bridge, actions, acts, editor)
        self._parts = MeetingParts(bridge, acts, editor)
        self.people = MeetingPeople(actions, acts, palettes, editor)
        self._offices = MeetingOffices(actions, acts, palettes, editor)
        self._recusals = MeetingRecusals(acts, palettes, editor)
        self._attached = MeetingAttachments(bridge, acts, palettes, editor)
        self.entries.answer(Entry.ATTACHMENT, self._attached.ask)
        self.mending = MeetingMending(bridge, actions, acts, palettes, editor)
        self.mending.times_wanted.connect(self._on_times)
        self.mending.office_wanted.connect(self._offices.ask_missing)
        self.mending.attachment_wanted.connect(self._attached.ask_about)
        secrecy = MeetingSecrecy(bridge, actions, acts, palettes, editor)
        self.mending.ground_wanted.connect(secrecy.ask_ground_of)
        self.entries.answer(Entry.DECISION, self._on_decision)
        self.entries.answer(Entry.ACTION, self._on_task)
        self.entries.answer(Entry.RECUSAL, self._recusals.ask)
        self.votes = MeetingVotes(bridge, acts, palettes, editor)
        self.entries.answer(Entry.VOTE, self.votes.turn)
        self._decisions = MeetingDecisions(bridge, actions, acts, palettes, editor)
        self.entries.answer(Entry.DISSENT, self._decisions.ask_dissent)
        self.entries.answer(Entry.ELECTED, self._decisions.ask_elected)
        self.phrases = MeetingPhrases(bridge, actions, acts, palettes, editor)
        self._before_task: Caret | None = None
        for action, slot in (
            (actions.earlier, MeetingEarlier(bridge, acts, palettes, editor).ask),
            (actions.add_item, self.ask_new_item),
            (actions.as_proposed, self._on_as_proposed),
            (actions.clock, self.turn_clock),
            (actions.close, self.close_meeting),
            (actions.decision, self._on_decision),
            (actions.field, self._on_field),
            (actions.go_on, clock.go_on),
            (actions.go_to, self._on_go_to),
            (actions.handle, self._on_handled),
            (actions.new_vote, self.votes.open_new),
            (actions.next_item, self._on_next_item),
            (actions.planned, self._on_planned),
            (actions.previous_item, self._on_previous_item),
            (actions.recuse, self._recusals.ask),
            (actions.redo, self._on_redo),
            (actions.reopen, clock.take_closing_back),
            (actions.refer_back, self._on_referred_back),
            (actions.remove_field, self._on_remove_field),
            (actions.sides, self._parts.ask_sides),
            (actions.table, self._on_tabled),
            (actions.task, self._on_task),
            (actions.time, self._on_time),
            (actions.times, self._on_times),
            (actions.undo, self._on_undo),
            (actions.vote, self.votes.turn),
            (actions.withdraw, self._on_withdrawn),
        ):
            action.triggered.connect(slot)
        self.votes.decide_wanted.connect(self._on_as_proposed)
        editor.lines.due_given.connect(self._on_due_given)
        editor.keys.redo_requested.connect(self._on_redo)
        editor.keys.refused.connect(self._on_refused)
        editor.keys.undo_requested.connect(self._on_undo)
        editor.lines.owner_given.connect(self._on_owner_given)
        editor.lines.task_left.connect(self._on_task_left)
        palettes.closed.connect(self._on_palette_closed)
        palettes.item.item_wanted.connect(self.item_wanted)
        palettes.opened.connect(self._on_palette_opened)
        palettes.planned.planned.connect(clock.plan_item)
        palettes.times.corrected.connect(clock.correct)
        palettes.times.not_understood.connect(acts.told)
        palettes.title.item_added.connect(self._on_item_titled)

    def ask_new_item(self) -> None:
        """Ask for the title of an item, to be added after the one at hand."""
        if self._acts.minutes() is not None:
            self._palettes.ask(self._palettes.title, self._below())

    def turn_clock(self) -> None:
        """F5: open the meeting, then break and resume."""
        self._editor.hand_over()
        self._clock.turn()

    def close_meeting(self) -> None:
        """Shift+F5: close the meeting."""
        self._editor.hand_over()
        self._bridge.drain()
        self._clock.close_meeting()

    def answer_bars(self, bars: MeetingBars) -> None:
        """Do what the buttons of the bars say."""
        bars.close_wanted.connect(self.close_meeting)
        bars.interrupt_wanted.connect(self.turn_clock)
        bars.unreached_wanted.connect(self._agenda.mark_unreached)
        bars.unreached_wanted.connect(self._clock.ask_again)

    def _below(self) -> QRect | None:
        host = self._palettes.parent()
        is_shown = self._editor.isVisible() and isinstance(host, QWidget)
        return self._editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None

    def _on_as_proposed(self) -> None:
        self._editor.hand_over()
        is_voted = self.votes.is_open
        self._go_to(self.votes.decide() if is_voted else self._acts.decide_as_proposed())

    def _on_decision(self) -> None:
        self._editor.hand_over()
        editor, spec = self._editor.current_editor(), self._editor.current_spec()
        is_notes = spec is not None and spec.shape is Shape.NOTES
        selected = editor.selected_text() if editor is not None and is_notes else ""
        self._go_to(self._acts.mark_or_add_decision(selected))

    def _on_task(self) -> None:
        self._editor.hand_over()
        caret = self._editor.caret()
        key = self._acts.add_task()
        if key is not None:
            self._before_task = caret
            self._go_to(key)

    def _on_task_left(self) -> None:
        caret, self._before_task = self._before_task, None
        self._editor.put_caret(caret)

    def _go_to(self, key: str | None) -> None:
        if key is not None:
            self._editor.go_to(key)

    def _on_owner_given(self, action_id: str, words: str) -> None:
        self._editor.hand_over()
        self._acts.set_owner(action_id, words)

    def _on_due_given(self, action_id: str, words: str) -> None:
        self._editor.hand_over()
        self._acts.set_due(action_id, words)

    def _on_field(self) -> None:
        if self._acts.minutes() is not None:
            self._palettes.ask(self._palettes.entry, self._below())

    def _on_next_item(self) -> None:
        self._step(1)

    def _on_previous_item(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        minutes = self._bridge.minutes
        item_id = neighbour(minutes, self._acts.item_id, by) if minutes is not None else None
        if item_id is not None:
            self.item_wanted.emit(item_id)

    def _on_go_to(self) -> None:
        if self._bridge.minutes is not None:
            self._palettes.item.minutes = self._bridge.minutes
            self._palettes.ask(self._palettes.item, self._below())

    def _on_item_titled(self, title: str) -> None:
        self._editor.hand_over()
        made = self._acts.add_item(title)
        if made is not None:
            self.item_wanted.emit(made)

    def _on_remove_field(self) -> None:
        if self.votes.is_open:
            self.votes.remove()
            return
        self._editor.hand_over()
        spec = self._editor.current_spec()
        if spec is not None and spec.key:
            self._acts.remove_field(spec.key)
            self._editor.put_caret(self._editor.caret())

    def _on_time(self) -> None:
        minutes, editor = self._acts.minutes(), self._editor.current_editor()
        if minutes is not None and editor is not None and editor.hasFocus():
            language = Language(minutes.meeting.language.value)
            editor.insert_words(times.clock(f"{now():%H:%M}", language))

    def _on_planned(self) -> None:
        if self._acts.minutes() is not None and self._acts.item_id is not None:
            self._palettes.ask(self._palettes.planned, self._below())

    def _on_times(self) -> None:
        minutes = self._acts.minutes()
        if minutes is not None and minutes.meeting.sessions:
            self._palettes.times.set_meeting(minutes)
            self._palettes.ask(self._palettes.times, self._below())
        elif minutes is not None:
            self._acts.told.emit(self.tr("The meeting is not open yet. F5 opens it."))

    def _on_undo(self) -> None:
        self._walk_history(is_redo=False)

    def _on_redo(self) -> None:
        self._walk_history(is_redo=True)

    def _walk_history(self, *, is_redo: bool) -> None:
        """Take back or do again, with the caret where words come and go."""
        self._editor.hand_over()
        typed = self._bridge.next_step(is_redo=is_redo)
        if typed is not None and typed.item_id != self._acts.item_id:
            self.item_wanted.emit(typed.item_id)
        if is_redo:
            self._bridge.redo()
        else:
            self._bridge.undo()
        editor = self._editor
        if typed is not None and editor.go_to(typed.field) and (field := editor.current_editor()):
            field.show_change()

    def _on_tabled(self) -> None:
        self._set_state(ItemState.TABLED)

    def _on_referred_back(self) -> None:
        self._set_state(ItemState.REFERRED_BACK)

    def _on_withdrawn(self) -> None:
        self._set_state(ItemState.WITHDRAWN)

    def _on_handled(self) -> None:
        self._set_state(ItemState.HANDLED)

    def _set_state(self, state: ItemState) -> None:
        self._editor.hand_over()
        self._acts.set_state(state)

    def _on_refused(self) -> None:
        self._acts.minutes()

    def _on_palette_opened(self) -> None:
        self._editor.hand_over()
        self._editor.set_waiting(is_waiting=True)

    def _on_palette_closed(self) -> None:
        self._editor.set_waiting(is_waiting=False)
