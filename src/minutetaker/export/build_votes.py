"""Votes: what was voted on and how, who voted for what, and what came of it."""

from collections.abc import Iterator
from functools import partial

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.numbering import SUB_ITEM
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.vote import Vote, VoteOption
from minutetaker.domain.voting import (
    NoSide,
    Side,
    count_of,
    counted,
    options_of,
    outcome,
    vote_numbers,
    voters_for,
)
from minutetaker.export import spans
from minutetaker.export.build_scope import Scope, source
from minutetaker.export.build_words import joined
from minutetaker.export.document import (
    Block,
    Body,
    Heading,
    Source,
    Spans,
    TableBlock,
    Words,
    spans_of,
    text_of,
)
from minutetaker.finnish import sentences
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.marks import EN_DASH

_TWO = 2
_NARROW = (70.0, 30.0)
_WITH_NAMES = (22.0, 14.0, 64.0)
_WITH_NAMES_IN_BOTH = (28.0, 14.0, 58.0)


def part_heading(item: AgendaItem, words: Words, key: str | None) -> Heading:
    """The label of a part of an item, one level below the item's own heading."""
    level = 3 if item.level == SUB_ITEM else 2
    return Heading(level=level, spans=spans_of(words), source=source(item, key))


def votes(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """Each vote under its own label; one that already stands in a text prints nothing."""
    numbers = vote_numbers(item.votes)
    for place, (vote, number) in enumerate(zip(item.votes, numbers, strict=True)):
        if not vote.in_text:
            key = f"vote:{place}"
            usual = joined([scope.label(Label.VOTE), str(number or "")], " ")
            heading = scope.typed(vote.heading) or usual
            yield part_heading(item, heading, key)
            yield from _vote(scope, item, vote, source(item, key))


def _vote(scope: Scope, item: AgendaItem, vote: Vote, where: Source) -> Iterator[Block]:
    told = _outcome(scope.own, vote)
    needs_table = bool(vote.options) and not _is_told_by(told, vote)
    if vote.question:
        yield Body(spans=(scope.typed_span(vote.question),), source=where)
    for lead in _lead(scope, vote):
        yield Body(spans=lead, leads=needs_table, source=where)
    result = [] if _is_decision(item, vote.result or told) else _result(scope, vote)
    if needs_table or vote.blank or vote.absent:
        yield _table(scope, vote, where, with_next=bool(result or vote.casting_vote))
    if vote.casting_vote:
        name = scope.name_of(vote.casting_vote)
        for words in scope.said(lambda side: sentences.casting_vote(name, side.language)):
            yield Body(spans=words, source=where)
    for words in result:
        yield Body(spans=words, source=where)


def _result(scope: Scope, vote: Vote) -> list[Spans]:
    """What came of a vote: as it was typed, else as it was counted."""
    if vote.result:
        told_again = spans.known(scope, vote.result)
        return scope.said(told_again) if told_again else [(scope.typed_span(vote.result),)]
    told = scope.said(lambda side: _outcome(side, vote) or "")
    meaning = _meaning_of_winner(vote)
    return [spans.with_typed(scope, words, meaning) for words in told if text_of(words)]


def _is_decision(item: AgendaItem, words: str | None) -> bool:
    """Whether the result is said by a decision of the item, right under the vote."""
    said = (plain_text(parse(each.text)) for each in item.decisions if not each.in_text)
    return bool(words) and any((words or "") in each for each in said)


def _lead(scope: Scope, vote: Vote) -> Iterator[Spans]:
    """``JAA: esittelijän ehdotus. EI: muutosehdotus. Äänestystapa: nimenhuuto``."""
    options = options_of(vote)
    meanings = sentences.vote_meanings(
        [(_side_named(scope, each.label), scope.typed(each.meaning) or None) for each in options]
    )
    typed: Spans = (scope.typed_span(meanings),) if meanings else ()
    if vote.method is None:
        methods = []
    else:
        named = vote.method.value
        methods = scope.said(lambda side: sentences.vote_method(named, side.language))
    if len(methods) > 1:
        # What was typed stands once; the method follows in each language.
        yield from (each for each in (typed, *methods) if each)
    elif typed or methods:
        yield joined([typed, *methods], " ")


def _outcome(scope: Scope, vote: Vote) -> str | None:
    """``Äänin 3–2 päätökseksi tuli JAA: …``; None where a count isn't known or nobody won."""
    found, options = outcome(vote), options_of(vote)
    if found is None or found.winner is None:
        return None
    counts = [counted(option) or 0 for option in options]
    winner, won = options[found.winner], counts.pop(found.winner)
    return sentences.vote_outcome(
        [won, *sorted(counts, reverse=True)],
        _side_named(scope, winner.label),
        scope.typed(winner.meaning) or None,
        scope.language,
    )


def _side_named(scope: Scope, given: str) -> str:
    """``JAA``, ``JA``: the usual names of the sides in the document's language."""
    own = scope.own_language
    for key in (Label.YES, Label.NO):
        if given == label(key, own):
            return label(key, scope.language)
    return scope.typed(given)


def _meaning_of_winner(vote: Vote) -> str | None:
    found = outcome(vote)
    if found is None or found.winner is None:
        return None
    return options_of(vote)[found.winner].meaning


def _is_told_by(told: str | None, vote: Vote) -> bool:
    """Whether the sentence of the outcome alone tells everything: two options and no names."""
    has_names = any(each.voters for each in vote.options)
    has_more = bool(vote.blank or vote.absent or vote.result or vote.casting_vote)
    return told is not None and len(vote.options) == _TWO and not has_names and not has_more


def _table(scope: Scope, vote: Vote, where: Source, *, with_next: bool) -> TableBlock:
    has_names = any(option.voters for option in vote.options)
    rows: list[tuple[Words, int | None, str]] = [
        (scope.beside(partial(_named_option, option)), counted(option), _names(scope, vote, place))
        for place, option in enumerate(options_of(vote))
    ]
    for side, key in ((NoSide.BLANK, Label.BLANK), (NoSide.ABSENT, Label.ABSENT)):
        count = count_of(vote, side)
        if count is not None:
            rows.append((scope.label(key), count, _names(scope, vote, side)))
    header = [scope.label(Label.OPTION), scope.label(Label.VOTES)]
    if has_names:
        header.append(scope.label(Label.VOTERS))
    return TableBlock(
        header=tuple(spans_of(cell) for cell in header),
        rows=tuple(_row(*row, has_names=has_names) for row in rows),
        widths=_widths(scope, has_names=has_names),
        numeric=frozenset({1}),
        with_next=with_next,
        source=where,
    )


def _widths(scope: Scope, *, has_names: bool) -> tuple[float, ...]:
    if not has_names:
        return _NARROW
    return _WITH_NAMES_IN_BOTH if scope.is_bilingual else _WITH_NAMES


def _names(scope: Scope, vote: Vote, side: Side) -> str:
    return scope.names_listed([scope.name_of(each) for each in voters_for(vote, side)])


def _named_option(option: VoteOption, scope: Scope) -> str:
    return _side_named(scope, option.label)


def _row(option: Words, count: int | None, names: str, *, has_names: bool) -> tuple[Spans, ...]:
    cells: list[Words] = [option, "" if count is None else str(count)]
    if has_names:
        cells.append(names if names or count else EN_DASH)
    return tuple(spans_of(cell) for cell in cells)
