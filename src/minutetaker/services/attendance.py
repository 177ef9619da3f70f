"""Marking who is here."""

from collections.abc import Callable
from dataclasses import replace

from minutetaker.domain.attendance import Attendance, Interval, Moment
from minutetaker.domain.changes import Changes
from minutetaker.domain.comings import Place, When, come, go
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
    place: Place | None = None,
) -> Changes:
    """Somebody who is here leaves at the moment; somebody who isn't arrives.

    ``when`` tells the moment's phase more finely; ``place`` is whose place a deputy fills.

    Before the meeting is opened it is a plain mark, without a moment; so it is at its first item
    for whoever wasn't recorded yet, for then the roll is called.
    """
    minutes = desk.minutes(meeting_id)
    sessions = minutes.meeting.sessions
    is_open = bool(sessions) and sessions[-1].opened is not None
    is_at_first = moment.item in (None, minutes.items[0].id if minutes.items else None)

    def make_person(person: Participant) -> Participant:
        if is_here_now(person):
            if not is_open:
                return replace(person, attendance=Attendance.ABSENT, intervals=())
            return go(person, moment, when)
        is_roll_call = is_at_first and person.attendance is Attendance.UNRECORDED
        if not is_open or is_roll_call:
            stays = (Interval(seat=place.seat, deputy_for=place.deputy_for),) if place else ()
            return replace(person, attendance=Attendance.PRESENT, intervals=stays)
        return come(person, moment, when, place)

    return _change(desk, meeting_id, participant_id, make_person)


def _change(
    desk: Desk,
    meeting_id: str,
    participant_id: str,
    make_person: Callable[[Participant], Participant],
) -> Changes:
    def make(minutes: Minutes) -> Minutes:
        return with_participant(minutes, participant_id, make_person)

    return desk.change(meeting_id, said("Attendance marked"), make)
