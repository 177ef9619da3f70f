"""How long the item at hand has taken: counted while the meeting is open, and kept on the disk."""

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from minutetaker.clock import now
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.item_time import SECONDS, ItemTime
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.services.item_times import item_times, keep_item_time, plan_item
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge

_LONGEST_GAP = timedelta(minutes=10)
"""A longer time without a tick is no handling of an item: the machine slept."""


class ItemClock:
    """Counts the time of each item; breaks don't count, and a restart loses a minute at most."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._times: dict[str, ItemTime] = {}
        self._meeting_id: str | None = None
        self._at_hand: str | None = None
        self._ticked: datetime | None = None
        self._kept: dict[str, ItemTime] = {}

    def forget(self) -> None:
        """Another meeting is on the desk: keep what was counted and begin from its own times."""
        self._keep()
        self._meeting_id = self._at_hand = self._ticked = None

    def count(self, item_id: str | None) -> None:
        """Count the time since the last call for the item that was at hand; None: nothing is."""
        self._load()
        moment = now()
        if self._at_hand is not None and self._ticked is not None:
            gap = moment - self._ticked
            if timedelta(0) < gap <= _LONGEST_GAP:
                known = self._times[self._at_hand]
                spent = known.spent + round(gap.total_seconds())
                self._times[self._at_hand] = replace(known, spent=spent)
        if item_id != self._at_hand:
            self._keep()
        self._at_hand, self._ticked = item_id, moment
        if item_id is not None:
            known = self._times.get(item_id, ItemTime(item=item_id))
            self._times[item_id] = replace(known, begun=known.begun or moment)
            before = self._kept.get(item_id)
            if before is None or self._times[item_id].spent - before.spent >= SECONDS:
                self._keep()

    def plan(self, item_id: str, minutes: int | None) -> None:
        """Say how long an item may take; None: no plan."""
        if self._bridge.meeting_id is None:
            return
        try:
            plan_item(self._bridge.desk, self._bridge.meeting_id, item_id, minutes)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
        self.read_plans()

    def read_plans(self) -> None:
        """Know the plans that are on the disk: they are made on another page too."""
        self._load()
        if self._meeting_id is None:
            return
        for item_id, kept in item_times(self._bridge.desk, self._meeting_id).items():
            known = self._times.get(item_id, ItemTime(item=item_id))
            self._times[item_id] = replace(known, planned=kept.planned)

    def words(self, item_id: str) -> str:
        """When the item was begun, how long it has taken, and what was planned."""
        known = self._times.get(item_id)
        if known is None or known.begun is None:
            return ""
        language = Language(i18n.language())
        since = times.clock(f"{known.begun:%H:%M}", language)
        taken = times.duration(known.minutes, language)
        if known.planned is not None:
            taken = f"{taken} / {times.duration(known.planned, language)}"
        if known.over:
            over = times.duration(known.over, language)
            told = QCoreApplication.translate("ItemClock", "{time} over").format(time=over)
            taken = f"{taken}, {told}"
        return f"{since}  {taken}"

    def _load(self) -> None:
        meeting_id = self._bridge.meeting_id
        if meeting_id is not None and meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self._times = item_times(self._bridge.desk, meeting_id)
            self._kept = dict(self._times)

    def _keep(self) -> None:
        known = self._times.get(self._at_hand or "")
        if known is not None and known != self._kept.get(known.item):
            self._put(known)

    def _put(self, known: ItemTime) -> None:
        if self._meeting_id is None:
            return
        try:
            keep_item_time(self._bridge.desk, self._meeting_id, known)
        except KnownFailure:
            return  # It is no text; the next minute tries again, and saving tells of the disk.
        self._kept[known.item] = known
