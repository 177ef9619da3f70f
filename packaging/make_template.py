"""Makes resources/templates/minutetaker.docx, the Word template of the house, the same every time.

Styles and lists come from the writer's own modules, so that the two can't part.
"""

import sys
from pathlib import Path

from minutetaker.export.document import Grid
from minutetaker.export.docx_head import empty_header
from minutetaker.export.docx_numbering import Numbering, numbering_xml
from minutetaker.export.docx_package import HEAD, content_types, extended_xml, zipped
from minutetaker.export.docx_styles import NAMESPACES, defaults, style_sheet

TEMPLATE = Path(__file__).resolve().parent.parent / "resources" / "templates" / "minutetaker.docx"

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"

_TYPES = [
    ("/word/document.xml", f"{_WORD}.document.main+xml"),
    ("/word/styles.xml", f"{_WORD}.styles+xml"),
    ("/word/numbering.xml", f"{_WORD}.numbering+xml"),
    ("/word/settings.xml", f"{_WORD}.settings+xml"),
    ("/word/fontTable.xml", f"{_WORD}.fontTable+xml"),
    ("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
    ("/word/header1.xml", f"{_WORD}.header+xml"),
    ("/word/header2.xml", f"{_WORD}.header+xml"),
    ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
]
_RELATED = (
    ("rId1", "styles", "styles.xml"),
    ("rId2", "numbering", "numbering.xml"),
    ("rId3", "settings", "settings.xml"),
    ("rId4", "fontTable", "fontTable.xml"),
    ("rId5", "theme", "theme/theme1.xml"),
    ("rId6", "header", "header1.xml"),
    ("rId7", "header", "header2.xml"),
)


def template() -> bytes:
    """The template as the bytes of a Word file."""
    grid = Grid()
    parts = {
        "[Content_Types].xml": content_types(_TYPES).decode(),
        "_rels/.rels": _relationships(
            (
                ("rId1", "officeDocument", "word/document.xml"),
                ("rId2", "extended-properties", "docProps/app.xml"),
            )
        ),
        "word/document.xml": _document(grid),
        "word/_rels/document.xml.rels": _relationships(_RELATED),
        "word/styles.xml": _styles(grid),
        "word/numbering.xml": HEAD + numbering_xml(Numbering(grid.text)),
        "word/settings.xml": HEAD + _SETTINGS,
        "word/fontTable.xml": HEAD + _FONTS,
        "word/theme/theme1.xml": HEAD + _THEME,
        "word/header1.xml": _header(),
        "word/header2.xml": _header(),
        "docProps/app.xml": extended_xml(),
    }
    return zipped([(name, text.encode()) for name, text in parts.items()])


def _relationships(related: tuple[tuple[str, str, str], ...]) -> str:
    told = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in related
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{told}</Relationships>'


def _document(grid: Grid) -> str:
    return (
        f"{HEAD}<w:document {NAMESPACES}><w:body><w:sectPr>"
        '<w:headerReference w:type="first" r:id="rId6"/>'
        '<w:headerReference w:type="default" r:id="rId7"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="{grid.top}" w:right="{grid.right}" w:bottom="{grid.bottom}" '
        f'w:left="{grid.left}" w:header="567" w:footer="567" w:gutter="0"/>'
        '<w:cols w:space="708"/><w:titlePg/></w:sectPr></w:body></w:document>'
    )


def _header() -> str:
    return f"{HEAD}<w:hdr {NAMESPACES}>{empty_header()}</w:hdr>"


def _styles(grid: Grid) -> str:
    styles = "".join(style_sheet(grid, bold_labels=False).values())
    return f"{HEAD}<w:styles {NAMESPACES}>{defaults('fi')}{styles}</w:styles>"


_SETTINGS = (
    f'<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="1304"/>'
    '<w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
    + "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    + '</w:compat><w:themeFontLang w:val="fi-FI"/><w:clrSchemeMapping w:bg1="light1" '
    'w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" '
    'w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" '
    'w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>'
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
)

_FONTS = (
    f'<w:fonts {NAMESPACES}><w:font w:name="Arial"><w:altName w:val="Liberation Sans"/>'
    '<w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
    '<w:pitch w:val="variable"/></w:font></w:fonts>'
)

_COLOURS = (
    ("dk1", "000000"),
    ("lt1", "FFFFFF"),
    ("dk2", "1F2937"),
    ("lt2", "F3F4F6"),
    ("accent1", "1F4E8C"),
    ("accent2", "2F6B4F"),
    ("accent3", "8A5A00"),
    ("accent4", "8C2F39"),
    ("accent5", "5B4B8A"),
    ("accent6", "4B5563"),
    ("hlink", "1F4E8C"),
    ("folHlink", "5B4B8A"),
)
_PAINT = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_FACE = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
_THEME = (
    f'<a:theme xmlns:a="{_DRAWING}" name="Minutetaker"><a:themeElements>'
    '<a:clrScheme name="Minutetaker">'
    + "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLOURS)
    + f'</a:clrScheme><a:fontScheme name="Minutetaker"><a:majorFont>{_FACE}</a:majorFont>'
    f'<a:minorFont>{_FACE}</a:minorFont></a:fontScheme><a:fmtScheme name="Minutetaker">'
    f"<a:fillStyleLst>{_PAINT * 3}</a:fillStyleLst><a:lnStyleLst>"
    + "".join(f'<a:ln w="{width}">{_PAINT}</a:ln>' for width in (6350, 12700, 19050))
    + "</a:lnStyleLst><a:effectStyleLst>"
    + "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    + f"</a:effectStyleLst><a:bgFillStyleLst>{_PAINT * 3}</a:bgFillStyleLst></a:fmtScheme>"
    "</a:themeElements></a:theme>"
)


def main() -> int:
    """Write the template into its place."""
    TEMPLATE.parent.mkdir(parents=True, exist_ok=True)
    TEMPLATE.write_bytes(template())
    print(TEMPLATE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
