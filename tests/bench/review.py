"""The review page over a normal meeting: from a change until its first page is on screen."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from minutetaker.services import agenda
from minutetaker.services.readings import mark_read
from minutetaker.services.review import pages
from minutetaker.ui import theme
from minutetaker.ui.pages.review_page import ReviewPage
from minutetaker.ui.widgets.approval_panel import ApprovalPanel
from minutetaker.ui.widgets.page_view import PageView
from tests.bench.figure import Figure
from tests.ui.one_page import SIZE, desk_with, part
from tests.ui.reviewed import finished_minutes

CHANGES = 30
PATIENCE = 10.0


def figures() -> Iterator[Figure]:
    """In a process of its own, as the window is."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.review"],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=120,
    )
    median, least = (float(each) for each in done.stdout.split())
    name = "first page on screen after a change, median"
    yield Figure(name, median, 100, "ms", note=f"least {least:.0f} ms")


def measure() -> None:
    """Change a title again and again while the page is up, and tell how long each took."""
    app = QApplication([])
    theme.apply(app)
    with (
        tempfile.TemporaryDirectory() as folder,
        desk_with(Path(folder), finished_minutes()) as (desk, bridge),
    ):
        meeting_id = bridge.meeting_id or ""
        minutes = desk.minutes(meeting_id)
        mark_read(desk, meeting_id, pages(minutes).passages, datetime(2026, 11, 24, 15, 52))
        page = ReviewPage(bridge)
        page.resize(*SIZE)
        page.show()
        page.show_meeting()
        _wait(page)
        taken = []
        for number in range(CHANGES):
            title = f"Asiointipisteiden verkko {number}"
            item = minutes.items[number % 3].id
            act = partial(agenda.retitle_item, desk, meeting_id, item, title)
            start = time.perf_counter()
            bridge.run(act, None)
            _wait(page)
            taken.append((time.perf_counter() - start) * 1000)
        page.close_page()
        page.close()
    print(statistics.median(taken), min(taken))


def _wait(page: ReviewPage) -> None:
    """Until the pages of the text as it is are painted."""
    until = time.perf_counter() + PATIENCE
    button = part(page, ApprovalPanel).approve_button
    while not button.isEnabled() and time.perf_counter() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    part(page, PageView).viewport().repaint()


if __name__ == "__main__":
    measure()
