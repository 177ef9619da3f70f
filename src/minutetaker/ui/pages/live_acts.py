"""What the live page asks the services for: decisions, tasks, fields, attendance, the clock."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import now, today
from minutetaker.domain.attendance import Attendance, Moment
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import FieldKind, field_key
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import open_matters
from minutetaker.domain.series import PartKind
from minutetaker.finnish.reading import read_date
from minutetaker.services import actions, agenda, attendance, decisions, notes, sessions
from minutetaker.services.sessions import Clock, clock_of
from minutetaker.ui.bridge import Bridge


class MeetingActs(QObject):
    """Acts on the meeting on the desk and the item at hand.

    Signals:
        field_made: (field key) it was made, and the caret belongs there.
        item_made: (item id) it was added, and the page should go there.
        told: (str) what happened or couldn't be done.
    """

    field_made = Signal(object)
    item_made = Signal(object)
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.item_id: str | None = None

    def _meeting(self) -> tuple[str, Minutes] | None:
        """The meeting's id and value, when it may be changed."""
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        if minutes is None or meeting_id is None:
            return None
        if minutes.is_approved:
            self.told.emit(self.tr("The minutes are approved. An error is mended by a correction."))
            return None
        return meeting_id, minutes

    def decide(self, selected: str) -> None:
        """A selected sentence goes in the log and stays; without one a new decision is written."""
        found = self._meeting()
        if found is None or self.item_id is None:
            return
        meeting_id, minutes = found
        sentence = " ".join(selected.split())
        item = minutes.item(self.item_id)
        if sentence:
            if any(each.text == sentence for each in item.decisions):
                self.told.emit(self.tr("The sentence is in the decisions log already."))
                return
            self._bridge.make(
                partial(
                    decisions.mark_as_decision,
                    self._bridge.desk,
                    meeting_id,
                    self.item_id,
                    sentence,
                ),
                self,
            )
            return
        # An empty decision that waits for its words is gone to, not doubled.
        waiting = next((each.id for each in item.decisions if not each.text.strip()), None)
        made = waiting or self._bridge.make(
            partial(decisions.add_decision, self._bridge.desk, meeting_id, self.item_id), self
        )
        if made is not None:
            self.field_made.emit(f"decision:{made}")

    def decide_as_proposed(self) -> None:
        """The item's proposal becomes its decision."""
        found = self._meeting()
        if found is None or self.item_id is None:
            return
        parts = found[1].item(self.item_id).parts
        if not any(part.kind is PartKind.PROPOSAL and part.text for part in parts):
            self.told.emit(self.tr("The item has no proposal. F3 E writes one."))
            return
        made = self._bridge.make(self._as_proposed, self)
        if made is not None:
            self.field_made.emit(f"decision:{made}")

    def _as_proposed(self) -> tuple[str, Changes]:
        made = decisions.decide_as_proposed(
            self._bridge.desk, self._bridge.meeting_id or "", self.item_id or ""
        )
        if made is None:
            raise LookupError("the proposal is gone")
        return made

    def add_action(self) -> None:
        """Write a new task."""
        found = self._meeting()
        if found is None or self.item_id is None:
            return
        act = partial(actions.add_action, self._bridge.desk, found[0], self.item_id)
        made = self._bridge.make(act, self)
        if made is not None:
            self.field_made.emit(f"action:{made}")

    def set_owner(self, field: str, words: str) -> None:
        """Say who does a task."""
        found = self._meeting()
        if found is None or self.item_id is None:
            return
        meeting_id, minutes = found
        key = field_key(field).key
        for action in minutes.item(self.item_id).actions:
            if action.id == key:
                before = minutes.name_of(action.owner) if action.owner else ""
                if before != words:
                    act = partial(
                        actions.set_owner, self._bridge.desk, meeting_id, self.item_id, key, words
                    )
                    self._bridge.run(act, self)

    def set_due(self, field: str, words: str) -> None:
        """Say by when a task is done, as people write it: ``30.11.``, ``ensi pe``."""
        found = self._meeting()
        if found is None or self.item_id is None:
            return
        due = read_date(words, today()) if words else None
        if words and due is None:
            self.told.emit(self.tr("”{text}” is not a day.").format(text=words))
            return
        key = field_key(field).key
        act = partial(actions.set_due, self._bridge.desk, found[0], self.item_id, key, due)
        self._bridge.run(act, self)

    def add_field(self, kind: PartKind) -> None:
        """Go to the item's field of a kind, or add one."""
        found = self._meeting()
        if found is None or self.item_id is None:
            return
        meeting_id, minutes = found
        parts = minutes.item(self.item_id).parts
        many = kind in (PartKind.SPEECH, PartKind.SIDE_NOTE, PartKind.ANNOUNCEMENT)
        for at, part in enumerate(parts):
            if part.kind is kind and not many:
                self.field_made.emit(f"part:{at}")
                return
        act = partial(notes.add_part, self._bridge.desk, meeting_id, self.item_id, kind)
        field = self._bridge.make(act, self)
        if field is not None:
            self.field_made.emit(field)

    def remove_field(self, field: str) -> None:
        """Remove the field with the caret; undo brings it back."""
        found = self._meeting()
        if found is None or self.item_id is None or not field:
            return
        meeting_id, minutes = found
        key = field_key(field)
        if key.kind is FieldKind.PART:
            place = int(key.key)
            if place >= len(minutes.item(self.item_id).parts):
                return
            act = partial(notes.remove_part, self._bridge.desk, meeting_id, self.item_id, place)
        elif key.kind is FieldKind.DECISION:
            act = partial(
                decisions.remove_decision, self._bridge.desk, meeting_id, self.item_id, key.key
            )
        else:
            act = partial(
                actions.remove_action, self._bridge.desk, meeting_id, self.item_id, key.key
            )
        if self._bridge.run(act, self):
            self.told.emit(self.tr("Field removed. Undo Ctrl+Z"))

    def come_or_go(self, participant_id: str) -> None:
        """Somebody comes or goes now, at the item at hand."""
        found = self._meeting()
        if found is None:
            return
        moment = Moment(time=f"{now():%H:%M}", item=self.item_id)
        act = partial(attendance.come_or_go, self._bridge.desk, found[0], participant_id, moment)
        self._bridge.run(act, self)

    def mark(self, participant_id: str, mark: Attendance) -> None:
        """Mark somebody."""
        found = self._meeting()
        if found is not None:
            act = partial(attendance.mark, self._bridge.desk, found[0], participant_id, mark)
            self._bridge.run(act, self)

    def mark_all(self) -> None:
        """Mark everybody present who isn't marked yet."""
        found = self._meeting()
        if found is not None:
            self._bridge.run(
                partial(attendance.mark_all_present, self._bridge.desk, found[0]), self
            )

    def toggle(self, participant_id: str) -> None:
        """Space or Enter in the list: present or absent; in an open meeting they come or go."""
        found = self._meeting()
        if found is None:
            return
        minutes = found[1]
        person = minutes.participant(participant_id)
        is_open = clock_of(minutes) in (Clock.OPEN, Clock.BREAK)
        if is_open and person.attendance is not Attendance.UNRECORDED:
            self.come_or_go(participant_id)
        elif person.attendance is Attendance.PRESENT:
            self.mark(participant_id, Attendance.ABSENT)
        else:
            self.mark(participant_id, Attendance.PRESENT)

    def turn_clock(self) -> None:
        """F5: open the meeting, then break and resume."""
        found = self._meeting()
        if found is None:
            return
        meeting_id, minutes = found
        desk = self._bridge.desk
        match clock_of(minutes):
            case Clock.NOT_OPENED:
                self._bridge.run(partial(sessions.open_meeting, desk, meeting_id, now()), self)
            case Clock.OPEN:
                self._bridge.run(partial(sessions.interrupt, desk, meeting_id, now()), self)
            case Clock.BREAK:
                act = partial(sessions.resume, desk, meeting_id, now(), self.item_id)
                self._bridge.run(act, self)
            case Clock.CLOSED:
                self.told.emit(self.tr("The meeting is closed. Ctrl+Z takes the closing back."))

    def close_meeting(self) -> None:
        """Close the meeting; what is still open is told, not asked."""
        found = self._meeting()
        if found is None:
            return
        meeting_id, minutes = found
        if clock_of(minutes) not in (Clock.OPEN, Clock.BREAK):
            self.told.emit(self.tr("The meeting isn't open."))
            return
        act = partial(sessions.close_meeting, self._bridge.desk, meeting_id, now())
        if self._bridge.run(act, self) and self._bridge.minutes is not None:
            count = len(open_matters(self._bridge.minutes))
            self.told.emit(
                self.tr("The meeting is closed. %n open matter(s), F7 goes there.", "", count)
                if count
                else self.tr("The meeting is closed. Nothing is open. Ctrl+3 shows the pages.")
            )

    def add_item(self) -> None:
        """Add an item after the one at hand."""
        found = self._meeting()
        if found is None:
            return
        act = partial(agenda.add_item, self._bridge.desk, found[0], "", self.item_id)
        made = self._bridge.make(act, self)
        if made is not None:
            self.item_made.emit(made)
