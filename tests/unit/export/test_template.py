"""A body's own Word template: what is the body's stays, and nothing else comes along."""

import runpy
import zipfile
from io import BytesIO
from pathlib import Path

import docx
from lxml import etree

from minutetaker.export.docx_writer import TEMPLATE, render_docx
from minutetaker.export.template import missing_styles
from tests.unit.export.letterheads import NAME, OURS, ROOT, changed, filled, letterhead, replaced
from tests.unit.export.page_sample import WHOLE, document, paragraph
from tests.unit.export.word_file import NAMES, WordFile, keeps, style_of, w


def test_the_letterhead_and_the_page_stay_as_they_were() -> None:
    made = docx.Document(BytesIO(render_docx(WHOLE, letterhead(), NAME)))

    section = made.sections[0]
    assert section.header.paragraphs[0].text == "Kuusiniemen kunta"
    assert section.footer.paragraphs[0].text == "Rantatie 2, 00000 Kuusiniemi"
    assert section.left_margin is not None
    assert round(section.left_margin.mm) == 30
    assert [part for part in filled(letterhead()).parts if "media" in part]


def test_our_words_come_into_the_place_of_the_template_s() -> None:
    own, theirs = WordFile(render_docx(WHOLE)), filled(OURS.read_bytes())

    assert theirs.texts() == own.texts()
    assert "6 Kokouksen päättäminen" in filled(letterhead()).texts()
    assert "Kirjoita" not in "".join(filled(letterhead()).texts())


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
    assert abs(int(widths.get(w("w"), "")) - text_width) <= 2


def test_lists_and_tables_stand_where_the_template_s_text_does() -> None:
    moved = replaced("word/styles.xml", '<w:ind w:left="1304" w:firstLine="0"/>', "")
    at_edge = filled(changed(OURS.read_bytes(), moved))
    nameless = replaced("word/styles.xml", 'w:val="Body Text"/>', 'w:val="Muu"/>')
    without_body_text = filled(changed(OURS.read_bytes(), nameless))

    def place(made: WordFile) -> str | None:
        indent = made.tree().find(".//w:tbl/w:tblPr/w:tblInd", NAMES)
        return None if indent is None else indent.get(w("w"))

    assert [place(made) for made in (filled(OURS.read_bytes()), at_edge, without_body_text)] == [
        "1304",
        "0",
        "1304",
    ]


def test_the_template_s_properties_are_not_ours() -> None:
    made = filled(letterhead())

    assert not [name for name, part in made.parts.items() if b"python-docx" in part]
    assert not [name for name in made.parts if "thumbnail" in name]
    assert b"Venla Hiidenmaa" in made.parts["docProps/core.xml"]


def test_what_stays_together_doesn_t_hang_on_the_template_s_styles(tmp_path: Path) -> None:
    made = filled(OURS.read_bytes())

    headings = [each for each in made.paragraphs() if style_of(each) == "Heading1"]
    assert all(keeps(each) for each in headings)
    assert keeps(made.paragraph("Venla Hiidenmaa, sihteeri\nvenla@example.org")) is not False
    assert made.faults(tmp_path) == []


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


def test_the_house_s_template_is_what_its_script_makes() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "make_template.py"))["template"]()

    committed = ROOT / "resources" / TEMPLATE
    with zipfile.ZipFile(BytesIO(made)) as script, zipfile.ZipFile(committed) as own:
        assert script.namelist() == own.namelist()
        assert all(script.read(name) == own.read(name) for name in own.namelist())
