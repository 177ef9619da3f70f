"""Dissents (eriävä mielipide): whose they are, and who joins them."""

from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import FieldKey, FieldKind, on_item
from minutetaker.domain.failures import said
from minutetaker.domain.people import PersonRef
from minutetaker.domain.vote import Dissent
from minutetaker.services.desk import Desk


def add_dissent(
    desk: Desk, meeting_id: str, item_id: str, participant_id: str
) -> tuple[str, Changes]:
    """Somebody's dissent, which waits for its words; the key of its field and what changed."""
    place = len(desk.minutes(meeting_id).item(item_id).dissents)

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(
            item, dissents=(*item.dissents, Dissent(participant=participant_id, text=""))
        )

    key = str(FieldKey(FieldKind.DISSENT, str(place)))
    return key, _change(desk, meeting_id, item_id, said("Dissent added"), make_item)


def join_or_leave(
    desk: Desk, meeting_id: str, item_id: str, place: int, participant_id: str
) -> Changes:
    """Somebody joins a dissent, or leaves it when they had joined."""
    who = PersonRef(participant=participant_id)

    def make_item(item: AgendaItem) -> AgendaItem:
        dissent = item.dissents[place]
        kept = tuple(each for each in dissent.joined_by if each != who)
        joined = kept if kept != dissent.joined_by else (*kept, who)
        changed = replace(dissent, joined_by=joined)
        return replace(
            item, dissents=(*item.dissents[:place], changed, *item.dissents[place + 1 :])
        )

    return _change(desk, meeting_id, item_id, said("Dissent changed"), make_item)


def remove_dissent(desk: Desk, meeting_id: str, item_id: str, place: int) -> Changes:
    """Remove a dissent and those who joined it."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, dissents=(*item.dissents[:place], *item.dissents[place + 1 :]))

    return desk.remove(meeting_id, said("Dissent removed"), on_item(item_id, make_item))


def _change(
    desk: Desk,
    meeting_id: str,
    item_id: str,
    name: str,
    make_item: Callable[[AgendaItem], AgendaItem],
) -> Changes:
    return desk.change(meeting_id, name, on_item(item_id, make_item))
