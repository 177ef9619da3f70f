"""The cover message (saateviesti) of a document's mail, as far as a person has worded it."""

from dataclasses import dataclass

_FIELD = "cover:"
SUBJECT = f"{_FIELD}subject"
TEXT = f"{_FIELD}text"


@dataclass(frozen=True, slots=True)
class CoverMessage:
    """None: the program's own words, which follow the meeting."""

    subject: str | None = None
    text: str | None = None


def is_of_cover_message(field: str) -> bool:
    """Whether a typed text belongs to a cover message and not to the meeting itself."""
    return field.startswith(_FIELD)
