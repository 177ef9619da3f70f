"""Large invented meetings to measure with."""

import random
from dataclasses import replace
from datetime import date

from minutetaker.domain.agenda import AgendaItem, ItemState, Part
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.decision import Decision
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Session
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Group, Participant, Role, RoleKind
from minutetaker.domain.series import MeetingSeries, MinutesKind, PartKind

SENTENCE = (
    "Keskustelussa pidettiin tärkeänä, että palvelut ovat saavutettavia ja että niiden käyttöä"
    " seurataan vuosittain samoilla mittareilla. "
)
WORDS = [
    "kokous",
    "asia",
    "päätös",
    "esitys",
    "palvelu",
    "kunta",
    "talous",
    "suunnitelma",
    "selvitys",
    "lausunto",
    "määräraha",
    "hanke",
    "valmistelu",
    "aikataulu",
    "vaikutus",
    "asukas",
    "yhteistyö",
    "sopimus",
    "tavoite",
    "seuranta",
    "mittari",
    "kysymys",
    "johtaja",
    "työryhmä",
    "liite",
    "osa",
    "vuosi",
    "kevät",
    "syksy",
    "alue",
    "verkosto",
    "tarve",
    "hyöty",
    "riski",
    "kustannus",
    "merkittiin",
    "todettiin",
    "päätettiin",
    "hyväksyttiin",
    "esitteli",
    "käsitteli",
    "totesi",
    "ehdotti",
    "kannatti",
    "lisäksi",
    "myös",
    "kuitenkin",
    "edelleen",
    "erityisesti",
    "tarvittaessa",
    "yhdessä",
    "mukaisesti",
    "osalta",
    "kannalta",
]


def text(paragraphs: int, seed: int) -> str:
    """Paragraphs of some 60 words, no two alike, as compressible as real minutes are."""
    chance = random.Random(seed)
    made = []
    for _ in range(paragraphs):
        words = [
            chance.choice(WORDS) + chance.choice(("", "n", "a", "ssa", "lle")) for _ in range(60)
        ]
        made.append(" ".join(words).capitalize() + f" {chance.randrange(10_000)}.")
    return "\n\n".join(made)


def large(items: int, paragraphs: int = 3, people: int = 60) -> Minutes:
    """A meeting of so many items, each with so many paragraphs, a proposal and a decision."""
    members = tuple(
        Participant(
            id=f"p{number}",
            name=f"Jäsen {number}",
            title="kunnanvaltuutettu",
            organization="Vesikko",
            group="j",
            voting=True,
            attendance=Attendance.PRESENT,
            roles=(Role(role=RoleKind.CHAIR),) if number == 0 else (),
        )
        for number in range(people)
    )
    return Minutes(
        series=MeetingSeries(name="Kaupunginvaltuusto", kind=MinutesKind.REPORT_MINUTES),
        meeting=Meeting(
            language=MeetingLanguage.FI,
            number=3,
            year=2026,
            document_date=date(2026, 5, 11),
            sessions=(Session(date=date(2026, 5, 11), opened="18:00", closed="21:30"),),
        ),
        groups=(Group(id="j", heading="valtuutetut"),),
        participants=members,
        items=tuple(
            AgendaItem(
                id=f"i{number}",
                number=str(number + 1),
                title=f"Asia {number + 1}",
                state=ItemState.HANDLED,
                parts=(
                    Part(kind=PartKind.PROPOSAL, text="Valtuusto hyväksyy esityksen."),
                    Part(kind=PartKind.DISCUSSION, text=text(paragraphs, number)),
                ),
                decisions=(Decision(id=f"d{number}", text="Hyväksyttiin esitys."),),
            )
            for number in range(items)
        ),
    )


def with_table(rows: int) -> Minutes:
    """A meeting of one item with a table of so many rows."""
    lines = ["| Kohde | Selite | Määrä |", "| - | - | - |"]
    lines += [f"| Kohde {row} | Palvelun määräraha | {row} |" for row in range(rows)]
    return replace(
        large(1),
        items=(
            AgendaItem(
                id="1",
                number="1",
                state=ItemState.HANDLED,
                title="Taulukko",
                parts=(Part(kind=PartKind.TEXT, text="\n".join(lines)),),
            ),
        ),
    )


def council() -> Minutes:
    """A council's minutes of about 300 pages: 200 items, 5,000 paragraphs, no two alike.

    One sentence over and over would be packed, and laid out, as nothing real ever is.
    """
    minutes = large(200, paragraphs=0)
    chance = random.Random(300)
    items = []
    for item in minutes.items:
        told = (_sentence(chance) for _ in range(23))
        parts = (Part(kind=PartKind.DISCUSSION, text=each) for each in told)
        items.append(replace(item, parts=(*parts, *item.parts)))
    return replace(minutes, items=tuple(items))


def _sentence(chance: random.Random) -> str:
    words = [chance.choice(WORDS) + chance.choice(("", "n", "a", "ssa", "lle")) for _ in range(15)]
    return " ".join(words).capitalize() + f" {chance.randrange(10_000)}."
