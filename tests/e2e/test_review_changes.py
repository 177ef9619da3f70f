"""What changed since the chair looked: marked by a key, walked by keys, kept over a restart."""

from pathlib import Path

import pytest

from minutetaker.ui.pages.review_page import ReviewPage
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.page_view import PageView
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.reviewed import finished_minutes
from tests.ui.window import secretary

__all__ = ["secretary"]


@pytest.fixture
def meeting_id(data_folder: Path) -> str:
    """A meeting that is ready to be read."""
    (stored,) = store(data_folder, [finished_minutes()])
    return stored


def page(secretary: Secretary) -> ReviewPage:
    found = secretary.program.frame.findChild(ReviewPage)
    assert found is not None
    return found


def rows(secretary: Secretary) -> list[str]:
    view = page(secretary).findChild(PartList, "changes_list")
    assert view is not None
    model = view.model()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def at_the_review(secretary: Secretary, meeting_id: str) -> Secretary:
    return secretary.starts(meeting_id).presses("Ctrl+3").waits_for_words("Merkitse sivut")


def writes(secretary: Secretary, words: str) -> Secretary:
    """Add words to the first field of the meeting, and come back to the review."""
    secretary.presses("Ctrl+2", "Ctrl+End").types(words).waits_until_saved()
    return secretary.presses("Ctrl+3")


def test_what_changes_after_the_reading_is_listed_and_walked(
    secretary: Secretary, meeting_id: str
) -> None:
    at_the_review(secretary, meeting_id).presses("Ctrl+L").waits_for_words("Ei muutoksia")

    writes(secretary, " Kahvi juotiin seisten.").waits_for_words("Muuttunut, 1, F8")

    assert [row.rpartition("; ")[2] for row in rows(secretary)] == ["Kahvi juotiin seisten."]
    view = page(secretary).findChild(PageView)
    assert view is not None
    assert view.verticalScrollBar().value() == 0
    secretary.presses("F8")
    assert view.verticalScrollBar().value() > view.height()


def test_only_the_key_takes_the_marks_away_and_brings_them_back(
    secretary: Secretary, meeting_id: str
) -> None:
    at_the_review(secretary, meeting_id).presses("Ctrl+L").waits_for_words("Ei muutoksia")
    writes(secretary, " Kahvi juotiin seisten.").waits_for_words("Muuttunut, 1, F8")

    # Whoever passes by, and another day, sees them still.
    secretary.presses("Ctrl+1", "Ctrl+3", "Ctrl+2").leaves()
    secretary.starts(meeting_id).presses("Ctrl+3").waits_for_words("Muuttunut, 1, F8")

    secretary.presses("Ctrl+L").waits_for_words("Ei muutoksia", "Peru lukumerkintä")
    assert not rows(secretary)
    secretary.presses("Ctrl+L").waits_for_words("Muuttunut, 1, F8")
    assert len(rows(secretary)) == 1


def test_an_approved_text_has_no_changes_to_tell(secretary: Secretary, meeting_id: str) -> None:
    at_the_review(secretary, meeting_id).presses("Ctrl+L").waits_for_words("Ei muutoksia")
    secretary.tabs_to("Hyväksy…").presses("Space", "Space")

    secretary.waits_for_words("Hyväksytty, vain luettavissa")

    assert "Ei muutoksia" not in secretary.sees_words()
    assert "Merkitse luetuksi" not in secretary.sees_words()
