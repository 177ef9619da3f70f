"""What stands beside the words of a part on the live page, said on the line over them."""

from functools import partial

from PySide6.QtCore import QObject

from minutetaker.domain.editing import FieldKind, field_key
from minutetaker.services import parts
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.part_sides import Side, motion_meant, motion_names
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingParts(QObject):
    """Answers the lines over the texts."""

    def __init__(self, bridge: Bridge, acts: MeetingActs, editor: ItemEditor) -> None:
        super().__init__(editor)
        self._bridge, self._acts, self._editor = bridge, acts, editor
        editor.lines.side_given.connect(self._on_side_given)

    def ask_sides(self) -> None:
        """Shift+F3: show what may stand beside the field with the caret."""
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        spec = self._editor.current_spec()
        if minutes is None or item_id is None or spec is None or spec.kind is None:
            return
        self._editor.hand_over()
        self._bridge.drain()
        place = int(field_key(spec.key).key)
        if place >= len(minutes.item(item_id).parts) and spec.sides is None:
            key = self._acts.add_part(spec.kind)
            if key is not None:
                self._editor.go_to(key)
        self._editor.ask_sides()

    def _on_side_given(self, key: str, side: Side, words: str) -> None:
        self._editor.hand_over()
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        field = field_key(key)
        if minutes is None or item_id is None or field.kind is not FieldKind.PART:
            return
        at = (self._bridge.desk, self._bridge.meeting_id or "", item_id, int(field.key))
        match side:
            case Side.HEADING:
                act = partial(parts.set_heading, *at, words)
            case Side.BY:
                act = partial(parts.set_by, *at, words)
            case Side.SECONDED:
                act = partial(parts.set_seconders, *at, words)
            case Side.MOTION:
                motion = motion_meant(words)
                if words and motion is None:
                    sentence = self.tr("”{words}” is no kind of motion. Write such as {kind}.")
                    self._acts.told.emit(sentence.format(words=words, kind=motion_names()[0]))
                    return
                act = partial(parts.set_motion, *at, motion)
        self._bridge.run(act, self)
