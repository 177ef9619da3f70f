"""What is secret: the meeting or an item with its ground, whole or in part, a part of its text.

Rule C12.
"""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import on_item, with_item
from minutetaker.domain.failures import said
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.secrecy import Publicity, PublicityLevel, is_secret
from minutetaker.services.desk import Desk


def set_publicity(
    desk: Desk, meeting_id: str, item_id: str, level: PublicityLevel, ground: str | None
) -> Changes:
    """Say how much of an item is secret and on which ground; a public item has none."""
    is_public = level is PublicityLevel.PUBLIC
    publicity = None if is_public else Publicity(level=level, ground=ground)

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, publicity=publicity)

    return desk.change(meeting_id, said("Publicity changed"), on_item(item_id, make_item))


def set_publicity_of_meeting(
    desk: Desk, meeting_id: str, level: PublicityLevel, ground: str | None
) -> Changes:
    """Say how much of the whole meeting is secret and on which ground; a public one has none."""
    is_public = level is PublicityLevel.PUBLIC
    publicity = None if is_public else Publicity(level=level, ground=ground)

    def make(minutes: Minutes) -> Minutes:
        return replace(minutes, meeting=replace(minutes.meeting, publicity=publicity))

    return desk.change(meeting_id, said("Publicity of the meeting changed"), make)


def give_ground(desk: Desk, meeting_id: str, item_id: str | None, ground: str) -> Changes:
    """Say by which provision an item is secret, or without an item the whole meeting.

    What had no level yet is secret in part. Raises KeyError when the item is gone.
    """

    def grounded(known: Publicity | None) -> Publicity:
        level = known.level if known is not None and is_secret(known) else None
        return Publicity(level=level or PublicityLevel.PARTLY_SECRET, ground=ground)

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, publicity=grounded(item.publicity))

    def make(minutes: Minutes) -> Minutes:
        if item_id is not None:
            return with_item(minutes, item_id, make_item)
        meeting = replace(minutes.meeting, publicity=grounded(minutes.meeting.publicity))
        return replace(minutes, meeting=meeting)

    return desk.change(meeting_id, said("Ground for secrecy given"), make)


def set_public_title(desk: Desk, meeting_id: str, item_id: str, title: str | None) -> Changes:
    """Say what the public version calls a secret item; None: that a secret item was handled."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, public_title=title)

    return desk.change(meeting_id, said("Public title changed"), on_item(item_id, make_item))


def set_part_secret(
    desk: Desk, meeting_id: str, item_id: str, place: int, *, is_secret: bool
) -> Changes:
    """Say whether a part of an item, by its place from 0, is secret as a whole."""

    def make_item(item: AgendaItem) -> AgendaItem:
        parts = tuple(
            replace(part, secret=is_secret) if at == place else part
            for at, part in enumerate(item.parts)
        )
        return replace(item, parts=parts)

    return desk.change(meeting_id, said("Publicity changed"), on_item(item_id, make_item))
