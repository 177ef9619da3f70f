"""Sentences that follow from data, told in somebody's own words instead.

The words then stand in a part of the item, and a mark in the data says that they do.
"""

from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.editing import with_item, with_participant
from minutetaker.domain.meeting import Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.series import PartKind
from minutetaker.domain.told import (
    PART_KINDS,
    ToldKey,
    ToldKind,
    movement_of,
    movements_by_key,
    movements_typed,
    told_keys,
)


def own_words(minutes: Minutes, item: AgendaItem) -> dict[int, ToldKey]:
    """The parts of an item that tell such a sentence in own words, by their place.

    The opening is its first plain text and the closing its last. Parts of attendance, recusals and
    votes are told apart by the name in them, else by their order.
    """
    typed = [key for key, is_typed in told_keys(minutes, item) if is_typed]
    found: dict[int, ToldKey] = {}
    for kind in (PartKind.TEXT, PartKind.ATTENDANCE, PartKind.RECUSALS, PartKind.VOTES):
        keys = [key for key in typed if PART_KINDS[key.kind] is kind]
        places = [at for at, part in enumerate(item.parts) if part.kind is kind and part.text]
        if kind is PartKind.TEXT:
            found |= _ends(keys, places)
        else:
            found |= _named(minutes, item, keys, places)
    return found


def _ends(keys: list[ToldKey], places: list[int]) -> dict[int, ToldKey]:
    found: dict[int, ToldKey] = {}
    for key in keys:
        free = [at for at in places if at not in found]
        if free:
            found[free[0] if key.kind is ToldKind.OPENING else free[-1]] = key
    return found


def _named(
    minutes: Minutes, item: AgendaItem, keys: list[ToldKey], places: list[int]
) -> dict[int, ToldKey]:
    found: dict[int, ToldKey] = {}
    for key in keys:
        name = minutes.participant(key.participant).shown_name if key.participant else ""
        for at in places:
            if name and at not in found and name in (item.parts[at].text or ""):
                found[at] = key
                break
    left = [key for key in keys if key not in found.values()]
    free = [at for at in places if at not in found]
    return found | dict(zip(free, left, strict=False))


def in_own_words(
    minutes: Minutes, item_id: str, key: ToldKey, text: str, tell: Callable[[ToldKey], str]
) -> tuple[Minutes, int]:
    """Let a text tell what a sentence told, where that stood; the meeting and the part's place.

    A stay has one mark for its coming and its going: what else was told of the same person is typed
    out too, by ``tell``. Raises KeyError when there is no such sentence.
    """
    told = {key: (item_id, text)}
    if key.kind is ToldKind.MOVED:
        movement_of(minutes, key)
        for other, movement, is_typed in movements_by_key(
            minutes, minutes.participant(key.participant)
        ):
            if not is_typed and other != key and movement.moment.item is not None:
                told[other] = (movement.moment.item, tell(other))
    made = _marked(minutes, item_id, key, is_typed=True)
    # In their order, so that a coming stands before the going after it.
    for each in sorted(told, key=_place_of):
        made = _with_words(made, told[each][0], each, told[each][1])
    words = own_words(made, made.item(item_id))
    return made, next((at for at, each in words.items() if each == key), 0)


def _place_of(key: ToldKey) -> int:
    return key.place


def with_new_movements(before: Minutes, after: Minutes, tell: Callable[[ToldKey], str]) -> Minutes:
    """The meeting with the words of what is new of people whose stays stand in parts already."""
    for person in before.participants:
        known = len(movements_typed(before, person))
        if not known or all(each.id != person.id for each in after.participants):
            continue
        for key, movement in movements_typed(after, after.participant(person.id))[known:]:
            item_id = movement.moment.item
            if item_id is not None and key not in own_words(after, after.item(item_id)).values():
                after = _with_words(after, item_id, key, tell(key))
    return after


def back_to_told(
    minutes: Minutes, item_id: str, key: ToldKey, tell: Callable[[ToldKey], str]
) -> Minutes:
    """Take the own words away and let the sentence follow its data again.

    Where something else of the same person is told in own words too, those stay with their mark,
    and these words are the sentence's again.
    """
    mine = _places(minutes, key)
    others = [each for each in mine if each[2] != key]
    if any(minutes.item(where).parts[at].text != tell(other) for where, at, other in others):
        place = next((at for _, at, each in mine if each == key), None)
        return _replaced(minutes, item_id, place, tell(key))
    made = minutes
    # From the end, so that the places before are still the same.
    for where, at, _ in sorted(mine, key=_from_the_end):
        made = _without(made, where, at)
    return _marked(made, item_id, key, is_typed=False)


