"""Which meeting the review page shows, how much it calls open, and what stands first in it."""

from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutetaker.domain.minutes import Minutes
from minutetaker.services import comments
from minutetaker.services.archive import listed
from minutetaker.services.body_templates import KeptTemplate
from minutetaker.services.review import Pages, pages
from minutetaker.ui import page_render
from minutetaker.ui.pages.review_page import ReviewPage
from tests.helpers.sample import sample_minutes
from tests.ui.one_page import desk_with, show
from tests.ui.reviewed import Reviewed, approves, closed, finished_minutes


def height_of(part: QWidget) -> int:
    """Where a part begins in its window."""
    return part.mapTo(part.window(), QPoint(0, 0)).y()


def test_pages_of_a_meeting_that_was_left_never_come_to_another(
    qtbot: QtBot, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end, has_ended = Event(), Event(), Event()

    def slow(minutes: Minutes, template: KeptTemplate | None) -> Pages:
        begun.set()
        assert may_end.wait(15)
        made = pages(minutes, template)
        has_ended.set()
        return made

    with desk_with(data_folder, sample_minutes(), finished_minutes()) as (desk, bridge):
        made = Reviewed(qtbot, ReviewPage(bridge), desk, bridge)
        monkeypatch.setattr(page_render, "pages", slow)
        show(qtbot, made.page)
        assert begun.wait(15)
        made.page.hide()
        other = next(each.id for each in listed(data_folder) if each.id != bridge.meeting_id)

        bridge.open_meeting(other)
        may_end.set()
        assert has_ended.wait(15)
        qtbot.wait(100)

        assert made.view.accessibleDescription() == "0 pages"
        made.page.close_page()


def test_once_it_is_made_the_approval_stands_before_the_comments(
    qtbot: QtBot, data_folder: Path
) -> None:
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        reviewed = Reviewed(qtbot, ReviewPage(bridge), desk, bridge)
        reviewed.comes_up()
        words, moment = "Onko päivä oikein?", datetime(2026, 11, 24, 16, 0)
        place = (desk, bridge.meeting_id or "", None)
        bridge.make(partial(comments.add_comment, *place, words, "", moment), None)
        view = reviewed.list_called("Comments")
        assert height_of(view) < height_of(reviewed.panel)

        approves(reviewed)
        QApplication.processEvents()

        assert height_of(reviewed.panel) < height_of(view)
        assert view.height() >= view.content_height()
        reviewed.page.close_page()


def test_the_rest_of_a_meeting_that_goes_on_is_no_open_matter(
    qtbot: QtBot, data_folder: Path
) -> None:
    with desk_with(data_folder, closed(finished_minutes(), None)) as (desk, bridge):
        made = Reviewed(qtbot, ReviewPage(bridge), desk, bridge)
        made.comes_up()

        shown = made.list_called("Open matters").model().rowCount()
        assert shown == len(bridge.matters_now()) < len(bridge.matters())
        assert made.panel.reason_label.text() == "The meeting hasn't been closed yet."
        made.page.close_page()
