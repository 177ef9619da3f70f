"""What the window remembers between two starts."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker import settings
from minutetaker.settings import Settings

words = st.none() | st.text("abcdefgh-0123456789", min_size=1)
sizes = st.integers(1, 10_000)
places = st.integers(-5_000, 10_000)


@given(
    st.builds(
        Settings,
        language=words,
        geometry=st.none() | st.tuples(places, places, sizes, sizes),
        is_maximized=st.booleans(),
        meeting=words,
    )
)
def test_everything_is_found_again(
    tmp_path_factory: pytest.TempPathFactory, kept: Settings
) -> None:
    folder = tmp_path_factory.mktemp("data")

    assert settings.save(folder, kept)

    assert settings.load(folder) == kept
    assert [file.name for file in folder.iterdir()] == [settings.FILE]


def test_nothing_was_chosen_before_the_first_start(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "not yet") == Settings()


@pytest.mark.parametrize(
    "content",
    [b"\xff\xfe", b"geometry=1 2 3\n", b"geometry=1 2 0 4\n", b"geometry=a b c d\n", b"=\n\n"],
)
def test_what_can_not_be_read_counts_as_not_chosen(tmp_path: Path, content: bytes) -> None:
    (tmp_path / settings.FILE).write_bytes(content)

    assert settings.load(tmp_path) == Settings()


def test_a_folder_that_can_not_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    assert not settings.save(tmp_path / "not there", Settings(language="sv"))
