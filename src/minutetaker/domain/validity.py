"""What no meeting may be.

Faults that need more than one value to be seen. Import refuses a file that has any.
"""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from minutetaker.domain.agenda import AgendaItem, NextMeeting, Presenter
from minutetaker.domain.approval import Signer
from minutetaker.domain.attendance import Interval, Moment
from minutetaker.domain.decision import Elected
from minutetaker.domain.failures import Fault, fault, said
from minutetaker.domain.meeting import NIGHT_ENDS, NOON, Break, Session
from minutetaker.domain.minutes import CommentTarget, Minutes
from minutetaker.domain.people import Group, Participant, PersonRef
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.vote import Dissent, Vote, VoteOption

PERSONS = (PersonRef, Presenter, Elected, Signer)


def faults_of(minutes: Minutes) -> tuple[Fault, ...]:
    """Every fault with its place, in the order of the file."""
    return (*_equal_ids(minutes), *_dangling(minutes), *_impossible(minutes))


def walk(value: object, place: str = "") -> Iterator[tuple[str, object]]:
    """Every record below a value, with its place as the meeting file names it."""
    if isinstance(value, tuple):
        for at, each in enumerate(value):
            yield from walk(each, f"{place}[{at}]")
    elif is_dataclass(value):
        yield place, value
        for field in fields(value):
            key = field.metadata.get("key", field.name)
            yield from walk(getattr(value, field.name), f"{place}.{key}" if place else key)


def _equal_ids(minutes: Minutes) -> Iterator[Fault]:
    in_items = [(f"items[{at}]", item) for at, item in enumerate(minutes.items)]
    kinds: tuple[Iterable[tuple[str, str]], ...] = (
        ((f"groups[{at}].id", each.id) for at, each in enumerate(minutes.groups)),
        ((f"participants[{at}].id", each.id) for at, each in enumerate(minutes.participants)),
        ((f"{place}.id", item.id) for place, item in in_items),
        (
            (f"{place}.decisions[{at}].id", each.id)
            for place, item in in_items
            for at, each in enumerate(item.decisions)
        ),
        (
            (f"{place}.actions[{at}].id", each.id)
            for place, item in in_items
            for at, each in enumerate(item.actions)
        ),
        ((f"attachments[{at}].id", each.id) for at, each in enumerate(minutes.attachments)),
        ((f"comments[{at}].id", each.id) for at, each in enumerate(minutes.comments)),
    )
    for ids in kinds:
        seen: set[str] = set()
        for place, each in ids:
            if each and each in seen:
                yield fault(place, said('the id "{id}" stands twice'), id=each)
            seen.add(each)


class _Known:
    """The ids that may be referred to."""

    def __init__(self, minutes: Minutes) -> None:
        self.group = {each.id for each in minutes.groups}
        self.participant = {each.id for each in minutes.participants}
        self.item = {each.id for each in minutes.items}
        self.parts = {each.id: len(each.parts) for each in minutes.items}
        self.sessions = max(len(minutes.meeting.sessions), 1)
        self.attachment = {each.id for each in minutes.attachments}

    def dangling(self, kind: str, wanted: str | None, place: str) -> Iterator[Fault]:
        """The fault of a reference to something that isn't there."""
        if wanted and wanted not in getattr(self, kind):
            yield fault(place, _THERE_IS_NO[kind], id=wanted)


def _dangling(minutes: Minutes) -> Iterator[Fault]:
    known = _Known(minutes)
    for place, each in walk(minutes):
        match each:
            case Group() | Participant() | Interval():
                yield from _of_people(known, place, each)
            case Moment():
                yield from _of_moment(known, place, each)
            case Recusal() | Dissent():
                yield from known.dangling("participant", each.participant, f"{place}.participant")
            case AgendaItem():
                yield from _of_item(known, place, each)
            case CommentTarget():
                yield from _of_comment(known, place, each)
            case PersonRef() | Presenter() | Elected() | Signer():
                yield from _of_person(known, place, each)


