"""The Word styles of the house: each paragraph's form, counted from the page's grid."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from minutetaker.export.document import Grid

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{WORD}" xmlns:r="{RELATIONSHIPS}"'

LIST_STEP = 397
"""Twips from a list's mark to its text, and from a level to the next."""
LINK_COLOUR = "1F4E8C"
SECRET_SHADE = "D9D9D9"

_LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}

Tabs = tuple[tuple[int, str], ...]
"""Places in twips with how text stands there: left, right, or right after dots."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphForm:
    """A paragraph style. Measures are twips, ``size`` points; None is what ``based`` says.

    ``hanging`` None: no indent of its own. ``keeps`` and ``keeps_lines``: with the next, whole.
    """

    id: str
    name: str
    based: str | None = "Normal"
    following: str | None = None
    left: int | None = None
    hanging: int = 0
    tabs: Tabs = ()
    before: int | None = None
    after: int | None = None
    keeps: bool = False
    keeps_lines: bool = False
    outline: int | None = None
    list_number: int | None = None
    bold: bool = False
    italic: bool = False
    size: float | None = None
    borders: str = ""


_OUR_OWN = frozenset(
    {"Masthead", "Meta", "Field", "FieldMore", "GroupHeading", "EndMatter", "SecrecyMark"}
    | {"Omission", "FieldLabel", "Mark", "Secret"}
)
"""Styles that Word doesn't have by itself."""


def word_language(language: str) -> str:
    """The language as Word names it, with its land (X2)."""
    return _LANGUAGES.get(language, language)


def paragraph_forms(grid: Grid, dash: int = 1, number: int = 2) -> tuple[ParagraphForm, ...]:
    """Every paragraph style on this grid; ``dash`` and ``number`` are the lists they belong to."""
    text, field, meta = grid.text, grid.field, grid.meta
    columns: Tabs = ((meta, "left"), (grid.right_tab, "right"))
    mark = text + LIST_STEP
    body = "BodyText"
    form = ParagraphForm
    return (
        form(id="Normal", name="Normal", based=None),
        form(id=body, name="Body Text", left=text, after=200),
        form(id="Masthead", name="Masthead", following="Meta", tabs=columns, keeps=True),
        form(id="Meta", name="Meta", left=meta, keeps=True),
        form(id="Title", name="Title", following=body, bold=True, size=14, after=60, keeps=True),
        form(id="Subtitle", name="Subtitle", following=body, bold=True, after=280, keeps=True),
        _heading(grid, 1, "Normal", 240, 80, 12),
        _heading(grid, 2, "Normal", 60, 40, None),
        _heading(grid, 3, "Heading2", 60, 40, None),
        form(
            id="Field", name="Field", following="FieldMore", left=field, hanging=field,
            tabs=((field, "left"),), before=140, after=60,
        ),
        form(id="FieldMore", name="Field More", left=field, after=60, keeps_lines=True),
        form(
            id="GroupHeading", name="Group Heading", based="FieldMore", following="FieldMore",
            italic=True, before=100, after=60, keeps=True,
        ),
        form(id="EndMatter", name="End Matter", based="Field", following="FieldMore", before=300),
        form(
            id="ListBullet", name="List Bullet", based="BodyText", list_number=dash,
            left=mark, hanging=LIST_STEP, after=80,
        ),
        form(
            id="ListNumber", name="List Number", based="BodyText", list_number=number,
            left=mark, hanging=LIST_STEP, after=80,
        ),
        form(id="Caption", name="caption", bold=True, before=60, after=80, keeps=True),
        form(
            id="Signature", name="Signature", left=text, before=800, keeps=True, keeps_lines=True
        ),
        form(
            id="SecrecyMark", name="Secrecy Mark", based=body, following=body, bold=True,
            keeps=True, borders='<w:left w:val="single" w:sz="18" w:space="8" w:color="auto"/>',
        ),
        form(
            id="Omission", name="Omission", based=body, following=body, left=0, before=120,
            after=200,
            borders='<w:top w:val="dashed" w:sz="6" w:space="3" w:color="auto"/>'
            '<w:bottom w:val="dashed" w:sz="6" w:space="3" w:color="auto"/>',
        ),
        form(
            id="TOC1", name="toc 1", left=text, hanging=text, after=60,
            tabs=((text, "left"), (grid.right_tab, "dots")),
        ),
        form(id="Header", name="header", tabs=columns),
    )  # fmt: skip


def _heading(
    grid: Grid, level: int, based: str, before: int, after: int, size: float | None
) -> ParagraphForm:
    return ParagraphForm(
        id=f"Heading{level}",
        name=f"heading {level}",
        based=based,
        following="BodyText",
        left=grid.text,
        hanging=grid.text,
        tabs=((grid.text, "left"),),
        before=before,
        after=after,
        keeps=True,
        keeps_lines=True,
        outline=level,
        bold=True,
        size=size,
    )


def style_sheet(grid: Grid, *, bold_labels: bool, dash: int = 1, number: int = 2) -> dict[str, str]:
    """Every style of the house as XML by its id, in the order of a styles part."""
    made = {
        form.id: _paragraph_style(form, place)
        for form, place in zip(paragraph_forms(grid, dash, number), count(1), strict=False)
    }
    return made | _character_styles(bold_labels=bold_labels) | _TABLE_STYLES


