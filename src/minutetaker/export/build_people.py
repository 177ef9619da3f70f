"""Who was there: as a list, by groups, by organisation, as a table, or counted."""

from collections.abc import Iterator, Sequence

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.people import Group, Participant, RoleKind
from minutetaker.domain.series import AttendanceForm
from minutetaker.export.build_groups import group_words
from minutetaker.export.build_people_lines import person_spans
from minutetaker.export.build_people_table import people_tables
from minutetaker.export.build_presence import is_shown
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_words import plain
from minutetaker.export.document import Block, Field, FieldLine, Spans, Words, spans_of, text_of
from minutetaker.finnish.labels import Label
from minutetaker.finnish.marks import NO_BREAK_SPACE

_AWAY = (Attendance.ABSENT, Attendance.EXCUSED, Attendance.VACANT)
_FIELD_LABELS = (Label.PRESENT, Label.ABSENT, Label.ALSO_PRESENT)
_CHAIRS = (RoleKind.CHAIR, RoleKind.VICE_CHAIR, RoleKind.TEMPORARY_CHAIR)


def people(scope: Scope) -> Iterator[Block]:
    """The people in the form that the body or its profile wants."""
    shown = shown_people(scope)
    form = scope.minutes.series.attendance_form or scope.profile.people
    if form is AttendanceForm.MATRIX:
        yield from people_tables(scope, shown, attendance_label(scope))
        yield from _absent(scope, [each for each in shown if _is_away(each)])
    else:
        listed = [each for each in shown if each.attendance is not Attendance.UNRECORDED]
        is_by_organization = form is AttendanceForm.BY_ORGANIZATION
        yield from _lists(scope, listed, is_by_organization=is_by_organization)


def invited(scope: Scope) -> Iterator[Block]:
    """Everybody who is called to a meeting, without what became of their coming."""
    shown = shown_people(scope)
    lines = _grouped(scope, shown, scope.minutes.groups, is_by_organization=False)
    loose = [_line(scope, each) for each in shown if each.group is None]
    if loose or lines:
        yield Field(label=scope.label(Label.INVITED), lines=(*loose, *lines))


def convener(scope: Scope) -> Iterator[Block]:
    """Who calls the meeting together: the chair."""
    for person in scope.minutes.participants:
        if any(role.role is RoleKind.CHAIR and not role.items for role in person.roles):
            yield Field(label=scope.label(Label.CONVENED_BY), lines=(_line(scope, person),))
            return


def shown_people(scope: Scope) -> list[Participant]:
    """Everybody; in the public version without those who came for secret items only."""
    return [each for each in scope.minutes.participants if is_shown(scope, each)]


def attendance_label(scope: Scope) -> Words:
    """``Läsnä``, ``Osallistujat``, or as the body says it."""
    given = scope.minutes.series.attendance_label
    return scope.typed(given) if given else scope.label(Label.PRESENT)


def _is_away(person: Participant) -> bool:
    return person.attendance in _AWAY


def _lists(
    scope: Scope, people: Sequence[Participant], *, is_by_organization: bool
) -> Iterator[Block]:
    loose = [each for each in people if each.group is None]
    away = [each for each in loose if _is_away(each)]
    here = [each for each in loose if not _is_away(each)]
    others = _others(scope, here)
    main = [each for each in here if each not in others]
    own_fields = [group for group in scope.minutes.groups if _has_own_field(scope, group)]
    apart = {group.id for group in own_fields}
    groups = [
        group
        for group in scope.minutes.groups
        if group.id not in apart and group.under not in apart
    ]
    lines = list(_lines(scope, main, is_by_organization=is_by_organization))
    lines += _grouped(scope, people, groups, is_by_organization=is_by_organization)
    if lines:
        yield Field(label=attendance_label(scope), lines=tuple(lines))
    yield from _absent(scope, away)
    if others:
        listed = tuple(_line(scope, each) for each in others)
        yield Field(label=scope.label(Label.ALSO_PRESENT), lines=listed)
    for group in own_fields:
        below = _members(scope, people, group, is_by_organization=is_by_organization)
        under = [each for each in scope.minutes.groups if each.under == group.id]
        below += _grouped(scope, people, under, is_by_organization=is_by_organization)
        if below:
            yield Field(label=group_words(scope, group, is_label=True), lines=tuple(below))


