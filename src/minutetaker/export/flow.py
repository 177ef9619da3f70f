"""How blocks follow one another on pages: what stays together, and what gets more space."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from minutetaker.export.document import (
    Block,
    Body,
    Contents,
    Field,
    Heading,
    ListBlock,
    Masthead,
    SecrecyMark,
    Signature,
    TableBlock,
    Title,
    Words,
    text_of,
)

AFTER_TABLE = 200
"""Twips more before the first paragraph after a table."""
AFTER_LAST = 200
"""Twips after the last line of a block of fields or of a list."""
WHOLE_TABLE = 8
"""A table of so many rows is never parted."""
WHOLE_LIST = 5
"""A list of so many short lines is never parted; of a longer one no line stands alone."""
SHORT_LIST = 600
"""Letters of a list that is short."""
KEPT_END_MATTER = 6
"""Lines of end matter that stay with the signatures."""
WIDE_NAME = 42
"""A name of more letters, a capital counting 1.4, has a line of its own above the kind."""


@dataclass(frozen=True, slots=True)
class Flow:
    """How a block stands: ``keeps`` with the next one, twips ``more_before`` it, a new page.

    ``closes_fields``: it ends a block of labelled fields. ``level`` is a heading's level without
    gaps (X1), 0 for any other block.
    """

    keeps: bool = False
    more_before: int = 0
    breaks_page: bool = False
    closes_fields: bool = False
    level: int = 0


_flow = cache(Flow)
"""Thousands of blocks have only a handful of different flows."""


def flows(blocks: Sequence[Block]) -> tuple[Flow, ...]:
    """The flow of each block, in their order."""
    kept = kept_together(blocks)
    made = []
    level = 0
    earlier: Block | None = None
    for place, block in enumerate(blocks):
        if type(block) is Body is type(earlier):
            # Most blocks of a long document are paragraphs.
            made.append(_flow(place in kept))
            continue
        later = blocks[place + 1] if place + 1 < len(blocks) else None
        is_heading = isinstance(block, Heading)
        if isinstance(block, Heading):
            level = min(block.level, level + 1)
        made.append(
            _flow(
                place in kept,
                AFTER_TABLE if isinstance(earlier, TableBlock) else 0,
                _breaks_page(earlier, block),
                isinstance(block, Field) and not isinstance(later, Field),
                level if is_heading else 0,
            )
        )
        earlier = block
    return tuple(made)


def kept_together(blocks: Sequence[Block]) -> frozenset[int]:
    """The places of all blocks that stay on the page of the block after them."""
    kept = {place for place, block in enumerate(blocks) if _leads(block)}
    return frozenset(kept | _item_heads(blocks) | _ending(blocks))


def is_whole(block: ListBlock) -> bool:
    """Whether a list is short enough never to be parted."""
    letters = sum(len(span.text) for line in block.lines for span in line.spans)
    return len(block.lines) <= WHOLE_LIST and letters <= SHORT_LIST


def line_keeps(block: ListBlock, place: int) -> bool:
    """Whether a line of a list stays with the next one: no line of it stands alone on a page."""
    last = len(block.lines) - 1
    if place == last:
        return False
    return is_whole(block) or place in (0, last - 1)


def is_wide(name: Words) -> bool:
    """Whether a name is too long to share its line with the kind of the document."""
    return sum(1.4 if letter.isupper() else 1 for letter in text_of(name)) > WIDE_NAME


def _breaks_page(earlier: Block | None, block: Block) -> bool:
    if isinstance(earlier, Contents):
        return True
    return isinstance(block, Heading) and block.breaks_page


def _leads(block: Block) -> bool:
    match block:
        case Body(leads=leads):
            return leads
        case Masthead() | Title() | Heading() | SecrecyMark():
            return True
        case TableBlock(with_next=with_next):
            return with_next
        case _:
            return False


def _item_heads(blocks: Sequence[Block]) -> set[int]:
    """The fields right under a heading: without them it would be parted from its text."""
    heads = set()
    under = False
    for place, block in enumerate(blocks):
        if not isinstance(block, Field):
            under = isinstance(block, (Heading, SecrecyMark))
        elif under:
            heads.add(place)
    return heads


def _ending(blocks: Sequence[Block]) -> set[int]:
    """Signatures never alone: from the closing item's heading to the last signer.

    End matter of up to six lines stays with them too.
    """
    signers = [place for place, block in enumerate(blocks) if isinstance(block, Signature)]
    if not signers:
        return set()
    items = (place for place in range(signers[0], -1, -1) if _is_item(blocks[place]))
    end = signers[-1]
    matter = list(takewhile(_is_end_matter, blocks[end + 1 :]))
    if sum(len(field.lines) for field in matter if isinstance(field, Field)) <= KEPT_END_MATTER:
        end += len(matter)
    return set(range(next(items, signers[0]), end))


def _is_item(block: Block) -> bool:
    return isinstance(block, Heading) and block.level == 1 and block.number is not None


def _is_end_matter(block: Block) -> bool:
    return isinstance(block, Field) and block.is_end_matter
