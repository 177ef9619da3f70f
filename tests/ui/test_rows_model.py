"""Rows known by their keys, and the roster as a table: what a view may rely on."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.ui.models.roster_model import Column, RosterModel, RosterRow
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.roster_table import RosterTable
from tests.ui.one_page import Hands

HEADINGS = ("Nimi", "Titteli", "Organisaatio", "Ryhmä", "Rooli")
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
PEOPLE = (
    RosterRow(key="a", name="Aino Lehtoranta", role="puheenjohtaja"),
    RosterRow(key="o", name="Outi Hallaperä", group="jäsenet"),
    RosterRow(key="t", name="Tapio Rantakytö", group="jäsenet"),
)


def _rows(keys: Sequence[int]) -> list[Row]:
    return [Row(key, f"rivi {key}", None, {RowRole.NOTE: str(key % 3)}) for key in keys]


keys = st.lists(st.integers(0, 12), unique=True, max_size=10)


@given(first=keys, then=keys)
def test_other_rows_are_shown_without_a_row_losing_its_place(
    first: list[int], then: list[int]
) -> None:
    model = RowsModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows(_rows(first))
    held = {key: QPersistentModelIndex(model.index_of(key)) for key in first}

    model.show_rows(_rows(then))

    shown = [model.index(at, 0).data(RowRole.ID) for at in range(model.rowCount())]
    assert shown == then
    for key, index in held.items():
        assert index.isValid() == (key in then)
        assert not index.isValid() or index.data() == f"rivi {key}"
    tester.deleteLater()


def test_the_current_row_stays_on_its_key() -> None:
    model = RowsModel()
    model.show_rows(_rows([1, 2, 3]))
    selection = QItemSelectionModel(model)
    selection.setCurrentIndex(model.index_of(2), QItemSelectionModel.SelectionFlag.NoUpdate)

    model.show_rows(_rows([3, 7, 2]))

    assert selection.currentIndex().data(RowRole.ID) == 2


def test_a_heading_can_be_passed_and_not_chosen() -> None:
    model = RowsModel()
    model.show_rows([Row("h", "jäsenet", None, {RowRole.IS_HEADING: True}), *_rows([1])])

    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def _roster(rows: Sequence[RosterRow] = PEOPLE) -> RosterModel:
    model = RosterModel(HEADINGS)
    model.show_rows(rows)
    return model


def _names(model: RosterModel) -> list[str]:
    return [row.name for row in model.rows()]


steps = st.lists(
    st.tuples(st.sampled_from(("put", "remove", "move", "back")), st.integers(0, 4)), max_size=8
)


@given(steps)
def test_whatever_is_done_to_a_roster_its_last_row_is_free(done: list[tuple[str, int]]) -> None:
    model = _roster()
    tester = QAbstractItemModelTester(model, FATAL)
    for act, at in done:
        row = min(at, model.rowCount() - 1)
        if act == "put":
            model.setData(model.index(row, Column.NAME), f"Nimi {at}")
        elif act == "remove":
            model.remove(row)
        elif act == "move":
            model.move(row, 1)
        else:
            model.take_back()

    last = model.index(model.rowCount() - 1, Column.NAME)
    assert last.data() == ""
    assert len(model.rows()) == model.rowCount() - 1
    tester.deleteLater()


def test_each_change_of_a_roster_can_be_taken_back() -> None:
    model = _roster()

    model.remove(1)
    model.move(0, 1)
    model.setData(model.index(0, Column.TITLE), "  sihteeri   hän ")
    assert _names(model) == ["Tapio Rantakytö", "Aino Lehtoranta"]
    assert model.rows()[0].title == "sihteeri hän"
    for _ in range(4):
        model.take_back()

    assert model.rows() == PEOPLE


def test_a_paste_leaves_headings_and_empty_lines_out() -> None:
    model = _roster(())

    model.paste(0, 0, [["nimi", "titteli"], ["Outi Hallaperä", "kehittäjä"], ["", ""], ["Uusi"]])

    assert _names(model) == ["Outi Hallaperä", "Uusi"]
    assert model.rows()[0].title == "kehittäjä"


def test_the_next_person_starts_in_the_same_group() -> None:
    model = _roster(())
    model.setData(model.index(0, Column.GROUP), "jäsenet")
    model.setData(model.index(0, Column.NAME), "Outi Hallaperä")

    assert model.index(1, Column.GROUP).data() == "jäsenet"
    assert _names(model) == ["Outi Hallaperä"]


def _table(bot: QtBot, model: RosterModel) -> tuple[RosterTable, Hands]:
    page = QWidget()
    table, after = RosterTable(page), QLineEdit(page)
    after.setAccessibleName("after")
    column = QVBoxLayout(page)
    column.addWidget(table)
    column.addWidget(after)
    table.show_roster(model, {Column.ROLE: ("puheenjohtaja", "sihteeri")})
    bot.addWidget(page)
    page.resize(700, 400)
    with bot.waitExposed(page):
        page.show()
    page.activateWindow()
    after.setFocus()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return table, Hands(page)


def test_a_roster_is_typed_from_cell_to_cell_and_tab_goes_out_of_its_end(qtbot: QtBot) -> None:
    model = _roster(())
    _, hands = _table(qtbot, model)

    hands.types("Aino Lehtoranta").presses("Tab").types("johtaja").presses("Tab", "Tab", "Tab")
    hands.types("puh").presses("Right", "Tab").types("Outi Hallaperä").presses("Return", "Tab")

    assert [(row.name, row.title, row.role) for row in model.rows()] == [
        ("Aino Lehtoranta", "johtaja", "puheenjohtaja"),
        ("Outi Hallaperä", "", ""),
    ]
    assert hands.focus().accessibleName() == "after"


def test_cells_pasted_while_one_is_typed_in_fill_the_table(qtbot: QtBot) -> None:
    model = _roster(())
    _, hands = _table(qtbot, model)
    QApplication.clipboard().setText("Aino Lehtoranta\tjohtaja\nOuti Hallaperä\tkehittäjä")

    hands.presses("Ctrl+V")
    QApplication.processEvents()

    assert [(row.name, row.title) for row in model.rows()] == [
        ("Aino Lehtoranta", "johtaja"),
        ("Outi Hallaperä", "kehittäjä"),
    ]


def test_a_person_of_the_roster_is_moved_removed_and_taken_back_by_keys(qtbot: QtBot) -> None:
    model = _roster()
    table, hands = _table(qtbot, model)
    table.setCurrentIndex(model.index(0, 0))

    hands.presses("Alt+Shift+Down")
    assert _names(model)[:2] == ["Outi Hallaperä", "Aino Lehtoranta"]
    assert table.currentIndex().row() == 1
    hands.presses("Ctrl+Del")
    assert _names(model) == ["Outi Hallaperä", "Tapio Rantakytö"]
    hands.presses("Ctrl+Z", "Ctrl+Z")
    assert model.rows() == PEOPLE
    table.setCurrentIndex(model.index(1, Column.GROUP))
    hands.presses("Del")
    assert model.rows()[1].group == ""
