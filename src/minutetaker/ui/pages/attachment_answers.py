"""What is done to attachments on a page: files from the dialog, a path, the clipboard or a drop."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QApplication

from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.services import attachments
from minutetaker.ui import dialogs
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.palettes.attachment_question import (
    AskFile,
    AttachmentAct,
    AttachmentActs,
    AttachmentQuestion,
    attachment_name,
)
from minutetaker.ui.palettes.palettes import Palettes
from minutetaker.ui.palettes.question import Question


class AttachmentAnswers(QObject):
    """Asks for files and what is to be done to them; a page says what is at hand there."""

    def __init__(self, bridge: Bridge, palettes: Palettes, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._palettes = bridge, palettes
        self._question = AttachmentQuestion(palettes.popup)
        self._what = AttachmentActs(palettes.popup)
        self._question.attachment_chosen.connect(self.ask_about)
        self._question.file_asked.connect(self._on_file_asked)
        self._question.path_given.connect(self._on_path_given)
        self._what.act_chosen.connect(self._on_act_chosen)
        self._what.named.connect(self._on_named)

    def minutes(self) -> Minutes | None:
        """The meeting, if it may be changed; else the reason is told."""
        raise NotImplementedError

    def item_id(self) -> str | None:
        """The item at hand."""
        raise NotImplementedError

    def hand_over(self) -> None:
        """Give what is typed to whoever saves it."""
        raise NotImplementedError

    def below(self) -> QRect | None:
        """The line of the page under which to ask; None: at its top."""
        raise NotImplementedError

    def tell(self, words: str) -> None:
        """Say what happened."""
        raise NotImplementedError

    def ask(self) -> None:
        """Ask for a file, or what to do to an attachment."""
        self._question.minutes, self._question.item_id = self.minutes(), self.item_id()
        if self._question.minutes is not None:
            self._ask(self._question)

    def attach(self, paths: tuple[Path, ...]) -> None:
        """Attach files to the item at hand."""
        self._attach(paths, self.item_id())

    def remove(self, attachment_id: str) -> None:
        """Remove an attachment; it can be taken back."""
        if self._does(attachments.detach, attachment_id):
            self.tell(self.tr("Attachment removed. Undo Ctrl+Z"))

    def _ask(self, question: Question) -> None:
        self._palettes.ask(question, self.below())

    def _on_file_asked(self, asked: AskFile) -> None:
        self._attach(self._chosen(), asked.item_id)

    def _on_path_given(self, path: Path) -> None:
        self.attach((path,))

    def ask_about(self, attachment_id: str) -> None:
        """Ask what is to be done to an attachment; giving it a file comes first."""
        found, minutes, item_id = self._known(attachment_id), self.minutes(), self.item_id()
        if found is None or minutes is None or item_id is None:
            return
        item = minutes.item(item_id)
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
            self._turn_secret(found)
        elif act is AttachmentAct.REMOVE:
            self.remove(attachment_id)
        else:
            item_id = self.item_id() if act is AttachmentAct.TO_ITEM else None
            self._does(attachments.assign, attachment_id, item_id)

    def _turn_secret(self, found: Attachment) -> None:
        if self._does(partial(attachments.set_secret, is_secret=not found.secret), found.id):
            words = self.tr("{name} is public. Undo Ctrl+Z")
            if not found.secret:
                words = self.tr("{name} is secret. Undo Ctrl+Z")
            self.tell(words.format(name=attachment_name(found)))

    def _attach(self, paths: Sequence[Path], item_id: str | None) -> None:
        self.hand_over()
        if not paths or self.minutes() is None:
            return
        at = (self._bridge.desk, self._bridge.meeting_id or "")
        made = self._bridge.make(partial(attachments.attach, *at, tuple(paths), item_id), self)
        known = [self._known(each) for each in made or ()]
        marks = ", ".join(each.label or "" for each in known if each is not None)
        if marks:
            self.tell(self.tr("{marks} attached. Undo Ctrl+Z").format(marks=marks))

    def _chosen(self) -> tuple[Path, ...]:
        return dialogs.choose_files(QApplication.activeWindow(), self.tr("Attach files"))

    def _known(self, attachment_id: str) -> Attachment | None:
        minutes = self._bridge.minutes
        known = minutes.attachments if minutes is not None else ()
        return next((each for each in known if each.id == attachment_id), None)

    def _does(self, act: Callable[..., Changes], *what: object) -> bool:
        self.hand_over()
        if self.minutes() is None:
            return False
        at = (self._bridge.desk, self._bridge.meeting_id or "")
        return self._bridge.run(partial(act, *at, *what), self)
