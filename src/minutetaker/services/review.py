"""The pages as they will print, for the eyes of the chair."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.reading import Passage
from minutetaker.export.document import Block, Heading, Source
from minutetaker.export.text_writer import block_text
from minutetaker.services.body_templates import KeptTemplate, read_template
from minutetaker.services.exporting import Wishes, document

_GAP = 0.008
"""Space between two passages that belongs to neither."""
_LINE = 0.016
_HEAD, _FOOT = 0.1, 0.93
"""Where the text of a page begins and ends when no passage tells it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something begins: ``page`` from 0, ``height`` a part of the page's own height."""

    page: int
    height: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of one page, from ``top`` to ``bottom``, parts of the page's own height."""

    page: int
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one text: SVG drawings, where each item and field stands, and whose text it is.

    A place's key is an item's id and its field (``part:2``, ``decision:d1``), or None for the
    item's heading. ``passages`` are what stands on them, and ``begins`` where each of them begins;
    ``head`` is the height under which later pages have their text.
    """

    drawings: tuple[bytes, ...]
    places: Mapping[tuple[str, str | None], Place]
    passages: tuple[Passage, ...]
    begins: tuple[Place, ...]
    head: float
    fingerprint: str

    def stretches(self, at: int) -> tuple[Stretch, ...]:
        """Where a passage stands, page by page: up to the beginning of the next one."""
        first = self.begins[at]
        follows = self.begins[at + 1] if at + 1 < len(self.begins) else Place(first.page, _FOOT)
        made = []
        for page in range(first.page, follows.page + 1):
            begin = first.height if page == first.page else self.head
            end = follows.height - _GAP if page == follows.page else _FOOT
            if end - begin > _GAP:
                made.append(Stretch(page, begin, end))
        return tuple(made) or (Stretch(first.page, first.height, first.height + _LINE),)


def pages(minutes: Minutes, template: KeptTemplate | None = None) -> Pages:
    """The pages of a meeting. Safe in any thread.

    With a Word template, as near to it as can be drawn: its letterhead and margins, not its
    letters. Raises UnreadableFile or TemplateUnusable.
    """
    from minutetaker.export.pdf_writer import PAGE_HEIGHT, draw_pages, map_blocks

    made, letterhead = document(minutes, Wishes()), None
    if template is not None:
        from minutetaker.export.letterhead_reader import letterhead_of

        data = read_template(template.path)
        grid, letterhead = letterhead_of(data, template.name, made.grid)
        made = replace(made, grid=grid)
    drawings = draw_pages(made, letterhead)
    begins = {
        number: Place(found.page - 1, found.y / PAGE_HEIGHT)
        for number, found in sorted(map_blocks().items())
    }
    passages = {number: _passage(made.blocks[number]) for number in begins}
    places: dict[tuple[str, str | None], Place] = {}
    for number, passage in passages.items():
        if passage.item is not None:
            places.setdefault((passage.item, passage.field), begins[number])
    return Pages(
        drawings,
        places,
        tuple(passages.values()),
        tuple(begins.values()),
        min((each.height for each in begins.values() if each.page), default=_HEAD),
        fingerprint(minutes),
    )


def _passage(block: Block) -> Passage:
    source = getattr(block, "source", Source())
    # An item's number follows from the items before it: it is no change of its own words.
    words = "".join(each.text for each in block.spans) if isinstance(block, Heading) else None
    text = block_text(block) if words is None else words
    return Passage(source.item, source.field, " ".join(text.split()))
