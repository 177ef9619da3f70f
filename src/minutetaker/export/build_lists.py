"""Shorter documents of the same meeting: its invitation, its decisions, its actions."""

from collections.abc import Iterator
from dataclasses import replace

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.numbering import SUB_ITEM
from minutetaker.export.build_decisions import decisions
from minutetaker.export.build_item_head import heading, secret_handled
from minutetaker.export.build_scope import Scope, source
from minutetaker.export.build_words import plain
from minutetaker.export.document import (
    Block,
    Field,
    FieldLine,
    Heading,
    Span,
    Spans,
    TableBlock,
    spans_of,
)
from minutetaker.finnish import dates
from minutetaker.finnish.labels import Label
from minutetaker.finnish.marks import NO_BREAK_SPACE

_WIDTHS = {Label.ITEM: 10.0, Label.ACTION: 46.0, Label.OWNER: 26.0, Label.DUE: 18.0}


def called_items(scope: Scope) -> Iterator[Block]:
    """What will be handled, in an invitation: a line for each item."""
    lines = tuple(
        FieldLine(spans=words) for item in scope.minutes.items if (words := _named(scope, item))
    )
    if lines:
        yield Field(label=scope.label(Label.TO_BE_HANDLED), lines=lines)


def _named(scope: Scope, item: AgendaItem) -> Spans:
    number, title = scope.number_of(item), scope.title_of(item)
    gap = NO_BREAK_SPACE * 2 if item.level == SUB_ITEM else ""
    lead = f"{gap}{number} " if number else gap
    return (Span(lead), *scope.title_spans(item)) if title else plain(lead.strip())


def decided_items(scope: Scope) -> Iterator[Block]:
    """The decisions under their items, those too that already stand in the text of the minutes."""
    for item in scope.minutes.items:
        if not item.decisions:
            continue
        yield from heading(scope, item)
        if scope.is_hidden(item):
            yield from secret_handled(scope, item)
            continue
        told = tuple(replace(each, in_text=False) for each in item.decisions)
        # The document's own name says what they are.
        blocks = decisions(scope, replace(item, decisions=told))
        yield from (each for each in blocks if not isinstance(each, Heading))


def actions_due(scope: Scope) -> Iterator[Block]:
    """The actions of the meeting in one table; a column that would be empty is left out."""
    rows = [
        (item, _row(scope, item, action))
        for item in scope.minutes.items
        if not scope.is_hidden(item)
        for action in item.actions
    ]
    shown = [
        place
        for place in range(len(_WIDTHS))
        if place == 1 or any(row[place].text for _, row in rows)
    ]
    if rows:
        keys, widths = list(_WIDTHS), list(_WIDTHS.values())
        yield TableBlock(
            header=tuple(spans_of(scope.label(keys[place])) for place in shown),
            rows=tuple(tuple((row[place],) for place in shown) for _, row in rows),
            widths=tuple(widths[place] for place in shown),
            at_edge=True,
            source=source(rows[0][0]),
        )


def _row(scope: Scope, item: AgendaItem, action: ActionItem) -> tuple[Span, ...]:
    number = (scope.number_of(item) or "").removesuffix(".")
    owner = scope.name_of(action.owner) if action.owner else ""
    due = dates.short(action.due, scope.language) if action.due else ""
    return (Span(number), scope.typed_span(action.text), scope.typed_span(owner), Span(due))
