"""Documents out of meetings: built once, written in the form that a file's ending asks for."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from minutetaker import clock
from minutetaker.domain.item_choice import chosen_items
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.publicity import level_of
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.exchange import meeting_file
from minutetaker.export.build import build, known_layouts, scope_of
from minutetaker.export.build_profile import DocumentKind
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import MinutesDocument
from minutetaker.export.files import proposed_name, replace_file
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.services.approval import text_to_send
from minutetaker.services.body_templates import kept
from minutetaker.services.cover_messages import goes_with, own_message
from minutetaker.services.desk import Desk
from minutetaker.services.file_writer import FileWriter
from minutetaker.services.remarks import Remark, not_in_mail
from minutetaker.services.wishes import (
    Format,
    ItemsWithoutExcerpt,
    Typography,
    UnknownFormat,
    UnsuitableWish,
    Wishes,
    format_of,
    require_suitable,
)

if TYPE_CHECKING:
    from minutetaker.services.mailing import Mail
    from minutetaker.services.typography import Change

__all__ = [
    "DocumentKind",
    "Format",
    "ItemsWithoutExcerpt",
    "Typography",
    "UnknownFormat",
    "UnsuitableWish",
    "Wishes",
    "WrittenFile",
    "document",
    "export",
    "format_of",
    "has_secrets",
    "layouts",
    "mail_beforehand",
    "name_for",
    "put",
    "rendered",
    "require_suitable",
    "typographic_changes",
    "write",
]


def export(desk: Desk, meeting_id: str, path: Path, wishes: Wishes | None = None) -> None:
    """Write a meeting into a file; the file that was there is replaced whole or left as it was.

    Raises UnknownFormat, UnsuitableWish, ItemsWithoutExcerpt, NoSuchItem, UnknownLayout,
    TemplateUnusable, WouldLeak or CannotWrite.
    """
    require_suitable(format_of(path), wishes or Wishes())
    minutes = text_to_send(desk, meeting_id)
    asked = own_wording(desk, meeting_id, minutes, wishes or Wishes())
    write(minutes, path, asked, desk.folder)


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that was written: how many bytes it has, and what a person should know of it."""

    size: int
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class MadeFile:
    """The bytes of a file that isn't on the disk yet, and what a person should know of it."""

    data: bytes
    remarks: tuple[Remark, ...] = ()


