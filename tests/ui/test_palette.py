"""The palette: type a part of anything, Enter does it, Esc gives the caret back."""

import time
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.ui.widgets.palette_entries import (
    MOST_ROWS,
    PaletteEntry,
    PaletteModel,
    PaletteRole,
    folded,
)
from minutetaker.ui.widgets.palette_popup import PalettePopup
from minutetaker.ui.widgets.palette_rows import PaletteList
from minutetaker.ui.widgets.segmented_choice import SegmentedChoice
from tests.ui.typing_hands import types

PEOPLE = (
    PaletteEntry("Juhani Lehtimaa", "juhani", does="poistuu nyt"),
    PaletteEntry("Aino Lehtoranta", "aino", detail="puheenjohtaja", does="poistuu nyt"),
    PaletteEntry("Irène Vallée", "irene"),
    PaletteEntry("Siiri Åkerlund", "siiri", keywords=("kunta",)),
)


@dataclass
class Stage:
    host: QWidget
    text: QTextEdit
    palette: PalettePopup
    line: QLineEdit


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1000, 600)
    column = QVBoxLayout(host)
    text = QTextEdit()
    column.addWidget(text)
    palette = PalettePopup(host)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    text.setFocus()
    return Stage(host, text, palette, palette.findChildren(QLineEdit)[0])


def shown(palette: PalettePopup) -> list[str]:
    model = palette.findChildren(PaletteModel)[0]
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_enter_does_the_first_match_and_the_caret_is_back(stage: Stage, qtbot: QtBot) -> None:
    stage.palette.open_with(PEOPLE, "Nimi")
    types(stage.line, "lehto")

    with qtbot.waitSignal(stage.palette.chosen) as chosen:
        qtbot.keyClick(stage.line, Qt.Key.Key_Return)

    assert chosen.args == ["aino"]
    assert not stage.palette.isVisible()
    assert stage.text.hasFocus()


def test_escape_closes_without_a_choice(stage: Stage, qtbot: QtBot) -> None:
    stage.palette.open_with(PEOPLE)
    with qtbot.assertNotEmitted(stage.palette.chosen), qtbot.waitSignal(stage.palette.closed):
        qtbot.keyClick(stage.line, Qt.Key.Key_Escape)

    assert stage.text.hasFocus()


def test_arrows_move_the_choice_and_tell_who_is_meant(stage: Stage, qtbot: QtBot) -> None:
    stage.palette.open_with(PEOPLE)
    meant: list[object] = []
    stage.palette.current_moved.connect(meant.append)
    for _ in range(9):
        qtbot.keyClick(stage.line, Qt.Key.Key_Down)
    qtbot.keyClick(stage.line, Qt.Key.Key_Up)

    assert meant == ["aino", "irene", "siiri", "irene"]
    assert stage.palette.current() == "irene"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("leh", ["Juhani Lehtimaa", "Aino Lehtoranta"]),
        ("LEH juh", ["Juhani Lehtimaa"]),
        ("vallee", ["Irène Vallée"]),
        ("åker", ["Siiri Åkerlund"]),
        ("aker", []),
        ("puheen", ["Aino Lehtoranta"]),
        ("kunta", ["Siiri Åkerlund"]),
        ("xyz", []),
    ],
)
def test_any_part_of_a_name_finds_it_but_no_other_letter(
    stage: Stage, typed: str, found: list[str]
) -> None:
    stage.palette.open_with(PEOPLE)
    types(stage.line, typed)

    assert shown(stage.palette) == found


def test_rows_stand_under_the_heading_of_their_kind() -> None:
    model = PaletteModel()
    model.set_entries(
        (
            PaletteEntry("Uusi päätös", 1, group="Komennot", prefix=">"),
            PaletteEntry("Ilona Pääskylampi", 2, group="Henkilöt", prefix="@"),
        )
    )
    model.show_matching("pää")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Komennot",
        "Uusi päätös",
        "Henkilöt",
        "Ilona Pääskylampi",
    ]

    model.show_matching("@pää")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Henkilöt",
        "Ilona Pääskylampi",
    ]


def test_the_typed_part_is_marked_at_the_start_of_a_word() -> None:
    model = PaletteModel()
    model.set_entries((PaletteEntry("Palvelupäätös ja päätös", 1),), "pää")

    assert model.index(0, 0).data(PaletteRole.FOUND) == ((17, 3),)


def test_folding_keeps_every_place() -> None:
    for text in ("Vallée", "ÅÄÖ åäö", "Ǆ ﬁ ß İ", "ǹ"):
        assert len(folded(text)) == len(text)


