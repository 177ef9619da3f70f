"""Documents out of meetings: built once, written in the form that a file's ending asks for."""

from pathlib import Path

from minutetaker import clock
from minutetaker.domain.failures import UnreadableFile
from minutetaker.domain.item_choice import chosen_items
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.exchange import meeting_file
from minutetaker.export.build import build, known_layouts, scope_of
from minutetaker.export.build_profile import DocumentKind
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_secrecy import level_of
from minutetaker.export.document import MinutesDocument
from minutetaker.export.files import proposed_name, replace_file
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.services import mailing, typography
from minutetaker.services.approval import text_to_send
from minutetaker.services.desk import Desk
from minutetaker.services.public_version import require_no_leak
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

__all__ = [
    "DocumentKind",
    "Format",
    "ItemsWithoutExcerpt",
    "Typography",
    "UnknownFormat",
    "UnsuitableWish",
    "Wishes",
    "document",
    "export",
    "format_of",
    "has_secrets",
    "layouts",
    "left_out_of_mail",
    "name_for",
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
    write(text_to_send(desk, meeting_id), path, wishes or Wishes(), desk.folder)


def write(minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> int:
    """Write a frozen meeting into a file; how many bytes it has. Safe in any thread.

    ``folder`` is the data folder with the files of attachments. Raises what ``export`` raises.
    """
    wanted = format_of(path)
    data = rendered(minutes, wanted, wishes, folder)
    if wishes.public:
        made = None if wanted is Format.CALENDAR else document(minutes, wishes)
        require_no_leak(_scope(minutes, wishes), made, path.name, data)
    replace_file(path, data)
    return len(data)


def document(minutes: Minutes, wishes: Wishes) -> MinutesDocument:
    """The document of a meeting. Raises NoSuchItem or UnknownLayout."""
    if wishes.typography is Typography.CORRECT:
        minutes, _ = typography.corrected(minutes)
    return build(
        minutes,
        kind=wishes.kind,
        language=wishes.language,
        layout=wishes.layout,
        public=wishes.public,
        items=_items(minutes, wishes),
    )


def typographic_changes(minutes: Minutes) -> tuple[typography.Change, ...]:
    """What correct typography would change in the typed text, in the order of the document."""
    return typography.corrected(minutes)[1]


def _items(minutes: Minutes, wishes: Wishes) -> tuple[str, ...]:
    if wishes.items is None:
        return tuple(item.id for item in minutes.items)
    return chosen_items(wishes.items, minutes.items)


def rendered(minutes: Minutes, wanted: Format, wishes: Wishes, folder: Path | None = None) -> bytes:
    """A meeting's bytes in a form. Safe in any thread: it works on frozen values.

    ``folder`` is the data folder; without it a mail has no attachments but the document.
    """
    match wanted:
        case Format.MEETING:
            return meeting_file.write(minutes)
        case Format.CALENDAR:
            from minutetaker.export.calendar_writer import render_calendar

            return render_calendar(_scope(minutes, wishes), clock.now())
        case Format.MAIL:
            return _mail(minutes, wishes, folder)
        case _:
            return _rendered(document(minutes, wishes), wanted, wishes.template)


def _rendered(made: MinutesDocument, wanted: Format, template: Path | None) -> bytes:
    # Each writer brings a library of its own, so it is loaded only by who asks for it.
    match wanted:
        case Format.DOCX:
            from minutetaker.export.docx_writer import render_docx

            if template is None:
                return render_docx(made)
            return render_docx(made, _read(template), template.name)
        case Format.PDF:
            from minutetaker.export.pdf_writer import render_pdf

            return render_pdf(made)
        case Format.HTML:
            from minutetaker.export.html_writer import render_html

            return render_html(made).encode()
        case _:
            from minutetaker.export.text_writer import text

            return text(made).encode()


def _mail(minutes: Minutes, wishes: Wishes, folder: Path | None) -> bytes:
    made = document(minutes, wishes)
    files = [
        (
            name_for(minutes, each, kind=wishes.kind, public=wishes.public),
            _rendered(made, each, wishes.template),
        )
        for each in (Format.DOCX, Format.PDF)
    ]
    return mailing.draft(_scope(minutes, wishes), made.properties.title, files, folder)


def left_out_of_mail(minutes: Minutes, wishes: Wishes, folder: Path) -> tuple[str, ...]:
    """The names of attachments' files that a mail goes without, for the folder hasn't got them."""
    return mailing.left_out(_scope(minutes, wishes), folder)


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


def _read(template: Path) -> bytes:
    try:
        return template.read_bytes()
    except OSError as error:
        raise UnreadableFile(file=template.name, reason=error.strerror or str(error)) from error
