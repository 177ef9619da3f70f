"""Whatever was thrown away comes back to its place, or says why it can't."""

from collections.abc import Callable

import pytest

from minutetaker.domain.attendance import Attendance, Moment, Phase
from minutetaker.domain.decision import Elected
from minutetaker.domain.failures import AlreadyThere, MeetingIsApproved, PlaceIsGone
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.series import PartKind
from minutetaker.domain.trash import TrashKind
from minutetaker.domain.vote import Vote, VoteOption
from minutetaker.services import (
    actions,
    agenda,
    attachments,
    attendance,
    decisions,
    dissents,
    elections,
    meetings,
    notes,
    people,
    recusals,
    trash,
    votes,
)
from minutetaker.services.desk import Desk
from minutetaker.services.trash import Thrown

MEETING = "esimerkki-fi"

SALO = Elected(participant="haapaoja", office="examiner")
VOTE = Vote(
    question="Hyväksytäänkö muutos?",
    options=(VoteOption(label="JAA", count=7), VoteOption(label="EI", count=5)),
)
GONE_HOME = Moment(time="14:50", item="a4", phase=Phase.DURING)

ENTRIES: dict[TrashKind, Callable[[Desk], object]] = {
    TrashKind.VOTE: lambda desk: votes.keep_vote(desk, MEETING, "a4", 0, VOTE),
    TrashKind.RECUSAL: lambda desk: recusals.recuse(desk, MEETING, "a4", "piilonen", "intressi"),
    TrashKind.DISSENT: lambda desk: (
        dissents.add_dissent(desk, MEETING, "a4", "piilonen"),
        notes.save_text(desk, MEETING, "a4", "dissent:0", "Ei näin."),
    ),
    TrashKind.ELECTION: lambda desk: elections.elect(desk, MEETING, "a4", "d5", SALO),
    TrashKind.STAYS: lambda desk: attendance.come_or_go(desk, MEETING, "rantakyto", GONE_HOME),
    TrashKind.ATTACHMENT: lambda desk: attachments.assign(desk, MEETING, "l2", "a4"),
}
"""What is written first, where the sample has nothing of the kind to remove."""

REMOVALS: dict[TrashKind, Callable[[Desk], object]] = {
    TrashKind.ITEM: lambda desk: agenda.remove_item(desk, MEETING, "a7"),
    TrashKind.PART: lambda desk: notes.remove_part(desk, MEETING, "a4", 0),
    TrashKind.DECISION: lambda desk: decisions.remove_decision(desk, MEETING, "a4", "d5"),
    TrashKind.ACTION: lambda desk: actions.remove_action(desk, MEETING, "a4", "t1"),
    TrashKind.PARTICIPANT: lambda desk: people.remove_person(desk, MEETING, "haapaoja"),
    TrashKind.VOTE: lambda desk: votes.remove_vote(desk, MEETING, "a4", 0),
    TrashKind.RECUSAL: lambda desk: recusals.take_back(desk, MEETING, "a4", "piilonen"),
    TrashKind.DISSENT: lambda desk: dissents.remove_dissent(desk, MEETING, "a4", 0),
    TrashKind.ELECTION: lambda desk: elections.elect(desk, MEETING, "a4", "d5", SALO),
    TrashKind.STAYS: lambda desk: attendance.mark(desk, MEETING, "rantakyto", Attendance.ABSENT),
    TrashKind.ATTACHMENT: lambda desk: attachments.detach(desk, MEETING, "l2"),
}

WORDS = {
    TrashKind.VOTE: "JAA 7, EI 5; Hyväksytäänkö muutos?",
    TrashKind.RECUSAL: "Lauri Piilonen, intressi",
    TrashKind.DISSENT: "Lauri Piilonen: Ei näin.",
    TrashKind.ELECTION: "Pöytäkirjantarkastajaksi valittiin Jenni Haapaoja",
    TrashKind.STAYS: (
        "Tapio Rantakytö poistui kokouksesta klo\N{NO-BREAK SPACE}14.50"
        " tämän asian käsittelyn aikana"
    ),
}
"""What tells the thing apart, before the item that it was in."""


def newest(desk: Desk) -> Thrown:
    return trash.thrown(desk)[0]


@pytest.mark.parametrize("kind", REMOVALS)
def test_a_thing_comes_back_to_its_place_and_undo_throws_it_again(
    desk: Desk, kind: TrashKind
) -> None:
    if kind in ENTRIES:
        ENTRIES[kind](desk)
    before = desk.minutes(MEETING)
    REMOVALS[kind](desk)
    thing = newest(desk)
    assert (thing.thing.kind, thing.meeting) == (kind, "LÄPI-työryhmä 6/2026")
    if kind in WORDS:
        assert thing.thing.title == f"{WORDS[kind]} · 4 {before.item('a4').title}"

    trash.bring_back(desk, thing.thing)

    assert desk.minutes(MEETING) == before
    assert trash.thrown(desk) == ()
    desk.undo(MEETING)
    assert desk.minutes(MEETING) != before
    assert [each.thing.kind for each in trash.thrown(desk)] == [kind]


def test_undo_of_a_removal_empties_the_trash_and_redo_fills_it_again(desk: Desk) -> None:
    ENTRIES[TrashKind.VOTE](desk)
    REMOVALS[TrashKind.VOTE](desk)

    desk.undo(MEETING)
    assert (trash.thrown(desk), desk.minutes(MEETING).item("a4").votes) == ((), (VOTE,))
    desk.redo(MEETING)
    assert [each.thing.kind for each in trash.thrown(desk)] == [TrashKind.VOTE]


