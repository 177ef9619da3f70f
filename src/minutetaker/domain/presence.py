"""Who is present and who may vote at an item, from people's comings and goings alone.

A place is a voting member's: the member has it, or a deputy while the member isn't there or is
recused. Places with somebody and places with nobody are the composition, at every item.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from minutetaker.domain.attendance import Attendance, Interval
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.timeline import Timeline

ALWAYS = Interval()
"""The stay of somebody who is present and of whom no coming or going is noted."""

_FindStay = Callable[[Participant], Interval | None]


@dataclass(frozen=True, slots=True)
class Standing:
    """The places of the body at a moment.

    ``filled``: who is in the place of which member; ``empty``: whose places nobody is in;
    ``unsure``: those counted as there although nobody can know.
    """

    filled: Mapping[str, str]
    empty: tuple[str, ...]
    unsure: frozenset[str]

    @property
    def here(self) -> int:
        """How many places have somebody."""
        return len(self.filled)

    @property
    def composition(self) -> int:
        """How many places there are."""
        return len(self.filled) + len(self.empty)


def stay_now(person: Participant) -> Interval | None:
    """The stay that somebody is in; None when they aren't here."""
    if person.attendance is not Attendance.PRESENT:
        return None
    stay = person.intervals[-1] if person.intervals else ALWAYS
    return stay if stay.end is None else None


def is_deputy(person: Participant) -> bool:
    """Whether somebody is there for others, and has no place of their own."""
    if person.deputy or person.deputy_for is not None:
        return True
    # Of most people there are no stays, and they are asked of at every act.
    return bool(person.intervals) and any(each.deputy_for is not None for each in person.intervals)


def seats(minutes: Minutes) -> tuple[Participant, ...]:
    """The members whose places make the composition, a vacant place too."""
    return tuple(each for each in minutes.participants if each.voting and not is_deputy(each))


def was_at(person: Participant, item_id: str, timeline: Timeline) -> bool | None:
    """Whether somebody was there for a part of an item; None: nobody can know."""
    if person.attendance is not Attendance.PRESENT:
        return False
    if not person.intervals:
        return True
    found = [timeline.touches(stay, item_id) for stay in person.intervals]
    return True if any(found) else None if None in found else False


def people_at(minutes: Minutes, item_id: str, timeline: Timeline | None = None) -> tuple[str, ...]:
    """Everybody who was, or may have been, there for a part of an item, with a vote or without."""
    known = timeline or Timeline(minutes)
    return tuple(
        each.id for each in minutes.participants if was_at(each, item_id, known) is not False
    )


def standing_now(minutes: Minutes, recused: frozenset[str] = frozenset()) -> Standing:
    """The places as they are now, without whoever is recused."""
    return _standing(minutes, lambda each: None if each.id in recused else stay_now(each))


def idle_deputies(minutes: Minutes) -> tuple[Participant, ...]:
    """Deputies who are here and have nobody's place."""
    seated = set(standing_now(minutes).filled.values())
    return tuple(
        each
        for each in minutes.participants
        if is_deputy(each) and stay_now(each) is not None and each.id not in seated
    )


def named_place(minutes: Minutes, person: Participant) -> str | None:
    """Whose place somebody who is here was named for; None where they only fill a free one."""
    stay = stay_now(person)
    by_seat: dict[str | None, str] = {each.seat: each.id for each in seats(minutes) if each.seat}
    return place_of(person, stay, by_seat) if stay is not None and is_deputy(person) else None


def free_places(minutes: Minutes) -> tuple[str, ...]:
    """Members who aren't here and for whom nobody is named: who is known to be away comes first."""
    taken = {named_place(minutes, each) for each in minutes.participants}
    away = [each for each in seats(minutes) if stay_now(each) is None and each.id not in taken]
    away.sort(key=lambda each: each.attendance is Attendance.UNRECORDED)
    return tuple(each.id for each in away)


def standing_at(minutes: Minutes, item_id: str, timeline: Timeline | None = None) -> Standing:
    """The places when an item was decided; whoever was recused in it has left theirs."""
    known = timeline or Timeline(minutes)
    recused = {each.participant for each in minutes.item(item_id).recusals}
    unsure: set[str] = set()

    def find_stay(person: Participant) -> Interval | None:
        if person.id in recused or person.attendance is not Attendance.PRESENT:
            return None
        if not person.intervals:
            return ALWAYS
        maybe: Interval | None = None
        for stay in person.intervals:
            covers = known.covers(stay, item_id)
            if covers:
                return stay
            if covers is None:
                maybe = stay
        if maybe is not None:
            unsure.add(person.id)
        return maybe

    return _standing(minutes, find_stay, unsure)


def voters_at(minutes: Minutes, item_id: str) -> tuple[str, ...]:
    """Who may vote in an item, in the order of the list.

    Whoever was in a place when it was decided; and whoever came or left during it, when a vote of
    the item names them: for a vote comes before the decision, and the item may have several.
    """
    item = minutes.item(item_id)
    in_place = set(standing_at(minutes, item_id).filled.values())
    recused = {each.participant for each in item.recusals}
    named = {
        voter.participant
        for vote in item.votes
        for option in vote.options
        for voter in option.voters
    } - recused
    there = set(people_at(minutes, item_id)) if named - in_place else set()
    return tuple(
        each.id
        for each in minutes.participants
        if each.id in in_place
        or (each.id in named and each.id in there and (each.voting or is_deputy(each)))
    )


def _standing(minutes: Minutes, find_stay: _FindStay, unsure: set[str] | None = None) -> Standing:
    places = seats(minutes)
    filled = {each.id: each.id for each in places if find_stay(each) is not None}
    if len(filled) < len(places):
        _seat_deputies(minutes, places, find_stay, filled)
    empty = tuple(each.id for each in places if each.id not in filled)
    return Standing(filled, empty, frozenset(unsure or ()) & set(filled.values()))


def _seat_deputies(
    minutes: Minutes,
    places: tuple[Participant, ...],
    find_stay: _FindStay,
    filled: dict[str, str],
) -> None:
    """Those who are there for somebody named or for a seat take it; the others the free places.

    In the order of the list, each one place. Whoever is named for a place anywhere takes no other.
    """
    by_seat: dict[str | None, str] = {each.seat: each.id for each in places if each.seat}
    ids = {each.id for each in places}
    free: list[str] = []
    for person in minutes.participants:
        if not is_deputy(person) or person.voting is False:
            continue
        stay = find_stay(person)
        if stay is None:
            continue
        place = place_of(person, stay, by_seat)
        if place in ids:
            filled.setdefault(place, person.id)
        elif person.voting and not any(
            place_of(person, each, by_seat) for each in person.intervals
        ):
            free.append(person.id)
    for each in places:
        if free and each.id not in filled:
            filled[each.id] = free.pop(0)


def place_of(person: Participant, stay: Interval, by_seat: Mapping[str | None, str]) -> str | None:
    """The member whose place a deputy has during a stay; None: nobody's that is named."""
    return (
        stay.deputy_for or by_seat.get(stay.seat) or person.deputy_for or by_seat.get(person.seat)
    )
