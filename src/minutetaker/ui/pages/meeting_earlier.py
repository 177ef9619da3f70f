"""Earlier texts of the item at hand, over the text: compared, and taken back by Enter."""

from functools import partial

from PySide6.QtCore import QObject

from minutetaker.domain.editing import place_of_text
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.revision import Revision
from minutetaker.services import notes
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.earlier_question import EarlierQuestion
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingEarlier(QObject):
    """Asks which text, and puts it in its place as an act that can be taken back."""

    def __init__(
        self, bridge: Bridge, acts: MeetingActs, palettes: MeetingPalettes, editor: ItemEditor
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts = bridge, acts
        self._palettes, self._editor = palettes, editor
        self._question = EarlierQuestion(palettes.popup, palettes.host)
        self._question.text_wanted.connect(self._on_text_wanted)

    def ask(self) -> None:
        """Show the earlier texts of the item at hand."""
        self._editor.hand_over()
        item_id = self._acts.item_id
        if self._acts.minutes() is None or item_id is None or not self._bridge.drain():
            return
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        try:
            texts = notes.earlier_texts(desk, meeting_id, item_id)
            minutes = desk.minutes(meeting_id)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        known = {str(each.id) for item in minutes.items for each in item.decisions}
        known |= {str(each.id) for item in minutes.items for each in item.actions}
        there = tuple(each for each in texts if _has_place(each, known))
        if not self._question.set_texts(minutes, there):
            self._acts.told.emit(self.tr("The item has no earlier texts yet."))
            return
        self._palettes.ask(self._question, self._editor.caret_line(self._palettes.host))

    def _on_text_wanted(self, text: Revision) -> None:
        minutes, meeting_id = self._acts.minutes(), self._bridge.meeting_id
        if minutes is None or meeting_id is None:
            return
        key = str(place_of_text(minutes, text.item_id, text.field))
        act = partial(notes.take_back, self._bridge.desk, meeting_id, text.item_id, text)
        if self._bridge.run(act, self) and self._editor.go_to(key):
            editor = self._editor.current_editor()
            if editor is not None:
                editor.show_change()


def _has_place(text: Revision, known: set[str]) -> bool:
    """Decisions and tasks that are gone come back from the trash, not from here."""
    key = text.field.partition(":")[2]
    return not key or key in known
