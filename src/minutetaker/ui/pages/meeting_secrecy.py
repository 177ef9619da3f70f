"""Secrecy on the live page: a marked passage, a field, or the item at hand with its ground."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from minutetaker.finnish.languages import Language
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.publicity_question import Chosen
from minutetaker.ui.widgets.item_editor import ItemEditor

_PART = "part:"


class MeetingSecrecy(QObject):
    """Marks the selection; without one, asks what of the item is secret and why."""

    def __init__(self, acts: MeetingActs, palettes: MeetingPalettes, editor: ItemEditor) -> None:
        super().__init__(editor)
        self._acts, self._palettes, self._editor = acts, palettes, editor
        palettes.publicity.picked.connect(self._on_picked)

    def ask(self) -> None:
        """Mark what is selected as secret, or take the mark away; else ask of the item."""
        field, minutes = self._editor.current_editor(), self._acts.minutes()
        if field is not None and field.textCursor().hasSelection():
            field.toggle_secret()
            return
        if minutes is None or self._acts.item_id is None:
            return
        question, spec = self._palettes.publicity, self._editor.current_spec()
        question.item = minutes.item(self._acts.item_id)
        question.language = Language(minutes.meeting.language.value)
        key = spec.key if spec is not None and field is not None else ""
        question.part = int(key.removeprefix(_PART)) if key.startswith(_PART) else None
        self._palettes.ask(question, self._below())

    def _below(self) -> QRect | None:
        host = self._palettes.parent()
        is_shown = self._editor.isVisible() and isinstance(host, QWidget)
        return self._editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None

    def _on_picked(self, chosen: Chosen) -> None:
        self._editor.hand_over()
        self._acts.set_secrecy(chosen.level, chosen.ground, chosen.part)
