"""What an item led to: recusals, decisions, dissents, actions, coming meetings, appeal."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.attendance import Moment
from minutetaker.domain.decision import Decision
from minutetaker.domain.decision_points import is_list_of_points, points_of
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import PartKind
from minutetaker.domain.vote import Dissent
from minutetaker.export import spans
from minutetaker.export.build_decision import decision_blocks
from minutetaker.export.build_scope import Scope, source
from minutetaker.export.build_votes import part_heading, votes
from minutetaker.export.build_words import joined, plain
from minutetaker.export.document import (
    Block,
    Body,
    ListBlock,
    ListLine,
    ListMark,
    TableBlock,
    spans_of,
)
from minutetaker.finnish import dates, sentences
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.recusal_grounds import ground_in

__all__ = [
    "actions",
    "appeal",
    "decisions",
    "dissents",
    "is_long",
    "part_heading",
    "recusals",
    "votes",
]


def recusals(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """Who took no part and why (C9), and when they were out of the room."""
    told = [each for each in item.recusals if not each.in_text]
    if told and recusals_have_heading(scope, item):
        yield part_heading(item, scope.label(Label.RECUSAL), "recusal:0")
    for place, each in enumerate(item.recusals):
        if not each.in_text:
            for words in scope.said(partial(_recusal, each)):
                told_by = spans.with_typed(scope, words, each.ground)
                yield Body(spans=told_by, source=source(item, f"recusal:{place}"))


def recusals_have_heading(scope: Scope, item: AgendaItem) -> bool:
    """By the profile, or where they would stand under the label of an earlier handling."""
    return scope.profile.recusal_has_heading or bool(item.earlier)


def _recusal(recusal: Recusal, scope: Scope) -> str:
    name = scope.typed(scope.person(recusal.participant).shown_name)
    ground = ground_in(scope.typed(recusal.ground), scope.language)
    told = sentences.recusal(name, ground, scope.language)
    start, end = (
        each.time if isinstance(each, Moment) else each for each in (recusal.start, recusal.end)
    )
    if not (start or end):
        return told
    return f"{told} {sentences.absent_between(name, start, end, scope.language)}"


def decisions(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """One decision as text, many as a numbered list."""
    told = [
        (each, made)
        for each in item.decisions
        if not each.in_text and (made := decision_blocks(scope, item, each))
    ]
    at_once = _at_once if item.examined_at_once else None
    if not told:
        if at_once:
            yield from spans.continued(scope, [], at_once, source(item))
        return
    heading = _heading_of(scope, item) or scope.label(Label.DECISION, len(told))
    first, made = told[0]
    if len(told) == 1 and first.number:
        heading = joined([heading, scope.typed(first.number)], " ")
    yield part_heading(item, heading, f"decision:{first.id}")
    if len(told) == 1:
        if at_once:
            made = spans.continued(scope, made, at_once, source(item))
        yield from made
        return
    yield from _numbered(scope, item, told)
    if at_once:
        yield from spans.continued(scope, [], at_once, source(item))


def _at_once(scope: Scope) -> str:
    return sentences.examined_at_once(scope.language)


def _heading_of(scope: Scope, item: AgendaItem) -> str | None:
    """The body's own heading of decisions, or that of the part that places them."""
    for part in item.parts:
        if part.kind is PartKind.DECISIONS and part.heading and not part.text:
            return scope.typed(part.heading)
    given = scope.minutes.series.part_headings.get(PartKind.DECISIONS)
    return scope.typed(given) if given else None


def _numbered(
    scope: Scope, item: AgendaItem, told: list[tuple[Decision, list[Block]]]
) -> Iterator[Block]:
    """A list, which goes on until a decision holds more than words and lists."""
    lines: list[ListLine] = []
    first = source(item, f"decision:{told[0][0].id}")
    points = points_of([decision for decision, _ in told])
    for numbers, (decision, blocks) in zip(points, told, strict=True):
        made = spans.in_one_paragraph(blocks)
        listed = _list_lines(scope, item, decision, numbers.start, made)
        lines += listed
        rest = made[_blocks_in_list(made) :]
        if rest:
            yield ListBlock(lines=tuple(lines), source=first)
            yield from rest
            lines = []
    if lines:
        yield ListBlock(lines=tuple(lines), source=first)


