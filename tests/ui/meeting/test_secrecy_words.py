"""What is secret is told in words on the live page, to the eye and to a screen reader alike."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.ui.widgets.gutter_field import GutterField
from minutetaker.ui.widgets.list_parts import PartList, RowRole
from tests.ui.meeting.at_the_meeting import AtTheMeeting
from tests.ui.one_page import part

GROUND = "JulkL\u00a0(621/1999)\u00a024\u00a0§\u00a01\u00a0mom.\u00a020\u00a0k"


def head(at: AtTheMeeting) -> str:
    at.waits()
    return at.page._ui.item_editor.head.accessibleName()  # noqa: SLF001


def row(at: AtTheMeeting) -> tuple[object, object, str]:
    """The second line of the fourth item's row, its glyph, and the whole sentence."""
    QApplication.processEvents()
    index = part(at.page._ui.agenda_list, PartList).model().index(3, 0)  # noqa: SLF001
    sentence = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return index.data(RowRole.SECOND), index.data(RowRole.SECOND_ICON), sentence


def margin(at: AtTheMeeting) -> list[str]:
    """What the margins say in words, each with its glyph."""
    at.waits()
    fields = at.page.findChildren(GutterField)
    return [
        f"{mark.icon} {mark.text}"
        for field in fields
        for mark in field._marks  # noqa: SLF001
        if field.isVisible() and mark.icon == "eye-off"
    ]


def test_an_item_says_that_it_is_secret_and_why_at_its_head_and_in_the_agenda(
    live: AtTheMeeting,
) -> None:
    assert "ecret" not in head(live)
    assert row(live)[:2] == (None, None)

    live.presses("S", "Control", "Shift").types("the whole item").presses("Return")
    assert "Secret – the ground is missing" in head(live)
    assert row(live)[:2] == ("Secret", "eye-off")
    assert row(live)[2].endswith("Secret – the ground is missing")

    live.presses("S", "Control", "Shift").types("20").presses("Return")
    assert f"Secret, {GROUND}" in head(live)
    assert row(live)[2].endswith(f"Secret, {GROUND}")
    assert live.said[-1] == f"Secret, {GROUND}. Undo Ctrl+Z"

    live.presses("Z", "Control").presses("Z", "Control")
    assert "ecret" not in head(live)
    assert row(live)[0] is None


def test_a_secret_field_says_so_in_its_margin(live: AtTheMeeting) -> None:
    live.presses("S", "Control", "Shift").types("this field").presses("Return")

    assert margin(live) == ["eye-off secret"]
    assert "the ground is missing" in live.editor().accessibleDescription()
    assert "Partly secret – the ground is missing" in head(live)
    assert row(live)[0] == "Partly secret"

    live.page._actions.ground.trigger()  # noqa: SLF001
    live.types("20").presses("Return")
    assert f"Secret, {GROUND}" in live.editor().accessibleDescription()


def test_each_paragraph_with_a_secret_passage_says_so_in_the_margin(live: AtTheMeeting) -> None:
    words = live.editor().raw_text().split()
    live.selects(words[1]).presses("S", "Control", "Shift")
    live.selects(words[3]).presses("S", "Control", "Shift")

    assert margin(live) == ["eye-off secret"]
    told = live.editor().accessibleDescription()
    assert f"”{words[1]} … {words[3]}”" in told

    live.presses("S", "Control", "Shift")
    live.selects(words[1]).presses("S", "Control", "Shift")
    assert margin(live) == []


def test_a_margin_of_one_line_has_room_for_its_label_and_the_words(live: AtTheMeeting) -> None:
    live.presses("F4").types("Hyväksyttiin.")
    live.waits()
    field = live.editor().parentWidget()
    assert isinstance(field, GutterField)
    before = field.height()

    live.selects("Hyväksyttiin").presses("S", "Control", "Shift")
    live.waits()

    (mark, line), *_ = field._lines_of_marks()  # noqa: SLF001
    assert (mark.icon, mark.text) == ("eye-off", "secret")
    assert before < line < field.height()


def test_the_whole_meeting_is_secret_on_a_ground_and_public_again_in_one_step_each(
    live: AtTheMeeting,
) -> None:
    asks = ("J", "Control", "Shift")
    live.types("Alku. ")
    live.presses(*asks).types("20").presses("Return")
    live.types("Loppu.")

    known = Publicity(level=PublicityLevel.SECRET, ground=GROUND)
    assert live.stored.meeting.publicity == known
    assert f"Secret, {GROUND}" in head(live)
    assert row(live)[0] is None, "of the whole meeting its head says it, not each row"
    assert any("Alku. Loppu." in (part.text or "") for part in live.stored.item("a4").parts)

    live.presses(*asks).types("only what").presses("Return")
    partly = Publicity(level=PublicityLevel.PARTLY_SECRET, ground=GROUND)
    assert live.stored.meeting.publicity == partly
    live.presses(*asks).types("oma peruste 3 §").presses("Return")
    assert live.stored.meeting.publicity == Publicity(
        level=PublicityLevel.PARTLY_SECRET, ground="oma peruste 3 §"
    )

    live.presses("Z", "Control")
    assert live.stored.meeting.publicity == partly
    live.presses(*asks).types("meeting is public").presses("Return")
    assert live.stored.meeting.publicity is None
    assert live.said[-1] == "Public. Undo Ctrl+Z"
    live.presses("Z", "Control")
    assert live.stored.meeting.publicity == partly


def test_a_secret_item_has_a_title_for_the_public_version(live: AtTheMeeting) -> None:
    asks = ("S", "Control", "Shift")
    live.presses(*asks).types("title in").presses("Return")
    assert live.stored.item("a4").public_title is None, "a public item has one title"
    live.presses("Z", "Control")
    live.presses(*asks).types("20").presses("Return")

    live.presses(*asks).types("title in").presses("Return")
    live.types("Henkilöstöasia").presses("Return").types("Jatkuu.")
    assert live.stored.item("a4").public_title == "Henkilöstöasia"
    assert head(live).count("In the public version: ”Henkilöstöasia”") == 1
    assert any("Jatkuu." in (part.text or "") for part in live.stored.item("a4").parts)

    live.presses(*asks).types("title in").presses("Return").presses("Return")
    assert live.stored.item("a4").public_title is None
    live.presses("Z", "Control")
    assert live.stored.item("a4").public_title == "Henkilöstöasia"
