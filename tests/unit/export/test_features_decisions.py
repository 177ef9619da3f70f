"""F42 to F44, F47 and F48: votes, motions, elections, tasks and coming meetings."""

import pytest

from minutetaker.export.build import build
from minutetaker.export.text_writer import text
from tests.unit.export.features import item, meeting, page, person, printed, said

OPTIONS = [
    {"label": "JAA", "meaning": "esittelijän ehdotus", "count": 3},
    {"label": "EI", "meaning": "muutosehdotus", "count": 2},
]
NAMED = [
    {**OPTIONS[0], "voters": [{"participant": "Aino"}, {"name": "Eero"}, {"name": "Ilta"}]},
    {**OPTIONS[1], "voters": [{"name": "Oili"}, {"name": "Unto"}]},
]


def test_f42_a_vote_tells_its_question_its_meanings_its_count_and_its_names() -> None:
    vote = {
        "question": "Hyväksytäänkö ehdotus?",
        "method": "roll_call",
        "options": NAMED,
        "blank": 1,
        "absent": 2,
    }
    minutes = meeting(participants=[person("Aino")], items=[item(votes=[vote])])

    printed(
        minutes,
        "Heading2       Äänestys",
        "Hyväksytäänkö ehdotus?",
        "JAA: esittelijän ehdotus. EI: muutosehdotus. Äänestystapa: nimenhuuto.",
        "Kanta | Ääniä | Äänestäneet",
        "JAA | 3 | Aino, Eero ja Ilta",
        "EI | 2 | Oili ja Unto",
        "Tyhjiä | 1",
        "Poissa | 2",
        "Äänin 3–2 päätökseksi tuli JAA: esittelijän ehdotus.",
    )
    printed(
        minutes,
        "Omröstning",
        "Omröstningssätt: namnupprop.",
        "Ståndpunkt | Röster | Röstande",
        "Aino, Eero och Ilta",
        "Blanka | 1",
        "Frånvarande | 2",
        "Med rösterna 3–2 segrade JA: esittelijän ehdotus.",
        language="sv",
    )


def test_f42_an_item_may_have_many_votes_each_under_its_heading() -> None:
    votes = [
        {"heading": "Ensimmäinen äänestys", "options": OPTIONS},
        {"heading": "Toinen äänestys", "options": OPTIONS[:1], "result": "Raukesi."},
    ]

    printed(
        meeting(items=[item(votes=votes)]),
        "Heading2       Ensimmäinen äänestys",
        "Äänin 3–2 päätökseksi tuli JAA",
        "Heading2       Toinen äänestys",
        "Raukesi.",
    )


def test_f42_votes_without_headings_are_told_apart_by_numbers() -> None:
    bare, named = {"options": OPTIONS}, {"options": OPTIONS, "heading": "Vastaäänestys"}
    minutes = meeting(items=[item(votes=[bare, named, {**bare, "in_text": True}, bare])])

    printed(
        minutes,
        "Heading2       Äänestys 1",
        "Heading2       Vastaäänestys",
        "Heading2       Äänestys 3",
    )
    printed(minutes, "Omröstning 1", "Vastaäänestys", "Omröstning 3", language="sv")
    printed(minutes, "Vote 1", "Vastaäänestys", "Vote 3", language="en")


def test_f42_equal_votes_are_settled_by_the_chair() -> None:
    tied = [{**each, "count": 2} for each in OPTIONS]
    vote = {"options": tied, "casting_vote": {"participant": "Aino"}, "result": "JAA voitti."}
    minutes = meeting(participants=[person("Aino")], items=[item(votes=[vote])])

    printed(
        minutes,
        "JAA | 2",
        "EI | 2",
        "Äänet menivät tasan. Ratkaisevan äänen antoi Aino.",
        "JAA voitti.",
    )
    printed(minutes, "Rösterna föll lika. Den avgörande rösten avgavs av Aino.", language="sv")


