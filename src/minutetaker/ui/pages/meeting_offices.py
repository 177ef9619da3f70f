"""Who leads the meeting and who writes its minutes from the item at hand on."""

from functools import partial

from PySide6.QtCore import QObject

from minutetaker.domain.offices import writing_office
from minutetaker.domain.people import RoleKind
from minutetaker.domain.quorum import is_here_now
from minutetaker.ui.models.attendance_model import note_of
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.widgets.item_editor import ItemEditor
from minutetaker.ui.widgets.palette_entries import PaletteEntry


class MeetingOffices(QObject):
    """Asks who of those who are here takes an office."""

    def __init__(
        self,
        actions: MeetingActions,
        acts: MeetingActs,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(editor)
        self._acts, self._palettes, self._editor = acts, palettes, editor
        actions.change_chair.triggered.connect(self._on_change_chair)
        actions.change_secretary.triggered.connect(self._on_change_secretary)
        actions.elect_chair.triggered.connect(self._on_elect_chair)

    def ask_missing(self, kind: RoleKind) -> None:
        """Ask who has an office that nobody has, for the whole meeting."""
        minutes = self._acts.minutes()
        numbered = [item.id for item in minutes.items if item.number] if minutes is not None else []
        if minutes is None or not numbered:
            return
        here = [each for each in minutes.participants if is_here_now(each)]
        entries = [
            PaletteEntry(each.shown_name, each.id, note_of(each))
            for each in here or minutes.participants
        ]
        asked = self.tr("Who leads the meeting?")
        if kind is not RoleKind.CHAIR:
            asked = self.tr("Who writes the minutes?")
        then = partial(self._give, kind, numbered[0])
        self._palettes.pick.offer(entries, self.tr("Office"), asked, then)
        self._palettes.ask_under(self._palettes.pick, self._editor)

    def _give(self, kind: RoleKind, since: str, person: object) -> None:
        self._editor.hand_over()
        self._acts.hand_over(str(person), kind, since)

    def _on_change_chair(self) -> None:
        self._ask(self.tr("Who leads the meeting from this item on?"), RoleKind.CHAIR)

    def _on_change_secretary(self) -> None:
        minutes = self._acts.minutes()
        if minutes is not None:
            kind = writing_office(minutes)
            self._ask(self.tr("Who writes the minutes from this item on?"), kind)

    def _on_elect_chair(self) -> None:
        asked = self.tr("Who is elected to lead the meeting from this item on?")
        self._ask(asked, RoleKind.TEMPORARY_CHAIR)

    def _ask(self, asked: str, kind: RoleKind) -> None:
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        if minutes is None or item_id is None:
            return
        if not minutes.item(item_id).number:
            self._acts.told.emit(self.tr("The item has no number that an office could begin from."))
            return
        entries = [
            PaletteEntry(each.shown_name, each.id, note_of(each))
            for each in minutes.participants
            if is_here_now(each)
        ]
        then = partial(self._hand_over, kind)
        self._palettes.pick.offer(entries, self.tr("Office"), asked, then)
        self._palettes.ask_under(self._palettes.pick, self._editor)

    def _hand_over(self, kind: RoleKind, person: object) -> None:
        self._editor.hand_over()
        if kind is RoleKind.TEMPORARY_CHAIR:
            self._acts.elect_chair(str(person))
        else:
            self._acts.hand_over(str(person), kind)
