"""What an act takes out of a meeting, read off the meeting before and after it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.attendance import Moment
from minutetaker.domain.decision import Decision
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.trash import Deleted, Election, Stays
from minutetaker.domain.vote import Vote


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


Kin = TypeVar("Kin")
Known = TypeVar("Known", bound=_Identified)


@dataclass(frozen=True, slots=True)
class Taken:
    """A thing that is gone: the item it belonged to, and its place among its kin, from 0."""

    record: Deleted
    item_id: str | None
    place: int | None


def taken_away(before: Minutes, after: Minutes) -> tuple[Taken, ...]:
    """All that the act took away; what was never filled in, or still stands in a text, is not."""
    return (*_of_meeting(before, after), *_of_items(before, after))


def _of_meeting(before: Minutes, after: Minutes) -> Iterator[Taken]:
    for place, item in _gone(before.items, after.items):
        yield Taken(item, None, place)
    files = {each.id: each.sha256 for each in after.attachments}
    for place, attachment in enumerate(before.attachments):
        if attachment.id in files and attachment.sha256 in (None, files[attachment.id]):
            continue
        owners = (item.id for item in before.items if attachment.id in item.attachments)
        yield Taken(attachment, next(owners, None), place)
    now = {each.id: each for each in after.participants}
    for place, person in enumerate(before.participants):
        if person.id not in now:
            yield Taken(person, None, place)
        elif len(_moments(now[person.id])) < len(_moments(person)):
            yield Taken(Stays(person.id, person.attendance, person.intervals), None, None)


def _of_items(before: Minutes, after: Minutes) -> Iterator[Taken]:
    now = {item.id: item for item in after.items}
    for item in before.items:
        left = now.get(item.id)
        if left is not None and left is not item:
            yield from (Taken(each, item.id, place) for place, each in _of_item(item, left))


def _of_item(old: AgendaItem, new: AgendaItem) -> Iterator[tuple[int, Deleted]]:
    yield from ((at, each) for at, each in _cut(old.parts, new.parts) if _has_words(each))
    for at, decision in _gone(old.decisions, new.decisions):
        if not decision.in_text and (decision.text.strip() or decision.elected):
            yield at, decision
    yield from _unelected(old.decisions, new.decisions)
    yield from ((at, each) for at, each in _cut(old.votes, new.votes) if _is_filled_in(each))
    yield from _cut(old.recusals, new.recusals)
    for at, dissent in _cut(old.dissents, new.dissents):
        if dissent.text.strip() or dissent.joined_by:
            yield at, dissent
    yield from ((at, each) for at, each in _gone(old.actions, new.actions) if _is_given(each))


def _unelected(old: Sequence[Decision], new: Sequence[Decision]) -> Iterator[tuple[int, Election]]:
    now = {each.id: each for each in new}
    for decision in old:
        left = now.get(decision.id)
        if left is not None:
            for at, each in _cut(decision.elected, left.elected):
                yield at, Election(decision.id, each)


def _gone(old: Sequence[Known], new: Sequence[Known]) -> Iterator[tuple[int, Known]]:
    left = {each.id for each in new}
    return ((at, each) for at, each in enumerate(old) if each.id not in left)


def _cut(old: Sequence[Kin], new: Sequence[Kin]) -> Iterator[tuple[int, Kin]]:
    """Those without an id that are in a shorter list no more."""
    left = list(new)
    for at, each in enumerate(old if len(new) < len(old) else ()):
        if each in left:
            left.remove(each)
        else:
            yield at, each


def _moments(person: Participant) -> list[Moment]:
    ends = (end for stay in person.intervals for end in (stay.start, stay.end))
    return [end for end in ends if end is not None]


def _has_words(part: Part) -> bool:
    return bool((part.text or "").strip() or part.groups)


def _is_filled_in(vote: Vote) -> bool:
    told = (vote.heading, vote.question, vote.result, vote.casting_vote)
    counts = (vote.blank, vote.absent, *(each.count for each in vote.options))
    named = any(each.voters for each in vote.options)
    return named or any(told) or any(each is not None for each in counts)


def _is_given(action: ActionItem) -> bool:
    return bool(action.text.strip() or action.owner or action.due)
