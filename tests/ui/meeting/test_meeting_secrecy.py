"""Secrecy on the live page, by keys: marked words, a field, and the item with its ground."""

from minutetaker.domain.rich_text import secret_passages
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from tests.ui.meeting.at_the_meeting import AtTheMeeting

GROUND = "JulkL\u00a0(621/1999)\u00a024\u00a0§\u00a01\u00a0mom.\u00a020\u00a0k"


def asks(at: AtTheMeeting) -> AtTheMeeting:
    return at.presses("S", "Control", "Shift")


def publicity(at: AtTheMeeting) -> Publicity | None:
    return at.stored.item("a4").publicity


def test_selected_words_become_a_secret_passage_and_back(live: AtTheMeeting) -> None:
    words = live.editor().raw_text().split()[1]

    asks(live.selects(words))
    live.waits()
    texts = [part.text or "" for part in live.stored.item("a4").parts]
    assert [each for text in texts for each in secret_passages(parse(text))] == [words]

    asks(live)
    texts = [part.text or "" for part in live.stored.item("a4").parts]
    assert not any("{{" in text for text in texts)
    assert publicity(live) is None


def test_the_item_is_secret_on_a_ground_of_the_law_and_public_again(live: AtTheMeeting) -> None:
    asks(live).types("liikesal").presses("Down").presses("Enter")
    assert publicity(live) == Publicity(level=PublicityLevel.SECRET, ground=GROUND)

    live.types("Jatkettiin.")
    asks(live).types("only what").presses("Enter")
    assert publicity(live) == Publicity(level=PublicityLevel.PARTLY_SECRET, ground=GROUND)

    asks(live).types("23").presses("Enter")
    changed = publicity(live)
    assert changed is not None
    assert (changed.level, changed.ground) == (
        PublicityLevel.PARTLY_SECRET,
        GROUND.replace("20", "23"),
    )

    asks(live).types("item is public").presses("Enter")
    assert publicity(live) is None
    live.presses("Z", "Control")
    assert publicity(live) == changed


def test_a_ground_can_be_told_in_own_words(live: AtTheMeeting) -> None:
    asks(live).types("arkistolaki 9 §").presses("Enter")

    assert publicity(live) == Publicity(level=PublicityLevel.SECRET, ground="arkistolaki 9 §")


def test_the_field_at_hand_is_secret_as_a_whole_and_public_again(live: AtTheMeeting) -> None:
    before = [part.secret for part in live.stored.item("a4").parts]

    asks(live).types("this field").presses("Enter")
    after = [part.secret for part in live.stored.item("a4").parts]
    assert sum(after) == sum(before) + 1

    asks(live).types("this field").presses("Enter")
    assert [part.secret for part in live.stored.item("a4").parts] == before
    assert publicity(live) is None
