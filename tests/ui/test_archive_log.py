"""The decisions log and the actions of all bodies, by keys alone."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from minutetaker.clock import today
from minutetaker.domain.action_item import ActionItem, ActionStatus
from minutetaker.domain.decision import Decision
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import PersonRef
from minutetaker.domain.status import Status
from minutetaker.services.archive import listed_plain
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from tests.helpers.secretary import Secretary
from tests.helpers.stored import meeting_of, store
from tests.ui.window import secretary

__all__ = ["secretary"]

LATE = ActionItem(
    id="late",
    text="Kutsu kunnat",
    owner=PersonRef(name="Sari Mäkisalo"),
    due=today() - datetime.timedelta(days=3),
)
UNDATED = ActionItem(id="undated", text="Kysy tarjous")
DONE = ActionItem(id="done", text="Varaa sali", status=ActionStatus.DONE)
COMING = ActionItem(id="coming", text="Tee mittarit", due=today() + datetime.timedelta(days=9))


def with_log(minutes: Minutes, decision: str, *actions: ActionItem) -> Minutes:
    """The meeting with this alone decided and given to do, in its second item."""
    items = [replace(each, decisions=(), actions=()) for each in minutes.items]
    decided = (Decision(id="d", text=decision),)
    items[1] = replace(items[1], decisions=decided, actions=actions)
    return replace(minutes, items=tuple(items))


@pytest.fixture
def archive(secretary: Secretary, data_folder: Path) -> Secretary:
    """Somebody at a window with two meetings of two bodies."""
    day = datetime.date(2026, 11, 24)
    newer = meeting_of("LÄPI-työryhmä", 6, day)
    older = meeting_of("Johtoryhmä", 21, day.replace(year=2025))
    store(
        data_folder,
        [
            with_log(older, "Hyväksyttiin **mittarit**.", DONE, LATE),
            with_log(newer, "Merkittiin tiedoksi.", UNDATED, COMING),
        ],
    )
    return secretary.starts()


def view_of(archive: Secretary) -> PartList:
    view = archive.program.frame.archive().findChild(PartList, "meetings_list")
    assert view is not None
    return view


def lines(archive: Secretary, role: int = RowRole.SECOND) -> list[str]:
    model = view_of(archive).model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


def titles(archive: Secretary) -> list[str]:
    model = view_of(archive).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_decisions_of_all_bodies_stand_newest_first(archive: Secretary) -> None:
    archive.presses("F4")

    assert lines(archive) == ["Merkittiin tiedoksi.", "Hyväksyttiin mittarit."]


def test_open_actions_stand_first_by_their_day_and_tell_how_late_they_are(
    archive: Secretary,
) -> None:
    archive.presses("F6")

    assert titles(archive) == ["Kutsu kunnat", "Tee mittarit", "Kysy tarjous", "Varaa sali"]
    late = lines(archive)[0]
    assert "3" in late.split(",")[0]
    assert "Sari Mäkisalo" in late


def test_typed_words_narrow_the_log_and_stay_when_the_list_is_another(archive: Secretary) -> None:
    archive.presses("F4").types("mittari")
    assert lines(archive) == ["Hyväksyttiin mittarit."]

    archive.presses("F6")
    assert titles(archive) == ["Tee mittarit"]

    archive.presses("Escape")
    assert len(titles(archive)) == 4


def test_the_choice_counts_what_each_list_has(archive: Secretary) -> None:
    archive.types("mittari")

    words = archive.sees_words()
    named = [line for line in words.splitlines() if line.strip().endswith((" 0", " 1"))]
    assert len(named) >= 3


def test_the_same_key_again_leads_back_to_the_meetings(archive: Secretary) -> None:
    before = titles(archive)

    archive.presses("F6", "F6")

    assert titles(archive) == before


def test_the_lists_are_reached_by_tab_and_arrows_too(archive: Secretary) -> None:
    archive.tabs_to(archive.program.frame.archive().tr("Meetings") + " 2").presses("Right")

    assert lines(archive) == ["Merkittiin tiedoksi.", "Hyväksyttiin mittarit."]


def test_enter_opens_the_meeting_at_the_item(archive: Secretary) -> None:
    archive.presses("F4", "Down", "Return")

    frame = archive.program.frame
    assert frame.bridge.minutes is not None
    assert frame.bridge.minutes.series.name == "Johtoryhmä"
    archive.waits_for_words(frame.bridge.minutes.items[1].title or "")


def test_an_action_is_done_dropped_and_open_again_by_one_key(archive: Secretary) -> None:
    archive.presses("F6")
    meeting = view_of(archive).currentIndex().data(RowRole.ID).partition("\n")[0]

    states = []
    for _ in range(3):
        archive.presses("Shift+F6")
        (kept,) = [
            each for each in archive.reads_from_disk(meeting).items[1].actions if each.id == LATE.id
        ]
        states.append(kept.status)

    assert states == [ActionStatus.DONE, ActionStatus.DROPPED, ActionStatus.OPEN]
    assert view_of(archive).currentIndex().data() == "Kutsu kunnat"


def test_ctrl_z_takes_back_the_state_of_an_action_of_a_meeting_that_is_not_open(
    archive: Secretary,
) -> None:
    archive.presses("F6").types("kutsu")
    meeting = view_of(archive).currentIndex().data(RowRole.ID).partition("\n")[0]
    before = archive.reads_from_disk(meeting)

    archive.presses("Shift+F6", "Shift+F6", "Ctrl+Z")
    assert archive.reads_from_disk(meeting).items[1].actions[0].status is ActionStatus.DONE
    archive.presses("Ctrl+Z")

    assert archive.reads_from_disk(meeting) == before
    assert archive.sees_text() == "kutsu"
    assert view_of(archive).currentIndex().data() == "Kutsu kunnat"
    archive.presses("Ctrl+Z")
    assert archive.sees_text() == "kutsu"


def test_an_action_of_approved_minutes_stays_as_it_was(
    secretary: Secretary, data_folder: Path
) -> None:
    minutes = with_log(meeting_of("Johtoryhmä", 1, datetime.date(2026, 1, 2)), "A.", UNDATED)
    store(data_folder, [replace(minutes, status=Status.APPROVED)])
    secretary.starts().presses("F6", "Shift+F6")

    (kept,) = secretary.reads_from_disk(listed_plain(data_folder)[0].id).items[1].actions
    assert kept.status is None
    secretary.waits_for_bar("failure")


def test_delete_throws_no_meeting_away_while_its_decisions_are_listed(archive: Secretary) -> None:
    archive.presses("F4", "Delete", "F4")

    assert len(titles(archive)) == 2


def test_the_year_of_the_body_is_told_in_figures_beside_its_meeting(archive: Secretary) -> None:
    view = archive.program.frame.archive().findChild(PartList, "contents_list")
    assert view is not None
    model = view.model()

    def told() -> list[str]:
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    archive.presses("Down").waits_until(lambda: "Johtoryhmä 2025" in told())
    figures = told()[told().index("Johtoryhmä 2025") + 1 :]

    assert figures[0].startswith("1 ")
    assert "%" in figures[-1]
