"""A damaged data folder: the window offers a backup, and goes on with it without a new start."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutetaker.services.recovery import back_up
from minutetaker.ui import dialogs
from tests.helpers.sample import sample_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.test_start import Prepared
from tests.ui.window import secretary

__all__ = ["secretary"]

BROKEN = b"this is no database " * 100


@pytest.fixture
def answers() -> Iterator[None]:
    """Takes the answers back after the test."""
    yield
    dialogs.answer_with(None)


@pytest.mark.usefixtures("answers")
def test_a_backup_is_restored_by_enter_and_the_meetings_open(
    secretary: Secretary, data_folder: Path, tmp_path: Path
) -> None:
    store(data_folder, [sample_minutes()])
    backup = tmp_path / "kokoukset.zip"
    back_up(data_folder, backup)
    (data_folder / "minutes.db").write_bytes(BROKEN)
    secretary.begins().waits_for_words("Palauta varmuuskopio…")

    dialogs.answer_with(Prepared(backup))
    secretary.presses("Space").waits_until_ready()

    assert secretary.program.frame.archive().count() == 1
    (kept,) = data_folder.glob("replaced-*")
    assert (kept / "minutes.db").read_bytes() == BROKEN


@pytest.mark.usefixtures("answers")
def test_what_is_no_backup_changes_nothing_and_can_be_chosen_anew(
    secretary: Secretary, data_folder: Path, tmp_path: Path
) -> None:
    data_folder.mkdir()
    (data_folder / "minutes.db").write_bytes(BROKEN)
    wrong = tmp_path / "kuvia.zip"
    wrong.write_bytes(b"pictures")
    secretary.begins().waits_for_words("Palauta varmuuskopio…")

    dialogs.answer_with(Prepared(wrong))
    secretary.presses("Space").waits_for_words("kuvia.zip", "Palauta varmuuskopio…")

    assert (data_folder / "minutes.db").read_bytes() == BROKEN
