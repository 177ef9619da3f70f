"""The sentences that the program makes by itself, word for word, and what holds for all of them."""

import inspect
import re
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.finnish import sentences as say
from minutetaker.finnish.languages import Language

FI, SV, EN = Language.FI, Language.SV, Language.EN
DAY = date(2026, 2, 11)

# What each says in Finnish, Swedish and English; an ordinary space stands for a no-break one.
SPOKEN: list[tuple[Callable[[Language], str], str, str, str]] = [
    (
        lambda to: say.opening("13:00", to),
        "Puheenjohtaja avasi kokouksen klo 13.00.",
        "Ordföranden öppnade mötet kl. 13.00.",
        "The chair opened the meeting at 13.00.",
    ),
    (
        lambda to: say.opening(None, to),
        "Puheenjohtaja avasi kokouksen.",
        "Ordföranden öppnade mötet.",
        "The chair opened the meeting.",
    ),
    (
        lambda to: say.closing("14:47", to),
        "Puheenjohtaja päätti kokouksen klo 14.47.",
        "Ordföranden avslutade mötet kl. 14.47.",
        "The chair closed the meeting at 14.47.",
    ),
    (
        lambda to: say.adjourned("18:05", "18:15", to),
        "Kokous keskeytettiin klo 18.05 ja sitä jatkettiin klo 18.15.",
        "Mötet avbröts kl. 18.05 och fortsatte kl. 18.15.",
        "Adjourned at 18.05, resumed at 18.15.",
    ),
    (
        lambda to: say.adjourned("18:05", None, to),
        "Kokous keskeytettiin klo 18.05.",
        "Mötet avbröts kl. 18.05.",
        "Adjourned at 18.05.",
    ),
    (
        say.quorum_statement,
        "Todettiin kokous laillisesti koolle kutsutuksi ja päätösvaltaiseksi.",
        "Mötet konstaterades vara lagligen sammankallat och beslutfört.",
        "The meeting was found duly convened and quorate.",
    ),
    (
        say.agenda_adopted,
        "Hyväksyttiin asialista kokouksen työjärjestykseksi.",
        "Föredragningslistan godkändes som mötets arbetsordning.",
        "The agenda was adopted.",
    ),
    (
        lambda to: say.previous_approved("2/2026", DAY, "memo", to),
        "Hyväksyttiin kokouksen 2/2026 (11.2.2026) muistio.",
        "Promemorian från mötet 2/2026 (11.2.2026) godkändes.",
        "The memo of meeting 2/2026 (11.2.2026) was approved.",
    ),
    (
        lambda to: say.previous_approved("2/2026", None, "report_minutes", to),
        "Hyväksyttiin kokouksen 2/2026 pöytäkirja.",
        "Protokollet från mötet 2/2026 godkändes.",
        "The minutes of meeting 2/2026 were approved.",
    ),
    (
        lambda to: say.previous_approved(None, DAY, "decision_minutes", to),
        "Hyväksyttiin edellisen kokouksen (11.2.2026) pöytäkirja.",
        "Protokollet från föregående möte (11.2.2026) godkändes.",
        "The minutes of the previous meeting (11.2.2026) were approved.",
    ),
    (
        lambda to: say.elected(["A"], "examiner", to),
        "Pöytäkirjantarkastajaksi valittiin A.",
        "Till protokolljusterare valdes A.",
        "Elected to examine the minutes: A.",
    ),
    (
        lambda to: say.elected(["A", "B"], "examiner", to),
        "Pöytäkirjantarkastajiksi valittiin A ja B.",
        "Till protokolljusterare valdes A och B.",
        "Elected to examine the minutes: A and B.",
    ),
    (
        lambda to: say.elected(["A", "B"], "teller", to),
        "Ääntenlaskijoiksi valittiin A ja B.",
        "Till rösträknare valdes A och B.",
        "Elected to count the votes: A and B.",
    ),
    (
        lambda to: say.elected(
            ["A"], {FI: "taloudenhoitaja", SV: "kassör", EN: "treasurer"}[to], to
        ),
        "Valittiin: A, taloudenhoitaja.",
        "Valdes: A, kassör.",
        "Elected: A, treasurer.",
    ),
    (
        lambda to: say.elected(["A", "B"], {FI: "jäsen", SV: "ledamot", EN: "member"}[to], to),
        "Valittiin: A, jäsen; B, jäsen.",
        "Valdes: A, ledamot; B, ledamot.",
        "Elected: A, member; B, member.",
    ),
    (
        lambda to: say.elected(["A", "B"], None, to),
        "Valittiin A ja B.",
        "Valdes A och B.",
        "Elected: A and B.",
    ),
    (
        lambda to: say.arrived(["A"], "18:20", to),
        "A saapui kokoukseen klo 18.20.",
        "A anlände till mötet kl. 18.20.",
        "A arrived at 18.20.",
    ),
    (
        lambda to: say.arrived(["A", "B"], None, to, "before"),
        "A ja B saapuivat kokoukseen ennen tämän asian käsittelyä.",
        "A och B anlände till mötet före behandlingen av detta ärende.",
        "A and B arrived before this item.",
    ),
    (
        lambda to: say.left(["A"], "18:20", to, "during"),
        "A poistui kokouksesta klo 18.20 tämän asian käsittelyn aikana.",
        "A avlägsnade sig från mötet kl. 18.20 under behandlingen av detta ärende.",
        "A left at 18.20 during this item.",
    ),
    (
        lambda to: say.left(["A", "B"], "18:20", to, "after"),
        "A ja B poistuivat kokouksesta klo 18.20 tämän asian käsittelyn jälkeen.",
        "A och B avlägsnade sig från mötet kl. 18.20 efter behandlingen av detta ärende.",
        "A and B left at 18.20 after this item.",
    ),
    (
        lambda to: say.absent_between("A", "16:48", "17:25", to),
        "A oli poissa klo 16.48–17.25.",
        "A var frånvarande kl. 16.48–17.25.",
        "A was absent 16.48–17.25.",
    ),
    (
        lambda to: say.absent_between("A", "16:48", None, to),
        "A oli poissa klo 16.48 alkaen.",
        "A var frånvarande från och med kl. 16.48.",
        "A was absent from 16.48.",
    ),
    (
        lambda to: say.absent_between("A", None, "17:25", to),
        "A oli poissa klo 17.25 asti.",
        "A var frånvarande till kl. 17.25.",
        "A was absent until 17.25.",
    ),
    (lambda to: say.absent_mark(None, None, to), "poissa", "frånvarande", "absent"),
    (
        lambda to: say.arrived_mark("13:20", to),
        "saapui klo 13.20",
        "anlände kl. 13.20",
        "arrived at 13.20",
    ),
    (
        lambda to: say.left_mark("18:20", to),
        "poistui klo 18.20",
        "avlägsnade sig kl. 18.20",
        "left at 18.20",
    ),
    (say.excused_mark, "este", "förhinder", "excused"),
    (
        lambda to: say.deputy_mark("B", to),
        "varajäsen, varsinainen jäsen B",
        "ersättare, ordinarie ledamot B",
        "deputy, full member B",
    ),
    (lambda to: say.deputy_mark(None, to), "varajäsen", "ersättare", "deputy"),
    (
        lambda to: say.recusal("A", "p", to),
        "Merkittiin, että A ilmoitti esteellisyytensä (p) eikä osallistunut asian käsittelyyn.",
        "Antecknades att A anmälde jäv (p) och inte deltog i behandlingen av ärendet.",
        "A declared a conflict of interest (p) and took no part.",
    ),
    (
        lambda to: say.recusal("A", None, to),
        "Merkittiin, että A ilmoitti esteellisyytensä eikä osallistunut asian käsittelyyn.",
        "Antecknades att A anmälde jäv och inte deltog i behandlingen av ärendet.",
        "A declared a conflict of interest and took no part.",
    ),
    (
        lambda to: say.seconded(["A"], to),
        "Ehdotusta kannatti A.",
        "Förslaget understöddes av A.",
        "Seconded by A.",
    ),
    (
        lambda to: say.seconded(["A", "B"], to),
        "Ehdotusta kannattivat A ja B.",
        "Förslaget understöddes av A och B.",
        "Seconded by A and B.",
    ),
    (
        lambda to: say.vote_method("roll_call", to),
        "Äänestystapa: nimenhuuto.",
        "Omröstningssätt: namnupprop.",
        "Method: roll call.",
    ),
    (
        lambda to: say.vote_outcome([3, 2], {FI: "JAA", SV: "JA", EN: "YES"}[to], "e", to),
        "Äänin 3–2 päätökseksi tuli JAA: e.",
        "Med rösterna 3–2 blev beslutet JA: e.",
        "Carried by 3 votes to 2: YES: e.",
    ),
    (
        lambda to: say.vote_outcome([4, 2, 1], "A", None, to),
        "Äänin 4–2–1 päätökseksi tuli A.",
        "Med rösterna 4–2–1 blev beslutet A.",
        "Carried by 4 votes to 2 and 1: A.",
    ),
    (
        lambda to: say.vote_outcome([1], "A", None, to),
        "Äänin 1 päätökseksi tuli A.",
        "Med rösterna 1 blev beslutet A.",
        "Carried by 1 vote: A.",
    ),
    (
        lambda to: say.casting_vote("A", to),
        "Äänet menivät tasan. Ratkaisevan äänen antoi A.",
        "Rösterna föll lika. Den avgörande rösten gavs av A.",
        "The votes were equal. The casting vote was given by A.",
    ),
    (
        say.decided_as_proposed,
        "Päätettiin ehdotuksen mukaan.",
        "Beslöts enligt förslaget.",
        "Decided as proposed.",
    ),
    (
        lambda to: say.decided_as_proposed(to, amended=True),
        "Päätettiin muutetun ehdotuksen mukaan.",
        "Beslöts enligt det ändrade förslaget.",
        "Decided as amended.",
    ),
    (say.noted, "Merkittiin tiedoksi.", "Antecknades för kännedom.", "Noted."),
    (say.tabled, "Asia jätettiin pöydälle.", "Ärendet bordlades.", "Deferred."),
    (
        say.referred_back,
        "Asia palautettiin uudelleen valmisteltavaksi.",
        "Ärendet återremitterades för ny beredning.",
        "Referred back.",
    ),
    (say.rejected, "Ehdotus hylättiin.", "Förslaget förkastades.", "The proposal was rejected."),
    (
        say.unanimous,
        "Päätös oli yksimielinen.",
        "Beslutet var enhälligt.",
        "The decision was unanimous.",
    ),
    (
        say.item_added,
        "Asia lisättiin asialistalle kokouksessa.",
        "Ärendet togs upp på föredragningslistan vid mötet.",
        "The item was added at the meeting.",
    ),
    (
        say.item_withdrawn,
        "Asia poistettiin asialistalta.",
        "Ärendet ströks från föredragningslistan.",
        "The item was withdrawn.",
    ),
    (
        say.item_not_reached,
        "Asiaa ei ehditty käsitellä.",
        "Ärendet hann inte behandlas.",
        "The item was not reached.",
    ),
    (
        lambda to: say.dissent("A", "En.", to),
        "A ilmoitti eriävän mielipiteen: En.",
        "A anmälde avvikande mening: En.",
        "A recorded a dissent: En.",
    ),
    (
        lambda to: say.dissent("A", None, to),
        "A ilmoitti eriävän mielipiteen.",
        "A anmälde avvikande mening.",
        "A recorded a dissent.",
    ),
    (
        lambda to: say.dissent_lead("A", to),
        "A ilmoitti eriävän mielipiteen:",
        "A anmälde avvikande mening:",
        "A recorded a dissent:",
    ),
    (
        lambda to: say.joined_dissent(["A"], to),
        "Eriävään mielipiteeseen yhtyi A.",
        "Om den förenade sig A.",
        "A joined it.",
    ),
    (
        lambda to: say.joined_dissent(["A", "B"], to),
        "Eriävään mielipiteeseen yhtyivät A ja B.",
        "Om den förenade sig A och B.",
        "A and B joined it.",
    ),
    (
        lambda to: say.next_meeting("9.6.2026", to),
        "Seuraava kokous: 9.6.2026.",
        "Nästa möte: 9.6.2026.",
        "Next meeting: 9.6.2026.",
    ),
    (
        lambda to: say.next_meetings_lead(2, to),
        "Seuraavien kokousten ajankohdat:",
        "Kommande möten:",
        "Next meetings:",
    ),
    (
        say.signed_electronically,
        "Tämä asiakirja on sähköisesti allekirjoitettu.",
        "Detta dokument är elektroniskt undertecknat.",
        "This document has been signed electronically.",
    ),
    (
        say.examined,
        "Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi.",
        "Protokollet är justerat och har konstaterats överensstämma med mötets förlopp.",
        "Examined and found correct.",
    ),
    (
        lambda to: say.examined(to, "memo"),
        "Muistio on tarkastettu ja todettu kokouksen kulun mukaiseksi.",
        "Promemorian är justerad och har konstaterats överensstämma med mötets förlopp.",
        "Examined and found correct.",
    ),
    (
        say.examined_at_once,
        "Pöytäkirja tarkastettiin tämän asian osalta heti kokouksessa.",
        "Protokollet justerades omedelbart i fråga om detta ärende.",
        "Examined at once for this item.",
    ),
    (
        lambda to: say.marked_secret(say.secrecy_ground(23, to), to),
        "SALASSA PIDETTÄVÄ, JulkL (621/1999) 24 § 1 mom. 23 k",
        "SEKRETESSBELAGD, OffentlighetsL (621/1999) 24 § 1 mom. 23 punkten",
        "TO BE KEPT SECRET, Act 621/1999, section 24(1)(23)",
    ),
    (
        lambda to: say.marked_secret(None, to, partly=True),
        "OSITTAIN SALASSA PIDETTÄVÄ",
        "DELVIS SEKRETESSBELAGD",
        "PARTLY TO BE KEPT SECRET",
    ),
    (
        lambda to: say.partly_secret(["2", "3"], "p", to),
        "Salassa pidettävä osittain: kohdat 2 ja 3, p.",
        "Delvis sekretessbelagd: punkterna 2 och 3, p.",
        "Partly to be kept secret: items 2 and 3, p.",
    ),
    (
        lambda to: say.partly_secret(["§ 80"], None, to),
        "Salassa pidettävä osittain: § 80.",
        "Delvis sekretessbelagd: § 80.",
        "Partly to be kept secret: § 80.",
    ),
    (say.secret_item, "Salassa pidettävä asia", "Sekretessbelagt ärende", "Secret item"),
    (
        lambda to: say.secret_item_handled("p", to),
        "Käsiteltiin salassa pidettävä asia: p.",
        "Ett sekretessbelagt ärende behandlades: p.",
        "A secret item was handled: p.",
    ),
    (
        lambda to: say.secret_item_handled(None, to),
        "Käsiteltiin salassa pidettävä asia.",
        "Ett sekretessbelagt ärende behandlades.",
        "A secret item was handled.",
    ),
    (
        lambda to: say.secret_passage("x", to),
        "[salassa pidettävä: x]",
        "[sekretessbelagt: x]",
        "[secret: x]",
    ),
    (
        say.secret_passage_removed,
        "[salassa pidettävä kohta poistettu]",
        "[sekretessbelagt avsnitt har strukits]",
        "[secret passage left out]",
    ),
    (
        lambda to: say.excerpt_gap("2", "2", to),
        "Kohta 2 on jätetty pois otteesta.",
        "Punkt 2 har utelämnats ur utdraget.",
        "Item 2 is left out.",
    ),
    (
        lambda to: say.excerpt_gap("2", "3", to),
        "Kohdat 2–3 on jätetty pois otteesta.",
        "Punkterna 2–3 har utelämnats ur utdraget.",
        "Items 2–3 are left out.",
    ),
    (
        lambda to: say.excerpt_gap("213", "214", to, sections=True),
        "Pykälät 213–214 on jätetty pois otteesta.",
        "Paragraferna 213–214 har utelämnats ur utdraget.",
        "Sections 213–214 are left out.",
    ),
    (
        say.certification,
        "Otteen oikeaksi todistaa",
        "Utdragets riktighet intygas",
        "Certified as a true excerpt",
    ),
    (
        lambda to: say.certification(to, 2),
        "Otteen oikeaksi todistavat",
        "Utdragets riktighet intygas",
        "Certified as a true excerpt",
    ),
]


