"""The rules of a vote (äänestys): who voted for what, how it is counted, what came of it.

A meeting file counts the blank and the absent without their names. Who they were is kept as one
more option that bears the printed word for them, beside the count.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from minutetaker.domain.people import Participant, PersonRef
from minutetaker.domain.vote import Vote, VoteOption

_SEVERAL = 2


class NoSide(StrEnum):
    """What somebody can do instead of voting for an option; the two are never the same."""

    BLANK = "blank"
    ABSENT = "absent"


Side = int | NoSide
"""The place of an option among those that can be voted for, from 0, or no side at all."""

Voters = Mapping[str, int]
"""Ids of those who may vote, in the order of the list, and how many votes each has."""

_WORDS = {
    NoSide.BLANK: {"tyhjä", "tyhjiä", "tyhjää", "tyhjät", "blank", "blanka", "blankt"},
    NoSide.ABSENT: {"poissa", "frånvarande", "absent"},
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the counts say: the winner's place, or the places that share the most votes."""

    winner: int | None = None
    tied: tuple[int, ...] = ()


def no_side_of(option: VoteOption) -> NoSide | None:
    """What an option names that is no side of the vote; None for one that can be voted for."""
    word = option.label.strip(" .:").casefold()
    return next((side for side, words in _WORDS.items() if word in words), None)


def options_of(vote: Vote) -> tuple[VoteOption, ...]:
    """What could be voted for."""
    return tuple(each for each in vote.options if no_side_of(each) is None)


def voters_for(vote: Vote, side: Side) -> tuple[PersonRef, ...]:
    """Those named for a side."""
    option = _option(vote, side)
    return option.voters if option is not None else ()


def counted(option: VoteOption) -> int | None:
    """The votes for an option: as counted, else as many as are named; None: not known."""
    if option.count is not None:
        return option.count
    return len(option.voters) or None


def count_of(vote: Vote, side: Side) -> int | None:
    """The votes for a side; None: not known."""
    if isinstance(side, NoSide):
        given = vote.blank if side is NoSide.BLANK else vote.absent
        if given is not None:
            return given
    option = _option(vote, side)
    return counted(option) if option is not None else None


def side_of(vote: Vote, participant_id: str) -> Side | None:
    """What somebody voted; None where it isn't told."""
    for side in sides_of(vote):
        if any(each.participant == participant_id for each in voters_for(vote, side)):
            return side
    return None


def sides_given(vote: Vote) -> dict[str, Side]:
    """What each of the named voted."""
    return {
        each.participant: side
        for side in sides_of(vote)
        for each in voters_for(vote, side)
        if each.participant is not None
    }


def sides_of(vote: Vote) -> tuple[Side, ...]:
    """Every option's place, then the blank and the absent."""
    return (*range(len(options_of(vote))), NoSide.BLANK, NoSide.ABSENT)


def vote_numbers(votes: Sequence[Vote]) -> tuple[int | None, ...]:
    """The number that tells each vote of an item apart from the others.

    None for one that has a heading, or is the only one without. One that stands in a text keeps its
    number, so that the others keep theirs.
    """
    bare = [place for place, vote in enumerate(votes) if not vote.heading]
    return tuple(
        bare.index(place) + 1 if place in bare and len(bare) > 1 else None
        for place in range(len(votes))
    )


def cast(vote: Vote) -> int:
    """The votes given: for an option, or blank."""
    sides: tuple[Side, ...] = (*range(len(options_of(vote))), NoSide.BLANK)
    return sum(count_of(vote, side) or 0 for side in sides)


def weight(participant: Participant) -> int:
    """How many votes somebody has; one where nothing else is told."""
    return 1 if participant.votes is None else max(participant.votes, 0)


def with_side(
    vote: Vote, participant_id: str, side: Side | None, voters: Voters, words: Mapping[NoSide, str]
) -> Vote:
    """The vote with somebody on a side, and on no other; None takes their vote back.

    A count that was the number of its names stays so; one that was typed only grows. ``words`` are
    printed for the blank and the absent.
    """
    changed = vote
    for each in sides_of(vote):
        known = voters_for(changed, each)
        kept = tuple(who for who in known if who.participant != participant_id)
        if each == side:
            is_there = kept != known
            kept = known if is_there else (*kept, PersonRef(participant=participant_id))
        if kept != known:
            changed = _with_names(changed, each, kept, voters, words)
    return changed


def with_counts(vote: Vote, counts: Mapping[Side, int | None]) -> Vote:
    """The vote with these counts; names stay as they are."""
    for side, count in counts.items():
        vote = _with_count(vote, side, count)
    return vote


