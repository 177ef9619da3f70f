"""Numbers of items, drawn as they are printed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.meeting import Meeting, MeetingLanguage
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import number_after, numbered, with_new_numbers
from minutetaker.domain.series import MeetingSeries, MinutesKind, Numbering


def meeting(way: Numbering | None, levels: list[int | None], first: int | None = None) -> Minutes:
    return Minutes(
        series=MeetingSeries(name="H", kind=MinutesKind.MEMO, numbering=way),
        meeting=Meeting(language=MeetingLanguage.FI, first_item_number=first),
        items=tuple(
            AgendaItem(id=str(at), number=f"x{at}", level=level, state=ItemState.HANDLED)
            for at, level in enumerate(levels)
        ),
    )


def numbers(minutes: Minutes) -> str:
    return " ".join(item.number or "-" for item in minutes.items)


@pytest.mark.parametrize(
    ("way", "first", "printed"),
    [
        (None, None, "1 2 2.1 2.2 3"),
        (Numbering.PER_MEETING, 40, "1 2 2.1 2.2 3"),
        (Numbering.RUNNING, 40, "40 41 41.1 41.2 42"),
        (Numbering.RUNNING, None, "1 2 2.1 2.2 3"),
        (Numbering.MANUAL, 40, "x0 x1 x2 x3 x4"),
    ],
)
def test_items_are_numbered_by_the_way_of_the_body(
    way: Numbering | None, first: int | None, printed: str
) -> None:
    assert numbers(numbered(meeting(way, [None, 1, 2, 2, None], first))) == printed


def test_numbers_that_are_right_already_are_left_alone() -> None:
    minutes = numbered(meeting(None, [1, 2, 1]))

    assert numbered(minutes) is minutes


def test_an_item_that_stands_under_nothing_is_numbered_as_a_main_one() -> None:
    assert numbers(numbered(meeting(None, [2, 2]))) == "1 1.1"


def test_a_running_series_goes_on_from_its_last_number() -> None:
    assert number_after(numbered(meeting(Numbering.RUNNING, [1, 1, 2], 212))) == 214
    assert number_after(meeting(Numbering.RUNNING, [], 212)) == 212
    assert number_after(meeting(Numbering.RUNNING, [])) == 1


@given(st.lists(st.sampled_from([None, 1, 2]), max_size=12), st.integers(1, 900))
def test_no_two_items_have_the_same_number(levels: list[int | None], first: int) -> None:
    made = numbered(meeting(Numbering.RUNNING, levels, first))

    assert len({item.number for item in made.items}) == len(levels)


def with_item_at(minutes: Minutes, place: int, item_id: str, level: int | None = None) -> Minutes:
    item = AgendaItem(id=item_id, level=level, state=ItemState.ADDED)
    items = (*minutes.items[:place], item, *minutes.items[place:])
    return with_new_numbers(replace(minutes, items=items), {item_id})


@pytest.mark.parametrize(
    ("place", "level", "printed"),
    [
        (4, None, "1 2 2.1 3 4"),
        (1, None, "1 1a 2 2.1 3"),
        (3, None, "1 2 2.1 2a 3"),
        (0, None, "0a 1 2 2.1 3"),
        (3, 2, "1 2 2.1 2.2 3"),
        (4, 2, "1 2 2.1 3 3.1"),
    ],
)
def test_an_item_added_after_the_opening_moves_no_number(
    place: int, level: int | None, printed: str
) -> None:
    minutes = numbered(meeting(None, [1, 1, 2, 1]))

    assert numbers(with_item_at(minutes, place, "uusi", level)) == printed


def test_items_added_at_one_place_follow_the_letters() -> None:
    minutes = numbered(meeting(Numbering.RUNNING, [1, 1], 212))
    for at in range(1, 4):
        minutes = with_item_at(minutes, at, f"uusi {at}")

    assert numbers(minutes) == "212 212a 212b 212c 213"
    assert number_after(minutes) == 214


changes = st.lists(
    st.tuples(st.sampled_from(["add", "remove", "move"]), st.integers(0, 9), st.integers(0, 2)),
    max_size=40,
)


@given(st.sampled_from([None, *Numbering]), changes, st.integers(1, 300))
def test_after_the_opening_numbers_in_print_stay_and_none_is_given_twice(
    way: Numbering | None, done: list[tuple[str, int, int]], first: int
) -> None:
    minutes = numbered(meeting(way, [1, 1, 2, 1], first))
    known = {item.id: item.number for item in minutes.items}
    for number, (act, at, level) in enumerate(done):
        items = list(minutes.items)
        if act == "add":
            minutes = with_item_at(minutes, at % (len(items) + 1), f"n{number}", level or None)
        elif act == "remove" and items:
            del items[at % len(items)]
            minutes = with_new_numbers(replace(minutes, items=tuple(items)), ())
        elif items:
            items.insert(level, items.pop(at % len(items)))
            minutes = with_new_numbers(replace(minutes, items=tuple(items)), ())
        for item in minutes.items:
            assert item.number == known.setdefault(item.id, item.number)
        given_numbers = [item.number for item in minutes.items if item.number is not None]
        assert len(set(given_numbers)) == len(given_numbers)
