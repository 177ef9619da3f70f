"""The agenda: items added, named, moved and given to presenters."""

from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.agenda import AgendaItem, ItemState, Part, Presenter
from minutetaker.domain.changes import Changes
from minutetaker.domain.comings import without_item
from minutetaker.domain.editing import on_item
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import renumbered
from minutetaker.domain.series import PartKind
from minutetaker.services.desk import Desk
from minutetaker.services.history import TypedIn
from minutetaker.services.people import people_meant


def add_item(
    desk: Desk, meeting_id: str, title: str = "", after: str | None = None
) -> tuple[str, Changes]:
    """Add an item after another, or last.

    Its id and what changed. In an open meeting it counts as added there.
    """
    minutes = desk.minutes(meeting_id)
    is_open = any(session.opened for session in minutes.meeting.sessions)
    state = ItemState.ADDED if is_open else ItemState.HANDLED
    item = AgendaItem(id=new_id(), title=title or None, state=state)

    def make(minutes: Minutes) -> Minutes:
        ids = [each.id for each in minutes.items]
        place = ids.index(after) + 1 if after in ids else len(ids)
        items = (*minutes.items[:place], item, *minutes.items[place:])
        return renumbered(replace(minutes, items=items), {item.id})

    return item.id, desk.change(meeting_id, said("Item added"), make)


def move_item(desk: Desk, meeting_id: str, item_id: str, place: int) -> Changes:
    """Move an item so that it stands at ``place``, counted from 0.

    Numbers follow the body's way until the opening; then each item keeps its own.
    """

    def make(minutes: Minutes) -> Minutes:
        moved = minutes.item(item_id)
        rest = [each for each in minutes.items if each.id != item_id]
        rest.insert(max(0, min(place, len(rest))), moved)
        return renumbered(replace(minutes, items=tuple(rest)))

    return desk.change(meeting_id, said("Item moved"), make)


def remove_item(desk: Desk, meeting_id: str, item_id: str) -> Changes:
    """Remove an item; it goes to the trash with everything in it."""

    def make(minutes: Minutes) -> Minutes:
        kept = tuple(each for each in minutes.items if each.id != item_id)
        return renumbered(replace(_without_references(minutes, item_id), items=kept))

    return desk.remove(meeting_id, said("Item removed"), make)


def _without_references(minutes: Minutes, item_id: str) -> Minutes:
    """The meeting without moments and comments that point at an item."""
    people = tuple(without_item(person, item_id) for person in minutes.participants)
    comments = tuple(
        each for each in minutes.comments if each.target is None or each.target.item != item_id
    )
    return replace(minutes, participants=people, comments=comments)


def retitle_item(desk: Desk, meeting_id: str, item_id: str, title: str) -> Changes:
    """Give an item another title."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, title=title or None)

    return change_item(desk, meeting_id, item_id, said("Title changed"), make_item, typed="title")


def set_presenters(desk: Desk, meeting_id: str, item_id: str, words: str) -> Changes:
    """Say who presents an item.

    Names parted by commas or semicolons; a participant's name means that participant.
    """
    minutes = desk.minutes(meeting_id)
    presenters = tuple(
        Presenter(participant=each.participant, name=each.name)
        for each in people_meant(minutes, words)
    )

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, presenters=presenters)

    return change_item(
        desk, meeting_id, item_id, said("Presenter changed"), make_item, typed="presenters"
    )


def set_case_number(desk: Desk, meeting_id: str, item_id: str, case_number: str) -> Changes:
    """Give an item its case number (asianumero)."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, case_number=case_number or None)

    return change_item(
        desk, meeting_id, item_id, said("Case number changed"), make_item, typed="case number"
    )


def set_state(desk: Desk, meeting_id: str, item_id: str, state: ItemState) -> Changes:
    """Say what became of an item; its number stays."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, state=state)

    return change_item(desk, meeting_id, item_id, said("Item's state changed"), make_item)


def set_proposal(desk: Desk, meeting_id: str, item_id: str, text: str) -> Changes:
    """Write an item's proposal; an empty text removes it."""

    def make_item(item: AgendaItem) -> AgendaItem:
        places = [at for at, part in enumerate(item.parts) if part.kind is PartKind.PROPOSAL]
        if places:
            at = places[0]
            made = (replace(item.parts[at], text=text),) if text else ()
            return replace(item, parts=(*item.parts[:at], *made, *item.parts[at + 1 :]))
        if not text:
            return item
        return replace(item, parts=(Part(kind=PartKind.PROPOSAL, text=text), *item.parts))

    return change_item(
        desk, meeting_id, item_id, said("Proposal changed"), make_item, typed="proposal"
    )


def change_item(
    desk: Desk,
    meeting_id: str,
    item_id: str,
    name: str,
    make_item: Callable[[AgendaItem], AgendaItem],
    *,
    typed: str | None = None,
) -> Changes:
    """Change one item, as an act with a name.

    ``typed`` names the field that is typed in: typing on in it is the same act.
    """
    field = TypedIn(item_id, typed) if typed else None
    return desk.change(meeting_id, name, on_item(item_id, make_item), typed=field)
