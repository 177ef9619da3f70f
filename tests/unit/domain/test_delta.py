"""The difference of two meetings leads there and back, and is as small as what was done."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.delta import Cut, Delta, applied, delta, taken_back
from minutetaker.domain.editing import part_key, with_text
from tests.helpers.random_minutes import random_minutes
from tests.helpers.sample import sample_minutes

letters = st.text(alphabet="abä\n", max_size=12)


def letters_of(change: Delta) -> str:
    """The words that a difference keeps, old and new."""
    if isinstance(change, Cut):
        return f"{change.old}{change.new}"
    return "".join(letters_of(each) for _, each in getattr(change, "parts", ()))


@given(random_minutes(), random_minutes())
def test_it_leads_from_any_meeting_to_any_other_and_back(one: object, other: object) -> None:
    change = delta(one, other)

    if change is None:
        assert one == other
    else:
        # By their words: a named value and its letters are equal, but not the same.
        assert repr(applied(one, change)) == repr(other)
        assert repr(applied(other, taken_back(change))) == repr(one)


@given(letters, letters)
def test_of_a_text_it_keeps_what_was_cut_and_put(before: str, after: str) -> None:
    change = delta(before, after)

    if change is not None:
        assert isinstance(change, Cut)
        assert applied(before, change) == after
        assert applied(after, taken_back(change)) == before
        longest = max(len(change.old), len(change.new))
        assert not (change.old and change.new) or change.old[0] != change.new[0]
        assert longest <= max(len(before), len(after))


def test_of_a_word_typed_in_a_long_text_it_keeps_the_word() -> None:
    long = "Keskusteltiin pitkään. " * 2_000
    before = with_text(sample_minutes(), "a4", part_key(2), long)
    after = with_text(before, "a4", part_key(2), long[:500] + "hyvin " + long[500:])

    change = delta(before, after)

    assert change is not None
    assert letters_of(change) == "hyvin "


def test_the_same_meeting_differs_in_nothing() -> None:
    meeting = sample_minutes()

    assert delta(meeting, replace(meeting)) is None
