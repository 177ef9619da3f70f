"""Who examines the minutes, and the ground of what is kept secret."""

from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.approval import Examination, ExaminationMethod, Signatures
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import said
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.services.desk import Desk


def choose_examiner(desk: Desk, meeting_id: str, participant_id: str) -> Changes:
    """Somebody examines the minutes, or no longer does; those elected examine them then."""

    def make(minutes: Minutes) -> Minutes:
        signatures = minutes.signatures or Signatures()
        known = signatures.examination or Examination()
        kept = tuple(each for each in known.examiners if each.participant != participant_id)
        if len(kept) == len(known.examiners):
            kept = (*kept, PersonRef(participant=participant_id))
        examination = replace(known, method=ExaminationMethod.EXAMINERS, examiners=kept)
        return replace(minutes, signatures=replace(signatures, examination=examination))

    return desk.change(meeting_id, said("Examiners chosen"), make)


def give_ground(desk: Desk, meeting_id: str, item_id: str | None, ground: str) -> Changes:
    """Say by which provision an item is secret, or without an item the whole meeting.

    What had no level yet is secret in part. Raises KeyError when the item is gone.
    """

    def grounded(known: Publicity | None) -> Publicity:
        level = (known and known.level) or PublicityLevel.PARTLY_SECRET
        if level is PublicityLevel.PUBLIC:
            level = PublicityLevel.PARTLY_SECRET
        return Publicity(level=level, ground=ground)

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, publicity=grounded(item.publicity))

    def make(minutes: Minutes) -> Minutes:
        if item_id is not None:
            return with_item(minutes, item_id, make_item)
        meeting = replace(minutes.meeting, publicity=grounded(minutes.meeting.publicity))
        return replace(minutes, meeting=meeting)

    return desk.change(meeting_id, said("Ground for secrecy given"), make)
