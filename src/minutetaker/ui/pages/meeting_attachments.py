"""Attachments on the live page: files from the dialog, a path, the clipboard or the pointer."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Attachment
from minutetaker.services import attachments
from minutetaker.ui import dialogs
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.attachment_question import (
    AskFile,
    AttachmentAct,
    AttachmentActs,
    AttachmentQuestion,
)
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.item_editor import ItemEditor


class MeetingAttachments(QObject):
    """Answers F3's attachment and files that are dropped or pasted."""

    def __init__(
        self, bridge: Bridge, acts: MeetingActs, palettes: MeetingPalettes, editor: ItemEditor
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts = bridge, acts
        self._palettes, self._editor = palettes, editor
        self._question = AttachmentQuestion(palettes.popup)
        self._what = AttachmentActs(palettes.popup)
        editor.lines.files_given.connect(self._on_files_given)
        self._question.attachment_chosen.connect(self.ask_about)
        self._question.file_asked.connect(self._on_file_asked)
        self._question.path_given.connect(self._on_path_given)
        self._what.act_chosen.connect(self._on_act_chosen)
        self._what.named.connect(self._on_named)

    def ask(self) -> None:
        """Ask for a file, or what to do to an attachment."""
        self._question.minutes, self._question.item_id = self._acts.minutes(), self._acts.item_id
        if self._question.minutes is not None:
            self._ask(self._question)

    def _ask(self, question: Question) -> None:
        host = self._palettes.parent()
        is_shown = self._editor.isVisible() and isinstance(host, QWidget)
        below = self._editor.caret_line(host) if is_shown and isinstance(host, QWidget) else None
        self._palettes.ask(question, below)

    def _on_file_asked(self, asked: AskFile) -> None:
        self._attach(self._chosen(), asked.item_id)

    def _on_path_given(self, path: Path) -> None:
        self._attach((path,), self._acts.item_id)

    def _on_files_given(self, paths: tuple[Path, ...]) -> None:
        self._attach(paths, self._acts.item_id)

    def ask_about(self, attachment_id: str) -> None:
        """Ask what is to be done to an attachment; giving it a file comes first."""
        found, minutes = self._known(attachment_id), self._acts.minutes()
        if found is None or minutes is None or self._acts.item_id is None:
            return
        item = minutes.item(self._acts.item_id)
        self._what.attachment, self._what.is_of_item = found, attachment_id in item.attachments
        self._ask(self._what)

    def _on_named(self, attachment_id: str, title: str) -> None:
        found = self._known(attachment_id)
        if found is not None:
            self._does(attachments.name, attachment_id, found.label or "", title)

    def _on_act_chosen(self, attachment_id: str, act: AttachmentAct) -> None:
        found = self._known(attachment_id)
        if found is None:
            return
        if act is AttachmentAct.GIVE_FILE:
            for path in self._chosen()[:1]:
                self._does(attachments.give_file, attachment_id, path)
        elif act is AttachmentAct.SECRET:
            self._does(partial(attachments.set_secret, is_secret=not found.secret), attachment_id)
        elif act is AttachmentAct.REMOVE:
            if self._does(attachments.detach, attachment_id):
                self._acts.told.emit(self.tr("Attachment removed. Undo Ctrl+Z"))
        else:
            item_id = self._acts.item_id if act is AttachmentAct.TO_ITEM else None
            self._does(attachments.assign, attachment_id, item_id)

    def _attach(self, paths: Sequence[Path], item_id: str | None) -> None:
        self._editor.hand_over()
        if not paths or self._acts.minutes() is None:
            return
        at = (self._bridge.desk, self._bridge.meeting_id or "")
        made = self._bridge.make(partial(attachments.attach, *at, tuple(paths), item_id), self)
        known = [self._known(each) for each in made or ()]
        marks = ", ".join(each.label or "" for each in known if each is not None)
        if marks:
            self._acts.told.emit(self.tr("{marks} attached. Undo Ctrl+Z").format(marks=marks))

    def _chosen(self) -> tuple[Path, ...]:
        return dialogs.choose_files(QApplication.activeWindow(), self.tr("Attach files"))

    def _known(self, attachment_id: str) -> Attachment | None:
        minutes = self._bridge.minutes
        known = minutes.attachments if minutes is not None else ()
        return next((each for each in known if each.id == attachment_id), None)

    def _does(self, act: Callable[..., Changes], *what: object) -> bool:
        self._editor.hand_over()
        if self._acts.minutes() is None:
            return False
        at = (self._bridge.desk, self._bridge.meeting_id or "")
        return self._bridge.run(partial(act, *at, *what), self)
