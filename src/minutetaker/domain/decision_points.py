"""The points of an item's decisions: several decisions are counted from 1, a list by its lines."""

from collections.abc import Sequence

from minutetaker.domain.decision import Decision
from minutetaker.domain.rich_text import ListBlock, words
from minutetaker.domain.rich_text_parser import parse


def points_of(decisions: Sequence[Decision]) -> tuple[range, ...]:
    """The numbers of each decision among its sisters; one alone has the number 1.

    A decision that is nothing but a numbered list is as many points as the list has lines.
    """
    made: list[range] = []
    first = 1
    for decision in decisions:
        made.append(range(first, first + _count(decision)))
        first = made[-1].stop
    return tuple(made)


def is_list_of_points(decision: Decision) -> bool:
    """Whether a decision is nothing but a numbered list."""
    blocks = parse(decision.text)
    return len(blocks) == 1 and isinstance(blocks[0], ListBlock) and blocks[0].ordered


def _count(decision: Decision) -> int:
    if not is_list_of_points(decision):
        return 1
    blocks = parse(decision.text)
    lines = blocks[0].items if isinstance(blocks[0], ListBlock) else ()
    return sum(bool(words(each.runs).strip() or each.below) for each in lines) or 1
