"""Sentences that follow from data: what each tells of, and to which item it belongs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.movements import Movement, movements_at, movements_of
from minutetaker.domain.people import Participant
from minutetaker.domain.series import PartKind


class ToldKind(StrEnum):
    """What a sentence tells of; its words are a part of the kind beside it."""

    OPENING = "opening"
    CLOSING = "closing"
    MOVED = "moved"
    RECUSAL = "recusal"
    VOTE = "vote"


PART_KINDS: Mapping[ToldKind, PartKind] = {
    ToldKind.OPENING: PartKind.TEXT,
    ToldKind.CLOSING: PartKind.TEXT,
    ToldKind.MOVED: PartKind.ATTENDANCE,
    ToldKind.RECUSAL: PartKind.RECUSALS,
    ToldKind.VOTE: PartKind.VOTES,
}


@dataclass(frozen=True, slots=True)
class ToldKey:
    """One sentence: its kind, the participant it is about, and the place among their like."""

    kind: ToldKind
    participant: str = ""
    place: int = 0

    def __str__(self) -> str:
        return f"{self.kind}:{self.place}:{self.participant}"


def told_key(written: str) -> ToldKey:
    """The key that ``str()`` wrote. Raises ValueError for anything else."""
    kind, place, participant = written.split(":", 2)
    return ToldKey(ToldKind(kind), participant, int(place))


def told_keys(minutes: Minutes, item: AgendaItem) -> Iterator[tuple[ToldKey, bool]]:
    """Every sentence that belongs to an item, and whether it is told in a typed text already."""
    sessions = minutes.meeting.sessions
    if tells_opening(minutes, item):
        yield ToldKey(ToldKind.OPENING), sessions[0].opened_in_text
    for person in minutes.participants:
        if person.intervals:
            keys = movements_by_key(minutes, person)
            yield from ((key, is_in) for key, each, is_in in keys if each.moment.item == item.id)
    for at, recusal in enumerate(item.recusals):
        yield ToldKey(ToldKind.RECUSAL, recusal.participant, at), recusal.in_text
    for at, vote in enumerate(item.votes):
        yield ToldKey(ToldKind.VOTE, place=at), vote.in_text
    if tells_closing(minutes, item):
        yield ToldKey(ToldKind.CLOSING), sessions[-1].closed_in_text


def tells_opening(minutes: Minutes, item: AgendaItem) -> bool:
    """Whether the item is the first one of a meeting that was opened."""
    sessions = minutes.meeting.sessions
    return bool(sessions and sessions[0].opened) and minutes.items[0].id == item.id


def tells_closing(minutes: Minutes, item: AgendaItem) -> bool:
    """Whether the item is the last one of a meeting that was closed."""
    sessions = minutes.meeting.sessions
    return bool(sessions and sessions[-1].closed) and minutes.items[-1].id == item.id


def movements_told(minutes: Minutes, item: AgendaItem) -> Iterator[tuple[ToldKey, Movement]]:
    """The comings and goings that an item tells by itself, in their order."""
    keys = {
        (movement.person.id, movement.moment): key
        for person in minutes.participants
        if person.intervals
        for key, movement, is_typed in movements_by_key(minutes, person)
        if not is_typed
    }
    for movement in movements_at(minutes, item.id):
        yield keys[movement.person.id, movement.moment], movement


def movements_typed(minutes: Minutes, person: Participant) -> tuple[tuple[ToldKey, Movement], ...]:
    """The comings and goings of somebody whose words stand in a part."""
    if not any(stay.in_text for stay in person.intervals):
        return ()
    return tuple(
        (key, each) for key, each, is_typed in movements_by_key(minutes, person) if is_typed
    )


def movement_of(minutes: Minutes, key: ToldKey) -> Movement:
    """The movement that a sentence tells. Raises KeyError when there is none."""
    for found, movement, _ in movements_by_key(minutes, minutes.participant(key.participant)):
        if found == key:
            return movement
    raise KeyError(str(key))


def movements_by_key(minutes: Minutes, person: Participant) -> list[tuple[ToldKey, Movement, bool]]:
    """What is told of somebody: first what stands in a part, then the rest."""
    turned = replace(
        person,
        intervals=tuple(replace(stay, in_text=not stay.in_text) for stay in person.intervals),
    )
    typed, told = movements_of(minutes, turned), movements_of(minutes, person)
    found = [(each, True) for each in typed] + [(each, False) for each in told]
    return [
        (ToldKey(ToldKind.MOVED, person.id, at), each, is_typed)
        for at, (each, is_typed) in enumerate(found)
    ]
