"""What a person may ask of a file that goes out, and which wishes don't go together."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from minutetaker.domain.cover_message import CoverMessage
from minutetaker.domain.failures import KnownFailure, said
from minutetaker.export.build_profile import DocumentKind
from minutetaker.finnish.languages import Language


class Format(StrEnum):
    """What a meeting can be written as."""

    DOCX = ".docx"
    PDF = ".pdf"
    HTML = ".html"
    TEXT = ".txt"
    MEETING = ".json"
    CALENDAR = ".ics"
    MAIL = ".eml"


class Typography(StrEnum):
    """Whether typed text is printed as it is, or with the safe rules applied to it."""

    KEEP = "keep"
    CORRECT = "correct"


class UnknownFormat(KnownFailure):
    """A file's ending asks for something that can't be written."""

    sentence = said("{file}: the ending must be one of {known}.")


class UnsuitableWish(KnownFailure):
    """A wish that a kind of file can't fulfil; going on without it would give another file."""

    sentence = said("{option} can't be used with a {ending} file. Nothing was written.")


class ItemsWithoutExcerpt(KnownFailure):
    """Items were chosen for a document that holds all of them."""

    sentence = said("--items belongs to an excerpt: --document excerpt. Nothing was written.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """How a document is to be made; None leaves it to the meeting.

    ``items`` are words that choose the items of an excerpt: ``3, 5–6``, numbers as printed, or ids;
    None: all of them. ``language`` may be one of IN_BOTH. ``cover`` is what a person worded of a
    mail.
    """

    kind: DocumentKind = DocumentKind.MINUTES
    items: str | None = None
    language: Language | str | None = None
    layout: str | None = None
    public: bool = False
    template: Path | None = None
    typography: Typography = Typography.KEEP
    cover: CoverMessage = field(default_factory=CoverMessage)


_OF_NO_DOCUMENT = frozenset(
    {"--document", "--items", "--language", "--layout", "--public", "--template", "--typography"}
)
_UNSUITABLE = {
    Format.MEETING: _OF_NO_DOCUMENT,
    Format.CALENDAR: _OF_NO_DOCUMENT - {"--language", "--public"},
    **dict.fromkeys((Format.PDF, Format.HTML, Format.TEXT), frozenset({"--template"})),
}


def format_of(path: Path) -> Format:
    """What a path's ending asks for. Raises UnknownFormat."""
    try:
        return Format(path.suffix.lower())
    except ValueError:
        raise UnknownFormat(file=path.name, known=", ".join(Format)) from None


def require_suitable(wanted: Format, wishes: Wishes) -> None:
    """Refuse wishes that the file can't fulfil. Raises UnsuitableWish or ItemsWithoutExcerpt."""
    asked = {
        "--public": wishes.public,
        "--document": wishes.kind is not DocumentKind.MINUTES,
        "--items": wishes.items is not None,
        "--language": wishes.language is not None,
        "--layout": wishes.layout is not None,
        "--template": wishes.template is not None,
        "--typography": wishes.typography is not Typography.KEEP,
    }
    unsuitable = _UNSUITABLE.get(wanted, frozenset())
    for option, is_asked in asked.items():
        if is_asked and option in unsuitable:
            raise UnsuitableWish(option=option, ending=wanted.value)
    if wishes.items is not None and wishes.kind is not DocumentKind.EXCERPT:
        raise ItemsWithoutExcerpt
