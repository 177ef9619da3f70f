"""Comments, a correction and the examination at the review page, by keys alone."""

from pathlib import Path

import pytest

from minutetaker.domain.status import Status
from minutetaker.ui.pages.review_page import ReviewPage
from minutetaker.ui.tokens import LIGHT
from minutetaker.ui.widgets.approval_panel import ApprovalPanel
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from minutetaker.ui.widgets.page_view import PageView
from tests.helpers.secretary import Secretary
from tests.helpers.stored import store
from tests.ui.reviewed import finished_minutes
from tests.ui.window import secretary

__all__ = ["secretary"]


@pytest.fixture
def meeting_id(data_folder: Path) -> str:
    """A meeting in which nothing is open."""
    (stored,) = store(data_folder, [finished_minutes()])
    return stored


def page(secretary: Secretary) -> ReviewPage:
    found = secretary.program.frame.findChild(ReviewPage)
    assert found is not None
    return found


def panel(secretary: Secretary) -> ApprovalPanel:
    found = page(secretary).findChild(ApprovalPanel)
    assert found is not None
    return found


def at_the_review(secretary: Secretary, meeting_id: str) -> Secretary:
    secretary.starts(meeting_id).types(" ").presses("Backspace", "Ctrl+3")
    return secretary.waits_until(panel(secretary).approve_button.isEnabled)


def test_a_comment_is_written_and_answered(secretary: Secretary, meeting_id: str) -> None:
    at_the_review(secretary, meeting_id).presses("Ctrl+M").types("Onko päivä oikein?")
    secretary.presses("Return").waits_until_saved()

    [comment] = secretary.reads_from_disk().comments
    assert (comment.text, comment.author) == ("Onko päivä oikein?", "Aino Lehtoranta")
    assert comment.target is None or comment.target.item is not None
    view = page(secretary).findChild(PartList, "comments_list")
    assert view is not None
    view.setFocus()
    secretary.presses("Down", "Delete").waits_until_saved()
    assert secretary.reads_from_disk().comments[0].resolved


def test_after_the_approval_a_correction_and_the_examination(
    secretary: Secretary, meeting_id: str
) -> None:
    at_the_review(secretary, meeting_id)
    panel(secretary).approve_button.setFocus()
    secretary.presses("Space", "Space")
    shown = panel(secretary).approved_panel
    shown.correction_button.setFocus()
    secretary.presses("Space").types("Asian 4 päivä on 18.12.").presses("Return")

    made = secretary.reads_from_disk().approval
    assert made is not None
    assert made.version == 2
    assert [each.reason for each in made.corrections] == ["Asian 4 päivä on 18.12."]
    assert "1. Asian 4 päivä on 18.12." in shown.corrections_label.text()
    shown.examined_button.setFocus()
    secretary.presses("Space", "Return")
    assert secretary.reads_from_disk().status is Status.EXAMINED
    assert not shown.examined_button.isVisible()


def test_a_comment_is_put_at_a_part_and_its_number_stands_on_the_page(
    secretary: Secretary, meeting_id: str
) -> None:
    at_the_review(secretary, meeting_id)
    item = secretary.reads_from_disk().items[3]
    items = page(secretary).findChild(PartList, "items_list")
    pages = page(secretary).findChild(PageView)
    assert items is not None
    assert pages is not None
    items.setFocus()
    items.setCurrentIndex(items.model().index(3, 0))
    secretary.presses("Return")
    assert not is_numbered(pages)

    secretary.presses("Ctrl+M").types("Onko päivä oikein?").presses("PgDown", "Return")
    secretary.waits_until_saved()

    target = secretary.reads_from_disk().comments[0].target
    assert target is not None
    with_words = [at for at, part in enumerate(item.parts) if part.text]
    assert (target.item, target.part) == (item.id, with_words[-1])
    view = page(secretary).findChild(PartList, "comments_list")
    assert view is not None
    assert view.model().index(0, 0).data(RowRole.NUMBER) == "1"
    assert str(view.model().index(0, 0).data(RowRole.SECOND)).startswith("4 ")
    pages.verticalScrollBar().setValue(0)
    view.setFocus()
    secretary.presses("Down", "Return")
    assert pages.verticalScrollBar().value() > 0
    assert is_numbered(pages)

    secretary.presses("Delete").waits_until_saved()
    assert not is_numbered(pages)


def is_numbered(pages: PageView) -> bool:
    """Whether a comment's number is painted on what is seen of the pages."""
    picture = pages.viewport().grab().toImage()
    ground = LIGHT.warn.rgb()
    right = range(picture.width() // 2, picture.width())
    return any(picture.pixel(x, y) == ground for y in range(picture.height()) for x in right)
