"""Who examines the minutes."""

from dataclasses import replace

from minutetaker.domain.approval import Examination, ExaminationMethod, Signatures
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import said
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
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
