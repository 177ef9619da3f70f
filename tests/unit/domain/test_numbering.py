"""Numbers of items, drawn as they are printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.meeting import Meeting, MeetingLanguage
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.numbering import number_after, numbered
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
