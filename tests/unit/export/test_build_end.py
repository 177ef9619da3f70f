"""The end of the page, and what seldom stands on any: displays, certifiers, notes and odd texts."""

from dataclasses import replace
from datetime import date

import pytest

from minutetaker.domain.agenda import ItemState, Motion, Part
from minutetaker.domain.approval import (
    Examination,
    ExaminationMethod,
    SignatureMethod,
    Signatures,
    Signer,
)
from minutetaker.domain.decision import Decision, Elected
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Mode, Session
from minutetaker.domain.minutes import Publication
from minutetaker.domain.people import Group, PersonRef
from minutetaker.domain.secrecy import Publicity, PublicityLevel
from minutetaker.domain.series import MinutesKind, PartKind
from minutetaker.domain.vote import Dissent
from minutetaker.export.build import DocumentKind, build
from minutetaker.export.text_writer import golden, text
from tests.unit.export.small_meetings import SERIES, held, item, page, person


def test_a_display_tells_where_how_long_and_who_certifies_it() -> None:
    words = "Tiedoksi:\n\n- kunnille\n\n| a | b |\n| - | - |\n| 1 | 2 |"
    until = Publication(displayed_until=date(2026, 11, 30), text=words)
    both = Publication(
        displayed_from=date(2026, 11, 20),
        displayed_until=date(2026, 11, 30),
        place="Ilmoitustaulu",
        certifier=PersonRef(name="Aino"),
    )

    open_start, whole = page(held(publication=until)), page(held(publication=both))

    assert "EndMatter      Nähtävänä → –30.11.2026\nFieldMore      Tiedoksi:" in open_start
    assert "FieldMore      kunnille\nFieldMore      a b\nFieldMore      1 2\n" in open_start
    assert "Nähtävänä → Ilmoitustaulu, 20.–30.11.2026\nFieldMore      Aino\n" in whole
    assert "Nähtävänä" not in page(held(publication=Publication()))


def test_a_memo_names_its_writer_unless_the_chair_signs_too() -> None:
    memo = replace(SERIES, kind=MinutesKind.MEMO)
    people = (person("Aino"), person("Eero"))
    one = Signatures(method=SignatureMethod.NONE, signers=(Signer(name="Eero", mark="siht."),))
    other = Signatures(signers=(Signer(name="Eero", role="secretary"),))

    assert "Muistion laatija\nSignature      Eero, siht.\n" in page(
        held(series=memo, signatures=one, participants=people)
    )
    assert "Heading1       Allekirjoitus\nSignature      Eero, sihteeri\n" in page(
        held(signatures=other)
    )


def test_an_examination_says_only_what_has_happened() -> None:
    examiner = (PersonRef(name="Aino"),)

    def told(method: SignatureMethod, given: Examination) -> str:
        return page(held(signatures=Signatures(method=method, examination=given)))

    still = Examination(method=ExaminationMethod.EXAMINERS, examiners=examiner)
    later = Examination(method=ExaminationMethod.NEXT_MEETING)
    done = Examination(method=ExaminationMethod.NEXT_MEETING, date=date(2026, 4, 7))

    assert "on tarkastettu" not in told(SignatureMethod.ELECTRONIC, still)
    assert "Aino, pöytäkirjantarkastaja\n" in told(SignatureMethod.ELECTRONIC, still)
    assert "on tarkastettu" in told(SignatureMethod.HAND, still)
    assert "tarkastetaan seuraavassa" in told(SignatureMethod.ELECTRONIC, later)
    assert "on tarkastettu" not in told(SignatureMethod.ELECTRONIC, later)
    assert "on tarkastettu" in told(SignatureMethod.ELECTRONIC, done)
    assert "BodyText       7.4.2026\n" in told(SignatureMethod.ELECTRONIC, done)


def test_an_excerpt_is_certified_by_whoever_the_meeting_names() -> None:
    named = Publication(certifier=PersonRef(participant="Aino"))
    minutes = held(
        item(),
        participants=(person("Aino", title="arkistonhoitaja"),),
        publication=named,
        signatures=Signatures(examination=None, signers=(Signer(name="Eero"),)),
    )

    excerpt = golden(build(minutes, kind=DocumentKind.EXCERPT))

    assert "Otteen oikeaksi todistaa\nSignature      Aino, arkistonhoitaja" in excerpt
    assert "Allekirjoittanut → Eero\n" in excerpt


def test_elections_are_told_where_the_text_leaves_names_out() -> None:
    chosen = (
        Elected(name="Aino", office="teller"),
        Elected(name="Eero", office="teller"),
        Elected(name="Ilta", office="taloudenhoitaja"),
    )

    shown = page(held(item(decisions=(Decision(id="d", text="Valittiin.", elected=chosen),))))

    assert "Ääntenlaskijoiksi valittiin Aino ja Eero.\n" in shown
    assert "Valittiin: Ilta, taloudenhoitaja.\n" in shown


