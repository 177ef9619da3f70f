"""Names after ``@``: offered under the caret, written as typed text."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.domain.series import NameOrder
from minutetaker.ui.widgets import inline_list
from tests.helpers.sample import sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting
from tests.ui.meeting.offered import in_an_empty_item, inline, rows


def test_a_part_of_a_name_after_the_at_sign_becomes_the_name(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("Asian esitteli @kuus")
    assert rows(inline(live)) == ["Noora Kuusiluoma"]

    live.presses("Return").types(".")

    assert live.stored.item("a5").parts[0].text == "Asian esitteli Noora Kuusiluoma."
    assert inline(live) is None


def test_tab_takes_the_row_the_arrows_went_to(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("@leh")
    assert rows(inline(live)) == ["Aino Lehtoranta", "Juhani Lehtimaa"]

    live.presses("Down").presses("Tab").types(" poistui.")

    assert live.editor().raw_text() == "Juhani Lehtimaa poistui."


def test_a_part_of_each_name_may_be_typed(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("@juh leht").presses("Return")
    assert live.editor().raw_text() == "Juhani Lehtimaa"


def test_keys_typed_before_the_list_is_painted_count(live: AtTheMeeting) -> None:
    in_an_empty_item(live)
    editor = live.editor()
    for character in "@kuus":
        QApplication.sendEvent(
            editor,
            QKeyEvent(
                QKeyEvent.Type.KeyPress,
                Qt.Key.Key_unknown,
                Qt.KeyboardModifier.NoModifier,
                character,
            ),
        )
    live.presses("Tab")

    assert live.editor().raw_text() == "Noora Kuusiluoma"


def test_escape_leaves_what_was_typed(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("@leh").presses("Escape")
    assert inline(live) is None

    live.types("t").presses("Return").types("x")

    assert live.editor().raw_text() == "@leht\nx"
    assert inline(live) is None


def test_an_address_of_mail_offers_nobody(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("kirjaamo@leh")
    assert inline(live) is None


def test_nobody_is_offered_where_no_name_fits(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("@leh")
    assert inline(live) is not None

    live.types("x")
    assert inline(live) is None
    live.presses("Backspace")
    assert inline(live) is not None


def test_the_words_being_typed_do_not_move(live: AtTheMeeting) -> None:
    live.types(" ")
    editor = live.editor()
    place, size = editor.mapTo(live.page, QPoint(0, 0)), editor.size()

    live.types("@leh")

    shown = inline(live)
    assert shown is not None
    assert editor.hasFocus()
    assert (editor.mapTo(live.page, QPoint(0, 0)), editor.size()) == (place, size)
    caret = editor.cursorRect()
    line = QRect(editor.viewport().mapTo(live.page, caret.topLeft()), caret.size())
    view = shown.findChildren(QListView)[0]
    area = QRect(view.mapTo(live.page, QPoint(0, 0)), view.size())
    assert not area.intersects(line)


def test_the_name_is_written_as_the_body_writes_names(qtbot: QtBot, data_folder: Path) -> None:
    minutes = sample_minutes()
    first, *others = minutes.participants
    named = replace(first, first_name="Aino", last_name="Lehtoranta")
    series = replace(minutes.series, name_order=NameOrder.LAST_FIRST)
    at = AtTheMeeting(
        qtbot, data_folder, replace(minutes, series=series, participants=(named, *others))
    )
    in_an_empty_item(at).types("@aino").presses("Return")

    assert at.editor().raw_text() == "Lehtoranta Aino"
    at.close()


def test_a_name_is_one_step_of_undo(live: AtTheMeeting) -> None:
    in_an_empty_item(live).types("Läsnä @leh").presses("Return")
    assert live.editor().raw_text() == "Läsnä Aino Lehtoranta"

    live.presses("Z", "Control")
    assert live.editor().raw_text() == "Läsnä @leh"


def test_who_is_offered_is_told_to_a_screen_reader(
    live: AtTheMeeting, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def tell(_widget: QWidget, sentence: str) -> None:
        told.append(sentence)

    monkeypatch.setattr(inline_list, "announce", tell)
    in_an_empty_item(live).types("@leh")
    QApplication.processEvents()
    live.presses("Down")

    assert "Aino Lehtoranta" in told[-2]
    assert "Juhani Lehtimaa" in told[-1]


def test_an_approved_text_offers_nothing(live: AtTheMeeting) -> None:
    live.editor().setReadOnly(True)
    live.types("@leh")
    assert inline(live) is None
