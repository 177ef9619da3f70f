"""An open store in the test's own folder, and the meeting that most tests use."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutetaker.store.engine import Store, open_store


@pytest.fixture
def store(data_folder: Path) -> Iterator[Store]:
    with open_store(data_folder, must_write=True) as opened:
        yield opened