def defaults(language: str) -> str:
    """The document's defaults: Arial 11 on 13.9 points in one language."""
    fonts = '<w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>'
    named = word_language(language)
    return (
        f"<w:docDefaults {NAMESPACES}><w:rPrDefault><w:rPr>{fonts}"
        '<w:sz w:val="22"/><w:szCs w:val="22"/>'
        f'<w:lang w:val="{named}" w:eastAsia="{named}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/><w:suppressAutoHyphens/>"
        '<w:spacing w:before="0" w:after="0" w:line="264" w:lineRule="auto"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
    )


def _paragraph_style(form: ParagraphForm, place: int) -> str:
    kind = ' w:default="1"' if form.id == "Normal" else ""
    custom = ' w:customStyle="1"' if form.id in _OUR_OWN else ""
    based = f'<w:basedOn w:val="{form.based}"/>' if form.based else ""
    following = f'<w:next w:val="{form.following}"/>' if form.following else ""
    properties = "".join(_paragraph_properties(form))
    letters = "".join(_letter_properties(form))
    return (
        f'<w:style {NAMESPACES} w:type="paragraph"{kind}{custom} w:styleId="{form.id}">'
        f'<w:name w:val="{form.name}"/>{based}{following}'
        f'<w:uiPriority w:val="{place}"/><w:qFormat/>'
        + (f"<w:pPr>{properties}</w:pPr>" if properties else "")
        + (f"<w:rPr>{letters}</w:rPr>" if letters else "")
        + "</w:style>"
    )


def _paragraph_properties(form: ParagraphForm) -> Iterator[str]:
    """In the order of the schema."""
    yield "<w:keepNext/>" if form.keeps else ""
    yield "<w:keepLines/>" if form.keeps_lines else ""
    if form.list_number is not None:
        yield f'<w:numPr><w:numId w:val="{form.list_number}"/></w:numPr>'
    if form.borders:
        yield f"<w:pBdr>{form.borders}</w:pBdr>"
    if tabs := "".join(_tab(place, kind) for place, kind in form.tabs if place):
        yield f"<w:tabs>{tabs}</w:tabs>"
    # Told even where it is nothing: a body's Normal may have spaces of its own.
    none = 0 if form.based == "Normal" else None
    spaces = (
        ("before", none if form.before is None else form.before),
        ("after", none if form.after is None else form.after),
    )
    if told := "".join(f' w:{side}="{space}"' for side, space in spaces if space is not None):
        yield f"<w:spacing{told}/>"
    if form.left is not None:
        hanging = f' w:hanging="{form.hanging}"' if form.hanging else ' w:firstLine="0"'
        yield f'<w:ind w:left="{form.left}"{hanging}/>'
    if form.outline is not None:
        yield f'<w:outlineLvl w:val="{form.outline - 1}"/>'


def _letter_properties(form: ParagraphForm) -> Iterator[str]:
    if form.bold:
        yield "<w:b/><w:bCs/>"
    if form.italic:
        yield "<w:i/><w:iCs/>"
    if form.size is not None:
        half_points = round(form.size * 2)
        yield f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def _tab(place: int, kind: str) -> str:
    if kind == "dots":
        return f'<w:tab w:val="right" w:leader="dot" w:pos="{place}"/>'
    return f'<w:tab w:val="{kind}" w:pos="{place}"/>'


def _character_styles(*, bold_labels: bool) -> dict[str, str]:
    forms = (
        ("Strong", "Strong", "<w:b/><w:bCs/>"),
        ("Emphasis", "Emphasis", "<w:i/><w:iCs/>"),
        ("Hyperlink", "Hyperlink", f'<w:color w:val="{LINK_COLOUR}"/><w:u w:val="single"/>'),
        ("FieldLabel", "Field Label", "<w:b/><w:bCs/>" if bold_labels else ""),
        ("Mark", "Mark", "<w:b/><w:bCs/><w:caps/>"),
        ("Secret", "Secret", f'<w:shd w:val="clear" w:color="auto" w:fill="{SECRET_SHADE}"/>'),
    )
    made = {
        "DefaultParagraphFont": f'<w:style {NAMESPACES} w:type="character" w:default="1" '
        'w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    }
    for style, name, letters in forms:
        custom = ' w:customStyle="1"' if style in _OUR_OWN else ""
        made[style] = (
            f'<w:style {NAMESPACES} w:type="character"{custom} w:styleId="{style}">'
            f'<w:name w:val="{name}"/><w:basedOn w:val="DefaultParagraphFont"/>'
            '<w:uiPriority w:val="30"/><w:qFormat/>'
            + (f"<w:rPr>{letters}</w:rPr>" if letters else "")
            + "</w:style>"
        )
    return made


_RULE = 'w:val="single" w:sz="8" w:space="0" w:color="auto"'
_TABLE_STYLES = {
    "TableNormal": f'<w:style {NAMESPACES} w:type="table" w:default="1" w:styleId="TableNormal">'
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    "NoList": f'<w:style {NAMESPACES} w:type="numbering" w:default="1" w:styleId="NoList">'
    '<w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    "MinutesTable": f'<w:style {NAMESPACES} w:type="table" w:customStyle="1" '
    'w:styleId="MinutesTable"><w:name w:val="Minutes Table"/><w:basedOn w:val="TableNormal"/>'
    '<w:uiPriority w:val="31"/><w:qFormat/>'
    '<w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr><w:tblPr><w:tblBorders>'
    f"<w:top {_RULE}/><w:bottom {_RULE}/>"
    '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="808080"/></w:tblBorders>'
    '<w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="50" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr><w:tcBorders>'
    f"<w:bottom {_RULE}/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>",
}
