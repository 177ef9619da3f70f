"""A body's own Word template: its letterhead and styles stay, our blocks come in."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from lxml import etree

from minutetaker.export.document import Grid
from minutetaker.export.docx_blocks import BlockWriter, Pages
from minutetaker.export.docx_head import empty_header, page_header
from minutetaker.export.docx_package import describe, packed
from minutetaker.export.docx_parts import Links, named, replace_children
from minutetaker.export.docx_styles import NAMESPACES, word_language
from minutetaker.export.docx_xml import RunWriter, parsed
from minutetaker.export.flow import flows
from minutetaker.export.page_guess import guess
from minutetaker.export.template_file import TemplateIsDamaged, safe_document
from minutetaker.export.template_lists import add_lists, free_numbering, numbering_part
from minutetaker.export.template_styles import (
    keep_as_ours,
    lacking_styles,
    make_styles,
    rename_styles,
    text_place,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import _Header

    from minutetaker.export.document import MinutesDocument

PLACE = "minutes"
"""The tag of a content control that our blocks replace; without one they replace the body."""

_A4 = (
    f'<w:sectPr {NAMESPACES}><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{Grid().top}" '
    f'w:right="{Grid().right}" w:bottom="{Grid().bottom}" w:left="{Grid().left}" w:header="567" '
    'w:footer="567" w:gutter="0"/></w:sectPr>'
)
_ALWAYS_KEPT = frozenset(
    {
        RELATIONSHIP_TYPE.STYLES,
        RELATIONSHIP_TYPE.NUMBERING,
        RELATIONSHIP_TYPE.SETTINGS,
        RELATIONSHIP_TYPE.WEB_SETTINGS,
        RELATIONSHIP_TYPE.FONT_TABLE,
        RELATIONSHIP_TYPE.THEME,
        RELATIONSHIP_TYPE.FOOTNOTES,
        RELATIONSHIP_TYPE.ENDNOTES,
    }
)


def fill(document: "MinutesDocument", template: bytes, file: str) -> bytes:
    """The Word file in a body's template, the same bytes every time.

    Header, footer, page set-up and styles are the template's; where it has no header at all, it
    gets ours. Raises TemplateUnusable.
    """
    word = opened(template, file)
    section = _section(word)
    document = replace(document, grid=grid_in(word, document.grid))
    lists = numbering_part(word)
    numbering = free_numbering(lists.element, document.grid.text)
    styles = make_styles(word, document, numbering)
    writer = RunWriter(document.properties.language, Links(word.part).name)
    followed = flows(document.blocks)
    pages = guess(document, followed)
    blocks = BlockWriter(document, writer, numbering, pages).written(document.blocks, followed)
    filled = parsed(f"<w:body {NAMESPACES}>{''.join(blocks)}</w:body>")
    keep_as_ours(filled)
    rename_styles(filled, styles)
    _put(word.element.body, list(filled), section)
    add_lists(lists.element, numbering, styles)
    _set_header(word, document, pages, styles)
    _set_language(word, document.properties.language)
    _drop_unused(word)
    describe(word.part.package, document.properties)
    return packed(word.part.package)


def missing_styles(template: bytes, file: str) -> tuple[str, ...]:
    """The names of the house's styles that the template lacks and that will be made.

    ``file`` is its name in sentences. Raises TemplateUnusable.
    """
    return lacking_styles(opened(template, file))


def opened(template: bytes, file: str) -> "Document":
    """The template as python-docx opens it. Raises TemplateUnusable."""
    try:
        word = docx.Document(BytesIO(safe_document(template, file)))
        # Each of these is needed, and python-docx looks for them only now.
        _ = (word.element.body.tag, word.styles.element, word.settings.element)
    except (KeyError, ValueError, AttributeError, TypeError, etree.XMLSyntaxError) as error:
        raise TemplateIsDamaged(file=file, part="word/document.xml") from error
    return word


def _section(word: "Document") -> etree._Element:
    body = word.element.body
    section: etree._Element | None = body.find(named("sectPr"))
    if section is None:
        # By its own parser, so that python-docx knows it for a section.
        section = parse_xml(_A4)
        body.append(section)
    return section


def grid_in(word: "Document", grid: Grid) -> Grid:
    """The grid where the template's text stands, up to its margin."""
    return _grid_on(_section(word), replace(grid, text=text_place(word, grid.text)))


