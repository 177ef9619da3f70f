"""The gap above each block of a page, counted from the spaces of the house's styles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from minutetaker.export.document import (
    Block,
    Body,
    Field,
    Heading,
    ListBlock,
    Masthead,
    Omission,
    SecrecyMark,
    Signature,
    TableBlock,
    Title,
)
from minutetaker.export.flow import AFTER_LAST, Flow

AFTER_TITLE = 60
"""Twips between a title and its subtitle."""


@dataclass(frozen=True, slots=True)
class _Space:
    """Twips before and after, as the paragraph style has them."""

    before: int = 0
    after: int = 0


_SPACES: Mapping[type[Block], _Space] = {
    Masthead: _Space(after=440),
    Title: _Space(after=280),
    Body: _Space(after=200),
    ListBlock: _Space(after=200),
    SecrecyMark: _Space(after=200),
    Omission: _Space(before=120, after=200),
    Signature: _Space(after=60),
}


def gaps(blocks: Sequence[Block], flows: Sequence[Flow]) -> list[int]:
    """The gap above each block in twips; the first stands at the very top."""
    made = []
    after = 0
    for block, flow in zip(blocks, flows, strict=True):
        space = _space(block)
        before = 0 if flow.breaks_page else space.before
        # Of two spaces that meet Word takes the larger.
        made.append((max(after, before) if flow.more_before == 0 else before) + flow.more_before)
        after = AFTER_LAST if flow.closes_fields else space.after
    return made


def field_gaps(field: Field) -> list[int]:
    """The gap above each value of a field in twips; the first stands on the label's line."""
    return [
        (100 if line.is_group else 60) if place else 0 for place, line in enumerate(field.lines)
    ]


def _space(block: Block) -> _Space:
    match block:
        case Heading(level=level):
            return _Space(before=240, after=80) if level == 1 else _Space(before=60, after=40)
        case Field(is_end_matter=is_end_matter):
            return _Space(before=300 if is_end_matter else 140, after=60)
        case TableBlock(caption=str()):
            return _Space(before=60)
        case Signature(by_hand=True):
            return _Space(before=800, after=60)
        case _:
            return _SPACES.get(type(block), _Space())
