"""What stands beside a part's words: its heading, what is moved, by whom, and who seconds it."""

from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem, Motion, Part
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import said
from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import Desk
from minutetaker.services.people import people_meant, person_meant


def set_heading(desk: Desk, meeting_id: str, item_id: str, place: int, words: str) -> Changes:
    """Give a part its own heading; no words: the usual one of its kind again."""

    def make_part(_minutes: Minutes, part: Part) -> Part:
        return replace(part, heading=words or None)

    return _change(desk, meeting_id, item_id, place, said("Heading changed"), make_part)


def set_motion(
    desk: Desk, meeting_id: str, item_id: str, place: int, motion: Motion | None
) -> Changes:
    """Say what a motion asks for."""

    def make_part(_minutes: Minutes, part: Part) -> Part:
        return replace(part, motion=motion)

    return _change(desk, meeting_id, item_id, place, said("Motion changed"), make_part)


def set_by(desk: Desk, meeting_id: str, item_id: str, place: int, words: str) -> Changes:
    """Say who moves or speaks; a participant's name means that participant."""

    def make_part(minutes: Minutes, part: Part) -> Part:
        return replace(part, by=person_meant(minutes, words))

    return _change(desk, meeting_id, item_id, place, said("Person named"), make_part)


def set_seconders(desk: Desk, meeting_id: str, item_id: str, place: int, words: str) -> Changes:
    """Say who seconds it, names parted by commas."""

    def make_part(minutes: Minutes, part: Part) -> Part:
        return replace(part, seconded_by=people_meant(minutes, words))

    return _change(desk, meeting_id, item_id, place, said("Seconders named"), make_part)


def _change(
    desk: Desk,
    meeting_id: str,
    item_id: str,
    place: int,
    name: str,
    make_part: Callable[[Minutes, Part], Part],
) -> Changes:
    """Change one part. Raises IndexError when it isn't there."""

    def make(minutes: Minutes) -> Minutes:
        def make_item(item: AgendaItem) -> AgendaItem:
            made = make_part(minutes, item.parts[place])
            return replace(item, parts=(*item.parts[:place], made, *item.parts[place + 1 :]))

        return with_item(minutes, item_id, make_item)

    return desk.change(meeting_id, name, make)