def test_f42_three_options_are_told_with_the_most_votes_first() -> None:
    options = [
        {"label": "A", "count": 4},
        {"label": "B", "count": 11},
        {"label": "C", "count": 7},
    ]

    printed(meeting(items=[item(votes=[{"options": options}])]), "Äänin 11–7–4 päätökseksi tuli B.")


@pytest.mark.parametrize(
    ("method", "fi", "sv"),
    [
        ("show_of_hands", "kädennosto", "handuppräckning"),
        ("roll_call", "nimenhuuto", "namnupprop"),
        ("ballot", "suljettu lippuäänestys", "sluten omröstning"),
        ("named", "nimellinen äänestys", "omröstning med namn"),
    ],
)
def test_f42_the_way_of_voting_is_named(method: str, fi: str, sv: str) -> None:
    minutes = meeting(items=[item(votes=[{"method": method, "options": OPTIONS}])])

    printed(minutes, f"Äänestystapa: {fi}.")
    printed(minutes, f"Omröstningssätt: {sv}.", language="sv")


def test_f42_a_seconder_is_named() -> None:
    by = {"name": "Aino"}
    one = said("Hylätään.", kind="counter_proposal", by=by, seconded_by=[{"name": "Eero"}])
    two = said(
        "Siirretään.", kind="motion", by=by, seconded_by=[{"name": "Eero"}, {"name": "Ilta"}]
    )
    minutes = meeting(items=[item(parts=[one, two])])

    printed(
        minutes,
        "Aino: Hylätään.",
        "Ehdotusta kannatti Eero.",
        "Aino: Siirretään.",
        "Ehdotusta kannattivat Eero ja Ilta.",
    )
    printed(minutes, "Förslaget understöddes av Eero och Ilta.", language="sv")


@pytest.mark.parametrize(
    ("motion", "fi", "sv"),
    [
        ("amend", "Muutosehdotus", "Ändringsförslag"),
        ("reject", "Hylkäysehdotus", "Förslag om förkastande"),
        ("table", "Pöydällepanoehdotus", "Förslag om bordläggning"),
        ("refer_back", "Palautusehdotus", "Förslag om återremiss"),
        ("wish", "Toivomusponsi", "Hemställningskläm"),
        ("withdraw", "Ehdotuksen peruuttaminen", "Återtagande av förslag"),
    ],
)
def test_f43_each_kind_of_motion_has_its_name(motion: str, fi: str, sv: str) -> None:
    parts = [
        said("Ehdotus.", kind="proposal"),
        said("Sanat.", kind="motion", motion=motion, by={"name": "Aino"}),
    ]
    minutes = meeting(items=[item(parts=parts)])

    printed(minutes, f"Heading2       {fi}", "BodyText       Aino: Sanat.")
    printed(minutes, f"Heading2       {sv}", language="sv")


def test_f43_a_counter_proposal_and_a_dissent_are_told() -> None:
    people = [person("Aino"), person("Eero")]
    told = item(
        parts=[said("Ehdotus.", kind="proposal"), said("Hylätään.", kind="counter_proposal")],
        dissents=[
            {"participant": "Aino", "text": "Asia on kesken.", "joined_by": [{"name": "Ilta"}]},
            {"participant": "Eero", "text": "Samoin."},
        ],
    )
    minutes = meeting(participants=people, items=[told])

    printed(
        minutes,
        "Heading2       Vastaehdotus",
        "Heading2       Eriävät mielipiteet",
        "Aino ilmoitti eriävän mielipiteen: Asia on kesken.",
        "Eriävään mielipiteeseen yhtyi Ilta.",
        "Eero ilmoitti eriävän mielipiteen: Samoin.",
    )
    printed(minutes, "Motförslag", "Avvikande meningar", "anmälde avvikande mening", language="sv")


