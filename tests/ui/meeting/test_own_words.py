"""Generated sentences are entered by keys; typed in they are own words, and Ctrl+R leads back."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.domain.minutes import Minutes
from minutetaker.services import meetings, sessions
from minutetaker.ui.widgets.bound_field import BoundField
from minutetaker.ui.widgets.field_editor import FieldEditor
from tests.helpers.sample import sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting

OPENING = "Puheenjohtaja avasi kokouksen klo\u00a015.03."


def enters(at: AtTheMeeting, words: str) -> FieldEditor:
    """Go to the text with these words by Tab alone, to its end."""
    for _ in range(40):
        widget = at.focus()
        if isinstance(widget, FieldEditor) and words in widget.raw_text():
            at.presses("End", "Control")
            return widget
        at.presses("Tab")
    pytest.fail(f"no text with {words!r} was reached by Tab")


def marks(at: AtTheMeeting) -> str:
    field = at.focus().parent()
    assert isinstance(field, BoundField)
    return f"{at.focus().accessibleName()}; {at.focus().accessibleDescription()}"


def opened(before: AtTheMeeting) -> AtTheMeeting:
    before.presses("F5")
    enters(before, OPENING)
    return before


def test_a_generated_sentence_is_entered_by_keys_and_says_what_it_is(before: AtTheMeeting) -> None:
    assert "Generated sentence; Follows the data" in marks(opened(before))


def test_typing_in_it_makes_own_words_where_it_stood(before: AtTheMeeting) -> None:
    opened(before).types(" Tervetuloa.").waits()

    stored = before.stored
    assert stored.items[0].parts[0].text == f"{OPENING} Tervetuloa."
    assert stored.meeting.sessions[0].opened_in_text
    assert before.editor().raw_text() == f"{OPENING} Tervetuloa."
    assert "Own words; In own words" in marks(before)
    assert sum(OPENING in each.raw_text() for each in before.page.findChildren(FieldEditor)) == 1


def test_other_fields_keep_their_texts_when_words_come_before_them(before: AtTheMeeting) -> None:
    before.types("Muistiinpano.")
    opened(before).types("!")
    enters(before, "Muistiinpano.")
    before.types(" Jatkuu.")

    assert [part.text for part in before.stored.items[0].parts] == [
        f"{OPENING}!",
        "Muistiinpano. Jatkuu.",
    ]


def test_the_key_back_takes_the_words_and_the_mark_away_and_undo_brings_them(
    before: AtTheMeeting,
) -> None:
    opened(before).types(" Näin.").waits()
    own = before.stored

    before.presses("R", "Control")
    assert before.stored.items[0].parts == ()
    assert not before.stored.meeting.sessions[0].opened_in_text
    assert before.editor().raw_text() == OPENING

    before.presses("Z", "Control")
    assert before.stored == own


def test_undo_makes_the_sentence_follow_its_data_again(
    before: AtTheMeeting,
) -> None:
    opened(before)
    generated = before.stored
    before.types(" Ja niin edelleen.").waits()
    before.presses("Z", "Control")

    assert before.stored == generated


def test_own_words_stay_when_the_time_is_corrected_and_the_margin_says_so(
    before: AtTheMeeting,
) -> None:
    opened(before).types(" Näin.").waits()
    session = replace(before.stored.meeting.sessions[0], opened="15:10")
    before.bridge.run(
        lambda: sessions.correct_session(before.desk, before.meeting_id, 0, session), None
    )
    before.waits()

    assert before.stored.items[0].parts[0].text == f"{OPENING} Näin."
    assert "The data say now: Puheenjohtaja avasi kokouksen klo\u00a015.10." in marks(before)


def test_a_sentence_nobody_touched_follows_the_corrected_time(before: AtTheMeeting) -> None:
    opened(before)
    session = replace(before.stored.meeting.sessions[0], opened="15:10")
    before.bridge.run(
        lambda: sessions.correct_session(before.desk, before.meeting_id, 0, session), None
    )
    before.waits()

    assert before.editor().raw_text() == OPENING.replace("15.03", "15.10")


def test_an_arrival_is_told_in_own_words_with_its_mark(live: AtTheMeeting) -> None:
    enters(live, "saapui kokoukseen")
    live.types(" Hän liittyi etänä.").waits()

    person = live.stored.participant("kuusiluoma")
    assert person.intervals[0].in_text
    texts = [part.text or "" for part in live.stored.item("a4").parts]
    assert sum("saapui kokoukseen" in text for text in texts) == 1
    live.presses("R", "Control")
    assert live.stored.participants == sample_minutes().participants
    assert live.stored.item("a4").parts == sample_minutes().item("a4").parts


def test_a_text_of_ones_own_has_no_sentence_to_go_back_to(live: AtTheMeeting) -> None:
    live.presses("R", "Control")

    assert "no generated sentence" in str(live.said[-1])
    assert live.stored.items == sample_minutes().items


@pytest.fixture
def previous(qtbot: QtBot, data_folder: Path) -> AtTheMeeting:
    minutes = sample_minutes()
    items = tuple(
        replace(item, decisions=()) if item.id == "a2" else item for item in minutes.items
    )
    return AtTheMeeting(qtbot, data_folder, replace(minutes, items=items))


def chooses(at: AtTheMeeting, name: str) -> None:
    next(each for each in at.page.actions_of_page() if each.text() == name).trigger()
    at.waits()


def decision(minutes: Minutes) -> str:
    (made,) = minutes.item("a2").decisions
    return made.text


def test_the_previous_minutes_follow_their_data_until_somebody_edits_them(
    previous: AtTheMeeting,
) -> None:
    previous.page.go_to_item("a2")
    chooses(previous, "Put in the sentence: previous minutes approved")
    assert decision(previous.stored) == "Hyväksyttiin kokouksen 5/2026 (27.10.2026) muistio."
    assert "Generated sentence" in marks(previous)

    meeting = previous.stored.meeting
    assert meeting.previous is not None
    changed = replace(meeting, previous=replace(meeting.previous, label="4/2026"))
    previous.bridge.run(
        lambda: meetings.set_meeting(previous.desk, previous.meeting_id, changed), None
    )
    assert decision(previous.stored) == "Hyväksyttiin kokouksen 4/2026 (27.10.2026) muistio."

    previous.types(" Muutoksin.").waits()
    assert "Own words" in marks(previous)
    previous.presses("R", "Control")
    assert decision(previous.stored) == "Hyväksyttiin kokouksen 4/2026 (27.10.2026) muistio."
    previous.close()


def test_who_leaves_after_own_words_of_their_coming_is_told_too(live: AtTheMeeting) -> None:
    enters(live, "saapui kokoukseen")
    live.types(" Etänä.").waits()
    live.presses("F2").types("kuusi").presses("Enter")

    texts = [part.text or "" for part in live.stored.item("a4").parts]
    assert sum("poistui kokouksesta klo\u00a015.03" in text for text in texts) == 1
    enters(live, "Etänä.")
    live.presses("R", "Control")
    assert not any("kokou" in (part.text or "") for part in live.stored.item("a4").parts[:1])
    assert not live.stored.participant("kuusiluoma").intervals[0].in_text
