"""A Word file read back for the tests: its parts, its words, and what an outside judge says."""

import zipfile
from io import BytesIO
from pathlib import Path

from lxml import etree
from openxml_audit import OpenXmlValidator

from minutetaker.export.document import MinutesDocument
from minutetaker.export.docx_writer import render_docx

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = {"w": WORD}


def w(tag: str) -> str:
    return f"{{{WORD}}}{tag}"


class WordFile:
    """The parts of a made file."""

    def __init__(self, made: bytes) -> None:
        self.made = made
        with zipfile.ZipFile(BytesIO(made)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}

    def tree(self, part: str = "word/document.xml") -> etree._Element:
        return etree.fromstring(self.parts[part])

    def paragraphs(self, part: str = "word/document.xml") -> list[etree._Element]:
        return list(self.tree(part).iter(w("p")))

    def texts(self, part: str = "word/document.xml") -> list[str]:
        return [text_of(each) for each in self.paragraphs(part)]

    def paragraph(self, text: str) -> etree._Element:
        """The one paragraph with these words."""
        (found,) = [each for each in self.paragraphs() if text_of(each) == text]
        return found

    def style_value(self, style: str, path: str, name: str) -> str | None:
        """A value in a style: of ``w:pPr/w:ind`` the ``left``."""
        found = self.tree("word/styles.xml").find(f"w:style[@w:styleId='{style}']/{path}", NAMES)
        return None if found is None else found.get(w(name))

    def faults(self, folder: Path) -> list[str]:
        """What openxml-audit finds wrong."""
        file = folder / "made.docx"
        file.write_bytes(self.made)
        return [str(each) for each in OpenXmlValidator().validate(file).errors]


def made(document: MinutesDocument) -> WordFile:
    """The document in the house's own template."""
    return WordFile(render_docx(document))


def text_of(paragraph: etree._Element) -> str:
    marks = {w("br"): "\n", w("tab"): "\t", w("noBreakHyphen"): "-"}
    return "".join(
        (each.text or "") if each.tag == w("t") else marks.get(str(each.tag), "")
        for run in paragraph.iter(w("r"))
        for each in run
    )


def style_of(paragraph: etree._Element) -> str | None:
    style = paragraph.find("w:pPr/w:pStyle", NAMES)
    return None if style is None else style.get(w("val"))


def value(paragraph: etree._Element, path: str, name: str = "val") -> str | None:
    """A value of a paragraph's own: of ``w:spacing`` the ``before``."""
    found = paragraph.find(f"w:pPr/{path}", NAMES)
    return None if found is None else found.get(w(name))


def keeps(paragraph: etree._Element) -> bool | None:
    """Whether the paragraph itself says that it stays with the next; None: its style does."""
    found = paragraph.find("w:pPr/w:keepNext", NAMES)
    return None if found is None else found.get(w("val")) != "0"
