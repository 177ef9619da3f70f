"""The distribute page with its desk, the hands at it and the folder where files go."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.services.desk import Desk
from minutetaker.services.exporting import Format
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.distribute_page import DistributePage
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.list_parts import PartList
from tests.ui.one_page import Hands, desk_with, part, show
from tests.ui.reviewed import finished_minutes

if TYPE_CHECKING:
    from minutetaker.domain.failures import KnownFailure


class Sent:
    """The page with its desk, the hands at it and the folder where files go."""

    def __init__(self, bot: QtBot, bridge: Bridge, desk: Desk, folder: Path) -> None:
        self.bot, self.bridge, self.desk, self.folder = bot, bridge, desk, folder
        folder.mkdir()
        self.page = DistributePage(bridge)
        self.page.set_folder(folder)
        self.told: list[str] = []
        self.failures: list[KnownFailure] = []
        self.page.notice.connect(self.told.append)
        bridge.failed.connect(self.failures.append)
        self.hands: Hands = show(bot, self.page)

    def outputs(self) -> PartList:
        """The list of files."""
        return part(self.page, PartList, "outputs_list")

    def chooses(self, wanted: Format) -> None:
        """Walk the list to a kind of file, by keys."""
        self.outputs().setFocus()
        self.hands.presses("Home", *["Down"] * list(Format).index(wanted))

    def exports(self) -> None:
        """Press the button and wait for its end."""
        before = len(self.told) + len(self.failures)
        button = part(self.page, Button, "export_button")
        button.setFocus()
        self.hands.presses("Return")
        self.bot.waitUntil(lambda: len(self.told) + len(self.failures) > before, timeout=15_000)

    def files(self) -> list[str]:
        """What is in the folder."""
        return sorted(each.name for each in self.folder.iterdir())


@pytest.fixture
def sent(qtbot: QtBot, data_folder: Path, tmp_path: Path) -> Iterator[Sent]:
    """A finished meeting that nobody has approved yet."""
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        made = Sent(qtbot, bridge, desk, tmp_path / "files")
        yield made
        made.page.close_page()
