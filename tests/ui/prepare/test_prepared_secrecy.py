"""Secrecy before the meeting, by keys: an item, the whole meeting, a missing ground, a title."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence

from minutetaker.domain.open_matters import Matter, open_matters
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.ui.widgets.agenda_editor import AgendaEditor
from minutetaker.ui.widgets.agenda_title import TitleEdit
from minutetaker.ui.widgets.secrecy_line import SecrecyLine
from tests.ui.one_page import part
from tests.ui.prepare.prepared import Prepared

GROUND = "JulkL\u00a0(621/1999)\u00a024\u00a0§\u00a01\u00a0mom.\u00a020\u00a0k"


def asks(prepared: Prepared, key: str) -> Prepared:
    """Press a key of the page, as the window's own actions answer it."""
    wanted = QKeySequence(key)
    (action,) = [each for each in prepared.page.actions_of_page() if each.shortcut() == wanted]
    action.trigger()
    return prepared


def lines(prepared: Prepared) -> list[str]:
    found = prepared.page.findChildren(SecrecyLine)
    return [each.accessibleName() for each in found if each.isVisible()]


def test_the_item_whose_row_is_open_is_secret_and_its_row_says_so(prepared: Prepared) -> None:
    prepared.hands.types(" ja lisää")
    asks(prepared, "Ctrl+Shift+S").hands.types("yksityinen liike").presses("Return")

    item = prepared.minutes.items[0]
    assert item.publicity == Publicity(level=PublicityLevel.SECRET, ground=GROUND)
    assert (item.title or "").endswith(" ja lisää")
    assert lines(prepared) == [f"Secret, {GROUND}"]
    assert prepared.told[-1] == f"Secret, {GROUND}. Undo Ctrl+Z"
    assert prepared.hands.sees().endswith(" ja lisää"), "typing goes on in the row"

    asks(prepared, "Ctrl+Shift+S").hands.types("title in").presses("Return")
    prepared.hands.types("Henkilöstöasia").presses("Return")
    assert prepared.minutes.items[0].public_title == "Henkilöstöasia"


def test_the_whole_meeting_is_secret_before_it_begins(prepared: Prepared) -> None:
    asks(prepared, "Ctrl+Shift+J").hands.types("only what").presses("Return")

    told = prepared.minutes.meeting.publicity
    assert told == Publicity(level=PublicityLevel.PARTLY_SECRET)
    assert Matter.NO_SECRECY_GROUND in {each.matter for each in open_matters(prepared.minutes)}


def test_f7_asks_for_the_missing_ground_here(prepared: Prepared) -> None:
    prepared.hands.presses("Down")
    asks(prepared, "Ctrl+Shift+S").hands.types("the whole item").presses("Return")
    assert lines(prepared) == ["Secret – the ground is missing"]
    missing = next(
        each for each in open_matters(prepared.minutes) if each.matter is Matter.NO_SECRECY_GROUND
    )

    prepared.page.go_to_matter(missing)
    prepared.hands.types("20").presses("Return")

    publicity = prepared.minutes.items[1].publicity
    assert publicity == Publicity(level=PublicityLevel.SECRET, ground=GROUND)
    assert lines(prepared) == [f"Secret, {GROUND}"]


def test_the_title_with_the_keys_is_in_sight_in_the_smallest_window(prepared: Prepared) -> None:
    asks(prepared, "Ctrl+Shift+S").hands.types("the whole item").presses("Return")
    prepared.page.resize(640, 280)
    editor = part(prepared.page, AgendaEditor)

    for key in ("Down", "Down", "Down", "Up", "Up"):
        prepared.hands.presses(key)
        title = prepared.hands.focus()
        assert isinstance(title, TitleEdit)
        top = title.mapTo(editor.viewport(), QPoint(0, 0)).y()
        assert 0 <= top <= editor.viewport().height() - title.height(), key