def _of_people(known: _Known, place: str, each: Group | Participant | Interval) -> Iterator[Fault]:
    if isinstance(each, Group):
        yield from known.dangling("group", each.under, f"{place}.under")
        return
    if isinstance(each, Participant):
        yield from known.dangling("group", each.group, f"{place}.group")
    yield from known.dangling("participant", each.deputy_for, f"{place}.deputy_for")


def _of_item(known: _Known, place: str, item: AgendaItem) -> Iterator[Fault]:
    for at, one in enumerate(item.attachments):
        yield from known.dangling("attachment", one, f"{place}.attachments[{at}]")


def _of_moment(known: _Known, place: str, moment: Moment) -> Iterator[Fault]:
    yield from known.dangling("item", moment.item, f"{place}.item")
    if moment.session is not None and not 1 <= moment.session <= known.sessions:
        what = said("there is no session {number}")
        yield fault(f"{place}.session", what, number=moment.session)


def _of_comment(known: _Known, place: str, target: CommentTarget) -> Iterator[Fault]:
    yield from known.dangling("item", target.item, f"{place}.item")
    parts = known.parts.get(target.item or "")
    if target.part is not None and parts is not None and not 0 <= target.part < parts:
        what = said("the item has no part {number}")
        yield fault(f"{place}.part", what, number=target.part)


def _of_person(
    known: _Known, place: str, person: PersonRef | Presenter | Elected | Signer
) -> Iterator[Fault]:
    yield from known.dangling("participant", person.participant, f"{place}.participant")
    if (person.participant is None) == (person.name is None):
        yield fault(place, said('a person needs exactly one of "participant" and "name"'))


def _impossible(minutes: Minutes) -> Iterator[Fault]:
    for at, participant in enumerate(minutes.participants):
        deputies = [participant.deputy_for, *(each.deputy_for for each in participant.intervals)]
        if participant.id and participant.id in deputies:
            yield fault(f"participants[{at}].deputy_for", said("nobody is their own deputy"))
    yield from _circles(minutes.groups)
    for place, each in walk(minutes):
        yield from _impossible_times(place, each)
        yield from _impossible_counts(place, each)


def _impossible_times(place: str, each: object) -> Iterator[Fault]:
    match each:
        case Session():
            yield from _ended(f"{place}.closed", each.opened, each.closed)
            yield from _ended(f"{place}.planned_end", each.planned_start, each.planned_end)
        case Break(start=start, end=end) | NextMeeting(start=start, end=end):
            yield from _ended(f"{place}.end", start, end)


def _impossible_counts(place: str, each: object) -> Iterator[Fault]:
    match each:
        case AgendaItem(level=level) if level not in (None, 1, 2):
            yield fault(f"{place}.level", said("{number} is not 1 or 2"), number=level)
        case Vote(blank=blank, absent=absent):
            yield from _negative(f"{place}.blank", blank)
            yield from _negative(f"{place}.absent", absent)
        case VoteOption(count=count):
            yield from _negative(f"{place}.count", count)


_THERE_IS_NO = {
    "group": said('there is no group "{id}"'),
    "participant": said('there is no participant "{id}"'),
    "item": said('there is no item "{id}"'),
    "attachment": said('there is no attachment "{id}"'),
}


def _ended(place: str, start: str | None, end: str | None) -> Iterator[Fault]:
    if ends_before(start, end):
        yield fault(place, said("ends {end}, before it starts {start}"), start=start, end=end)


def _negative(place: str, count: int | None) -> Iterator[Fault]:
    if count is not None and count < 0:
        yield fault(place, said("{number} is less than nothing"), number=count)


def _circles(groups: tuple[Group, ...]) -> Iterator[Fault]:
    above = {group.id: group.under for group in groups}
    for at, group in enumerate(groups):
        seen, place = {group.id}, group.under
        while place in above and place not in seen:
            seen.add(place)
            place = above[place]
        if place is not None and place == group.id:
            yield fault(f"groups[{at}].under", said("a group can't stand under itself"))


def ends_before(start: str | None, end: str | None) -> bool:
    """Whether an end lies before its start, and isn't past midnight after an evening (T11)."""
    if start is None or end is None or start == "24:00":
        return False
    return end < start and not (end < NIGHT_ENDS and start >= NOON)
