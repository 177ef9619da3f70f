"""The time of an item: counted while the meeting is open, planned by typing, kept over restarts."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutetaker.exchange import meeting_file
from minutetaker.finnish.times import read_duration
from minutetaker.services.item_times import item_times
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.item_clock import ItemClock
from minutetaker.ui.widgets.item_head import ItemHead
from tests.helpers.sample import sample_minutes
from tests.ui.meeting.at_the_meeting import AtTheMeeting

Passes = Callable[[int], None]
BEGIN = datetime(2026, 11, 24, 15, 3)


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> Passes:
    """Lets minutes pass on the page's clock."""
    moments = [BEGIN]

    def told() -> datetime:
        return moments[0]

    def later(minutes: int) -> None:
        moments[0] += timedelta(minutes=minutes)

    for room in ("item_clock", "meeting_clock", "meeting_keys"):
        monkeypatch.setattr(f"minutetaker.ui.pages.{room}.now", told, raising=False)
    return later


@pytest.fixture
def counted(qtbot: QtBot, data_folder: Path, passes: Passes) -> AtTheMeeting:
    passes(0)
    return AtTheMeeting(qtbot, data_folder, sample_minutes())


def ticks(at: AtTheMeeting, passes: Passes, minutes: int) -> str:
    """So many minutes pass; what the head says then."""
    told: list[object] = []
    at.page._clock.item_told.connect(told.append)  # noqa: SLF001 - what the head is told
    for _ in range(minutes):
        passes(1)
        at.page._clock.tick()  # noqa: SLF001 - as its timer does
    return str(told[-1]).replace("\u00a0", " ") if told else ""


def test_a_plan_is_typed_and_the_time_over_it_is_told_in_words(
    counted: AtTheMeeting, passes: Passes
) -> None:
    by_name = {each.text(): each for each in counted.page.actions_of_page()}
    by_name["Planned time of the item"].trigger()
    counted.types("2 min").presses("Return")

    assert ticks(counted, passes, 1).endswith("1 min / 2 min")
    assert ticks(counted, passes, 4).endswith("5 min / 2 min, 3 min over")
    counted.close()


def test_breaks_are_nobodys_time_and_other_items_have_their_own(
    counted: AtTheMeeting, passes: Passes
) -> None:
    ticks(counted, passes, 3)
    counted.presses("F5")
    ticks(counted, passes, 8)
    counted.presses("F5").presses("Down", "Alt")
    ticks(counted, passes, 2)
    counted.presses("Up", "Alt")

    known = item_times(counted.desk, counted.meeting_id)
    assert (known["a4"].minutes, known["a5"].minutes) == (3, 2)
    counted.close()


def test_an_item_that_is_only_passed_by_has_not_begun(
    counted: AtTheMeeting, passes: Passes
) -> None:
    ticks(counted, passes, 3)
    counted.presses("Down", "Alt").presses("Down", "Alt")
    ticks(counted, passes, 13)

    known = item_times(counted.desk, counted.meeting_id)
    assert "a5" not in known
    counted.presses("Up", "Alt").types("Asia otettiin esille.")
    counted.page._bridge.drain()  # noqa: SLF001 - the writer thread has told
    counted.presses("Down", "Alt")

    known = item_times(counted.desk, counted.meeting_id)
    assert known["a5"].begun == BEGIN + timedelta(minutes=16)
    assert known["a6"].begun == BEGIN + timedelta(minutes=3)
    counted.close()


def test_the_times_survive_a_restart_and_are_in_no_file(
    counted: AtTheMeeting, passes: Passes
) -> None:
    ticks(counted, passes, 4)
    counted.presses("Down", "Alt")
    again = ItemClock(Bridge(counted.desk))
    again._bridge.open_meeting(counted.meeting_id)  # noqa: SLF001 - as another window would
    again.count("a4")

    assert "4\u00a0min" in again.words("a4")
    assert counted.stored == meeting_file.read(meeting_file.write(counted.stored), "k.json")
    again._bridge.close()  # noqa: SLF001
    counted.close()


def test_the_head_never_tells_the_time_of_the_item_before(
    counted: AtTheMeeting, passes: Passes
) -> None:
    ticks(counted, passes, 4)
    head = counted.page.findChild(ItemHead)
    assert head is not None
    assert "4\u00a0min" in head._times  # noqa: SLF001 - it is painted, and no word of the name
    counted.presses("Down", "Alt")

    assert head._times == ""  # noqa: SLF001
    counted.close()


@pytest.mark.parametrize(
    ("words", "minutes"),
    [("20 min", 20), ("20", 20), ("1 t", 60), ("1 h 30 min", 90), ("0", 0), ("pian", None)],
)
def test_lengths_are_read_as_people_write_them(words: str, minutes: int | None) -> None:
    assert read_duration(words) == minutes
