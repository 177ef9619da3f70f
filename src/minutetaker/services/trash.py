"""The trash: what was thrown away, brought back to its place, or thrown away for good."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision
from minutetaker.domain.editing import with_item
from minutetaker.domain.failures import AlreadyThere, MeetingNotFound, PlaceIsGone, said
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.numbering import numbered
from minutetaker.domain.people import Participant
from minutetaker.domain.trash import TrashedThing, TrashKind
from minutetaker.services.desk import Desk
from minutetaker.store.unit_of_work import UnitOfWork

Kin = TypeVar("Kin")

WHOLE = frozenset({TrashKind.MEETING, TrashKind.SERIES})
"""What belongs to no meeting."""


@dataclass(frozen=True, slots=True)
class Thrown:
    """A thing in the trash; ``meeting`` is the name of the meeting it was in, empty for none."""

    thing: TrashedThing
    meeting: str


def thrown(desk: Desk) -> tuple[Thrown, ...]:
    """Everything in the trash, the newest first."""
    with desk.unit() as unit:
        things = unit.trash.all()
        names = {each.id: f"{each.body} {each.number or ''}" for each in unit.meetings.listed()}
    names |= {
        each.meeting_id: each.title
        for each in things
        if each.kind is TrashKind.MEETING and each.meeting_id
    }
    return tuple(
        Thrown(each, "" if each.kind in WHOLE else names.get(each.meeting_id or "", "").strip())
        for each in things
    )


def bring_back(desk: Desk, thing: TrashedThing) -> Changes:
    """Put a thing back where it stood; in a meeting it is an act that can be taken back.

    Raises PlaceIsGone, AlreadyThere, MeetingIsApproved or StorageFull with nothing changed.
    """
    if thing.kind in WHOLE:
        with desk.unit() as unit:
            unit.trash.restore(thing.id)
            unit.commit()
        meeting_id = thing.meeting_id if thing.kind is TrashKind.MEETING else None
        return Changes(meeting_id=meeting_id, meetings=True)

    def fetch(unit: UnitOfWork) -> None:
        unit.trash.restore(thing.id)

    make = partial(_with_thing, thing=thing)
    name = said("Brought back from the trash")
    try:
        return desk.change(thing.meeting_id or "", name, make, also=fetch)
    except MeetingNotFound as gone:
        raise PlaceIsGone(thing=thing.title) from gone


def discard(desk: Desk, things: tuple[TrashedThing, ...]) -> Changes:
    """Throw things away for good; what is gone already is no fault."""
    with desk.unit() as unit:
        there = {each.id for each in unit.trash.all()}
        # A meeting goes with all that was thrown out of it, so it goes last.
        for each in sorted(things, key=_is_whole):
            if each.id in there:
                unit.trash.discard(each.id)
        unit.commit()
    return Changes(meetings=True)


def _is_whole(thing: TrashedThing) -> bool:
    return thing.kind in WHOLE


def _with_thing(minutes: Minutes, thing: TrashedThing) -> Minutes:
    match thing.record:
        case AgendaItem() as item:
            _require_new(item.id, [each.id for each in minutes.items], thing)
            return numbered(replace(minutes, items=_put(minutes.items, item, thing.place)))
        case Participant() as person:
            _require_new(person.id, [each.id for each in minutes.participants], thing)
            groups = {each.id for each in minutes.groups}
            person = replace(person, group=person.group if person.group in groups else None)
            people = _put(minutes.participants, person, thing.place)
            return replace(minutes, participants=people)
        case Attachment() as attachment:
            _require_new(attachment.id, [each.id for each in minutes.attachments], thing)
            return replace(minutes, attachments=_put(minutes.attachments, attachment, thing.place))
    if thing.item_id not in {item.id for item in minutes.items}:
        raise PlaceIsGone(thing=thing.title)
    return with_item(minutes, thing.item_id or "", _with_piece(thing))


def _with_piece(thing: TrashedThing) -> Callable[[AgendaItem], AgendaItem]:
    def make(item: AgendaItem) -> AgendaItem:
        match thing.record:
            case Part() as part:
                return replace(item, parts=_put(item.parts, part, thing.place))
            case Decision() as decision:
                _require_new(decision.id, [each.id for each in item.decisions], thing)
                return replace(item, decisions=_put(item.decisions, decision, thing.place))
            case ActionItem() as action:
                _require_new(action.id, [each.id for each in item.actions], thing)
                return replace(item, actions=_put(item.actions, action, thing.place))
        raise PlaceIsGone(thing=thing.title)

    return make


def _require_new(key: str, known: list[str], thing: TrashedThing) -> None:
    if key in known:
        raise AlreadyThere(thing=thing.title)


def _put(kin: tuple[Kin, ...], one: Kin, place: int | None) -> tuple[Kin, ...]:
    at = len(kin) if place is None else min(place, len(kin))
    return (*kin[:at], one, *kin[at:])
