"""What was left open at the body's previous meeting, to be taken up in the next one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from minutetaker.domain.action_item import ActionStatus
from minutetaker.domain.agenda import ItemState
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import number_after, numbered
from minutetaker.domain.series import Numbering
from minutetaker.services.desk import Desk
from minutetaker.services.meetings import listed

OPEN_STATES = (ItemState.TABLED, ItemState.REFERRED_BACK, ItemState.NOT_REACHED)


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """Something left open: an item (``owner`` and ``due`` None), or an action and who does it."""

    key: str
    title: str
    state: ItemState | None = None
    owner: str | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Previous:
    """The meeting before, as it is printed, and what it left open."""

    label: str
    left_open: tuple[LeftOpen, ...]


def previous_meeting(desk: Desk, meeting_id: str) -> Previous | None:
    """The body's meeting before this one; None when there is none."""
    before = _before(desk, meeting_id)
    if before is None:
        return None
    return Previous(before.number or "", tuple(_left_open(desk.minutes(before.id))))


def continued(desk: Desk, meeting_id: str, minutes: Minutes) -> Minutes:
    """A meeting not yet opened whose running § go on from the meeting before, as that is now.

    The number is set when the meeting is made; the meeting before may have got items since.
    """
    own = minutes.meeting
    if minutes.series.numbering is not Numbering.RUNNING or own.first_item_number is None:
        return minutes
    if any(session.opened for session in own.sessions):
        return minutes
    found = _before(desk, meeting_id)
    before = desk.minutes(found.id) if found is not None else None
    if before is None or before.meeting.year != own.year:
        return minutes
    first = number_after(before)
    if first == own.first_item_number:
        return minutes
    return numbered(replace(minutes, meeting=replace(own, first_item_number=first)))


def _before(desk: Desk, meeting_id: str) -> ListedMeeting | None:
    """The body's meeting before this one."""
    meetings = listed(desk)
    own = next((each for each in meetings if each.id == meeting_id), None)
    if own is None:
        return None
    for each in meetings[meetings.index(own) + 1 :]:
        same = each.series_id == own.series_id if own.series_id else each.body == own.body
        if same and each.date is not None:
            return each
    return None


def _left_open(minutes: Minutes) -> Iterator[LeftOpen]:
    for item in minutes.items:
        if item.state in OPEN_STATES and item.title:
            yield LeftOpen(item.id, item.title, state=item.state)
        for action in item.actions:
            if action.status in (None, ActionStatus.OPEN):
                owner = minutes.name_of(action.owner) if action.owner else None
                yield LeftOpen(action.id, action.text, owner=owner, due=action.due)
