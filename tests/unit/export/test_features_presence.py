"""F15 to F19, F28 and F29: comings and goings, changes of the composition, the quorum."""

from tests.unit.export.features import item, meeting, page, person, printed, said

THREE = [item(str(number)) for number in (1, 2, 3)]


def test_f15_the_clock_tells_who_came_late_or_left_early() -> None:
    people = [
        person("Aino", intervals=[{"from": {"time": "13:34"}}]),
        person("Eero", intervals=[{"to": {"time": "14:35"}}]),
        person("Ilta", intervals=[{"from": {"time": "13:34"}, "to": {"time": "14:35"}}]),
    ]
    minutes = meeting(participants=people, items=THREE)

    printed(
        minutes,
        "Aino (saapui~klo~13.34)",
        "Eero (poistui~klo~14.35)",
        "Ilta (saapui~klo~13.34;~poistui~klo~14.35)",
    )
    printed(minutes, "Aino (anlände~kl.~13.34)", "Eero (avlägsnade~sig~kl.~14.35)", language="sv")
    printed(minutes, "Aino (arrived~at~13.34)", "Eero (left~at~14.35)", language="en")


def test_f16_somebody_may_be_there_for_some_items() -> None:
    one = [
        {"from": {"item": "2", "phase": "before"}, "to": {"item": "2", "phase": "after"}},
    ]
    two = [
        {"from": {"item": "1", "phase": "before"}, "to": {"item": "2", "phase": "after"}},
    ]
    people = [person("Aino", intervals=one), person("Eero", intervals=two), person("Ilta")]
    minutes = meeting(participants=people, items=THREE)

    shown = printed(
        minutes,
        "Aino (läsnä:~kohta~2)",
        "Eero (läsnä:~kohdat~1–2)",
        "Ilta",
        "Heading1       2 Asia 2",
        "Aino oli läsnä tämän asian käsittelyn ajan.",
        "Eero poistui kokouksesta tämän asian käsittelyn jälkeen.",
    )

    assert "Ilta\n" in shown
    sections = meeting(series={"number_form": "§ 1"}, participants=people, items=THREE)
    printed(sections, "Aino (läsnä:~§~2)", "Eero (läsnä:~§~1–2)")
    printed(minutes, "Aino (närvarande:~punkt~2)", "(närvarande:~punkterna~1–2)", language="sv")
    printed(minutes, "Aino (present:~item~2)", "(present:~items~1–2)", language="en")
    assert "| §~2 |" in page(sections, "municipal")


def test_f16_the_order_that_items_were_taken_in_tells_who_was_there() -> None:
    items = [{**each, "handled": place} for each, place in zip(THREE, (1, 3, 2), strict=True)]
    gone = person("Aino", intervals=[{"to": {"item": "2", "phase": "before"}}])

    printed(meeting(participants=[gone], items=items), "Aino (läsnä:~kohdat~1,~3)")


def test_f17_somebody_may_come_and_go_many_times() -> None:
    aino = person(
        "Aino",
        intervals=[
            {"to": {"time": "10:42", "item": "2"}},
            {"from": {"time": "10:48", "item": "2"}, "to": {"time": "11:20", "item": "2"}},
            {"from": {"time": "11:50", "item": "3", "phase": "before"}},
        ],
    )
    minutes = meeting(participants=[aino], items=THREE)

    printed(
        minutes,
        "Aino (poissa klo~10.42–10.48; poistui klo~11.20; saapui klo~11.50)",
        "Heading1       2 Asia 2",
        "Aino oli poissa klo~10.42–10.48.",
        "Aino poistui kokouksesta klo~11.20.",
        "Heading1       3 Asia 3",
        "Aino saapui kokoukseen klo~11.50 ennen tämän asian käsittelyä.",
    )


def test_f18_the_note_stands_inside_the_item_and_in_the_list() -> None:
    people = [
        person("Aino", intervals=[{"to": {"time": "18:20", "item": "2", "phase": "after"}}]),
        person("Eero", intervals=[{"to": {"time": "18:20", "item": "2", "phase": "after"}}]),
    ]
    items = [item("1"), item("2", decisions=[{"id": "d", "text": "Hyväksyttiin."}]), item("3")]
    minutes = meeting(participants=people, items=items)

    printed(
        minutes,
        "Aino (poistui~klo~18.20)",
        "Heading1       2 Asia 2",
        "Hyväksyttiin.",
        "Aino ja Eero poistuivat kokouksesta klo~18.20 tämän asian käsittelyn jälkeen.",
        "Heading1       3 Asia 3",
    )
    printed(
        minutes,
        "Aino och Eero avlägsnade sig från mötet kl.~18.20 efter behandlingen av detta ärende.",
        language="sv",
    )
    assert "18.20" in page(minutes, "ministry-memo")


def test_f18_what_is_typed_already_is_not_said_twice() -> None:
    gone = {"to": {"time": "18:20", "item": "1"}, "in_text": True}
    typed = said("Aino Mäki poistui kokouksesta klo 18.20.")
    minutes = meeting(
        participants=[person("Aino Mäki", intervals=[gone])], items=[item("1", parts=[typed])]
    )

    assert page(minutes).replace("~", " ").count("klo 18.20") == 1


def test_f19_presence_for_a_part_of_a_day_is_told_in_words() -> None:
    aino = person("Aino", note="paikalla lauantaina iltapäivällä")

    printed(meeting(participants=[aino]), "Aino (paikalla~lauantaina~iltapäivällä)")


def test_f28_a_change_of_the_composition_is_recorded_where_it_happens() -> None:
    people = [
        person("Aino", intervals=[{"to": {"item": "1", "phase": "after"}}]),
        person(
            "Eero",
            deputy=True,
            intervals=[{"from": {"item": "2", "phase": "before"}, "deputy_for": "Aino"}],
        ),
    ]

    printed(
        meeting(participants=people, items=THREE),
        "Aino (läsnä:~kohta~1)",
        "Eero (varajäsen, varsinainen jäsen Aino; läsnä: kohdat~2–3)",
        "Heading1       1 Asia 1",
        "Aino poistui kokouksesta tämän asian käsittelyn jälkeen.",
        "Heading1       2 Asia 2",
        "Eero saapui kokoukseen ennen tämän asian käsittelyä.",
    )


def test_f29_the_statement_of_the_quorum_stands_in_its_item_as_typed() -> None:
    words = "Todettiin läsnä 58/61 valtuutettua ja kokous päätösvaltaiseksi."
    parts = [said(words)]

    printed(meeting(items=[item("1", parts=parts)]), "Heading1       1 Asia 1", words)
