"""What the review may add: comments at any time, corrections and the examination afterwards."""

from dataclasses import replace
from datetime import datetime

import pytest

from minutetaker.domain.failures import MeetingIsApproved, NotApprovedYet
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.minutes import CommentTarget
from minutetaker.domain.people import PersonRef
from minutetaker.domain.status import Status
from minutetaker.services import approval, comments, corrections, notes
from minutetaker.services.desk import Desk, open_desk

MEETING = "esimerkki-fi"
CHAIR = PersonRef(participant="lehtoranta")
NOW = datetime(2026, 11, 25, 9, 30)
LATER = datetime(2026, 12, 1, 12, 0)


def approve(desk: Desk) -> str:
    shown = fingerprint(desk.minutes(MEETING))
    approval.approve(desk, MEETING, CHAIR, "puheenjohtaja", shown, NOW)
    return shown


def test_a_comment_is_added_settled_and_taken_back(desk: Desk) -> None:
    target = CommentTarget(item="a4", part=1)
    made, _ = comments.add_comment(desk, MEETING, target, "Tarkista luku.", "Aino", NOW)
    comments.settle_comment(desk, MEETING, made)

    [comment] = desk.minutes(MEETING).comments
    assert (comment.target, comment.author, comment.resolved) == (target, "Aino", True)
    assert desk.undo(MEETING)
    assert desk.undo(MEETING)
    assert desk.minutes(MEETING).comments == ()


def test_an_approved_text_takes_comments_and_stays_the_same(desk: Desk) -> None:
    shown = approve(desk)

    comments.add_comment(desk, MEETING, None, "Luettu.", "Aino", LATER)

    assert [each.text for each in desk.minutes(MEETING).comments] == ["Luettu."]
    assert fingerprint(desk.minutes(MEETING)) == shown


def test_a_correction_is_a_new_version_chained_to_the_text_before_it(desk: Desk) -> None:
    shown = approve(desk)
    before = approval.text_to_send(desk, MEETING)

    corrections.correct(desk, MEETING, CHAIR, "Asian 4 päivä on 18.12.", LATER)
    corrections.correct(desk, MEETING, CHAIR, "Nimi on Åkerlund.", LATER)

    made = desk.minutes(MEETING).approval
    assert made is not None
    assert (made.version, made.fingerprint, made.previous_fingerprint) == (3, shown, shown)
    assert [(each.number, each.reason, each.at) for each in made.corrections] == [
        (1, "Asian 4 päivä on 18.12.", LATER),
        (2, "Nimi on Åkerlund.", LATER),
    ]
    sent = approval.text_to_send(desk, MEETING)
    assert sent.approval == made
    assert replace(sent, approval=None) == replace(before, approval=None)
    with open_desk(desk.folder) as other:
        assert other.minutes(MEETING).approval == made
    with pytest.raises(MeetingIsApproved):
        notes.save_text(desk, MEETING, "a8", "part:1", "Muutos.")


def test_the_examiners_confirm_and_the_text_stays_frozen(desk: Desk) -> None:
    shown = approve(desk)

    corrections.confirm_examined(desk, MEETING)

    assert desk.minutes(MEETING).status is Status.EXAMINED
    assert fingerprint(desk.minutes(MEETING)) == shown
    with pytest.raises(MeetingIsApproved):
        notes.save_text(desk, MEETING, "a8", "part:1", "Muutos.")


def test_a_draft_takes_no_correction(desk: Desk) -> None:
    with pytest.raises(NotApprovedYet):
        corrections.correct(desk, MEETING, CHAIR, "Ei vielä.", NOW)
    with pytest.raises(NotApprovedYet):
        corrections.confirm_examined(desk, MEETING)
    assert desk.minutes(MEETING).approval is None