def outcome(vote: Vote) -> Outcome | None:
    """What the counts say; None where one of them isn't known or nobody voted.

    A tie is decided for the tied option whose voter has the casting vote.
    """
    known = {place: counted(option) for place, option in enumerate(options_of(vote))}
    counts = {place: count for place, count in known.items() if count is not None}
    if len(counts) < len(known) or len(known) < _SEVERAL or not any(counts.values()):
        return None
    most = max(counts.values())
    first = tuple(place for place, count in counts.items() if count == most)
    if len(first) == 1:
        return Outcome(winner=first[0])
    casting = vote.casting_vote
    decided = [place for place in first if casting and casting in voters_for(vote, place)]
    return Outcome(winner=decided[0] if decided else None, tied=first)


def is_open_tie(vote: Vote) -> bool:
    """Whether the votes are equal and nothing tells how it was decided."""
    found = outcome(vote)
    return found is not None and found.winner is None and not vote.result


class VoteFault(StrEnum):
    """What can be wrong with a vote; named as an open matter."""

    SUM = "vote_sum"
    FEWER_VOTERS = "fewer_voters"
    TWICE = "voted_twice"
    NOT_ENTITLED = "not_entitled"
    TOO_MANY = "too_many_votes"
    TOO_FEW = "too_few_votes"
    TIE = "open_tie"


def vote_faults(vote: Vote, voters: Voters, seats: int) -> Iterator[tuple[VoteFault, str]]:
    """What doesn't fit, with the option, the count or the participant's id it is about.

    No ``voters``: it isn't known who may vote, and only the vote itself is judged. ``seats`` are
    the votes of the whole body, which the absent are counted from.
    """
    yield from _of_names(vote, voters)
    if vote.in_text:
        return
    given, here = cast(vote), sum(voters.values())
    absent = count_of(vote, NoSide.ABSENT) or 0
    if here and outcome(vote) is not None:
        if given > here or given + absent > max(here, seats):
            yield VoteFault.TOO_MANY, f"{given} / {here}"
        elif given + absent < here:
            yield VoteFault.TOO_FEW, f"{given} / {here}"
    if is_open_tie(vote):
        yield VoteFault.TIE, ""


def _of_names(vote: Vote, voters: Voters) -> Iterator[tuple[VoteFault, str]]:
    seen: set[str] = set()
    for option in vote.options:
        names = sum(voters.get(each.participant or "", 1) for each in option.voters)
        is_side = no_side_of(option) is None
        if is_side and option.count is not None and names > option.count:
            yield VoteFault.SUM, option.label
        elif is_side and option.count is not None and 0 < names < option.count:
            yield VoteFault.FEWER_VOTERS, option.label
        is_absent = no_side_of(option) is NoSide.ABSENT
        for each in option.voters:
            if each.participant is None:
                continue
            if each.participant in seen:
                yield VoteFault.TWICE, each.participant
            elif voters and each.participant not in voters and not (is_absent or vote.in_text):
                yield VoteFault.NOT_ENTITLED, each.participant
            seen.add(each.participant)


def _option(vote: Vote, side: Side) -> VoteOption | None:
    if isinstance(side, NoSide):
        return next((each for each in vote.options if no_side_of(each) is side), None)
    options = options_of(vote)
    return options[side] if side < len(options) else None


def _with_count(vote: Vote, side: Side, count: int | None) -> Vote:
    if side is NoSide.BLANK:
        return replace(vote, blank=count)
    if side is NoSide.ABSENT:
        return replace(vote, absent=count)
    option = _option(vote, side)
    return vote if option is None else _with_option(vote, option, replace(option, count=count))


def _with_names(
    vote: Vote,
    side: Side,
    names: tuple[PersonRef, ...],
    voters: Voters,
    words: Mapping[NoSide, str],
) -> Vote:
    def votes(people: tuple[PersonRef, ...]) -> int:
        return sum(voters.get(each.participant or "", 1) for each in people)

    old = voters_for(vote, side)
    count, most = count_of(vote, side), votes(names)
    follows = count is None or count <= votes(old)
    vote = _with_count(vote, side, most if follows else max(count or 0, most))
    option = _option(vote, side)
    if option is not None and not names and isinstance(side, NoSide):
        return replace(vote, options=tuple(each for each in vote.options if each is not option))
    if option is not None:
        return _with_option(vote, option, replace(option, voters=names))
    label = words[NoSide(side)] if isinstance(side, NoSide) else ""
    return replace(vote, options=(*vote.options, VoteOption(label=label, voters=names)))


def _with_option(vote: Vote, old: VoteOption, new: VoteOption) -> Vote:
    return replace(vote, options=tuple(new if each is old else each for each in vote.options))
