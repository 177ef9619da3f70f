"""People as tables: one for each group, with the items that each person was there for (F27)."""

from collections.abc import Iterator, Sequence
from functools import partial

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.people import Participant
from minutetaker.export.build_groups import group_words, title_words
from minutetaker.export.build_people_lines import attendance_notes, marks, offices, shown_name
from minutetaker.export.build_presence import items_attended
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_stays import number_ranges, sections_named
from minutetaker.export.build_words import joined, plain
from minutetaker.export.document import (
    Block,
    Field,
    FieldLine,
    Heading,
    Spans,
    TableBlock,
    Words,
    spans_of,
    text_of,
)
from minutetaker.finnish.labels import Label, capitalized, label
from minutetaker.finnish.marks import NO_BREAK_SPACE

_WIDTHS = (28.0, 26.0, 22.0, 24.0)
_WIDTHS_IN_BOTH = (24.0, 22.0, 18.0, 36.0)
"""Notes in two languages need more room than anything else."""
_THERE = "x"
"""Somebody was there, and nobody can know for which items (F27)."""


def people_tables(scope: Scope, people: Sequence[Participant], caption: Words) -> Iterator[Block]:
    """A heading, then a table for each group; those who were away stand elsewhere."""
    here = [
        each for each in people if each.attendance in (Attendance.PRESENT, Attendance.UNRECORDED)
    ]
    groups = scope.minutes.groups
    loose = [each for each in here if each.group is None]
    tables: list[Block] = []
    if loose:
        tables.append(_table(scope, loose, caption if groups else None))
    for group in groups:
        members = [each for each in here if each.group == group.id]
        heading = group_words(scope, group)
        if members:
            tables.append(_table(scope, members, heading))
        lines = [
            FieldLine(spans=plain(NO_BREAK_SPACE.join(words)))
            for count in group.counts
            if (words := _counted(scope, count.count, count.label))
        ]
        if group.note:
            lines.append(FieldLine(spans=(scope.typed_span(group.note),)))
        if lines:
            tables.append(Field(label=heading, lines=tuple(lines)))
    if tables:
        yield Heading(level=1, spans=spans_of(scope.label(Label.ATTENDANCE)))
        yield from tables


def _counted(scope: Scope, count: int | None, label: str | None) -> list[str]:
    number = [] if count is None else [str(count)]
    return [*number, *([scope.typed(label)] if label else [])]


def _table(scope: Scope, people: Sequence[Participant], caption: Words | None) -> TableBlock:
    keys = (Label.NAME, Label.OFFICE, Label.PRESENT, Label.NOTE)
    # Where somebody was present, whatever word the body has for the list.
    header = tuple(spans_of(scope.beside(partial(_head_word, key))) for key in keys)
    return TableBlock(
        header=header,
        rows=tuple(_row(scope, each) for each in people),
        widths=_WIDTHS_IN_BOTH if scope.is_bilingual else _WIDTHS,
        caption=None if caption is None else text_of(caption),
        at_edge=True,
    )


def _head_word(key: Label, scope: Scope) -> str:
    return label(key, scope.language)


def _row(scope: Scope, person: Participant) -> tuple[Spans, ...]:
    held = offices(scope, person)
    words: list[Words] = [
        scope.typed_part(each) for each in (person.organization, person.home_town) if each
    ]
    if person.name and person.title:
        words.insert(0, title_words(scope, person.title))
    task = joined(words or held, ", ")

    def noted(side: Scope) -> str:
        said = attendance_notes(side, person, is_among_absent=False)
        offices_held = map(text_of, offices(side, person)) if words else ()
        return "; ".join([*offices_held, *marks(side, person), *said, *_recusals(side, person)])

    notes = scope.on_lines(noted)
    cells = (shown_name(scope, person), task, _attended(scope, person), notes)
    return tuple(spans_of(cell) for cell in cells)


def _attended(scope: Scope, person: Participant) -> str:
    """``§ 212–213, 215–218``; empty where nothing was recorded."""
    if person.attendance is not Attendance.PRESENT:
        return ""
    attended = items_attended(scope, person)
    if attended is None:
        return _THERE
    numbers = [int(item.number) for item in attended if item.number and item.number.isdecimal()]
    if not numbers:
        return "" if scope.minutes.items else _THERE
    shown = number_ranges(numbers)
    return sections_named(scope, shown) if scope.has_sections else shown


def _recusals(scope: Scope, person: Participant) -> Iterator[str]:
    """``esteellisyys § 214``."""
    word = scope.word(Label.RECUSAL)
    for item in scope.minutes.items:
        if scope.is_hidden(item) or not any(
            each.participant == person.id for each in item.recusals
        ):
            continue
        number = (scope.number_of(item) or "").removesuffix(".")
        said = f"{word[:1].lower()}{word[1:]}"
        yield f"{said}{NO_BREAK_SPACE}{number}" if number else capitalized(said)
