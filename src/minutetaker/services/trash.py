"""The trash: what was thrown away, brought back to its place, or thrown away for good."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, TypeVar

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.editing import with_item, with_participant
from minutetaker.domain.failures import AlreadyThere, MeetingNotFound, PlaceIsGone, said
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.numbering import numbered
from minutetaker.domain.people import Participant
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.trash import Election, Stays, TrashedThing, TrashKind
from minutetaker.domain.validity import faults_of
from minutetaker.domain.vote import Dissent, Vote
from minutetaker.services.attachments import given_to
from minutetaker.services.desk import Desk
from minutetaker.services.elections import with_examiners
from minutetaker.store.unit_of_work import UnitOfWork

Kin = TypeVar("Kin")

WHOLE = frozenset({TrashKind.MEETING, TrashKind.SERIES})
"""What belongs to no meeting."""

_LISTS: dict[type[object], str] = {
    Part: "parts",
    Decision: "decisions",
    Vote: "votes",
    Recusal: "recusals",
    Dissent: "dissents",
    ActionItem: "actions",
}
"""Where in its item each kind of thing stands."""


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
    """The meeting with the thing where it stood. What it refers to must be there."""
    made = _placed(minutes, thing)
    if len(faults_of(made)) > len(faults_of(minutes)):
        raise PlaceIsGone(thing=thing.title)
    return with_examiners(minutes, made)


def _placed(minutes: Minutes, thing: TrashedThing) -> Minutes:
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
        case Stays() as stays:
            return _with_stays(minutes, thing, stays)
        case Attachment() as attachment:
            if any(each.id == attachment.id for each in minutes.attachments):
                return _with_file(minutes, thing, attachment)
            kept = _put(minutes.attachments, attachment, thing.place)
            made = replace(minutes, attachments=kept)
            owners = [item.id for item in minutes.items if item.id == thing.item_id]
            return given_to(made, owners[0], (attachment.id,)) if owners else made
    if thing.item_id not in {item.id for item in minutes.items}:
        raise PlaceIsGone(thing=thing.title)
    return with_item(minutes, thing.item_id or "", _with_piece(thing))


def _with_file(minutes: Minutes, thing: TrashedThing, old: Attachment) -> Minutes:
    """The meeting whose attachment has the file again that another one took the place of."""
    if any(each.sha256 == old.sha256 for each in minutes.attachments if each.id == old.id):
        raise AlreadyThere(thing=thing.title)
    kept = (
        replace(each, file=old.file, sha256=old.sha256) if each.id == old.id else each
        for each in minutes.attachments
    )
    return replace(minutes, attachments=tuple(kept))


def _with_stays(minutes: Minutes, thing: TrashedThing, stays: Stays) -> Minutes:
    """What was noted since of the person's comings and goings goes, and undo brings it back."""

    def make(person: Participant) -> Participant:
        return replace(person, attendance=stays.attendance, intervals=stays.intervals)

    if stays.participant not in {each.id for each in minutes.participants}:
        raise PlaceIsGone(thing=thing.title)
    return with_participant(minutes, stays.participant, make)


def _with_piece(thing: TrashedThing) -> Callable[[AgendaItem], AgendaItem]:
    record = thing.record

    def make(item: AgendaItem) -> AgendaItem:
        if isinstance(record, Election):
            return _with_election(item, record, thing)
        if type(record) not in _LISTS:
            raise PlaceIsGone(thing=thing.title)
        name = _LISTS[type(record)]
        kin = getattr(item, name)
        if isinstance(record, (Decision, ActionItem)):
            _require_new(record.id, [each.id for each in kin], thing)
        elif isinstance(record, Recusal):
            _require_new(record.participant, [each.participant for each in kin], thing)
        changed: dict[str, Any] = {name: _put(kin, record, thing.place)}
        return replace(item, **changed)

    return make


def _with_election(item: AgendaItem, election: Election, thing: TrashedThing) -> AgendaItem:
    """The item whose decision elects the person again, made anew when it is gone."""
    known = next((each for each in item.decisions if each.id == election.decision), None)
    decision = known or Decision(id=election.decision, text="", kind=DecisionKind.ELECTED)
    if election.elected in decision.elected:
        raise AlreadyThere(thing=thing.title)
    chosen = _put(decision.elected, election.elected, thing.place)
    made = replace(decision, elected=chosen)
    if known is None:
        return replace(item, decisions=(*item.decisions, made))
    kept = (made if each is known else each for each in item.decisions)
    return replace(item, decisions=tuple(kept))


def _require_new(key: str, known: list[str], thing: TrashedThing) -> None:
    if key in known:
        raise AlreadyThere(thing=thing.title)


def _put(kin: tuple[Kin, ...], one: Kin, place: int | None) -> tuple[Kin, ...]:
    at = len(kin) if place is None else min(place, len(kin))
    return (*kin[:at], one, *kin[at:])
