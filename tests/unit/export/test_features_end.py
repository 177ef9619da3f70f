"""F49 to F51 and F53 to F57: annexes, links, examination, signatures, display, secrecy."""

import pytest

from minutetaker.export.build import build
from minutetaker.export.docx_writer import render_docx
from minutetaker.export.text_writer import golden
from tests.unit.export.features import (
    docx_parts,
    docx_words,
    item,
    meeting,
    page,
    person,
    printed,
    said,
)

GROUND = "JulkL (621/1999) 24 § 1 mom. 8 k"


@pytest.mark.parametrize(
    ("annex", "line"),
    [
        ({"label": "Liite 2B", "title": "Kartta"}, "Liite → 2B Kartta"),
        ({"label": "Liite 2B"}, "Liite → 2B"),
        ({"title": "Kartta"}, "Liite → Kartta"),
        ({"label": "A", "title": "Kartta"}, "Liite → A Kartta"),
        ({"file": "kartta.pdf"}, "Liite → kartta.pdf"),
        ({"label": "Bilaga 1", "title": "Karta"}, "Liite → 1 Karta"),
    ],
)
def test_f49_annexes_are_numbered_or_lettered(annex: dict[str, object], line: str) -> None:
    printed(meeting(attachments=[{"id": "a", **annex}]), f"EndMatter      {line}")


def test_f49_an_annex_tells_its_section_and_many_have_one_label() -> None:
    annexes = [
        {"id": "a", "label": "liite 1", "title": "Kartta"},
        {"id": "b", "label": "liite 2", "title": "Laskelma"},
    ]
    minutes = meeting(
        series={"number_form": "1 §"},
        items=[item("109", attachments=["a"]), item("110", attachments=["a", "b"])],
        attachments=annexes,
    )

    printed(
        minutes,
        "Liitteet → 1 Kartta, 109~§, 110~§",
        "2 Laskelma, 110~§",
        layout="municipal",
    )
    printed(minutes, "Bilagor → 1 Kartta", language="sv")


def test_f50_a_link_in_the_text_is_a_link_in_the_file() -> None:
    words = "Katso [ohje](https://example.org/ohje?a=1&b=2) ja osoite https://example.org."
    minutes = meeting(items=[item(parts=[said(words)])])

    printed(minutes, "Katso ohje ja osoite https://example.org.")

    links = docx_parts(minutes)["word/_rels/document.xml.rels"]
    assert "https://example.org/ohje?a=1&amp;b=2" in links
    assert "w:hyperlink" in docx_parts(minutes)["word/document.xml"]


def test_f51_two_examiners_examine_and_sign() -> None:
    examination = {
        "method": "examiners",
        "examiners": [{"name": "Aino"}, {"name": "Eero"}],
        "date": "2026-11-18",
        "place": "Rauvola",
    }
    minutes = meeting(signatures={"method": "hand", "examination": examination})

    printed(
        minutes,
        "Heading1       Pöytäkirjan tarkastus",
        "Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi.",
        "BodyText       Rauvola 18.11.2026",
        "Aino, pöytäkirjantarkastaja",
        "Eero, pöytäkirjantarkastaja",
    )
    printed(minutes, "Protokolljustering", "Aino, protokolljusterare", language="sv")


def test_f51_the_next_meeting_will_examine_until_it_has() -> None:
    def signed(**told: object) -> dict[str, object]:
        return {"method": "hand", "examination": {"method": "next_meeting", **told}}

    later, done = meeting(signatures=signed()), meeting(signatures=signed(date="2026-12-08"))

    shown = printed(
        later,
        "Heading1       Pöytäkirjan tarkastus",
        "BodyText       Pöytäkirja tarkastetaan seuraavassa kokouksessa.",
    )
    assert "on tarkastettu" not in shown
    printed(later, "Protokollet justeras vid nästa möte.", language="sv")
    printed(later, "To be examined at the next meeting.", language="en")
    shown = printed(done, "Pöytäkirja on tarkastettu", "8.12.2026")
    assert "seuraavassa" not in shown


