"""A comment stays at the part it was written about, whatever is done around it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.comment_places import with_comments_kept
from minutetaker.domain.minutes import Comment, CommentTarget, Minutes
from minutetaker.domain.series import PartKind
from tests.helpers.sample import sample_minutes


def noted(parts: str, commented: int) -> Minutes:
    """A meeting of one item whose parts have a letter each, and a comment on one of them."""
    item = AgendaItem(id="a", state=ItemState.HANDLED, parts=parted(parts))
    target = CommentTarget(item="a", part=commented)
    comments = (Comment(id="c", target=target, text="Onko näin?"),)
    return replace(sample_minutes(), items=(item,), comments=comments)


def parted(letters: str) -> tuple[Part, ...]:
    return tuple(Part(kind=PartKind.DISCUSSION, text=each) for each in letters)


def place_after(before: Minutes, letters: str) -> int | None:
    item = replace(before.items[0], parts=parted(letters))
    target = with_comments_kept(before, replace(before, items=(item,))).comments[0].target
    assert target is not None
    return target.part


def test_a_part_put_before_it_or_taken_away_moves_the_comment_along() -> None:
    assert place_after(noted("ab", 1), "xab") == 2
    assert place_after(noted("xab", 2), "ab") == 1
    assert place_after(noted("ab", 1), "ba") == 0


def test_a_part_whose_words_change_keeps_its_comment_and_one_that_is_gone_leaves_it() -> None:
    assert place_after(noted("ab", 1), "ax") == 1
    assert place_after(noted("ab", 1), "a") is None


@given(st.permutations("abcde"), st.integers(0, 4))
def test_in_any_order_it_is_at_the_same_words(order: list[str], commented: int) -> None:
    place = place_after(noted("abcde", commented), "".join(order))

    assert place is not None
    assert order[place] == "abcde"[commented]
