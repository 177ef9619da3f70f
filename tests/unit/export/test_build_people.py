"""Who was there, as the page tells it."""

from dataclasses import replace

from minutetaker.domain.agenda import (
    Part,
)
from minutetaker.domain.attendance import Attendance, Interval, Moment, Phase
from minutetaker.domain.people import Group
from minutetaker.domain.series import (
    AttendanceForm,
    PartKind,
)
from tests.unit.export.small_meetings import SERIES, held, item, page, person


def test_an_arrival_stands_where_the_secretary_put_it() -> None:
    came = Interval(start=Moment(time="14:10", item="1", phase=Phase.BEFORE))
    gone = Interval(end=Moment(time="14:10", item="1", phase=Phase.BEFORE))
    people = (
        person("Aino", intervals=(came,)),
        person("Eero", intervals=(came,)),
        person("Ilta", intervals=(gone,)),
    )
    first, last = Part(kind=PartKind.TEXT, text="Ensin."), Part(kind=PartKind.TEXT, text="Sitten.")
    by_default = held(item(first, last), participants=people)
    placed = held(item(first, Part(kind=PartKind.ATTENDANCE), last), participants=people)
    arrived = "BodyText       Aino ja Eero saapuivat kokoukseen klo~14.10"
    left = "BodyText       Ilta poistui kokouksesta klo~14.10"

    assert _in_order(page(by_default), arrived, left, "Ensin.", "Sitten.")
    assert _in_order(page(placed), "Ensin.", arrived, left, "Sitten.")
    assert "Aino (saapui~klo~14.10)" in page(placed)


def test_an_absent_member_of_a_group_has_a_mark_and_a_wholly_absent_group_none() -> None:
    groups = (Group(id="j", heading="jäsenet"), Group(id="p", heading="varajäsenet"))
    people = (
        person("Aino", group="j"),
        person("Eero", group="j", attendance=Attendance.ABSENT),
        person("Ilta", group="p", attendance=Attendance.ABSENT),
        person("Oili", group="j", attendance=Attendance.UNRECORDED),
    )

    shown = page(held(groups=groups, participants=people))

    assert "FieldMore      Eero (poissa)\n" in shown
    assert "FieldMore      Ilta\n" in shown
    assert "Oili" not in shown


def test_people_stand_by_their_organisations_when_the_body_wants_it() -> None:
    series = replace(SERIES, attendance_form=AttendanceForm.BY_ORGANIZATION)
    people = (
        person("Aino", organization="Vesikko", title="johtaja"),
        person("Eero", organization="Harjula"),
        person("Ilta", organization="Vesikko", attendance=Attendance.EXCUSED, group="j"),
        person("Oili", organization="Vesikko"),
    )

    shown = page(held(series=series, participants=people, groups=(Group(id="j", heading="muut"),)))

    assert "Läsnä → Vesikko: Aino, johtaja; Oili" in shown
    assert "Vesikko: Ilta (este)" in shown


def test_a_table_tells_the_items_that_each_was_there_for() -> None:
    items = tuple(replace(item(), id=str(number), number=str(number)) for number in range(212, 216))
    came_and_went = Interval(
        start=Moment(item="213", phase=Phase.BEFORE), end=Moment(item="214", phase=Phase.BEFORE)
    )
    by_clock = Interval(start=Moment(time="14:10"))
    people = (
        person("Aino"),
        person("Eero", intervals=(came_and_went,)),
        person("Ilta", intervals=(by_clock,)),
    )

    shown = page(held(*items, participants=people), "municipal")

    assert "Aino |  | §~212–215 |" in shown
    assert "Eero |  | §~213 |" in shown
    assert "Ilta |  | x | saapui klo~14.10" in shown


def _in_order(shown: str, *words: str) -> bool:
    places = [shown.find(each) for each in words]
    return -1 not in places and places == sorted(places)
