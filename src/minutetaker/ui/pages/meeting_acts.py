"""What a secretary does to the item at hand and to the meeting, each one act that can be undone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import now, today
from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.attendance import Attendance, Moment, Phase
from minutetaker.domain.changes import Changes
from minutetaker.domain.comings import When
from minutetaker.domain.decision import Decision
from minutetaker.domain.editing import FieldKind, field_key, part_key
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import RoleKind
from minutetaker.domain.rich_text import Paragraph, Run, write
from minutetaker.domain.series import PartKind
from minutetaker.finnish.reading import read_date
from minutetaker.services import (
    actions,
    agenda,
    attendance,
    decisions,
    dissents,
    notes,
    offices,
    recusals,
)
from minutetaker.services.desk import Desk
from minutetaker.ui.bridge import Bridge


class MeetingActs(QObject):
    """Does things with the item at hand; ``item_id`` says which it is.

    Signals:
        told: (str) what the person should know, for the status bar.
    """

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.item_id: str | None = None

    def minutes(self) -> Minutes | None:
        """The meeting, when there is one and it may be changed; says why it may not."""
        minutes = self._bridge.minutes
        if minutes is None:
            return None
        reason = self.reason_against(minutes)
        if reason:
            self.told.emit(reason)
            return None
        return minutes

    def reason_against(self, minutes: Minutes) -> str:
        """Why the meeting can't be changed; empty when it can."""
        if minutes.is_approved:
            return self.tr("Approved. The text no longer changes; an error needs a correction.")
        if self._bridge.desk.is_read_only:
            return self.tr("Another window has the meetings. Here they can be read.")
        return ""

    def mark_or_add_decision(self, selected: str) -> str | None:
        """A decision from the selected words, else a new one; the key of the field to go to."""
        item = self._item_on_disk()
        if item is None:
            return None
        item_id = item.id
        words = selected.strip()
        if words:
            text = write([Paragraph((Run(words),))])
            if any(each.in_text and each.text == text for each in item.decisions):
                self.told.emit(self.tr("These words are in the log of decisions already."))
                return None
            self._make(partial(decisions.mark_as_decision, *self._place(item_id), text))
            return None
        empty = next((each for each in item.decisions if not each.text.strip()), None)
        if empty is not None:
            return _key(empty)
        made = self._make(partial(decisions.add_decision, *self._place(item_id)))
        return f"{FieldKind.DECISION}:{made}" if made is not None else None

    def decide_as_proposed(self) -> str | None:
        """The proposal becomes the decision; the key of its field."""
        item = self._item_on_disk()
        if item is None:
            return None
        if not any(part.kind is PartKind.PROPOSAL and part.text for part in item.parts):
            self.told.emit(self.tr("The item has no proposal. F4 makes a decision."))
            return None
        made = self._make(partial(self._as_proposed, item.id))
        return f"{FieldKind.DECISION}:{made}" if made is not None else None

    def _as_proposed(self, item_id: str) -> tuple[str, Changes]:
        done = decisions.decide_as_proposed(*self._place(item_id))
        if done is None:
            raise LookupError(item_id)
        return done

    def drop_empty(self) -> None:
        """Leave no decision without words behind; nothing is done while something can be redone."""
        minutes, item_id = self._bridge.minutes, self.item_id
        if minutes is None or item_id is None or self.reason_against(minutes):
            return
        items = [each for each in minutes.items if each.id == item_id]
        is_empty = any(not each.text.strip() for item in items for each in item.decisions)
        if is_empty and self._bridge.desk.can_redo(self._bridge.meeting_id or "") is None:
            self._run(partial(decisions.drop_empty, *self._place(item_id)))

    def add_task(self) -> str | None:
        """Add a task; the key of its field."""
        item = self._item_on_disk()
        if item is None:
            return None
        empty = next((each for each in item.actions if not each.text.strip()), None)
        if empty is not None:
            return f"{FieldKind.ACTION}:{empty.id}"
        made = self._make(partial(actions.add_action, *self._place(item.id)))
        return f"{FieldKind.ACTION}:{made}" if made is not None else None

    def set_owner(self, action_id: str, words: str) -> None:
        """Say who does a task."""
        if self.minutes() is not None and self.item_id is not None:
            self._run(partial(actions.set_owner, *self._place(self.item_id), action_id, words))

    def set_due(self, action_id: str, words: str) -> None:
        """Say by when, as people write days."""
        if self.minutes() is None or self.item_id is None:
            return
        due = read_date(words, today()) if words else None
        if words and due is None:
            sentence = self.tr("”{words}” is not a day. Write such as 30.11.")
            self.told.emit(sentence.format(words=words))
            return
        self._run(partial(actions.set_due, *self._place(self.item_id), action_id, due))

    def add_part(self, kind: PartKind) -> str | None:
        """Add a field of this kind, or find the one that waits for its words; its key."""
        item, waiting = self._item_on_disk(), Part(kind=kind)
        if item is None:
            return None
        if waiting in item.parts:
            return str(part_key(item.parts.index(waiting)))
        return self._make(partial(notes.add_part, *self._place(item.id), kind))

    def _item_on_disk(self) -> AgendaItem | None:
        """The item at hand with all that has been typed; None where nothing may be changed."""
        minutes, item_id = self.minutes(), self.item_id
        if minutes is None or item_id is None:
            return None
        self._bridge.drain()
        return self._bridge.desk.minutes(self._bridge.meeting_id or "").item(item_id)

    def remove_field(self, key: str) -> None:
        """Remove a field; undo brings it back."""
        minutes, item_id = self.minutes(), self.item_id
        if minutes is None or item_id is None:
            return
        field = field_key(key)
        place = self._place(item_id)
        match field.kind:
            case FieldKind.DECISION:
                self._run(partial(decisions.remove_decision, *place, field.key))
            case FieldKind.ACTION:
                self._run(partial(actions.remove_action, *place, field.key))
            case FieldKind.DISSENT:
                self._run(partial(dissents.remove_dissent, *place, int(field.key)))
            case FieldKind.PART:
                if int(field.key) >= len(minutes.item(item_id).parts):
                    return
                self._run(partial(notes.remove_part, *place, int(field.key)))
        self.told.emit(self.tr("Field removed. Undo Ctrl+Z"))

    def toggle(self, participant_id: str) -> None:
        """Mark somebody here, or absent who was."""
        minutes = self.minutes()
        if minutes is None:
            return
        known = minutes.participant(participant_id).attendance
        if known is not Attendance.VACANT:
            is_present = known is Attendance.PRESENT
            self.mark(participant_id, Attendance.ABSENT if is_present else Attendance.PRESENT)

    def mark(self, participant_id: str, mark: Attendance) -> None:
        """Mark somebody."""
        if self.minutes() is not None:
            self._run(partial(attendance.mark, *self._meeting(), participant_id, mark))

    def mark_all_present(self) -> None:
        """Mark everybody present who isn't marked yet."""
        if self.minutes() is not None:
            self._run(partial(attendance.mark_all_present, *self._meeting()))

    def come_or_go(self, participant_id: str, time: str | None, when: When | None) -> None:
        """Somebody arrives or leaves, now or at the time that was typed."""
        if self.minutes() is not None:
            moment = self._moment(time, when.phase if when is not None else None)
            act = partial(attendance.come_or_go, *self._meeting(), participant_id, moment, when)
            self._run(act)

    def call_in(self, participant_id: str) -> None:
        """Somebody is there for the item at hand alone."""
        if self.minutes() is not None and self.item_id is not None:
            self._run(partial(attendance.call_in, *self._meeting(), participant_id, self.item_id))

    def step_in(self, deputy: str, member: str, time: str | None, phase: Phase) -> None:
        """A deputy who is here fills a member's place, now or from the time that was typed."""
        if self.minutes() is not None:
            moment = self._moment(time, phase)
            self._run(partial(attendance.step_in, *self._meeting(), deputy, member, moment))

    def recuse(self, participant_id: str, ground: str) -> None:
        """Somebody takes no part in the item at hand."""
        if self.minutes() is not None and self.item_id is not None:
            self._run(partial(recusals.recuse, *self._place(self.item_id), participant_id, ground))

    def let_back(self, participant_id: str) -> None:
        """Somebody takes part in the item at hand after all."""
        if self.minutes() is not None and self.item_id is not None:
            self._run(partial(recusals.take_back, *self._place(self.item_id), participant_id))

    def hand_over(self, participant_id: str, kind: RoleKind, since: str | None = None) -> None:
        """Somebody has an office from an item on; None: from the one at hand."""
        item_id = since or self.item_id
        if self.minutes() is not None and item_id is not None:
            self._run(partial(offices.hand_over, *self._place(item_id), participant_id, kind))

    def elect_chair(self, participant_id: str) -> None:
        """Somebody is elected to lead the meeting from the item at hand on."""
        if self.minutes() is not None and self.item_id is not None:
            self._run(partial(offices.elect_chair, *self._place(self.item_id), participant_id))

    def _moment(self, time: str | None, phase: Phase | None) -> Moment:
        minutes = self._bridge.minutes
        sitting = len(minutes.meeting.sessions) if minutes is not None else 1
        session = sitting if sitting > 1 else None
        clock = time or f"{now():%H:%M}"
        return Moment(session=session, time=clock, item=self.item_id, phase=phase)

    def set_state(self, state: ItemState) -> None:
        """Say what became of the item at hand."""
        if self.minutes() is not None and self.item_id is not None:
            self._run(partial(agenda.set_state, *self._place(self.item_id), state))

    def add_item(self, title: str) -> str | None:
        """Add an item after the one at hand; its id."""
        if self.minutes() is None:
            return None
        return self._make(partial(agenda.add_item, *self._meeting(), title, self.item_id))

    def _meeting(self) -> tuple[Desk, str]:
        return self._bridge.desk, self._bridge.meeting_id or ""

    def _place(self, item_id: str) -> tuple[Desk, str, str]:
        return (*self._meeting(), item_id)

    def _run(self, act: Callable[[], Changes]) -> bool:
        return self._bridge.run(act, self)

    def _make(self, act: Callable[[], tuple[str, Changes]]) -> str | None:
        return self._bridge.make(act, self)


def _key(decision: Decision) -> str:
    return f"{FieldKind.DECISION}:{decision.id}"
