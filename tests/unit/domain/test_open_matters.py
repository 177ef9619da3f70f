"""What is open, told one by one: each thing missing is told, and gone when it is there."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.approval import Examination, ExaminationMethod, Signatures
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.open_matters import open_matters
from minutetaker.domain.people import Group, GroupCount, Participant, PersonRef, Role, RoleKind
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.domain.series import (
    MeetingSeries,
    MinutesKind,
    PartKind,
    QuorumRule,
    QuorumRuleKind,
)
from minutetaker.domain.vote import Dissent, Vote, VoteOption
from minutetaker.exchange import meeting_file

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "kokous-fi.json"

WHOLE = Minutes(
    series=MeetingSeries(name="Hallitus", kind=MinutesKind.DECISION_MINUTES),
    meeting=Meeting(
        language=MeetingLanguage.FI,
        sessions=(Session(date=date(2026, 3, 3), opened="14:00", closed="15:00"),),
    ),
    participants=(
        Participant(
            id="pj", name="A", roles=(Role(role=RoleKind.CHAIR),), attendance=Attendance.PRESENT
        ),
        Participant(
            id="s", name="B", roles=(Role(role=RoleKind.SECRETARY),), attendance=Attendance.PRESENT
        ),
    ),
    items=(
        AgendaItem(
            id="a",
            title="Avaus",
            state=ItemState.HANDLED,
            parts=(Part(kind=PartKind.TEXT, text="Avattiin."),),
        ),
    ),
)


def with_item(**changes: object) -> Minutes:
    raw = {**{name: getattr(WHOLE.items[0], name) for name in AgendaItem.__slots__}, **changes}
    return replace(WHOLE, items=(AgendaItem(**raw),))


def in_the_middle(**values: object) -> Minutes:
    """An item between the one that tells the opening and the one that tells the closing."""
    raw: dict[str, object] = {"id": "b", "state": ItemState.HANDLED, **values}
    first = WHOLE.items[0]
    item = AgendaItem(**raw)  # type: ignore[arg-type]  # the test's own
    return replace(WHOLE, items=(first, item, replace(first, id="c")))


def told(minutes: Minutes) -> list[str]:
    return [
        " ".join(filter(None, (matter.matter, matter.field, matter.words, "!" * matter.blocks)))
        for matter in open_matters(minutes)
    ]


def secret(ground: str | None) -> Publicity:
    return Publicity(level=PublicityLevel.SECRET, ground=ground)


def session(**changes: str | None) -> Minutes:
    changed = replace(WHOLE.meeting.sessions[0], **changes)  # type: ignore[arg-type]  # the test's own
    return replace(WHOLE, meeting=replace(WHOLE.meeting, sessions=(changed,)))


def vote(count: int | None, voters: int) -> Minutes:
    named = tuple(PersonRef(name=str(n)) for n in range(voters))
    return with_item(votes=(Vote(options=(VoteOption(label="JAA", count=count, voters=named),)),))


PROPOSAL = Part(kind=PartKind.PROPOSAL, text="Hyväksytään.")
HIDDEN = Attachment(id="l", label="Liite 1", title="Tarjous", secret=True)
SECRET = Part(kind=PartKind.TEXT, text="Salaista.", secret=True)
UNOPENED = Meeting(
    language=MeetingLanguage.FI,
    sessions=(Session(date=date(2026, 3, 3), planned_start="14:00"),),
)
examiners = Signatures(examination=Examination(method=ExaminationMethod.EXAMINERS))

CASES = [
    (WHOLE, []),
    (replace(WHOLE, meeting=Meeting(language=MeetingLanguage.FI)), ["no_date !", "no_opening"]),
    (session(closed=None), ["no_closing"]),
    (replace(WHOLE, items=()), ["no_items !"]),
    (replace(WHOLE, participants=()), ["nobody_marked", "no_chair !", "no_secretary"]),
    (with_item(title=None), ["no_title !"]),
    (with_item(parts=()), []),
    (in_the_middle(title="Talous"), ["nothing_written part:0 Talous"]),
    (in_the_middle(title="Talous", state=ItemState.WITHDRAWN), []),
    (with_item(parts=(PROPOSAL,)), ["no_decision Avaus"]),
    (with_item(parts=(PROPOSAL,), decisions=(Decision(id="d", text="Näin."),)), []),
    (with_item(parts=(PROPOSAL, Part(kind=PartKind.DECISION, text="Näin."))), []),
    (with_item(parts=(PROPOSAL,), state=ItemState.TABLED), []),
    (replace(with_item(parts=(PROPOSAL,)), meeting=UNOPENED), []),
    (with_item(parts=(SECRET,)), ["no_secrecy_ground part:0 Avaus !"]),
    (
        with_item(parts=(replace(SECRET, text="Ja {{tämä}}.", secret=False),)),
        ["no_secrecy_ground part:0 Avaus !"],
    ),
    (with_item(parts=(SECRET,), publicity=secret("JulkL 24 §")), []),
    (with_item(decisions=(Decision(id="d", text=" "),)), ["empty_decision decision:d Avaus !"]),
    (with_item(actions=(ActionItem(id="t", text="tee"),)), ["no_owner action:t tee"]),
    (with_item(actions=(ActionItem(id="t", text="tee", in_text=True),)), []),
    (with_item(dissents=(Dissent(participant="pj", text=" "),)), ["empty_dissent dissent:0 A"]),
    (with_item(dissents=(Dissent(participant="pj", text="Ei näin."),)), []),
    (
        with_item(parts=(Part(kind=PartKind.TEXT, text="{kuka} avasi {aika}, {kuka} kiitti."),)),
        ["open_place part:0 {kuka}, {aika}"],
    ),
    (with_item(parts=(Part(kind=PartKind.TEXT, text="Muut {sulkeet} ja {} jäävät."),)), []),
    (
        with_item(
            parts=(Part(kind=PartKind.TEXT, text="Salassa {{kuka}}."),), publicity=secret("JulkL")
        ),
        [],
    ),
    (
        with_item(
            decisions=(
                Decision(id="d", text="Valittiin {vem}."),
                Decision(id="e", text="Avattiin.", in_text=True),
            )
        ),
        ["open_place decision:d {vem}"],
    ),
    (
        with_item(dissents=(Dissent(participant="pj", text="Klo {time}."),)),
        ["open_place dissent:0 {time}"],
    ),
    (with_item(publicity=secret(None)), ["no_secrecy_ground Avaus !"]),
    (with_item(publicity=secret("JulkL 24 §")), []),
    (vote(2, 3), ["vote_sum vote:0 JAA !"]),
    (vote(3, 2), ["fewer_voters vote:0 JAA"]),
    (vote(3, 0), []),
    (vote(None, 2), []),
    (replace(WHOLE, signatures=examiners), ["no_examiners"]),
    (
        replace(WHOLE, attachments=(Attachment(id="l", label="Liite 1"),)),
        ["no_attachment_file attachment:l Liite 1"],
    ),
    (replace(WHOLE, attachments=(HIDDEN,)), ["no_secrecy_ground attachment:l Liite 1 !"]),
    (
        replace(with_item(attachments=("l",)), attachments=(HIDDEN,)),
        ["no_secrecy_ground attachment:l Liite 1 !"],
    ),
    (
        replace(
            with_item(attachments=("l",), publicity=secret("JulkL 24 §")), attachments=(HIDDEN,)
        ),
        [],
    ),
    (
        replace(
            WHOLE,
            attachments=(HIDDEN,),
            meeting=replace(WHOLE.meeting, publicity=secret("JulkL 24 §")),
        ),
        [],
    ),
    (
        replace(WHOLE, meeting=replace(WHOLE.meeting, publicity=secret(None))),
        ["no_secrecy_ground !"],
    ),
    (
        replace(
            WHOLE,
            participants=(
                *WHOLE.participants,
                Participant(id="x", name="C", attendance=Attendance.UNRECORDED),
            ),
        ),
        ["unrecorded C"],
    ),
    (
        replace(
            WHOLE,
            series=replace(WHOLE.series, quorum=QuorumRule(rule=QuorumRuleKind.AT_LEAST, count=3)),
        ),
        ["not_quorate"],
    ),
]


@pytest.mark.parametrize(("minutes", "expected"), CASES)
def test_what_is_missing_is_told_and_nothing_else(minutes: Minutes, expected: list[str]) -> None:
    assert told(minutes) == expected


def test_the_fingerprint_is_of_the_text_alone() -> None:
    sample = meeting_file.read(SAMPLE.read_bytes(), "kokous-fi.json")
    whole = fingerprint(sample)

    assert fingerprint(replace(sample, status=None, comments=())) == whole
    assert fingerprint(replace(sample, participants=sample.participants[::-1])) != whole
    assert json.loads(SAMPLE.read_text())["status"] == "draft"


def test_an_item_whose_sub_items_tell_it_needs_no_words_of_its_own() -> None:
    head = AgendaItem(id="h", number="1", title="Tilinpäätös", state=ItemState.HANDLED)
    below = replace(WHOLE.items[0], id="b", level=2)
    first = replace(WHOLE.items[0], id="f")
    assert told(replace(WHOLE, items=(first, head, below, first))) == []
    assert told(replace(WHOLE, items=(first, head, first))) == [
        "nothing_written part:0 Tilinpäätös"
    ]


def test_a_decision_whose_kind_says_it_needs_no_words() -> None:
    tabled = Decision(id="d", text="", kind=DecisionKind.TABLED)
    assert told(with_item(decisions=(tabled,))) == []
    assert told(with_item(decisions=(replace(tabled, kind=None),))) == [
        "empty_decision decision:d Avaus !"
    ]


def test_votes_of_people_counted_without_names_are_not_held_against_the_named() -> None:
    named = replace(WHOLE.participants[0], group="g", voting=True)
    options = (VoteOption(label="Esitys", count=2512), VoteOption(label="Muutos", count=1999))
    minutes = with_item(votes=(Vote(options=options),))
    counted = Group(id="g", heading="Osakkaat", counts=(GroupCount(count=23, label="osakasta"),))
    people = (named, *WHOLE.participants[1:])
    assert told(replace(minutes, participants=people, groups=(counted,))) == []
    without = replace(counted, counts=())
    assert told(replace(minutes, participants=people, groups=(without,))) == [
        "too_many_votes vote:0 4511 / 1"
    ]
