"""Items taken in another order, moved and left unreached, by keys on the live page."""

from minutetaker.domain.agenda import ItemState
from minutetaker.domain.handling import moved_items
from minutetaker.export import text_writer
from minutetaker.export.build import build
from tests.ui.meeting.at_the_meeting import AtTheMeeting


def goes_to(at: AtTheMeeting, number: str) -> AtTheMeeting:
    return at.presses("G", "Control").types(number).presses("Return")


def does(at: AtTheMeeting, name: str) -> None:
    (action,) = (each for each in at.page.actions_of_page() if each.text() == name)
    action.trigger()


def test_an_item_taken_later_keeps_its_number_and_says_after_which_it_was_taken(
    before: AtTheMeeting,
) -> None:
    before.presses("F5")
    for number in ("2", "4", "3", "5"):
        goes_to(before, number).types(f"Puhuttiin kohdasta {number}.").waits()

    items = before.stored.items
    moved = {item.number: moved_items(items).get(item.id) for item in items}
    assert [item.number for item in items][:5] == ["1", "2", "3", "4", "5"]
    assert moved["4"] is items[1]
    printed = text_writer.text(build(before.stored)).replace("\u00a0", " ")
    assert "Asia käsiteltiin kohdan 2 jälkeen." in printed
    does(before, "Items taken in the order of the agenda")
    assert not moved_items(before.stored.items)
    before.presses("Z", "Control")
    assert moved_items(before.stored.items)


def test_what_nobody_reached_is_marked_at_once_and_can_be_taken_back(before: AtTheMeeting) -> None:
    before.presses("F5")
    goes_to(before, "2").types("Hyväksyttiin muistio.").waits()

    does(before, "Items without a word were not reached")

    states = [item.state for item in before.stored.items]
    assert states[:2] == [ItemState.HANDLED, ItemState.HANDLED]
    assert states.count(ItemState.NOT_REACHED) >= 2
    assert states[-1] is ItemState.HANDLED
    before.presses("Z", "Control")
    assert ItemState.NOT_REACHED not in {item.state for item in before.stored.items}


def test_an_item_moves_with_its_number_once_the_meeting_is_open(before: AtTheMeeting) -> None:
    goes_to(before, "3")
    before.presses("Down", "Alt", "Shift")
    titles = [item.title for item in before.stored.items]
    assert [item.number for item in before.stored.items][:4] == ["1", "2", "3", "4"]

    before.presses("F5").presses("Up", "Alt", "Shift")

    assert [item.number for item in before.stored.items][:4] == ["1", "2", "4", "3"]
    assert [item.title for item in before.stored.items][2] == titles[3]


def test_an_item_goes_under_the_one_before_it_and_back(before: AtTheMeeting) -> None:
    goes_to(before, "3")
    name = "Put the item under the one before, or take it out"

    does(before, name)
    assert [item.number for item in before.stored.items][:4] == ["1", "2", "2.1", "3"]
    does(before, name)
    assert [item.number for item in before.stored.items][:4] == ["1", "2", "3", "4"]
