"""The pages as they will print, for the eyes of the chair."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.minutes import Minutes
from minutetaker.services.body_templates import KeptTemplate, read_template
from minutetaker.services.exporting import Wishes, document


@dataclass(frozen=True, slots=True)
class Place:
    """Where something begins: ``page`` from 0, ``height`` a part of the page's own height."""

    page: int
    height: float


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one text: SVG drawings, where each item and field stands, and whose text it is.

    A place's key is an item's id and its field (``part:2``, ``decision:d1``), or None for the
    item's heading.
    """

    drawings: tuple[bytes, ...]
    places: Mapping[tuple[str, str | None], Place]
    fingerprint: str


def pages(minutes: Minutes, template: KeptTemplate | None = None) -> Pages:
    """The pages of a meeting. Safe in any thread.

    With a Word template, as near to it as can be drawn: its letterhead and margins, not its
    letters. Raises UnreadableFile or TemplateUnusable.
    """
    from minutetaker.export.pdf_writer import PAGE_HEIGHT, draw_pages, map_drawn

    made, letterhead = document(minutes, Wishes()), None
    if template is not None:
        from minutetaker.export.letterhead_reader import letterhead_of

        data = read_template(template.path)
        grid, letterhead = letterhead_of(data, template.name, made.grid)
        made = replace(made, grid=grid)
    drawings = draw_pages(made, letterhead)
    places = {
        (source.item, source.field): Place(found.page - 1, found.y / PAGE_HEIGHT)
        for source, found in map_drawn(made).items()
        if source.item is not None
    }
    return Pages(drawings, places, fingerprint(minutes))