def test_f43_a_recusal_tells_its_ground_and_when_somebody_was_out() -> None:
    recusal = {
        "participant": "Aino",
        "ground": "hallintolaki 28 § 1 mom. 5 k",
        "from": "17:10",
        "to": "17:25",
    }
    minutes = meeting(participants=[person("Aino")], items=[item(recusals=[recusal])])

    printed(
        minutes,
        "Merkittiin, että Aino ilmoitti esteellisyytensä (hallintolaki 28 § 1 mom. 5 k) eikä"
        " osallistunut asian käsittelyyn. Aino oli poissa klo~17.10–17.25.",
    )
    printed(minutes, "Heading2       Esteellisyys", layout="municipal")
    printed(minutes, "Antecknades att Aino anmälde jäv", language="sv")


def test_f44_those_elected_are_named_in_the_nominative() -> None:
    people = [person("Heikki Knuuti"), person("Eivor Huldén")]
    decisions = [
        {
            "id": "1",
            "text": "Valittiin tarkastajat.",
            "elected": [
                {"participant": "Heikki Knuuti", "office": "examiner"},
                {"participant": "Eivor Huldén", "office": "examiner"},
            ],
        },
        {
            "id": "2",
            "text": "Valittiin hallitus:",
            "elected": [
                {"name": "Aino Mäki", "office": "puheenjohtaja"},
                {"name": "Eero Oja", "office": "varajäsen", "deputy_for": "Heikki Knuuti"},
            ],
        },
    ]
    minutes = meeting(participants=people, items=[item(decisions=decisions)])

    printed(
        minutes,
        "Pöytäkirjantarkastajiksi valittiin Heikki Knuuti ja Eivor Huldén.",
        "Aino Mäki, puheenjohtaja",
        "Eero Oja (varajäsen, varsinainen jäsen Heikki Knuuti)",
    )
    printed(
        minutes, "Till protokolljusterare valdes Heikki Knuuti och Eivor Huldén.", language="sv"
    )


def test_f44_what_is_marked_secret_in_an_office_stays_out_of_the_public_version() -> None:
    elected = [{"name": "Aino", "office": "edustaja, {{salainen}}"}]
    minutes = meeting(items=[item(decisions=[{"id": "d", "text": "", "elected": elected}])])

    assert "salainen" in text(build(minutes))
    assert "salainen" not in text(build(minutes, public=True))


def test_f47_a_task_has_its_owner_and_perhaps_a_date() -> None:
    actions = [
        {"id": "1", "text": "Tilataan penkit", "owner": {"name": "Aino"}, "due": "2026-11-30"},
        {"id": "2", "text": "Lähetetään kutsu", "owner": {"name": "Eero"}},
    ]
    minutes = meeting(items=[item(actions=actions)])

    printed(
        minutes,
        "Heading2       Tehtävät",
        "Tehtävä | Vastuu | Määräaika",
        "Tilataan penkit | Aino | 30.11.2026",
        "Lähetetään kutsu | Eero",
    )
    printed(minutes, "Uppgift | Ansvarig | Senast", language="sv")
    undated = page(meeting(items=[item(actions=actions[1:])]))
    assert "TableHead      Tehtävä | Vastuu\n" in undated


def test_f48_the_next_meetings_are_told() -> None:
    dated = {"date": "2026-12-08", "start": "14:00", "end": "16:00", "place": "Teams"}
    part = {"kind": "next_meetings", "groups": [{"meetings": [dated]}]}
    many = {
        "kind": "next_meetings",
        "groups": [
            {
                "lead": "Kevään 2027 kokoukset, alustavasti:",
                "meetings": [
                    {"date": "2027-01-12", "start": "14:00", "tentative": True},
                    {"date": "2027-02-16", "tentative": True},
                ],
            }
        ],
    }
    one = meeting(items=[item(parts=[part])])

    printed(one, "Seuraava kokous: ti 8.12.2026 klo~14–16, Teams.")
    printed(one, "Nästa möte: tis 8.12.2026 kl.~14–16, Teams.", language="sv")
    printed(
        meeting(items=[item(parts=[many])]),
        "Kevään 2027 kokoukset, alustavasti:",
        "ListBullet     – ti 12.1.2027 klo~14",
        "ListBullet     – ti 16.2.2027",
    )
