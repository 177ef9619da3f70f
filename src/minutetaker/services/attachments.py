"""Attachments (liitteet): files copied into the data folder, marks that number themselves."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.services.desk import Desk
from minutetaker.store import attachment_files as files
from minutetaker.store.attachment_files import Kept

_NUMBER = re.compile(r"(?:^|\s)(\d+)")
_NOT_IN_NAMES = re.compile(r"[/\\:\x00-\x1f\x7f\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class AttachmentFile:
    """An attachment that names a file, where that file lies, and how it is."""

    attachment: Attachment
    place: Path
    kept: Kept


def attach(
    desk: Desk, meeting_id: str, sources: Sequence[Path], item_id: str | None = None
) -> tuple[tuple[str, ...], Changes]:
    """Copy files into the data folder as attachments of an item, or of the meeting; their ids.

    All of them or none. Raises UnreadableFile, StorageFull, MeetingIsApproved …
    """
    with _taking_in(desk, sources) as kept:
        minutes = desk.minutes(meeting_id)
        language = Language(minutes.meeting.language.value)
        first = _next_number(minutes.attachments)
        made = tuple(
            Attachment(
                id=new_id(),
                label=f"{label(Label.ATTACHMENT, language)} {first + at}",
                title=source.stem.strip() or source.name,
                file=_clean(source.name),
                sha256=sha256,
            )
            for at, (source, sha256) in enumerate(zip(sources, kept, strict=True))
        )
        ids = tuple(each.id for each in made)

        def make(minutes: Minutes) -> Minutes:
            more = replace(minutes, attachments=(*minutes.attachments, *made))
            return given_to(more, item_id, ids) if item_id is not None else more

        return ids, desk.change(meeting_id, said("Attachment added"), make)


def give_file(desk: Desk, meeting_id: str, attachment_id: str, source: Path) -> Changes:
    """Give an attachment its file; one that had another goes to the trash. Raises as ``attach``."""
    with _taking_in(desk, (source,)) as kept:

        def make_attachment(attachment: Attachment) -> Attachment:
            return replace(attachment, file=_clean(source.name), sha256=kept[0])

        make = _changing(attachment_id, make_attachment)
        return desk.remove(meeting_id, said("Attachment changed"), make)


def name(desk: Desk, meeting_id: str, attachment_id: str, mark: str, title: str) -> Changes:
    """Say how an attachment is printed: its mark (``Liite 2B``) and its title."""

    def make_attachment(attachment: Attachment) -> Attachment:
        return replace(attachment, label=mark or None, title=title or None)

    return _change(desk, meeting_id, attachment_id, make_attachment)


def set_secret(desk: Desk, meeting_id: str, attachment_id: str, *, is_secret: bool) -> Changes:
    """Say whether an attachment is to be kept secret."""

    def make_attachment(attachment: Attachment) -> Attachment:
        return replace(attachment, secret=is_secret)

    return _change(desk, meeting_id, attachment_id, make_attachment)


def assign(desk: Desk, meeting_id: str, attachment_id: str, item_id: str | None) -> Changes:
    """Let an attachment belong to one item alone, or to the meeting as a whole."""

    def make(minutes: Minutes) -> Minutes:
        freed = _without(minutes, attachment_id)
        return given_to(freed, item_id, (attachment_id,)) if item_id is not None else freed

    return desk.change(meeting_id, said("Attachment changed"), make)


def detach(desk: Desk, meeting_id: str, attachment_id: str) -> Changes:
    """Remove an attachment; it goes to the trash, and its file stays for whoever takes it back."""

    def make(minutes: Minutes) -> Minutes:
        _attachment(minutes, attachment_id)
        kept = tuple(each for each in minutes.attachments if each.id != attachment_id)
        return replace(_without(minutes, attachment_id), attachments=kept)

    return desk.remove(meeting_id, said("Attachment removed"), make)


def given_to(minutes: Minutes, item_id: str, ids: tuple[str, ...]) -> Minutes:
    """The meeting whose item has these attachments too."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, attachments=(*item.attachments, *ids))

    return with_item(minutes, item_id, make_item)


def attachment_files(folder: Path, minutes: Minutes) -> tuple[AttachmentFile, ...]:
    """The attachments that name a file, in their order, each with its file in the data folder.

    A name without a SHA-256 belongs to a file that was never taken in: it is missing.
    """
    return tuple(
        AttachmentFile(each, files.place_of(folder, each.sha256 or ""), _state(folder, each))
        for each in minutes.attachments
        if each.file is not None
    )


def _state(folder: Path, attachment: Attachment) -> Kept:
    if not attachment.sha256:
        return Kept.MISSING
    place = files.place_of(folder, attachment.sha256)
    try:
        seen = place.stat()
    except OSError:
        return Kept.MISSING
    return _judged(folder, attachment.sha256, seen.st_size, seen.st_mtime_ns)


@lru_cache(maxsize=512)
def _judged(folder: Path, sha256: str, _size: int, _changed: int) -> Kept:
    """Read a file once for as long as it looks the same: it is asked after every act."""
    return files.state_of(folder, sha256)


@contextmanager
def _taking_in(desk: Desk, sources: Sequence[Path]) -> Iterator[tuple[str, ...]]:
    """The SHA-256 of each file, copied; those that are new go when the act does not happen."""
    if desk.is_read_only:
        raise desk.store.refusal()
    there = {each.name for each in (desk.folder / files.FOLDER).glob("*")}
    taken: list[str] = []
    try:
        with desk.store.known_failures():
            for source in sources:
                taken.append(files.take_in(desk.folder, source))  # noqa: PERF401 # for the except
        yield tuple(taken)
    except BaseException:
        for sha256 in {*taken} - there:
            files.forget(desk.folder, sha256)
        raise


def _next_number(attachments: Iterable[Attachment]) -> int:
    """The number after the highest one in use; one that was removed is not given again."""
    found = [_NUMBER.search(each.label) for each in attachments if each.label]
    return max((int(each[1]) for each in found if each is not None), default=0) + 1


def _clean(name: str) -> str:
    """A file's name that every document and every system takes."""
    return _NOT_IN_NAMES.sub("-", name)


def _attachment(minutes: Minutes, attachment_id: str) -> Attachment:
    for each in minutes.attachments:
        if each.id == attachment_id:
            return each
    raise KeyError(attachment_id)


def _without(minutes: Minutes, attachment_id: str) -> Minutes:
    """The meeting with an attachment that belongs to no item."""
    items = tuple(
        replace(item, attachments=tuple(each for each in item.attachments if each != attachment_id))
        if attachment_id in item.attachments
        else item
        for item in minutes.items
    )
    return replace(minutes, items=items)


def _change(
    desk: Desk,
    meeting_id: str,
    attachment_id: str,
    make_attachment: Callable[[Attachment], Attachment],
) -> Changes:
    make = _changing(attachment_id, make_attachment)
    return desk.change(meeting_id, said("Attachment changed"), make)


def _changing(
    attachment_id: str, make_attachment: Callable[[Attachment], Attachment]
) -> Callable[[Minutes], Minutes]:
    def make(minutes: Minutes) -> Minutes:
        _attachment(minutes, attachment_id)
        changed = tuple(
            make_attachment(each) if each.id == attachment_id else each
            for each in minutes.attachments
        )
        return replace(minutes, attachments=changed)

    return make
