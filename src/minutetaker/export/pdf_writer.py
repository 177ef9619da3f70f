"""The document as a PDF that anybody can read and an archive may keep, and as pages to see."""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Literal

from minutetaker.export.document import MinutesDocument, Source
from minutetaker.export.typst_sheet import sheet
from minutetaker.paths import resource

if TYPE_CHECKING:
    import typst

PAGE_WIDTH = 595.3
PAGE_HEIGHT = 841.9
"""A4 in points, the measure of every place on a page."""

Form = Literal["pdf", "png", "svg"]
_PLACES = "query(<place>).map(m => (m.value, m.location().page(), m.location().position().y.pt()))"
_mine = threading.local()
"""A compiler is at home in one thread; it keeps what it has laid out for the next time."""


@dataclass(frozen=True, slots=True)
class PlaceOnPage:
    """Where a block begins: ``page`` from 1, ``y`` points from the top of the page."""

    page: int
    y: float


def render_pdf(document: MinutesDocument) -> bytes:
    """The PDF, the same bytes every time: PDF/UA-1, and PDF/A-2a when the document has a date.

    A letter that none of the fonts has (an emoji) is against both standards: the file is then an
    ordinary tagged PDF, where the letter shows as an empty box.
    """
    import typst

    standards: list[typst.PDFStandard] = ["ua-1"]
    if document.properties.created:
        standards.append("a-2a")
    try:
        return _compiled(document, "pdf", standards)[0]
    except typst.TypstError:
        return _compiled(document, "pdf", [])[0]


def render_pages(document: MinutesDocument, ppi: float = 110) -> tuple[bytes, ...]:
    """The pages as PNG, ``ppi`` pixels to the inch; there are as many as the PDF has."""
    return _compiled(document, "png", [], ppi)


def draw_pages(document: MinutesDocument) -> tuple[bytes, ...]:
    """The pages as SVG with letters as paths: quicker than PNG, and sharp at any size."""
    return _compiled(document, "svg", [])


def page_map(document: MinutesDocument) -> Mapping[Source, PlaceOnPage]:
    """Where each item and each field of one begins; quick when the pages were just drawn."""
    _compiled(document, "svg", [])
    found: dict[Source, PlaceOnPage] = {}
    for number, page, y in json.loads(_compiler().eval(_PLACES)):
        source = getattr(document.blocks[number], "source", Source())
        if source.item is not None:
            found.setdefault(source, PlaceOnPage(page, y))
    return found


def _compiler() -> "typst.Compiler":
    import typst

    if not hasattr(_mine, "compiler"):
        template = resource("templates/minutes.typ")
        fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(resource("fonts"))])
        _mine.compiler = typst.Compiler(
            str(template), root=str(template.parent), font_paths=fonts, ignore_system_fonts=True
        )
    compiler: typst.Compiler = _mine.compiler
    return compiler


def _compiled(
    document: MinutesDocument,
    form: Form,
    standards: "list[typst.PDFStandard]",
    ppi: float | None = None,
) -> tuple[bytes, ...]:
    created = document.properties.created
    try:
        made = _compiler().compile(
            format=form,
            ppi=ppi,
            sys_inputs={"sheet": sheet(document)},
            pdf_standards=standards,
            timestamp=datetime.combine(created, time(), UTC) if created else None,
        )
    except BaseException as failure:
        # A panic of the library is no Exception, and would end the thread without a word.
        if type(failure).__name__ != "PanicException":
            raise
        del _mine.compiler
        raise RuntimeError(f"typst gave up: {failure}") from failure
    if made is None:
        raise RuntimeError("typst made nothing")
    return (made,) if isinstance(made, bytes) else tuple(made)
