"""What is said of the meeting's course and its people, word for word."""

from collections.abc import Callable
from datetime import date

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
        say.elected_lead,
        "Valittiin:",
        "Följande valdes:",
        "Elected:",
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
        "Följande valdes: A, kassör.",
        "Elected: A, treasurer.",
    ),
    (
        lambda to: say.elected(["A", "B"], {FI: "jäsen", SV: "ledamot", EN: "member"}[to], to),
        "Valittiin: A, jäsen; B, jäsen.",
        "Följande valdes: A, ledamot; B, ledamot.",
        "Elected: A, member; B, member.",
    ),
    (
        lambda to: say.elected(["A", "B"], None, to),
        "Valittiin A ja B.",
        "A och B valdes.",
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
]
