"""F08 to F14 and F25 to F27: who they were, in which order, and how they are counted."""

import pytest

from tests.unit.export.features import item, meeting, page, person, printed


def test_f08_groups_stand_under_their_own_headings_in_their_own_order() -> None:
    groups = [
        {"id": "v", "heading": "valtuutetut"},
        {"id": "t", "heading": "tekninen toimi", "under": "k"},
        {"id": "k", "heading": "kutsutut virkamiehet", "note": "paikalla § 214 ajan"},
    ]
    people = [
        person("Kaisa", group="t"),
        person("Aino", group="v"),
        person("Eero", group=None, roles=[{"role": "chair"}]),
        person("Ilta", group="k"),
    ]

    printed(
        meeting(groups=groups, participants=people),
        "Läsnä → Eero, puheenjohtaja",
        "GroupHeading   valtuutetut",
        "FieldMore      Aino",
        "GroupHeading   kutsutut virkamiehet",
        "FieldMore      Ilta",
        "paikalla § 214 ajan",
        "GroupHeading   tekninen toimi",
        "FieldMore      Kaisa",
    )


def test_f08_the_body_names_the_list_itself() -> None:
    minutes = meeting(series={"attendance_label": "Saapuvilla"}, participants=[person("Aino")])

    printed(minutes, "Saapuvilla → Aino")


def test_f09_people_stand_by_party_or_municipality() -> None:
    people = [
        person("Aino", organization="Kesk.", title="agrologi"),
        person("Eero", organization="SDP"),
        person("Ilta", organization="Kesk."),
        person("Oili"),
    ]

    printed(
        meeting(series={"attendance_form": "by_organization"}, participants=people),
        "Läsnä → Kesk.: Aino, agrologi; Ilta",
        "SDP: Eero",
        "Oili",
    )


@pytest.mark.parametrize(
    ("told", "line"),
    [
        ({"title": "johtaja", "organization": "Vesikko Oy"}, "Aino Mäki, johtaja, Vesikko Oy"),
        ({"organization": "Vesikko Oy"}, "Aino Mäki, Vesikko Oy"),
        ({"title": "johtaja"}, "Aino Mäki, johtaja"),
        ({"home_town": "Rauvola"}, "Aino Mäki, Rauvola"),
        ({"organization": "SDP", "home_town": "Rauvola"}, "Aino Mäki, SDP, Rauvola"),
        ({}, "Aino Mäki"),
    ],
)
def test_f10_a_row_holds_what_is_known_and_no_gaps(told: dict[str, object], line: str) -> None:
    shown = printed(meeting(participants=[person("Aino Mäki", **told)]), f"Läsnä → {line}")

    assert f"Läsnä → {line}\n" in shown


def test_f10_a_row_may_have_a_title_alone() -> None:
    printed(meeting(participants=[person(None, title="tulkki")]), "Läsnä → tulkki")


@pytest.mark.parametrize(
    ("order", "line"),
    [
        ("first_last", "Aino Mäki"),
        ("last_first", "Mäki Aino"),
        ("last_comma_first", "Mäki, Aino"),
    ],
)
def test_f11_names_stand_in_the_order_that_the_body_wants(order: str, line: str) -> None:
    someone = person("Aino Mäki", first_name="Aino", last_name="Mäki", title="johtaja")

    printed(meeting(series={"name_order": order}, participants=[someone]), f"{line}, johtaja")


def test_f12_people_keep_the_order_that_they_were_given() -> None:
    people = [person(name) for name in ("Ömer", "Aino", "Åke", "Bertta")]

    printed(meeting(participants=people), "Läsnä → Ömer", "Aino", "Åke", "Bertta")


def test_f13_somebody_may_hold_several_offices() -> None:
    people = [
        person("Aino", roles=[{"role": "chair"}, {"role": "presenter"}]),
        person("Eero", roles=[{"role": "vice_chair", "mark": "II varapuheenjohtaja"}]),
        person("Ilta", roles=[{"role": "general_secretary"}, {"role": "minute_taker"}]),
        person("Oili", roles=[{"role": "other", "mark": "pöytäkirjan kääntäjä"}]),
        person("Unto", roles=[{"role": "temporary_chair"}]),
        person("Vieno", roles=[{"role": "secretary", "mark": "siht."}]),
        person("Yrjö", title="sihteeri", roles=[{"role": "secretary"}]),
    ]
    minutes = meeting(participants=people)

    shown = printed(
        minutes,
        "Aino, puheenjohtaja, esittelijä",
        "Eero (II~varapuheenjohtaja)",
        "Ilta, pääsihteeri, pöytäkirjanpitäjä",
        "Oili (pöytäkirjan~kääntäjä)",
        "Unto, tilapäinen puheenjohtaja",
        "Vieno (siht.)",
        "Yrjö, sihteeri",
    )

    assert "Yrjö, sihteeri\n" in shown
    printed(
        minutes,
        "Aino, ordförande, föredragande",
        "Ilta, generalsekreterare, protokollförare",
        "Unto, tillfällig ordförande",
        language="sv",
    )


