"""The parts of an opened Word file: their names, their children, their links."""

from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from minutetaker.export.docx_styles import WORD
from minutetaker.export.docx_xml import parsed

if TYPE_CHECKING:
    from docx.opc.part import Part


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


def named(tag: str) -> str:
    """A name of WordprocessingML as lxml writes it."""
    return f"{{{WORD}}}{tag}"


def replace_children(element: etree._Element, xml: str) -> None:
    """Give an element the children that ``xml``, an element of the same name, has."""
    element[:] = list(parsed(xml))