def _from_the_end(found: tuple[str, int, ToldKey]) -> int:
    return -found[1]


def _places(minutes: Minutes, key: ToldKey) -> list[tuple[str, int, ToldKey]]:
    """The item and place of every part that goes with a sentence: all of one person's moves."""
    return [
        (item.id, at, each)
        for item in minutes.items
        for at, each in own_words(minutes, item).items()
        if each == key
        or (each.kind is key.kind is ToldKind.MOVED and each.participant == key.participant)
    ]


def _with_words(minutes: Minutes, item_id: str, key: ToldKey, text: str) -> Minutes:
    kind = PART_KINDS[key.kind]
    place = _place_for(minutes, minutes.item(item_id), key)

    def make(item: AgendaItem) -> AgendaItem:
        part = Part(kind=kind, text=text or None)
        return replace(item, parts=(*item.parts[:place], part, *item.parts[place:]))

    return with_item(minutes, item_id, make)


def _place_for(minutes: Minutes, item: AgendaItem, key: ToldKey) -> int:
    """Among others told in own words in the order of the sentences, else where the block stands."""
    kind = PART_KINDS[key.kind]
    default = len(item.parts) if key.kind in (ToldKind.CLOSING, ToldKind.VOTE) else 0
    if kind is PartKind.TEXT:
        return default
    order = [each for each, _ in told_keys(minutes, item)]
    told = {
        order.index(each): at
        for at, each in own_words(minutes, item).items()
        if PART_KINDS[each.kind] is kind
    }
    later = [at for rank, at in told.items() if rank > order.index(key)]
    if later:
        return min(later)
    if told:
        return max(told.values()) + 1
    blocks = (at for at, part in enumerate(item.parts) if part.kind is kind and not part.text)
    return next(blocks, default)


def _replaced(minutes: Minutes, item_id: str, place: int | None, text: str) -> Minutes:
    def make(item: AgendaItem) -> AgendaItem:
        parts = tuple(
            replace(part, text=text) if at == place else part for at, part in enumerate(item.parts)
        )
        return replace(item, parts=parts)

    return with_item(minutes, item_id, make)


def _without(minutes: Minutes, item_id: str, place: int) -> Minutes:
    def make(item: AgendaItem) -> AgendaItem:
        return replace(item, parts=(*item.parts[:place], *item.parts[place + 1 :]))

    return with_item(minutes, item_id, make)


def _marked(minutes: Minutes, item_id: str, key: ToldKey, *, is_typed: bool) -> Minutes:
    """The meeting with the mark that the words stand in a part, or without it."""

    def make_person(person: Participant) -> Participant:
        stays = tuple(replace(stay, in_text=is_typed) for stay in person.intervals)
        return replace(person, intervals=stays)

    def make_item(item: AgendaItem) -> AgendaItem:
        if key.kind is ToldKind.RECUSAL:
            recusals = tuple(
                replace(each, in_text=is_typed) if at == key.place else each
                for at, each in enumerate(item.recusals)
            )
            return replace(item, recusals=recusals)
        votes = tuple(
            replace(each, in_text=is_typed) if at == key.place else each
            for at, each in enumerate(item.votes)
        )
        return replace(item, votes=votes)

    sessions = minutes.meeting.sessions
    match key.kind:
        case ToldKind.MOVED:
            return with_participant(minutes, key.participant, make_person)
        case ToldKind.OPENING:
            return _with_sessions(
                minutes, replace(sessions[0], opened_in_text=is_typed), *sessions[1:]
            )
        case ToldKind.CLOSING:
            last = replace(sessions[-1], closed_in_text=is_typed)
            return _with_sessions(minutes, *sessions[:-1], last)
        case _:
            return with_item(minutes, item_id, make_item)


def _with_sessions(minutes: Minutes, *sessions: Session) -> Minutes:
    return replace(minutes, meeting=replace(minutes.meeting, sessions=sessions))
