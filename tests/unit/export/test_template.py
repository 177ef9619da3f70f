"""A body's own Word template: what is the body's stays, and nothing else comes along."""

import runpy
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.shared import Mm
from lxml import etree

from minutetaker.domain.failures import TemplateUnusable
from minutetaker.export.docx_package import zipped
from minutetaker.export.docx_writer import TEMPLATE, render_docx
from minutetaker.export.template import missing_styles
from minutetaker.export.template_file import (
    TemplateHasEntities,
    TemplateIsDamaged,
    TemplateIsNoWordFile,
    TemplateIsProtected,
    TemplateIsTooLarge,
    TemplateReachesOut,
)
from minutetaker.paths import resource
from tests.unit.export.page_sample import WHOLE, document, heading, paragraph
from tests.unit.export.word_file import NAMES, WordFile, style_of, w

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


def test_the_letterhead_and_the_page_stay_as_they_were() -> None:
    made = docx.Document(BytesIO(render_docx(WHOLE, letterhead(), NAME)))

    section = made.sections[0]
    assert section.header.paragraphs[0].text == "Kuusiniemen kunta"
    assert section.footer.paragraphs[0].text == "Rantatie 2, 00000 Kuusiniemi"
    assert section.left_margin is not None
    assert round(section.left_margin.mm) == 30
    assert [part for part in filled(letterhead()).parts if "media" in part]


def test_our_words_come_into_the_place_of_the_template_s() -> None:
    own, theirs = WordFile(render_docx(WHOLE)), filled(letterhead())

    assert theirs.texts() == own.texts()
    assert "Kirjoita" not in "".join(theirs.texts())


def test_word_finds_nothing_to_repair_in_a_filled_template(tmp_path: Path) -> None:
    # The default template of python-docx has faults of its own; ours has none.
    assert WordFile(render_docx(WHOLE, OURS.read_bytes(), NAME)).faults(tmp_path) == []


def test_a_filled_template_is_the_same_bytes_every_time() -> None:
    template = letterhead()

    assert render_docx(WHOLE, template, NAME) == render_docx(WHOLE, template, NAME)


def test_tables_end_at_the_template_s_own_margin() -> None:
    widths = filled(letterhead()).tree().find(".//w:tbl/w:tblPr/w:tblW", NAMES)

    assert widths is not None
    text_width = round((210 - 30 - 25) / 25.4 * 1440)
    assert abs(int(widths.get(w("w"), "")) - (text_width - 1304)) <= 2


def test_the_template_s_properties_are_not_ours() -> None:
    made = filled(letterhead())

    assert not [name for name, part in made.parts.items() if b"python-docx" in part]
    assert not [name for name in made.parts if "thumbnail" in name]
    assert b"Venla Hiidenmaa" in made.parts["docProps/core.xml"]


def test_missing_styles_are_named_and_made() -> None:
    missing = missing_styles(letterhead(), NAME)

    assert "Masthead" in missing
    assert "Body Text" not in missing
    assert missing_styles(OURS.read_bytes(), NAME) == ()
    styles = filled(letterhead()).tree("word/styles.xml")
    assert styles.find("w:style[@w:styleId='Masthead']", NAMES) is not None


def test_styles_are_found_by_the_name_that_word_gives_them_in_every_language() -> None:
    def in_finnish(parts: dict[str, bytes]) -> None:
        parts["word/styles.xml"] = parts["word/styles.xml"].replace(b'"BodyText"', b'"Leipteksti"')

    made = filled(changed(OURS.read_bytes(), in_finnish))

    styles = {style_of(each) for each in made.paragraphs()}
    assert "Leipteksti" in styles
    assert "BodyText" not in styles


def test_a_style_of_ours_doesn_t_take_the_id_of_another() -> None:
    other = replaced("word/styles.xml", 'w:val="Masthead"/>', 'w:val="Kunnan oma"/>')
    made = filled(changed(OURS.read_bytes(), other))

    assert style_of(made.paragraphs()[0]) == "MinutetakerMasthead"


def test_blocks_fill_the_place_that_is_tagged_for_them() -> None:
    def tag(parts: dict[str, bytes]) -> None:
        place = (
            '<w:p><w:r><w:t>Ennen</w:t></w:r></w:p><w:sdt><w:sdtPr><w:tag w:val="minutes"/>'
            "</w:sdtPr><w:sdtContent><w:p><w:r><w:t>Tähän</w:t></w:r></w:p></w:sdtContent></w:sdt>"
            "<w:p><w:r><w:t>Jälkeen</w:t></w:r></w:p><w:sectPr"
        )
        replaced("word/document.xml", "<w:sectPr", place)(parts)

    made = WordFile(
        render_docx(document(paragraph("Sisältö")), changed(OURS.read_bytes(), tag), NAME)
    )

    assert made.texts() == ["Ennen", "Sisältö", "Jälkeen"]


def test_a_content_control_with_another_tag_is_an_ordinary_part_of_the_body() -> None:
    other = (
        '<w:sdt><w:sdtPr><w:tag w:val="address"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>x</w:t>'
        "</w:r></w:p></w:sdtContent></w:sdt><w:sectPr"
    )
    template = changed(OURS.read_bytes(), replaced("word/document.xml", "<w:sectPr", other))

    made = WordFile(render_docx(document(paragraph("Sisältö")), template, NAME))

    assert made.texts() == ["Sisältö"]


