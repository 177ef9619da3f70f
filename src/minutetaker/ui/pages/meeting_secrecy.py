"""Secrecy on the live page: a marked passage, a field, the item at hand or the whole meeting."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.pages.secrecy_answers import SecrecyAnswers
from minutetaker.ui.widgets.item_editor import ItemEditor

_PART = "part:"


class MeetingSecrecy(SecrecyAnswers):
    """Marks the selection; without one, asks what of the item at hand is secret and why."""

    def __init__(
        self,
        bridge: Bridge,
        actions: MeetingActions,
        acts: MeetingActs,
        palettes: MeetingPalettes,
        editor: ItemEditor,
    ) -> None:
        super().__init__(bridge, palettes, editor)
        self._acts, self._editor = acts, editor
        actions.ground.triggered.connect(self._on_ground_asked)
        actions.publicity.triggered.connect(self._on_meeting_asked)
        actions.secrecy.triggered.connect(self._on_item_asked)

    def minutes(self) -> Minutes | None:
        return self._acts.minutes()

    def hand_over(self) -> None:
        self._editor.hand_over()

    def below(self) -> QRect | None:
        host = self._palettes.host
        is_shown = self._editor.isVisible() and isinstance(host, QWidget)
        return self._editor.caret_line(host) if is_shown else None

    def tell(self, words: str) -> None:
        self._acts.told.emit(words)

    def _on_ground_asked(self) -> None:
        self.ask_ground_of(self._acts.item_id)

    def _on_meeting_asked(self) -> None:
        self.ask_of(None)

    def _on_item_asked(self) -> None:
        """Mark what is selected as secret, or take the mark away; else ask of the item."""
        field = self._editor.current_editor()
        if self.minutes() is None:
            return
        if field is not None and field.textCursor().hasSelection():
            field.toggle_secret()
        elif self._acts.item_id is not None:
            spec = self._editor.current_spec()
            key = spec.key if spec is not None and field is not None else ""
            part = int(key.removeprefix(_PART)) if key.startswith(_PART) else None
            self.ask_of(self._acts.item_id, part)
