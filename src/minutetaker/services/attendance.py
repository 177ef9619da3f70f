"""Marking who is here."""

from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.attendance import Attendance, Moment
from minutetaker.domain.changes import Changes
from minutetaker.domain.comings import Place, When, come, go, take_place
from minutetaker.domain.comings import call_in as coming_for
from minutetaker.domain.editing import with_participant
from minutetaker.domain.failures import said
from minutetaker.domain.meeting import Mode
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.quorum import is_here_now
from minutetaker.services.desk import Desk


def mark(desk: Desk, meeting_id: str, participant_id: str, attendance: Attendance) -> Changes:
    """Mark somebody present, absent or excused.

    A mark of absence forgets their comings and goings.
    """

    def make_person(person: Participant) -> Participant:
        kept = person.intervals if attendance is Attendance.PRESENT else ()
        return replace(person, attendance=attendance, intervals=kept)

    return _change(desk, meeting_id, participant_id, make_person)


def mark_all_present(desk: Desk, meeting_id: str) -> Changes:
    """Mark everybody present who isn't marked yet."""

    def make(minutes: Minutes) -> Minutes:
        people = tuple(
            replace(each, attendance=Attendance.PRESENT)
            if each.attendance is Attendance.UNRECORDED
            else each
            for each in minutes.participants
        )
        return replace(minutes, participants=people)

    return desk.change(meeting_id, said("Everybody marked present"), make)


def set_mode(desk: Desk, meeting_id: str, participant_id: str, mode: Mode | None) -> Changes:
    """Say how somebody takes part."""

    def make_person(person: Participant) -> Participant:
        return replace(person, mode=mode)

    return _change(desk, meeting_id, participant_id, make_person)


def come_or_go(
    desk: Desk,
    meeting_id: str,
    participant_id: str,
    moment: Moment,
    when: When | None = None,
) -> Changes:
    """Somebody who is here leaves at the moment; somebody who isn't arrives.

    ``when`` tells the moment's phase more finely. Before the meeting is opened it is a plain mark,
    without a moment; so it is at its first item for whoever wasn't recorded yet, for then the roll
    is called.
    """
    minutes = desk.minutes(meeting_id)

    def make_person(person: Participant) -> Participant:
        is_here = is_here_now(person)
        if is_here and is_open(minutes):
            return go(person, moment, when)
        if is_here:
            return replace(person, attendance=Attendance.ABSENT, intervals=())
        if is_roll_call(minutes, person, moment.item):
            return replace(person, attendance=Attendance.PRESENT, intervals=())
        return come(person, moment, when)

    return _change(desk, meeting_id, participant_id, make_person)


def call_in(desk: Desk, meeting_id: str, participant_id: str, item_id: str) -> Changes:
    """Somebody is there for one item alone."""

    def make_person(person: Participant) -> Participant:
        return coming_for(person, item_id)

    return _change(desk, meeting_id, participant_id, make_person)


def step_in(
    desk: Desk, meeting_id: str, participant_id: str, member_id: str, moment: Moment
) -> Changes:
    """A deputy who is here fills a member's place from a moment on.

    A place without a member is known by its seat. Before the meeting is opened, for the whole of
    it.
    """
    minutes = desk.minutes(meeting_id)
    member = minutes.participant(member_id)
    by_seat = member.seat is not None and not member.name
    place = Place(seat=member.seat) if by_seat else Place(deputy_for=member_id)
    since = moment if is_open(minutes) else None

    def make_person(person: Participant) -> Participant:
        return take_place(person, since, place)

    def make(minutes: Minutes) -> Minutes:
        return with_participant(minutes, participant_id, make_person)

    return desk.change(meeting_id, said("A deputy steps in"), make)


def is_open(minutes: Minutes) -> bool:
    """Whether the meeting has been opened."""
    sessions = minutes.meeting.sessions
    return bool(sessions) and sessions[-1].opened is not None


def is_after_closing(minutes: Minutes, time: str | None) -> bool:
    """Whether the meeting was closed before a time; None: now, whenever that is."""
    sessions = minutes.meeting.sessions
    if not sessions or sessions[-1].closed is None:
        return False
    return time is None or sessions[-1].is_over_at(time)


def is_roll_call(minutes: Minutes, person: Participant, item_id: str | None) -> bool:
    """Whether somebody who isn't here is marked without a moment.

    Before the opening, and at the first item for whoever wasn't recorded yet.
    """
    is_at_first = item_id in (None, minutes.items[0].id if minutes.items else None)
    is_called = is_at_first and person.attendance is Attendance.UNRECORDED
    return is_called or not is_open(minutes)


def _change(
    desk: Desk,
    meeting_id: str,
    participant_id: str,
    make_person: Callable[[Participant], Participant],
) -> Changes:
    def make(minutes: Minutes) -> Minutes:
        return with_participant(minutes, participant_id, make_person)

    return desk.remove(meeting_id, said("Attendance marked"), make)
