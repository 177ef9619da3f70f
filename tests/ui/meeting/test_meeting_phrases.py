"""Phrases after ``;;`` and F9: the hands stay where they are."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from minutetaker.finnish.languages import Language
from minutetaker.services.phrases import own_file, phrase_bank
from minutetaker.ui.models.offered import PhraseOffers
from tests.helpers.sample import TALK_GOES_ON, sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting
from tests.ui.meeting.offered import in_an_empty_item, inline, palette, rows

NOW = "klo\u00a015.03"

# ------------------------------------------------------------------- ;;


def test_a_short_name_and_a_space_write_the_phrase_and_typing_goes_on(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types(";;mti ").types("Sovittiin jatkosta.")

    assert live.stored.item("a5").parts[0].text == "Merkittiin tiedoksi. Sovittiin jatkosta."


def test_a_short_name_and_tab_write_it_without_a_space(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types(";;mti").presses("Tab")
    assert live.editor().raw_text() == "Merkittiin tiedoksi."


def test_an_unknown_short_name_stays_as_it_was_typed(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types(";;zzz a;;mti ")
    assert live.editor().raw_text() == ";;zzz a;;mti "


def test_a_phrase_is_one_step_of_undo(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("Asia. ;;mti ")
    assert live.editor().raw_text() == "Asia. Merkittiin tiedoksi. "

    live.presses("Z", "Control")
    assert live.editor().raw_text() == "Asia. ;;mti"


def test_time_and_item_are_filled_and_who_is_chosen_in_place(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types(";;saa").presses("Tab")
    assert live.editor().raw_text() == f"{{kuka}} saapui kokoukseen {NOW}."
    assert live.editor().selected_text() == "{kuka}"
    assert inline(live) is not None

    live.types("åker")
    assert rows(inline(live)) == ["Siiri Åkerlund"]
    live.presses("Tab").types(" Jatkettiin.")

    assert live.editor().raw_text() == f"Siiri Åkerlund saapui kokoukseen {NOW}. Jatkettiin."


def test_tab_walks_the_places_and_ends_behind_the_phrase(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types(";;aant ").types("7").presses("Tab").types("3").presses("Tab")
    assert live.editor().selected_text() == "{luku}"
    live.types("1").presses("Tab").types("Loppu.")

    text = "Äänestyksessä annettiin jaa-ääniä 7, ei-ääniä 3 ja tyhjiä ääniä 1. Loppu."
    assert live.editor().raw_text() == text


def test_tab_walks_over_a_place_nobody_was_chosen_for_and_back(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types(";;ptk").presses("Tab").presses("Tab")
    editor = live.editor()
    assert editor.textCursor().selectionStart() == editor.raw_text().rindex("{kuka}")

    live.presses("Backtab", "Shift")
    assert editor.textCursor().selectionStart() == editor.raw_text().index("{kuka}")

    live.types("hall").presses("Return").types("kuus").presses("Return")
    text = "Pöytäkirjantarkastajiksi valittiin Outi Hallaperä ja Noora Kuusiluoma."
    assert live.editor().raw_text() == text
    assert live.editor().textCursor().atEnd()


def test_the_walk_ends_with_escape_and_where_the_caret_goes_elsewhere(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("Alku. ;;aan ").presses("Escape").types("5")
    assert "jaa-ääniä 5 ja" in live.editor().raw_text()
    live.presses("Z", "Control")

    in_an_other = live.presses("Down", "Alt").editor()
    assert live.presses("Up", "Alt").editor() is not None
    assert in_an_other.raw_text() != ""


def test_the_list_shows_phrases_that_a_short_name_begins(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types(";;mti")
    assert rows(inline(live))[:2] == ["Merkittiin tiedoksi.", "Merkittiin asia tiedoksi."]

    live.presses("Down").presses("Return")
    assert live.editor().raw_text() == "Merkittiin asia tiedoksi."


def test_a_swedish_meeting_has_swedish_phrases(qtbot: QtBot, data_folder: Path) -> None:
    minutes = sample_minutes()
    language = type(minutes.meeting.language)("sv")
    at = AtTheMeeting(
        qtbot, data_folder, replace(minutes, meeting=replace(minutes.meeting, language=language))
    )
    in_an_empty_item(at).types(";;opp ")

    assert at.editor().raw_text() == "Ordföranden öppnade mötet kl.\u00a015.03. "
    at.close()


# ------------------------------------------------------------------- F9


def test_f9_writes_a_phrase_after_the_sentence_before_it(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("Keskusteltiin.").presses("F9")
    assert rows(palette(live))[0] == "Avaus"
    live.types("merk tied").presses("Return")

    assert live.editor().raw_text() == "Keskusteltiin. Merkittiin tiedoksi."
    assert live.editor().hasFocus()


def test_a_name_and_a_number_in_f9_go_into_their_places(live: AtTheMeeting) -> None:
    in_an_empty_item(live).presses("F9").types("est mäkis 3").presses("Return")

    assert live.editor().raw_text() == (
        "Eero Mäkisalo ilmoitti olevansa esteellinen (hallintolaki"
        " 28\u00a0§\u00a01\u00a0mom.\u00a03\u00a0k) eikä osallistunut asian käsittelyyn."
    )


def test_the_number_of_the_item_at_hand_goes_into_its_place(live: AtTheMeeting) -> None:
    in_an_empty_item(live).presses("F9").types("siir").presses("Return")

    text = "Asian 5 käsittely siirrettiin seuraavaan kokoukseen."
    assert live.editor().raw_text() == text


def test_escape_from_f9_leaves_the_text_alone(live: AtTheMeeting) -> None:
    live.presses("F9").types("mti").presses("Escape").types("!")
    assert live.editor().raw_text() == TALK_GOES_ON + "!"


def test_a_short_name_is_found_before_words() -> None:
    phrases = phrase_bank(Path("nowhere"), Language.FI).phrases
    for phrase in phrases:
        best = PhraseOffers(phrases, sample_minutes(), "a5").matching(phrase.short)[0]
        assert best.phrase == phrase


# ------------------------------------------------------------------- own phrases


def test_selected_words_are_kept_as_a_phrase_and_typed_at_once(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("Pyydettiin lausunto kuntaliitolta.").selects(
        "Pyydettiin lausunto"
    )
    live.presses("F9", "Shift").types("pyl").presses("Return")
    bank = phrase_bank(live.desk.folder, Language.FI)
    assert bank.phrases[0].text == "Pyydettiin lausunto"

    live.presses("Down").presses("End").types(" ;;pyl ")
    assert live.editor().raw_text().endswith("kuntaliitolta. Pyydettiin lausunto ")


def test_a_damaged_file_is_told_and_the_programs_phrases_work(live: AtTheMeeting) -> None:
    failures: list[object] = []
    live.bridge.failed.connect(failures.append)
    own_file(live.desk.folder, Language.FI).write_text("mti = rikki", "utf-8")

    in_an_empty_item(live).presses("F9").types("mti").presses("Return")

    assert live.editor().raw_text() == "Merkittiin tiedoksi."
    assert "line 1" in str(failures[0])


def test_a_phrase_of_two_sentences_goes_back_at_once(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("Alku. ;;eipv ")
    assert live.editor().raw_text().count(".") == 3

    live.presses("Z", "Control")
    assert live.editor().raw_text() == "Alku. ;;eipv"
