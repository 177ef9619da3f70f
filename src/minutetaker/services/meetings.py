"""Meetings made, found and removed; a new one is filled in from the last one of its body."""

from dataclasses import replace
from datetime import date

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.approval import Examination, Signatures
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import MeetingNotFound, said
from minutetaker.domain.ids import new_id
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.meeting import Meeting, MeetingLanguage, PreviousMeeting, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import number_after, numbered, renumbered
from minutetaker.domain.people import Participant
from minutetaker.domain.series import MeetingSeries, Numbering
from minutetaker.domain.status import Status
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.domain.trash import TrashKind
from minutetaker.finnish import agenda_words
from minutetaker.finnish.languages import Language
from minutetaker.services.desk import Desk
from minutetaker.services.series import body


def listed(desk: Desk) -> tuple[ListedMeeting, ...]:
    """Every meeting, the newest first."""
    with desk.unit() as unit:
        return unit.meetings.listed()


def create(desk: Desk, series_id: str, day: date) -> tuple[str, Changes]:
    """Make the body's next meeting on a day: number, place, times, people and agenda are filled in.

    Its id and what changed.
    """
    owner = body(desk, series_id)
    last = _last_of(desk, owner)
    minutes = numbered(_next_meeting(owner, last, day))
    with desk.unit() as unit:
        meeting_id = unit.meetings.add(minutes)
        unit.commit()
    return meeting_id, Changes(meeting_id=meeting_id, meetings=True)


def language_of(desk: Desk, owner: StoredSeries) -> Language:
    """The language of a body's newest meeting; Finnish before its first one."""
    last = _last_of(desk, owner)
    return Language(last.meeting.language.value) if last else Language.FI


def _last_of(desk: Desk, owner: StoredSeries) -> Minutes | None:
    for each in listed(desk):
        is_named_so = each.series_id is None and each.body == owner.series.shown_name
        if each.series_id == owner.id or is_named_so:
            return desk.minutes(each.id)
    return None


def _next_meeting(owner: StoredSeries, last: Minutes | None, day: date) -> Minutes:
    language = last.meeting.language if last else MeetingLanguage.FI
    session = Session(date=day)
    number, first_item, previous = 1, None, None
    if last is not None:
        before = last.meeting
        if before.sessions:
            old = before.sessions[-1]
            session = Session(
                date=day,
                planned_start=old.planned_start,
                planned_end=old.planned_end,
                place=old.place,
                mode=old.mode,
            )
        same_year = before.year == day.year
        number = (before.number or 0) + 1 if same_year else 1
        if owner.series.numbering is Numbering.RUNNING:
            first_item = number_after(last) if same_year else 1
        if before.printed_number:
            previous = PreviousMeeting(label=before.printed_number, date=before.first_date)
    meeting = Meeting(
        id=new_id(),
        number=number,
        year=day.year,
        language=language,
        document_date=day,
        first_item_number=first_item,
        previous=previous,
        sessions=(session,),
    )
    signatures = None
    if last is not None and last.signatures is not None:
        known = last.signatures.examination
        examination = Examination(method=known.method) if known is not None else None
        signatures = Signatures(method=last.signatures.method, examination=examination)
    return Minutes(
        series=owner.series,
        meeting=meeting,
        groups=owner.groups,
        participants=tuple(_unmarked(each) for each in owner.participants),
        items=_first_agenda(owner.series, meeting),
        signatures=signatures,
        status=Status.DRAFT,
    )


def _unmarked(person: Participant) -> Participant:
    """Somebody of the roster, not yet marked in the new meeting."""
    if person.attendance is Attendance.VACANT:
        return replace(person, intervals=())
    return replace(person, attendance=Attendance.UNRECORDED, intervals=(), note=None)


def _first_agenda(series: MeetingSeries, meeting: Meeting) -> tuple[AgendaItem, ...]:
    """The items that every meeting has, as the agenda of a new one."""
    language = Language(meeting.language.value)
    titles = [agenda_words.opening_title(language)]
    if meeting.previous is not None:
        titles.append(agenda_words.previous_title(series.kind.value, language))
    titles += [agenda_words.other_title(language), agenda_words.closing_title(language)]
    return tuple(AgendaItem(id=new_id(), title=title, state=ItemState.HANDLED) for title in titles)


def set_meeting(desk: Desk, meeting_id: str, meeting: Meeting) -> Changes:
    """Put a meeting's own data (number, day, place, language …) in place of what it has."""

    def make(minutes: Minutes) -> Minutes:
        made = replace(minutes, meeting=meeting)
        is_other = meeting.first_item_number != minutes.meeting.first_item_number
        return numbered(made) if is_other else renumbered(made)

    return desk.change(meeting_id, said("Meeting's data changed"), make)


def set_series(desk: Desk, meeting_id: str, series: MeetingSeries) -> Changes:
    """Put other data of the body into this meeting alone."""

    def make(minutes: Minutes) -> Minutes:
        made = replace(minutes, series=series)
        is_other = series.numbering is not minutes.series.numbering
        return numbered(made) if is_other else renumbered(made)

    return desk.change(meeting_id, said("Body's data changed"), make)


def remove(desk: Desk, meeting_id: str) -> Changes:
    """Put a meeting in the trash."""
    with desk.unit() as unit:
        unit.meetings.remove(meeting_id)
        unit.commit()
    desk.forget(meeting_id)
    return Changes(meeting_id=meeting_id, meetings=True)


def bring_back(desk: Desk, meeting_id: str) -> Changes:
    """Take a meeting out of the trash. Raises MeetingNotFound when it isn't there."""
    with desk.unit() as unit:
        for thing in unit.trash.all():
            if thing.kind is TrashKind.MEETING and thing.meeting_id == meeting_id:
                unit.trash.restore(thing.id)
                unit.commit()
                return Changes(meeting_id=meeting_id, meetings=True)
    raise MeetingNotFound(meeting=meeting_id)
