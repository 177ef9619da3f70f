"""The clock and the meetings of these tests."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers.sample import sample_minutes, unopened_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """The clock stands at 15.03 on the day of the meeting."""
    moment = datetime(2026, 11, 24, 15, 3, 22)
    pages = ("pages.meeting_clock", "pages.meeting_acts", "pages.meeting_keys")
    rooms = (
        *pages,
        "pages.meeting_mending",
        "pages.item_clock",
        "palettes.people_question",
        "models.offered",
    )
    for room in rooms:
        module = f"minutetaker.ui.{room}"
        for name, answer in (("now", moment), ("today", moment.date())):
            monkeypatch.setattr(f"{module}.{name}", _telling(answer), raising=False)
    return moment


def _telling(answer: object) -> object:
    def told() -> object:
        return answer

    return told


@pytest.fixture
def live(qtbot: QtBot, data_folder: Path) -> Iterator[AtTheMeeting]:
    """In the middle of the fourth item."""
    at = AtTheMeeting(qtbot, data_folder, sample_minutes())
    yield at
    at.close()


@pytest.fixture
def before(qtbot: QtBot, data_folder: Path) -> Iterator[AtTheMeeting]:
    """Before the opening."""
    at = AtTheMeeting(qtbot, data_folder, unopened_minutes())
    yield at
    at.close()
