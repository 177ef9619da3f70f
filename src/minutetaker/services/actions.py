"""Giving tasks (tehtävät) to people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from minutetaker.domain.action_item import ActionItem, ActionStatus
from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import on_item
from minutetaker.domain.failures import said
from minutetaker.domain.ids import new_id
from minutetaker.domain.people import PersonRef
from minutetaker.services.desk import Desk
from minutetaker.services.people import person_meant


def add_action(desk: Desk, meeting_id: str, item_id: str, text: str = "") -> tuple[str, Changes]:
    """Add a task to an item; its id and what changed."""
    action = ActionItem(id=new_id(), text=text)

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, actions=(*item.actions, action))

    return action.id, _change_item(desk, meeting_id, item_id, said("Task added"), make_item)


def set_owner(desk: Desk, meeting_id: str, item_id: str, action_id: str, words: str) -> Changes:
    """Say who does it.

    A participant where the words are a participant's name, else the words themselves.
    """
    owner = person_meant(desk.minutes(meeting_id), words)
    return _change(desk, meeting_id, item_id, action_id, _owned_by(owner))


def _owned_by(owner: PersonRef | None) -> Callable[[ActionItem], ActionItem]:
    def make(action: ActionItem) -> ActionItem:
        return replace(action, owner=owner)

    return make


def set_due(desk: Desk, meeting_id: str, item_id: str, action_id: str, due: date | None) -> Changes:
    """Say by when it is to be done."""

    def make(action: ActionItem) -> ActionItem:
        return replace(action, due=due)

    return _change(desk, meeting_id, item_id, action_id, make)


def set_status(
    desk: Desk, meeting_id: str, item_id: str, action_id: str, status: ActionStatus
) -> Changes:
    """Say how far it is."""

    def make(action: ActionItem) -> ActionItem:
        return replace(action, status=status)

    return _change(desk, meeting_id, item_id, action_id, make)


def remove_action(desk: Desk, meeting_id: str, item_id: str, action_id: str) -> Changes:
    """Remove a task."""

    def make_item(item: AgendaItem) -> AgendaItem:
        return replace(item, actions=tuple(a for a in item.actions if a.id != action_id))

    return desk.remove(meeting_id, said("Task removed"), on_item(item_id, make_item))


def _change(
    desk: Desk,
    meeting_id: str,
    item_id: str,
    action_id: str,
    make_action: Callable[[ActionItem], ActionItem],
) -> Changes:
    def make_item(item: AgendaItem) -> AgendaItem:
        actions = (make_action(a) if a.id == action_id else a for a in item.actions)
        return replace(item, actions=tuple(actions))

    return _change_item(desk, meeting_id, item_id, said("Task changed"), make_item)


def _change_item(
    desk: Desk,
    meeting_id: str,
    item_id: str,
    name: str,
    make_item: Callable[[AgendaItem], AgendaItem],
) -> Changes:
    return desk.change(meeting_id, name, on_item(item_id, make_item))
