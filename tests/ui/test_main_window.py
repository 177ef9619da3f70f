"""The whole window: it starts at once, opens meetings, tells what is wrong, and forgets nothing."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from minutetaker import settings
from minutetaker.domain.failures import StorageFull
from minutetaker.domain.open_matters import open_matters
from minutetaker.domain.progress import open_now
from minutetaker.services import session_marker
from minutetaker.services.desk import open_desk
from minutetaker.ui.widgets.header import Header
from minutetaker.ui.widgets.stage_tabs import Stage
from tests.helpers.sample import sample_minutes
from tests.helpers.secretary import Secretary
from tests.helpers.stored import meeting_of, store
from tests.ui.window import secretary

__all__ = ["secretary"]

AUTUMN, SPRING = datetime.date(2026, 11, 24), datetime.date(2026, 3, 3)


@pytest.fixture
def two(data_folder: Path) -> tuple[str, str]:
    """The ids of a meeting in autumn and one of another body in spring."""
    autumn, spring = store(
        data_folder, [meeting_of("LÄPI-työryhmä", 6, AUTUMN), meeting_of("Johtoryhmä", 2, SPRING)]
    )
    return autumn, spring


def test_the_newest_meeting_opens_with_enter(secretary: Secretary, two: tuple[str, str]) -> None:
    secretary.starts().presses("Return")

    assert secretary.program.frame.bridge.meeting_id == two[0]
    assert secretary.program.frame.stage() is Stage.MEETING
    assert secretary.sees_title() == "LÄPI-työryhmä 6/2026"


def test_keys_pressed_before_the_program_is_loaded_are_obeyed_then(
    secretary: Secretary, two: tuple[str, str]
) -> None:
    secretary.begins().presses("Down", "Return", "Ctrl+3").waits_until_ready()

    assert secretary.program.frame.bridge.meeting_id == two[1]
    assert secretary.program.frame.stage() is Stage.REVIEW


def test_words_typed_before_the_program_is_loaded_filter_the_list(
    secretary: Secretary, two: tuple[str, str]
) -> None:
    secretary.begins().types("johto").waits_until_ready()

    assert secretary.sees_text() == "johto"
    chosen = secretary.program.frame.archive().chosen()
    assert chosen is not None
    assert chosen.id == two[1]


def test_a_meeting_named_at_the_start_is_open(secretary: Secretary, two: tuple[str, str]) -> None:
    secretary.starts(two[1])

    assert secretary.sees_title() == "Johtoryhmä 2/2026"


def test_the_stages_are_walked_by_keys(secretary: Secretary, two: tuple[str, str]) -> None:
    secretary.starts(two[0])

    for stage in (Stage.DISTRIBUTE, Stage.ARCHIVE, Stage.PREPARE, Stage.REVIEW):
        secretary.presses(f"Ctrl+{stage.value}")
        (header,) = secretary.program.window.findChildren(Header)
        assert secretary.program.frame.stage() is stage
        assert header.stage() is stage


def test_the_palette_finds_a_meeting_and_opens_it(
    secretary: Secretary, two: tuple[str, str]
) -> None:
    secretary.starts(two[0]).presses("Ctrl+K").types("johtoryhmä").presses("Return")

    assert secretary.program.frame.bridge.meeting_id == two[1]


def test_the_palette_does_a_command_by_a_part_of_its_name(
    secretary: Secretary, two: tuple[str, str]
) -> None:
    secretary.starts(two[0]).presses("Ctrl+K").types(">arkisto").presses("Return")

    assert secretary.program.frame.stage() is Stage.ARCHIVE


@pytest.mark.usefixtures("two")
def test_escape_closes_the_keys_and_gives_the_caret_back(secretary: Secretary) -> None:
    secretary.starts().presses("F1").types("un").presses("Escape").types("läpi")

    assert secretary.sees_text() == "läpi"


def test_every_action_has_a_name(secretary: Secretary, two: tuple[str, str]) -> None:
    secretary.starts(two[0])

    nameless = [each for each in secretary.program.frame.findChildren(QAction) if not each.text()]

    assert [each.shortcut().toString() for each in nameless if each.shortcuts()] == []


def test_no_two_actions_of_a_page_want_the_same_key(
    secretary: Secretary, two: tuple[str, str]
) -> None:
    secretary.starts(two[0])
    for stage in Stage:
        secretary.program.frame.show_stage(stage)

        keys = [
            key.toString()
            for action in secretary.program.frame.actions_now()
            if action.isEnabled()
            for key in action.shortcuts()
        ]

        assert sorted(keys) == sorted(set(keys)), stage


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
def test_the_menu_comes_with_f10_and_holds_the_stages(
    secretary: Secretary, two: tuple[str, str]
) -> None:
    secretary.starts(two[0])
    bar = secretary.program.window.menuBar()
    assert not bar.isVisible()

    secretary.program.frame.own_actions.menu.trigger()

    assert bar.isVisible()
    offered = {action for menu in bar.findChildren(QMenu) for action in menu.actions()}
    assert offered >= set(secretary.program.frame.own_actions.stages())
    for menu in bar.findChildren(QMenu):
        menu.close()


@pytest.mark.usefixtures("two")
def test_another_language_is_spoken_at_once_and_after_the_next_start(
    secretary: Secretary, data_folder: Path
) -> None:
    secretary.starts()
    swedish = secretary.program.frame.own_actions.languages()[1]
    swedish.trigger()

    assert swedish.isChecked()
    secretary.leaves()
    assert settings.load(data_folder).language == "sv"


def test_the_next_start_stands_on_the_meeting_that_was_open(
    secretary: Secretary, two: tuple[str, str]
) -> None:
    secretary.starts(two[1]).leaves()

    secretary.starts()

    chosen = secretary.program.frame.archive().chosen()
    assert chosen is not None
    assert chosen.id == two[1]
    assert secretary.sees_bars() == ()


def test_after_a_crash_the_window_tells_until_when_all_is_safe(
    secretary: Secretary, two: tuple[str, str], data_folder: Path
) -> None:
    session_marker.begin(data_folder)
    session_marker.remember(data_folder, two[1])

    secretary.starts()

    (bar,) = secretary.sees_bars()
    assert bar.topic == "interrupted"
    bar.actions[0].payload()  # type: ignore[operator]  # what its button does
    assert secretary.program.frame.bridge.meeting_id == two[1]
    assert secretary.sees_bars() == ()


def test_a_second_window_can_read_and_says_who_writes(
    secretary: Secretary, two: tuple[str, str], data_folder: Path
) -> None:
    with open_desk(data_folder):
        secretary.starts(two[0])

        (bar,) = secretary.sees_bars()
        assert (bar.topic, bar.kind) == ("read_only", "warn")
        assert secretary.sees_title() == "LÄPI-työryhmä 6/2026"
        secretary.leaves()


def test_a_damaged_database_is_told_in_one_sentence_and_left_alone(
    secretary: Secretary, data_folder: Path
) -> None:
    data_folder.mkdir()
    database = data_folder / "minutes.db"
    database.write_bytes(b"this is no database " * 100)

    secretary.begins()
    secretary.waits_for_words("minutes.db")

    assert database.read_bytes() == b"this is no database " * 100


@pytest.mark.usefixtures("two")
def test_a_meeting_that_is_gone_is_told_in_a_bar(secretary: Secretary) -> None:
    secretary.starts("no-such-meeting")

    (bar,) = secretary.sees_bars()
    assert bar.strong == "Kokousta no-such-meeting ei ole."


def full_disk(*_arguments: object, **_options: object) -> None:
    raise StorageFull


def test_a_full_disk_is_told_and_the_text_is_kept_in_another_place_until_it_is_saved(
    secretary: Secretary, data_folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    (meeting_id,) = store(data_folder, [sample_minutes()])
    item = sample_minutes().items[0].id
    secretary.starts(meeting_id)
    monkeypatch.setattr("minutetaker.services.text_writer.save_text", full_disk)

    secretary.program.frame.bridge.type_text(item, "part:0", "Puheenjohtaja avasi kokouksen.")
    secretary.waits_for_bar("saving")

    copy = secretary.program.frame.autosave.copy_path
    assert copy is not None
    assert "Puheenjohtaja avasi kokouksen." in copy.read_text(encoding="utf-8")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert not secretary.program.window.close()
    assert "closing" in {bar.topic for bar in secretary.sees_bars()}

    monkeypatch.undo()
    secretary.program.frame.autosave.try_again()
    secretary.waits_until_bar_goes("saving")

    assert not copy.exists()
    text = secretary.reads_from_disk(meeting_id).items[0].parts[0].text
    assert text == "Puheenjohtaja avasi kokouksen."


def test_the_status_bar_counts_what_is_open(secretary: Secretary, data_folder: Path) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])
    count = len(open_now(sample_minutes(), open_matters(sample_minutes())))
    assert count

    secretary.starts(meeting_id)

    secretary.waits_for_words(f"{count} avoin")
