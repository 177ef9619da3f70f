"""F30 to F40: the list of items, their heads and the parts of their text."""

import pytest

from tests.unit.export.features import docx_parts, item, meeting, page, person, printed, said


def test_f30_contents_tell_the_items_their_pages_and_their_annexes() -> None:
    items = [item("1", attachments=["a"]), item("2", attachments=["a", "b"]), item("3")]
    minutes = meeting(
        series={"contents": True},
        items=items,
        attachments=[
            {"id": "a", "label": "Liite 1", "title": "Kartta"},
            {"id": "b", "label": "2B", "title": "Laskelma"},
        ],
    )

    printed(
        minutes,
        "Heading1       Käsitellyt asiat",
        "1 Asia 1 (liite~1)",
        "2 Asia 2 (liitteet~1 ja 2B)",
        "3 Asia 3",
        "Heading1       1 Asia 1",
    )
    assert "PAGEREF" in docx_parts(minutes)["word/document.xml"]
    printed(minutes, "1 Asia 1 (bilaga~1)", "2 Asia 2 (bilagor~1 och 2B)", language="sv")


def test_f30_annexes_without_a_mark_are_not_in_the_contents() -> None:
    annex = {"id": "a", "title": "Kartta"}

    shown = page(
        meeting(
            series={"contents": True}, items=[item("1", attachments=["a"])], attachments=[annex]
        )
    )

    assert "TOC1           1 Asia 1\n" in shown


@pytest.mark.parametrize(
    ("form", "heading", "field"),
    [("§ 1", "§~212 Asia 212", "§~212–214"), ("1 §", "212~§ Asia 212", "212–214~§")],
)
def test_f31_sections_run_through_the_year(form: str, heading: str, field: str) -> None:
    items = [item(str(number)) for number in (212, 213, 214)]

    printed(
        meeting(series={"number_form": form, "numbering": "running"}, items=items),
        f"Pykälät → {field}",
        f"Heading1       {heading}",
    )


def test_f31_the_first_and_the_last_section_are_told_in_whatever_order_they_came() -> None:
    items = [item(str(number)) for number in (214, 212, 213)]

    printed(meeting(series={"number_form": "§ 1"}, items=items), "Pykälät → §~212–214")
    one = meeting(series={"number_form": "§ 1"}, items=items[:1])
    printed(one, "Pykälä → §~214")
    printed(one, "Paragraf → §~214", language="sv")


@pytest.mark.parametrize(("form", "heading"), [("1.", "1. Asia 1"), ("1", "1 Asia 1")])
def test_f32_items_are_numbered_for_each_meeting(form: str, heading: str) -> None:
    printed(meeting(series={"number_form": form}, items=[item("1")]), f"Heading1       {heading}")


@pytest.mark.parametrize("number", ["A", "B.12", "V 3", "12 a", "3.1", "I"])
def test_f33_letters_and_other_series_keep_the_form_they_were_given(number: str) -> None:
    minutes = meeting(series={"number_form": "1"}, items=[item(number, title="Avaus")])

    assert f"Heading1       {number} Avaus\n" in page(minutes)


def test_f33_an_item_without_a_number_has_none() -> None:
    assert "Heading1       Avaus\n" in page(meeting(items=[item(None, title="Avaus")]))


def test_f34_sub_items_are_headings_lists_or_letters_as_typed() -> None:
    announcements = "1. Kirje\n2. Esitys\n   - liitteineen"
    items = [
        item("3", parts=[said(announcements, kind="announcement")]),
        item("3.1", level=2, title="Alakohta", parts=[said("a) yksi\n\nb) kaksi")]),
    ]
    minutes = meeting(items=items)

    printed(
        minutes,
        "ListNumber     1. Kirje",
        "ListNumber     2. Esitys",
        "ListBullet       – liitteineen",
        "Heading2       3.1 Alakohta",
        "BodyText       a) yksi",
        "BodyText       b) kaksi",
    )
    assert "w:numPr" in docx_parts(minutes)["word/document.xml"]


