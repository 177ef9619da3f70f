"""Comings and goings: sentences where they happened, marks in a list, items in a table."""

from collections.abc import Iterator
from functools import partial

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.attendance import Phase
from minutetaker.domain.item_choice import NoSuchItem, chosen_items
from minutetaker.domain.movements import Movement, movements_at, movements_of
from minutetaker.domain.people import Participant, RoleKind
from minutetaker.domain.presence import was_at
from minutetaker.domain.publicity import is_secret_whole
from minutetaker.domain.series import PartKind
from minutetaker.domain.timeline import Timeline
from minutetaker.export.build_scope import Scope
from minutetaker.export.document import Spans
from minutetaker.finnish import sentences

_CALLED = (
    RoleKind.EXPERT,
    RoleKind.GUEST,
    RoleKind.PRESENTER,
    RoleKind.INTERPRETER,
    RoleKind.OTHER,
)


def presence_sentences(scope: Scope, item: AgendaItem) -> Iterator[tuple[Phase, Spans]]:
    """The sentences of the comings and goings at an item, each with when in it they happened."""
    if not _tells_in(scope, item):
        return
    together: dict[tuple[bool, str | None, str | None, bool], list[Movement]] = {}
    for movement in movements_at(scope.minutes, item.id):
        if not is_shown(scope, movement.person):
            continue
        moment = movement.moment
        if movement.back is not None:
            for words in scope.said(partial(_away, movement)):
                yield movement.place.phase, words
        else:
            key = movement.is_arrival, moment.time, movement.when, movement.is_whole_item
            together.setdefault(key, []).append(movement)
    for movements in together.values():
        for words in scope.said(partial(_sentence, movements)):
            yield movements[0].place.phase, words


def _away(movement: Movement, scope: Scope) -> str:
    name, back = scope.typed(movement.person.shown_name), movement.back
    return sentences.absent_between(
        name, movement.moment.time, back.time if back else None, scope.language
    )


def _sentence(movements: list[Movement], scope: Scope) -> str:
    """What some people did at one moment."""
    names = [scope.typed(each.person.shown_name) for each in movements]
    first = movements[0]
    if first.is_whole_item:
        return sentences.present_for_item(names, scope.language)
    say = sentences.arrived if first.is_arrival else sentences.left
    return say(names, first.moment.time, scope.language, first.when and first.when.value)


def presence_marks(scope: Scope, person: Participant) -> Iterator[str]:
    """``saapui klo 13.20``: what stands in brackets after a name, of what has a time.

    Where the profile tells it in the list alone, with the item.
    """
    for movement in movements_of(scope.minutes, person):
        time, back = movement.moment.time, movement.back
        if back is not None:
            if time or back.time:
                yield sentences.absent_mark(time, back.time, scope.language)
        elif time:
            mark = sentences.arrived_mark if movement.is_arrival else sentences.left_mark
            yield mark(time, scope.language, _where(scope, movement))


def _tells_in(scope: Scope, item: AgendaItem) -> bool:
    """Whether an item tells its comings and goings: by the profile, or where somebody put them."""
    return scope.profile.movements_in_items or any(
        part.kind is PartKind.ATTENDANCE and not part.text for part in item.parts
    )


def _where(scope: Scope, movement: Movement) -> str | None:
    """``3 §:n käsittelyn aikana``; None where the item tells it, or has no number to be told by."""
    item_id = movement.moment.item
    if item_id is None:
        return None
    item = scope.minutes.item(item_id)
    if _tells_in(scope, item) or item.number is None or scope.is_hidden(item):
        return None
    phase, number = movement.place.phase.value, scope.typed(item.number)
    return sentences.at_item(number, phase, scope.language, is_section=scope.has_sections)


def items_attended(scope: Scope, person: Participant) -> tuple[AgendaItem, ...] | None:
    """The items that somebody was there for, a part of one too; those of a recusal left out.

    None where an interval tells no item, so that nobody can know.
    """
    ends = [end for each in person.intervals for end in (each.start, each.end) if end is not None]
    timeline = Timeline(scope.minutes)
    if any(end.item is None and not timeline.is_at_edge(end) for end in ends):
        return None
    return tuple(
        item
        for item in scope.minutes.items
        if was_at(person, item.id, timeline)
        and not any(each.participant == person.id for each in item.recusals)
    )


def is_shown(scope: Scope, person: Participant) -> bool:
    """Whether somebody may be named: in a public version not who came for secret items alone."""
    return not (scope.is_public and was_only_at(scope, person, scope.secret_items))


def was_only_at(scope: Scope, person: Participant, items: frozenset[str]) -> bool:
    """Whether somebody was there for some of these items, and for nothing else.

    Of a meeting that is secret as a whole its own members and officers came for the meeting.
    """
    if is_secret_whole(scope.minutes) and _belongs_there(person):
        return False
    if person.intervals:
        attended = {each.id for each in items_attended(scope, person) or ()}
    else:
        attended = _items_called_to(scope, person)
    return bool(attended) and attended <= items


def _belongs_there(person: Participant) -> bool:
    return bool(person.voting) or any(each.role not in _CALLED for each in person.roles)


def _items_called_to(scope: Scope, person: Participant) -> set[str]:
    """The items that a guest's or an expert's role is limited to; empty where it is to none."""
    found: set[str] = set()
    for role in person.roles:
        if role.role not in _CALLED or not role.items:
            return set()
        try:
            found.update(chosen_items(role.items, scope.minutes.items))
        except NoSuchItem:
            return set()
    return found