def _blocks_in_list(made: list[Block]) -> int:
    """How many of a decision's first blocks a list can hold: a paragraph, then lists."""
    start = 1 if made and isinstance(made[0], Body) else 0
    end = start
    while end < len(made) and isinstance(made[end], ListBlock):
        end += 1
    return end


def _list_lines(
    scope: Scope, item: AgendaItem, decision: Decision, place: int, made: list[Block]
) -> list[ListLine]:
    """A decision as the line of a list, with what stands under it; a list goes on in this one."""
    if is_list_of_points(decision) and isinstance(made[0], ListBlock):
        return _continued(made[0], place)
    lead = made[0].spans if made and isinstance(made[0], Body) else ()
    number = _own_number(decision)
    if decision.number and number is None:
        lead = (scope.typed_span(f"{decision.number} "), *lead)
    where = source(item, f"decision:{decision.id}")
    lines = [ListLine(spans=lead, mark=ListMark.NUMBER, start=number or place, source=where)]
    for block in made[: _blocks_in_list(made)]:
        if isinstance(block, ListBlock):
            lines += [replace(line, level=1) for line in block.lines]
    return lines


def _continued(block: ListBlock, place: int) -> list[ListLine]:
    """The lines of a list, counted from the point whose place they begin at."""
    start = place - block.lines[0].start
    return [line if line.level else replace(line, start=line.start + start) for line in block.lines]


def _own_number(decision: Decision) -> int | None:
    """The number that a decision was given, where a list can count from it."""
    number = (decision.number or "").rstrip(".")
    return int(number) if number.isdecimal() else None


def dissents(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """Each dissent in its own words, then those who joined it."""
    if not item.dissents:
        return
    yield part_heading(item, scope.label(Label.DISSENT, len(item.dissents)), "dissent:0")
    for place, each in enumerate(item.dissents):
        yield from _dissent(scope, item, each, f"dissent:{place}")


def _dissent(scope: Scope, item: AgendaItem, dissent: Dissent, key: str) -> Iterator[Block]:
    where = source(item, key)
    name = scope.typed(scope.person(dissent.participant).shown_name)
    made = spans.blocks(scope, dissent.text, where)
    if made:
        leads = scope.said(lambda side: sentences.dissent_lead(name, side.language))
        # In two languages each lead has a paragraph of its own, and the text follows once.
        yield from (Body(spans=each, leads=True, source=where) for each in leads[:-1])
        yield from spans.introduced(leads[-1], made, where)
    else:
        told = scope.said(lambda side: sentences.dissent(name, None, side.language))
        yield from (Body(spans=words, source=where) for words in told)
    if dissent.joined_by:
        names = [scope.name_of(each) for each in dissent.joined_by]
        told = scope.said(lambda side: sentences.joined_dissent(names, side.language))
        yield from (Body(spans=words, source=where) for words in told)


def actions(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """The table of actions; a column that would be empty is left out."""
    told = [each for each in item.actions if not each.in_text]
    if not told:
        return
    where = source(item, f"action:{told[0].id}")
    yield part_heading(item, scope.label(Label.ACTION, len(told)), where.field)
    rows = [
        (
            scope.typed(each.text),
            scope.name_of(each.owner) if each.owner else "",
            dates.short(each.due, scope.language) if each.due else "",
        )
        for each in told
    ]
    task = scope.beside(lambda side: label(Label.ACTION, side.language))
    keys = (task, scope.label(Label.OWNER), scope.label(Label.DUE))
    shown = [place for place in range(len(keys)) if place == 0 or any(row[place] for row in rows)]
    yield TableBlock(
        header=tuple(spans_of(keys[place]) for place in shown),
        rows=tuple(tuple(plain(row[place]) for place in shown) for row in rows),
        widths=tuple((54.0, 28.0, 18.0)[place] for place in shown),
        source=where,
    )


def is_long(appeal_text: str | None) -> bool:
    """Whether an appeal instruction is more than one paragraph, and stands at the end."""
    return len(parse(appeal_text or "")) > 1


def appeal(scope: Scope, item: AgendaItem) -> Iterator[Block]:
    """A short appeal instruction in the item itself."""
    if item.appeal and not is_long(item.appeal):
        yield part_heading(item, scope.label(Label.APPEAL), "appeal")
        yield from spans.blocks(scope, item.appeal, source(item, "appeal"))
