"""The document as a Word file: our blocks in our own template, or in a body's."""

from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from minutetaker.export.docx_blocks import BlockWriter, Pages
from minutetaker.export.docx_head import page_header
from minutetaker.export.docx_numbering import Numbering, numbering_xml
from minutetaker.export.docx_package import describe, packed
from minutetaker.export.docx_styles import NAMESPACES, WORD, defaults, style_sheet, word_language
from minutetaker.export.docx_xml import RunWriter
from minutetaker.paths import resource

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.part import Part

    from minutetaker.export.document import Grid, MinutesDocument

TEMPLATE = "templates/minutetaker.docx"


def render_docx(document: "MinutesDocument", template: bytes | None = None) -> bytes:
    """The Word file, the same bytes every time; ``template`` None is the house's own.

    Raises TemplateUnusable, which names what is wrong with the template.
    """
    if template is not None:
        from minutetaker.export.template import filled

        return filled(document, template)
    word = docx.Document(BytesIO(resource(TEMPLATE).read_bytes()))
    pages = Pages()
    numbering = Numbering(document.grid.text)
    writer = RunWriter(document.properties.language, Links(word.part).name)
    blocks = BlockWriter(document, writer, numbering, pages)
    put_in_place_of(word.element.body, body_of(blocks.written(document.blocks)))
    _set_page(word, document.grid)
    _set_header(word, document, pages)
    _set_styles(word, document)
    word.settings.element.find(_name("themeFontLang")).set(
        _name("val"), word_language(document.properties.language)
    )
    replace_children(word.part.numbering_part.element, numbering_xml(numbering))
    describe(word.part.package, document.properties)
    return packed(word.part.package)


class Links:
    """The outside addresses of a part, each with its relationship."""

    def __init__(self, part: "Part") -> None:
        self._part = part
        self._names: dict[str, str] = {}

    def name(self, address: str) -> str:
        """The relationship's id, made when the address is met for the first time."""
        if address not in self._names:
            name = f"rLink{len(self._names) + 1}"
            self._names[address] = name
            self._part.rels.add_relationship(
                RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True
            )
        return self._names[address]


def body_of(blocks: Iterable[str]) -> etree._Element:
    """The blocks as elements, under a body of their own."""
    parser = etree.XMLParser(resolve_entities=False, huge_tree=True)
    return etree.fromstring(f"<w:body {NAMESPACES}>{''.join(blocks)}</w:body>".encode(), parser)


def replace_children(element: etree._Element, xml: str) -> None:
    """Give an element the children that ``xml``, an element of the same name, has."""
    element[:] = list(etree.fromstring(xml.encode()))


def put_in_place_of(body: etree._Element, filled: etree._Element) -> None:
    """Put a filled body where another was; its page set-up stays."""
    section = body.find(_name("sectPr"))
    if section is not None:
        filled.append(section)
    parent = body.getparent()
    if parent is not None:
        parent.replace(body, filled)


def _name(tag: str) -> str:
    return f"{{{WORD}}}{tag}"


def _set_page(word: "Document", grid: "Grid") -> None:
    margins = word.element.find(f"{_name('body')}/{_name('sectPr')}/{_name('pgMar')}")
    for side in ("left", "right", "top", "bottom"):
        margins.set(_name(side), str(getattr(grid, side)))


def _set_header(word: "Document", document: "MinutesDocument", pages: Pages) -> None:
    part = word.sections[0].header.part
    writer = RunWriter(document.properties.language, Links(part).name)
    lines = page_header(document.header, writer, document.grid, pages.total)
    replace_children(part.element, f"<w:hdr {NAMESPACES}>{lines}</w:hdr>")


def _set_styles(word: "Document", document: "MinutesDocument") -> None:
    sheet = style_sheet(document.grid, bold_labels=document.bold_labels)
    made = defaults(document.properties.language) + "".join(sheet.values())
    replace_children(word.styles.element, f"<w:styles {NAMESPACES}>{made}</w:styles>")