def test_what_was_never_filled_in_is_not_kept(desk: Desk) -> None:
    votes.keep_vote(desk, MEETING, "a4", 0, votes.new_vote(desk.minutes(MEETING), "a4"))
    dissents.add_dissent(desk, MEETING, "a4", "piilonen")
    key, _ = actions.add_action(desk, MEETING, "a4")

    votes.remove_vote(desk, MEETING, "a4", 0)
    dissents.remove_dissent(desk, MEETING, "a4", 0)
    actions.remove_action(desk, MEETING, "a4", key)

    assert trash.thrown(desk) == ()


def test_a_task_without_words_is_known_by_its_owner(desk: Desk) -> None:
    key, _ = actions.add_action(desk, MEETING, "a4")
    actions.set_owner(desk, MEETING, "a4", key, "Lauri Piilonen")

    actions.remove_action(desk, MEETING, "a4", key)

    assert newest(desk).thing.title == "Lauri Piilonen"


def test_coming_meetings_without_other_words_are_kept(desk: Desk) -> None:
    field, _ = notes.add_part(desk, MEETING, "a4", PartKind.NEXT_MEETINGS)
    notes.save_text(desk, MEETING, "a4", field, "- ti 15.12.2026 klo 13")
    before = desk.minutes(MEETING)

    notes.remove_part(desk, MEETING, "a4", int(field.partition(":")[2]))

    assert newest(desk).thing.title == "ti 15.12.2026 klo\N{NO-BREAK SPACE}13"
    trash.bring_back(desk, newest(desk).thing)
    assert desk.minutes(MEETING).item("a4").parts == before.item("a4").parts


def test_examiners_follow_their_election_into_the_trash_and_back(desk: Desk) -> None:
    key, _ = elections.elect(desk, MEETING, "a4", None, SALO)
    decisions.remove_decision(desk, MEETING, "a4", key)
    assert elections.examiners_of(desk.minutes(MEETING)) == ()
    assert newest(desk).thing.title == "Pöytäkirjantarkastajaksi valittiin Jenni Haapaoja"

    trash.bring_back(desk, newest(desk).thing)

    signatures = desk.minutes(MEETING).signatures
    assert signatures is not None
    assert signatures.examination is not None
    assert [each.participant for each in signatures.examination.examiners] == ["haapaoja"]


def test_a_vote_of_somebody_who_is_gone_waits_for_them(desk: Desk) -> None:
    voter = PersonRef(participant="haapaoja")
    options = (VoteOption(label="JAA", voters=(voter,)), VoteOption(label="EI"))
    votes.keep_vote(desk, MEETING, "a4", 0, Vote(options=options))
    votes.remove_vote(desk, MEETING, "a4", 0)
    vote = newest(desk).thing
    people.remove_person(desk, MEETING, "haapaoja")

    with pytest.raises(PlaceIsGone):
        trash.bring_back(desk, vote)
    trash.bring_back(desk, newest(desk).thing)
    trash.bring_back(desk, vote)

    assert desk.minutes(MEETING).item("a4").votes[0].options[0].voters == (voter,)


def test_a_field_of_an_item_that_is_gone_waits_for_its_item(desk: Desk) -> None:
    notes.remove_part(desk, MEETING, "a5", 0)
    part = newest(desk).thing
    agenda.remove_item(desk, MEETING, "a5")

    with pytest.raises(PlaceIsGone):
        trash.bring_back(desk, part)
    trash.bring_back(desk, newest(desk).thing)
    trash.bring_back(desk, part)

    assert trash.thrown(desk) == ()


def test_a_thing_of_a_meeting_in_the_trash_waits_for_the_meeting(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    item = newest(desk).thing
    meetings.remove(desk, MEETING)
    assert [each.meeting for each in trash.thrown(desk)] == ["", "LÄPI-työryhmä 6/2026"]

    with pytest.raises(PlaceIsGone):
        trash.bring_back(desk, item)
    trash.bring_back(desk, newest(desk).thing)
    trash.bring_back(desk, item)

    assert desk.minutes(MEETING).item("a5").title == item.title


def test_what_stands_there_again_is_not_put_there_twice(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    thing = newest(desk).thing
    desk.undo(MEETING)

    with pytest.raises(AlreadyThere):
        trash.bring_back(desk, thing)


def test_thrown_away_for_good_is_gone_and_undo_still_brings_the_item_back(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")

    trash.discard(desk, tuple(each.thing for each in trash.thrown(desk)))

    assert trash.thrown(desk) == ()
    desk.undo(MEETING)
    assert desk.minutes(MEETING).item("a5")


def test_a_meeting_is_thrown_away_with_what_was_thrown_out_of_it(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    meetings.remove(desk, MEETING)

    trash.discard(desk, tuple(each.thing for each in trash.thrown(desk)))

    assert trash.thrown(desk) == ()
    assert meetings.listed(desk) == ()


def test_nothing_comes_back_into_an_approved_meeting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    agenda.remove_item(desk, MEETING, "a5")
    thing = newest(desk).thing
    monkeypatch.setattr(Minutes, "is_approved", property(_yes))

    with pytest.raises(MeetingIsApproved):
        trash.bring_back(desk, thing)


def _yes(_minutes: Minutes) -> bool:
    return True
