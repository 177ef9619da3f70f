"""Our styles beside those of a body's template: found by name, made where they are missing."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from minutetaker.export.document import Grid
from minutetaker.export.docx_parts import named
from minutetaker.export.docx_styles import NAMESPACES, paragraph_forms, style_sheet
from minutetaker.export.docx_xml import parsed

if TYPE_CHECKING:
    from docx.document import Document
    from lxml import etree

    from minutetaker.export.document import MinutesDocument
    from minutetaker.export.docx_numbering import Numbering

_BASIC = frozenset({"Normal", "DefaultParagraphFont", "TableNormal", "NoList"})
"""Styles that Word has even where no file names them."""


def lacking_styles(word: "Document") -> tuple[str, ...]:
    """The names of our styles that the file lacks."""
    known = _style_ids(word)
    sheet = style_sheet(Grid(), bold_labels=False)
    lacking = [style for style in sheet if style not in _BASIC and style not in known]
    return tuple(_style_name(parsed(sheet[style])) for style in lacking)


def text_place(word: "Document", ours: int) -> int:
    """Where the template's own body text stands, in twips; ours where it has no such style."""
    their_id = _style_ids(word).get("BodyText")
    if their_id is None:
        return ours
    indent = word.styles.element.find(
        f"{named('style')}[@{named('styleId')}='{their_id}']/{named('pPr')}/{named('ind')}"
    )
    told = "" if indent is None else indent.get(named("left"), "")
    return int(told) if told.isdecimal() else 0


def keep_as_ours(body: "etree._Element") -> None:
    """Say on the paragraphs what stays with the next one (S18): a body's styles may not."""
    keeping = {form.id for form in paragraph_forms(Grid()) if form.keeps}
    for style in body.iter(named("pStyle")):
        told = style.getnext()
        if style.get(named("val")) in keeping and (told is None or told.tag != named("keepNext")):
            style.addnext(parsed(f"<w:keepNext {NAMESPACES}/>"))


def _style_ids(word: "Document") -> dict[str, str]:
    """The template's id for each of our styles that it has, found by name: Word translates ids."""
    theirs = {
        (each.get(named("type")), _style_name(each).lower()): each.get(named("styleId"), "")
        for each in word.styles.element.findall(named("style"))
    }
    ours = ((style, parsed(xml)) for style, xml in style_sheet(Grid(), bold_labels=False).items())
    found = {
        style: theirs.get((each.get(named("type")), _style_name(each).lower()))
        for style, each in ours
    }
    return {style: their_id for style, their_id in found.items() if their_id}


def _style_name(style: "etree._Element") -> str:
    name = style.find(named("name"))
    return "" if name is None else name.get(named("val"), "")


def make_styles(
    word: "Document", document: "MinutesDocument", numbering: "Numbering"
) -> Mapping[str, str]:
    """Add what is missing; the id of each of our styles in this template."""
    known = _style_ids(word)
    taken = {each.get(named("styleId")) for each in word.styles.element.findall(named("style"))}
    sheet = style_sheet(
        document.grid,
        bold_labels=document.bold_labels,
        dash=numbering.dash,
        number=numbering.number,
    )
    # Another style may already have the id that ours would have.
    ids = {
        style: known.get(style) or (f"Minutetaker{style}" if style in taken else style)
        for style in sheet
    }
    for style, xml in sheet.items():
        if style not in known:
            made = parsed(xml)
            made.set(named("styleId"), ids[style])
            if made.get(named("default")) is not None and _has_default(word, made):
                del made.attrib[named("default")]
            rename_styles(made, ids)
            word.styles.element.append(made)
    return ids


def _has_default(word: "Document", made: "etree._Element") -> bool:
    kind = made.get(named("type"))
    return any(
        each.get(named("type")) == kind and each.get(named("default")) in {"1", "true", "on"}
        for each in word.styles.element.findall(named("style"))
    )


def rename_styles(root: "etree._Element", ids: Mapping[str, str]) -> None:
    """Call our styles what the template calls them."""
    if all(ours == theirs for ours, theirs in ids.items()):
        return
    tags = ("pStyle", "rStyle", "tblStyle", "basedOn", "next")
    for each in root.iter(*(named(tag) for tag in tags)):
        value = each.get(named("val"), "")
        each.set(named("val"), ids.get(value, value))