def test_f51_one_item_may_be_examined_at_once() -> None:
    decided = [{"id": "d", "text": "Hyväksyttiin."}]
    minutes = meeting(items=[item("1", decisions=decided, examined_at_once=True), item("2")])

    shown = printed(
        minutes,
        "Hyväksyttiin. Pöytäkirja tarkastettiin tämän asian osalta heti kokouksessa.",
        "Heading1       2 Asia 2",
    )

    assert shown.count("heti kokouksessa") == 1
    printed(minutes, "Protokollet justerades omedelbart i fråga om detta ärende.", language="sv")


def test_f51_the_whole_minutes_may_be_examined_at_once() -> None:
    examination = {"method": "at_once", "examiners": [{"name": "Aino"}]}

    printed(
        meeting(signatures={"method": "electronic", "examination": examination}),
        "Pöytäkirja on tarkastettu",
        "Aino, pöytäkirjantarkastaja",
    )


def test_f53_the_chair_and_the_secretary_sign_with_place_and_day() -> None:
    people = [
        person("Aino", roles=[{"role": "chair"}], email="aino@example.org"),
        person("Eero", roles=[{"role": "secretary"}]),
    ]
    signers = [
        {"participant": "Aino"},
        {"participant": "Eero", "place": "Rauvola", "date": "2026-11-17"},
        {"name": "Ilta", "role": "pöytäkirjan kääntäjä"},
    ]
    by_hand = {"method": "hand", "signers": signers, "note": "Sivut on varustettu nimikirjaimin."}
    minutes = meeting(participants=people, signatures=by_hand)

    printed(
        minutes,
        "Heading1       Allekirjoitukset",
        "Signature      Aino, puheenjohtaja",
        "Signature      Eero, sihteeri",
        "Rauvola 17.11.2026",
        "Signature      Ilta, pöytäkirjan kääntäjä",
        "Sivut on varustettu nimikirjaimin.",
    )
    electronic = meeting(
        status="approved",
        participants=people,
        signatures={"method": "electronic", "signers": signers[:1]},
    )
    printed(
        electronic,
        "Heading1       Allekirjoitus",
        "Tämä asiakirja on sähköisesti allekirjoitettu.",
        "Aino, puheenjohtaja, aino@example.org",
    )
    printed(electronic, "Detta dokument är elektroniskt undertecknat.", language="sv")


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ({"title": "puheenjohtaja"}, "Aino, puheenjohtaja"),
        ({"roles": [{"role": "chair", "mark": "pj."}]}, "Aino, puheenjohtaja"),
        ({"roles": [{"role": "chair", "items": "1–3"}]}, "Aino, puheenjohtaja (1–3)"),
        (
            {"roles": [{"role": "vice_chair", "mark": "II varapuheenjohtaja"}]},
            "Aino, II varapuheenjohtaja",
        ),
        ({"roles": [{"role": "other", "mark": "pöytäkirjan kääntäjä"}]}, "Aino, pöytäkirjan kään"),
    ],
)
def test_f53_a_signer_has_an_office_in_words(told: dict[str, object], line: str) -> None:
    told.setdefault("roles", [{"role": "chair"}])
    signatures = {"method": "hand", "signers": [{"participant": "Aino"}]}

    printed(
        meeting(participants=[person("Aino", **told)], signatures=signatures),
        f"Signature      {line}",
    )


def test_f54_the_display_tells_where_when_and_who_certifies() -> None:
    publication = {
        "displayed_from": "2026-11-20",
        "displayed_until": "2026-12-11",
        "place": "Yleinen tietoverkko",
        "certifier": {"participant": "Aino"},
        "text": "Pöytäkirja on nähtävänä kunnan verkkosivuilla.",
    }
    minutes = meeting(
        participants=[person("Aino", title="hallintojohtaja")], publication=publication
    )

    printed(
        minutes,
        "Nähtävänä → Yleinen tietoverkko, 20.11.–11.12.2026",
        "Pöytäkirja on nähtävänä kunnan verkkosivuilla.",
        "Aino, hallintojohtaja",
    )
    printed(minutes, "Till påseende → Yleinen tietoverkko, 20.11–11.12.2026", language="sv")


