"""Typing on the live page: what is typed is kept, and the caret with it."""

from minutetaker.domain.series import PartKind
from minutetaker.ui.widgets.item_editor import ItemEditor
from tests.helpers.sample import TALK_GOES_ON
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def test_the_caret_waits_where_writing_goes_on(live: AtTheMeeting) -> None:
    assert live.editor().raw_text() == TALK_GOES_ON
    assert live.editor().textCursor().atEnd()


def test_what_is_typed_is_on_the_disk(live: AtTheMeeting) -> None:
    live.types(" tavoittavat kaikki.")

    assert live.stored.item("a4").parts[2].text == TALK_GOES_ON + " tavoittavat kaikki."


def test_an_item_without_words_has_a_field_for_them(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").types("Lausunnot pyydetään.")

    (part,) = live.stored.item("a5").parts
    assert (part.kind, part.text) == (PartKind.DISCUSSION, "Lausunnot pyydetään.")


def test_words_typed_in_an_item_are_there_when_coming_back_at_once(live: AtTheMeeting) -> None:
    live.types(" X").presses("Down", "Alt").types("viides").presses("Up", "Alt")
    assert live.editor().raw_text() == TALK_GOES_ON + " X"

    live.presses("Down", "Alt")
    assert live.editor().raw_text() == "viides"


def test_the_caret_is_found_where_it_was_in_each_item(live: AtTheMeeting) -> None:
    live.selects("matka-aika").presses("Down", "Alt").types("abc").presses("Up", "Alt")

    assert live.editor().selected_text() == "matka-aika"


def test_the_echo_of_typing_moves_neither_caret_nor_selection(live: AtTheMeeting) -> None:
    editor = live.editor()
    live.types("!").selects("asukkaan")
    live.waits()
    live.waits()

    assert live.editor() is editor
    assert editor.selected_text() == "asukkaan"


def test_one_letter_adds_a_field_and_the_same_letter_finds_it_again(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").presses("F3").types("p").types("Esitetään näin.")
    live.presses("F3").types("d").types("Puhuttiin.")
    live.presses("F3").types("p").types(" Ja noin.")

    parts = {part.kind: part.text for part in live.stored.item("a5").parts}
    assert parts == {
        PartKind.PROPOSAL: "Esitetään näin. Ja noin.",
        PartKind.DISCUSSION: "Puhuttiin.",
    }


def test_words_being_typed_survive_a_field_that_comes_before_them(live: AtTheMeeting) -> None:
    live.presses("Down", "Alt").types("Keskusteltiin.")
    notes = live.editor()
    live.presses("F3").types("p").types("Esitys.")
    live.presses("F3").types("d").types(" Lisää.")

    assert live.editor() is notes
    texts = [part.text for part in live.stored.item("a5").parts]
    assert texts == ["Esitys.", "Keskusteltiin. Lisää."]


def test_the_time_now_is_typed_with_a_space_that_does_not_break(live: AtTheMeeting) -> None:
    live.types(" ").presses("T", "Control")

    text = live.stored.item("a4").parts[2].text
    assert text is not None
    assert text.endswith(" klo\u00a015.03")


def test_an_item_is_gone_to_by_its_number(live: AtTheMeeting) -> None:
    live.presses("G", "Control").types("7").presses("Enter").types("Ei muita asioita.")

    assert live.stored.item("a7").parts[0].text == "Ei muita asioita."


def test_the_line_with_the_caret_stays_in_sight_in_a_small_window(live: AtTheMeeting) -> None:
    live.page.resize(640, 280)
    live.waits()

    (column,) = live.page.findChildren(ItemEditor)
    line = live.editor().viewport().mapTo(column.viewport(), live.editor().cursorRect().center())
    assert 0 < line.y() < column.viewport().height()


def test_after_draining_the_meeting_at_hand_has_the_last_letter(live: AtTheMeeting) -> None:
    live.types(" tavoittavat kaikki.")
    live.page.close_page()

    assert live.bridge.drain()

    assert live.bridge.minutes is not None
    assert live.bridge.minutes.item("a4").parts[2].text == TALK_GOES_ON + " tavoittavat kaikki."
