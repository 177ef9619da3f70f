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
_STAY = timedelta(minutes=1)
"""Whoever only looks at an item on the way to another is gone sooner."""


class ItemClock:
    """Counts the time of each item; breaks don't count, and a restart loses a minute at most.

    An item begins when somebody came to it and then did something in it, or stayed.
    """

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._times: dict[str, ItemTime] = {}
        self._meeting_id: str | None = None
        self._at_hand: str | None = None
        self._ticked: datetime | None = None
        self._came: dict[str, datetime] = {}
        self._kept: dict[str, ItemTime] = {}

    def forget(self) -> None:
        """Another meeting is on the desk: keep what was counted and begin from its own times."""
        self._leave()
        self._meeting_id = self._at_hand = self._ticked = None
        self._came = {}

    def count(self, item_id: str | None) -> None:
        """Count the time since the last call for the item that was at hand; None: nothing is."""
        self._load()
        moment = now()
        if self._at_hand is not None and self._ticked is not None:
            self._add(self._at_hand, moment - self._ticked)
        if item_id != self._at_hand:
            self._leave()
            if item_id is not None:
                self._came[item_id] = moment
        self._at_hand, self._ticked = item_id, moment
        if item_id is not None and moment - self._came[item_id] >= _STAY:
            self._begin(item_id)
        known = self._times.get(item_id or "")
        if known is not None and known.begun is not None:
            before = self._kept.get(known.item)
            if before is None or known.spent - before.spent >= SECONDS:
                self._keep()

    def touch(self, items: frozenset[str]) -> None:
        """Something was done in these: they have begun, also those whose words are told late."""
        for item_id in items & self._came.keys():
            known = self._begin(item_id)
            if item_id != self._at_hand and known != self._kept.get(item_id):
                self._put(known)

    def _add(self, item_id: str, gap: timedelta) -> None:
        known = self._times.get(item_id, ItemTime(item=item_id))
        if timedelta(0) < gap <= _LONGEST_GAP:
            known = replace(known, spent=known.spent + round(gap.total_seconds()))
        self._times[item_id] = known

    def _begin(self, item_id: str) -> ItemTime:
        known = self._times.get(item_id, ItemTime(item=item_id))
        begun = replace(known, begun=known.begun or self._came[item_id])
        self._times[item_id] = begun
        return begun

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

    def _leave(self) -> None:
        """Keep what was counted; nothing is left of an item that one only passed by."""
        known = self._times.get(self._at_hand or "")
        if known is not None and known.begun is None:
            self._times[known.item] = replace(known, spent=0)
        elif known is not None:
            self._keep()

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