def test_f35_many_people_prepare_and_present_an_item() -> None:
    people = [person("Aino Mäki"), person("Eero Oja")]
    told = item(
        presenters=[
            {"participant": "Aino Mäki", "suffix": "kaupunginjohtaja"},
            {"participant": "Eero Oja"},
        ],
        preparers=[{"name": "Ilta Salo", "suffix": "tekninen johtaja, ilta@example.org"}],
        contact="Ilta Salo, p. 040 123 4567",
    )
    minutes = meeting(participants=people, items=[told])

    printed(
        minutes,
        "Valmistelija → Ilta Salo, tekninen johtaja, ilta@example.org",
        "Esittelijät → Aino Mäki, kaupunginjohtaja",
        "FieldMore      Eero Oja",
        "Lisätietoja → Ilta Salo, p. 040 123 4567",
    )
    printed(
        minutes,
        "Heading1       1. Asia 1; Aino~Mäki,~kaupunginjohtaja ja Eero~Oja",
        layout="ministry-memo",
    )
    printed(minutes, "Beredare → Ilta Salo", "Föredragande → Aino Mäki", language="sv")


def test_f36_each_item_has_its_case_number() -> None:
    printed(meeting(items=[item(case_number="HII 512/02.08/2026")]), "Asianumero → HII 512/02.08")


def test_f37_parts_keep_their_order_with_the_decision_first_where_it_is_first() -> None:
    parts = [
        {"kind": "decisions"},
        said("Esittelijä ehdottaa.", kind="proposal", by={"name": "Aino"}),
        said("Puhuttiin.", kind="discussion"),
        said("Koska näin on.", kind="explanation"),
        said("Taustaa on.", kind="background"),
    ]
    decisions = [{"id": "d", "text": "Hyväksyttiin."}]
    minutes = meeting(items=[item(parts=parts, decisions=decisions)])

    printed(
        minutes,
        "Heading2       Päätös",
        "BodyText       Hyväksyttiin.",
        "Heading2       Ehdotus",
        "Aino: Esittelijä ehdottaa.",
        "Heading2       Käsittely",
        "Heading2       Perustelut",
        "Heading2       Selostus",
    )
    printed(
        minutes,
        "Beslut",
        "Förslag",
        "Behandling",
        "Motivering",
        "Redogörelse",
        language="sv",
    )
    printed(minutes, "Heading2       Päätösehdotus", layout="municipal")


def test_f37_the_body_names_the_parts_itself() -> None:
    headings = {"proposal": "Esitys", "decisions": "Ratkaisu", "background": "Asian tausta"}
    parts = [said("Taustaa.", kind="background"), said("Esitetään.", kind="proposal")]
    decisions = [{"id": "d", "text": "Hyväksyttiin."}]

    printed(
        meeting(series={"part_headings": headings}, items=[item(parts=parts, decisions=decisions)]),
        "Heading2       Asian tausta",
        "Heading2       Esitys",
        "Heading2       Ratkaisu",
    )


def test_f38_many_decisions_are_a_numbered_list() -> None:
    decisions = [
        {"id": "1", "text": "Hyväksyttiin talousarvio."},
        {"id": "2", "text": "Valtuutettiin johtaja:\n\n- allekirjoittamaan\n- perimään."},
        {"id": "3", "text": "Merkittiin tiedoksi."},
    ]
    minutes = meeting(items=[item(decisions=decisions)])

    printed(
        minutes,
        "Heading2       Päätökset",
        "ListNumber     1. Hyväksyttiin talousarvio.",
        "ListNumber     2. Valtuutettiin johtaja:",
        "ListBullet       – allekirjoittamaan",
        "ListNumber     3. Merkittiin tiedoksi.",
    )


def test_f39_a_changed_decision_stands_beside_its_proposal() -> None:
    parts = [said("Hankitaan 10 penkkiä.", kind="proposal")]
    decisions = [
        {"id": "d", "text": "Hankitaan 12 penkkiä.", "changed": True, "unanimous": True},
    ]

    printed(
        meeting(items=[item(parts=parts, decisions=decisions)]),
        "Heading2       Ehdotus",
        "Hankitaan 10 penkkiä.",
        "Heading2       Päätös",
        "Hankitaan 12 penkkiä. Päätös oli yksimielinen.",
    )


def test_f40_earlier_handling_names_the_organ_the_day_and_the_section() -> None:
    earlier = [
        {"body": "elinvoimalautakunta", "date": "2026-11-04", "number": "§ 77", "text": "Puolsi."},
        {"body": "kunnanhallitus", "date": "2026-11-09", "number": "198 §"},
    ]
    minutes = meeting(items=[item(earlier=earlier)])

    printed(
        minutes,
        "Heading2       Aikaisempi käsittely: elinvoimalautakunta 4.11.2026~§~77",
        "BodyText       Puolsi.",
        "Heading2       Aikaisempi käsittely: kunnanhallitus 9.11.2026 198~§",
    )
    printed(minutes, "Tidigare behandling: elinvoimalautakunta 4.11.2026~§~77", language="sv")
