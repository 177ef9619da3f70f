"""The archive: every meeting by keys alone."""

import datetime
from pathlib import Path

import pytest

from minutetaker.domain.listing import ListedMeeting
from minutetaker.ui.models.archive_rows import HIT
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from tests.helpers.secretary import Secretary
from tests.helpers.stored import meeting_of, store
from tests.ui.window import secretary

__all__ = ["secretary"]

DAYS = {
    ("Johtoryhmä", 21): datetime.date(2025, 12, 2),
    ("LÄPI-työryhmä", 6): datetime.date(2026, 11, 24),
    ("LÄPI-työryhmä", 4): datetime.date(2026, 8, 25),
    ("Kaupunginvaltuusto", 4): datetime.date(2026, 5, 11),
}


@pytest.fixture
def archive(secretary: Secretary, data_folder: Path) -> Secretary:
    """Somebody at a window with four meetings of three bodies."""
    store(data_folder, [meeting_of(body, number, day) for (body, number), day in DAYS.items()])
    return secretary.starts()


def lines(secretary: Secretary) -> list[str]:
    """The meetings in the list."""
    return [words for key, words in keyed(secretary) if HIT not in key]


def hits(secretary: Secretary) -> list[str]:
    """What else holds the words that were typed: the titles of the items."""
    return [words for key, words in keyed(secretary) if HIT in key]


def keyed(secretary: Secretary) -> list[tuple[str, str]]:
    model = meetings_of(secretary)
    indexes = [model.index(row, 0) for row in range(model.rowCount())]
    return [(str(each.data(RowRole.ID)), str(each.data())) for each in indexes]


def meetings_of(secretary: Secretary) -> RowsModel:
    view = secretary.program.frame.archive().findChild(PartList, "meetings_list")
    assert view is not None
    model = view.model()
    assert isinstance(model, RowsModel)
    return model


def rows(secretary: Secretary, name: str) -> list[str]:
    view = secretary.program.frame.archive().findChild(PartList, name)
    assert view is not None
    model = view.model()
    assert isinstance(model, RowsModel)
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chosen(secretary: Secretary) -> ListedMeeting:
    found = secretary.program.frame.archive().chosen()
    assert found is not None
    return found


def test_the_newest_meeting_stands_first(archive: Secretary) -> None:
    assert lines(archive) == [
        "LÄPI-työryhmä 6/2026",
        "LÄPI-työryhmä 4/2026",
        "Kaupunginvaltuusto 4/2026",
        "Johtoryhmä 21/2025",
    ]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("läpi", ["LÄPI-työryhmä 6/2026", "LÄPI-työryhmä 4/2026"]),
        ("25.8.", ["LÄPI-työryhmä 4/2026"]),
        ("4/2026", ["LÄPI-työryhmä 4/2026", "Kaupunginvaltuusto 4/2026"]),
        ("valtuusto luonnos", ["Kaupunginvaltuusto 4/2026"]),
        ("ti 2025", ["Johtoryhmä 21/2025"]),
        ("olematonta", []),
    ],
)
def test_typing_leaves_the_meetings_that_hold_every_word(
    archive: Secretary, typed: str, found: list[str]
) -> None:
    archive.types(typed)

    assert lines(archive) == found


def test_nothing_found_is_said_and_escape_brings_all_back(archive: Secretary) -> None:
    archive.types("olematonta")
    assert hits(archive) == []
    assert "olematonta" in archive.sees_words()

    archive.presses("Escape")

    assert len(lines(archive)) == len(DAYS)


def test_arrows_move_in_the_list_while_the_caret_stays_in_the_words(archive: Secretary) -> None:
    archive.presses("Down", "Down").types("l")

    assert archive.sees_text() == "l"
    archive.presses("Backspace", "Down", "Return")
    assert archive.program.frame.bridge.meeting_id == chosen(archive).id


def test_a_body_and_a_year_narrow_the_list_and_show_their_counts(archive: Secretary) -> None:
    view = archive.program.frame.archive().findChild(PartList, "choices_list")
    assert view is not None
    offered = rows(archive, "choices_list")
    counts = [view.model().index(row, 0).data(RowRole.NOTE) for row in range(len(offered))]
    assert dict(zip(offered, counts, strict=True))["LÄPI-työryhmä"] == "2"
    assert dict(zip(offered, counts, strict=True))["2026"] == "3"

    for name in ("LÄPI-työryhmä", "2026"):
        view.setCurrentIndex(view.model().index(offered.index(name), 0))
        view.setFocus()
        archive.presses("Return")

    assert lines(archive) == ["LÄPI-työryhmä 6/2026", "LÄPI-työryhmä 4/2026"]


