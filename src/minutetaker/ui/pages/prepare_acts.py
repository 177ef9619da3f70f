"""What a secretary does before the meeting, each one act that can be undone."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import today
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.changes import Changes
from minutetaker.domain.meeting import Meeting
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.removal import may_be_removed
from minutetaker.domain.series import MinutesKind
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.services import agenda, attendance, meetings, people, series
from minutetaker.services.desk import Desk
from minutetaker.ui.bridge import Bridge

OnItem = Callable[[Desk, str, str, str], Changes]


class PrepareActs(QObject):
    """Does things with the meeting on the desk, and nothing once it is approved.

    Signals:
        told: (str) what happened or why it didn't, for the status bar.
    """

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge

    def retitle(self, item_id: str, text: str) -> None:
        """Give an item another title."""
        self._on_item(agenda.retitle_item, item_id, text)

    def set_presenters(self, item_id: str, text: str) -> None:
        """Say who presents an item."""
        self._on_item(agenda.set_presenters, item_id, text)

    def set_case_number(self, item_id: str, text: str) -> None:
        """Give an item its case number."""
        self._on_item(agenda.set_case_number, item_id, text)

    def set_proposal(self, item_id: str, text: str) -> None:
        """Write an item's proposal."""
        self._on_item(agenda.set_proposal, item_id, text)

    def add_item(self, title: str, after: str | None) -> str | None:
        """Add an item after another, or last; its id, None when there is none."""
        opened = self.opened()
        if opened is None:
            return None
        return self._bridge.make(
            partial(agenda.add_item, self._bridge.desk, opened[0], title, after), self
        )

    def remove_item(self, item_id: str) -> None:
        """Remove an item; it can be taken back."""
        opened = self.opened()
        if opened is None:
            return
        meeting_id, minutes = opened
        number = minutes.item(item_id).number or ""
        act = partial(agenda.remove_item, self._bridge.desk, meeting_id, item_id)
        if self._bridge.run(act, self):
            sentence = self.tr("Item {number} removed. Undo Ctrl+Z")
            self.told.emit(sentence.format(number=number))

    def move_item(self, item_id: str, place: int) -> bool:
        """Move an item to a place, from 0; whether it moved."""
        opened = self.opened()
        return opened is not None and self._bridge.run(
            partial(agenda.move_item, self._bridge.desk, opened[0], item_id, place), self
        )

    def set_kind(self, kind: MinutesKind) -> None:
        """Let this meeting's minutes be of another kind."""
        opened = self.opened()
        if opened is not None:
            changed = replace(opened[1].series, kind=kind)
            act = partial(meetings.set_series, self._bridge.desk, opened[0], changed)
            self._bridge.run(act, self)

    def set_meeting(self, meeting: Meeting) -> None:
        """Put the meeting's own data in place of what it has."""
        opened = self.opened()
        if opened is not None:
            act = partial(meetings.set_meeting, self._bridge.desk, opened[0], meeting)
            self._bridge.run(act, self)

    def add_person(self, words: str, group: str | None) -> bool:
        """Add somebody, typed as ``name, title, organisation``; whether they were added."""
        opened = self.opened()
        name, title, organization = ([part.strip() for part in words.split(",", 2)] + [""] * 2)[:3]
        if opened is None or not name:
            return False
        act = partial(
            people.add_person,
            self._bridge.desk,
            opened[0],
            name,
            group=group,
            title=title,
            organization=organization,
        )
        return self._bridge.make(act, self) is not None

    def toggle_excused(self, participant_id: str) -> None:
        """Mark that somebody has sent word they can't come, or take that back."""
        opened = self.opened()
        if opened is None:
            return
        meeting_id, minutes = opened
        is_excused = minutes.participant(participant_id).attendance is Attendance.EXCUSED
        wanted = Attendance.UNRECORDED if is_excused else Attendance.EXCUSED
        act = partial(attendance.mark, self._bridge.desk, meeting_id, participant_id, wanted)
        self._bridge.run(act, self)

    def remove_person(self, participant_id: str) -> None:
        """Take somebody out of this meeting; it can be taken back."""
        opened = self.opened()
        if opened is None:
            return
        meeting_id, minutes = opened
        name = minutes.participant(participant_id).shown_name
        if not may_be_removed(minutes, participant_id):
            sentence = self.tr("{name} is in the minutes and can't be removed. Mark them absent.")
            self.told.emit(sentence.format(name=name))
            return
        act = partial(people.remove_person, self._bridge.desk, meeting_id, participant_id)
        if self._bridge.run(act, self):
            self.told.emit(self.tr("{name} removed. Undo Ctrl+Z").format(name=name))

    def make_meeting(self, body: StoredSeries) -> str | None:
        """Make the body's next meeting; its id, None when it could not be made."""
        return self._bridge.make(
            partial(meetings.create, self._bridge.desk, body.id, today()), self
        )

    def save_body(self, body: StoredSeries) -> str | None:
        """Keep a body and its roster; its id, None when it could not be kept."""
        act = partial(
            series.save_body, self._bridge.desk, body.series, body.groups, body.participants
        )
        return self._bridge.make(act, self)

    def opened(self) -> tuple[str, Minutes] | None:
        """The meeting with its id while it may be changed; else the reason is told."""
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        if minutes is None or meeting_id is None:
            return None
        if minutes.is_approved:
            self.told.emit(self.tr("Approved, to be read only"))
            return None
        return meeting_id, minutes

    def _on_item(self, service: OnItem, item_id: str, text: str) -> None:
        opened = self.opened()
        if opened is not None:
            act = partial(service, self._bridge.desk, opened[0], item_id, text)
            self._bridge.run(act, self)
