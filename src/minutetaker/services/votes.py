"""Votes: asking the question, writing down who voted what, and deciding by it."""

from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.editing import on_item, with_item
from minutetaker.domain.electorate import voters_of
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.rich_text import Paragraph, Run, plain_text, write
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import PartKind
from minutetaker.domain.vote import Vote, VoteMethod, VoteOption
from minutetaker.domain.voting import NoSide, count_of, options_of, outcome
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_item import proposal_named, vote_by_lot, vote_outcome
from minutetaker.services.desk import Desk
from minutetaker.services.history import TypedIn

NAMED_UP_TO = 30
"""In a body of more voters a show of hands is the usual way, and names come by a roll call."""

_MEANING = 160  # characters; a longer proposal is not repeated in the vote


def no_side_words(minutes: Minutes) -> dict[NoSide, str]:
    """What is printed for those who voted blank, and those who were absent."""
    language = _language(minutes)
    return {
        NoSide.BLANK: label(Label.BLANK, language),
        NoSide.ABSENT: label(Label.ABSENT, language),
    }


def new_vote(minutes: Minutes, item_id: str) -> Vote:
    """A vote as it is put: the proposal against the counter-proposal whose turn it is.

    It isn't in the meeting yet.
    """
    language, item = _language(minutes), minutes.item(item_id)
    against = _meanings(item, PartKind.COUNTER_PROPOSAL, language)
    against = against or _meanings(item, PartKind.MOTION, language)
    turn = min(len(item.votes), max(len(against) - 1, 0))
    by_names = len(voters_of(minutes, item_id)) <= NAMED_UP_TO
    return Vote(
        method=VoteMethod.ROLL_CALL if by_names else VoteMethod.SHOW_OF_HANDS,
        options=(
            VoteOption(
                label=label(Label.YES, language),
                meaning=next(iter(_meanings(item, PartKind.PROPOSAL, language)), None),
            ),
            VoteOption(label=label(Label.NO, language), meaning=against[turn] if against else None),
        ),
    )


def keep_vote(
    desk: Desk, meeting_id: str, item_id: str, place: int, vote: Vote, *, burst: str | None = None
) -> Changes:
    """Put a vote in its place; one past the last is added.

    Votes written down one after another are one act while ``burst`` stays the same.
    """

    def make(minutes: Minutes) -> Minutes:
        return with_item(minutes, item_id, _with_vote(place, vote))

    name = said("Voting") if burst is not None else said("Vote changed")
    typed = TypedIn(item_id, burst) if burst is not None else None
    return desk.change(meeting_id, name, make, typed=typed)


def remove_vote(desk: Desk, meeting_id: str, item_id: str, place: int) -> Changes:
    """Remove a vote with all its votes."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, votes=(*item.votes[:place], *item.votes[place + 1 :]))

    return desk.remove(meeting_id, said("Vote removed"), on_item(item_id, make_item))


def settled(minutes: Minutes, vote: Vote, winner: int, chair: PersonRef | None) -> Vote:
    """A tied vote decided for an option: by the chair's casting vote; ``chair`` None: by lot."""
    option, language = options_of(vote)[winner], _language(minutes)
    if chair is None:
        words = vote_by_lot(option.label, option.meaning, language)
        return replace(vote, result=words, casting_vote=None)
    decided = replace(vote, result=None, casting_vote=chair)
    found = outcome(decided)
    if found is not None and found.winner == winner:
        return decided
    return replace(decided, result=_won(vote, winner, language))


def unsettled(minutes: Minutes, vote: Vote) -> Vote:
    """The vote without what decided its tie, to be asked again once its counts change.

    A result in a person's own words stays.
    """
    found, language = outcome(vote), _language(minutes)
    if found is None or not found.tied:
        return vote
    options = options_of(vote)
    ours = {_won(vote, place, language) for place in found.tied} | {
        vote_by_lot(options[place].label, options[place].meaning, language) for place in found.tied
    }
    return replace(vote, casting_vote=None, result=None if vote.result in ours else vote.result)


def result_of(minutes: Minutes, vote: Vote) -> str:
    """``Äänin 3–2 päätökseksi tuli JAA: …``, or the result in words; empty where there is none."""
    if vote.result:
        return vote.result
    found = outcome(vote)
    if found is None or found.winner is None:
        return ""
    return _won(vote, found.winner, _language(minutes))


def decide_by_vote(
    desk: Desk, meeting_id: str, item_id: str, place: int
) -> tuple[str, Changes] | None:
    """The result becomes the item's decision; None when there is no result.

    It differs from the proposal when anything but the first option won. Where the item waits for
    the words of a decision, they are these.
    """
    minutes = desk.minutes(meeting_id)
    vote = minutes.item(item_id).votes[place]
    words = result_of(minutes, vote)
    if not words:
        return None
    found = outcome(vote)
    text = write([Paragraph((Run(words),))])
    empty = next((each for each in minutes.item(item_id).decisions if not each.text.strip()), None)
    decision = replace(
        empty or Decision(id=new_id(), text=""),
        text=text,
        kind=DecisionKind.APPROVED,
        changed=found is not None and found.winner not in (0, None),
    )

    def make_item(item: AgendaItem) -> AgendaItem:
        if empty is None:
            return replace(item, decisions=(*item.decisions, decision))
        kept = (decision if each.id == decision.id else each for each in item.decisions)
        return replace(item, decisions=tuple(kept))

    def make(minutes: Minutes) -> Minutes:
        return with_item(minutes, item_id, make_item)

    return decision.id, desk.change(meeting_id, said("Decided by vote"), make)


def _with_vote(place: int, vote: Vote) -> Callable[[AgendaItem], AgendaItem]:
    def make(item: AgendaItem) -> AgendaItem:
        return replace(item, votes=(*item.votes[:place], vote, *item.votes[place + 1 :]))

    return make


def _won(vote: Vote, winner: int, language: Language) -> str:
    options = options_of(vote)
    counts = [count_of(vote, place) or 0 for place in range(len(options))]
    others = sorted((count for at, count in enumerate(counts) if at != winner), reverse=True)
    option = options[winner]
    return vote_outcome([counts[winner], *others], option.label, option.meaning, language)


def _meanings(item: AgendaItem, kind: PartKind, language: Language) -> list[str]:
    """What the proposals of a kind ask for, each as one sentence short enough to be repeated.

    Points or a long text are only named: the head of a list alone would ask for nothing.
    """
    found = []
    for part in item.parts:
        words = plain_text(parse(part.text)).strip() if part.kind is kind and part.text else ""
        first, _, more = words.partition("\n")
        is_whole = len(first) <= _MEANING and (not more.strip() or first.rstrip().endswith("."))
        if first:
            named = proposal_named(language, is_counter=kind is not PartKind.PROPOSAL)
            found.append(first.strip().rstrip(".") if is_whole else named)
    return found


def _language(minutes: Minutes) -> Language:
    return Language(minutes.meeting.language.value)
