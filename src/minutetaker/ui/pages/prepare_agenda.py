"""The agenda on the prepare page: what is typed in its rows goes to the acts, times with it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.item_time import booked_minutes
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.services.item_times import item_times, plan_item
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.prepare_acts import PrepareActs
from minutetaker.ui.pages.prepare_rows import agenda_entries
from minutetaker.ui.widgets.agenda_editor import AgendaEditor

_LAST_ITEMS = 2
"""Other matters and the closing: new business stands before them."""


class PreparedAgenda(QObject):
    """Shows the items, and beside their heading how long they take in all.

    Signals:
        told: (str) what wasn't understood, for the status bar.
    """

    told = Signal(object)

    def __init__(
        self, bridge: Bridge, acts: PrepareActs, editor: AgendaEditor, hint: QLabel
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts = bridge, acts
        self._editor, self._hint = editor, hint
        editor.title_edited.connect(acts.retitle)
        editor.presenters_edited.connect(acts.set_presenters)
        editor.case_number_edited.connect(acts.set_case_number)
        editor.planned_edited.connect(self._on_planned)
        editor.proposal_edited.connect(acts.set_proposal)
        editor.add_requested.connect(self._on_add_requested)
        editor.remove_requested.connect(acts.remove_item)
        editor.move_requested.connect(self._on_move_requested)

    def show(self, minutes: Minutes) -> None:
        """Show the items of a meeting as they are on the disk."""
        known = item_times(self._bridge.desk, self._bridge.meeting_id or "")
        names = [each.name for each in minutes.participants if each.name]
        entries = agenda_entries(minutes, known, Language(i18n.language()))
        self._editor.show_agenda(entries, names, is_frozen=minutes.is_approved)
        if minutes.is_approved:
            self._hint.setText(self.tr("Approved, to be read only"))
            return
        ids = {item.id for item in minutes.items}
        planned = sum(each.planned or 0 for each in known.values() if each.item in ids)
        self._hint.setText(self._sum_of(planned, booked_minutes(minutes.meeting.sessions)))

    def take_in(self, title: str) -> None:
        """Make an item of something that was left open, before the last ones."""
        minutes = self._bridge.minutes
        ends = minutes.items[-_LAST_ITEMS - 1 :] if minutes is not None else ()
        self._acts.add_item(title, ends[0].id if len(ends) > _LAST_ITEMS else None)

    def _sum_of(self, planned: int, booked: int | None) -> str:
        if not planned:
            return ""
        language = Language(i18n.language())
        time = times.duration(planned, language)
        if booked is None:
            return self.tr("Planned {time}").format(time=time)
        room = times.duration(booked, language)
        if planned <= booked:
            return self.tr("Planned {time}, booked {room}").format(time=time, room=room)
        over = times.duration(planned - booked, language)
        words = self.tr("Planned {time}, booked {room}, {over} over")
        return words.format(time=time, room=room, over=over)

    def _on_planned(self, item_id: str, words: str) -> None:
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        length = times.read_duration(words) if words else 0
        if minutes is None or meeting_id is None or minutes.is_approved:
            return
        if length is None:
            self.told.emit(self.tr("”{words}” is not a length of time.").format(words=words))
            return
        try:
            plan_item(self._bridge.desk, meeting_id, item_id, length or None)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self.show(minutes)

    def _on_add_requested(self, after: str | None) -> None:
        item_id = self._acts.add_item("", after)
        if item_id is not None:
            self._editor.focus_item(item_id)

    def _on_move_requested(self, item_id: str, place: int) -> None:
        if self._acts.move_item(item_id, place):
            self._editor.focus_item(item_id)
