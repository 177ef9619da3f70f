"""What a secretary does during a meeting: each act is on the disk at once and can be taken back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from minutetaker.domain.action_item import ActionStatus
from minutetaker.domain.agenda import ItemState
from minutetaker.domain.attendance import Attendance, Moment
from minutetaker.domain.changes import Changes
from minutetaker.domain.decision import Decision
from minutetaker.domain.meeting import Mode
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.series import Numbering, PartKind
from minutetaker.services import (
    actions,
    agenda,
    attendance,
    decisions,
    meetings,
    notes,
    people,
    series,
    sessions,
)
from minutetaker.services.desk import Desk, open_desk

MEETING = "esimerkki-fi"


def stored(desk: Desk) -> Minutes:
    """The meeting as another reader of the folder finds it."""
    with open_desk(desk.store.folder) as other:
        return other.minutes(MEETING)


ACTS: list[Callable[[Desk], object]] = [
    lambda desk: notes.save_text(desk, MEETING, "a4", "part:1", "Toisin sanoin."),
    lambda desk: notes.add_part(desk, MEETING, "a4", PartKind.SIDE_NOTE, text="sivuhuomautus"),
    lambda desk: notes.remove_part(desk, MEETING, "a4", 1),
    lambda desk: decisions.add_decision(desk, MEETING, "a4", "Päätettiin."),
    lambda desk: decisions.mark_as_decision(desk, MEETING, "a4", "Sovittiin."),
    lambda desk: decisions.decide_as_proposed(desk, MEETING, "a4"),
    lambda desk: decisions.change_decision(desk, MEETING, "a4", Decision(id="d5", text="x")),
    lambda desk: decisions.remove_decision(desk, MEETING, "a4", "d5"),
    lambda desk: actions.add_action(desk, MEETING, "a4", "tehdään"),
    lambda desk: actions.set_owner(desk, MEETING, "a4", "t1", "Eero Mäkisalo"),
    lambda desk: actions.set_due(desk, MEETING, "a4", "t1", date(2027, 1, 1)),
    lambda desk: actions.set_status(desk, MEETING, "a4", "t1", ActionStatus.DONE),
    lambda desk: actions.remove_action(desk, MEETING, "a4", "t1"),
    lambda desk: attendance.mark(desk, MEETING, "makisalo", Attendance.EXCUSED),
    lambda desk: attendance.come_or_go(desk, MEETING, "makisalo", Moment(time="14:10")),
    lambda desk: attendance.set_mode(desk, MEETING, "makisalo", Mode.REMOTE),
    lambda desk: agenda.add_item(desk, MEETING, "Lisäasia", after="a4"),
    lambda desk: agenda.move_item(desk, MEETING, "a6", 0),
    lambda desk: agenda.remove_item(desk, MEETING, "a4"),
    lambda desk: agenda.retitle_item(desk, MEETING, "a4", "Toinen otsikko"),
    lambda desk: agenda.set_presenters(desk, MEETING, "a4", "Outi Hallaperä, joku muu"),
    lambda desk: agenda.set_case_number(desk, MEETING, "a4", "PV/1/2026"),
    lambda desk: agenda.set_state(desk, MEETING, "a4", ItemState.TABLED),
    lambda desk: agenda.set_proposal(desk, MEETING, "a4", "Uusi esitys."),
    lambda desk: people.add_person(desk, MEETING, "Uusi Ihminen", group="jasenet"),
    lambda desk: people.add_person(desk, MEETING, "Toinen", title="lakimies", organization="V"),
    lambda desk: people.change_person(
        desk, MEETING, "makisalo", lambda person: replace(person, title="johtaja")
    ),
    lambda desk: sessions.reopen_meeting(desk, MEETING),
    lambda desk: sessions.close_meeting(desk, MEETING, datetime(2026, 11, 24, 16, 5)),
    lambda desk: sessions.interrupt(desk, MEETING, datetime(2026, 11, 24, 15, 30)),
]


@pytest.mark.parametrize("act", ACTS)
def test_an_act_is_on_the_disk_and_can_be_taken_back_and_done_again(
    desk: Desk, act: Callable[[Desk], object]
) -> None:
    before = desk.minutes(MEETING)

    act(desk)
    after = stored(desk)
    assert after != before
    assert desk.can_undo(MEETING)

    assert desk.undo(MEETING) is not None
    assert stored(desk) == before
    assert desk.can_undo(MEETING) is None

    assert desk.redo(MEETING) is not None
    assert stored(desk) == after
    assert desk.redo(MEETING) is None


def test_typing_on_in_one_field_is_one_act_to_take_back(desk: Desk) -> None:
    before = desk.minutes(MEETING)
    for text in ("S", "So", "Sov"):
        notes.save_text(desk, MEETING, "a4", "part:1", text)
    attendance.mark(desk, MEETING, "makisalo", Attendance.ABSENT)
    notes.save_text(desk, MEETING, "a4", "part:1", "Sovittiin")

    names = [desk.undo(MEETING), desk.undo(MEETING), desk.undo(MEETING)]

    assert [done and done[0] for done in names] == ["Typing", "Attendance marked", "Typing"]
    assert desk.minutes(MEETING) == before
    assert desk.undo(MEETING) is None


def test_typing_taken_back_in_the_field_leaves_no_act_that_would_do_nothing(desk: Desk) -> None:
    text = desk.minutes(MEETING).item("a4").parts[1].text or ""
    attendance.mark(desk, MEETING, "makisalo", Attendance.ABSENT)
    notes.save_text(desk, MEETING, "a4", "part:1", f"{text} Sovittiin")
    notes.save_text(desk, MEETING, "a4", "part:1", text)

    assert desk.can_undo(MEETING) == "Attendance marked"


def test_nothing_is_remembered_of_an_act_that_changed_nothing(desk: Desk) -> None:
    text = desk.minutes(MEETING).item("a4").parts[1].text or ""

    assert notes.save_text(desk, MEETING, "a4", "part:1", text) == Changes(meeting_id=MEETING)
    assert desk.can_undo(MEETING) is None


def test_every_saved_text_can_be_shown_and_taken_back(desk: Desk) -> None:
    first = desk.minutes(MEETING).item("a4").parts[1].text
    notes.save_text(desk, MEETING, "a4", "part:1", "Toinen.")

    kept = notes.earlier_texts(desk, MEETING, "a4")
    assert [revision.text for revision in kept] == ["Toinen.", first]

    notes.take_back(desk, MEETING, "a4", kept[-1])
    assert stored(desk).item("a4").parts[1].text == first


def test_what_is_removed_lies_in_the_trash(desk: Desk) -> None:
    notes.remove_part(desk, MEETING, "a5", 3)
    agenda.remove_item(desk, MEETING, "a4")

    with desk.unit() as unit:
        thrown = [(thing.kind.value, thing.title) for thing in unit.trash.all()]
    assert thrown == [
        ("item", "Asiointipisteiden verkko: luonnos ja mittarit"),
        ("part", "Kaisa Metsäpelto esitteli lausuntopyynnön luonnoksen."),
    ]


def test_moments_that_pointed_at_a_removed_item_keep_their_time(desk: Desk) -> None:
    agenda.remove_item(desk, MEETING, "a4")

    [stay] = stored(desk).participant("kuusiluoma").intervals
    assert stay.start == Moment(time="14:47")


def test_a_presenter_is_known_by_name_and_anybody_else_by_words(desk: Desk) -> None:
    agenda.set_presenters(desk, MEETING, "a4", "outi hallaperä, Joku Muu")

    first, second = stored(desk).item("a4").presenters
    assert (first.participant, second.name) == ("hallapera", "Joku Muu")
    assert people.person_meant(stored(desk), "  ") is None
    assert people.person_meant(stored(desk), "Eero Mäkisalo") == PersonRef(participant="makisalo")


def test_whoever_is_here_leaves_and_comes_back(desk: Desk) -> None:
    sessions.reopen_meeting(desk, MEETING)
    for time in ("14:10", "14:20", "14:30"):
        attendance.come_or_go(desk, MEETING, "makisalo", Moment(time=time))

    stays = stored(desk).participant("makisalo").intervals
    assert [
        (stay.start.time if stay.start else None, stay.end.time if stay.end else None)
        for stay in stays
    ] == [(None, "14:10"), ("14:20", "14:30")]


def test_before_the_opening_a_mark_is_plain(desk: Desk) -> None:
    [body] = series.bodies(desk)
    new, _ = meetings.create(desk, body.id, date(2026, 12, 15))
    attendance.come_or_go(desk, new, "makisalo", Moment(time="13:58"))
    assert desk.minutes(new).participant("makisalo").attendance is Attendance.PRESENT
    attendance.come_or_go(desk, new, "makisalo", Moment(time="13:59"))

    person = desk.minutes(new).participant("makisalo")
    assert (person.attendance, person.intervals) == (Attendance.ABSENT, ())
    attendance.mark_all_present(desk, new)
    assert {each.attendance for each in desk.minutes(new).participants} == {
        Attendance.PRESENT,
        Attendance.ABSENT,
    }


def test_the_next_meeting_starts_from_the_last_one(desk: Desk) -> None:
    [body] = series.bodies(desk)

    new, _ = meetings.create(desk, body.id, date(2026, 12, 15))
    made = desk.minutes(new)

    assert made.meeting.printed_number == "7/2026"
    assert made.meeting.previous is not None
    assert made.meeting.previous.label == "6/2026"
    assert made.meeting.sessions[0].place == desk.minutes(MEETING).meeting.sessions[0].place
    assert [item.title for item in made.items] == [
        "Kokouksen avaus",
        "Edellisen kokouksen muistio",
        "Muut asiat",
        "Kokouksen päättäminen",
    ]
    assert [item.number for item in made.items] == ["1", "2", "3", "4"]
    assert len(made.participants) == len(desk.minutes(MEETING).participants)
    other, _ = meetings.create(desk, body.id, date(2027, 1, 19))
    assert desk.minutes(other).meeting.printed_number == "1/2027"


def test_a_running_section_goes_on_from_the_last_meeting_of_the_year(desk: Desk) -> None:
    [body] = series.bodies(desk)
    running = replace(body.series, numbering=Numbering.RUNNING)
    series.save_body(desk, running, body.groups, body.participants)

    new, _ = meetings.create(desk, body.id, date(2026, 12, 15))

    assert [item.number for item in desk.minutes(new).items] == ["9", "10", "11", "12"]


def test_f5_stamps_and_the_sentences_follow_the_time_until_somebody_edits_them(desk: Desk) -> None:
    [body] = series.bodies(desk)
    new, _ = meetings.create(desk, body.id, date(2026, 12, 15))
    last = desk.minutes(new).items[-1].id

    assert sessions.clock_of(desk.minutes(new)) is sessions.Clock.NOT_OPENED
    sessions.open_meeting(desk, new, datetime(2026, 12, 15, 14, 2))
    sessions.open_meeting(desk, new, datetime(2026, 12, 15, 14, 3))
    assert sessions.clock_of(desk.minutes(new)) is sessions.Clock.OPEN
    sessions.interrupt(desk, new, datetime(2026, 12, 15, 15, 0))
    assert sessions.clock_of(desk.minutes(new)) is sessions.Clock.BREAK
    sessions.resume(desk, new, datetime(2026, 12, 15, 15, 10), last)
    sessions.close_meeting(desk, new, datetime(2026, 12, 15, 16, 0))
    assert sessions.clock_of(desk.minutes(new)) is sessions.Clock.CLOSED

    made = desk.minutes(new)
    [session] = made.meeting.sessions
    assert (session.opened, session.closed) == ("14:03", "16:00")
    assert made.items[0].parts == ()
    assert [part.text for part in made.items[-1].parts] == [
        "Kokous keskeytettiin klo\u00a015.00 ja sitä jatkettiin klo\u00a015.10.",
    ]
    corrected = replace(session, breaks=(replace(session.breaks[0], end="15:20"),))
    sessions.correct_session(desk, new, 0, corrected)
    assert [part.text for part in desk.minutes(new).items[-1].parts] == [
        "Kokous keskeytettiin klo\u00a015.00 ja sitä jatkettiin klo\u00a015.20.",
    ]
    sessions.reopen_meeting(desk, new)
    assert sessions.clock_of(desk.minutes(new)) is sessions.Clock.OPEN


def test_a_removed_meeting_is_out_of_the_list(desk: Desk) -> None:
    meetings.remove(desk, MEETING)

    assert meetings.listed(desk) == ()


def test_a_second_window_only_reads(desk: Desk, data_folder: Path) -> None:
    with open_desk(data_folder) as other:
        assert other.is_read_only
        assert other.owner
        assert other.minutes(MEETING) == desk.minutes(MEETING)


def test_an_earlier_text_finds_its_part_though_others_came_before_it(desk: Desk) -> None:
    first = desk.minutes(MEETING).item("a5").parts[2].text
    notes.save_text(desk, MEETING, "a5", "part:2", "Toisin.")
    notes.add_part(desk, MEETING, "a5", PartKind.BACKGROUND, text="Tausta.")

    notes.take_back(desk, MEETING, "a5", notes.earlier_texts(desk, MEETING, "a5")[-1])

    assert stored(desk).item("a5").parts[3].text == first


def test_an_earlier_text_comes_back_though_its_part_is_gone(desk: Desk) -> None:
    notes.save_text(desk, MEETING, "a5", "part:2", "Toisin.")
    notes.remove_part(desk, MEETING, "a5", 3)

    notes.take_back(desk, MEETING, "a5", notes.earlier_texts(desk, MEETING, "a5")[0])

    assert stored(desk).item("a5").parts[-1].text == "Toisin."


def test_typing_taken_back_in_the_editor_leaves_nothing_to_take_back(desk: Desk) -> None:
    text = desk.minutes(MEETING).item("a4").parts[1].text or ""
    notes.save_text(desk, MEETING, "a4", "part:1", text + " Lisää.")
    notes.save_text(desk, MEETING, "a4", "part:1", text)

    assert desk.can_undo(MEETING) is None