def test_f14_an_office_may_be_held_for_some_items() -> None:
    people = [
        person("Aino", roles=[{"role": "chair", "items": "1–3"}]),
        person("Eero", roles=[{"role": "temporary_chair", "items": "4 §"}]),
        person("Ilta", roles=[{"role": "presenter", "mark": "esittelijä", "items": "5–6"}]),
    ]

    printed(
        meeting(series={"number_form": "1 §"}, participants=people),
        "Aino, puheenjohtaja (1–3~§)",
        "Eero, tilapäinen puheenjohtaja (4 §)",
        "Ilta (esittelijä~(5–6~§))",
    )
    printed(meeting(participants=people), "Aino, puheenjohtaja (1–3)")
    municipal = meeting(series={"number_form": "§ 1"}, participants=people)
    printed(municipal, "Aino, puheenjohtaja (§~1–3)")


def test_f25_people_may_be_counted_without_names() -> None:
    groups = [
        {
            "id": "k",
            "heading": "kokousedustajat",
            "counts": [
                {"count": 34, "label": "äänivaltaista jäsentä"},
                {"count": 2, "label": "muuta"},
                {"label": "luettelo liitteenä 1"},
            ],
        }
    ]

    for form in ("list", "matrix"):
        printed(
            meeting(series={"attendance_form": form}, groups=groups),
            "34~äänivaltaista jäsentä",
            "2~muuta",
            "luettelo liitteenä 1",
        )


def test_f25_the_votes_that_somebody_holds_are_told_where_they_differ() -> None:
    people = [person("Aino", votes=3), person("Eero", votes=1), person("Ilta")]

    printed(meeting(participants=people), "Aino (3~ääntä)", "Eero (1~ääni)", "Ilta")
    printed(meeting(participants=people), "Aino (3~röster)", "Eero (1~röst)", language="sv")
    assert "ääni" not in page(meeting(participants=people[1:]))


def test_f26_those_who_are_no_members_are_told_apart() -> None:
    people = [
        person("Aino", voting=True),
        person("Eero", voting=False, title="tilintarkastaja", organization="Tarkka Oy"),
        person("Ilta", voting=False, roles=[{"role": "expert", "items": "4"}]),
        person("Oili", voting=False, roles=[{"role": "interpreter"}]),
        person("Unto", voting=False, title="valtuuston puheenjohtaja", note="läsnäolo-oikeus"),
        person("Vieno", voting=False, roles=[{"role": "guest"}]),
    ]
    minutes = meeting(participants=people)

    printed(
        minutes,
        "Läsnä → Aino",
        "Muut läsnäolijat → Eero, tilintarkastaja, Tarkka Oy",
        "Ilta, asiantuntija (4)",
        "Oili, tulkki",
        "Unto, valtuuston puheenjohtaja (läsnäolo-oikeus)",
        "Vieno, vieras",
    )
    printed(minutes, "Övriga närvarande → Eero", "sakkunnig", "tolk", "gäst", language="sv")


def test_f27_a_table_marks_who_was_there_and_carries_the_notes() -> None:
    groups = [{"id": "j", "heading": "Jäsenet"}]
    people = [
        person("Aino", group="j", title="puheenjohtaja"),
        person("Eero", group="j", note="etänä", intervals=[{"from": {"time": "17:20"}}]),
        person("Ilta", group="j", attendance="unrecorded", title="jäsen"),
        person("Oili", group="j", attendance="excused"),
    ]

    shown = printed(
        meeting(groups=groups, participants=people, items=[item("212"), item("213")]),
        "Heading1       Läsnäolo",
        "Caption        Jäsenet",
        "Aino | puheenjohtaja | §~212–213",
        "saapui klo~17.20; etänä",
        "Poissa → Oili (este)",
        layout="municipal",
    )

    assert "TableRow       Eero |  | x | saapui klo~17.20; etänä\n" in shown
    assert "TableRow       Ilta | jäsen |  |\n" in shown
