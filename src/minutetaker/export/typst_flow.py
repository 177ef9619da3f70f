"""How blocks stand under one another: gaps as Word draws them, and what stays together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

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

AFTER_TITLE = 60
"""Twips between a title and its subtitle."""
AFTER_TABLE = 200
"""Twips more before the first paragraph after a table."""
AFTER_FIELDS = 200
"""Twips after the last line of a block of fields."""
KEPT_END_MATTER = 6
"""Lines of end matter that stay with the signatures."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A block, the whole gap above it in twips, and whether it stays with the block after it."""

    block: Block
    above: int
    keeps: bool


def place(blocks: Sequence[Block]) -> Iterator[Placed]:
    """The blocks with their gaps; the first stands at the very top."""
    kept = _kept(blocks)
    for number, block in enumerate(blocks):
        earlier = blocks[number - 1] if number else None
        yield Placed(block, _above(earlier, block), number in kept)


def field_gaps(field: Field) -> list[int]:
    """The gap above each value of a field in twips; the first stands on the label's line."""
    gaps = []
    for number, line in enumerate(field.lines):
        before = 100 if line.is_group else 0
        gaps.append(max(60, before) if number else 0)
    return gaps


@dataclass(frozen=True, slots=True)
class _Form:
    """A paragraph style's spaces in twips, and whether it always keeps with what follows."""

    before: int = 0
    after: int = 0
    keeps: bool = False


_FORMS: Mapping[type[Block], _Form] = {
    Masthead: _Form(after=440, keeps=True),
    Title: _Form(after=280, keeps=True),
    Body: _Form(after=200),
    ListBlock: _Form(after=200),
    SecrecyMark: _Form(after=200, keeps=True),
    Omission: _Form(before=120, after=200),
    Signature: _Form(after=60),
}


def _form(block: Block) -> _Form:
    match block:
        case Heading(level=1, breaks_page=breaks_page):
            return _Form(before=0 if breaks_page else 240, after=80, keeps=True)
        case Heading(breaks_page=breaks_page):
            return _Form(before=0 if breaks_page else 60, after=40, keeps=True)
        case Field(is_end_matter=is_end_matter):
            return _Form(before=300 if is_end_matter else 140, after=60)
        case TableBlock(caption=caption, with_next=with_next):
            return _Form(before=60 if caption else 0, keeps=with_next)
        case Signature(by_hand=True):
            return _Form(before=800, after=60)
        case _:
            return _FORMS.get(type(block), _Form())


def _above(earlier: Block | None, block: Block) -> int:
    before = _form(block).before
    match earlier:
        case None:
            return 0
        case TableBlock():
            return before + AFTER_TABLE
        case Field() if not isinstance(block, Field):
            return max(AFTER_FIELDS, before)
        case _:
            return max(_form(earlier).after, before)


def _kept(blocks: Sequence[Block]) -> frozenset[int]:
    kept = {
        number
        for number, block in enumerate(blocks)
        if _form(block).keeps or (isinstance(block, Body) and block.leads)
    }
    return frozenset(kept | _ending(blocks))


def _ending(blocks: Sequence[Block]) -> set[int]:
    """Signatures never stand alone: from the closing item's heading to the last signer.

    End matter of up to six lines stays with them too.
    """
    signers = [number for number, block in enumerate(blocks) if isinstance(block, Signature)]
    if not signers:
        return set()
    items = (number for number in range(signers[0], -1, -1) if _is_item(blocks[number]))
    start = next(items, signers[0])
    end = signers[-1]
    matter = list(takewhile(_is_end_matter, blocks[end + 1 :]))
    if sum(len(field.lines) for field in matter if isinstance(field, Field)) <= KEPT_END_MATTER:
        end += len(matter)
    return set(range(start, end))


def _is_item(block: Block) -> bool:
    return isinstance(block, Heading) and block.level == 1 and block.number is not None


def _is_end_matter(block: Block) -> bool:
    return isinstance(block, Field) and block.is_end_matter
