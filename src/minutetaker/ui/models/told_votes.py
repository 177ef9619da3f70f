"""How an item was voted on, in the few lines that the page shows of it."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.marked import words_of
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.voting import (
    NoSide,
    count_of,
    options_of,
    sides_of,
    vote_numbers,
    voters_for,
)
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language, sentence, spaced
from minutetaker.finnish.sentences_item import casting_vote, vote_meanings, vote_method
from minutetaker.services.votes import no_side_words, result_of

_NAMED_UP_TO = 16
"""With more voters than these the counts are enough to read; the document has the names."""


def vote_lines(minutes: Minutes, item: AgendaItem, place: int) -> Iterator[str]:
    """The question, what each option means, the votes, and what came of them.

    A result that is the words of a decision is read there.
    """
    language = Language(minutes.meeting.language.value)
    vote, number = item.votes[place], vote_numbers(item.votes)[place]
    options = options_of(vote)
    head = sentence(vote.heading or spaced(label(Label.VOTE, language), str(number or "")))
    method = vote_method(vote.method.value, language) if vote.method else ""
    meanings = vote_meanings([(each.label, each.meaning) for each in options])
    yield " ".join(filter(None, (head, vote.question, meanings, method)))
    words = no_side_words(minutes)
    named = sum(len(each.voters) for each in vote.options)
    told = []
    for side in sides_of(vote):
        count = count_of(vote, side)
        if count or (isinstance(side, int) and count is not None):
            word = words[side] if isinstance(side, NoSide) else options[side].label
            names = ", ".join(minutes.name_of(each) for each in voters_for(vote, side))
            told.append(f"{word} {count}" + (f": {names}" if names and _is_few(named) else ""))
    if _is_few(named) and named:
        yield from told
    else:
        yield ", ".join(told)
    if vote.casting_vote:
        yield casting_vote(minutes.name_of(vote.casting_vote), language)
    result = result_of(minutes, vote)
    if not any(result in words_of(each) for each in item.decisions):
        yield result


def _is_few(named: int) -> bool:
    return named <= _NAMED_UP_TO
