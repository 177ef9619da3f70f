"""Large invented meetings to measure with."""

import random
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
