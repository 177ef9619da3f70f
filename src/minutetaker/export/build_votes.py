"""Votes: what was voted on and how, who voted for what, and what came of it."""

from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.numbering import SUB_ITEM
from minutetaker.domain.vote import Vote, VoteOption
from minutetaker.export.build_scope import Scope, plain, source
from minutetaker.export.document import Block, Body, Heading, Source, Span, Spans, TableBlock
from minutetaker.finnish import sentences
from minutetaker.finnish.labels import Label
from minutetaker.finnish.marks import EN_DASH
from minutetaker.finnish.names import name_list

_TWO = 2
_NARROW = (70.0, 30.0)
_WITH_NAMES = (17.0, 12.0, 71.0)


def part_heading(item: AgendaItem, words: str, key: str | None) -> Heading:
    """The label of a part of an item, one level below the item's own heading."""
    level = 3 if item.level == SUB_ITEM else 2
    return Heading(level=level, spans=plain(words), source=source(item, key))


def votes(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """Each vote under its own label; one that already stands in a text prints nothing."""
    for place, vote in enumerate(item.votes):
        if not vote.in_text:
            key = f"vote:{place}"
            heading = scope.typed(vote.heading) or scope.label(Label.VOTE)
            yield part_heading(item, heading, key)
            yield from _vote(scope, vote, source(item, key))


def _vote(scope: Scope, vote: Vote, where: Source) -> Iterator[Block]:
    outcome = _outcome(scope, vote)
    needs_table = bool(vote.options) and not _is_told_by(outcome, vote)
    if vote.question:
        yield Body(spans=(scope.typed_span(vote.question),), source=where)
    lead = _lead(scope, vote)
    if lead:
        yield Body(spans=lead, leads=needs_table, source=where)
    result = [scope.typed_span(vote.result)] if vote.result else []
    if not result and outcome:
        result = [Span(outcome, language=scope.typed_language)]
    if needs_table or vote.blank or vote.absent:
        yield _table(scope, vote, where, with_next=bool(result or vote.casting_vote))
    if vote.casting_vote:
        words = sentences.casting_vote(scope.name_of(vote.casting_vote), scope.language)
        yield Body(spans=plain(words), source=where)
    if result:
        yield Body(spans=tuple(result), source=where)


def _lead(scope: Scope, vote: Vote) -> Spans:
    """``JAA: esittelijän ehdotus. EI: muutosehdotus. Äänestystapa: nimenhuuto``."""
    meanings = sentences.vote_meanings(
        [(scope.typed(each.label), scope.typed(each.meaning) or None) for each in vote.options]
    )
    method = sentences.vote_method(vote.method.value, scope.language) if vote.method else ""
    made: list[Span] = []
    if meanings:
        made.append(Span(meanings, language=scope.typed_language))
    if method:
        made.append(Span(f" {method}" if made else method))
    return tuple(made)


def counted(option: VoteOption) -> int | None:
    """The votes for an option: as counted, else as many as are named; None: not known."""
    if option.count is not None:
        return option.count
    return len(option.voters) or None


def _outcome(scope: Scope, vote: Vote) -> str | None:
    """``Äänin 3–2 päätökseksi tuli JAA: …``; None where a count isn't known or nobody won."""
    if vote.casting_vote is not None or not vote.options:
        return None
    counts = [(counted(option), option) for option in vote.options]
    known = [(count, option) for count, option in counts if count is not None]
    known.sort(key=_votes_of, reverse=True)
    if len(known) != len(counts) or len(known) < _TWO or known[0][0] == known[1][0]:
        return None
    winner = known[0][1]
    return sentences.vote_outcome(
        [count for count, _ in known],
        scope.typed(winner.label),
        scope.typed(winner.meaning) or None,
        scope.language,
    )


def _votes_of(counted_option: tuple[int, VoteOption]) -> int:
    return counted_option[0]


def _is_told_by(outcome: str | None, vote: Vote) -> bool:
    """Whether the sentence of the outcome alone tells everything: two options and no names."""
    has_names = any(each.voters for each in vote.options)
    has_more = bool(vote.blank or vote.absent or vote.result)
    return outcome is not None and len(vote.options) == _TWO and not has_names and not has_more


def _table(scope: Scope, vote: Vote, where: Source, *, with_next: bool) -> TableBlock:
    has_names = any(option.voters for option in vote.options)
    rows = [
        (
            scope.typed(option.label),
            counted(option),
            name_list([scope.name_of(each) for each in option.voters], scope.language),
        )
        for option in vote.options
    ]
    for key, count in ((Label.BLANK, vote.blank), (Label.ABSENT, vote.absent)):
        if count is not None:
            rows.append((scope.label(key), count, ""))
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


def _row(option: str, count: int | None, names: str, *, has_names: bool) -> tuple[Spans, ...]:
    cells = [option, "" if count is None else str(count)]
    if has_names:
        cells.append(names if names or count else EN_DASH)
    return tuple(plain(cell) for cell in cells)
