"""What is said of items, of the meeting's end and of secrets, word for word."""

from collections.abc import Callable

from minutetaker.finnish import sentences as say
from minutetaker.finnish.languages import Language

FI, SV, EN = Language.FI, Language.SV, Language.EN

# What each says in Finnish, Swedish and English; an ordinary space stands for a no-break one.
SPOKEN: list[tuple[Callable[[Language], str], str, str, str]] = [
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
        "Med rösterna 3–2 segrade JA: e.",
        "Carried by 3 votes to 2: YES: e.",
    ),
    (
        lambda to: say.vote_outcome([4, 2, 1], "A", None, to),
        "Äänin 4–2–1 päätökseksi tuli A.",
        "Med rösterna 4–2–1 segrade A.",
        "Carried by 4 votes to 2 and 1: A.",
    ),
    (
        lambda to: say.vote_outcome([1], "A", None, to),
        "Äänin 1 päätökseksi tuli A.",
        "Med rösterna 1 segrade A.",
        "Carried by 1 vote: A.",
    ),
    (
        lambda to: say.casting_vote("A", to),
        "Äänet menivät tasan. Ratkaisevan äänen antoi A.",
        "Rösterna föll lika. Den avgörande rösten avgavs av A.",
        "The votes were equal. The casting vote was given by A.",
    ),
    (
        lambda to: say.vote_by_lot({FI: "JAA", SV: "JA", EN: "YES"}[to], "e", to),
        "Äänet menivät tasan. Arpa ratkaisi, ja päätökseksi tuli JAA: e.",
        "Rösterna föll lika. Lotten avgjorde, och beslutet blev JA: e.",
        "The votes were equal. Decided by lot: YES: e.",
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
        "Ärendet hann inte tas upp till behandling.",
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
        "Till den avvikande meningen anslöt sig A.",
        "A joined it.",
    ),
    (
        lambda to: say.joined_dissent(["A", "B"], to),
        "Eriävään mielipiteeseen yhtyivät A ja B.",
        "Till den avvikande meningen anslöt sig A och B.",
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
        lambda to: say.secrets_left_out("peruste", to),
        "Tästä versiosta on poistettu salassa pidettävät tiedot: peruste.",
        "Ur denna version har sekretessbelagda uppgifter strukits: peruste.",
        "Secret information has been left out of this version: peruste.",
    ),
    (
        lambda to: say.secrets_left_out(None, to),
        "Tästä versiosta on poistettu salassa pidettävät tiedot.",
        "Ur denna version har sekretessbelagda uppgifter strukits.",
        "Secret information has been left out of this version.",
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
