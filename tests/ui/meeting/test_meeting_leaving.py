"""What is typed is never lost on the live page: by undo, by other acts, by going elsewhere."""

from datetime import date

from minutetaker.domain.attendance import Attendance
from minutetaker.services import decisions
from tests.helpers.sample import TALK_GOES_ON
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def test_undo_of_the_last_words_keeps_those_typed_before_somebody_left(live: AtTheMeeting) -> None:
    live.types(" A").presses("F2").types("lehti").presses("Enter").types(" B")
    live.waits()
    live.presses("Z", "Control")

    assert live.editor().raw_text() == TALK_GOES_ON + " A"
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON + " A"


def test_undo_walks_back_through_words_and_marks_and_redo_forward(live: AtTheMeeting) -> None:
    live.types(" A").presses("F2").types("lehti").presses("Enter").types(" B")
    live.waits()

    live.presses("Z", "Control")
    live.waits()
    live.presses("Z", "Control")
    assert live.stored.participant("lehtimaa").intervals == ()
    assert live.editor().raw_text() == TALK_GOES_ON + " A"
    live.presses("Z", "Control")
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON
    live.presses("Y", "Control").presses("Y", "Control")
    assert live.stored.participant("lehtimaa").attendance is Attendance.PRESENT
    assert live.stored.participant("lehtimaa").intervals
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON + " A"


def test_an_owner_being_typed_is_kept_when_the_next_item_is_taken(live: AtTheMeeting) -> None:
    live.presses("F6").types("Tehdään.").presses("Tab").types("Aino").presses("Down", "Alt")

    assert live.stored.item("a4").actions[-1].owner is not None


def test_a_day_being_typed_is_kept_when_the_next_item_is_taken(live: AtTheMeeting) -> None:
    live.presses("F6").types("Tehdään.").presses("Tab").presses("Tab").types("30.11.")
    live.presses("Down", "Alt")

    assert live.stored.item("a4").actions[-1].due == date(2026, 11, 30)


def test_an_item_never_seen_takes_the_caret_where_writing_goes_on(live: AtTheMeeting) -> None:
    decisions.add_decision(live.desk, live.meeting_id, "a6", "Hyväksyttiin.")
    live.bridge.open_meeting(live.meeting_id)
    live.page.go_to_item("a4")
    live.presses("G", "Control").types("6").presses("Enter").types("Esiteltiin.")

    assert [each.text for each in live.stored.item("a6").parts] == ["Esiteltiin."]
    assert live.stored.item("a6").decisions[0].text == "Hyväksyttiin."
