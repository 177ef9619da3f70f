"""The meeting's clock.

Opened, interrupted, resumed and closed, each stamped and written in the minutes (F5).
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from minutetaker.domain.agenda import AgendaItem, Part
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import said
from minutetaker.domain.meeting import Break, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences_meeting import adjourned, closing, opening
from minutetaker.services.desk import Desk


class Clock(StrEnum):
    """Where the meeting is."""

    NOT_OPENED = "not_opened"
    OPEN = "open"
    BREAK = "break"
    CLOSED = "closed"


def clock_of(minutes: Minutes) -> Clock:
    """Where the meeting is, by its last session."""
    if not minutes.meeting.sessions:
        return Clock.NOT_OPENED
    session = minutes.meeting.sessions[-1]
    if session.closed is not None:
        return Clock.CLOSED
    if session.opened is None:
        return Clock.NOT_OPENED
    if session.breaks and session.breaks[-1].end is None:
        return Clock.BREAK
    return Clock.OPEN


def open_meeting(desk: Desk, meeting_id: str, moment: datetime) -> Changes:
    """Stamp the opening and write its sentence at the head of the first item.

    The words that stand in the item follow the time until a person changes them.
    """
    time = _time(moment)

    def make(minutes: Minutes) -> Minutes:
        language = _language(minutes)
        sessions = minutes.meeting.sessions or (Session(date=moment.date()),)
        before = sessions[-1]
        day = before.date or moment.date()
        opened = replace(before, date=day, opened=time, closed=None, opened_in_text=True)
        items = _with_first_sentence(
            minutes.items, opening(before.opened, language), opening(time, language)
        )
        meeting = replace(minutes.meeting, sessions=(*sessions[:-1], opened))
        return replace(minutes, meeting=meeting, items=items)

    return desk.change(meeting_id, said("Meeting opened"), make)


def close_meeting(desk: Desk, meeting_id: str, moment: datetime) -> Changes:
    """Stamp the closing and write its sentence at the end of the last item.

    A break that goes on ends too.
    """
    time = _time(moment)

    def make(minutes: Minutes) -> Minutes:
        language = _language(minutes)
        session = minutes.meeting.sessions[-1]
        breaks = tuple(replace(each, end=each.end or time) for each in session.breaks)
        closed = replace(session, closed=time, closed_in_text=True, breaks=breaks)
        items = _with_last_sentence(
            minutes.items, closing(session.closed, language), closing(time, language)
        )
        meeting = replace(minutes.meeting, sessions=(*minutes.meeting.sessions[:-1], closed))
        return replace(minutes, meeting=meeting, items=items)

    return desk.change(meeting_id, said("Meeting closed"), make)


def reopen_meeting(desk: Desk, meeting_id: str) -> Changes:
    """Take back a closing that came too early, with the sentence that it wrote."""

    def make(minutes: Minutes) -> Minutes:
        session = minutes.meeting.sessions[-1]
        sentence = closing(session.closed, _language(minutes))
        opened = replace(session, closed=None, closed_in_text=False)
        items = minutes.items
        if items:
            last = items[-1]
            kept = tuple(part for part in last.parts if part.text != sentence)
            items = (*items[:-1], replace(last, parts=kept))
        meeting = replace(minutes.meeting, sessions=(*minutes.meeting.sessions[:-1], opened))
        return replace(minutes, meeting=meeting, items=items)

    return desk.change(meeting_id, said("Closing taken back"), make)


def interrupt(desk: Desk, meeting_id: str, moment: datetime) -> Changes:
    """A break begins."""
    time = _time(moment)

    def make(minutes: Minutes) -> Minutes:
        session = minutes.meeting.sessions[-1]
        return _with_session(minutes, replace(session, breaks=(*session.breaks, Break(start=time))))

    return desk.change(meeting_id, said("Break"), make)


def resume(desk: Desk, meeting_id: str, moment: datetime, item_id: str | None) -> Changes:
    """The break ends; its sentence is written in the item at hand, if there is one."""
    time = _time(moment)

    def make(minutes: Minutes) -> Minutes:
        session = minutes.meeting.sessions[-1]
        ended = replace(session.breaks[-1], end=time)
        made = _with_session(minutes, replace(session, breaks=(*session.breaks[:-1], ended)))
        sentence = adjourned(ended.start, ended.end, _language(minutes))
        items = tuple(
            replace(item, parts=(*item.parts, Part(kind=PartKind.TEXT, text=sentence)))
            if item.id == item_id
            else item
            for item in made.items
        )
        return replace(made, items=items)

    return desk.change(meeting_id, said("Meeting resumed"), make)


def _with_session(minutes: Minutes, session: Session) -> Minutes:
    sessions = (*minutes.meeting.sessions[:-1], session)
    return replace(minutes, meeting=replace(minutes.meeting, sessions=sessions))


def _with_first_sentence(
    items: tuple[AgendaItem, ...], old: str, new: str
) -> tuple[AgendaItem, ...]:
    if not items:
        return items
    first = items[0]
    if first.parts and first.parts[0].text == old:
        parts = (replace(first.parts[0], text=new), *first.parts[1:])
    else:
        parts = (Part(kind=PartKind.TEXT, text=new), *first.parts)
    return (replace(first, parts=parts), *items[1:])


def _with_last_sentence(
    items: tuple[AgendaItem, ...], old: str, new: str
) -> tuple[AgendaItem, ...]:
    if not items:
        return items
    last = items[-1]
    if last.parts and last.parts[-1].text == old:
        parts = (*last.parts[:-1], replace(last.parts[-1], text=new))
    else:
        parts = (*last.parts, Part(kind=PartKind.TEXT, text=new))
    return (*items[:-1], replace(last, parts=parts))


def _time(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def _language(minutes: Minutes) -> Language:
    return Language(minutes.meeting.language.value)
