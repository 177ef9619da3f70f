"""The document as a Word file: our blocks in our own template, or in a body's."""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.part import Part
from lxml import etree

from minutetaker.export.docx_blocks import BlockWriter, Pages
from minutetaker.export.docx_head import page_header
from minutetaker.export.docx_numbering import Numbering, numbering_xml
from minutetaker.export.docx_package import HEAD, describe, packed
from minutetaker.export.docx_parts import Links, named, replace_children
from minutetaker.export.docx_styles import NAMESPACES, defaults, style_sheet, word_language
from minutetaker.export.docx_xml import RunWriter, encoded
from minutetaker.export.flow import flows
from minutetaker.export.page_guess import guess
from minutetaker.export.template import fill
from minutetaker.paths import resource

if TYPE_CHECKING:
    from docx.document import Document

    from minutetaker.export.document import Grid, MinutesDocument

TEMPLATE = "templates/minutetaker.docx"


def render_docx(
    document: "MinutesDocument", template: bytes | None = None, template_name: str = ".docx"
) -> bytes:
    """The Word file, the same bytes every time; ``template`` None is the house's own.

    ``template_name`` is what a sentence about the template calls it. Raises TemplateUnusable,
    which names what is wrong.
    """
    if template is not None:
        return fill(document, template, template_name)
    word = docx.Document(BytesIO(resource(TEMPLATE).read_bytes()))
    followed = flows(document.blocks)
    pages = guess(document, followed)
    numbering = Numbering(document.grid.text)
    writer = RunWriter(document.properties.language, Links(word.part).name)
    blocks = BlockWriter(document, writer, numbering, pages)
    _set_page(word, document.grid)
    _set_header(word, document, pages)
    _set_styles(word, document)
    _set_body(word, blocks.written(document.blocks, followed))
    replace_children(word.part.numbering_part.element, numbering_xml(numbering))
    describe(word.part.package, document.properties)
    return packed(word.part.package)


def _set_body(word: "Document", blocks: Iterable[str]) -> None:
    """Put the blocks into the place of the template's document part.

    The new part is bytes, not elements: of a long document they would take most of the time.
    """
    old = word.part
    section = etree.tostring(word.element.body.sectPr, encoding="unicode")
    opened, closed = f"{HEAD}<w:document {NAMESPACES}><w:body>", "</w:body></w:document>"
    xml = "".join((opened, *blocks, section, closed))
    new = Part(old.partname, old.content_type, encoded(xml), old.package)
    new.rels.update(old.rels)
    rels, kind = old.package.rels, RELATIONSHIP_TYPE.OFFICE_DOCUMENT
    name = next(name for name, each in rels.items() if each.reltype == kind)
    rels.add_relationship(kind, new, name)


def _set_page(word: "Document", grid: "Grid") -> None:
    section = word.element.body.sectPr
    margins = section.find(named("pgMar"))
    for side in ("left", "right", "top", "bottom"):
        margins.set(named(side), str(getattr(grid, side)))


def _set_header(word: "Document", document: "MinutesDocument", pages: Pages) -> None:
    part = word.sections[0].header.part
    writer = RunWriter(document.properties.language, Links(part).name)
    lines = page_header(document.header, writer, document.grid, pages.total)
    replace_children(part.element, f"<w:hdr {NAMESPACES}>{lines}</w:hdr>")


def _set_styles(word: "Document", document: "MinutesDocument") -> None:
    language = document.properties.language
    sheet = style_sheet(document.grid, bold_labels=document.bold_labels)
    made = defaults(language) + "".join(sheet.values())
    replace_children(word.styles.element, f"<w:styles {NAMESPACES}>{made}</w:styles>")
    word.settings.element.find(named("themeFontLang")).set(named("val"), word_language(language))
