"""The chair approves exactly the text that was on the screen, and it is frozen."""

from dataclasses import replace
from datetime import datetime

from minutetaker.domain.approval import Approval
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import ApprovalBlocked, MeetingIsApproved, TextHasChanged, said
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter, open_matters
from minutetaker.domain.people import Participant, PersonRef, RoleKind
from minutetaker.domain.quorum import CHAIRS
from minutetaker.domain.status import Status
from minutetaker.exchange import meeting_file
from minutetaker.services.desk import Desk


def blockers(minutes: Minutes) -> tuple[OpenMatter, ...]:
    """What must be mended before the approval."""
    return tuple(matter for matter in open_matters(minutes) if matter.blocks)


def approvers(minutes: Minutes) -> tuple[Participant, ...]:
    """Who may approve: whoever has chaired, the chair first (rule C10)."""
    order = {RoleKind.CHAIR: 0, RoleKind.TEMPORARY_CHAIR: 1, RoleKind.VICE_CHAIR: 2}
    chairs = [each for each in minutes.participants if each.has_role(*CHAIRS)]
    return tuple(sorted(chairs, key=lambda each: min(order.get(r.role, 9) for r in each.roles)))


def send_to_review(desk: Desk, meeting_id: str) -> Changes:
    """The draft is given to the chair to read."""

    def make(minutes: Minutes) -> Minutes:
        return replace(minutes, status=Status.IN_REVIEW)

    return desk.change(meeting_id, said("Sent to review"), make)


def take_back_from_review(desk: Desk, meeting_id: str) -> Changes:
    """What was given to the chair is a draft again."""

    def make(minutes: Minutes) -> Minutes:
        return replace(minutes, status=Status.DRAFT)

    return desk.change(meeting_id, said("Taken back from review"), make)


def approve(
    desk: Desk,
    meeting_id: str,
    person: PersonRef,
    role: str,
    shown_fingerprint: str,
    moment: datetime,
) -> Changes:
    """Freeze the text that was shown, under the chair's name.

    Raises TextHasChanged when the stored text is another one, ApprovalBlocked when something must
    be mended first,
    MeetingIsApproved when it has been approved already; nothing is changed then.
    """
    with desk.unit() as unit:
        minutes = unit.meetings.get(meeting_id)
        if minutes.is_approved:
            raise MeetingIsApproved(meeting=minutes.series.shown_name)
        if fingerprint(minutes) != shown_fingerprint:
            raise TextHasChanged
        if open_blockers := blockers(minutes):
            raise ApprovalBlocked(reasons=", ".join(each.matter.value for each in open_blockers))
        previous = minutes.approval
        approval = Approval(
            by=person,
            role=role,
            at=moment,
            version=(previous.version or 0) + 1 if previous else 1,
            fingerprint=shown_fingerprint,
            previous_fingerprint=previous.fingerprint if previous else None,
            corrections=previous.corrections if previous else (),
        )
        approved = replace(minutes, status=Status.APPROVED, approval=approval)
        snapshot = meeting_file.write(approved)
        unit.meetings.approve(meeting_id, approved, snapshot, shown_fingerprint)
        unit.commit()
    desk.forget(meeting_id)
    return Changes(meeting_id=meeting_id, status=True, meetings=True)


def text_to_send(desk: Desk, meeting_id: str) -> Minutes:
    """The meeting as it goes out.

    An approved one from its frozen snapshot, never from live rows.
    """
    with desk.unit() as unit:
        minutes = unit.meetings.get(meeting_id)
        snapshot = unit.meetings.snapshot(meeting_id)
    if snapshot is None:
        return minutes
    return meeting_file.read(snapshot, meeting_id)
