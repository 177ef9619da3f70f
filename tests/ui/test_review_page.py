"""Tarkastus: the very pages that will print, what is open, and an approval of exactly that text."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import enumerate as threads

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutetaker.domain.failures import TextHasChanged
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.status import Status
from minutetaker.services import agenda
from minutetaker.services.review import Pages
from minutetaker.ui import page_render
from minutetaker.ui.pages.review_page import ReviewPage
from tests.helpers.sample import sample_minutes
from tests.ui.one_page import desk_with
from tests.ui.reviewed import Reviewed, approves, closed, finished_minutes


@pytest.fixture
def reviewed(qtbot: QtBot, data_folder: Path) -> Iterator[Reviewed]:
    """A finished meeting, its pages on screen."""
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        made = Reviewed(qtbot, ReviewPage(bridge), desk, bridge)
        made.comes_up()
        yield made
        made.page.close_page()


@pytest.fixture
def half_done(qtbot: QtBot, data_folder: Path) -> Iterator[Reviewed]:
    """A meeting that ended with much still open."""
    with desk_with(data_folder, closed(sample_minutes(), "16:00")) as (desk, bridge):
        made = Reviewed(qtbot, ReviewPage(bridge), desk, bridge)
        made.comes_up()
        yield made
        made.page.close_page()


def test_the_chair_approves_exactly_the_pages_on_screen(reviewed: Reviewed) -> None:
    wanted = fingerprint(reviewed.minutes)

    approves(reviewed)

    made = reviewed.minutes
    assert made.status is Status.APPROVED
    assert made.approval is not None
    assert made.approval.fingerprint == wanted
    assert made.name_of(made.approval.by) == "Aino Lehtoranta"
    assert made.approval.role == "chair"


def test_after_the_approval_the_panel_tells_its_fingerprint(reviewed: Reviewed) -> None:
    approves(reviewed)
    QApplication.processEvents()

    shown = reviewed.panel.approved_panel
    assert shown.isVisible()
    approval = reviewed.minutes.approval
    assert approval is not None
    digits = "".join(shown.fingerprint_label.text().split()).lower()
    assert digits == approval.fingerprint
    assert shown.who_label.text() == "Aino Lehtoranta, chair"
    shown.copy_button.click()
    assert QApplication.clipboard().text() == approval.fingerprint


def test_the_confirmation_can_be_left_with_nothing_approved(reviewed: Reviewed) -> None:
    reviewed.panel.approve_button.setFocus()

    reviewed.hands.presses("Return")
    assert reviewed.hands.focus() is reviewed.panel.confirm_button
    reviewed.hands.presses("Esc")

    assert reviewed.hands.focus() is reviewed.panel.approve_button
    assert reviewed.minutes.status is not Status.APPROVED


def test_nobody_approves_without_a_name(reviewed: Reviewed) -> None:
    reviewed.panel.approver_field.line.clear()

    approves(reviewed)

    assert reviewed.panel.reason_label.text() == "Write who approves."
    assert reviewed.minutes.status is not Status.APPROVED


def test_a_change_while_pages_are_shown_makes_them_anew_before_anybody_approves(
    reviewed: Reviewed,
) -> None:
    item = reviewed.minutes.items[1]
    act = partial(
        agenda.retitle_item, reviewed.desk, reviewed.bridge.meeting_id or "", item.id, "Toinen"
    )

    assert reviewed.bridge.run(act, None)
    assert not reviewed.panel.approve_button.isEnabled()
    reviewed.waits_for_pages()

    approves(reviewed)
    approval = reviewed.minutes.approval
    assert approval is not None
    assert reviewed.minutes.items[1].title == "Toinen"


def test_words_that_reach_the_disk_late_are_on_the_pages_too(reviewed: Reviewed) -> None:
    item = reviewed.minutes.items[3]
    reviewed.bridge.type_text(item.id, "part:0", "Kirjoitettu viime hetkellä.")

    reviewed.bot.waitUntil(
        lambda: reviewed.bridge.minutes != finished_minutes() and reviewed.has_pages()
    )

    approves(reviewed)
    assert reviewed.failures == []
    assert reviewed.minutes.items[3].parts[0].text == "Kirjoitettu viime hetkellä."
    assert reviewed.minutes.status is Status.APPROVED


def test_a_text_changed_behind_the_pages_is_not_approved(reviewed: Reviewed) -> None:
    reviewed.panel.approve_button.setFocus()
    reviewed.hands.presses("Return")
    agenda.retitle_item(
        reviewed.desk, reviewed.bridge.meeting_id or "", reviewed.minutes.items[0].id, "Salaa"
    )

    reviewed.hands.presses("Return")

    assert [type(each) for each in reviewed.failures] == [TextHasChanged]
    assert reviewed.minutes.status is not Status.APPROVED


def test_enter_on_an_item_brings_its_place_on_the_pages(reviewed: Reviewed) -> None:
    items = reviewed.list_called("Items")
    items.setFocus()
    last = items.model().index(items.model().rowCount() - 1, 0)
    items.setCurrentIndex(last)

    reviewed.hands.presses("Return")

    assert reviewed.view.verticalScrollBar().value() > reviewed.view.height()


def test_enter_on_the_pages_goes_where_the_words_are_changed(reviewed: Reviewed) -> None:
    wanted: list[str] = []
    reviewed.page.item_chosen.connect(wanted.append)
    items = reviewed.list_called("Items")
    items.row_chosen.emit(reviewed.minutes.items[3].id)
    reviewed.view.setFocus()

    reviewed.hands.presses("Return")

    assert wanted == [reviewed.minutes.items[3].id]


def test_keys_turn_and_size_the_pages(reviewed: Reviewed) -> None:
    bar = reviewed.view.verticalScrollBar()
    reviewed.view.setFocus()

    reviewed.hands.presses("End")
    assert bar.value() == bar.maximum()
    reviewed.hands.presses("Home")
    assert bar.value() == 0
    before = reviewed.view.zoom
    reviewed.hands.presses("+")
    assert reviewed.view.zoom > before
    reviewed.hands.presses("-", "-")
    assert reviewed.view.zoom < before


def test_what_is_open_is_listed_and_enter_goes_there(half_done: Reviewed) -> None:
    matters = half_done.bridge.matters_now()
    wanted: list[object] = []
    half_done.page.matter_chosen.connect(wanted.append)
    view = half_done.list_called("Open matters")
    assert view.model().rowCount() == len(matters)

    view.setFocus()
    view.setCurrentIndex(view.model().index(1, 0))
    half_done.hands.presses("Return")
    half_done.panel.next_button.setFocus()
    half_done.hands.presses("Return")

    assert wanted == [matters[1], matters[0]]


def test_what_must_be_mended_keeps_the_chair_from_approving(
    qtbot: QtBot, data_folder: Path
) -> None:
    untitled = sample_minutes()
    untitled = replace(
        untitled, items=(replace(untitled.items[0], title=None), *untitled.items[1:])
    )
    with desk_with(data_folder, untitled) as (desk, bridge):
        made = Reviewed(qtbot, ReviewPage(bridge), desk, bridge)
        made.comes_up()

        assert not made.panel.approve_button.isEnabled()
        assert "must be settled first" in made.panel.reason_label.text()
        made.page.close_page()


def test_in_a_narrow_window_the_page_fits_and_the_approval_opens_over_it(
    reviewed: Reviewed,
) -> None:
    reviewed.page.resize(640, 300)
    reviewed.waits_for_pages()
    assert reviewed.view.horizontalScrollBar().maximum() == 0
    assert not reviewed.panel.isVisible()

    reviewed.view.setFocus(Qt.FocusReason.OtherFocusReason)
    reviewed.hands.tabs_to("Approval").presses("Return")
    assert reviewed.hands.focus() is reviewed.panel.approver_field.line

    reviewed.hands.presses("Esc")
    assert not reviewed.panel.isVisible()


def test_a_bug_in_the_rendering_thread_comes_to_the_window(
    half_done: Reviewed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Pages:
        raise ZeroDivisionError

    monkeypatch.setattr(page_render, "pages", fail)

    item = half_done.minutes.items[0]
    act = partial(
        agenda.retitle_item, half_done.desk, half_done.bridge.meeting_id or "", item.id, "Toinen"
    )

    with half_done.bot.captureExceptions() as bugs:
        half_done.bridge.run(act, None)
        half_done.bot.waitUntil(lambda: bool(bugs))

    assert [bug[0] for bug in bugs] == [ZeroDivisionError]


def test_no_thread_outlives_the_page(half_done: Reviewed) -> None:
    assert any(thread.name.startswith("pages") for thread in threads())

    half_done.page.close_page()

    assert not any(thread.name.startswith("pages") for thread in threads())