def test_the_chosen_meeting_shows_its_decisions_and_items(archive: Secretary) -> None:
    archive.presses("Down").waits_for_words("LÄPI-työryhmä 4/2026")

    shown = rows(archive, "contents_list")
    minutes = archive.program.frame.bridge.desk.minutes(chosen(archive).id)
    titles = [item.title for item in minutes.items]
    decisions = [each.text for item in minutes.items for each in item.decisions]

    assert [each for each in shown if each in titles] == titles
    assert [each for each in shown if each in decisions] == decisions


def test_a_removed_meeting_is_in_the_trash_until_undo(archive: Secretary) -> None:
    archive.presses("Down", "Delete")

    assert "LÄPI-työryhmä 4/2026" not in lines(archive)
    (bar,) = archive.sees_bars()
    assert bar.strong.startswith("LÄPI-työryhmä 4/2026")

    bar.actions[0].payload()  # type: ignore[operator]  # what its button does

    assert "LÄPI-työryhmä 4/2026" in lines(archive)
    assert archive.sees_bars() == ()


def test_delete_inside_the_words_removes_a_character_not_a_meeting(archive: Secretary) -> None:
    archive.types("läpi").presses("Home", "Delete")

    assert archive.sees_text() == "äpi"
    assert archive.sees_bars() == ()


def test_removing_the_last_meeting_leads_to_the_start(
    secretary: Secretary, data_folder: Path
) -> None:
    store(data_folder, [meeting_of("Johtoryhmä", 1, datetime.date(2026, 1, 5))])

    secretary.starts().presses("Delete")

    assert "Ei vielä yhtään kokousta" in secretary.sees_words()


def test_find_everywhere_leads_from_a_meeting_to_the_words(archive: Secretary) -> None:
    archive.presses("Return", "Ctrl+Shift+F").types("johto")

    assert lines(archive) == ["Johtoryhmä 21/2025"]


def test_typing_finds_what_holds_the_words_and_marks_them(archive: Secretary) -> None:
    archive.types("mittareiden")

    assert lines(archive) == []
    assert "Asiointipisteiden verkko: luonnos ja mittarit" in hits(archive)
    model = meetings_of(archive)
    first = model.index(0, 0)
    sentence, places = first.data(RowRole.SECOND), first.data(RowRole.SECOND_EMPHASES)
    marked = {sentence[start : start + length].lower() for start, length in places}
    assert marked
    assert all(each.startswith(("mittari", "mittare")) for each in marked)
    assert first.data(RowRole.SIDE)[1]


def test_enter_on_a_hit_opens_its_meeting_at_the_item(archive: Secretary) -> None:
    archive.types("tietosuoja lausuntopyynnöt kaupunginvaltuusto")
    assert hits(archive) == []
    archive.presses("Ctrl+A").types("lausuntopyynnöt kaupunginvaltuusto")
    assert set(hits(archive)) == {"Lausuntopyynnöt kunnille"}

    archive.presses("Return")

    frame = archive.program.frame
    minutes = frame.bridge.minutes
    assert minutes is not None
    assert minutes.series.name == "Kaupunginvaltuusto"
    assert "Lausuntopyynnöt kunnille" in archive.sees_words()


def test_a_body_narrows_what_the_words_find(archive: Secretary) -> None:
    archive.types("mittarit")
    everything = len(hits(archive))
    view = archive.program.frame.archive().findChild(PartList, "choices_list")
    assert view is not None
    offered = rows(archive, "choices_list")

    view.setCurrentIndex(view.model().index(offered.index("Johtoryhmä"), 0))
    view.setFocus()
    archive.presses("Return")

    assert 0 < len(hits(archive)) < everything
    sides = [meetings_of(archive).index(row, 0).data(RowRole.SIDE)[1] for row in range(1)]
    assert sides == ["Johtoryhmä 21/2025"]
