"""Votes: what was voted on and how, who voted for what, and what came of it."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.numbering import SUB_ITEM
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.vote import Vote
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
from minutetaker.export.build_scope import Scope, plain, source
from minutetaker.export.document import Block, Body, Heading, Source, Span, Spans, TableBlock
from minutetaker.finnish import sentences
from minutetaker.finnish.labels import Label
from minutetaker.finnish.languages import spaced
from minutetaker.finnish.marks import EN_DASH
from minutetaker.finnish.names import name_list

_TWO = 2
_NARROW = (70.0, 30.0)
_WITH_NAMES = (22.0, 14.0, 64.0)


def part_heading(item: AgendaItem, words: str, key: str | None) -> Heading:
    """The label of a part of an item, one level below the item's own heading."""
    level = 3 if item.level == SUB_ITEM else 2
    return Heading(level=level, spans=plain(words), source=source(item, key))


def votes(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """Each vote under its own label; one that already stands in a text prints nothing."""
    numbers = vote_numbers(item.votes)
    for place, (vote, number) in enumerate(zip(item.votes, numbers, strict=True)):
        if not vote.in_text:
            key = f"vote:{place}"
            usual = spaced(scope.label(Label.VOTE), str(number or ""))
            heading = scope.typed(vote.heading) or usual
            yield part_heading(item, heading, key)
            yield from _vote(scope, item, vote, source(item, key))


def _vote(scope: Scope, item: AgendaItem, vote: Vote, where: Source) -> Iterator[Block]:
    told = _outcome(scope, vote)
    needs_table = bool(vote.options) and not _is_told_by(told, vote)
    if vote.question:
        yield Body(spans=(scope.typed_span(vote.question),), source=where)
    lead = _lead(scope, vote)
    if lead:
        yield Body(spans=lead, leads=needs_table, source=where)
    result = [scope.typed_span(vote.result)] if vote.result else []
    if not result and told:
        result = [Span(told, language=scope.typed_language)]
    if _is_decision(item, vote.result or told):
        result = []
    if needs_table or vote.blank or vote.absent:
        yield _table(scope, vote, where, with_next=bool(result or vote.casting_vote))
    if vote.casting_vote:
        words = sentences.casting_vote(scope.name_of(vote.casting_vote), scope.language)
        yield Body(spans=plain(words), source=where)
    if result:
        yield Body(spans=tuple(result), source=where)


def _is_decision(item: AgendaItem, words: str | None) -> bool:
    """Whether the result is said by a decision of the item, right under the vote."""
    said = (plain_text(parse(each.text)) for each in item.decisions if not each.in_text)
    return bool(words) and any((words or "") in each for each in said)


def _lead(scope: Scope, vote: Vote) -> Spans:
    """``JAA: esittelijän ehdotus. EI: muutosehdotus. Äänestystapa: nimenhuuto``."""
    options = options_of(vote)
    meanings = sentences.vote_meanings(
        [(scope.typed(each.label), scope.typed(each.meaning) or None) for each in options]
    )
    method = sentences.vote_method(vote.method.value, scope.language) if vote.method else ""
    made: list[Span] = []
    if meanings:
        made.append(Span(meanings, language=scope.typed_language))
    if method:
        made.append(Span(f" {method}" if made else method))
    return tuple(made)


def _outcome(scope: Scope, vote: Vote) -> str | None:
    """``Äänin 3–2 päätökseksi tuli JAA: …``; None where a count isn't known or nobody won."""
    found, options = outcome(vote), options_of(vote)
    if found is None or found.winner is None:
        return None
    counts = [counted(option) or 0 for option in options]
    winner, won = options[found.winner], counts.pop(found.winner)
    return sentences.vote_outcome(
        [won, *sorted(counts, reverse=True)],
        scope.typed(winner.label),
        scope.typed(winner.meaning) or None,
        scope.language,
    )


def _is_told_by(told: str | None, vote: Vote) -> bool:
    """Whether the sentence of the outcome alone tells everything: two options and no names."""
    has_names = any(each.voters for each in vote.options)
    has_more = bool(vote.blank or vote.absent or vote.result or vote.casting_vote)
    return told is not None and len(vote.options) == _TWO and not has_names and not has_more


def _table(scope: Scope, vote: Vote, where: Source, *, with_next: bool) -> TableBlock:
    has_names = any(option.voters for option in vote.options)
    rows = [
        (scope.typed(option.label), counted(option), _names(scope, vote, place))
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
        header=tuple(plain(cell) for cell in header),
        rows=tuple(_row(*row, has_names=has_names) for row in rows),
        widths=_WITH_NAMES if has_names else _NARROW,
        numeric=frozenset({1}),
        with_next=with_next,
        source=where,
    )


def _names(scope: Scope, vote: Vote, side: Side) -> str:
    return name_list([scope.name_of(each) for each in voters_for(vote, side)], scope.language)


def _row(option: str, count: int | None, names: str, *, has_names: bool) -> tuple[Spans, ...]:
    cells = [option, "" if count is None else str(count)]
    if has_names:
        cells.append(names if names or count else EN_DASH)
    return tuple(plain(cell) for cell in cells)
