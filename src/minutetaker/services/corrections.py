"""What may still be added to an approved meeting: corrections, and that it has been examined."""

from dataclasses import replace
from datetime import datetime

from minutetaker.domain.approval import Approval, Correction
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import NotApprovedYet
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.status import Status
from minutetaker.exchange import meeting_file
from minutetaker.services.desk import Desk


def correct(
    desk: Desk, meeting_id: str, by: PersonRef | None, reason: str, moment: datetime
) -> Changes:
    """Add a correction: the approved text stays, its next version says what was wrong in it.

    Raises NotApprovedYet, with nothing changed.
    """
    minutes = _approved(desk, meeting_id)
    before = minutes.approval or Approval()
    made = Correction(number=len(before.corrections) + 1, at=moment, by=by, reason=reason)
    approval = replace(
        before,
        version=(before.version or 1) + 1,
        previous_fingerprint=before.fingerprint,
        corrections=(*before.corrections, made),
    )
    return _amend(desk, meeting_id, replace(minutes, approval=approval), is_version=True)


def confirm_examined(desk: Desk, meeting_id: str) -> Changes:
    """The examiners have examined the approved text. Raises NotApprovedYet."""
    minutes = _approved(desk, meeting_id)
    return _amend(desk, meeting_id, replace(minutes, status=Status.EXAMINED), is_version=False)


def _approved(desk: Desk, meeting_id: str) -> Minutes:
    minutes = desk.minutes(meeting_id)
    if not minutes.is_approved:
        raise NotApprovedYet(meeting=minutes.series.shown_name)
    return minutes


def _amend(desk: Desk, meeting_id: str, minutes: Minutes, *, is_version: bool) -> Changes:
    with desk.unit() as unit:
        unit.meetings.amend(meeting_id, minutes)
        # Minutes read in as published have no frozen file, and get none by a correction.
        if is_version and unit.meetings.snapshot(meeting_id) is not None:
            unit.meetings.keep_version(meeting_id, minutes, meeting_file.write(minutes))
        unit.commit()
    return Changes(meeting_id=meeting_id, status=True, meetings=True)
