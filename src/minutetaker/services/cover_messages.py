"""The cover message (saateviesti) of a mail: the program's words until a person has their own."""

from dataclasses import replace

from minutetaker.domain.cover_message import SUBJECT, CoverMessage
from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import Desk
from minutetaker.services.wishes import Wishes


def goes_with(minutes: Minutes, wishes: Wishes) -> str:
    """Which of a meeting's documents a message goes with: each has words of its own."""
    language = wishes.language or minutes.meeting.language.value
    version = "public" if wishes.public else ""
    return " ".join(filter(None, (wishes.kind, language, version, wishes.items)))


def own_message(desk: Desk, meeting_id: str, document: str) -> CoverMessage:
    """What a person has worded of the message that goes with a document."""
    with desk.unit() as unit:
        return unit.cover_messages.of(meeting_id, document)


def keep_typed(desk: Desk, meeting_id: str, document: str, field: str, text: str | None) -> None:
    """Keep a person's own subject or text; None: the program's words again.

    It is no act of the meeting: an approved one has a cover message too. Raises StorageFull.
    """
    with desk.unit() as unit:
        known = unit.cover_messages.of(meeting_id, document)
        typed = replace(known, subject=text) if field == SUBJECT else replace(known, text=text)
        if typed != known:
            unit.cover_messages.keep(meeting_id, document, typed)
            unit.commit()
