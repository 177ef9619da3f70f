"""The invented meeting of the pictures: LÄPI-työryhmä 6/2026, in the middle of its fourth item."""

import datetime
from dataclasses import replace

from minutetaker.domain.action_item import ActionItem, ActionStatus
from minutetaker.domain.agenda import AgendaItem, ItemState, Part, Presenter
from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.meeting import Meeting, MeetingLanguage, Mode, PreviousMeeting, Session
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.people import Group, Participant, PersonRef, Role, RoleKind
from minutetaker.domain.series import (
    MeetingSeries,
    MinutesKind,
    NumberForm,
    Numbering,
    PartKind,
    QuorumRule,
    QuorumRuleKind,
    Rules,
    TimeForm,
)
from minutetaker.domain.status import Status

DAY = datetime.date(2026, 11, 24)

_MEMBERS = (
    ("hallapera", "Outi Hallaperä"),
    ("korpisaaro", "Ritva Korpisaaro"),
    ("kuusiluoma", "Noora Kuusiluoma"),
    ("lehtimaa", "Juhani Lehtimaa"),
    ("makisalo", "Eero Mäkisalo"),
    ("piilonen", "Lauri Piilonen"),
    ("rantakyto", "Tapio Rantakytö"),
    ("strandvik", "Mikael Strandvik"),
    ("vesaniitty", "Pekka Vesaniitty"),
    ("ylikarja", "Hanna-Leena Ylikarja"),
    ("akerlund", "Siiri Åkerlund"),
)

TALK = (
    "Eero Mäkisalo esitteli luonnoksen asiointipisteiden verkoksi ja mittarit, joilla palvelujen "
    "saavutettavuutta seurataan vuodesta 2028 alkaen. Esityksen aineisto on liitteenä 2."
)
TALK_GOES_ON = (
    "Keskustelussa pidettiin tärkeänä, että mittareita on vähän ja että ne kuvaavat asukkaan "
    "arkea. Useissa puheenvuoroissa todettiin, että matka-aika kertoo saavutettavuudesta enemmän "
    "kuin pisteiden lukumäärä. Sovittiin, että mittareita on enintään kymmenen. Kuulasjoen kunta "
    "toivoi, että etäpalvelut otetaan mukaan ja että niiden"
)
ASKED = "kunnilta lausunnot 18.12.2026 mennessä."


def sample_minutes() -> Minutes:
    """Ten of twelve members are here, four decisions are made and one task is given."""
    return Minutes(
        series=MeetingSeries(
            id="lapi",
            name="Lähipalvelut 2028 -työryhmä",
            name_genitive="Lähipalvelut 2028 -työryhmän",
            short_name="LÄPI-työryhmä",
            organization="Palveluvirasto",
            kind=MinutesKind.MEMO,
            rules=Rules.WORKING_GROUP,
            numbering=Numbering.PER_MEETING,
            number_form=NumberForm.PLAIN,
            time_form=TimeForm.EXACT,
            quorum=QuorumRule(rule=QuorumRuleKind.MAJORITY, chair_required=True),
        ),
        meeting=Meeting(
            id="lapi-6-2026",
            number=6,
            year=2026,
            language=MeetingLanguage.FI,
            document_date=DAY,
            previous=PreviousMeeting(label="5/2026", date=datetime.date(2026, 10, 27)),
            sessions=(
                Session(
                    date=DAY,
                    planned_start="14:00",
                    planned_end="16:00",
                    opened="14:02",
                    opened_in_text=True,
                    place="Kokoushuone Koivu",
                    mode=Mode.HYBRID,
                ),
            ),
        ),
        groups=(
            Group(id="jasenet", heading="jäsenet"),
            Group(id="sihteeristo", heading="sihteeristö"),
        ),
        participants=_people(),
        items=_items(),
        attachments=(
            Attachment(id="l1", label="Liite 1", title="Tilannekatsaus"),
            Attachment(id="l2", label="Liite 2", title="Asiointipisteiden verkko"),
        ),
        status=Status.DRAFT,
    )


def unopened_minutes() -> Minutes:
    """The same meeting before it begins: nobody marked, nothing written but one proposal."""
    minutes = sample_minutes()
    session = replace(minutes.meeting.sessions[0], opened=None, opened_in_text=False)
    items = tuple(
        AgendaItem(
            id=item.id,
            number=item.number,
            state=ItemState.HANDLED,
            title=item.title,
            presenters=item.presenters,
            parts=tuple(part for part in item.parts if part.kind is PartKind.PROPOSAL),
        )
        for item in minutes.items
    )
    people = tuple(
        replace(person, attendance=Attendance.UNRECORDED, intervals=(), mode=None)
        for person in minutes.participants
    )
    return replace(
        minutes,
        meeting=replace(minutes.meeting, sessions=(session,)),
        items=items,
        participants=people,
    )


