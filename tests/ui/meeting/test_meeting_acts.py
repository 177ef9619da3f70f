"""Decisions, tasks, items and undo on the live page."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from minutetaker.domain.approval import Approval
from minutetaker.domain.people import PersonRef
from minutetaker.domain.status import Status
from minutetaker.ui.widgets.field_editor import FieldEditor
from tests.helpers.sample import TALK_GOES_ON, sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def test_a_selected_sentence_becomes_a_decision_and_stays_where_it_stands(
    live: AtTheMeeting,
) -> None:
    live.selects("asukkaan arkea").presses("F4")

    decision = live.stored.item("a4").decisions[-1]
    assert (decision.text, decision.in_text) == ("asukkaan arkea", True)
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON
    grounds = [each.cursor.selectedText() for each in live.editor().extraSelections()]
    assert "asukkaan arkea" in grounds


def test_a_decision_is_written_in_a_field_of_its_own(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F4").types("Pyydetään lausunnot.")

    (decision,) = live.stored.item("a5").decisions
    assert (decision.text, decision.in_text) == ("Pyydetään lausunnot.", False)


def test_each_point_is_a_decision_of_its_own_with_its_number(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F4").types("Pyydetään lausunnot.")
    # At once, before the words have reached the disk.
    live.presses("F4").types("1. Kuullaan kunnat.").presses("Return").types("Kuullaan yritykset.")
    live.presses("F4").types("Lisätään asia työlistaan.")

    assert [each.text for each in live.stored.item("a5").decisions] == [
        "Pyydetään lausunnot.",
        "1. Kuullaan kunnat.\n2. Kuullaan yritykset.",
        "Lisätään asia työlistaan.",
    ]
    fields = live.page.findChildren(FieldEditor)
    names = [each.accessibleName() for each in fields if each.isVisible()]
    assert names[-3:] == ["Decision 1", "Decision 2–3", "Decision 4"]


def test_a_proposal_just_typed_is_decided_at_once(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("p").types("Pyydetään lausunnot.")
    live.presses("Enter", "Control")

    assert live.stored.item("a5").decisions[-1].text == "Päätettiin ehdotuksen mukaan."


def test_an_empty_decision_is_gone_to_and_not_doubled(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F4").presses("F4").types("Kerran.")

    assert [each.text for each in live.stored.item("a5").decisions] == ["Kerran."]


def test_the_proposal_becomes_the_decision(live: AtTheMeeting) -> None:
    live.presses("Enter", "Control")

    assert live.stored.item("a4").decisions[-1].text == "Päätettiin ehdotuksen mukaan."


def test_without_a_proposal_the_page_says_so(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("Enter", "Control")

    assert live.stored.item("a5").decisions == ()
    assert "proposal" in str(live.said[-1])


def test_a_task_is_typed_with_its_owner_and_day(live: AtTheMeeting) -> None:
    editor = live.editor()
    live.presses("F6").types("Kootaan *lista*").presses("Return")
    live.types("Siiri Å").presses("Return").types("ensi pe").presses("Return")

    task = live.stored.item("a4").actions[-1]
    assert (task.text, task.owner) == ("Kootaan *lista*", PersonRef(participant="akerlund"))
    assert task.due == date(2026, 11, 27)
    assert live.focus() is editor


def test_a_day_that_cannot_be_read_is_told_and_kept_in_sight(live: AtTheMeeting) -> None:
    live.presses("F6").types("Kootaan").presses("Tab").presses("Tab").types("joskus")
    line = live.focus()
    live.presses("Return")

    assert live.stored.item("a4").actions[-1].due is None
    assert "joskus" in str(live.said[-1])
    assert isinstance(line, QLineEdit)
    assert line.text() == "joskus"


def test_undo_takes_back_words_then_what_was_done_before_them(live: AtTheMeeting) -> None:
    live.types("A").presses("F2").types("lehti").presses("Enter").types("B")
    live.waits()

    live.presses("Z", "Control")
    assert live.editor().raw_text() == TALK_GOES_ON + "A"
    live.waits()
    live.presses("Z", "Control")
    live.presses("Z", "Control")
    assert live.stored.participant("lehtimaa").intervals == ()
    live.presses("Z", "Control")
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON


def test_undo_goes_to_the_item_where_it_happens(live: AtTheMeeting) -> None:
    live.types("A").presses("Down", "Alt")
    live.waits()
    live.presses("Z", "Control")

    assert live.editor().raw_text() == TALK_GOES_ON
    assert live.stored.item("a4") == sample_minutes().item("a4")


def test_an_item_is_added_after_the_one_at_hand(live: AtTheMeeting) -> None:
    live.presses("N", "Control", "Shift").types("Kiireellinen asia").presses("Enter")
    live.types("Otettiin listalle.")

    added = live.stored.items[4]
    assert (added.number, added.title) == ("4a", "Kiireellinen asia")
    assert added.parts[0].text == "Otettiin listalle."


def test_open_matters_are_walked_in_turn(live: AtTheMeeting) -> None:
    live.page.go_to_item("a7")
    live.types("Ei muita asioita.").presses("F7")
    first = live.said[-1]
    live.presses("F7")

    assert first != live.said[-1]


def test_a_task_without_owner_is_mended_where_the_walk_leads(live: AtTheMeeting) -> None:
    for _ in range(3):
        live.presses("F7")
        if isinstance(live.focus(), QLineEdit):
            break
    live.types("Kunnat").presses("Return")

    assert live.stored.item("a3").actions[0].owner == PersonRef(name="Kunnat")


def test_a_removed_field_comes_back(live: AtTheMeeting) -> None:
    live.presses("Backspace", "Control", "Shift")
    assert len(live.stored.item("a4").parts) == 3

    live.presses("Z", "Control")
    assert live.stored.item("a4") == sample_minutes().item("a4")


def test_an_approved_meeting_takes_no_keys_and_says_why(qtbot: QtBot, data_folder: Path) -> None:
    approved = replace(
        sample_minutes(),
        status=Status.APPROVED,
        approval=Approval(by=PersonRef(participant="lehtoranta")),
    )
    at = AtTheMeeting(qtbot, data_folder, approved)

    at.types("x").presses("F4").presses("F5").presses("F6")

    assert "Approved" in str(at.said[-1])
    assert at.stored.items == sample_minutes().items
    at.close()


def test_without_a_meeting_the_page_says_where_one_is_found(live: AtTheMeeting) -> None:
    asked: list[object] = []
    live.page.stage_requested.connect(asked.append)
    live.bridge.open_meeting(None)
    live.waits()
    live.presses("Space")

    assert asked == [5]


def test_a_marked_sentence_that_is_edited_keeps_its_gavel_and_the_log_has_it(
    live: AtTheMeeting,
) -> None:
    live.selects("Sovittiin, että mittareita on enintään kymmenen.").presses("F4")
    live.selects("kymmenen").types("viisi")

    told = "Sovittiin, että mittareita on enintään viisi."
    assert live.stored.item("a4").decisions[-1].text == told
    grounds = [each.cursor.selectedText() for each in live.editor().extraSelections()]
    assert told in grounds

    live.presses("Z", "Control").presses("Z", "Control")
    assert live.stored.item("a4") == sample_minutes().item("a4")


def test_as_proposed_becomes_as_amended_and_its_own_words_change_it(live: AtTheMeeting) -> None:
    live.presses("Enter", "Control")
    assert not live.stored.item("a4").decisions[-1].changed
    live.presses("Enter", "Control")

    decision = live.stored.item("a4").decisions[-1]
    assert (decision.text, decision.changed) == ("Päätettiin muutetun ehdotuksen mukaan.", True)
    assert len(live.stored.item("a4").decisions) == len(sample_minutes().item("a4").decisions) + 1

    live.presses("Enter", "Control").presses("Backspace").types(", kuitenkin ilman liitettä.")
    decision = live.stored.item("a4").decisions[-1]
    assert decision.text == "Päätettiin ehdotuksen mukaan, kuitenkin ilman liitettä."
    assert decision.changed


def test_an_empty_decision_is_not_left_behind(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F4").presses("Down", "Alt")
    assert live.stored.item("a5").decisions == ()

    live.presses("Up", "Alt").presses("F4").types("Päätettiin.").presses("Down", "Alt")
    assert [each.text for each in live.stored.item("a5").decisions] == ["Päätettiin."]
