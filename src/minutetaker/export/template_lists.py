"""Our lists beside those that a body's template has already."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from minutetaker.export.docx_numbering import Numbering, numbering_xml
from minutetaker.export.docx_parts import named
from minutetaker.export.docx_styles import NAMESPACES
from minutetaker.export.docx_xml import parsed
from minutetaker.export.template_styles import rename_styles

if TYPE_CHECKING:
    from docx.document import Document
    from lxml import etree


def numbering_part(word: "Document") -> XmlPart:
    """The template's numbering part, made when it has none."""
    for relationship in word.part.rels.values():
        if relationship.reltype == RELATIONSHIP_TYPE.NUMBERING:
            part = relationship.target_part
            if isinstance(part, XmlPart):
                return part
    package = word.part.package
    empty = parsed(f"<w:numbering {NAMESPACES}/>")
    name = PackURI("/word/numbering.xml")
    made = XmlPart(name, CONTENT_TYPE.WML_NUMBERING, empty, package)
    word.part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    return made


def free_numbering(element: "etree._Element", text: int) -> Numbering:
    """Lists of ours with ids above all of the template's."""
    return Numbering(
        text,
        first_kind=_highest(element, "abstractNum", "abstractNumId") + 1,
        first_list=_highest(element, "num", "numId") + 1,
    )


def _highest(element: "etree._Element", tag: str, name: str) -> int:
    return max((int(each.get(named(name), "0")) for each in element.iter(named(tag))), default=0)


def add_lists(element: "etree._Element", numbering: Numbering, styles: Mapping[str, str]) -> None:
    """The template's lists stay; ours come after them, in the order of the schema."""
    ours = parsed(numbering_xml(numbering))
    rename_styles(ours, styles)
    kinds = ours.findall(named("abstractNum"))
    lists = ours.findall(named("num"))
    first = element.find(named("num"))
    for kind in kinds:
        if first is None:
            element.append(kind)
        else:
            first.addprevious(kind)
    after = element.find(named("numIdMacAtCleanup"))
    for each in lists:
        if after is None:
            element.append(each)
        else:
            after.addprevious(each)
