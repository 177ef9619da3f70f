"""Changing one thing in a meeting: pure functions from one meeting to the next."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.marked import followed
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.series import MinutesKind, PartKind


class FieldKind(StrEnum):
    """Where in an item a typed text stands."""

    PART = "part"
    DECISION = "decision"
    ACTION = "action"
    DISSENT = "dissent"


@dataclass(frozen=True, slots=True)
class FieldKey:
    """A text of an item.

    ``part`` or ``dissent`` and its place from 0, or ``decision`` or ``action`` and its id.
    """

    kind: FieldKind
    key: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.key}"


def field_key(written: str) -> FieldKey:
    """The key that ``str()`` wrote. Raises ValueError for anything else."""
    kind, _, key = written.partition(":")
    return FieldKey(FieldKind(kind), key)


def part_key(place: int) -> FieldKey:
    """The key of a part by its place in the item."""
    return FieldKey(FieldKind.PART, str(place))


def with_item(minutes: Minutes, item_id: str, make: Callable[[AgendaItem], AgendaItem]) -> Minutes:
    """The meeting with one item made anew. Raises KeyError when it isn't there."""
    minutes.item(item_id)
    items = tuple(make(item) if item.id == item_id else item for item in minutes.items)
    return replace(minutes, items=items)


def on_item(item_id: str, make: Callable[[AgendaItem], AgendaItem]) -> Callable[[Minutes], Minutes]:
    """What makes one item of a meeting anew, as an act on the meeting takes it."""
    return lambda minutes: with_item(minutes, item_id, make)


def with_participant(
    minutes: Minutes, participant_id: str, make: Callable[[Participant], Participant]
) -> Minutes:
    """The meeting with one participant made anew. Raises KeyError when they aren't there."""
    minutes.participant(participant_id)
    people = tuple(
        make(each) if each.id == participant_id else each for each in minutes.participants
    )
    return replace(minutes, participants=people)


def first_part_kind(kind: MinutesKind) -> PartKind:
    """What an item's first typed text is: decision minutes print no discussion (rule C1)."""
    if kind is MinutesKind.DECISION_MINUTES:
        return PartKind.BACKGROUND
    return PartKind.DISCUSSION


def text_of(minutes: Minutes, item_id: str, field: FieldKey) -> str:
    """A field's text; empty where the field isn't there (any more)."""
    item = minutes.item(item_id)
    match field.kind:
        case FieldKind.PART:
            place = int(field.key)
            return (item.parts[place].text or "") if place < len(item.parts) else ""
        case FieldKind.DECISION:
            return next((each.text for each in item.decisions if each.id == field.key), "")
        case FieldKind.ACTION:
            return next((each.text for each in item.actions if each.id == field.key), "")
        case FieldKind.DISSENT:
            place = int(field.key)
            return item.dissents[place].text if place < len(item.dissents) else ""


def name_of_text(minutes: Minutes, item_id: str, field: FieldKey) -> str:
    """What a text is kept under: a part by its kind and count, so that others may come and go.

    ``discussion#0`` is the item's first discussion, ``decision:d1`` a decision.
    """
    if field.kind is not FieldKind.PART:
        return str(field)
    item, place = minutes.item(item_id), int(field.key)
    if place >= len(item.parts):
        return f"{first_part_kind(minutes.series.kind)}#0"
    kind = item.parts[place].kind
    return f"{kind}#{sum(part.kind is kind for part in item.parts[:place])}"


def place_of_text(minutes: Minutes, item_id: str, name: str) -> FieldKey:
    """The field that a kept text belongs to now; one past the last part when its part is gone."""
    kind, _, count = name.partition("#")
    if not count:
        return field_key(name)
    parts = minutes.item(item_id).parts
    places = [at for at, part in enumerate(parts) if part.kind == kind]
    return part_key(places[int(count)] if int(count) < len(places) else len(parts))


def with_text(minutes: Minutes, item_id: str, field: FieldKey, text: str) -> Minutes:
    """The meeting with a field's text. A part one past the last is made, of the item's usual kind.

    A sentence that is marked in it as a decision stays the same in the log of decisions. Raises
    KeyError when the field isn't there.
    """
    kind = first_part_kind(minutes.series.kind)

    def make(item: AgendaItem) -> AgendaItem:
        match field.kind:
            case FieldKind.PART:
                return _with_part_text(item, int(field.key), text, kind)
            case FieldKind.DECISION:
                _known(field, (each.id for each in item.decisions))
                return replace(
                    item,
                    decisions=tuple(
                        replace(each, text=text) if each.id == field.key else each
                        for each in item.decisions
                    ),
                )
            case FieldKind.ACTION:
                _known(field, (each.id for each in item.actions))
                return replace(
                    item,
                    actions=tuple(
                        replace(each, text=text) if each.id == field.key else each
                        for each in item.actions
                    ),
                )
            case FieldKind.DISSENT:
                return _with_dissent(item, int(field.key), text)

    return with_item(minutes, item_id, make)


def _with_part_text(item: AgendaItem, place: int, text: str, kind: PartKind) -> AgendaItem:
    if place == len(item.parts):
        return replace(item, parts=(*item.parts, Part(kind=kind, text=text or None)))
    if not 0 <= place < len(item.parts):
        raise KeyError(place)
    changed = replace(item.parts[place], text=text or None)
    decisions = followed(item.decisions, item.parts[place].text, text)
    parts = (*item.parts[:place], changed, *item.parts[place + 1 :])
    return replace(item, parts=parts, decisions=decisions)


def _with_dissent(item: AgendaItem, place: int, text: str) -> AgendaItem:
    if not 0 <= place < len(item.dissents):
        raise KeyError(place)
    changed = replace(item.dissents[place], text=text)
    return replace(item, dissents=(*item.dissents[:place], changed, *item.dissents[place + 1 :]))


def _known(field: FieldKey, ids: Iterable[str]) -> None:
    if field.key not in ids:
        raise KeyError(str(field))
