"""The invented board of the pictures: sixteen members who have just voted on their fifth item."""

import datetime
from dataclasses import replace

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, ItemState, Part, Presenter
from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.decision import Decision, DecisionKind
from minutetaker.domain.meeting import Mode, PreviousMeeting
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.people import Group, Participant, PersonRef, Role, RoleKind
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.series import MinutesKind, NumberForm, Numbering, PartKind, Rules
from minutetaker.domain.vote import Vote, VoteMethod, VoteOption
from tests.helpers.sample import sample_minutes

MEMBERS = (
    "Aino Lehtoranta",
    "Pekka Vesaniitty",
    "Siiri Åkerlund",
    "Outi Hallaperä",
    "Juhani Lehtimaa",
    "Noora Kuusiluoma",
    "Tapio Rantakytö",
    "Mikael Strandvik",
    "Hanna-Leena Ylikarja",
    "Lauri Piilonen",
    "Ritva Korpisaaro",
    "Ilmari Haapaperä",
    "Saimi Tuomikoski",
    "Veikko Niemistö",
    "Pihla Honkamäki",
    "Oiva Mustajoki",
)
"""The chair, the vice chair, and the others; each is known by their place."""

ABSENT, RECUSED, LATE, LEFT, REMOTE = 9, 11, 5, 6, 10
TALK = (
    "Talousjohtaja esitteli muutoksen perusteet. Keskustelussa pidettiin tärkeänä, että "
    "lähikirjastot pysyvät auki koko vuoden ja että säästö kohdistuu toimitiloihin."
)


def board_minutes() -> Minutes:
    """Fifteen and a deputy have handled four items; the fifth was voted on."""
    minutes = sample_minutes()
    series = replace(
        minutes.series,
        id="vesikko",
        name="Vesikon kaupunginhallitus",
        name_genitive="Vesikon kaupunginhallituksen",
        short_name="Kaupunginhallitus",
        short_name_genitive="Kaupunginhallituksen",
        organization="Vesikon kaupunki",
        kind=MinutesKind.DECISION_MINUTES,
        rules=Rules.MUNICIPALITY,
        numbering=Numbering.RUNNING,
        number_form=NumberForm.NUMBER_SECTION,
    )
    session = replace(minutes.meeting.sessions[0], place="Kaupungintalo, Koivu")
    meeting = replace(
        minutes.meeting,
        id="vesikko-11-2026",
        number=11,
        previous=PreviousMeeting(label="10/2026", date=datetime.date(2026, 11, 10)),
        first_item_number=118,
        sessions=(session,),
    )
    return replace(
        minutes,
        series=series,
        meeting=meeting,
        groups=(
            Group(id="jasenet", heading="jäsenet"),
            Group(id="muut", heading="muut osallistujat"),
        ),
        participants=(*(_member(at) for at in range(len(MEMBERS))), *_others()),
        items=_items(),
        attachments=(Attachment(id="l1", label="Liite 1", title="Talousarvion muutos"),),
    )


def _member(at: int) -> Participant:
    roles = {0: (Role(role=RoleKind.CHAIR),), 1: (Role(role=RoleKind.VICE_CHAIR),)}
    stays: tuple[Interval, ...] = ()
    if at == LATE:
        stays = (Interval(start=Moment(time="14:33", item="b5", phase=Phase.BEFORE)),)
    elif at == LEFT:
        stays = (Interval(end=Moment(time="14:31", item="b4", phase=Phase.AFTER)),)
    return Participant(
        id=f"m{at}",
        group="jasenet",
        name=MEMBERS[at],
        roles=roles.get(at, ()),
        voting=True,
        mode=Mode.REMOTE if at == REMOTE else None,
        attendance=Attendance.EXCUSED if at == ABSENT else Attendance.PRESENT,
        intervals=stays,
    )


