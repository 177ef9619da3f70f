"""What becomes of items and tasks on the live page: their order, place, level and status."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from minutetaker.domain.action_item import AFTER, ActionStatus
from minutetaker.domain.changes import Changes
from minutetaker.domain.handling import moved_items
from minutetaker.domain.minutes import Minutes
from minutetaker.services import agenda, handling
from minutetaker.services.actions import set_status
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingAgenda(QObject):
    """Answers the actions on the agenda; typed text is handed over before each."""

    def __init__(
        self, bridge: Bridge, actions: MeetingActions, acts: MeetingActs, editor: ItemEditor
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts, self._editor = bridge, acts, editor
        actions.as_listed.triggered.connect(self._on_as_listed)
        actions.item_down.triggered.connect(self._on_item_down)
        actions.item_up.triggered.connect(self._on_item_up)
        actions.level.triggered.connect(self._on_level)
        actions.number_anew.triggered.connect(self._on_number_anew)
        actions.task_status.triggered.connect(self._on_task_status)
        actions.take_now.triggered.connect(self._on_take_now)
        actions.unreached.triggered.connect(self.mark_unreached)

    def _on_task_status(self) -> None:
        """From open to done, then dropped, then open again."""
        spec, item_id = self._editor.current_spec(), self._acts.item_id
        if spec is None or spec.action is None:
            self._acts.told.emit(self.tr("Put the caret in an action. F6 makes one."))
            return
        minutes = self._bridge.minutes
        item = minutes.item(item_id) if minutes is not None and item_id is not None else None
        for each in item.actions if item is not None else ():
            if each.id == spec.action.id:
                following = AFTER[each.status or ActionStatus.OPEN]
                self._does(set_status, item_id, each.id, following)

    def _on_take_now(self) -> None:
        item_id = self._acts.item_id
        if item_id is None or not self._does(handling.take_now, item_id):
            return
        minutes = self._bridge.minutes
        is_moved = minutes is not None and item_id in moved_items(minutes.items)
        if not is_moved:
            self._acts.told.emit(self.tr("The item is taken in the order of the agenda."))

    def _on_as_listed(self) -> None:
        if self._does(handling.take_as_listed):
            self._acts.told.emit(self.tr("The items are taken in the order of the agenda."))

    def mark_unreached(self) -> None:
        """Say of the items without a word that they were not reached, and how many these are."""
        minutes = self._acts.minutes()
        count = len(handling.unreached(minutes)) if minutes is not None else 0
        if minutes is None:
            return
        if not count:
            self._acts.told.emit(self.tr("Something is written of every item."))
        elif self._does(handling.mark_unreached):
            self._acts.told.emit(self.tr("%n item(s) marked as not reached.", "", count))

    def _on_number_anew(self) -> None:
        self._does(handling.number_anew)

    def _on_level(self) -> None:
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        if minutes is None or item_id is None:
            return
        if minutes.items[0].id == item_id:
            self._acts.told.emit(self.tr("The first item has nothing to stand under."))
        else:
            self._does(handling.turn_level, item_id)

    def _on_item_up(self) -> None:
        self._move(-1)

    def _on_item_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        if minutes is None or item_id is None:
            return
        place = _place_of(minutes, item_id) + by
        if 0 <= place < len(minutes.items):
            self._does(agenda.move_item, item_id, place)

    def _does(self, act: Callable[..., Changes], *what: object) -> bool:
        self._editor.hand_over()
        if self._acts.minutes() is None:
            return False
        at = (self._bridge.desk, self._bridge.meeting_id or "")
        return self._bridge.run(partial(act, *at, *what), self)


def _place_of(minutes: Minutes, item_id: str) -> int:
    return [item.id for item in minutes.items].index(item_id)
