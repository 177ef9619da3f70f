"""Votes as they are put, written down, decided and taken back."""

from dataclasses import replace

from minutetaker.domain.decision import DecisionKind
from minutetaker.domain.people import PersonRef
from minutetaker.domain.series import PartKind
from minutetaker.domain.vote import Vote
from minutetaker.domain.voting import Side, with_counts, with_side
from minutetaker.services import decisions, notes, votes
from minutetaker.services.desk import Desk

MEETING = "esimerkki-fi"
AGAINST = "Pyyntöön lisätään kysymys etäpalveluista"


def counted(vote: Vote, yes: int, no: int) -> Vote:
    counts: dict[Side, int | None] = {0: yes, 1: no}
    return with_counts(vote, counts)


def put(desk: Desk, item_id: str = "a5") -> Vote:
    return votes.new_vote(desk.minutes(MEETING), item_id)


def test_a_vote_is_put_between_the_proposal_and_the_counter_proposal(desk: Desk) -> None:
    yes, no = put(desk).options

    assert (yes.label, no.label) == ("JAA", "EI")
    assert yes.meaning == "Työryhmä hyväksyy lausuntopyynnön luonnoksen"
    assert no.meaning == AGAINST


def test_a_proposal_of_points_is_named_for_its_head_asks_for_nothing(desk: Desk) -> None:
    kept = desk.minutes(MEETING).item("a5").parts
    place = next(at for at, part in enumerate(kept) if part.kind is PartKind.PROPOSAL)
    notes.save_text(
        desk, MEETING, "a5", f"part:{place}", "Työryhmä päättää\n\n1. hyväksyä\n2. lähettää"
    )

    assert put(desk).options[0].meaning == "pohjaehdotus"


def test_votes_of_one_burst_are_one_act(desk: Desk) -> None:
    before = desk.minutes(MEETING)
    words = votes.no_side_words(before)
    for who in ("hallapera", "strandvik", "makisalo"):
        item = desk.minutes(MEETING).item("a4")
        vote = item.votes[0] if item.votes else put(desk, "a4")
        vote = with_side(vote, who, 0, {}, words)
        votes.keep_vote(desk, MEETING, "a4", 0, vote, burst="a4 1")

    assert desk.minutes(MEETING).item("a4").votes[0].options[0].count == 3
    assert desk.can_undo(MEETING) == "Voting"
    desk.undo(MEETING)
    assert desk.minutes(MEETING) == before


def test_the_result_becomes_the_decision_in_one_act(desk: Desk) -> None:
    votes.keep_vote(desk, MEETING, "a4", 0, counted(put(desk), 3, 7))
    done = votes.decide_by_vote(desk, MEETING, "a4", 0)

    decision = desk.minutes(MEETING).item("a4").decisions[-1]
    assert done is not None
    assert done[0] == decision.id
    assert decision.text == f"Äänin 7–3 päätökseksi tuli EI: {AGAINST}."
    assert (decision.kind, decision.changed) == (DecisionKind.APPROVED, True)


def test_a_decision_that_waits_for_its_words_gets_those_of_the_vote(desk: Desk) -> None:
    waiting, _ = decisions.add_decision(desk, MEETING, "a4")
    votes.keep_vote(desk, MEETING, "a4", 0, counted(put(desk), 7, 3))
    votes.decide_by_vote(desk, MEETING, "a4", 0)

    decision = desk.minutes(MEETING).item("a4").decisions[-1]
    assert (decision.id, decision.changed) == (waiting, False)


def test_without_a_result_nothing_is_decided(desk: Desk) -> None:
    votes.keep_vote(desk, MEETING, "a4", 0, counted(put(desk), 5, 5))

    assert votes.decide_by_vote(desk, MEETING, "a4", 0) is None


def test_a_tie_is_decided_by_the_chair_or_by_lot_and_asked_again(desk: Desk) -> None:
    minutes = desk.minutes(MEETING)
    tied = counted(put(desk), 5, 5)
    chair = PersonRef(participant="lehtoranta")

    by_chair = votes.settled(minutes, tied, 1, chair)
    by_lot = votes.settled(minutes, tied, 0, None)

    assert by_chair.casting_vote == chair
    assert votes.result_of(minutes, by_chair) == f"Äänin 5–5 päätökseksi tuli EI: {AGAINST}."
    assert "Arpa ratkaisi" in votes.result_of(minutes, by_lot)
    assert votes.unsettled(minutes, by_chair) == tied
    assert votes.unsettled(minutes, by_lot) == tied
    own = replace(by_lot, result="Omin sanoin.")
    assert votes.unsettled(minutes, own) == own


def test_a_removed_vote_comes_back_whole(desk: Desk) -> None:
    before = desk.minutes(MEETING).item("a5")
    votes.remove_vote(desk, MEETING, "a5", 0)
    assert desk.minutes(MEETING).item("a5").votes == ()

    desk.undo(MEETING)
    assert desk.minutes(MEETING).item("a5") == before