def big_minutes(items: int = 60, people: int = 300) -> Minutes:
    """The same body grown into a council: many items and members in six groups."""
    minutes = sample_minutes()
    groups = tuple(Group(id=f"g{at}", heading=f"Ryhmä {at + 1}") for at in range(6))
    members = tuple(
        Participant(
            id=f"p{at}",
            group=f"g{at % 6}",
            name=f"Valtuutettu {at + 1:03}",
            voting=True,
            attendance=Attendance.PRESENT if at % 11 else Attendance.EXCUSED,
        )
        for at in range(people - 1)
    )
    agenda = tuple(
        AgendaItem(
            id=f"i{at}",
            number=str(at + 1),
            state=ItemState.HANDLED,
            title=f"Kohdan {at + 1} asia",
            parts=(
                Part(kind=PartKind.PROPOSAL, text="Esitetään hyväksyttäväksi."),
                Part(kind=PartKind.DISCUSSION, text=TALK),
            ),
            decisions=(Decision(id=f"d{at}", text="Hyväksyttiin."),),
        )
        for at in range(items)
    )
    chair = minutes.participants[0]
    return replace(minutes, groups=groups, participants=(chair, *members), items=agenda)


def _people() -> tuple[Participant, ...]:
    chair = Participant(
        id="lehtoranta",
        name="Aino Lehtoranta",
        title="palvelujohtaja",
        organization="Palveluvirasto",
        roles=(Role(role=RoleKind.CHAIR),),
        voting=True,
        attendance=Attendance.PRESENT,
    )
    members = tuple(_member(key, name) for key, name in _MEMBERS)
    secretaries = (
        Participant(
            id="metsapelto",
            group="sihteeristo",
            name="Kaisa Metsäpelto",
            roles=(Role(role=RoleKind.SECRETARY),),
            attendance=Attendance.PRESENT,
        ),
        Participant(
            id="haapaoja",
            group="sihteeristo",
            name="Jenni Haapaoja",
            attendance=Attendance.PRESENT,
        ),
    )
    return (chair, *members, *secretaries)


def _member(key: str, name: str) -> Participant:
    stays: tuple[Interval, ...] = ()
    if key == "kuusiluoma":
        stays = (Interval(start=Moment(time="14:47", item="a4", phase=Phase.DURING)),)
    if key == "vesaniitty":
        stays = (Interval(end=Moment(time="14:35", item="a3", phase=Phase.DURING)),)
    return Participant(
        id=key,
        group="jasenet",
        name=name,
        organization="Palveluvirasto" if key == "makisalo" else None,
        voting=True,
        mode=Mode.REMOTE if key in ("korpisaaro", "strandvik") else None,
        attendance=Attendance.EXCUSED if key == "piilonen" else Attendance.PRESENT,
        intervals=stays,
    )


def _item(number: int, title: str, **more: object) -> AgendaItem:
    item = AgendaItem(id=f"a{number}", number=str(number), state=ItemState.HANDLED, title=title)
    return replace(item, **more)  # type: ignore[arg-type]  # each caller names fields of an item


def _items() -> tuple[AgendaItem, ...]:
    return (
        _item(
            1,
            "Kokouksen avaus ja päätösvaltaisuus",
            parts=(Part(kind=PartKind.TEXT, text="Puheenjohtaja avasi kokouksen klo 14.02."),),
            decisions=(Decision(id="d1", text="Asialista hyväksyttiin."),),
        ),
        _item(
            2,
            "Edellisen kokouksen muistio",
            decisions=(Decision(id="d2", text="Hyväksyttiin muistio 5/2026."),),
        ),
        _item(
            3,
            "Tilannekatsaus: palvelut kunnissa",
            parts=(Part(kind=PartKind.DISCUSSION, text="Käytiin läpi kuntien tilanne."),),
            actions=(ActionItem(id="t0", text="Kootaan luvut", in_text=False, owner=None),),
        ),
        _item(
            4,
            "Asiointipisteiden verkko: luonnos ja mittarit",
            presenters=(Presenter(participant="makisalo"),),
            attachments=("l2",),
            parts=(
                Part(kind=PartKind.DISCUSSION, text=TALK),
                Part(kind=PartKind.ATTENDANCE),
                Part(kind=PartKind.DISCUSSION, text=TALK_GOES_ON),
                Part(
                    kind=PartKind.PROPOSAL,
                    text=f"Työryhmä merkitsee luonnoksen tiedoksi ja pyytää {ASKED}",
                ),
            ),
            decisions=(
                Decision(id="d4", text="Mittareita on enintään kymmenen.", in_text=True),
                Decision(
                    id="d5",
                    text=f"Merkittiin luonnos tiedoksi ja päätettiin pyytää {ASKED}",
                    kind=DecisionKind.APPROVED,
                ),
            ),
            actions=(
                ActionItem(
                    id="t1",
                    text="Lähetetään lausuntopyyntö kunnille",
                    owner=PersonRef(participant="akerlund"),
                    due=datetime.date(2026, 11, 27),
                    status=ActionStatus.OPEN,
                ),
            ),
        ),
        _item(5, "Lausuntopyynnöt kunnille"),
        _item(6, "Vuoden 2027 työsuunnitelma ja kokousajat"),
        _item(7, "Muut asiat"),
        _item(8, "Kokouksen päättäminen"),
    )
