"""Ctrl+F at the live page: words are found in every item, and the caret waits where it was."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from minutetaker.domain.agenda import Part
from minutetaker.domain.editing import with_item
from minutetaker.domain.series import PartKind
from minutetaker.ui import theme
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.find_line import FindLine
from tests.helpers.sample import TALK_GOES_ON, sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def line_of(at: AtTheMeeting) -> FindLine:
    (line,) = at.page.findChildren(FindLine)
    return line


def told(at: AtTheMeeting) -> str:
    return line_of(at).findChildren(QLabel)[0].text()


def find(at: AtTheMeeting, words: str) -> AtTheMeeting:
    at.presses("F", "Control")
    assert at.focus() is line_of(at).line
    line_of(at).line.selectAll()
    return at.types(words)


def marked(at: AtTheMeeting, ground: str) -> list[str]:
    """The words that lie on a ground, from the top of the page."""
    colour = getattr(theme.tokens(), ground)
    found = []
    for editor in at.page.findChildren(FieldEditor):
        if editor.isVisible():
            selections: list[QTextEdit.ExtraSelection] = editor.extraSelections()
            found += [
                each.cursor.selectedText()
                for each in selections
                if each.format.background().color() == colour
            ]
    return found


def test_hits_are_marked_and_counted_over_the_whole_meeting(live: AtTheMeeting) -> None:
    find(live, "mittar")

    total = int(told(live).rpartition(" / ")[2] or told(live).split()[0])
    assert total > len(marked(live, "hit")) + len(marked(live, "accent"))
    assert {word.casefold() for word in marked(live, "hit")} == {"mittar"}


def test_enter_goes_through_every_hit_and_round(live: AtTheMeeting) -> None:
    find(live, "kunnille").presses("Return")
    seen = [told(live)]
    total = int(seen[0].rpartition(" / ")[2])
    for _ in range(total):
        live.presses("Return")
        assert live.focus() is line_of(live).line
        seen.append(told(live))

    assert sorted(set(seen)) == sorted(f"{at} / {total}" for at in range(1, total + 1))
    assert seen[0] == seen[-1]
    live.presses("Return", "Shift")
    assert told(live) == seen[-2]


def test_escape_brings_the_caret_back_to_its_item_and_place(live: AtTheMeeting) -> None:
    live.selects("matka-aika")
    find(live, "lausuntopyyn")
    for _ in range(4):
        live.presses("Return")

    live.presses("Escape")

    assert live.editor().selected_text() == "matka-aika"
    assert not marked(live, "hit") + marked(live, "accent")
    assert line_of(live).isHidden()
    live.types("x")
    assert "x kertoo" in live.editor().raw_text()


def test_tab_leaves_the_caret_at_the_hit(live: AtTheMeeting) -> None:
    find(live, "saavutettavuudesta").presses("Tab")

    assert live.editor().selected_text() == "saavutettavuudesta"
    assert line_of(live).isHidden()


def test_words_just_typed_are_found(live: AtTheMeeting) -> None:
    live.types(" Ihka uusi sana.")
    find(live, "ihka uusi")

    assert told(live) == "1 / 1"
    assert marked(live, "accent") == ["Ihka uusi"]


def test_a_sentence_that_follows_from_data_is_found(live: AtTheMeeting) -> None:
    find(live, "saapui kokoukseen klo 14.47")

    assert told(live) == "1 / 1"
    assert marked(live, "accent") == ["saapui kokoukseen klo\u00a014.47"]


@pytest.mark.parametrize("text", ["Nimi on {{salainen}}.", "\U0001f600 salainen \U0001f600"])
def test_secret_words_and_words_after_rare_characters_are_found(
    qtbot: QtBot, data_folder: Path, text: str
) -> None:
    def with_text(one: object) -> object:
        return replace(one, parts=(Part(kind=PartKind.DISCUSSION, text=text),))  # type: ignore[type-var]

    minutes = with_item(sample_minutes(), "a5", with_text)  # type: ignore[arg-type]
    at = AtTheMeeting(qtbot, data_folder, minutes)
    find(at, "salainen").presses("Return")

    assert told(at) == "1 / 1"
    assert marked(at, "accent") == ["salainen"]
    at.close()


def test_a_title_is_found(live: AtTheMeeting) -> None:
    find(live, "työsuunnitelma ja kokousajat").presses("Return")
    assert told(live).startswith("1 / ")


def test_nothing_found_is_said_and_nothing_moves(live: AtTheMeeting) -> None:
    find(live, "krokotiili")
    assert told(live) == "Nothing was found"

    live.presses("Return").presses("Escape").types("!")
    assert live.editor().raw_text() == TALK_GOES_ON + "!"


def test_hits_are_marked_in_an_item_that_is_gone_to_by_other_keys(live: AtTheMeeting) -> None:
    find(live, "kokouks").presses("Up", "Alt")
    QApplication.processEvents()

    assert marked(live, "hit") == ["kokouks"]
    live.presses("F", "Control")
    assert line_of(live).line.text() == "kokouks"


def test_selected_words_are_searched_for(live: AtTheMeeting) -> None:
    live.selects("matka-aika").presses("F", "Control")

    assert line_of(live).line.text() == "matka-aika"
    assert marked(live, "accent") == ["matka-aika"]
