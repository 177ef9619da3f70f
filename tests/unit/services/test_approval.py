"""The chair approves exactly what was on the screen; after that nothing changes."""

from dataclasses import replace
from datetime import datetime

import pytest

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.decision import Decision
from minutetaker.domain.failures import ApprovalBlocked, MeetingIsApproved, TextHasChanged
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.people import PersonRef
from minutetaker.domain.status import Status
from minutetaker.services import approval, attendance, decisions, notes
from minutetaker.services.desk import Desk

MEETING = "esimerkki-fi"
CHAIR = PersonRef(participant="lehtoranta")
NOW = datetime(2026, 11, 25, 9, 30)


def approve(desk: Desk, shown: str) -> None:
    approval.approve(desk, MEETING, CHAIR, "puheenjohtaja", shown, NOW)


def test_the_approved_text_is_frozen_under_the_chairs_name(desk: Desk) -> None:
    shown = fingerprint(desk.minutes(MEETING))
    notes.save_text(desk, MEETING, "a8", "part:1", "Kiitettiin osallistujia.")
    with pytest.raises(TextHasChanged):
        approve(desk, shown)
    shown = fingerprint(desk.minutes(MEETING))

    approve(desk, shown)

    made = desk.minutes(MEETING)
    assert made.status is Status.APPROVED
    assert made.approval is not None
    assert (made.approval.by, made.approval.at, made.approval.fingerprint) == (CHAIR, NOW, shown)
    assert approval.text_to_send(desk, MEETING) == made
    assert desk.can_undo(MEETING) is None
    for act in (
        lambda: notes.save_text(desk, MEETING, "a8", "part:1", "Muutos."),
        lambda: attendance.mark(desk, MEETING, "makisalo", Attendance.ABSENT),
        lambda: approve(desk, shown),
    ):
        with pytest.raises(MeetingIsApproved):
            act()
    assert desk.minutes(MEETING) == made


def test_an_empty_decision_must_be_mended_before_the_approval(desk: Desk) -> None:
    decisions.change_decision(desk, MEETING, "a4", Decision(id="d5", text=""))

    with pytest.raises(ApprovalBlocked):
        approve(desk, fingerprint(desk.minutes(MEETING)))
    assert desk.minutes(MEETING).status is Status.DRAFT


def test_those_who_chaired_may_approve_the_chair_first(desk: Desk) -> None:
    minutes = desk.minutes(MEETING)

    assert [each.id for each in approval.approvers(minutes)] == ["lehtoranta"]
    assert approval.approvers(replace(minutes, participants=())) == ()


def test_the_draft_goes_to_review_and_the_draft_is_what_is_sent(desk: Desk) -> None:
    approval.send_to_review(desk, MEETING)

    assert approval.text_to_send(desk, MEETING).status is Status.IN_REVIEW
