"""Attachments on the live page: asked for by F3, dropped or pasted into a text."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.attachment_answers import AttachmentAnswers
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingAttachments(AttachmentAnswers):
    """They belong to the item at hand; typing goes on after each act."""

    def __init__(
        self, bridge: Bridge, acts: MeetingActs, palettes: MeetingPalettes, editor: ItemEditor
    ) -> None:
        super().__init__(bridge, palettes, editor)
        self._acts, self._editor = acts, editor
        editor.lines.files_given.connect(self.attach)

    def minutes(self) -> Minutes | None:
        return self._acts.minutes()

    def item_id(self) -> str | None:
        return self._acts.item_id

    def hand_over(self) -> None:
        self._editor.hand_over()

    def below(self) -> QRect | None:
        host = self._palettes.parent()
        is_shown = self._editor.isVisible() and isinstance(host, QWidget)
        return self._editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None

    def tell(self, words: str) -> None:
        self._acts.told.emit(words)
