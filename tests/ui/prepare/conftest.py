"""The prepare page on a real data folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.ui.pages import prepare_acts
from minutetaker.ui.pages.prepare_page import PreparePage
from tests.helpers.sample import unopened_minutes
from tests.ui.one_page import desk_with, show
from tests.ui.prepare.prepared import DAY, Prepared


@pytest.fixture(autouse=True)
def _december(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare_acts, "today", lambda: DAY)


@pytest.fixture
def prepared(qtbot: QtBot, data_folder: Path) -> Iterator[Prepared]:
    """The sample's meeting before it begins."""
    with desk_with(data_folder, unopened_minutes()) as (desk, bridge):
        page = PreparePage(bridge)
        yield Prepared(page, desk, bridge, show(qtbot, page))


@pytest.fixture
def at_nothing(qtbot: QtBot, data_folder: Path) -> Iterator[Prepared]:
    """No body and no meeting yet."""
    with desk_with(data_folder) as (desk, bridge):
        page = PreparePage(bridge)
        yield Prepared(page, desk, bridge, show(qtbot, page))
