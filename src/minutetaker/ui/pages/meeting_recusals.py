"""Recusal on the live page: somebody, then the ground; who is recused already is let back."""

from PySide6.QtCore import QObject

from minutetaker.finnish.languages import Language
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingRecusals(QObject):
    """Asks who takes no part in the item at hand and why."""

    def __init__(self, acts: MeetingActs, palettes: MeetingPalettes, editor: ItemEditor) -> None:
        super().__init__(editor)
        self._acts, self._palettes, self._editor = acts, palettes, editor
        self._person = ""
        palettes.recused.person_picked.connect(self._on_person_picked)
        palettes.ground.ground_given.connect(self._on_ground_given)

    def ask(self) -> None:
        """Ask who is recused from the item at hand."""
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        if minutes is not None and item_id is not None:
            self._palettes.recused.minutes = minutes
            self._palettes.recused.item_id = item_id
            self._palettes.ask_under(self._palettes.recused, self._editor)

    def _on_person_picked(self, person: str) -> None:
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        if minutes is None or item_id is None:
            return
        if any(each.participant == person for each in minutes.item(item_id).recusals):
            self._editor.hand_over()
            self._acts.let_back(person)
            return
        self._person = person
        self._palettes.ground.language = Language(minutes.meeting.language.value)
        self._palettes.ground.name = minutes.participant(person).shown_name
        self._palettes.ask_under(self._palettes.ground, self._editor)

    def _on_ground_given(self, ground: str) -> None:
        self._editor.hand_over()
        self._acts.recuse(self._person, ground)
