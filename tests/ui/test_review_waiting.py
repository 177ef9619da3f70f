"""Pages that take long are told to be on their way, and can be given up and asked for again."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from minutetaker.domain.failures import PagesNotDrawn
from minutetaker.domain.minutes import Minutes
from minutetaker.services import agenda
from minutetaker.services.body_templates import KeptTemplate
from minutetaker.services.review import Pages, pages
from minutetaker.ui import page_render
from minutetaker.ui.pages.review_page import ReviewPage
from minutetaker.ui.widgets.button import Button
from tests.ui.one_page import desk_with, part
from tests.ui.reviewed import Reviewed, finished_minutes


@pytest.fixture
def reviewed(qtbot: QtBot, data_folder: Path) -> Iterator[Reviewed]:
    """A finished meeting, its pages on screen."""
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        made = Reviewed(qtbot, ReviewPage(bridge), desk, bridge)
        made.comes_up()
        yield made
        made.page.close_page()


@pytest.fixture
def may_end(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Pages are done only when this is set."""
    event = Event()

    def slow(minutes: Minutes, template: KeptTemplate | None) -> Pages:
        assert event.wait(15)
        return pages(minutes, template)

    monkeypatch.setattr(page_render, "pages", slow)
    yield event
    event.set()


def changes(reviewed: Reviewed, title: str) -> None:
    """Give the second item another title."""
    place = (reviewed.desk, reviewed.bridge.meeting_id or "", reviewed.minutes.items[1].id)
    assert reviewed.bridge.run(partial(agenda.retitle_item, *place, title), None)


def told(reviewed: Reviewed) -> str:
    """What is said of the wait; nothing while it is short."""
    label = part(reviewed.page, QLabel, "wait_label")
    return label.text() if label.isVisible() else ""


def test_a_long_wait_is_told_given_up_by_esc_and_begun_again(
    reviewed: Reviewed, may_end: Event
) -> None:
    stop = part(reviewed.page, Button, "stop_button")
    changes(reviewed, "Toinen")
    assert not told(reviewed)
    reviewed.bot.waitUntil(lambda: told(reviewed) == "Making the pages…")

    reviewed.hands.presses("Esc")

    assert told(reviewed) == "The pages haven't been made."
    assert reviewed.panel.reason_label.text() == "The pages of this text haven't been made."
    assert not reviewed.panel.approve_button.isEnabled()
    may_end.set()
    reviewed.bot.wait(300)
    assert told(reviewed) == "The pages haven't been made."
    assert not reviewed.panel.approve_button.isEnabled()

    stop.setFocus()
    reviewed.hands.presses("Return")
    reviewed.bot.waitUntil(reviewed.panel.approve_button.isEnabled)
    assert not told(reviewed)


def test_after_a_wait_was_given_up_the_next_change_asks_again(
    reviewed: Reviewed, may_end: Event
) -> None:
    changes(reviewed, "Toinen")
    reviewed.hands.presses("Esc")
    may_end.set()

    changes(reviewed, "Kolmas")

    reviewed.bot.waitUntil(reviewed.panel.approve_button.isEnabled)
    assert not told(reviewed)


def test_pages_that_can_not_be_made_can_be_asked_for_again(
    reviewed: Reviewed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Pages:
        raise PagesNotDrawn(words="Asia")

    monkeypatch.setattr(page_render, "pages", fail)
    changes(reviewed, "Toinen")
    reviewed.bot.waitUntil(lambda: bool(reviewed.failures))
    assert told(reviewed) == "The pages haven't been made."
    monkeypatch.undo()

    part(reviewed.page, Button, "stop_button").click()

    reviewed.bot.waitUntil(reviewed.panel.approve_button.isEnabled)
