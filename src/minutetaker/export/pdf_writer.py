"""The document as a PDF that anybody can read and an archive may keep, and as pages to see."""

import json
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Literal

from minutetaker.domain.failures import PagesNotDrawn
from minutetaker.export.document import MinutesDocument, Source
from minutetaker.export.letterhead import Letterhead, without_pictures
from minutetaker.export.text_writer import block_text
from minutetaker.export.typst_sheet import sheet
from minutetaker.paths import resource

if TYPE_CHECKING:
    import typst

PAGE_WIDTH = 595.3
PAGE_HEIGHT = 841.9
"""A4 in points, the measure of every place on a page."""

Form = Literal["pdf", "png", "svg"]
_PLACES = """query(<place>).map(m => {
  let (place, below) = m.value
  (place, m.location().page(), m.location().position().y.pt() - below)
})"""
_UNSHOWN = re.compile(r'the text `"((?:[^"\\]|\\.)*)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_MOST_UNSHOWN = 8
_MOST_TOLD = 60
"""Letters of a place that are enough to find it again."""
_mine = threading.local()
"""A compiler is at home in one thread; it keeps what it has laid out for the next time."""


@dataclass(frozen=True, slots=True)
class PlaceOnPage:
    """Where a block begins: ``page`` from 1, ``y`` points from the top of the page."""

    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF; ``unshown`` are letters that none of the fonts has, the first ones of many."""

    data: bytes
    unshown: tuple[str, ...] = ()


def render_pdf(document: MinutesDocument) -> bytes:
    """The PDF alone."""
    return make_pdf(document).data


def make_pdf(document: MinutesDocument) -> Pdf:
    """The PDF, the same bytes every time: PDF/UA-1, and PDF/A-2a when the document has a date.

    A letter that none of the fonts has (an emoji) is against both standards: the file is then an
    ordinary tagged PDF, where the letter shows as an empty box.
    """
    import typst

    standards: list[typst.PDFStandard] = ["ua-1"]
    if document.properties.created:
        standards.append("a-2a")
    data = sheet(document, places=False)
    unshown: list[str] = []
    made = None
    while made is None:
        try:
            made = _compiled(document, "pdf", standards, data=data)[0]
        except typst.TypstError as error:
            found = _UNSHOWN.search(error.message)
            letters = _unquoted(found[1]) if found else ""
            written = json.dumps(letters, ensure_ascii=False)[1:-1]
            shorter = data.replace(written, "") if written else data
            if shorter == data or len(unshown) == _MOST_UNSHOWN:
                break
            # Without these, the next ones are found.
            unshown.append(letters)
            data = shorter
    if made is None or unshown:
        made = _compiled(document, "pdf", [])[0]
    return Pdf(made, tuple(unshown))


def _unquoted(quoted: str) -> str:
    """A text as the library quotes it, with its letters as they are."""
    return _ESCAPED.sub(_letter, quoted)


def _letter(escaped: re.Match[str]) -> str:
    code, letter = escaped.groups()
    return chr(int(code, 16)) if code else _CONTROLS.get(letter, letter)


def render_pages(document: MinutesDocument, ppi: float = 110) -> tuple[bytes, ...]:
    """The pages as PNG, ``ppi`` pixels to the inch; there are as many as the PDF has."""
    return _compiled(document, "png", [], ppi)


def draw_pages(
    document: MinutesDocument, letterhead: Letterhead | None = None
) -> tuple[bytes, ...]:
    """The pages as SVG with letters as paths: quicker than PNG, and sharp at any size.

    In a letterhead a picture that can't be drawn is an empty place.
    """
    import typst

    if letterhead is None:
        return _compiled(document, "svg", [])
    try:
        return _compiled(document, "svg", [], data=sheet(document, letterhead))
    except typst.TypstError:
        plain = without_pictures(letterhead)
        return _compiled(document, "svg", [], data=sheet(document, plain))


def page_map(document: MinutesDocument) -> Mapping[Source, PlaceOnPage]:
    """Where each item and each field of one begins."""
    _compiled(document, "svg", [])
    return map_drawn(document)


def map_drawn(document: MinutesDocument) -> Mapping[Source, PlaceOnPage]:
    """The same of the document whose pages this thread has drawn last; at once."""
    found: dict[Source, PlaceOnPage] = {}
    for number, place in map_blocks().items():
        source = getattr(document.blocks[number], "source", Source())
        if source.item is not None:
            found.setdefault(source, place)
    return found


def map_blocks() -> Mapping[int, PlaceOnPage]:
    """Where each block of the document begins whose pages this thread has drawn last."""
    places = json.loads(_compiler().eval(_PLACES))
    return {number: PlaceOnPage(page, y) for number, page, y in places}


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
    data: str | None = None,
) -> tuple[bytes, ...]:
    created = document.properties.created
    try:
        made = _compiler().compile(
            format=form,
            ppi=ppi,
            sys_inputs={"sheet": data or sheet(document, places=form == "svg")},
            pdf_standards=standards,
            timestamp=datetime.combine(created, time(), UTC) if created else None,
        )
    except BaseException as failure:
        # A panic of the library is no Exception, and would end the thread without a word.
        if type(failure).__name__ != "PanicException":
            raise
        del _mine.compiler
        raise PagesNotDrawn(words=_stopping(document, form)) from failure
    if made is None:
        raise RuntimeError("typst made nothing")
    return (made,) if isinstance(made, bytes) else tuple(made)


def _stopping(document: MinutesDocument, form: Form) -> str:
    """The beginning of the first block that stops the library; the title when none does alone."""
    for block in document.blocks if len(document.blocks) > 1 else ():
        try:
            _compiled(replace(document, blocks=(block,)), form, [])
        except PagesNotDrawn:
            return " ".join(block_text(block).split())[:_MOST_TOLD]
    return document.properties.title
