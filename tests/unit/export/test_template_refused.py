"""Templates that nobody should trust: refused with a sentence, or stripped of what is active."""

import pytest

from minutetaker.domain.failures import TemplateUnusable
from minutetaker.export.docx_package import zipped
from minutetaker.export.docx_writer import render_docx
from minutetaker.export.template_file import (
    TemplateHasEntities,
    TemplateIsDamaged,
    TemplateIsNoWordFile,
    TemplateIsProtected,
    TemplateIsTooLarge,
    TemplateReachesOut,
)
from tests.unit.export.letterheads import (
    BOMB,
    NAME,
    OURS,
    PIXEL,
    changed,
    filled,
    forged,
    locked,
    relationship_to,
    replaced,
    set_part,
    twice,
    without,
)
from tests.unit.export.page_sample import WHOLE, document, heading
from tests.unit.export.word_file import WordFile


def with_macros(parts: dict[str, bytes]) -> None:
    types = parts["[Content_Types].xml"].decode()
    types = types.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ).replace(
        "</Types>",
        '<Override PartName="/word/vbaProject.bin" '
        'ContentType="application/vnd.ms-office.vbaProject"/></Types>',
    )
    parts["[Content_Types].xml"] = types.encode()
    parts["word/vbaProject.bin"] = b"Sub AutoOpen()"
    relationship = (
        '<Relationship Id="rIdVba" Target="vbaProject.bin" '
        'Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject"/></Relationships>'
    )
    replaced("word/_rels/document.xml.rels", "</Relationships>", relationship)(parts)


def test_macros_never_come_along() -> None:
    made = filled(changed(OURS.read_bytes(), with_macros))

    everything = b"".join(made.parts.values()) + " ".join(made.parts).encode()
    assert b"vba" not in everything
    assert b"AutoOpen" not in everything
    assert b"macroEnabled" not in everything


def test_a_word_template_becomes_a_document() -> None:
    kind = "wordprocessingml.document.main+xml"
    dotx = changed(
        OURS.read_bytes(),
        replaced("[Content_Types].xml", kind, "wordprocessingml.template.main+xml"),
    )

    assert kind.encode() in filled(dotx).parts["[Content_Types].xml"]


def test_where_the_template_came_from_is_forgotten() -> None:
    def attach(parts: dict[str, bytes]) -> None:
        replaced(
            "word/settings.xml",
            "<w:defaultTabStop",
            '<w:attachedTemplate r:id="rId1"/><w:defaultTabStop',
        )(parts)
        parts["word/_rels/settings.xml.rels"] = (
            b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            b'<Relationship Id="rId1" Target="file:///C:/pohjat/salainen.dotm" '
            b'TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
            b'relationships/attachedTemplate"/></Relationships>'
        )

    made = filled(changed(OURS.read_bytes(), attach))

    assert b"salainen" not in b"".join(made.parts.values())
    assert b"attachedTemplate" not in made.parts["word/settings.xml"]


UNUSABLE = {
    "a picture": (PIXEL, TemplateIsNoWordFile, NAME),
    "nothing": (b"", TemplateIsNoWordFile, NAME),
    "a zip of something else": (zipped([("a.txt", b"a")]), TemplateIsNoWordFile, NAME),
    "a spreadsheet": (
        set_part("[Content_Types].xml", b"<Types><Override ContentType='sheet'/></Types>"),
        TemplateIsNoWordFile,
        NAME,
    ),
    "an old or locked file": (
        bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600),
        TemplateIsProtected,
        "password",
    ),
    "a cut file": (OURS.read_bytes()[:3000], TemplateIsDamaged, NAME),
    "a broken part": (set_part("word/styles.xml", b"<w:styles"), TemplateIsDamaged, "styles.xml"),
    "a part twice": (twice("word/styles.xml"), TemplateIsDamaged, "styles.xml"),
    "a part with a password": (locked(), TemplateIsProtected, "password"),
    "a broken directory": (
        OURS.read_bytes().replace(b"PK\x01\x02", b"PK\x01\x07", 1),
        TemplateIsDamaged,
        NAME,
    ),
    "declarations in a part that is cut": (
        set_part("word/styles.xml", BOMB.encode()[:-30]),
        TemplateHasEntities,
        "styles.xml",
    ),
    "a missing part": (without("word/header1.xml"), TemplateIsDamaged, "header1.xml"),
    "an empty document": (
        set_part("word/document.xml", b"<nothing/>"),
        TemplateIsDamaged,
        "document.xml",
    ),
    "entities": (set_part("word/styles.xml", BOMB.encode()), TemplateHasEntities, "styles.xml"),
    "a picture from outside": (
        relationship_to("https://example.org/logo.png", ' TargetMode="External"'),
        TemplateReachesOut,
        "https://example.org/logo.png",
    ),
    "a zip bomb": (
        set_part("word/media/big.bin", bytes(110_000_000)),
        TemplateIsTooLarge,
        "big.bin",
    ),
    "millions of elements": (
        set_part("word/styles.xml", b"<w:styles>" + b"<a/>" * 2_500_000 + b"</w:styles>"),
        TemplateIsTooLarge,
        "styles.xml",
    ),
    "millions of attributes": (
        set_part(
            "word/styles.xml",
            b"<w:styles " + b" ".join(b'a%d=""' % n for n in range(2_100_000)) + b"/>",
        ),
        TemplateIsTooLarge,
        "styles.xml",
    ),
    "a part larger than it says": (
        forged(set_part("word/media/big.bin", bytes(110_000_000)), "word/media/big.bin", 10),
        TemplateIsDamaged,
        "big.bin",
    ),
    "a list of parts without end": (
        zipped([(f"word/{'p' * 900}{number}.xml", b"") for number in range(1_500)]),
        TemplateIsTooLarge,
        "1500",
    ),
    "more parts than can be counted": (
        zipped([(f"p{number}", b"") for number in range(66_000)]),
        TemplateIsTooLarge,
        "65535",
    ),
    "a million parts": (
        changed(
            OURS.read_bytes(),
            lambda parts: parts.update({f"word/p{number}.bin": b"" for number in range(2_001)}),
        ),
        TemplateIsTooLarge,
        "2013",
    ),
}


@pytest.mark.parametrize("kind", UNUSABLE)
def test_an_unusable_template_is_refused_with_what_is_wrong_in_it(kind: str) -> None:
    template, failure, named = UNUSABLE[kind]

    with pytest.raises(failure) as caught:
        render_docx(WHOLE, template, NAME)

    assert isinstance(caught.value, TemplateUnusable)
    assert NAME in str(caught.value)
    assert named in str(caught.value)


def test_a_template_damaged_in_any_place_is_refused_or_filled_but_never_a_bug() -> None:
    template = OURS.read_bytes()

    for place in range(0, len(template), 11):
        broken = template[:place] + bytes([template[place] ^ 0xFF]) + template[place + 1 :]
        try:
            made = render_docx(document(heading(1, "Asia", "1")), broken, NAME)
        except TemplateUnusable:
            continue
        assert "1\tAsia" in WordFile(made).texts()


def test_an_outside_link_in_the_letterhead_is_no_harm() -> None:
    template = relationship_to("https://example.org", ' TargetMode="External"', "hyperlink")

    assert filled(template).texts()