def write(minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> WrittenFile:
    """Write a frozen meeting into a file. Safe in any thread.

    ``folder`` is the data folder with the files of attachments and templates. Raises what
    ``export`` raises.
    """
    return put(made_file(minutes, path, wishes, folder), path)


def made_file(minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> MadeFile:
    """What ``write`` would write; nothing is on the disk yet. Raises what ``export`` raises."""
    wanted, writer = format_of(path), _writer(minutes, wishes, folder)
    data = _made(minutes, wanted, wishes, folder, writer)
    if wishes.public:
        from minutetaker.services.public_version import require_no_leak

        made = None if wanted is Format.CALENDAR else document(minutes, wishes)
        require_no_leak(_scope(minutes, wishes), made, path.name, data)
    return MadeFile(data, tuple(writer.remarks))


def put(made: MadeFile, path: Path) -> WrittenFile:
    """Put a file in its place, whole or not at all. Raises CannotWrite."""
    replace_file(path, made.data)
    return WrittenFile(len(made.data), made.remarks)


def document(minutes: Minutes, wishes: Wishes) -> MinutesDocument:
    """The document of a meeting. Raises NoSuchItem or UnknownLayout."""
    if wishes.typography is Typography.CORRECT:
        from minutetaker.services import typography

        minutes, _ = typography.corrected(minutes)
    return build(
        minutes,
        kind=wishes.kind,
        language=wishes.language,
        layout=wishes.layout,
        public=wishes.public,
        items=_items(minutes, wishes),
    )


def typographic_changes(minutes: Minutes) -> "tuple[Change, ...]":
    """What correct typography would change in the typed text, in the order of the document."""
    from minutetaker.services import typography

    return typography.corrected(minutes)[1]


def _items(minutes: Minutes, wishes: Wishes) -> tuple[str, ...]:
    if wishes.items is None:
        return tuple(item.id for item in minutes.items)
    return chosen_items(wishes.items, minutes.items)


def rendered(minutes: Minutes, wanted: Format, wishes: Wishes, folder: Path | None = None) -> bytes:
    """A meeting's bytes in a form. Safe in any thread: it works on frozen values.

    ``folder`` is the data folder; without it a mail has no attachments but the document, and a
    Word file isn't in the body's own template.
    """
    return _made(minutes, wanted, wishes, folder, _writer(minutes, wishes, folder))


def _writer(minutes: Minutes, wishes: Wishes, folder: Path | None) -> FileWriter:
    """Who writes the documents: in the template wished for, else in the body's own."""
    if wishes.template is None and folder is not None:
        own = kept(folder, minutes.series)
        if own is not None:
            return FileWriter(own.path, own.name)
    return FileWriter(wishes.template)


def _made(
    minutes: Minutes, wanted: Format, wishes: Wishes, folder: Path | None, writer: FileWriter
) -> bytes:
    match wanted:
        case Format.MEETING:
            return meeting_file.write(minutes)
        case Format.CALENDAR:
            from minutetaker.export.calendar_writer import render_calendar

            return render_calendar(_scope(minutes, wishes), clock.now())
        case Format.MAIL:
            return _mail(minutes, wishes, folder, writer)
        case _:
            return writer.file(document(minutes, wishes), wanted)


def _mail(minutes: Minutes, wishes: Wishes, folder: Path | None, writer: FileWriter) -> bytes:
    made = document(minutes, wishes)
    names = _mailed_names(minutes, wishes)
    files = [(name, writer.file(made, each)) for each, name in names.items()]
    from minutetaker.services import mailing

    title, scope = made.properties.title, _scope(minutes, wishes)
    if folder is not None:
        writer.remarks += map(not_in_mail, mailing.left_out(scope, folder))
    return mailing.draft(scope, title, files, folder, wishes.cover)


def mail_beforehand(minutes: Minutes, wishes: Wishes, folder: Path) -> "Mail":
    """The mail as the program words it. Raises NoSuchItem or UnknownLayout."""
    from minutetaker.services import mailing

    title = document(minutes, wishes).properties.title
    names = _mailed_names(minutes, wishes).values()
    return mailing.mail(_scope(minutes, wishes), title, names, folder)


def _mailed_names(minutes: Minutes, wishes: Wishes) -> dict[Format, str]:
    return {
        each: name_for(minutes, each, kind=wishes.kind, public=wishes.public)
        for each in (Format.DOCX, Format.PDF)
    }


def own_wording(desk: Desk, meeting_id: str, minutes: Minutes, wishes: Wishes) -> Wishes:
    """The wishes with what a person has worded of the mail."""
    return replace(wishes, cover=own_message(desk, meeting_id, goes_with(minutes, wishes)))


def _scope(minutes: Minutes, wishes: Wishes) -> Scope:
    return scope_of(
        minutes,
        kind=wishes.kind,
        language=wishes.language,
        layout=wishes.layout,
        public=wishes.public,
    )


def layouts() -> tuple[str, ...]:
    """The names of the layout profiles."""
    return known_layouts()


def has_secrets(minutes: Minutes) -> bool:
    """Whether a public version would leave something out."""
    return level_of(minutes) is not PublicityLevel.PUBLIC


def name_for(
    minutes: Minutes,
    wanted: Format,
    *,
    kind: DocumentKind = DocumentKind.MINUTES,
    public: bool = False,
) -> str:
    """The name proposed for a file: ``Hallitus pöytäkirja 7-2026.docx``; a public one says so."""
    name = proposed_name(minutes, wanted.value, kind)
    if not public:
        return name
    mark = label(Label.PUBLIC_VERSION, Language(minutes.meeting.language.value)).lower()
    return f"{name.removesuffix(wanted.value)} {mark}{wanted.value}"
