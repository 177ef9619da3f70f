"""Taking somebody out of a meeting without leaving anything that points at them."""

from dataclasses import fields, is_dataclass, replace
from typing import cast

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.validity import walk


def may_be_removed(minutes: Minutes, participant_id: str) -> bool:
    """Whether the minutes can do without the person: no vote, recusal or dissent is theirs."""
    return not any(
        getattr(record, "participant", None) == participant_id and not hasattr(record, "name")
        for _, record in walk(minutes)
    )


def without_participant(minutes: Minutes, participant_id: str) -> Minutes:
    """The meeting without the person, who stays by name wherever something is theirs.

    Only somebody who may be removed.
    """
    name = minutes.participant(participant_id).shown_name
    kept = tuple(each for each in minutes.participants if each.id != participant_id)
    return cast("Minutes", _by_name(replace(minutes, participants=kept), participant_id, name))


def _by_name(value: object, participant_id: str, name: str) -> object:
    if isinstance(value, tuple):
        return tuple(_by_name(each, participant_id, name) for each in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    new: dict[str, object] = {}
    for field in fields(value):
        old = getattr(value, field.name)
        made = _by_name(old, participant_id, name)
        if field.name == "deputy_for" and old == participant_id:
            made = None
        if made != old:
            new[field.name] = made
    if getattr(value, "participant", None) == participant_id:
        new |= {"participant": None, "name": name}
    return replace(value, **new) if new else value
