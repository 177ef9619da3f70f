"""Correct typography: the safe rules applied to typed text in what goes out, never in the store."""

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar, cast

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, EarlierHandling, NextMeeting, NextMeetingGroup
from minutetaker.domain.agenda import Part as ItemPart
from minutetaker.domain.decision import Decision
from minutetaker.domain.failures import said
from minutetaker.domain.meeting import Meeting, Session
from minutetaker.domain.minutes import Attachment, Minutes, Publication
from minutetaker.domain.vote import Dissent, Vote, VoteOption
from minutetaker.finnish.languages import Language
from minutetaker.finnish.typography import safe_changes
from minutetaker.services.messages import item_place, meeting_place, translated

_TYPED: dict[type, tuple[str, ...]] = {
    Meeting: ("preamble",),
    Session: ("place", "note"),
    AgendaItem: ("title", "public_title", "appeal"),
    EarlierHandling: ("text",),
    ItemPart: ("heading", "text"),
    NextMeetingGroup: ("lead",),
    NextMeeting: ("place",),
    Vote: ("heading", "question", "result"),
    VoteOption: ("meaning",),
    Decision: ("text",),
    Dissent: ("text",),
    ActionItem: ("text", "note"),
    Attachment: ("title",),
    Publication: ("text",),
}
"""Where running text is typed. Names, titles of people and numbers are nobody's to correct."""

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Change:
    """What was typed, what is printed instead, by which rule, and where: empty for the meeting."""

    place: str
    was: str
    becomes: str
    rule_id: str


def corrected(minutes: Minutes) -> tuple[Minutes, tuple[Change, ...]]:
    """The meeting as it is printed with correct typography, and each change that was made."""
    written = Language(minutes.meeting.language.value)
    made: list[Change] = []

    def mend(text: str, place: str) -> str:
        mended, found = safe_changes(text, written)
        made.extend(Change(place, each.was, each.becomes, each.rule_id) for each in found)
        return mended

    return _walked(minutes, mend, ""), tuple(made)


def _walked(record: Record, mend: Callable[[str, str], str], place: str) -> Record:
    """The record with its typed texts mended, those of the records in it too."""
    if isinstance(record, AgendaItem):
        place = item_place(record)
    typed = _TYPED.get(type(record), ())
    news: dict[str, object] = {}
    for each in fields(cast("Any", record)):
        old = getattr(record, each.name)
        new = _value(old, mend, place, is_typed=each.name in typed)
        if new is not old:
            news[each.name] = new
    return cast("Record", replace(cast("Any", record), **news)) if news else record


def _value(old: object, mend: Callable[[str, str], str], place: str, *, is_typed: bool) -> object:
    if isinstance(old, str):
        new = mend(old, place) if is_typed else old
        return old if new == old else new
    if isinstance(old, tuple):
        made = tuple(_value(each, mend, place, is_typed=is_typed) for each in old)
        return old if all(new is was for new, was in zip(made, old, strict=True)) else made
    return _walked(old, mend, place) if is_dataclass(old) else old


def change_line(change: Change, language: Language) -> str:
    """A change with its place, as one line."""
    words = translated(said("{place}: ”{was}” → ”{becomes}” (rule {rule})"), language)
    return words.format(
        place=change.place or meeting_place(language),
        was=change.was,
        becomes=change.becomes,
        rule=change.rule_id,
    )
