"""The frame of the window: stages, open matters, saving, messages, columns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.ui import theme
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.columns import Room, ThreeColumns, room_for
from minutetaker.ui.widgets.empty_state import EmptyState, Way
from minutetaker.ui.widgets.form_field import ChoiceField, FormField
from minutetaker.ui.widgets.header import Header, SearchButton
from minutetaker.ui.widgets.message_bar import Message, MessageAction, MessageArea
from minutetaker.ui.widgets.stage_tabs import Stage, StageButton, StageTabs
from minutetaker.ui.widgets.status_bar import StatusBar, StatusWord
from tests.ui.typing_hands import types


def test_a_stage_is_asked_for_and_not_by_showing_it(qtbot: QtBot) -> None:
    tabs = StageTabs()
    qtbot.addWidget(tabs)
    tabs.show()
    asked: list[object] = []
    tabs.stage_requested.connect(asked.append)

    tabs.set_stage(Stage.REVIEW)
    assert (tabs.stage(), asked) == (Stage.REVIEW, [])

    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert asked == [Stage.DISTRIBUTE]


def test_names_of_stages_do_not_move_when_another_is_current(qtbot: QtBot) -> None:
    tabs = StageTabs()
    qtbot.addWidget(tabs)
    before = [tabs.tabRect(index) for index in range(5)]
    tabs.set_stage(Stage.ARCHIVE)

    assert [tabs.tabRect(index) for index in range(5)] == before


def test_a_narrow_window_has_one_button_for_all_stages(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.set_meeting("LÄPI-työryhmä", "Kokous 6/2026", "pencil-line", "Luonnos")
    header.resize(1280, 48)
    header.show()
    (tabs,), (button,) = header.findChildren(StageTabs), header.findChildren(StageButton)
    assert (tabs.isVisible(), button.isVisible()) == (True, False)

    header.resize(400, 48)
    assert (tabs.isVisible(), button.isVisible()) == (False, True)
    with qtbot.waitSignal(header.stage_requested) as asked:
        button.menu().actions()[3].trigger()
    assert asked.args == [Stage.DISTRIBUTE]


def test_the_header_tells_its_meeting_aloud_and_opens_the_search(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.resize(1280, 48)
    header.show()
    header.set_meeting("LÄPI-työryhmä", "Kokous 6/2026", "pencil-line", "Luonnos")
    assert header.accessibleName() == "LÄPI-työryhmä, Kokous 6/2026, Luonnos"

    with qtbot.waitSignal(header.search_requested):
        qtbot.mouseClick(header.findChildren(SearchButton)[0], Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("width", [320, 640, 719, 760, 1000, 1280, 2560])
def test_nothing_in_the_header_lies_over_anything_else(qtbot: QtBot, width: int) -> None:
    header = Header()
    qtbot.addWidget(header)
    header.resize(width, 48)
    header.show()
    shown = [
        child.geometry()
        for kind in (StageTabs, StageButton, SearchButton)
        for child in header.findChildren(kind)
        if child.isVisible()
    ]

    assert not any(a.intersects(b) for at, a in enumerate(shown) for b in shown[:at])
    assert all(each.right() <= width for each in shown)


def test_open_matters_are_there_only_when_there_are_some(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    (button,) = bar.findChildren(Button)
    assert not button.isVisible()

    bar.set_open_matters(2)
    assert button.isVisible()
    assert "2" in button.text()
    with qtbot.waitSignal(bar.open_matters_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    bar.set_open_matters(0)
    assert not button.isVisible()


def test_saving_is_told_by_glyph_and_word(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()

    def names() -> list[str]:
        return [each.accessibleName() for each in bar.findChildren(QWidget) if each.isVisible()]

    bar.set_saved("15.03.22")
    assert "Saved 15.03.22" in names()
    bar.set_unsaved("15.02.41")
    assert "Not saved since 15.02.41" in names()


def test_a_narrow_status_bar_says_less_and_tells_the_same(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.set_open_matters(2)
    bar.set_words("Avattu klo 14.02", "kesto 1 t 1 min", "x" * 200)
    bar.set_saved("15.03.22")
    bar.resize(theme.px(640), 32)
    bar.show()

    (button,) = bar.findChildren(Button)
    assert button.text() == "2"
    assert button.accessibleName() == "2 open matters"
    assert bar.minimumSizeHint().width() <= theme.px(320)


def test_a_word_of_the_status_bar_gives_its_payload_back(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.set_buttons((StatusWord("Tauko", "break", key="F5"), StatusWord("Läsnä 10 / 12", "people")))
    button = next(each for each in bar.findChildren(Button) if each.text().startswith("Läsnä"))

    with qtbot.waitSignal(bar.word_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["people"]


def test_an_error_stands_above_a_warning_and_takes_no_focus(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    line, area = FormField(label="Paikka"), MessageArea()
    column.addWidget(line)
    column.addWidget(area)
    page.resize(600, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    line.line.setFocus()

    area.show_message(Message("note", "info", "Asia 5 poistettu."))
    area.show_message(Message("quorum", "warn", "Paikalla on 5 jäsentä."))
    retry = MessageAction("Yritä uudelleen", "retry")
    area.show_message(
        Message("saving", "error", "Levy on täynnä.", "Mitään ei kadonnut.", (retry,))
    )

    assert [each.topic for each in area.messages()] == ["saving", "quorum", "note"]
    assert line.line.hasFocus()
    with qtbot.waitSignal(area.action_chosen) as chosen:
        qtbot.mouseClick(area.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    assert chosen.args == ["retry"]

    area.remove("saving")
    assert [each.topic for each in area.messages()] == ["quorum", "note"]


def test_a_message_of_the_same_topic_takes_the_place_of_the_old_one(qtbot: QtBot) -> None:
    area = MessageArea()
    qtbot.addWidget(area)
    area.show_message(Message("saving", "error", "Levy on täynnä."))
    area.show_message(Message("saving", "error", "Levy on lukittu."))

    assert [each.strong for each in area.messages()] == ["Levy on lukittu."]


@pytest.mark.parametrize(
    ("width", "room"),
    [
        (1280, Room.WHOLE),
        (1199, Room.TIGHT),
        (1039, Room.FOLDED),
        (839, Room.STACKED),
        (719, Room.SINGLE),
    ],
)
def test_what_gives_way_follows_the_width(width: int, room: Room) -> None:
    assert room_for(width) == room


def test_the_right_column_folds_away_and_opens_over_the_text(qtbot: QtBot) -> None:
    left, middle, right = QLabel(), QLabel(), QLabel()
    columns = ThreeColumns(left, middle, right)
    qtbot.addWidget(columns)
    columns.resize(theme.px(1280), 600)
    columns.show()
    text_width = middle.width()
    assert right.isVisible()

    with qtbot.waitSignal(columns.room_changed) as changed:
        columns.resize(theme.px(1000), 600)
    assert changed.args == [Room.FOLDED]
    assert not right.isVisible()

    columns.open_right(is_open=True)
    assert right.isVisible()
    assert middle.geometry().intersects(right.geometry())

    columns.resize(theme.px(600), 600)
    assert not left.isVisible()
    columns.resize(theme.px(1280), 600)
    assert middle.width() == text_width


def test_a_known_name_goes_on_in_grey_and_right_takes_it(qtbot: QtBot) -> None:
    field = FormField(label="Esittelijä")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.line.setFocus()
    field.line.set_known(("Eero Mäkisalo, Palveluvirasto",))
    types(field.line, "eero mäk")
    assert field.line.completion() == "isalo, Palveluvirasto"
    assert field.line.text() == "eero mäk"

    qtbot.keyClick(field.line, Qt.Key.Key_Right)
    assert field.line.text() == "eero mäkisalo, Palveluvirasto"


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        (Qt.Key.Key_Tab, "keha"),
        (Qt.Key.Key_Return, "keha-keskus"),
        (Qt.Key.Key_Right, "keha-keskus"),
        (Qt.Key.Key_End, "keha-keskus"),
    ],
)
def test_tab_leaves_a_short_name_that_begins_a_longer_known_one(
    qtbot: QtBot, key: Qt.Key, kept: str
) -> None:
    field = FormField(label="Organisaatio")
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.line.setFocus()
    field.line.set_known(("KEHA-keskus",))
    types(field.line, "keha")

    qtbot.keyClick(field.line, key)

    assert field.line.text() == kept


def test_every_input_has_its_label(qtbot: QtBot) -> None:
    line, choice = FormField(label="Paikka"), ChoiceField(label="Kieli")
    for field, control in ((line, line.line), (choice, choice.box)):
        qtbot.addWidget(field)
        (label,) = [each for each in field.findChildren(QLabel) if each.buddy() is not None]
        assert label.buddy() is control
        assert control.accessibleName() == label.text()


def test_an_empty_page_offers_ways_on_by_keys(qtbot: QtBot) -> None:
    page = EmptyState()
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show_words("Ei kokousta", "Perusta toimielin.", (Way("Perusta", "found", "primary"),))
    page.show()
    page.focus_first_way()
    (button,) = page.findChildren(Button)

    with qtbot.waitSignal(page.way_chosen) as chosen:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert chosen.args == ["found"]


def test_a_button_tells_its_key_and_is_big_enough_to_hit(qtbot: QtBot) -> None:
    button = Button(text="Päätös", kind="small", key="F4")
    qtbot.addWidget(button)

    assert button.accessibleDescription() == "F4"
    assert button.sizeHint().height() >= 24
    button.setProperty("kind", "primary")
    assert button.property("kind") == "primary"