def test_nothing_found_leaves_enter_without_effect(stage: Stage, qtbot: QtBot) -> None:
    stage.palette.open_with(PEOPLE)
    types(stage.line, "xyz")
    with qtbot.assertNotEmitted(stage.palette.chosen):
        qtbot.keyClick(stage.line, Qt.Key.Key_Return)

    assert stage.palette.isVisible()
    assert "No matches" in [label.text() for label in stage.palette.findChildren(QLabel)]


def test_whoever_opened_it_can_answer_what_is_typed(stage: Stage) -> None:
    def answer(text: object) -> None:
        stage.palette.set_entries((PaletteEntry(f"Lehtimaa klo {text}", text),))

    stage.palette.typed.connect(answer)
    stage.palette.open_with((), is_filtering=False)
    types(stage.line, "14.58")

    assert shown(stage.palette) == ["Lehtimaa klo 14.58"]


def test_it_opens_under_the_line_and_over_it_without_room(stage: Stage) -> None:
    stage.palette.place(below=QRect(100, 100, 2, 24))
    stage.palette.open_with(PEOPLE)
    assert stage.palette.geometry().top() > 100

    stage.palette.place(below=QRect(100, 560, 2, 24))
    line_is_free = stage.palette.geometry().adjusted(0, 0, 0, -24).bottom() < 560
    assert line_is_free


def test_a_click_elsewhere_closes_it_and_leaves_the_caret_there(stage: Stage) -> None:
    other = QLineEdit(stage.host)
    other.show()
    stage.palette.open_with(PEOPLE)
    other.setFocus()

    assert not stage.palette.isVisible()
    assert other.hasFocus()


def test_what_enter_would_write_stands_under_its_row(stage: Stage, qtbot: QtBot) -> None:
    stage.palette.open_with(PEOPLE)
    preview = SegmentedChoice(words=("ennen asiaa", "asian aikana", "asian jälkeen"))
    preview.set_choice(1)
    stage.palette.set_preview(preview)
    stage.palette.tab_pressed.connect(preview.move_choice)
    first = preview.mapTo(stage.host, QPoint(0, 0)).y()

    qtbot.keyClick(stage.line, Qt.Key.Key_Tab)
    qtbot.keyClick(stage.line, Qt.Key.Key_Down)

    assert preview.choice() == 2
    assert preview.isVisible()
    assert preview.mapTo(stage.host, QPoint(0, 0)).y() > first
    assert stage.line.hasFocus()

    stage.palette.close_palette()
    assert not preview.isVisible()


def test_a_thousand_entries_are_filtered_within_a_key_press(stage: Stage) -> None:
    many = tuple(PaletteEntry(f"Asia {n} Asiointipisteiden verkko", n) for n in range(1000))
    stage.palette.open_with(many)
    types(stage.line, "a")
    before = time.perf_counter()
    types(stage.line, "s")

    assert time.perf_counter() - before < 0.3  # a busy machine; on a quiet one it is under 0.03


def test_many_rows_are_counted_and_the_rest_is_told_in_a_row_nobody_chooses() -> None:
    model = PaletteModel()
    model.set_entries([PaletteEntry(f"Valtuutettu {number:03}", number) for number in range(300)])

    assert model.count() == 300
    assert model.rowCount() == MOST_ROWS + 1
    last = model.index(MOST_ROWS, 0)
    assert "250" in last.data()
    assert not last.flags() & Qt.ItemFlag.ItemIsSelectable

    model.show_matching("299")
    assert (model.count(), model.rowCount()) == (1, 1)


def test_a_high_row_is_whole_where_there_is_little_room(stage: Stage) -> None:
    preview = QWidget()
    preview.setFixedHeight(100)
    preview.sizeHint = lambda: QSize(100, 100)  # type: ignore[method-assign]
    stage.host.resize(640, 292)
    stage.palette.place(below=QRect(20, 220, 600, 20))
    stage.palette.open_with(PEOPLE, "Nimi", ("vihje", "Esc"))
    stage.palette.set_preview(preview)
    rows = stage.palette.findChildren(PaletteList)[0]

    assert rows.height() >= rows.current_height()


@pytest.mark.parametrize("below", [None, QRect(20, 80, 600, 20)])
def test_at_200_percent_the_palette_ends_within_the_window_and_between_rows(
    stage: Stage, below: QRect | None
) -> None:
    stage.host.resize(640, 360)
    stage.palette.place(below=below)
    stage.palette.open_with(PEOPLE * 8, "Nimi", ("vihje", "Esc"))
    rows = stage.palette.findChildren(PaletteList)[0]

    bottom = rows.mapTo(stage.host, rows.rect().bottomLeft()).y()
    assert bottom < stage.host.height() - 16
    last = rows.visualRect(rows.indexAt(rows.viewport().rect().bottomLeft()))
    # A sliver of the next row has no words.
    assert last.isEmpty() or last.top() >= rows.viewport().height() - 3
