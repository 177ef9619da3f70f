"""People as tables: one for each group, with the items that each person was there for (F27)."""

from collections.abc import Iterator, Sequence

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.people import Participant
from minutetaker.export.build_people_lines import attendance_notes, marks, offices, shown_name
from minutetaker.export.build_presence import items_attended
from minutetaker.export.build_scope import Scope, plain, side_by_side
from minutetaker.export.build_stays import number_ranges, sections_named
from minutetaker.export.document import Block, Field, FieldLine, Heading, Spans, TableBlock
from minutetaker.finnish.labels import Label, capitalized, label
from minutetaker.finnish.marks import NO_BREAK_SPACE

_WIDTHS = (28.0, 26.0, 22.0, 24.0)
_THERE = "x"
"""Somebody was there, and nobody can know for which items (F27)."""


def people_tables(scope: Scope, people: Sequence[Participant], caption: str) -> Iterator[Block]:
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
        heading = scope.typed(group.heading)
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
        yield Heading(level=1, spans=plain(scope.label(Label.ATTENDANCE)))
        yield from tables


def _counted(scope: Scope, count: int | None, label: str | None) -> list[str]:
    number = [] if count is None else [str(count)]
    return [*number, *([scope.typed(label)] if label else [])]


def _table(scope: Scope, people: Sequence[Participant], caption: str | None) -> TableBlock:
    keys = (Label.NAME, Label.OFFICE, Label.PRESENT, Label.NOTE)
    # Where somebody was present, whatever word the body has for the list.
    header = tuple(
        plain(side_by_side(label(key, each.language) for each in scope.sides)) for key in keys
    )
    return TableBlock(
        header=header,
        rows=tuple(_row(scope, each) for each in people),
        widths=_WIDTHS,
        caption=caption,
        at_edge=True,
    )


def _row(scope: Scope, person: Participant) -> tuple[Spans, ...]:
    held = offices(scope, person)
    words = [scope.typed(each) for each in (person.organization, person.home_town) if each]
    if person.name and person.title:
        words.insert(0, scope.typed(person.title))
    task = ", ".join(words) or ", ".join(held)
    notes = held if words else []
    notes += [*marks(scope, person), *attendance_notes(scope, person, is_among_absent=False)]
    notes += _recusals(scope, person)
    cells = (shown_name(scope, person), task, _attended(scope, person), "; ".join(notes))
    return tuple(plain(cell) for cell in cells)


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
