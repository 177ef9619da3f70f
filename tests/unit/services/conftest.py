"""A desk on a real data folder with the sample meeting on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.importing import import_files

SAMPLE = Path(__file__).parents[3] / "resources" / "samples" / "kokous-fi.json"
MEETING = "esimerkki-fi"


@pytest.fixture
def desk(data_folder: Path) -> Iterator[Desk]:
    with open_desk(data_folder, must_write=True) as opened:
        import_files(opened, [SAMPLE])
        yield opened
