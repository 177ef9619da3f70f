"""The first start: nothing is there yet, and three ways lead on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from minutetaker.services.archive import listed_plain
from minutetaker.ui import dialogs
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.stage_tabs import Stage
from tests.helpers.secretary import Secretary
from tests.ui.window import secretary

__all__ = ["secretary"]


class Prepared:
    """Answers questions about files with what a test has prepared."""

    def __init__(self, *files: Path) -> None:
        self._files = files

    def open_files(
        self, parent: QWidget | None, title: str, folder: Path | None, kinds: str
    ) -> tuple[Path, ...]:
        return self._files

    def save_file(
        self, parent: QWidget | None, title: str, proposed: Path, kinds: str
    ) -> Path | None:
        return self._files[0] if self._files else None

    def folder(self, parent: QWidget | None, title: str, folder: Path | None) -> Path | None:
        return self._files[0] if self._files else None


@pytest.fixture
def answers() -> Iterator[None]:
    """Takes the answers back after the test."""
    yield
    dialogs.answer_with(None)


def press(secretary: Secretary, words: str) -> None:
    buttons = secretary.program.window.findChildren(Button)
    (button,) = [each for each in buttons if each.isVisible() and each.text() == words]
    button.setFocus()
    secretary.presses("Space")


def test_an_empty_folder_says_what_to_do_in_every_stage(secretary: Secretary) -> None:
    secretary.starts()

    for stage in Stage:
        secretary.presses(f"Ctrl+{stage.value}")
        assert "Ei vielä yhtään kokousta" in secretary.sees_words()


def test_enter_founds_a_body(secretary: Secretary) -> None:
    secretary.starts().presses("Space")

    assert secretary.program.frame.stage() is Stage.PREPARE
    assert "Ei vielä yhtään kokousta" not in secretary.sees_words()


def test_the_sample_opens(secretary: Secretary, data_folder: Path) -> None:
    secretary.starts()

    press(secretary, "Avaa esimerkki")

    (stored,) = listed_plain(data_folder)
    assert secretary.program.frame.bridge.meeting_id == stored.id
    assert stored.body in secretary.sees_title()


@pytest.mark.usefixtures("answers")
def test_a_meeting_is_taken_in_from_a_file_and_opened(secretary: Secretary) -> None:
    from minutetaker.paths import resource

    dialogs.answer_with(Prepared(resource("samples/kokous-fi.json")))
    secretary.starts()

    press(secretary, "Tuo kokous tiedostosta…")

    assert secretary.program.frame.bridge.minutes is not None


@pytest.mark.usefixtures("answers")
def test_a_broken_file_is_refused_in_a_bar_and_nothing_is_stored(
    secretary: Secretary, tmp_path: Path, data_folder: Path
) -> None:
    broken = tmp_path / "kokous.json"
    broken.write_text('{"format": "minutetaker-meeting", "version": 1}', encoding="utf-8")
    dialogs.answer_with(Prepared(broken))
    secretary.starts()

    press(secretary, "Tuo kokous tiedostosta…")

    (bar,) = secretary.sees_bars()
    assert "kokous.json" in bar.strong
    assert "series" in bar.rest
    assert listed_plain(data_folder) == ()


@pytest.mark.usefixtures("answers")
def test_giving_up_the_choice_of_a_file_changes_nothing(
    secretary: Secretary, data_folder: Path
) -> None:
    dialogs.answer_with(Prepared())
    secretary.starts()

    press(secretary, "Tuo kokous tiedostosta…")

    assert secretary.sees_bars() == ()
    assert listed_plain(data_folder) == ()
