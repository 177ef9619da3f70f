"""Ctrl+H: the earlier texts of the item, compared with what stands there, and taken back."""

from PySide6.QtWidgets import QLineEdit

from minutetaker.domain.text_changes import Fate
from minutetaker.services import notes
from minutetaker.ui.widgets.change_preview import ChangePreview
from tests.helpers.sample import TALK_GOES_ON
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def preview(live: AtTheMeeting) -> ChangePreview:
    found = live.page.findChild(ChangePreview)
    assert found is not None
    return found


def test_an_earlier_text_is_compared_and_comes_back_by_enter(live: AtTheMeeting) -> None:
    live.types(" Sovittiin jatkosta.")
    live.waits()
    live.presses("H", "Control")

    assert isinstance(live.focus(), QLineEdit)
    assert preview(live).isVisible()
    gone = [each.text for each in preview(live).pieces() if each.fate is Fate.GONE]
    assert gone == [" Sovittiin jatkosta."]
    live.presses("Return")
    assert live.editor().raw_text() == TALK_GOES_ON
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON
    live.presses("Z", "Control")
    assert live.editor().raw_text() == TALK_GOES_ON + " Sovittiin jatkosta."


def test_esc_gives_the_caret_back_and_changes_nothing(live: AtTheMeeting) -> None:
    live.types(" Sana")
    live.waits()
    live.presses("H", "Control").presses("Escape").types(" toinen")

    assert live.editor().raw_text() == TALK_GOES_ON + " Sana toinen"
    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON + " Sana toinen"


def test_a_text_is_found_by_its_words(live: AtTheMeeting) -> None:
    for text in ("Ensimmäinen.", "Toinen.", "Kolmas."):
        notes.save_text(live.desk, live.meeting_id, "a4", "decision:d5", text)
    live.bridge.open_meeting(live.meeting_id)
    live.page.go_to_item("a4")
    live.presses("H", "Control").types("merkittiin luonnos").presses("Return")

    assert live.stored.item("a4").decisions[1].text.startswith("Merkittiin luonnos")


def test_an_item_without_earlier_texts_says_so(live: AtTheMeeting) -> None:
    live.presses("Up", "Alt").presses("H", "Control")

    assert "The item has no earlier texts yet." in live.said
