"""Votes: each once, counts that follow names, ties, and what doesn't fit."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.people import PersonRef
from minutetaker.domain.vote import Vote, VoteOption
from minutetaker.domain.voting import (
    NoSide,
    Outcome,
    Side,
    VoteFault,
    cast,
    count_of,
    options_of,
    outcome,
    side_of,
    vote_faults,
    voters_for,
    with_counts,
    with_side,
)

WORDS = {NoSide.BLANK: "Tyhjiä", NoSide.ABSENT: "Poissa"}
HERE = dict.fromkeys(("aho", "berg", "cajan", "dahl", "eklund"), 1)
EMPTY = Vote(options=(VoteOption(label="JAA"), VoteOption(label="EI")))
SIDES: tuple[Side, ...] = (0, 1, NoSide.BLANK, NoSide.ABSENT)


def voted(given_to: dict[str, Side], voters: dict[str, int] = HERE) -> Vote:
    vote = EMPTY
    for who, side in given_to.items():
        vote = with_side(vote, who, side, voters, WORDS)
    return vote


def drawn(vote: Vote) -> str:
    """``JAA 2 aho, berg · EI 1 cajan · blank 1 dahl``."""
    told = []
    for side, word in zip(SIDES, ("JAA", "EI", "blank", "absent"), strict=True):
        names = ", ".join(each.participant or "" for each in voters_for(vote, side))
        if count_of(vote, side) is not None:
            told.append(f"{word} {count_of(vote, side)} {names}".strip())
    return " · ".join(told)


def faults(vote: Vote, voters: dict[str, int] = HERE) -> dict[VoteFault, str]:
    return dict(vote_faults(vote, voters, seats=sum(voters.values())))


def test_each_is_counted_where_they_voted_and_the_absent_are_not_the_blank() -> None:
    vote = voted({"aho": 0, "berg": 0, "cajan": 1, "dahl": NoSide.BLANK, "eklund": NoSide.ABSENT})

    assert drawn(vote) == "JAA 2 aho, berg · EI 1 cajan · blank 1 dahl · absent 1 eklund"
    assert [each.label for each in options_of(vote)] == ["JAA", "EI"]
    assert outcome(vote) == Outcome(winner=0)
    assert faults(vote) == {}


def test_a_mended_vote_leaves_nothing_behind() -> None:
    vote = with_side(voted({"aho": NoSide.BLANK}), "aho", 1, HERE, WORDS)

    assert drawn(vote) == "EI 1 aho · blank 0"
    assert len(vote.options) == len(options_of(vote))


def test_somebody_with_several_votes_counts_as_many() -> None:
    vote = voted({"aho": 0, "berg": 1}, {"aho": 7, "berg": 2})

    assert drawn(vote) == "JAA 7 aho · EI 2 berg"
    assert faults(vote, {"aho": 7, "berg": 2}) == {}


def test_typed_counts_stay_while_names_are_filled_in() -> None:
    vote = with_counts(EMPTY, {0: 3, 1: 2})
    vote = with_side(vote, "aho", 0, HERE, WORDS)

    assert drawn(vote) == "JAA 3 aho · EI 2"
    assert faults(vote) == {VoteFault.FEWER_VOTERS: "JAA"}


def test_a_tie_waits_for_the_casting_vote_of_one_who_voted() -> None:
    vote = voted({"aho": 0, "berg": 1, "cajan": 0, "dahl": 1, "eklund": NoSide.BLANK})
    assert outcome(vote) == Outcome(tied=(0, 1))
    assert faults(vote) == {VoteFault.TIE: ""}

    vote = replace(vote, casting_vote=PersonRef(participant="berg"))

    assert outcome(vote) == Outcome(winner=1, tied=(0, 1))
    assert faults(vote) == {}


def test_a_tie_decided_by_lot_is_told_in_words() -> None:
    vote = with_counts(EMPTY, {0: 2, 1: 2, NoSide.BLANK: 1})

    assert faults(replace(vote, result="Arpa ratkaisi: päätökseksi tuli JAA.")) == {}


def test_sums_that_do_not_fit_are_told() -> None:
    assert faults(with_counts(EMPTY, {0: 4, 1: 2})) == {VoteFault.TOO_MANY: "6 / 5"}
    assert faults(with_counts(EMPTY, {0: 2, 1: 1})) == {VoteFault.TOO_FEW: "3 / 5"}
    assert faults(with_counts(EMPTY, {0: 2, 1: 1, NoSide.ABSENT: 2})) == {}


def test_only_those_who_may_vote_once_each() -> None:
    twice = (VoteOption(label="JAA", voters=(PersonRef(participant="aho"),)),) * 2
    stranger = voted({"ilves": 0}, {"ilves": 1})

    assert VoteFault.TWICE in faults(Vote(options=twice))
    assert faults(stranger)[VoteFault.NOT_ENTITLED] == "ilves"


casts = st.lists(
    st.tuples(st.sampled_from(sorted(HERE)), st.none() | st.sampled_from(SIDES)), max_size=30
)


@given(casts)
def test_however_often_they_mend_each_votes_once_and_counts_are_names(
    given_votes: list[tuple[str, Side | None]],
) -> None:
    vote, last = EMPTY, dict[str, Side | None]()
    for who, side in given_votes:
        vote = with_side(vote, who, side, HERE, WORDS)
        last[who] = side

    assert {who: side_of(vote, who) for who in last} == last
    for side in SIDES:
        assert (count_of(vote, side) or 0) == len(voters_for(vote, side))
    names = [each.participant for option in vote.options for each in option.voters]
    assert len(names) == len(set(names))
    assert cast(vote) + (count_of(vote, NoSide.ABSENT) or 0) <= len(HERE)
    assert not {VoteFault.TWICE, VoteFault.NOT_ENTITLED, VoteFault.TOO_MANY} & set(faults(vote))


@given(st.lists(st.integers(0, 9), min_size=2, max_size=4))
def test_the_winner_has_more_votes_than_any_other(counts: list[int]) -> None:
    options = tuple(
        VoteOption(label=f"ehdokas {at}", count=count) for at, count in enumerate(counts)
    )
    found = outcome(Vote(options=options))

    most = [at for at, count in enumerate(counts) if count == max(counts)]
    if not any(counts):
        assert found is None
    elif len(most) == 1:
        assert found == Outcome(winner=most[0])
    else:
        assert found == Outcome(tied=tuple(most))
