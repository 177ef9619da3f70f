"""F3, attachment: a file from the disk by its path or a dialog, or one that is attached already."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import Signal

from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.ui.models.secrecy_words import SECRET_GLYPH, secret_attachment
from minutetaker.ui.palettes.question import Question
from minutetaker.ui.widgets.palette_entries import PaletteEntry, folded

_MOST = 8


class AttachmentAct(Enum):
    """What can be done to an attachment."""

    GIVE_FILE = "give_file"
    TO_ITEM = "to_item"
    TO_MEETING = "to_meeting"
    SECRET = "secret"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class AskFile:
    """A file is to be chosen in the dialog; ``item_id`` None: for the meeting as a whole."""

    item_id: str | None


class AttachmentQuestion(Question):
    """Offers files by the path that is typed, and the attachments that there are.

    Signals:
        file_asked: (AskFile) open the dialog.
        path_given: (Path) attach this file to the item at hand.
        attachment_chosen: (attachment id) something is to be done to it.
    """

    file_asked = Signal(object)
    path_given = Signal(object)
    attachment_chosen = Signal(object)
    minutes: Minutes | None = None
    item_id: str | None = None

    def ask(self) -> None:
        hints = (self.tr("A path may be typed or pasted"), self.tr("Esc closes"))
        self.popup.open_with(
            self._entries(""),
            self.tr("Path of a file, or an attachment"),
            hints,
            icon="paperclip",
            title=self.tr("Attachments"),
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        self.popup.set_entries(self._entries(text.strip()))

    def choose(self, payload: object) -> None:
        match payload:
            case AskFile():
                self.file_asked.emit(payload)
            case Path():
                self.path_given.emit(payload)
            case _:
                self.attachment_chosen.emit(payload)

    def _entries(self, typed: str) -> list[PaletteEntry]:
        if _is_path(typed):
            return [*self._files(typed)]
        words = folded(typed)
        offered = [*self._dialogs(), *self._attached()]
        return [each for each in offered if words in folded(f"{each.text} {each.detail}")]

    def _dialogs(self) -> Iterator[PaletteEntry]:
        text = self.tr("Choose a file for this item…")
        yield PaletteEntry(text, AskFile(self.item_id), icon="plus")
        text = self.tr("Choose a file for the whole meeting…")
        yield PaletteEntry(text, AskFile(None), icon="plus")

    def _attached(self) -> Iterator[PaletteEntry]:
        if self.minutes is None:
            return
        for each in self.minutes.attachments:
            owners = (item.number for item in self.minutes.items if each.id in item.attachments)
            where = ", ".join(filter(None, owners))
            item = self.tr("item {number}").format(number=where) if where else ""
            secret = secret_attachment() if each.secret else ""
            detail = ", ".join(filter(None, (secret, each.file, item)))
            icon = SECRET_GLYPH if each.secret else "paperclip"
            yield PaletteEntry(attachment_name(each), each.id, detail, icon=icon)

    def _files(self, typed: str) -> Iterator[PaletteEntry]:
        """The files of which the path may go on so; a folder goes on when its name is typed."""
        path = Path(typed.strip("\"'")).expanduser()
        if path.is_file():
            yield PaletteEntry(path.name, path, str(path.parent), self.tr("attach"), icon="plus")
            return
        folder, start = (path, "") if path.is_dir() else (path.parent, folded(path.name))
        try:
            inside = sorted(
                each for each in folder.iterdir() if folded(each.name).startswith(start)
            )
        except OSError:
            return
        for each in [each for each in inside if each.is_file()][:_MOST]:
            yield PaletteEntry(each.name, each, str(folder), self.tr("attach"), icon="plus")


class AttachmentActs(Question):
    """What is to be done to an attachment; typed words name it.

    Signals:
        act_chosen: (attachment id, AttachmentAct) do it.
        named: (attachment id, str) this is its title.
    """

    act_chosen = Signal(object, object)
    named = Signal(object, object)
    attachment: Attachment | None = None
    is_of_item = False

    def ask(self) -> None:
        name = attachment_name(self.attachment) if self.attachment is not None else ""
        hints = (self.tr("Typed words become its title"), self.tr("Esc closes"))
        self.popup.open_with(
            self._acts(),
            self.tr("Title, or what to do"),
            hints,
            icon="paperclip",
            title=name,
            is_filtering=False,
        )

    def type_words(self, text: str) -> None:
        title = " ".join(text.split())
        if not title:
            self.popup.set_entries(self._acts())
            return
        does = self.tr("the title")
        self.popup.set_entries([PaletteEntry(title, title, does=does, icon="pencil-line")])

    def choose(self, payload: object) -> None:
        if self.attachment is None:
            return
        if isinstance(payload, AttachmentAct):
            self.act_chosen.emit(self.attachment.id, payload)
        else:
            self.named.emit(self.attachment.id, payload)

    def _acts(self) -> list[PaletteEntry]:
        secret = self.tr("Keep it secret")
        if self.attachment is not None and self.attachment.secret:
            secret = self.tr("It is not secret")
        place, words = AttachmentAct.TO_ITEM, self.tr("It belongs to this item")
        if self.is_of_item:
            place, words = AttachmentAct.TO_MEETING, self.tr("It belongs to the whole meeting")
        return [
            PaletteEntry(self.tr("Give it another file…"), AttachmentAct.GIVE_FILE),
            PaletteEntry(words, place),
            PaletteEntry(secret, AttachmentAct.SECRET),
            PaletteEntry(self.tr("Remove it"), AttachmentAct.REMOVE),
        ]


def attachment_name(attachment: Attachment) -> str:
    """``Liite 1 Talousarvio``: what an attachment is known by."""
    words = (attachment.label, attachment.title or attachment.file)
    return " ".join(filter(None, words))


def _is_path(typed: str) -> bool:
    bare = typed.strip("\"'")
    return bare.startswith(("/", "~", "\\")) or bare[1:3] in (":\\", ":/")