def test_a_page_without_measures_or_with_strange_ones_has_ours() -> None:
    def table_width(old: str, new: str) -> str | None:
        template = changed(OURS.read_bytes(), replaced("word/document.xml", old, new))
        width = filled(template).tree().find(".//w:tbl/w:tblPr/w:tblW", NAMES)
        return None if width is None else width.get(w("w"))

    assert table_width('<w:pgSz w:w="11906" w:h="16838"/>', "") == str(9638 - 1304)
    assert table_width('w:left="1134"', 'w:left="2cm"') == str(9638 - 1304)


def test_a_template_that_tells_no_language_gets_the_document_s() -> None:
    def forget(parts: dict[str, bytes]) -> None:
        for part, tag in (
            ("word/styles.xml", "docDefaults"),
            ("word/settings.xml", "themeFontLang"),
        ):
            root = etree.fromstring(parts[part])
            for each in root.findall(w(tag)):
                root.remove(each)
            parts[part] = etree.tostring(root)

    styles = filled(changed(OURS.read_bytes(), forget)).tree("word/styles.xml")

    assert styles[0].tag == w("docDefaults")
    language = styles.find("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NAMES)
    assert language is not None
    assert language.get(w("val")) == "fi-FI"


def test_a_template_without_basic_styles_gets_them_as_the_default() -> None:
    def forget(parts: dict[str, bytes]) -> None:
        root = etree.fromstring(parts["word/styles.xml"])
        for each in root.findall(w("style")):
            root.remove(each)
        parts["word/styles.xml"] = etree.tostring(root)

    styles = filled(changed(OURS.read_bytes(), forget)).tree("word/styles.xml")

    defaults = {
        each.get(w("styleId")) for each in styles.iter(w("style")) if each.get(w("default")) == "1"
    }
    assert defaults == {"Normal", "DefaultParagraphFont", "TableNormal", "NoList"}


def test_the_template_s_own_default_stays_the_only_one() -> None:
    renamed = replaced("word/styles.xml", '<w:name w:val="Normal"/>', '<w:name w:val="Perus"/>')
    styles = filled(changed(OURS.read_bytes(), renamed)).tree("word/styles.xml")

    defaults = [
        each.get(w("styleId"))
        for each in styles.findall("w:style[@w:type='paragraph']", NAMES)
        if each.get(w("default")) == "1"
    ]
    assert defaults == ["Normal"]


def test_a_tagged_place_inside_a_paragraph_takes_the_paragraph_with_it() -> None:
    place = (
        '<w:p><w:sdt><w:sdtPr><w:tag w:val="minutes"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t>'
        "</w:r></w:sdtContent></w:sdt></w:p><w:sectPr"
    )
    template = changed(OURS.read_bytes(), replaced("word/document.xml", "<w:sectPr", place))

    made = WordFile(render_docx(document(paragraph("Sisältö")), template, NAME))

    assert made.texts() == ["Sisältö"]


def test_the_template_s_own_lists_go_on_beside_ours() -> None:
    made = filled(letterhead())
    numbering = made.tree("word/numbering.xml")

    ids = [each.get(w("numId")) for each in numbering.iter(w("num"))]
    assert len(ids) == len(set(ids))
    kinds = [each.get(w("abstractNumId")) for each in numbering.iter(w("abstractNum"))]
    assert len(kinds) == len(set(kinds))
    used = {each.get(w("val")) for each in made.tree().iter(w("numId"))}
    assert used <= set(ids)


def test_a_template_without_lists_gets_them(tmp_path: Path) -> None:
    def forget(parts: dict[str, bytes]) -> None:
        del parts["word/numbering.xml"]
        for part in ("word/_rels/document.xml.rels", "[Content_Types].xml"):
            root = etree.fromstring(parts[part])
            for each in list(root):
                if "numbering" in (each.get("Target") or each.get("PartName") or ""):
                    root.remove(each)
            parts[part] = etree.tostring(root)

    made = filled(changed(OURS.read_bytes(), forget))

    assert made.faults(tmp_path) == []
    assert len([name for name in made.parts if "numbering" in name]) == 1


def test_a_template_without_a_header_gets_ours() -> None:
    bare = docx.Document()
    file = BytesIO()
    bare.save(file)
    made = filled(file.getvalue())

    headers = [made.texts(name) for name in made.parts if "word/header" in name]
    assert [""] in headers
    assert any("Muistio 3/2026\t2 (3)" in texts[0] for texts in headers)


def test_a_template_without_a_page_is_on_a4() -> None:
    def forget(parts: dict[str, bytes]) -> None:
        root = etree.fromstring(parts["word/document.xml"])
        section = root.find(".//w:sectPr", NAMES)
        assert section is not None
        parent = section.getparent()
        assert parent is not None
        parent.remove(section)
        parts["word/document.xml"] = etree.tostring(root)

    size = filled(changed(OURS.read_bytes(), forget)).tree().find(".//w:sectPr/w:pgSz", NAMES)

    assert size is not None
    assert (size.get(w("w")), size.get(w("h"))) == ("11906", "16838")


def test_the_language_is_the_document_s() -> None:
    styles = filled(letterhead()).tree("word/styles.xml")

    language = styles.find("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NAMES)
    assert language is not None
    assert language.get(w("val")) == "fi-FI"


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


def locked() -> bytes:
    """The template with the mark of encryption on each member."""
    made = bytearray(OURS.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = made.find(signature)
        while place >= 0:
            made[place + flags] |= 1
            place = made.find(signature, place + 4)
    return bytes(made)


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


def test_the_house_s_template_is_what_its_script_makes() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "make_template.py"))["template"]()

    committed = ROOT / "resources" / TEMPLATE
    with zipfile.ZipFile(BytesIO(made)) as script, zipfile.ZipFile(committed) as own:
        assert script.namelist() == own.namelist()
        assert all(script.read(name) == own.read(name) for name in own.namelist())