@pytest.mark.parametrize(("spoken", "finnish", "swedish", "english"), SPOKEN)
def test_a_sentence_says_the_same_in_each_language(
    spoken: Callable[[Language], str], finnish: str, swedish: str, english: str
) -> None:
    said = [spoken(language).replace("\u00a0", " ") for language in Language]

    assert said == [finnish, swedish, english]


@pytest.mark.parametrize(("spoken", "_finnish", "_swedish", "_english"), SPOKEN)
def test_no_sentence_breaks_a_rule_of_marks(
    spoken: Callable[[Language], str], _finnish: str, _swedish: str, _english: str
) -> None:
    for language in Language:
        said = spoken(language)
        assert not said[0].isdigit()
        assert not re.search("[\u2009\u202f]|  |\\.\\.|klo\\.|\\bklo |\\bkl\\. |[{}|]", said)


def test_meanings_of_options_are_told_where_they_are_known() -> None:
    options = [("JAA", "esittelijän ehdotus"), ("EI", "muutosehdotus (Kaisa)"), ("TYHJÄ", None)]

    assert say.vote_meanings(options) == "JAA: esittelijän ehdotus. EI: muutosehdotus (Kaisa)."


def test_every_sentence_stands_behind_the_door() -> None:
    functions = {name for name, thing in vars(say).items() if inspect.isfunction(thing)}

    assert functions == set(say.__all__)


# Names with gradation, foreign endings, braces and stops: none may come out changed (G1).
NAMES = st.sampled_from(["Helle", "Linné", "Kukka Virta", "J. R.", "{0} Braces", "Å|B"])
TIMES = st.none() | st.sampled_from(["09:05", "24:00"])


@given(st.lists(NAMES, min_size=1, max_size=4), TIMES, st.sampled_from(Language))
def test_names_stand_in_sentences_as_they_are(
    people: list[str], time: str | None, language: Language
) -> None:
    said = [
        say.elected(people, "examiner", language),
        say.elected(people, "taloudenhoitaja", language),
        say.elected(people, None, language),
        say.arrived(people, time, language, "before"),
        say.left(people, time, language),
        say.seconded(people, language),
        say.joined_dissent(people, language),
        say.casting_vote(people[0], language),
    ]

    for each in said:
        assert ".." not in each
        assert re.search(rf"(?<!\w){re.escape(people[0])}(?!\w)", each)
    for each in said[:-1]:
        assert all(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", each) for name in people)
