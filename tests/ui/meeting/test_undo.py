"""Ctrl+Z at the live page: the last words first, then earlier acts, wherever they were."""

import pytest

from minutetaker.ui.bridge import Bridge
from tests.helpers.sample import TALK_GOES_ON
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def test_the_last_sentence_goes_back_alone(live: AtTheMeeting) -> None:
    live.types(" Sovittiin jatkosta. Ei kiirettä")
    live.presses("Z", "Control")

    assert live.editor().raw_text() == TALK_GOES_ON + " Sovittiin jatkosta."
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON + " Sovittiin jatkosta."
    live.presses("Z", "Control")
    assert live.editor().raw_text() == TALK_GOES_ON


def test_words_put_in_the_middle_go_back_with_the_caret_there(live: AtTheMeeting) -> None:
    middle = TALK_GOES_ON.index(" ", len(TALK_GOES_ON) // 2)
    live.selects(TALK_GOES_ON[middle : middle + 1]).types(" tosi ").presses("End", "Control")

    live.presses("Z", "Control")
    assert live.editor().raw_text() == TALK_GOES_ON
    assert live.editor().textCursor().position() <= middle + 1
    live.presses("Y", "Control").types("x")
    assert " tosi x" in live.editor().raw_text() or " tosix" in live.editor().raw_text()


def test_words_of_another_item_go_back_where_they_stand(live: AtTheMeeting) -> None:
    live.types(" Tässä.").presses("Down", "Alt").types(" Siellä.").presses("F2").types("lehti")
    live.presses("Enter").presses("Up", "Alt")

    live.presses("Z", "Control")
    assert live.stored.participant("lehtimaa").intervals == ()
    live.presses("Z", "Control")
    assert "Siellä." not in live.editor().raw_text()
    assert live.stored.item("a5").parts == ()
    live.presses("Z", "Control")
    assert live.editor().raw_text() == TALK_GOES_ON
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON


def test_the_actions_say_what_they_take_back(live: AtTheMeeting) -> None:
    undo, redo = live.page.actions_of_page()[-2:]
    assert (undo.text(), redo.text()) == ("Undo", "Redo")

    live.types(" Sana").presses("F2").types("lehti").presses("Enter")
    assert undo.text() == "Undo: Attendance marked"
    live.presses("Z", "Control")
    assert (undo.text(), redo.text()) == ("Undo: Typing", "Redo: Attendance marked")


def test_nothing_is_taken_back_while_words_wait_for_the_disk(
    live: AtTheMeeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    live.presses("F2").types("lehti").presses("Enter").types(" Sana")
    live.waits()
    told: list[object] = []
    live.bridge.failed.connect(told.append)
    monkeypatch.setattr(Bridge, "drain", _is_full)

    live.presses("Z", "Control")

    assert len(told) == 1
    monkeypatch.undo()
    assert live.stored.participant("lehtimaa").intervals != ()


def _is_full(_bridge: Bridge) -> bool:
    return False