def _others() -> tuple[Participant, ...]:
    return (
        Participant(
            id="v1",
            group="jasenet",
            name="Kerttu Peltokangas",
            voting=True,
            deputy=True,
            deputy_for=f"m{ABSENT}",
            attendance=Attendance.PRESENT,
        ),
        Participant(
            id="talous",
            group="muut",
            name="Eero Mäkisalo",
            title="talousjohtaja",
            roles=(Role(role=RoleKind.PRESENTER),),
            attendance=Attendance.PRESENT,
        ),
        Participant(
            id="sihteeri",
            group="muut",
            name="Kaisa Metsäpelto",
            roles=(Role(role=RoleKind.SECRETARY),),
            attendance=Attendance.PRESENT,
        ),
    )


def _vote() -> Vote:
    noes = {3, 8, 12, 14, 15}
    away = {ABSENT, RECUSED, LEFT, 13}
    voters = [at for at in range(len(MEMBERS)) if at not in away]
    ayes = (*(PersonRef(participant=f"m{at}") for at in voters if at not in noes),)
    return Vote(
        method=VoteMethod.ROLL_CALL,
        options=(
            VoteOption(
                label="JAA",
                meaning="esittelijän ehdotus",
                count=len(ayes) + 1,
                voters=(*ayes, PersonRef(participant="v1")),
            ),
            VoteOption(
                label="EI",
                meaning="Hanna-Leena Ylikarjan vastaesitys",
                count=len(noes),
                voters=tuple(PersonRef(participant=f"m{at}") for at in sorted(noes)),
            ),
            VoteOption(label="Tyhjiä", voters=(PersonRef(participant="m13"),)),
        ),
        blank=1,
    )


def _item(number: int, title: str, **more: object) -> AgendaItem:
    printed = str(117 + number)
    item = AgendaItem(id=f"b{number}", number=printed, state=ItemState.HANDLED, title=title)
    return replace(item, **more)  # type: ignore[arg-type]  # each caller names fields of an item


def _decided(key: str, text: str) -> tuple[Decision, ...]:
    return (Decision(id=key, text=text, kind=DecisionKind.APPROVED),)


def _items() -> tuple[AgendaItem, ...]:
    opening = Part(kind=PartKind.TEXT, text="Puheenjohtaja avasi kokouksen klo 14.02.")
    return (
        _item(1, "Kokouksen avaus", parts=(opening,)),
        _item(2, "Pöytäkirjan tarkastus", decisions=_decided("d2", "Hyväksyttiin pöytäkirja.")),
        _item(
            3,
            "Kirjastoverkon kehittäminen",
            decisions=_decided("d3", "Merkittiin tiedoksi."),
            actions=(
                ActionItem(
                    id="t3",
                    text="Kootaan asukaskyselyn tulokset",
                    owner=PersonRef(participant="talous"),
                    due=datetime.date(2026, 12, 11),
                ),
            ),
        ),
        _item(4, "Koulukuljetusten hankinta", decisions=_decided("d4", "Hyväksyttiin tarjous.")),
        _voted(),
        _item(6, "Lausunto maakuntakaavasta"),
        _item(7, "Muut asiat"),
        _item(8, "Kokouksen päättäminen"),
    )


def _voted() -> AgendaItem:
    return _item(
        5,
        "Vuoden 2026 talousarvion muutos",
        presenters=(Presenter(participant="talous"),),
        attachments=("l1",),
        recusals=(
            Recusal(participant=f"m{RECUSED}", ground="yhteisöjäävi, hallintolaki 28 § 1 mom. 5 k"),
        ),
        parts=(
            Part(kind=PartKind.PROPOSAL, text="Kaupunginhallitus hyväksyy muutoksen."),
            Part(kind=PartKind.DISCUSSION, text=TALK),
            Part(
                kind=PartKind.COUNTER_PROPOSAL,
                by=PersonRef(participant="m8"),
                seconded_by=(PersonRef(participant="m3"),),
                text="Kirjastojen määrärahaa ei pienennetä.",
            ),
        ),
        votes=(_vote(),),
        decisions=_decided("d5", "Päätettiin ehdotuksen mukaan."),
        actions=(
            ActionItem(
                id="t5",
                text="Viedään muutos valtuustolle",
                owner=PersonRef(participant="talous"),
                due=datetime.date(2026, 12, 4),
            ),
        ),
    )
