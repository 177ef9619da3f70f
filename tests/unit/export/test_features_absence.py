"""F20 to F24: who was away, and who sat in whose place."""

from tests.unit.export.features import meeting, page, person, printed


def test_f20_an_absent_member_has_a_mark_in_the_list_or_a_list_of_their_own() -> None:
    groups = [{"id": "j", "heading": "jäsenet"}, {"id": "p", "heading": "poissa"}]
    people = [
        person("Aino", group="j"),
        person("Eero", group="j", attendance="absent"),
        person("Ilta", group="p", attendance="absent"),
        person("Oili", attendance="absent"),
    ]

    shown = printed(
        meeting(groups=groups, participants=people),
        "GroupHeading   jäsenet",
        "Aino",
        "Eero (poissa)",
        "Poissa → Oili",
        "Ilta",
    )

    assert "Ilta (" not in shown
    assert "Oili (" not in shown
    assert "Eero (frånvarande)" in page(meeting(groups=groups, participants=people), language="sv")


def test_f21_a_reason_of_absence_is_told() -> None:
    people = [
        person("Aino"),
        person("Eero", attendance="excused"),
        person("Ilta", attendance="excused", note="sairaana"),
        person("Oili", attendance="absent", note="ilmoittanut esteestä"),
    ]
    minutes = meeting(participants=people)

    printed(
        minutes,
        "Poissa → Eero (este)",
        "Ilta (este;~sairaana)",
        "Oili (ilmoittanut~esteestä)",
    )
    printed(minutes, "Frånvarande → Eero (förhinder)", language="sv")


def test_f22_a_seat_without_anybody_is_vacant() -> None:
    people = [
        person(None, title="henkilöstön edustaja", attendance="vacant"),
        {"id": "9", "seat": "paikka 9", "attendance": "vacant"},
    ]

    minutes = meeting(participants=people)

    printed(
        minutes, "Poissa → henkilöstön edustaja (täyttämättä)", "FieldMore      paikka 9 (täyttäm"
    )
    printed(minutes, "henkilöstön edustaja (vakant)", language="sv")


def test_f23_a_deputy_stands_in_for_a_named_member_or_for_nobody_in_particular() -> None:
    people = [
        person("Aino", attendance="excused"),
        person("Eero", deputy=True, deputy_for="Aino"),
        person("Ilta", deputy=True),
        person("Oili", deputy=True, title="varajäsen"),
        person("Unto", proxy="Vesikko Oy:n valtakirja"),
    ]
    minutes = meeting(participants=people)

    shown = printed(
        minutes,
        "Eero (varajäsen,~varsinainen~jäsen~Aino)",
        "Ilta (varajäsen)",
        "Oili, varajäsen",
        "Unto (Vesikko~Oy:n~valtakirja)",
    )

    assert "Oili, varajäsen\n" in shown
    printed(minutes, "Eero (ersättare,~ordinarie~ledamot~Aino)", language="sv")


def test_f24_seats_are_printed_and_a_deputy_may_change_seats() -> None:
    people = [
        person("Aino", seat="1", intervals=[{"to": {"time": "10:42"}}]),
        person(
            "Eero",
            deputy=True,
            intervals=[
                {"from": {"time": "10:42"}, "to": {"time": "11:15"}, "seat": "1"},
                {"from": {"time": "11:15"}, "seat": "3", "deputy_for": "Ilta"},
            ],
        ),
        person("Ilta", seat="paikka 3", attendance="absent"),
    ]
    minutes = meeting(participants=people)

    printed(
        minutes,
        "Läsnä → Aino (paikka~1;~poistui~klo~10.42)",
        "Eero (varajäsen, varsinainen jäsen Ilta; paikka~1 klo~10.42–11.15;",
        "paikka~3 klo~11.15 alkaen)",
        "Poissa → Ilta (paikka~3)",
    )
    printed(minutes, "Aino (plats~1;", language="sv")
    table = page(meeting(series={"attendance_form": "matrix"}, participants=people))
    assert "paikka 1" in table.replace("~", " ")