def _absent(scope: Scope, away: Sequence[Participant]) -> Iterator[Block]:
    """Those who were away and belong to no group; in a table those of groups too."""
    if away:
        lines = tuple(
            FieldLine(spans=person_spans(scope, each, is_among_absent=True)) for each in away
        )
        yield Field(label=scope.label(Label.ABSENT), lines=lines)


def _others(scope: Scope, here: Sequence[Participant]) -> list[Participant]:
    """Of people without a group, those without a vote beside those who have one."""
    if scope.is_memo or not any(each.voting for each in here):
        return []
    return [each for each in here if each.voting is False and not each.has_role(*_CHAIRS)]


def _has_own_field(scope: Scope, group: Group) -> bool:
    """Whether the group's heading is one of the labels that the head has anyway."""
    heading = group.heading.strip().casefold()
    names = {each.word(key).casefold() for key in _FIELD_LABELS for each in scope.sides}
    return group.under is None and heading in {*names, text_of(attendance_label(scope)).casefold()}


def _grouped(
    scope: Scope,
    people: Sequence[Participant],
    groups: Sequence[Group],
    *,
    is_by_organization: bool,
) -> list[FieldLine]:
    """The groups with their headings; a group under another one follows it."""
    made: list[FieldLine] = []
    for group in _in_order(groups):
        below = _members(scope, people, group, is_by_organization=is_by_organization)
        has_below = any(each.under == group.id for each in groups)
        if below or has_below:
            made.append(FieldLine(spans=spans_of(group_words(scope, group)), is_group=True))
            made += below
    return made


def _in_order(groups: Sequence[Group]) -> list[Group]:
    """Each group followed by those under it; a ring of groups loses none."""
    made: list[Group] = []
    ids = {group.id for group in groups}

    def take(group: Group) -> None:
        if group not in made:
            made.append(group)
            for each in groups:
                if each.under == group.id:
                    take(each)

    for group in groups:
        if group.under not in ids:
            take(group)
    for group in groups:
        take(group)
    return made


def _members(
    scope: Scope, people: Sequence[Participant], group: Group, *, is_by_organization: bool
) -> list[FieldLine]:
    """A group's people, its note and those counted without names."""
    members = [each for each in people if each.group == group.id]
    is_all_away = bool(members) and all(_is_away(each) for each in members)
    made = list(
        _lines(scope, members, is_by_organization=is_by_organization, is_among_absent=is_all_away)
    )
    # Who will come isn't known when people are called.
    for count in () if scope.is_ahead else group.counts:
        number = [] if count.count is None else [str(count.count)]
        words = NO_BREAK_SPACE.join([*number, *([scope.typed(count.label)] if count.label else [])])
        if words:
            made.append(FieldLine(spans=plain(words)))
    if group.note:
        made.append(FieldLine(spans=(scope.typed_span(group.note),)))
    return made


def _lines(
    scope: Scope,
    people: Sequence[Participant],
    *,
    is_by_organization: bool,
    is_among_absent: bool = False,
) -> Iterator[FieldLine]:
    if not is_by_organization:
        for each in people:
            yield _line(scope, each, is_among_absent=is_among_absent)
        return
    for name in dict.fromkeys(each.organization for each in people):
        of_it = [each for each in people if each.organization == name]
        lines = [
            person_spans(
                scope,
                each,
                is_among_absent=is_among_absent,
                with_organization=False,
            )
            for each in of_it
        ]
        if name is None:
            for spans in lines:
                yield FieldLine(spans=spans)
            continue
        joined: Spans = (scope.typed_span(f"{name}: "),)
        for place, spans in enumerate(lines):
            joined = (*joined, *(plain("; ") if place else ()), *spans)
        yield FieldLine(spans=joined)


def _line(scope: Scope, person: Participant, *, is_among_absent: bool = False) -> FieldLine:
    spans = person_spans(scope, person, is_among_absent=is_among_absent, is_called=scope.is_ahead)
    return FieldLine(spans=spans)
