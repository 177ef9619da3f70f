"""Who is here and whether the meeting may decide, by each rule a body can have."""

import pytest

from minutetaker.domain.attendance import Attendance, Interval, Moment
from minutetaker.domain.meeting import Meeting, MeetingLanguage
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant, Role, RoleKind
from minutetaker.domain.quorum import is_here_now, presence
from minutetaker.domain.series import MeetingSeries, MinutesKind, QuorumRule, QuorumRuleKind

LEFT = (Interval(end=Moment(time="14:35")),)
CAME_BACK = (*LEFT, Interval(start=Moment(time="14:50")))


def meeting(rule: QuorumRule | None, *people: Participant) -> Minutes:
    series = MeetingSeries(name="Hallitus", kind=MinutesKind.MEMO, quorum=rule)
    return Minutes(series=series, meeting=Meeting(language=MeetingLanguage.FI), participants=people)


def members(here: int, away: int) -> list[Participant]:
    marks = [Attendance.PRESENT] * here + [Attendance.EXCUSED] * away
    return [
        Participant(id=f"m{n}", name=f"Jäsen {n}", voting=True, attendance=mark)
        for n, mark in enumerate(marks)
    ]


@pytest.mark.parametrize(
    ("kind", "count", "here", "away", "needed", "is_quorate"),
    [
        (QuorumRuleKind.NONE, None, 0, 7, None, True),
        (QuorumRuleKind.MAJORITY, None, 3, 3, 4, False),
        (QuorumRuleKind.MAJORITY, None, 4, 3, 4, True),
        (QuorumRuleKind.HALF, None, 3, 3, 3, True),
        (QuorumRuleKind.HALF, None, 3, 4, 4, False),
        (QuorumRuleKind.AT_LEAST, 5, 4, 1, 5, False),
        (QuorumRuleKind.AT_LEAST, None, 0, 1, None, True),
    ],
)
def test_a_body_may_decide_by_its_own_rule(
    kind: QuorumRuleKind,
    count: int | None,
    here: int,
    away: int,
    needed: int | None,
    is_quorate: bool,
) -> None:
    found = presence(meeting(QuorumRule(rule=kind, count=count), *members(here, away)))

    assert (found.here, found.seats, found.needed) == (here, here + away, needed)
    assert found.is_quorate is is_quorate


def test_without_a_rule_every_meeting_may_decide() -> None:
    assert presence(meeting(None, *members(0, 2))).is_quorate


def test_a_deputy_counts_as_present_but_not_as_a_seat() -> None:
    deputy = Participant(
        id="v", name="Varajäsen", voting=True, deputy=True, attendance=Attendance.PRESENT
    )

    found = presence(meeting(QuorumRule(rule=QuorumRuleKind.HALF), *members(1, 2), deputy))

    assert (found.here, found.seats, found.needed) == (2, 3, 2)


@pytest.mark.parametrize(
    ("mark", "intervals", "is_here"),
    [
        (Attendance.PRESENT, (), True),
        (Attendance.PRESENT, LEFT, False),
        (Attendance.PRESENT, CAME_BACK, True),
        (Attendance.ABSENT, (), False),
        (Attendance.UNRECORDED, (), False),
        (Attendance.VACANT, (), False),
    ],
)
def test_whoever_has_left_is_not_here(
    mark: Attendance, intervals: tuple[Interval, ...], is_here: bool
) -> None:
    person = Participant(id="p", name="P", attendance=mark, intervals=intervals)

    assert is_here_now(person) is is_here


@pytest.mark.parametrize("mark", [Attendance.PRESENT, Attendance.EXCUSED])
def test_a_body_may_need_its_chair(mark: Attendance) -> None:
    chair = Participant(
        id="pj", name="Puheenjohtaja", roles=(Role(role=RoleKind.VICE_CHAIR),), attendance=mark
    )
    rule = QuorumRule(rule=QuorumRuleKind.NONE, chair_required=True)

    assert presence(meeting(rule, chair)).is_quorate is (mark is Attendance.PRESENT)
