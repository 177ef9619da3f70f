"""WordprocessingML of runs, paragraphs and tables, written as text: the only place that escapes."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from lxml import etree

from minutetaker.export.document import Span, SpanStyle
from minutetaker.export.docx_styles import word_language

_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32)])
_NO_LETTERS = ("\ufffe", "\uffff")
_SURROGATES = re.compile("[\ud800-\udfff]")
_PIECES = re.compile(r"(\n|\t|\r\n?|-(?<=[ \u00a0]-)(?=[^\W\d_]))")
"""What is an element of its own: breaks, tabs, and a hyphen that must not be left behind (P4)."""
_ELEMENTS = {"\t": "<w:tab/>", "-": "<w:noBreakHyphen/>"}
_STYLES = {
    SpanStyle.LABEL: "FieldLabel",
    SpanStyle.MARK: "Mark",
    SpanStyle.SECRET: "Secret",
}
_PARSER = etree.XMLParser(resolve_entities=False, huge_tree=True)
_OPENED = re.compile(r"(https?|mailto):", re.IGNORECASE)

_NUMBER_GAP = 220
"""Twips more between a number at the right of its column and the words of the next one."""
TAB = "<w:r><w:tab/></w:r>"


def escaped(text: str) -> str:
    """Text as it may stand in XML, also in an attribute."""
    # Four searches by the C library; a translation looks at each letter of its own.
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return text.replace(">", "&gt;").replace('"', "&quot;")


def encoded(xml: str) -> bytes:
    """XML as bytes, without what it can't hold; paste and import take care of that before."""
    for mark in _NO_LETTERS:
        xml = xml.replace(mark, "")
    try:
        made = xml.encode()
    except UnicodeEncodeError:
        made = _SURROGATES.sub("", xml).encode()
    return made.translate(None, _CONTROLS)


def parsed(xml: str) -> etree._Element:
    """Our XML as elements."""
    return etree.fromstring(encoded(xml), _PARSER)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a paragraph's style already does: bold on bold would cancel itself in Word."""

    bold: bool = False
    italic: bool = False


PLAIN = Ground()
BOLD = Ground(bold=True)
ITALIC = Ground(italic=True)


class RunWriter:
    """Writes spans as runs.

    ``language`` is the document's own; ``link`` gives the relationship id of an outside address.
    """

    def __init__(self, language: str, link: Callable[[str], str]) -> None:
        self._language = language
        self._link = link

    def runs(self, spans: Iterable[Span], ground: Ground = PLAIN) -> str:
        """The runs of some words, in their order."""
        return "".join([self._run(span, ground) for span in spans])

    def _run(self, span: Span, ground: Ground) -> str:
        if not (span.bold or span.italic or span.style or span.language or span.href):
            return run(span.text)
        if span.href and _OPENED.match(span.href):
            inner = run(span.text, self._letters(span, ground, "Hyperlink"))
            return (
                f'<w:hyperlink r:id="{self._link(span.href)}" w:history="1">{inner}</w:hyperlink>'
            )
        return run(span.text, self._letters(span, ground, _STYLES.get(span.style)))

    def _letters(self, span: Span, ground: Ground, style: str | None) -> str:
        """The properties of a run: a style of ours where it can be one, else plain marks."""
        bold = span.bold and not ground.bold
        italic = span.italic and not ground.italic
        made = ""
        # A style that is bold on a bold ground is not bold: Word counts the two against another.
        if style is None and ground == PLAIN and bold != italic:
            style, bold, italic = ("Strong" if bold else "Emphasis"), False, False
        if style:
            made += f'<w:rStyle w:val="{style}"/>'
        if bold:
            made += "<w:b/><w:bCs/>"
        if italic:
            made += "<w:i/><w:iCs/>"
        if span.language and span.language != self._language:
            made += f'<w:lang w:val="{escaped(word_language(span.language))}"/>'
        return made


def run(text: str, letters: str = "") -> str:
    """Words with the properties ``letters``; nothing for no words."""
    if not text:
        return ""
    properties = f"<w:rPr>{letters}</w:rPr>" if letters else ""
    return f"<w:r>{properties}{_words(text)}</w:r>"


