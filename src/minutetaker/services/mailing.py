"""A mail draft: the document as Word and PDF, the meeting's attachments, and who gets them."""

import hashlib
import mimetypes
import re
from collections.abc import Iterable, Iterator
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Attachment
from minutetaker.domain.people import RoleKind
from minutetaker.domain.secrecy import PublicityLevel
from minutetaker.export.build_people import shown_people
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_secrecy import level_of
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


def draft(scope: Scope, subject: str, documents: Iterable[File], folder: Path | None) -> bytes:
    """The draft (.eml), opened by a mail program as a message not yet sent.

    ``folder`` is the data folder; None: without the files of attachments. Of a public version no
    secret attachment goes along.
    """
    files = [*documents, *_attached(scope, folder)]
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(subject.split())
    to, copies = _recipients(scope)
    if to:
        message["To"] = to
    if copies:
        message["Cc"] = copies
    message["Content-Language"] = scope.language.value
    message.set_content(_cover(scope, subject, [name for name, _ in files]))
    for name, data in files:
        kind, _, detail = _type_of(name).partition("/")
        message.add_attachment(data, maintype=kind, subtype=detail, filename=name)
    # The same draft is the same bytes every time.
    message.set_boundary(f"minutetaker-{hashlib.sha256(repr(files).encode()).hexdigest()[:32]}")
    return message.as_bytes()


def _cover(scope: Scope, subject: str, names: list[str]) -> str:
    minutes, language = scope.minutes, scope.language
    day = minutes.meeting.first_date
    told = [mail_words.enclosed(subject, dates.short(day, language) if day else "", language)]
    if minutes.is_draft:
        told.append(mail_words.of_draft(language))
    if scope.is_public:
        told.append(mail_words.of_public_version(language))
    elif level_of(minutes) is not PublicityLevel.PUBLIC:
        told.append(mail_words.of_secrets(language))
    sender = next((each for each in minutes.participants if each.has_role(*_SENDERS)), None)
    signed = (sender.shown_name if sender else "", scope.names.short_name or scope.names.name or "")
    signed_by = [scope.typed(each) for each in signed if each]
    return mail_words.cover_message(told, names, signed_by, language)


def _recipients(scope: Scope) -> tuple[list[Address], list[Address]]:
    """To: everybody with an address and those of Jakelu; Cc: those of Tiedoksi; each once."""
    seen: set[str] = set()
    people = (
        (each.email or "", each.shown_name)
        for each in shown_people(scope)
        if each.attendance is not Attendance.VACANT
    )
    given = scope.minutes.distribution
    to = [*people, *_addresses(given.to if given else ())]
    copies = list(_addresses(given.for_information if given else ()))
    return list(_distinct(to, seen)), list(_distinct(copies, seen))


def _addresses(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The addresses in lines that people typed: ``Kirjaamo <kirjaamo@esimerkki.fi>``."""
    for line in lines:
        for found in _ADDRESS.finditer(line):
            name = line[: found.start()].strip(" <(,;:–-")
            yield found[0], name


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
    """The files of the attachments that may go along, names that clash made different."""
    seen: set[str] = set()
    for each in _with_files(scope):
        data = _kept(folder, each) if folder is not None else None
        if data is None:
            continue
        own = Path(each.file or each.id)
        name, place = own.name, 1
        while name.casefold() in seen:
            place += 1
            name = f"{own.stem} ({place}){own.suffix}"
        seen.add(name.casefold())
        yield name, data


def left_out(scope: Scope, folder: Path) -> tuple[str, ...]:
    """The names of attachments' files that the data folder doesn't hold as they were taken in."""
    return tuple(each.file or "" for each in _with_files(scope) if _kept(folder, each) is None)


def _with_files(scope: Scope) -> Iterator[Attachment]:
    return (each for each in scope.attachments() if each.file is not None)


def _kept(folder: Path, attachment: Attachment) -> bytes | None:
    """What the attachment's file holds; None when it isn't there, or is another one by now."""
    if attachment.sha256 is None:
        return None
    try:
        data = (folder / ATTACHMENTS / attachment.sha256).read_bytes()
    except (OSError, ValueError):
        return None
    return data if hashlib.sha256(data).hexdigest() == attachment.sha256 else None


def _type_of(name: str) -> str:
    ending = Path(name).suffix.lower()
    return _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"
