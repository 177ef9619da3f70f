"""Invented templates of a body for the tests, whole ones and broken ones."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Mm

from minutetaker.export.docx_package import zipped
from minutetaker.export.docx_writer import TEMPLATE, render_docx
from minutetaker.paths import resource
from tests.unit.export.page_sample import WHOLE
from tests.unit.export.word_file import WordFile

ROOT = Path(__file__).resolve().parents[3]
NAME = "kirjepohja.dotx"
OURS = resource(TEMPLATE)
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def letterhead() -> bytes:
    """A body's template: its name in the header, its address in the footer, its own margins."""
    made = docx.Document()
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(30), Mm(25)
    section.header.paragraphs[0].text = "Kuusiniemen kunta"
    section.header.paragraphs[0].add_run().add_picture(BytesIO(PIXEL))
    section.footer.paragraphs[0].text = "Rantatie 2, 00000 Kuusiniemi"
    made.add_paragraph("Kirjoita tähän pohjan ohje")
    file = BytesIO()
    made.save(file)
    return file.getvalue()


def changed(template: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The template with some of its parts changed by hand."""
    with zipfile.ZipFile(BytesIO(template)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    return zipped(list(parts.items()))


def replaced(part: str, old: str, new: str) -> Callable[[dict[str, bytes]], None]:
    def change(parts: dict[str, bytes]) -> None:
        assert old.encode() in parts[part], f"{old} is not in {part}"
        parts[part] = parts[part].replace(old.encode(), new.encode())

    return change


def filled(template: bytes) -> WordFile:
    return WordFile(render_docx(WHOLE, template, NAME))


def relationship_to(target: str, mode: str, kind: str = "image") -> bytes:
    told = (
        f'<Relationship Id="rIdX" Target="{target}"{mode} Type="http://schemas.openxmlformats.org/'
        f'officeDocument/2006/relationships/{kind}"/></Relationships>'
    )
    return changed(
        OURS.read_bytes(), replaced("word/_rels/document.xml.rels", "</Relationships>", told)
    )


BOMB = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><w:styles xmlns:w="http://schemas.openxmlformats.'
    'org/wordprocessingml/2006/main">&c;</w:styles>'
)


def set_part(name: str, content: bytes) -> bytes:
    return changed(OURS.read_bytes(), lambda parts: parts.update({name: content}))


def without(name: str) -> bytes:
    def change(parts: dict[str, bytes]) -> None:
        del parts[name]

    return changed(OURS.read_bytes(), change)


def twice(name: str) -> bytes:
    with zipfile.ZipFile(OURS) as archive:
        members = [(each, archive.read(each)) for each in archive.namelist()]
    with pytest.warns(UserWarning, match="Duplicate"):
        return zipped([*members, (name, b"<w:styles/>")])


def forged(template: bytes, name: str, size: int) -> bytes:
    """The template with a false unpacked size told of a part."""
    made = bytearray(template)
    for signature, told, words in ((b"PK\x03\x04", 22, 30), (b"PK\x01\x02", 24, 46)):
        place = made.find(signature)
        while place >= 0:
            if made[place + words : place + words + len(name)] == name.encode():
                made[place + told : place + told + 4] = size.to_bytes(4, "little")
            place = made.find(signature, place + 4)
    return bytes(made)


def locked() -> bytes:
    """The template with the mark of encryption on each member."""
    made = bytearray(OURS.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = made.find(signature)
        while place >= 0:
            made[place + flags] |= 1
            place = made.find(signature, place + 4)
    return bytes(made)
