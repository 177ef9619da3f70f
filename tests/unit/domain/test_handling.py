"""The order in which items are taken, drawn; and that no act ever mixes it up."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.editing import with_item
from minutetaker.domain.handling import (
    moved_items,
    taken_as_listed,
    taken_now,
    with_order_taken,
)
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import MeetingSeries, MinutesKind, PartKind
from minutetaker.domain.timeline import order_taken


def meeting(count: int, *, is_open: bool = True) -> Minutes:
    session = Session(opened="13:00" if is_open else None)
    return Minutes(
        series=MeetingSeries(name="H", kind=MinutesKind.MEMO),
        meeting=Meeting(language=MeetingLanguage.FI, sessions=(session,)),
        items=tuple(
            AgendaItem(id=str(at), number=str(at), state=ItemState.HANDLED)
            for at in range(1, count + 1)
        ),
    )


def written(minutes: Minutes, item_id: str, words: str = "Puhuttiin.") -> Minutes:
    def make(item: AgendaItem) -> AgendaItem:
        return replace(item, parts=(Part(kind=PartKind.DISCUSSION, text=words),))

    return with_order_taken(minutes, with_item(minutes, item_id, make))


def without(minutes: Minutes, item_id: str) -> Minutes:
    left = tuple(item for item in minutes.items if item.id != item_id)
    return with_order_taken(minutes, replace(minutes, items=left))


def added(minutes: Minutes, item_id: str, place: int) -> Minutes:
    item = AgendaItem(id=item_id, state=ItemState.ADDED)
    items = (*minutes.items[:place], item, *minutes.items[place:])
    return with_order_taken(minutes, replace(minutes, items=items))


def drawn(minutes: Minutes) -> str:
    out = moved_items(minutes.items)
    return " ".join(f"{each}*" if each in out else each for each in order_taken(minutes))


@pytest.mark.parametrize(
    ("taken", "order"),
    [
        ("12345", "1 2 3 4 5"),
        ("1245", "1 2 3 4 5"),
        ("12435", "1 2 4* 3 5"),
        ("15234", "1 5* 2 3 4"),
        ("134252", "1 3 4 2* 5"),
    ],
)
def test_items_are_taken_in_the_order_in_which_they_are_written_of(taken: str, order: str) -> None:
    minutes = meeting(5)
    for at, item in enumerate(taken):
        minutes = written(minutes, item, f"Puhuttiin {at}.")

    assert drawn(minutes) == order


def test_what_is_written_before_the_opening_or_after_the_closing_tells_no_order() -> None:
    minutes = written(written(meeting(3, is_open=False), "3"), "1")
    opened = replace(minutes, meeting=meeting(3).meeting)

    assert all(item.handled is None for item in minutes.items)
    assert drawn(written(opened, "2")) == "1 2 3"


def test_a_title_or_a_presenter_tells_no_order() -> None:
    minutes = written(meeting(3), "2")
    titled = with_item(minutes, "1", lambda item: replace(item, title="Uusi nimi"))

    assert with_order_taken(minutes, titled).item("1").handled is None


def test_a_person_has_the_last_word_on_the_order() -> None:
    minutes = written(written(meeting(3), "3"), "1")

    assert drawn(taken_as_listed(minutes)) == "1 2 3"
    assert drawn(minutes) == "2 3* 1"
    assert drawn(taken_now(minutes, "3")) == "2 1 3"


def test_an_item_that_goes_leaves_the_order_of_the_others() -> None:
    minutes = written(written(written(meeting(6), "1"), "5"), "3")
    before = [each for each in order_taken(minutes) if each != "2"]

    assert list(order_taken(without(minutes, "2"))) == before


acts = st.lists(
    st.tuples(st.sampled_from(["write", "remove", "add", "now"]), st.integers(0, 9)), max_size=14
)


@given(acts)
def test_the_order_holds_every_item_once_and_what_was_taken_stays_behind(
    done: list[tuple[str, int]],
) -> None:
    minutes = meeting(5)
    taken: list[str] = []
    for number, (act, at) in enumerate(done):
        if not minutes.items:
            break
        item = minutes.items[at % len(minutes.items)].id
        if act == "write":
            minutes = written(minutes, item, f"Sana {number}.")
            taken = taken if item in taken else [*taken, item]
        elif act == "now":
            minutes = taken_now(minutes, item)
            taken = [*(each for each in taken if each != item), item]
        elif act == "remove":
            minutes = without(minutes, item)
            taken = [each for each in taken if each != item]
        else:
            minutes = added(minutes, f"n{number}", at)
        order = order_taken(minutes)
        assert sorted(order) == sorted(each.id for each in minutes.items)
        assert [each for each in order if each in taken] == taken
