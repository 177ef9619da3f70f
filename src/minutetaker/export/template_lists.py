"""Our lists beside those that a body's template has already."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

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
    from docx.oxml.xmlchemy import BaseOxmlElement
    from lxml import etree


_NUMBERING = RELATIONSHIP_TYPE.NUMBERING


def numbering_part(word: "Document") -> XmlPart:
    """The template's numbering part, made when it has none."""
    related = (each for each in word.part.rels.values() if each.reltype == _NUMBERING)
    own = next((each.target_part for each in related), None)
    if isinstance(own, XmlPart):
        return own
    package = word.part.package
    empty = cast("BaseOxmlElement", parsed(f"<w:numbering {NAMESPACES}/>"))
    name = PackURI("/word/numbering.xml")
    made = XmlPart(name, CONTENT_TYPE.WML_NUMBERING, empty, package)
    word.part.relate_to(made, _NUMBERING)
    return made


def free_numbering(element: "etree._Element", text: int) -> Numbering:
    """Lists of ours with ids above all of the template's."""
    return Numbering(
        text,
        first_kind=_highest(element, "abstractNum", "abstractNumId") + 1,
        first_list=_highest(element, "num", "numId") + 1,
    )


def _highest(element: "etree._Element", tag: str, name: str) -> int:
    numbers = (each.get(named(name), "") for each in element.iter(named(tag)))
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def add_lists(element: "etree._Element", numbering: Numbering, styles: Mapping[str, str]) -> None:
    """The template's lists stay; ours come after them, in the order of the schema."""
    ours = parsed(numbering_xml(numbering))
    rename_styles(ours, styles)
    _put_before(element, "num", ours.findall(named("abstractNum")))
    _put_before(element, "numIdMacAtCleanup", ours.findall(named("num")))


def _put_before(element: "etree._Element", tag: str, made: "Sequence[etree._Element]") -> None:
    found = element.find(named(tag))
    place = len(element) if found is None else element.index(found)
    element[place:place] = made
