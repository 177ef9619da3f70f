"""The invented council of the pictures: 85 members in six groups."""

from dataclasses import replace

from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Group, Participant
from minutetaker.domain.series import MinutesKind
from tests.helpers.sample import sample_minutes

SEATS = 85
GROUPS = (
    "Kylien yhteislista",
    "Rannikon ryhmä",
    "Keskustan asukkaat",
    "Sivistysryhmä",
    "Nuorten lista",
    "Metsäseudun ryhmä",
)
FIRST = (
    *("Aava", "Eetu", "Helka", "Ilmari", "Jaana", "Kaarlo", "Lempi", "Mauno", "Noora", "Oiva"),
    *("Pihla", "Rauno", "Saimi", "Toivo", "Ulla", "Veikko", "Åke"),
)
LAST = (
    *("Haapaperä", "Honkamäki", "Kallasvuo", "Kivilampi", "Korpisaaro", "Lehtoranta", "Mustajoki"),
    *("Niemistö", "Ojanperä", "Peltokangas", "Rantakytö", "Suvisaari", "Tuomikoski", "Vesaniitty"),
)
AWAY = frozenset({13, 22, 31, 37, 48, 56, 63, 77})
CAME_LATE, LEFT = 26, 60


def council_minutes() -> Minutes:
    """The sample's items, handled by a council."""
    minutes = sample_minutes()
    groups = tuple(Group(id=f"g{at}", heading=name) for at, name in enumerate(GROUPS))
    series = replace(
        minutes.series,
        name="Vesikon kaupunginvaltuusto",
        short_name="Kaupunginvaltuusto",
        short_name_genitive="Kaupunginvaltuuston",
        organization="Vesikon kaupunki",
        kind=MinutesKind.DECISION_MINUTES,
    )
    # Everybody of the sample keeps their place in its words.
    known = [
        replace(each, group=f"g{at % len(GROUPS)}" if each.voting else each.group)
        for at, each in enumerate(minutes.participants)
    ]
    seated = sum(1 for each in known if each.voting)
    others = (_member(at) for at in range(seated, SEATS))
    people = (*known, *others)
    groups = (*(each for each in minutes.groups if each.id != "jasenet"), *groups)
    return replace(minutes, series=series, groups=groups, participants=people)


def _member(at: int) -> Participant:
    attendance = Attendance.EXCUSED if at in AWAY else Attendance.PRESENT
    stays: tuple[Interval, ...] = ()
    if at == CAME_LATE:
        stays = (Interval(start=Moment(time="14:22", item="a3", phase=Phase.DURING)),)
    elif at == LEFT:
        stays = (Interval(end=Moment(time="14:35", item="a3", phase=Phase.DURING)),)
    return Participant(
        id=f"m{at}",
        group=f"g{at % len(GROUPS)}",
        name=f"{FIRST[at % len(FIRST)]} {LAST[at * 3 % len(LAST)]}",
        voting=True,
        attendance=attendance,
        intervals=stays,
    )
