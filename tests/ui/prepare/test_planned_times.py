"""How long the items may take: typed in the rows, told in all against the time that is booked."""

from PySide6.QtWidgets import QLabel

from minutetaker.services.item_times import item_times, keep_item_time
from tests.ui.one_page import part
from tests.ui.prepare.prepared import Prepared


def planned(prepared: Prepared) -> dict[str, int | None]:
    known = item_times(prepared.desk, prepared.bridge.meeting_id or "")
    return {item_id: each.planned for item_id, each in known.items()}


def told(prepared: Prepared) -> str:
    return part(prepared.page, QLabel, "hint_label").text().replace("\u00a0", " ")


def types_time(prepared: Prepared, words: str) -> None:
    prepared.hands.tabs_to("Time").presses("Ctrl+A").types(words).presses("Tab")


def test_a_time_is_typed_and_the_sum_is_told_in_words(prepared: Prepared) -> None:
    first, second = (item.id for item in prepared.minutes.items[:2])
    types_time(prepared, "20 min")
    assert planned(prepared) == {first: 20}
    assert told(prepared) == "Planned 20 min, booked 2 h"

    types_time(prepared, "1 t 45 min")
    assert planned(prepared) == {first: 20, second: 105}
    assert told(prepared) == "Planned 2 h 5 min, booked 2 h, 5 min over"


def test_an_emptied_time_is_no_plan(prepared: Prepared) -> None:
    types_time(prepared, "20")
    prepared.hands.presses("Shift+Tab", "Ctrl+A", "Backspace", "Tab")

    assert set(planned(prepared).values()) == {None}
    assert told(prepared) == ""


def test_what_is_no_time_stays_as_typed_and_is_told(prepared: Prepared) -> None:
    types_time(prepared, "pian")
    assert prepared.told == ["”pian” is not a length of time."]
    prepared.hands.types("Esitys.").tabs_to("Item 2").presses("Up")

    assert prepared.hands.tabs_to("Time").sees() == "pian"
    assert planned(prepared) == {}


def test_counting_on_the_live_page_keeps_the_plan_of_this_one(prepared: Prepared) -> None:
    types_time(prepared, "20")
    meeting_id = prepared.bridge.meeting_id or ""
    counted = next(iter(item_times(prepared.desk, meeting_id).values()))
    prepared.hands.presses("Shift+Tab", "Ctrl+A").types("30").presses("Tab")

    keep_item_time(prepared.desk, meeting_id, counted)

    assert planned(prepared)[counted.item] == 30