def _words(text: str) -> str:
    # Spelled out, because this is asked of every run.
    if not ("\n" in text or "\t" in text or "\r" in text or " -" in text or "\u00a0-" in text):
        return f'<w:t xml:space="preserve">{escaped(text)}</w:t>'
    return "".join(
        # Every second piece is what the text was split at.
        _ELEMENTS.get(piece, "<w:br/>")
        if place % 2
        else f'<w:t xml:space="preserve">{escaped(piece)}</w:t>'
        for place, piece in enumerate(_PIECES.split(text))
        if piece
    )


_SEPARATE = '<w:fldChar w:fldCharType="separate"/>'
_END = '<w:fldChar w:fldCharType="end"/>'
FIELD_END = f"<w:r>{_END}</w:r>"


def field(instruction: str, shown: str, letters: str = "") -> str:
    """A field that Word keeps up to date; ``shown`` is what stands there until it does."""
    properties = f"<w:rPr>{letters}</w:rPr>" if letters else ""
    parts = (*_begin(instruction), _SEPARATE, f"<w:t>{escaped(shown)}</w:t>", _END)
    return "".join(f"<w:r>{properties}{part}</w:r>" for part in parts)


def field_begin(instruction: str) -> str:
    """The beginning of a field whose result goes on over paragraphs, until ``FIELD_END``."""
    return "".join(f"<w:r>{part}</w:r>" for part in (*_begin(instruction), _SEPARATE))


def contents_mark(told: str, kind: str) -> str:
    """What a table of contents of a kind tells of this place; it shows nothing here."""
    quoted = told.replace("\\", "\\\\").replace('"', '\\"')
    return "".join(
        f"<w:r>{part}</w:r>" for part in (*_begin(f'TC "{quoted}" \\f {kind} \\l 1'), _END)
    )


def _begin(instruction: str) -> tuple[str, str]:
    return (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText>',
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Direct:
    """What a paragraph has besides its style; None leaves it to the style. Measures are twips."""

    keeps: bool | None = None
    breaks_page: bool = False
    list_number: int | None = None
    list_level: int = 0
    cleared_tab: int | None = None
    before: int | None = None
    after: int | None = None
    exact_line: int | None = None
    right: bool = False

    def __str__(self) -> str:
        """As XML, in the order of the schema."""
        made = ""
        if self.keeps is not None:
            made += "<w:keepNext/>" if self.keeps else '<w:keepNext w:val="0"/>'
        if self.breaks_page:
            made += "<w:pageBreakBefore/>"
        if self.list_number is not None:
            made += (
                f'<w:numPr><w:ilvl w:val="{self.list_level}"/>'
                f'<w:numId w:val="{self.list_number}"/></w:numPr>'
            )
        if self.cleared_tab is not None:
            made += f'<w:tabs><w:tab w:val="clear" w:pos="{self.cleared_tab}"/></w:tabs>'
        made += self._spacing()
        if self.right:
            made += f'<w:ind w:right="{_NUMBER_GAP}"/><w:jc w:val="right"/>'
        return made

    def _spacing(self) -> str:
        made = "" if self.before is None else f' w:before="{self.before}"'
        if self.after is not None:
            made += f' w:after="{self.after}"'
        if self.exact_line is not None:
            made += f' w:line="{self.exact_line}" w:lineRule="exact"'
        return f"<w:spacing{made}/>" if made else ""


AS_STYLED = Direct()


def paragraph(style: str | None, runs: str, direct: Direct = AS_STYLED) -> str:
    """A paragraph; style None is that of table cells."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = named if direct is AS_STYLED else f"{named}{direct}"
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"


def bookmarked(number: int, name: str, runs: str) -> str:
    """Runs that a page reference may point to."""
    return (
        f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{runs}<w:bookmarkEnd w:id="{number}"/>'
    )


def table(rows: Sequence[Sequence[str]], columns: Sequence[int], left: int, name: str = "") -> str:
    """A table of ready cell paragraphs, the first row its head; ``columns`` are twips.

    ``name`` is told to those who can't see the table.
    """
    told = f'<w:tblCaption w:val="{escaped(name)}"/>' if name else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    opened = [f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>' for width in columns]
    head = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="MinutesTable"/>'
        f'<w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblInd w:w="{left}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" '
        f'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>{told}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )
    made = [head]
    marks = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"
    for row in rows:
        cells = "".join([f"{a}{cell}</w:tc>" for a, cell in zip(opened, row, strict=True)])
        made.append(f"<w:tr>{marks}{cells}</w:tr>")
        marks = "<w:trPr><w:cantSplit/></w:trPr>"
    made.append("</w:tbl>")
    return "".join(made)
