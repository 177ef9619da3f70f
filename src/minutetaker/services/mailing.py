"""A mail draft: the document as Word and PDF, the meeting's attachments, and who gets them."""

import hashlib
import mimetypes
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from itertools import chain
from pathlib import Path

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.cover_message import CoverMessage
from minutetaker.domain.minutes import Attachment
from minutetaker.domain.people import RoleKind
from minutetaker.domain.publicity import level_of
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.export.build_coming import next_sentence
from minutetaker.export.build_people import shown_people
from minutetaker.export.build_profile import DocumentKind
from minutetaker.export.build_scope import Scope
from minutetaker.finnish import dates, mail_words

ATTACHMENTS = "attachments"
"""The folder in the data folder that keeps the files of attachments, each under its SHA-256."""

File = tuple[str, bytes]
"""A file's name and what is in it."""

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
_SENDERS = (RoleKind.SECRETARY, RoleKind.MINUTE_TAKER, RoleKind.GENERAL_SECRETARY)
_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pdf": "application/pdf",
}


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as the program words it, who gets it, and the names of the files that go with it.

    ``missing`` are files of attachments that the data folder hasn't got.
    """

    subject: str
    text: str
    to: tuple[Address, ...]
    copies: tuple[Address, ...]
    files: tuple[str, ...]
    missing: tuple[str, ...]


def mail(scope: Scope, title: str, documents: Iterable[str], folder: Path | None) -> Mail:
    """What ``draft`` would send, shown beforehand; ``title`` and ``documents`` by their names."""
    wanted = list(_with_files(scope))
    kept = [each for each in wanted if folder and _place(folder, each).is_file()]
    missing = tuple(each.file or "" for each in wanted if each not in kept)
    files = (*documents, *(name for name, _ in _named(kept)))
    to, copies = _recipients(scope)
    text = _cover(scope, title, files).rstrip()
    return Mail(" ".join(title.split()), text, to, copies, files, missing)


def draft(
    scope: Scope,
    title: str,
    documents: Iterable[File],
    folder: Path | None,
    own: CoverMessage,
) -> bytes:
    """The draft (.eml), opened by a mail program as a message not yet sent.

    ``folder`` is the data folder; None: without the files of attachments. Of a public version no
    secret attachment goes along. ``own`` is what a person has worded of it.
    """
    files = [*documents, *_attached(scope, folder)]
    subject = title if own.subject is None else own.subject
    text = _cover(scope, title, [name for name, _ in files]) if own.text is None else own.text
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(subject.split())
    to, copies = _recipients(scope)
    if to:
        message["To"] = to
    if copies:
        message["Cc"] = copies
    message.set_content(text)
    # Setting the words clears what is told of them.
    message["Content-Language"] = ", ".join(each.language.value for each in scope.sides)
    for name, data in files:
        kind, _, detail = _type_of(name).partition("/")
        message.add_attachment(data, maintype=kind, subtype=detail, filename=name)
    # The same draft is the same bytes every time.
    message.set_boundary(f"minutetaker-{hashlib.sha256(repr(files).encode()).hexdigest()[:32]}")
    return message.as_bytes()


def _cover(scope: Scope, title: str, names: Sequence[str]) -> str:
    """The message in each language of the document; the files are named once."""
    first, *others = scope.sides
    told = (_cover_in(first, title, names), *(_cover_in(each, title, ()) for each in others))
    return "\n".join(told)


def _cover_in(scope: Scope, title: str, names: Sequence[str]) -> str:
    minutes, language = scope.minutes, scope.language
    day = minutes.meeting.first_date
    told = [mail_words.enclosed(title, dates.short(day, language) if day else "", language)]
    if minutes.is_draft:
        told.append(mail_words.of_draft(language))
    if scope.is_public:
        told.append(mail_words.of_public_version(language))
    elif level_of(minutes) is not PublicityLevel.PUBLIC:
        told.append(mail_words.of_secrets(language))
    # Of an agenda or a notice the meeting at hand is the coming one.
    coming = next_sentence(scope) if scope.kind is DocumentKind.MINUTES else None
    if coming:
        told.append(coming)
    sender = next((each for each in minutes.participants if each.has_role(*_SENDERS)), None)
    signed = (sender.shown_name if sender else "", scope.names.short_name or scope.names.name or "")
    signed_by = [scope.typed(each) for each in signed if each]
    return mail_words.cover_message(told, names, signed_by, language)


def _recipients(scope: Scope) -> tuple[tuple[Address, ...], tuple[Address, ...]]:
    """To: everybody with an address and those of Jakelu; Cc: those of Tiedoksi; each once."""
    seen: set[str] = set()
    people = (
        (each.email or "", each.shown_name)
        for each in shown_people(scope)
        if each.attendance is not Attendance.VACANT
    )
    given = scope.minutes.distribution
    to = [*people, *chain.from_iterable(map(addresses_in, given.to if given else ()))]
    copies = chain.from_iterable(map(addresses_in, given.for_information if given else ()))
    return tuple(_distinct(to, seen)), tuple(_distinct(copies, seen))


def addresses_in(line: str) -> list[tuple[str, str]]:
    """Each address with its name: ``Kirjaamo <kirjaamo@esimerkki.fi>`` as people type it."""
    return [
        (found[0], line[: found.start()].strip(" <(,;:–-")) for found in _ADDRESS.finditer(line)
    ]


def _distinct(found: Iterable[tuple[str, str]], seen: set[str]) -> Iterator[Address]:
    for typed, name in found:
        address = typed.strip()
        if address.casefold() in seen or not _ADDRESS.fullmatch(address):
            continue
        try:
            made = Address(display_name=" ".join(name.split()), addr_spec=address)
        except (ValueError, MessageError):  # what no mail program could send to
            continue
        seen.add(address.casefold())
        yield made


def _attached(scope: Scope, folder: Path | None) -> Iterator[File]:
    """The files of the attachments that may go along."""
    kept = {each.id: _kept(folder, each) for each in _with_files(scope)} if folder else {}
    for name, each in _named(each for each in _with_files(scope) if kept.get(each.id) is not None):
        yield name, kept[each.id] or b""


def _named(attachments: Iterable[Attachment]) -> Iterator[tuple[str, Attachment]]:
    """Each under the name of its file, names that clash made different."""
    seen: set[str] = set()
    for each in attachments:
        own = Path(each.file or each.id)
        name, place = own.name, 1
        while name.casefold() in seen:
            place += 1
            name = f"{own.stem} ({place}){own.suffix}"
        seen.add(name.casefold())
        yield name, each


def left_out(scope: Scope, folder: Path) -> tuple[str, ...]:
    """The names of attachments' files that the data folder doesn't hold as they were taken in."""
    return tuple(each.file or "" for each in _with_files(scope) if _kept(folder, each) is None)


def _with_files(scope: Scope) -> Iterator[Attachment]:
    return (each for each in scope.attachments() if each.file is not None)


def _kept(folder: Path, attachment: Attachment) -> bytes | None:
    """What the attachment's file holds; None when it isn't there, or is another one by now."""
    try:
        data = _place(folder, attachment).read_bytes()
    except (OSError, ValueError):
        return None
    return data if hashlib.sha256(data).hexdigest() == attachment.sha256 else None


def _place(folder: Path, attachment: Attachment) -> Path:
    return folder / ATTACHMENTS / (attachment.sha256 or "")


def _type_of(name: str) -> str:
    ending = Path(name).suffix.lower()
    return _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"