def test_decisions_take_the_heading_that_the_body_or_the_item_gives() -> None:
    decision = Decision(id="d", text="Hyväksyttiin.", number="7", unanimous=True)
    place = Part(kind=PartKind.DECISIONS, heading="Ratkaisu")
    of_body = replace(SERIES, part_headings={PartKind.DECISIONS: "Päätetty"})

    assert "Heading2       Ratkaisu 7\n" in page(held(item(place, place, decisions=(decision,))))
    assert "Heading2       Päätetty 7\n" in page(held(item(decisions=(decision,)), series=of_body))


def test_a_unanimous_decision_without_a_stop_keeps_its_words_apart() -> None:
    decision = Decision(id="d", text="Hyväksyttiin", unanimous=True)

    shown = page(held(item(decisions=(decision,), examined_at_once=True)))

    assert (
        "BodyText       Hyväksyttiin\nBodyText       Päätös oli yksimielinen. Pöytäkirja" in shown
    )
    assert "heti kokouksessa" in page(held(item(examined_at_once=True)))


def test_a_dissent_without_words_is_still_a_dissent() -> None:
    dissents = (Dissent(participant="Aino", text=" "), Dissent(participant="Aino", text="- Ei."))

    shown = page(held(item(dissents=dissents), participants=(person("Aino"),)))

    assert "Heading2       Eriävät mielipiteet\n" in shown
    assert "Aino ilmoitti eriävän mielipiteen.\n" in shown
    assert "Aino ilmoitti eriävän mielipiteen:\nListBullet     – Ei." in shown


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Huomio.", "BodyText       [Huomio.]\n"),
        ("Alku.\n\nLoppu.", "BodyText       [Alku.\nBodyText       Loppu.]\n"),
        ("Alku:\n\n- loppu", "BodyText       [Alku:\nListBullet     – loppu\n"),
        ("- alku\n\nLoppu.", "ListBullet     – alku\nBodyText       Loppu.]\n"),
    ],
)
def test_a_side_note_has_its_brackets_in_paragraphs(typed: str, printed: str) -> None:
    assert printed in page(held(item(Part(kind=PartKind.SIDE_NOTE, text=typed))))


def test_a_motion_is_named_by_what_it_asks_for() -> None:
    motions = [Part(kind=PartKind.MOTION, motion=each, text="Sanat.") for each in Motion]
    plain = Part(kind=PartKind.MOTION, text="Sanat.", by=PersonRef(name="Aino"))

    shown = page(held(item(*motions, plain)))

    for heading in ("Pöydällepanoehdotus", "Toivomusponsi", "Hylkäysehdotus", "Ehdotus"):
        assert heading in shown


def test_an_item_sent_back_says_so_when_nobody_has_typed_it() -> None:
    back = page(held(item(state=ItemState.REFERRED_BACK)))

    assert "Heading2       Päätös\nBodyText       Asia palautettiin uudelleen" in back


def test_a_group_under_an_absent_one_stays_with_it() -> None:
    groups = (
        Group(id="p", heading="poissa"),
        Group(id="j", heading="jäsenet", under="p"),
        Group(id="a", heading="yläryhmä"),
        Group(id="b", heading="alaryhmä", under="a", note="valittu 2026"),
    )
    people = (person("Aino", group="j"), person("Eero"))

    shown = page(held(groups=groups, participants=people))

    assert "Field          Poissa →\nGroupHeading   jäsenet\nFieldMore      Aino\n" in shown
    assert (
        "GroupHeading   yläryhmä\nGroupHeading   alaryhmä\nFieldMore      valittu 2026\n" in shown
    )


def test_a_place_that_nobody_noted_is_the_way_of_meeting() -> None:
    sessions = (Session(mode=Mode.REMOTE), Session(), Session(place="Sali"), Session(place="Sali"))

    shown = page(held(meeting=Meeting(language=MeetingLanguage.FI, sessions=sessions)))

    assert "Paikka → Etäkokous\nFieldMore      Sali\n" in shown
    assert shown.count("Sali") == 1


def test_a_wholly_secret_meeting_says_so_and_shows_the_public_nothing() -> None:
    secret = Publicity(level=PublicityLevel.SECRET, ground="JulkL 24 § 1 mom. 8 k")
    meeting = Meeting(language=MeetingLanguage.FI, publicity=secret)
    table = Part(kind=PartKind.TEXT, text="| a | b |\n| - | - |\n| 1 | 2 |", secret=True)
    nested = Part(kind=PartKind.TEXT, text="- yksi\n  - kaksi", secret=True)
    minutes = held(item(table, nested, title="Varasto"), meeting=meeting)

    assert "Julkisuus → Salassa pidettävä, JulkL~24~§" in page(minutes)
    assert "[salassa pidettävä: kaksi]" in page(minutes)
    assert "Varasto" not in page(minutes, public=True)
    assert "Käsiteltiin salassa pidettävä asia: JulkL" in page(minutes, public=True)


def test_a_long_appeal_without_sections_tells_its_items() -> None:
    shown = page(held(item(appeal="Ensin.\n\nSitten.")))

    assert "Heading1       (new page) Muutoksenhaku\nField          Käsitellyt asiat → 1\n" in shown


def test_text_writers_refuse_what_is_no_block() -> None:
    document = replace(build(held()), blocks=(object(),))  # type: ignore[arg-type]  # on purpose

    for write in (text, golden):
        with pytest.raises(TypeError):
            write(document)
