"""A board's meeting of two hours, recorded as keys: typed anew through the real window."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from docx import Document
from docx.table import Table
from pytestqt.qtbot import QtBot

from minutetaker.services.desk import open_desk
from minutetaker.services.exporting import export
from minutetaker.services.importing import import_files
from tests.helpers.secretary import Secretary
from tests.helpers.wall_clock import WallClock, hung
from tests.replay.player import play
from tests.replay.recording import read

REPLAY = Path(__file__).parent.parent / "replay"
LEAST_EVENTS = 3_000


@pytest.fixture
def secretary(qtbot: QtBot, data_folder: Path) -> Iterator[Secretary]:
    made = Secretary(qtbot, data_folder)
    yield made
    if made.has_begun:
        made.leaves()


@pytest.fixture
def wall() -> Iterator[WallClock]:
    with hung(WallClock(datetime(2026, 11, 10, 15, 55))) as clock:
        yield clock


def test_a_board_meeting_typed_with_keys_alone_says_all_of_it_in_word(
    secretary: Secretary, wall: WallClock, data_folder: Path, tmp_path: Path
) -> None:
    with open_desk(data_folder) as desk:
        [meeting_id] = import_files(desk, [REPLAY / "hallitus.json"])
    secretary.starts(meeting_id)

    played = play(secretary.program, read(REPLAY / "hallitus.keys"), wall)

    secretary.waits_until_saved().leaves()
    assert played.count >= LEAST_EVENTS
    with open_desk(data_folder) as desk:
        export(desk, meeting_id, tmp_path / "hallitus.docx")
    words = printed(tmp_path / "hallitus.docx")
    for expected in (REPLAY / "hallitus.expected").read_text(encoding="utf-8").splitlines():
        assert expected in words, f"{expected!r} is missing from\n{words}"


def printed(file: Path) -> str:
    """The words of the document in their order, a paragraph or a row of a table a line."""
    lines: list[str] = []
    for block in Document(str(file)).iter_inner_content():
        if isinstance(block, Table):
            lines += (" | ".join(cell.text for cell in row.cells) for row in block.rows)
        else:
            lines.append(block.text)
    return "\n".join(lines).replace("\u00a0", " ")
