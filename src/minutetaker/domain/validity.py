"""What no meeting may be: faults that need more than one value to be seen. Import refuses a file that has any."""

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
        self.attachment = {each.id for each in minutes.attachments}

    def dangling(self, kind: str, wanted: str | None, place: str) -> Iterator[Fault]:
        """The fault of a reference to something that isn't there."""
        if wanted and wanted not in getattr(self, kind):
            yield fault(place, _THERE_IS_NO[kind], id=wanted)


def _dangling(minutes: Minutes) -> Iterator[Fault]:
    known = _Known(minutes)
    sessions = len(minutes.meeting.sessions)
    for place, each in walk(minutes):
        match each:
            case Group(under=under):
                yield from known.dangling("group", under, f"{place}.under")
            case Participant(group=group, deputy_for=deputy_for):
                yield from known.dangling("group", group, f"{place}.group")
                yield from known.dangling("participant", deputy_for, f"{place}.deputy_for")
            case Interval(deputy_for=deputy_for):
                yield from known.dangling("participant", deputy_for, f"{place}.deputy_for")
            case Moment(item=item, session=session):
                yield from known.dangling("item", item, f"{place}.item")
                if session is not None and not 1 <= session <= max(sessions, 1):
                    yield fault(
                        f"{place}.session", said("there is no session {number}"), number=session
                    )
            case Recusal(participant=participant) | Dissent(participant=participant):
                yield from known.dangling("participant", participant, f"{place}.participant")
            case AgendaItem(attachments=attachments):
                for at, attachment in enumerate(attachments):
                    where = f"{place}.attachments[{at}]"
                    yield from known.dangling("attachment", attachment, where)
            case CommentTarget(item=item, part=part):
                yield from known.dangling("item", item, f"{place}.item")
                if part is not None and item in known.item:
                    if not 0 <= part < len(minutes.item(item or "").parts):
                        yield fault(
                            f"{place}.part", said("the item has no part {number}"), number=part
                        )
            case PersonRef() | Presenter() | Elected() | Signer():
                yield from known.dangling("participant", each.participant, f"{place}.participant")
                if (each.participant is None) == (each.name is None):
                    yield fault(
                        place, said('a person needs exactly one of "participant" and "name"')
                    )


def _impossible(minutes: Minutes) -> Iterator[Fault]:
    for at, participant in enumerate(minutes.participants):
        deputies = [participant.deputy_for, *(each.deputy_for for each in participant.intervals)]
        if participant.id and participant.id in deputies:
            yield fault(f"participants[{at}].deputy_for", said("nobody is their own deputy"))
    yield from _circles(minutes.groups)
    for place, each in walk(minutes):
        match each:
            case Session():
                if ends_before(each.opened, each.closed):
                    yield _ended(f"{place}.closed", each.opened, each.closed)
                if ends_before(each.planned_start, each.planned_end):
                    yield _ended(f"{place}.planned_end", each.planned_start, each.planned_end)
            case Break(start=start, end=end) | NextMeeting(start=start, end=end):
                if ends_before(start, end):
                    yield _ended(f"{place}.end", start, end)
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


def _ended(place: str, start: str | None, end: str | None) -> Fault:
    return fault(place, said("ends {end}, before it starts {start}"), start=start, end=end)


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
    """Whether an end lies before its start and is not an evening's end after midnight (rule T11)."""
    if start is None or end is None or start == "24:00":
        return False
    return end < start and not (end < NIGHT_ENDS and start >= NOON)