def _grid_on(section: etree._Element, grid: Grid) -> Grid:
    """The grid with its right edge where the template's margin is."""
    size, margins = section.find(named("pgSz")), section.find(named("pgMar"))
    if size is None or margins is None:
        return grid
    width, left, right = (
        _twips(element, side, default)
        for element, side, default in (
            (size, "w", 11906),
            (margins, "left", grid.left),
            (margins, "right", grid.right),
        )
    )
    return replace(grid, left=left, right=right, right_tab=max(width - left - right, grid.field))


def _twips(element: etree._Element, side: str, default: int) -> int:
    """A measure of the page; what isn't a number of twips is what it would be with us."""
    told = element.get(named(side), "")
    return int(told) if told.isdecimal() else default


def _put(body: etree._Element, blocks: Sequence[etree._Element], section: etree._Element) -> None:
    place = _place(body)
    if place is None:
        body[:] = [*blocks, section]
        return
    for block in blocks:
        place.addprevious(block)
    place.getparent().remove(place)  # type: ignore[union-attr]  # it is inside the body


def _place(body: etree._Element) -> etree._Element | None:
    """The content control to be replaced; one inside a paragraph takes the paragraph with it."""
    for control in body.iter(named("sdt")):
        tag = control.find(f"{named('sdtPr')}/{named('tag')}")
        if tag is not None and tag.get(named("val")) == PLACE:
            around = (each for each in control.iterancestors(named("p")))
            return next(around, control)
    return None


def _set_header(
    word: "Document", document: "MinutesDocument", pages: Pages, styles: Mapping[str, str]
) -> None:
    section = word.sections[-1]
    own = word.element.body.iter(named("headerReference"), named("footerReference"))
    if next(own, None) is not None:
        return
    section.different_first_page_header_footer = True
    _fill_header(section.first_page_header, empty_header(), styles)
    section.header.is_linked_to_previous = False
    writer = RunWriter(document.properties.language, Links(section.header.part).name)
    lines = page_header(document.header, writer, document.grid, pages.total)
    _fill_header(section.header, lines, styles)


def _fill_header(header: "_Header", lines: str, styles: Mapping[str, str]) -> None:
    header.is_linked_to_previous = False
    replace_children(header.part.element, f"<w:hdr {NAMESPACES}>{lines}</w:hdr>")
    rename_styles(header.part.element, styles)


def _set_language(word: "Document", language: str) -> None:
    """The document's language (X2), whatever the template was written in."""
    node = word.styles.element
    for tag in ("docDefaults", "rPrDefault", "rPr", "lang"):
        child = node.find(named(tag))
        if child is None:
            child = etree.Element(named(tag))
            # Of these, only the language has others before it.
            node.insert(len(node) if tag == "lang" else 0, child)
        node = child
    node.set(named("val"), word_language(language))
    for theme in word.settings.element.iter(named("themeFontLang")):
        theme.set(named("val"), word_language(language))


def _drop_unused(word: "Document") -> None:
    """What only the template's own words used (pictures, comments, data) doesn't go along."""
    inside = f"{{{RELATIONSHIP_TYPE.OFFICE_DOCUMENT.rpartition('/')[0]}}}"
    used = {
        value
        for each in word.element.iter()
        for name, value in each.attrib.items()
        if str(name).startswith(inside)
    }
    for name, relationship in list(word.part.rels.items()):
        if relationship.reltype not in _ALWAYS_KEPT and name not in used:
            del word.part.rels[name]
