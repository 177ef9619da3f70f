"""One person as a line: name, title, organisation, office, and what stands in brackets."""

from collections.abc import Iterator
from dataclasses import replace

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.meeting import Mode
from minutetaker.domain.people import Participant, Role
from minutetaker.export.build_groups import title_words
from minutetaker.export.build_presence import presence_marks
from minutetaker.export.build_scope import Scope
from minutetaker.export.build_stays import attended_mark, places_taken, sections_named, tells_times
from minutetaker.export.build_words import joined
from minutetaker.export.document import Span, Spans, Words, text_of
from minutetaker.finnish import names
from minutetaker.finnish.labels import Label, label, office
from minutetaker.finnish.languages import Language
from minutetaker.finnish.marks import SECTION
from minutetaker.finnish.sentences import absent_mark, excused_mark, seat_named
from minutetaker.finnish.typography import bind, bound

_LONGEST_BOUND = 50
"""Letters: longer brackets may be broken, for no line holds them beside anything."""


def person_spans(
    scope: Scope,
    person: Participant,
    *,
    is_among_absent: bool = False,
    is_called: bool = False,
    with_organization: bool = True,
) -> Spans:
    """``Nimi, titteli, organisaatio, puheenjohtaja (siht.; saapui klo 13.20)``.

    ``is_among_absent``: that the person was away is said already. ``is_called``: nothing is known
    yet of coming and going.
    """
    organization = ", ".join(
        scope.typed(each)
        for each in (person.organization if with_organization else None, person.home_town)
        if each
    )
    title = title_words(scope, person.title) if person.name else ""
    typed = (shown_name(scope, person), title, scope.typed_part(organization))
    line = joined((*typed, *offices(scope, person)), ", ")

    def noted(side: Scope) -> list[str]:
        told = [each for each in marks(side, person) if each]
        if not is_called:
            told += attended_mark(side, person)
            told += attendance_notes(side, person, is_among_absent=is_among_absent)
        return told

    notes = joined(scope.each_within(noted), "; ")
    if not notes:
        return line
    brackets = joined(("(", notes, ")"))
    keep = bound if len(text_of(brackets)) <= _LONGEST_BOUND else bind
    kept = tuple(replace(each, text=keep(each.text)) for each in brackets)
    return (*line, *((Span(" "),) if line else ()), *kept)


def shown_name(scope: Scope, person: Participant) -> Words:
    """The name in the body's order; of a vacant seat its title, else the seat."""
    if not person.name:
        if person.title:
            return title_words(scope, person.title)
        return scope.within(lambda side: seat_named(side.typed(person.seat), side.language))
    order = scope.minutes.series.name_order or scope.profile.name_order
    ordered = names.ordered_name(person.first_name, person.last_name, person.name, order.value)
    return scope.typed_part(ordered)


def offices(scope: Scope, person: Participant) -> list[Words]:
    """The offices that are printed in words, each once, and not what the title says already."""
    said = {(person.title or "").casefold()}
    made: list[Words] = []
    for role in person.roles:
        # A title tells an office in whatever language it was typed.
        words = {office(role.role.value, each).casefold() for each in Language}
        if role.mark or not all(words):
            continue
        if role.items or not said & words:
            said |= words
            made.append(joined((_office(scope, role), _range(scope, role))))
    return made


def _office(scope: Scope, role: Role) -> Words:
    return scope.within(lambda side: office(role.role.value, side.language))


def held_offices(scope: Scope, person: Participant) -> Iterator[Words]:
    """Every office as a signature has it: in words, or as marked where that says more."""
    for role in person.roles:
        word = office(role.role.value, scope.language)
        mark = scope.typed(role.mark)
        shown = mark if mark and word.casefold() in mark.casefold() else _office(scope, role)
        if shown:
            yield joined((shown, _range(scope, role)))


def _range(scope: Scope, role: Role) -> str:
    """`` (§ 1–3)``: for which items somebody held an office."""
    if not role.items:
        return ""
    items = scope.typed(role.items)
    is_bare = scope.has_sections and SECTION not in items and items[:1].isdigit()
    return f" ({sections_named(scope, items) if is_bare else items})"


def marks(scope: Scope, person: Participant) -> Iterator[str]:
    """What was given to be printed in brackets, whose deputy somebody is, and in which seat."""
    for role in person.roles:
        if role.mark:
            yield scope.typed(role.mark) + _range(scope, role)
    yield from places_taken(scope, person)


def attendance_notes(scope: Scope, person: Participant, *, is_among_absent: bool) -> Iterator[str]:
    """Whether somebody was away, how they took part, when they came and went."""
    match person.attendance:
        case Attendance.ABSENT if not is_among_absent:
            yield absent_mark(None, None, scope.language)
        case Attendance.EXCUSED:
            yield excused_mark(scope.language)
        case Attendance.VACANT if not _says_vacant(person.title or ""):
            yield scope.word(Label.VACANT)
        case Attendance.PRESENT:
            if person.mode is Mode.REMOTE and not _is_all_remote(scope):
                yield scope.word(Label.REMOTELY)
            if not tells_times(person):
                yield from presence_marks(scope, person)
        case _:
            pass
    if person.note:
        yield scope.typed(person.note)


def _says_vacant(title: str) -> bool:
    """Whether a seat's title says it, in whatever language it was typed."""
    return any(label(Label.VACANT, each) in title.casefold() for each in Language)


def _is_all_remote(scope: Scope) -> bool:
    sessions = scope.minutes.meeting.sessions
    return bool(sessions) and all(each.mode is Mode.REMOTE for each in sessions)
