"""The one way from the window to the services: does an act, then tells who shows it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import now
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import KnownFailure, NotSavedYet
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.domain.progress import open_now
from minutetaker.services.desk import Desk
from minutetaker.services.history import Step, TypedIn
from minutetaker.services.matters import all_open
from minutetaker.services.text_writer import TextWriter, TypedText

Made = TypeVar("Made")

TYPING = "typing"
"""The origin of changes that come from typed text reaching the disk."""


class Bridge(QObject):
    """Does what a person asked for, on the main thread; typed text has the writer's thread.

    Signals:
        changed: (Changes, origin) it is on disk; whoever asked knows its own echo by ``origin``.
        failed: (KnownFailure) nothing has changed; the sentence is for the message bar.
        meeting_opened: (meeting id or None) another meeting is on the desk.
        text_saved: (TypedText, datetime) a typed text is on the disk since that moment.
        text_failed: (TypedText, Exception) a typed text is not on the disk; it is tried again.
        item_shown: (item id) the page shows another item of the meeting on the desk.
        undone: (Step, was it redone) an act was taken back or done again.
    """

    changed = Signal(object, object)
    failed = Signal(object)
    meeting_opened = Signal(object)
    text_saved = Signal(object, object)
    text_failed = Signal(object, object)
    undone = Signal(object, object)
    item_shown = Signal(object)
    _written = Signal(object, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._meeting_id: str | None = None
        self._minutes: Minutes | None = None
        self._is_behind = False
        self._writer = TextWriter(desk, self._written.emit, self.text_failed.emit)
        # From the writer's thread: a queued connection, so views hear of it in the window's thread.
        self._written.connect(self._on_text_written)

    @property
    def meeting_id(self) -> str | None:
        """The meeting on the desk; None when there is none."""
        return self._meeting_id

    @property
    def minutes(self) -> Minutes | None:
        """The meeting on the desk as it is on the disk; None when there is none."""
        return self._minutes

    def matters(self) -> tuple[OpenMatter, ...]:
        """What is open in the meeting on the desk; nothing in an approved one."""
        if self._minutes is None or self._minutes.is_approved:
            return ()
        return all_open(self.desk.folder, self._minutes)

    def matters_now(self) -> tuple[OpenMatter, ...]:
        """Those that could be mended already: the rest of an open meeting is none of them."""
        minutes = self._minutes
        return open_now(minutes, self.matters()) if minutes is not None else ()

    def open_meeting(self, meeting_id: str | None) -> bool:
        """Put a meeting on the desk, or none; False when it can't be had."""
        self.drain()
        try:
            minutes = self.desk.minutes(meeting_id) if meeting_id is not None else None
        except KnownFailure as failure:
            self.failed.emit(failure)
            return False
        self._meeting_id, self._minutes = meeting_id, minutes
        self.meeting_opened.emit(meeting_id)
        return True

    def run(self, act: Callable[[], Changes], origin: object) -> bool:
        """Do it now; True when it is on disk. A bug passes through to the crash handler."""
        self.drain()
        try:
            changes = act()
        except KnownFailure as failure:
            self.failed.emit(failure)
            return False
        self._tell(changes, origin)
        return True

    def make(self, act: Callable[[], tuple[Made, Changes]], origin: object) -> Made | None:
        """Do what makes something, and give what was made; None when nothing was."""
        self.drain()
        try:
            made, changes = act()
        except KnownFailure as failure:
            self.failed.emit(failure)
            return None
        self._tell(changes, origin)
        return made

    def type_text(self, item_id: str, field: str, text: str) -> None:
        """Hand over the newest text of a field of the meeting on the desk; returns at once."""
        if self._meeting_id is not None:
            self._is_behind = True
            self._writer.put(TypedText(self._meeting_id, item_id, field, text))

    def bound_step(self, begins: bool) -> None:
        """Words come at once, pasted or a phrase: from here on one act, and no more (False)."""
        if self._meeting_id is not None:
            self.drain()
            self.desk.bound_step(self._meeting_id, begins=begins)

    def drain(self) -> bool:
        """Wait until all typed text is on the disk and in ``minutes``; False when some isn't."""
        is_saved = self._writer.drain()
        if self._is_behind and self._meeting_id is not None:
            # The writer's own word of it is still on its way to this thread.
            self._is_behind = False
            self._minutes = self.desk.minutes(self._meeting_id)
        return is_saved

    def unsaved(self) -> tuple[TypedText, ...]:
        """Typed text that is not on the disk."""
        return self._writer.unsaved()

    def undo(self) -> None:
        """Take back the newest act on this meeting."""
        self._step(self.desk.undo, was_redone=False)

    def next_step(self, *, is_redo: bool) -> TypedIn | None:
        """The field that undo (or redo) would change next, if that was typing; all is saved."""
        if self._meeting_id is None or not self.drain():
            return None
        return self.desk.typed_in(self._meeting_id, is_redo=is_redo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self.desk.redo, was_redone=True)

    def close(self) -> bool:
        """Save what there is and stop the writer; False when something could not be saved."""
        return self._writer.close()

    def _step(self, step: Callable[[str], Step | None], *, was_redone: bool) -> None:
        if self._meeting_id is None:
            return
        if not self.drain():
            # What is on the disk is not what is on the page: words would be taken back unseen.
            self.failed.emit(NotSavedYet())
            return
        try:
            done = step(self._meeting_id)
        except KnownFailure as failure:
            self.failed.emit(failure)
            return
        if done is not None:
            self._tell(done.changes, None)
            self.undone.emit(done, was_redone)

    def _tell(self, changes: Changes, origin: object) -> None:
        if changes.is_nothing:
            return
        if changes.meeting_id == self._meeting_id and self._meeting_id is not None:
            self._minutes = self.desk.minutes(self._meeting_id)
        self.changed.emit(changes, origin)

    def _on_text_written(self, typed: TypedText, changes: Changes) -> None:
        self.text_saved.emit(typed, now())
        self._tell(changes, TYPING)