def test_f55_a_short_appeal_stands_in_its_item_and_a_long_one_once_at_the_end() -> None:
    long = "Oikaisuvaatimus tehdään 14 päivässä.\n\n- kenelle\n- missä muodossa"
    items = [
        item("1", appeal="Päätöksestä ei saa valittaa, kuntalaki 136 §."),
        item("2", appeal=long),
        item("3", appeal=long),
    ]
    minutes = meeting(series={"number_form": "§ 1"}, items=items)

    shown = printed(
        minutes,
        "Heading1       §~1 Asia 1",
        "Heading2       Muutoksenhaku",
        "Päätöksestä ei saa valittaa",
        "Heading1       (new page) Muutoksenhaku",
        "Pykälät → §~2, §~3",
        "Oikaisuvaatimus tehdään 14 päivässä.",
    )

    assert shown.count("Oikaisuvaatimus") == 1
    printed(minutes, "Ändringssökande", "Paragrafer → §~2, §~3", language="sv")


def test_f56_a_secret_item_has_its_mark_and_its_ground_in_the_text_and_on_every_page() -> None:
    secret = item(
        "2", publicity={"level": "secret", "ground": GROUND}, parts=[said("Varasto on tyhjä.")]
    )
    minutes = meeting(series={"number_form": "§ 1"}, items=[item("1"), secret])
    bound = GROUND.replace(" ", "~")

    shown = printed(
        minutes,
        "Meta           OSITTAIN SALASSA PIDETTÄVÄ",
        f"Meta           {bound}",
        f"Julkisuus → Salassa pidettävä osittain: §~2, {bound}.",
        "Heading1       §~2 Asia 2",
        "SecrecyMark    SALASSA PIDETTÄVÄ",
        f"SecrecyMark    {bound}",
        "Varasto on tyhjä.",
    )

    assert f"Header         → {bound}\n" in shown
    printed(minutes, "DELVIS SEKRETESSBELAGD", "SEKRETESSBELAGD", language="sv")


def test_f56_a_long_ground_is_parted_at_the_laws_number_and_nowhere_else() -> None:
    ground = "OffentlighetsL (621/1999) 24 § 1 mom. 8 punkten"
    secret = {"level": "secret", "ground": ground}

    shown = printed(meeting(meeting={"publicity": secret}), "Meta           SALASSA PIDETTÄVÄ")

    assert "Meta           OffentlighetsL~(621/1999) 24~§~1~mom.~8~punkten\n" in shown


def test_f57_the_public_version_leaves_out_what_is_secret_and_says_so() -> None:
    secret = item(
        "2",
        title="Kaapin sisältö",
        public_title="Turva-asia",
        publicity={"level": "secret", "ground": GROUND},
        parts=[said("Varasto on tyhjä.")],
    )
    partly = item("3", parts=[said("Hinta on {{sata}} euroa."), said("Avain.", secret=True)])
    minutes = meeting(items=[item("1"), secret, partly])
    document = build(minutes, public=True)

    shown = golden(document)
    word = render_docx(document)

    assert "Meta           Julkinen versio\n" in shown
    assert "Heading1       2 Turva-asia\n" in shown
    assert "Käsiteltiin salassa pidettävä asia: JulkL" in shown
    assert "Hinta on [salassa pidettävä kohta poistettu] euroa." in shown
    for leaked in ("Kaapin", "Varasto", "sata", "Avain"):
        assert leaked not in shown
        assert leaked not in docx_words(word)
        assert leaked in page(minutes)
