"""Secrecy on the live page: a marked passage, a field, the item at hand or the whole meeting."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.finnish.languages import Language
from minutetaker.services import publicity
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.secrecy_words import secrecy_words
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.publicity_question import Chosen
from minutetaker.ui.widgets.item_editor import ItemEditor

_PART = "part:"


class MeetingSecrecy(QObject):
    """Marks the selection; without one, asks what is secret and why."""

    def __init__(
        self,
        bridge: Bridge,
        actions: MeetingActions,
        acts: MeetingActs,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts = bridge, acts
        self._palettes, self._editor = palettes, editor
        self._item_id: str | None = None
        actions.ground.triggered.connect(self._on_ground_asked)
        actions.publicity.triggered.connect(self._on_meeting_asked)
        actions.secrecy.triggered.connect(self._on_item_asked)
        palettes.publicity.picked.connect(self._on_picked)

    def ask_ground_of(self, item_id: str | None) -> None:
        """Ask by which provision an item, or else the whole meeting, is secret."""
        minutes = self._acts.minutes()
        if minutes is not None:
            item = minutes.item(item_id) if item_id is not None else None
            self._ask(minutes, item, needs_ground=True)

    def _on_ground_asked(self) -> None:
        self.ask_ground_of(self._acts.item_id)

    def _on_meeting_asked(self) -> None:
        minutes = self._acts.minutes()
        if minutes is not None:
            self._ask(minutes, None)

    def _on_item_asked(self) -> None:
        """Mark what is selected as secret, or take the mark away; else ask of the item."""
        field, minutes = self._editor.current_editor(), self._acts.minutes()
        if minutes is None:
            return
        if field is not None and field.textCursor().hasSelection():
            field.toggle_secret()
        elif self._acts.item_id is not None:
            spec = self._editor.current_spec()
            key = spec.key if spec is not None and field is not None else ""
            part = int(key.removeprefix(_PART)) if key.startswith(_PART) else None
            self._ask(minutes, minutes.item(self._acts.item_id), part=part)

    def _ask(
        self,
        minutes: Minutes,
        item: AgendaItem | None,
        *,
        part: int | None = None,
        needs_ground: bool = False,
    ) -> None:
        question, self._item_id = self._palettes.publicity, item.id if item else None
        question.item, question.part, question.needs_ground = item, part, needs_ground
        question.told = item.publicity if item else minutes.meeting.publicity
        question.language = Language(minutes.meeting.language.value)
        self._palettes.ask_under(question, self._editor)

    def _on_picked(self, chosen: Chosen) -> None:
        self._editor.hand_over()
        minutes, item_id = self._acts.minutes(), self._item_id
        if minutes is None:
            return
        meeting = (self._bridge.desk, self._bridge.meeting_id or "")
        level, ground = chosen.level, chosen.ground
        if level is None:
            act = partial(publicity.give_ground, *meeting, item_id, ground or "")
        elif item_id is None:
            act = partial(publicity.set_publicity_of_meeting, *meeting, level, ground)
        elif chosen.part is None:
            act = partial(publicity.set_publicity, *meeting, item_id, level, ground)
        else:
            place, is_secret = (*meeting, item_id, chosen.part), level is PublicityLevel.SECRET
            act = partial(publicity.set_part_secret, *place, is_secret=is_secret)
        if self._bridge.run(act, self) and chosen.part is None:
            self._tell(item_id)

    def _tell(self, item_id: str | None) -> None:
        minutes = self._bridge.minutes
        if minutes is None:
            return
        told: Publicity | None = minutes.meeting.publicity
        if item_id is not None:
            told = minutes.item(item_id).publicity
        words = secrecy_words(told) if told else QCoreApplication.translate("Secrecy", "Public")
        self._acts.told.emit(self.tr("{words}. Undo Ctrl+Z").format(words=words))
