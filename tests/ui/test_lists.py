"""Rows of lists: high enough for their words, chosen by keys, the same with a scroll bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from minutetaker.ui import theme
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.gutter_field import GutterField, GutterMark
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.row_delegates import AgendaDelegate, PersonDelegate, TwoLineDelegate


def filled(qtbot: QtBot, *titles: str) -> PartList:
    made = PartList()
    qtbot.addWidget(made)
    model = QStandardItemModel(made)
    for at, title in enumerate(titles):
        item = QStandardItem(title)
        item.setData(str(at + 1), RowRole.NUMBER)
        item.setData(at, RowRole.ID)
        item.setData(title == "jäsenet", RowRole.IS_HEADING)
        model.appendRow(item)
    made.setModel(model)
    made.setItemDelegate(AgendaDelegate(made))
    made.resize(272, 400)
    made.show()
    return made


def heights(rows: PartList) -> list[int]:
    model = rows.model()
    return [rows.sizeHintForIndex(model.index(row, 0)).height() for row in range(model.rowCount())]


def test_a_title_takes_up_to_three_lines(qtbot: QtBot) -> None:
    rows = filled(qtbot, "Avaus", "Asiointipisteiden verkko: luonnos ja mittarit", "sana " * 60)

    assert heights(rows) == [theme.px(14) + theme.px(18) * lines for lines in (1, 2, 3)]


def test_rows_grow_when_their_column_gets_narrow(qtbot: QtBot) -> None:
    rows = filled(qtbot, "Edellisen kokouksen muistio")
    wide = heights(rows)
    rows.resize(160, 400)

    assert heights(rows) > wide


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_row_is_chosen_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    rows = filled(qtbot, "Avaus", "Päätös")
    rows.setCurrentIndex(rows.model().index(1, 0))

    with qtbot.waitSignal(rows.row_chosen) as chosen:
        qtbot.keyClick(rows, key)
    assert chosen.args == [1]


def test_a_heading_can_not_be_chosen(qtbot: QtBot) -> None:
    rows = filled(qtbot, "jäsenet", "Outi Hallaperä")
    rows.setItemDelegate(PersonDelegate(rows))
    rows.setCurrentIndex(rows.model().index(0, 0))

    with qtbot.assertNotEmitted(rows.row_chosen):
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert heights(rows) == [theme.px(28), theme.px(24)]


def test_a_field_is_named_by_its_label_and_tells_its_marks(qtbot: QtBot) -> None:
    editor = FieldEditor()
    field = GutterField(editor, "Keskustelu")
    qtbot.addWidget(field)
    field.set_marks((GutterMark(0, "log-in", "Noora Kuusiluoma saapui klo 14.47", "14.47"),))

    assert editor.accessibleName() == "Keskustelu"
    assert editor.accessibleDescription() == "Noora Kuusiluoma saapui klo 14.47"


def test_a_narrow_field_has_its_label_over_the_text(qtbot: QtBot) -> None:
    editor = FieldEditor()
    field = GutterField(editor, "Keskustelu")
    qtbot.addWidget(field)
    field.resize(600, 100)
    field.show()
    beside = editor.x()
    field.set_narrow(is_narrow=True)
    qtbot.waitUntil(lambda: editor.x() < beside)

    assert editor.y() >= theme.px(20)


def test_a_note_without_room_beside_a_name_stands_under_it(qtbot: QtBot) -> None:
    rows = filled(qtbot, "Pekka Vesaniitty", "Pekka Vesaniitty")
    rows.setItemDelegate(PersonDelegate(rows))
    model = rows.model()
    model.setData(model.index(0, 0), "etänä", RowRole.NOTE)
    model.setData(model.index(1, 0), "avlägsnade sig 15.31 " * 2, RowRole.NOTE)
    short, long = heights(rows)

    assert short == theme.px(24)
    assert long > short


def test_the_words_of_an_open_matter_take_up_to_three_lines(qtbot: QtBot) -> None:
    rows = filled(qtbot, "Avaus", "sana " * 20)
    rows.setItemDelegate(TwoLineDelegate(rows))
    short, long = heights(rows)

    assert long == short + 2 * theme.px(18)
