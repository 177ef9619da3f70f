"""The state of an action changed in the archive, and taken back there, whatever its meeting."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import today
from minutetaker.domain.action_item import AFTER, ActionStatus
from minutetaker.domain.changes import Changes
from minutetaker.domain.log import Logged
from minutetaker.services import actions
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.log_rows import LogLines
from minutetaker.ui.undo_words import undo_sentence
from minutetaker.ui.widgets.search_line import SearchLine


class ArchivedTasks(QObject):
    """Remembers what was changed here: undo takes that back first, then acts on the open meeting.

    Signals:
        turned: (Logged) the state of an action is another one, or what it was before.
        told: (str) what state it is now in, or what was taken back.
    """

    turned = Signal(object)
    told = Signal(object)

    def __init__(self, bridge: Bridge, log: LogLines, line: SearchLine) -> None:
        super().__init__(log)
        self._bridge, self._log, self._line = bridge, log, line
        self._turned: list[tuple[Logged, str]] = []

    def turn(self, entry: Logged) -> None:
        """From open to done, then dropped, then open again, as on the live page."""
        desk, place = self._bridge.desk, (entry.meeting.id, entry.item, entry.id)
        following = AFTER[entry.status or ActionStatus.OPEN]
        if self._bridge.run(partial(actions.set_status, desk, *place, following), self):
            self._turned.append((entry, desk.can_undo(entry.meeting.id) or ""))
            self._line.yields_undo = True
            self.turned.emit(entry)
            self.told.emit(self._log.state_words(replace(entry, status=following), today()))

    def undo(self) -> None:
        """Take back the newest change made here, where nothing came after it in its meeting."""
        desk = self._bridge.desk
        while self._turned:
            entry, name = self._turned.pop()
            if desk.can_undo(entry.meeting.id) == name:
                if self._bridge.run(partial(self._undone, entry.meeting.id), self):
                    self.turned.emit(entry)
                    self.told.emit(undo_sentence(name, was_redone=False))
                return
        self._bridge.undo()

    def _undone(self, meeting_id: str) -> Changes:
        done = self._bridge.desk.undo(meeting_id)
        return done.changes if done is not None else Changes()
