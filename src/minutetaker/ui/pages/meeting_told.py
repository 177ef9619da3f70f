"""Generated sentences on the live page: typed in, taken back (Ctrl+R), put in."""

from functools import partial

from PySide6.QtCore import QObject

from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import field_key
from minutetaker.domain.told import told_key
from minutetaker.finnish.agenda_words import Standing
from minutetaker.services import own_words
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingTold(QObject):
    """Turns a generated sentence into own words when it is typed in, and back."""

    def __init__(
        self, bridge: Bridge, actions: MeetingActions, acts: MeetingActs, editor: ItemEditor
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts, self._editor = bridge, acts, editor
        editor.told_typed.connect(self._on_typed)
        actions.generated.triggered.connect(self._on_taken_back)
        for action in actions.standing:
            action.triggered.connect(self._on_put_in)

    def _on_typed(self, key: str, text: str) -> None:
        if self._acts.minutes() is None or self._acts.item_id is None:
            return
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        act = partial(
            own_words.tell_in_own_words,
            *(desk, meeting_id, self._acts.item_id, told_key(key), text),
        )
        self._bridge.run(act, self)

    def _on_taken_back(self) -> None:
        self._editor.hand_over()
        self._bridge.drain()
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        spec = self._editor.current_spec()
        if minutes is None or item_id is None:
            return
        is_own = spec is not None and spec.telling is not None and spec.telling.is_own
        if spec is None or not is_own:
            self._acts.told.emit(self.tr("This text has no generated sentence to go back to."))
            return
        act = partial(self._take_back, item_id, spec.key)
        self._bridge.run(act, self)
        self._editor.put_caret(self._editor.caret())

    def _take_back(self, item_id: str, key: str) -> Changes:
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        done = own_words.take_sentence_back(desk, meeting_id, item_id, field_key(key))
        return done if done is not None else Changes()

    def _on_put_in(self) -> None:
        self._editor.hand_over()
        action = self.sender()
        item_id = self._acts.item_id
        if self._acts.minutes() is None or item_id is None or action is None:
            return
        standing = Standing(action.property("standing"))
        missing = (
            self.tr("The examiners are not chosen yet.")
            if standing is Standing.EXAMINERS
            else self.tr("The previous meeting is not known.")
        )
        made = self._bridge.make(partial(self._put_in, item_id, standing), self)
        if made:
            self._editor.go_to(made)
        elif made is not None:
            self._acts.told.emit(missing)

    def _put_in(self, item_id: str, standing: Standing) -> tuple[str, Changes]:
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id or ""
        made = own_words.insert_sentence(desk, meeting_id, item_id, standing)
        return made if made is not None else ("", Changes())
