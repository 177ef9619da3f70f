"""The meeting's clock.

Opened, interrupted, resumed, closed and continued, each stamped and told in the minutes (F5).
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from minutetaker.domain.agenda import Part
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import said
from minutetaker.domain.meeting import Break, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import PartKind
from minutetaker.domain.validity import ends_before
from minutetaker.services.continuing import continued
from minutetaker.services.desk import Desk
from minutetaker.services.following import sentences


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
    """Stamp the opening. The first item tells it, and follows the time until somebody edits it.

    Running § go on from the meeting before as it is now.
    """
    time = _time(moment)

    def make(minutes: Minutes) -> Minutes:
        minutes = continued(desk, meeting_id, minutes)
        sessions = minutes.meeting.sessions or (Session(date=moment.date()),)
        before = sessions[-1]
        opened = replace(before, date=before.date or moment.date(), opened=time, closed=None)
        meeting = replace(minutes.meeting, sessions=(*sessions[:-1], opened))
        return replace(minutes, meeting=meeting)

    return desk.change(meeting_id, said("Meeting opened"), make)


def close_meeting(desk: Desk, meeting_id: str, moment: datetime) -> Changes:
    """Stamp the closing, which the last item tells. A break that goes on ends too."""

    def make(minutes: Minutes) -> Minutes:
        session = minutes.meeting.sessions[-1]
        time = _time_in(session, moment)
        breaks = tuple(replace(each, end=each.end or time) for each in session.breaks)
        return _with_session(minutes, replace(session, closed=time, breaks=breaks))

    return desk.change(meeting_id, said("Meeting closed"), make)


def reopen_meeting(desk: Desk, meeting_id: str) -> Changes:
    """Take back a closing that came too early; words of somebody's own about it stay."""

    def make(minutes: Minutes) -> Minutes:
        session = minutes.meeting.sessions[-1]
        told = sentences(minutes).get("closing")
        made = _with_session(minutes, replace(session, closed=None, closed_in_text=False))
        if told is None or not minutes.items:
            return made
        last = minutes.items[-1]
        kept = tuple(part for part in last.parts if part.text != told)
        return replace(made, items=(*made.items[:-1], replace(last, parts=kept)))

    return desk.change(meeting_id, said("Closing taken back"), make)


def continue_meeting(desk: Desk, meeting_id: str, moment: datetime, item_id: str | None) -> Changes:
    """The meeting goes on in a new sitting; the item at hand tells when it stopped and went on."""

    def make(minutes: Minutes) -> Minutes:
        sessions = minutes.meeting.sessions
        before = sessions[-1]
        opened = Session(
            date=moment.date(), opened=_time(moment), place=before.place, mode=before.mode
        )
        meeting = replace(minutes.meeting, sessions=(*sessions, opened))
        made = replace(minutes, meeting=meeting)
        return _with_sentence(made, item_id, sentences(made).get(f"continued:{len(sessions)}", ""))

    return desk.change(meeting_id, said("Meeting continued"), make)


def interrupt(desk: Desk, meeting_id: str, moment: datetime) -> Changes:
    """A break begins."""

    def make(minutes: Minutes) -> Minutes:
        session = minutes.meeting.sessions[-1]
        time = _time_in(session, moment)
        return _with_session(minutes, replace(session, breaks=(*session.breaks, Break(start=time))))

    return desk.change(meeting_id, said("Break"), make)


def resume(desk: Desk, meeting_id: str, moment: datetime, item_id: str | None) -> Changes:
    """The break ends; its sentence is written in the item at hand, if there is one."""

    def make(minutes: Minutes) -> Minutes:
        sessions = minutes.meeting.sessions
        session = sessions[-1]
        ended = replace(session.breaks[-1], end=_time_in(session, moment))
        made = _with_session(minutes, replace(session, breaks=(*session.breaks[:-1], ended)))
        name = f"break:{len(sessions) - 1}:{len(session.breaks) - 1}"
        return _with_sentence(made, item_id, sentences(made).get(name, ""))

    return desk.change(meeting_id, said("Meeting resumed"), make)


def correct_session(desk: Desk, meeting_id: str, place: int, session: Session) -> Changes:
    """Put right what was noted of a sitting: its times, its breaks; what tells them follows.

    A sitting that was closed stays closed and one that was opened opened: a time can be changed
    here, not taken away.
    """

    def make(minutes: Minutes) -> Minutes:
        sessions = minutes.meeting.sessions
        changed = (*sessions[:place], session, *sessions[place + 1 :])
        return replace(minutes, meeting=replace(minutes.meeting, sessions=changed))

    return desk.change(meeting_id, said("Times corrected"), make)


def _with_session(minutes: Minutes, session: Session) -> Minutes:
    sessions = (*minutes.meeting.sessions[:-1], session)
    return replace(minutes, meeting=replace(minutes.meeting, sessions=sessions))


def _with_sentence(minutes: Minutes, item_id: str | None, sentence: str) -> Minutes:
    """The meeting with a sentence at the end of what is written of an item."""
    if not sentence:
        return minutes
    items = tuple(
        replace(item, parts=(*item.parts, Part(kind=PartKind.TEXT, text=sentence)))
        if item.id == item_id
        else item
        for item in minutes.items
    )
    return replace(minutes, items=items)


def _time_in(session: Session, moment: datetime) -> str:
    """The time of a moment; never before what was noted last, though the clock was set back."""
    time, last = _time(moment), session.last_noted
    return last if last is not None and ends_before(last, time) else time


def _time(moment: datetime) -> str:
    return f"{moment:%H:%M}"
