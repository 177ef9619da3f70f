"""Writing down what is said: typed texts of items, and their earlier texts."""

from dataclasses import replace
from datetime import timedelta

from minutetaker.clock import now, today
from minutetaker.domain.agenda import AgendaItem, Motion, Part
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import (
    FieldKey,
    FieldKind,
    field_key,
    name_of_text,
    on_item,
    part_key,
    place_of_text,
    text_of,
    with_item,
    with_text,
)
from minutetaker.domain.failures import said
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.revision import Revision
from minutetaker.domain.series import PartKind
from minutetaker.finnish.languages import Language
from minutetaker.services.decisions import as_typed
from minutetaker.services.desk import Desk
from minutetaker.services.history import TypedIn
from minutetaker.services.next_meetings import holds_meetings, meetings_text, with_meetings
from minutetaker.store.unit_of_work import UnitOfWork

BURST = timedelta(minutes=1)
"""Typing in one field is one earlier text for so long at most."""

PROPOSALS = frozenset({PartKind.BACKGROUND, PartKind.PROPOSAL})
"""What comes before the discussion, in the order of the document."""


def save_text(desk: Desk, meeting_id: str, item_id: str, field: str, text: str) -> Changes:
    """Store a field's text and keep it as a revision.

    ``field`` is ``part:0``, ``decision:d1``, ``action:a1``. A part one past the last is made.
    Raises MeetingIsApproved or StorageFull, with nothing changed; KeyError when the item or the
    field is gone.
    """
    key = field_key(field)
    before = desk.minutes(meeting_id)
    replaced = _text_before(before, item_id, key)
    kept_as = name_of_text(before, item_id, key)

    def make(minutes: Minutes) -> Minutes:
        was = text_of(minutes, item_id, key)
        typed = _with_typed(minutes, item_id, key, text)
        return as_typed(typed, item_id, key.key, was) if key.kind is FieldKind.DECISION else typed

    def keep(unit: UnitOfWork) -> None:
        unit.revisions.keep(
            meeting_id, item_id, kept_as, text, now(), replaced=replaced, within=BURST
        )

    return desk.change(meeting_id, said("Typing"), make, typed=TypedIn(item_id, field), also=keep)


def _text_before(minutes: Minutes, item_id: str, key: FieldKey) -> str:
    item = minutes.item(item_id)
    if holds_meetings(item, key):
        language = Language(minutes.meeting.language.value)
        return meetings_text(item.parts[int(key.key)].groups, language)
    return text_of(minutes, item_id, key)


def earlier_texts(desk: Desk, meeting_id: str, item_id: str) -> tuple[Revision, ...]:
    """Every kept text of an item, the newest first."""
    with desk.unit() as unit:
        return unit.revisions.of(meeting_id, item_id)


def take_back(desk: Desk, meeting_id: str, item_id: str, revision: Revision) -> Changes:
    """Put an earlier text in its field's place; the present one stays among the earlier texts.

    A part that is no longer there comes back at the end. Raises KeyError when it was the text of a
    decision or an action that is gone.
    """
    key = place_of_text(desk.minutes(meeting_id), item_id, revision.field)

    def make(minutes: Minutes) -> Minutes:
        return _with_typed(minutes, item_id, key, revision.text)

    return desk.change(meeting_id, said("Earlier text taken back"), make)


def _with_typed(minutes: Minutes, item_id: str, key: FieldKey, text: str) -> Minutes:
    if holds_meetings(minutes.item(item_id), key):
        return with_meetings(minutes, item_id, key, text, today())
    return with_text(minutes, item_id, key, text)


def add_part(  # noqa: PLR0913 - a part has this many sides
    desk: Desk,
    meeting_id: str,
    item_id: str,
    kind: PartKind,
    *,
    text: str = "",
    by: PersonRef | None = None,
    motion: Motion | None = None,
) -> tuple[str, Changes]:
    """Add a part where its kind belongs; the key of its field and what changed."""
    place = _place_for(desk.minutes(meeting_id).item(item_id), kind)

    def make_item(item: AgendaItem) -> AgendaItem:
        part = Part(kind=kind, text=text or None, by=by, motion=motion)
        return replace(item, parts=(*item.parts[:place], part, *item.parts[place:]))

    def make(minutes: Minutes) -> Minutes:
        return with_item(minutes, item_id, make_item)

    return str(part_key(place)), desk.change(meeting_id, said("Field added"), make)


def _place_for(item: AgendaItem, kind: PartKind) -> int:
    """Background and proposal stand before the discussion, the rest after what there is."""
    if kind not in PROPOSALS:
        return len(item.parts)
    place = 0
    for at, part in enumerate(item.parts):
        if part.kind in PROPOSALS and (kind is PartKind.PROPOSAL or part.kind is kind):
            place = at + 1
    return place


def remove_part(desk: Desk, meeting_id: str, item_id: str, place: int) -> Changes:
    """Remove a part.

    Its text stays among the item's earlier texts. Raises IndexError when it isn't there.
    """

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, parts=(*item.parts[:place], *item.parts[place + 1 :]))

    desk.minutes(meeting_id).item(item_id).parts[place]
    return desk.remove(meeting_id, said("Field removed"), on_item(item_id, make_item))
