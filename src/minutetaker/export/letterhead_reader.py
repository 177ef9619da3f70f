"""Reads the letterhead of a Word template, near enough to be seen beforehand without Word.

Words, pictures and page numbers of headers and footers; not frames, lines or drawings.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from docx.exceptions import InvalidXmlError
from docx.oxml.ns import qn

from minutetaker.export.letterhead import Letterhead, Line, Look, Piece
from minutetaker.export.template import grid_in, opened

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.part import Part
    from docx.section import Section, _Footer, _Header
    from lxml.etree import _Element

    from minutetaker.export.document import Grid

_EMU = 12_700
_TWIP = 20
_LARGEST = 4_000_000
"""Bytes of a picture; a logo is a few thousands."""
_DRAWN = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF")
_SIDES = {"center": "center", "right": "end", "end": "end"}
_COUNTED = {"PAGE": "page", "NUMPAGES": "pages", "SECTIONPAGES": "pages"}
_CHARACTERS = {
    **dict.fromkeys((qn("w:tab"), qn("w:ptab")), "\t"),
    **dict.fromkeys((qn("w:br"), qn("w:cr")), "\n"),
}
_NOT_SHOWN = (
    *(qn("w:pPr"), qn("w:rPr"), qn("w:del")),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)
_DEEPEST = 20
"""Styles based on styles: a circle ends here."""


def letterhead_of(template: bytes, file: str, grid: "Grid") -> "tuple[Grid, Letterhead | None]":
    """Where the text stands in a template, and its letterhead; None: it has none of its own.

    Raises TemplateUnusable.
    """
    word = opened(template, file)
    grid = grid_in(word, grid)
    own = word.element.body.iter(qn("w:headerReference"), qn("w:footerReference"))
    if next(own, None) is None:
        return grid, None
    try:
        return grid, _read(word, word.sections[-1])
    except (InvalidXmlError, KeyError, ValueError):
        # Word takes what python-docx doesn't; the document itself doesn't need it.
        return grid, None


def _read(word: "Document", section: "Section") -> Letterhead:
    page = _Page.of(section._sectPr)  # noqa: SLF001 - its own measures must be well-formed
    is_parted = section.different_first_page_header_footer
    return Letterhead(
        top=page.top,
        bottom=page.bottom,
        head=page.head,
        foot=page.foot,
        header=_lines(word, page, section.header),
        footer=_lines(word, page, section.footer),
        first_header=_lines(word, page, section.first_page_header) if is_parted else None,
        first_footer=_lines(word, page, section.first_page_footer) if is_parted else None,
    )


@dataclass(frozen=True, slots=True)
class _Page:
    """The measures of a page in points."""

    width: float
    left: float
    right: float
    top: float
    bottom: float
    head: float
    foot: float

    @classmethod
    def of(cls, section: "_Element") -> "_Page":
        """Those of a section; A4 with usual margins where it tells none."""
        size, margins = section.find(qn("w:pgSz")), section.find(qn("w:pgMar"))
        return cls(
            width=_measure(size, "w", 11906),
            left=_measure(margins, "left", 1134),
            right=_measure(margins, "right", 1134),
            top=_measure(margins, "top", 1134),
            bottom=_measure(margins, "bottom", 1134),
            head=_measure(margins, "header", 567),
            foot=_measure(margins, "footer", 567),
        )


def _measure(element: "_Element | None", side: str, usual: int) -> float:
    told = "" if element is None else element.get(qn(f"w:{side}"), "").lstrip("-")
    return (int(told) if told.isdecimal() else usual) / _TWIP


def _points(length: int) -> float:
    return max(0, length) / _EMU


def _lines(word: "Document", page: _Page, source: "_Header | _Footer") -> tuple[Line, ...]:
    """Every line; none where the template has no such header or footer."""
    if source.is_linked_to_previous:
        return ()
    return tuple(_Reader(word, page, source.part).below(source.part.element))


class _Reader:
    """Reads the paragraphs and tables of one header or footer."""

    def __init__(self, word: "Document", page: _Page, part: "Part") -> None:
        self._word, self._page, self._part = word, page, part
        self._instruction: str | None = None
        self._is_skipping = False

    def below(self, element: "_Element") -> Iterator[Line]:
        """Every line under an element, in its order."""
        for child in element:
            if child.tag == qn("w:p"):
                yield self._paragraph(child)
            elif child.tag == qn("w:tbl"):
                yield from map(self._row, child.iter(qn("w:tr")))
            elif child.tag in (qn("w:sdt"), qn("w:sdtContent")):
                yield from self.below(child)

    def _row(self, row: "_Element") -> Line:
        cells, sides, shares = [], [], []
        for cell in row.iterchildren(qn("w:tc")):
            pieces: list[Piece] = []
            lines = tuple(self.below(cell))
            for line in lines:
                pieces += [Piece("text", "\n")] * bool(pieces)
                pieces += [piece for part in line.parts for piece in part]
            width = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
            told = "" if width is None else width.get(qn("w:w"), "")
            cells.append(tuple(pieces))
            sides.append(lines[0].sides[0] if lines else "start")
            shares.append(float(told) if told.isdecimal() and int(told) else 1.0)
        return Line(tuple(cells), tuple(sides), tuple(shares))

    def _paragraph(self, paragraph: "_Element") -> Line:
        look = self._look_of(paragraph)
        parts: list[list[Piece]] = [[]]
        for piece in self._pieces(paragraph, look):
            if piece.text == "\t":
                parts.append([])
            else:
                parts[-1].append(piece)
        return Line(tuple(map(tuple, parts)), (look.side,))

    def _pieces(self, element: "_Element", look: Look) -> Iterator[Piece]:
        for child in element:
            if child.tag == qn("w:r"):
                yield from self._pieces(child, _changed(look, child.find(qn("w:rPr"))))
            elif child.tag == qn("w:fldChar"):
                yield from self._field(child.get(qn("w:fldCharType"), ""), look)
            elif child.tag == qn("w:instrText") and self._instruction is not None:
                self._instruction += child.text or ""
            elif not self._is_skipping:
                yield from self._shown(child, look)

    def _shown(self, child: "_Element", look: Look) -> Iterator[Piece]:
        if child.tag == qn("w:t"):
            yield Piece("text", child.text or "", look)
        elif child.tag in _CHARACTERS:
            yield Piece("text", _CHARACTERS[child.tag], look)
        elif child.tag == qn("w:drawing"):
            yield from self._drawing(child)
        elif kind := _counted(child.get(qn("w:instr"), "")):
            yield Piece(kind, look=look)
        elif child.tag not in _NOT_SHOWN:
            yield from self._pieces(child, look)

    def _field(self, kind: str, look: Look) -> Iterator[Piece]:
        """A number of the page stands for the result that Word left there."""
        if kind == "begin":
            self._instruction = ""
        elif kind == "separate" and self._instruction is not None:
            counted = _counted(self._instruction)
            self._instruction, self._is_skipping = None, counted is not None
            if counted is not None:
                yield Piece(counted, look=look)
        elif kind == "end":
            self._instruction, self._is_skipping = None, False

    def _drawing(self, drawing: "_Element") -> Iterator[Piece]:
        for blip in drawing.iter(qn("a:blip")):
            extent = next(drawing.iter(qn("wp:extent")), None)
            if extent is None:
                continue
            part = self._part.related_parts.get(blip.get(qn("r:embed"), ""))
            data = part.blob if part is not None else b""
            is_drawn = data.startswith(_DRAWN) and len(data) <= _LARGEST
            left, top = self._place(drawing, _points(_whole(extent.get("cx"))))
            yield Piece(
                "picture",
                data=data if is_drawn else b"",
                width=_points(_whole(extent.get("cx"))),
                height=_points(_whole(extent.get("cy"))),
                left=left,
                top=top,
            )

    def _place(self, drawing: "_Element", width: float) -> tuple[float | None, float | None]:
        """Where on the page a floating picture stands; None: in its line."""
        across = next(drawing.iter(qn("wp:positionH")), None)
        down = next(drawing.iter(qn("wp:positionV")), None)
        if across is None or down is None:
            return None, None
        page = self._page
        is_of_page = across.get("relativeFrom") == "page"
        edge, room = (
            (0.0, page.width) if is_of_page else (page.left, page.width - page.left - page.right)
        )
        shift = {"center": (room - width) / 2, "right": room - width}
        left = edge + shift.get(_told(across, "wp:align"), _offset(across))
        beside = {"page": 0.0, "margin": page.top}.get(down.get("relativeFrom", ""), page.head)
        return left, beside + _offset(down)

    def _look_of(self, paragraph: "_Element") -> Look:
        """The look of a paragraph by its style and those that the style is based on."""
        styles = self._word.styles.element
        default = styles.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        look = _changed(Look(size=10.0), default)
        named = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        chain: list[_Element] = []
        name = None if named is None else named.get(qn("w:val"))
        while name and len(chain) < _DEEPEST:
            style = styles.find(f"{qn('w:style')}[@{qn('w:styleId')}='{name}']")
            if style is None:
                break
            chain.append(style)
            based = style.find(qn("w:basedOn"))
            name = None if based is None else based.get(qn("w:val"))
        for style in reversed(chain):
            look = _sided(_changed(look, style.find(qn("w:rPr"))), style.find(qn("w:pPr")))
        return _sided(look, paragraph.find(qn("w:pPr")))


def _counted(instruction: str) -> str | None:
    words = instruction.split()
    return _COUNTED.get(words[0].upper()) if words else None


def _changed(look: Look, properties: "_Element | None") -> Look:
    """A look with what the properties of a run or a style change in it."""
    if properties is None:
        return look
    size, bold, colour = (properties.find(qn(name)) for name in ("w:sz", "w:b", "w:color"))
    if size is not None and size.get(qn("w:val"), "").isdecimal():
        look = replace(look, size=int(size.get(qn("w:val"), "")) / 2)
    if bold is not None:
        look = replace(look, bold=bold.get(qn("w:val"), "1") not in {"0", "false", "off"})
    told = "" if colour is None else colour.get(qn("w:val"), "")
    if len(told) == len(look.colour) and all(each in "0123456789abcdefABCDEF" for each in told):
        look = replace(look, colour=told)
    return look


def _sided(look: Look, properties: "_Element | None") -> Look:
    side = None if properties is None else properties.find(qn("w:jc"))
    return (
        look if side is None else replace(look, side=_SIDES.get(side.get(qn("w:val"), ""), "start"))
    )


def _told(element: "_Element", name: str) -> str:
    return next((each.text or "" for each in element.iter(qn(name))), "")


def _offset(element: "_Element") -> float:
    return _whole(_told(element, "wp:posOffset")) / _EMU


def _whole(told: str | None) -> int:
    try:
        return int(told or "")
    except ValueError:
        return 0
