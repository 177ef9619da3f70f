"""The item at hand on its way between the meeting and the page: typed texts, and carets kept."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from minutetaker.domain.minutes import Minutes
from minutetaker.services.text_writer import TypedText
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.item_fields import FieldSpec, fields_of, marked_words
from minutetaker.ui.pages.meeting_words import heading_of
from minutetaker.ui.widgets.item_editor import ItemEditor

if TYPE_CHECKING:
    from minutetaker.ui.widgets.caret_places import Caret


class ItemOnPage(QObject):
    """Shows an item in the editor, and gives what is typed there to the writer.

    Signals:
        shown: an item stands on the page, another one or the same as it is stored now.
    """

    shown = Signal()

    def __init__(self, bridge: Bridge, editor: ItemEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._editor = bridge, editor
        self._shown: str | None = None
        self._headed: tuple[Minutes, str] | None = None
        self._carets: dict[str, Caret] = {}
        self._unconfirmed: dict[tuple[str, str], str] = {}
        # Later: the caret is on its way, and the words may still change.
        editor.lines.meetings_left.connect(
            self._on_meetings_left, Qt.ConnectionType.QueuedConnection
        )
        editor.lines.step_bounded.connect(self._on_step_bounded)
        editor.text_typed.connect(self._on_text_typed)
        bridge.text_saved.connect(self._on_text_saved)

    def show(self, minutes: Minutes, item_id: str) -> None:
        """Show an item; the one that is shown already only where it differs."""
        item = minutes.item(item_id)
        specs = tuple(self._newest(item_id, spec) for spec in fields_of(minutes, item))
        self._headed = None
        self.show_heading(minutes, item_id)
        if item_id == self._shown:
            self._editor.refresh_item(specs, marked_words(item))
        else:
            self.leave()
            self._shown = item_id
            self._bridge.item_shown.emit(item_id)
            self._editor.show_item(specs, marked_words(item))
        self.shown.emit()

    def show_heading(self, minutes: Minutes, item_id: str) -> None:
        """Show the head of an item; it follows from more than the item itself."""
        headed, shown = self._headed or (None, "")
        if headed is not minutes or shown != item_id:
            self._headed = (minutes, item_id)
            self._editor.head.show_heading(heading_of(minutes, minutes.item(item_id)))

    def follow_marks(self, minutes: Minutes) -> None:
        """Show the marked sentences as they are in the log now; they change with the typing."""
        shown = next((each for each in minutes.items if each.id == self._shown), None)
        if shown is not None and any(each.in_text for each in shown.decisions):
            self._editor.show_marks(marked_words(shown))

    def leave(self) -> None:
        """Hand over what is typed and remember the caret."""
        line = QApplication.focusWidget()
        if isinstance(line, QLineEdit) and self._editor.isAncestorOf(line):
            line.clearFocus()  # so that it tells the owner or the day, while the item is at hand
        self._editor.hand_over()
        caret = self._editor.caret()
        if self._shown is not None and caret is not None:
            self._carets[self._shown] = caret

    def give_caret(self) -> None:
        """Put the caret where it was in this item."""
        if self._editor.caret() is not None:
            self._editor.put_caret(self._editor.caret())
        elif self._shown is not None:
            self._editor.put_caret(self._carets.get(self._shown))

    def after_act(self) -> None:
        """Something else than typing was done: all texts were on the disk before it."""
        if not self._bridge.unsaved():
            self._unconfirmed.clear()

    def forget(self) -> None:
        """Another meeting comes; nothing of this one is kept on the page."""
        self._shown, self._headed = None, None
        self._carets.clear()
        self._unconfirmed.clear()

    def _newest(self, item_id: str, spec: FieldSpec) -> FieldSpec:
        """With the text that was typed last, where the disk hasn't confirmed it yet."""
        text = self._unconfirmed.get((item_id, spec.key))
        return spec if text is None else replace(spec, text=text)

    def _on_meetings_left(self, key: str) -> None:
        """Show the coming meetings as they were understood."""
        meeting_id, item_id = self._bridge.meeting_id, self._shown
        if meeting_id is None or item_id is None:
            return
        self._editor.hand_over()
        if self._bridge.drain():
            self._unconfirmed.pop((item_id, key), None)
            self.show(self._bridge.desk.minutes(meeting_id), item_id)

    def _on_step_bounded(self, begins: bool) -> None:
        self._editor.hand_over()
        self._bridge.bound_step(begins)

    def _on_text_typed(self, key: str, text: str) -> None:
        if self._shown is not None:
            self._unconfirmed[self._shown, key] = text
            self._bridge.type_text(self._shown, key, text)

    def _on_text_saved(self, typed: TypedText, *_at: object) -> None:
        if self._unconfirmed.get((typed.item_id, typed.field)) == typed.text:
            del self._unconfirmed[typed.item_id, typed.field]
