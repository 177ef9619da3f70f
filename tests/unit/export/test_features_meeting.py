"""F01 to F07, F52, F58 and F61: which meeting it was, when, where, in which language."""

import pytest

from tests.unit.export.features import docx_parts, item, meeting, page, person, printed, said

DAY = {"date": "2026-11-16"}


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ({"number": 7, "year": 2026}, "Kokous 7/2026"),
        ({"number": 7}, "Kokous 7"),
        ({"label": "3/2014–2015"}, "Kokous 3/2014–2015"),
        ({"label": "2014\\1"}, "Kokous 2014\\1"),
        ({"label": "nro 3/2009"}, "Kokous nro 3/2009"),
        ({"label": "A 13/2009"}, "Kokous A 13/2009"),
        ({"label": "seitsemäs"}, "Seitsemäs kokous"),
        ({"number": None}, "Kokous"),
    ],
)
def test_f01_the_number_is_printed_in_the_form_that_the_body_has(
    told: dict[str, object], title: str
) -> None:
    number = title.removeprefix("Kokous") if title != "Seitsemäs kokous" else " seitsemäs kokous"

    shown = printed(meeting(meeting=told), f"Title          {title}")

    assert f"Title          {title}\n" in shown
    assert f"Masthead       Puistotoimikunta → Pöytäkirja{number}" in shown


def test_f01_the_genitive_that_somebody_typed_stands_before_the_number() -> None:
    series = {"short_name": "PT", "short_name_genitive": "PT:n"}

    numbered = meeting(series=series, meeting={"number": 7, "year": 2026})
    in_words = meeting(series=series, meeting={"label": "seitsemäs"})

    printed(numbered, "Title          PT:n kokous 7/2026")
    printed(in_words, "Title          PT:n seitsemäs kokous")


def test_f02_the_planned_time_stands_until_the_real_one_is_known() -> None:
    planned = {**DAY, "planned_start": "17:00", "planned_end": "19:00"}
    held = {**planned, "opened": "17:04", "closed": "19:36"}

    printed(meeting(meeting={"sessions": [planned]}), "Aika → ma 16.11.2026 klo~17.00–19.00")
    shown = printed(meeting(meeting={"sessions": [held]}), "Aika → ma 16.11.2026 klo~17.04–19.36")

    assert "17.00" not in shown
    printed(
        meeting(series={"time_form": "hours"}, meeting={"sessions": [planned]}),
        "Aika → ma 16.11.2026 klo~17–19",
    )


def test_f03_the_real_end_closes_the_last_item() -> None:
    session = {**DAY, "opened": "17:04", "closed": "19:36"}
    minutes = meeting(meeting={"sessions": [session]}, items=[item("1"), item("2")])

    printed(
        minutes,
        "Puheenjohtaja avasi kokouksen klo~17.04.",
        "Heading1       2 Asia 2",
        "Puheenjohtaja päätti kokouksen klo~19.36.",
    )
    printed(minutes, "Ordföranden avslutade mötet kl.~19.36.", language="sv")
    printed(minutes, "The chair closed the meeting at 19.36.", language="en")


def test_f04_each_sitting_of_a_long_meeting_has_its_line() -> None:
    sessions = [
        {"date": "2026-11-20", "opened": "13:00", "closed": "18:30", "place": "Kartano"},
        {
            "date": "2026-11-21",
            "opened": "9:00".rjust(5, "0"),
            "closed": "15:10",
            "place": "Kartano",
            "breaks": [{"start": "11:30", "end": "12:15"}],
        },
    ]
    items = [item(str(number)) for number in (1, 2, 3)]

    shown = printed(
        meeting(meeting={"sessions": sessions}, items=items),
        "Field          Aika → pe 20.11.2026 klo~13.00–18.30",
        "FieldMore      la 21.11.2026 klo~9.00–15.10",
        "FieldMore      Kokous keskeytettiin klo~11.30 ja sitä jatkettiin klo~12.15.",
        "Field          Paikka → Kartano",
        "Puheenjohtaja avasi kokouksen klo~13.00.",
        "Puheenjohtaja päätti kokouksen klo~15.10.",
    )

    assert shown.count("Kartano") == 1


def test_f04_a_sitting_may_close_after_midnight() -> None:
    session = {**DAY, "opened": "18:00", "closed": "00:20"}

    printed(meeting(meeting={"sessions": [session]}), "Aika → ma 16.11.2026 klo~18.00–0.20")


def test_f05_a_note_follows_the_time() -> None:
    session = {**DAY, "opened": "17:00", "closed": "19:00", "note": "Kahvit klo 16.30 alkaen."}

    printed(
        meeting(meeting={"sessions": [session]}),
        "Field          Aika → ma 16.11.2026 klo~17.00–19.00",
        "FieldMore      Kahvit klo 16.30 alkaen.",
    )


def test_f06_the_place_is_printed_as_typed() -> None:
    place = "Kunnantalo, valtuustosali (2. krs), Rantatie 2, Hiidenkylä"

    printed(meeting(meeting={"sessions": [{"place": place}]}), f"Paikka → {place}")


@pytest.mark.parametrize(
    ("mode", "fi", "sv"),
    [
        ("remote", "Etäkokous", "Distansmöte"),
        ("hybrid", "Hybridikokous", "Hybridmöte"),
        ("in_person", "Läsnäkokous", "Närmöte"),
    ],
)
def test_f07_the_way_of_meeting_is_named(mode: str, fi: str, sv: str) -> None:
    bare = meeting(meeting={"sessions": [{"mode": mode}]})
    with_place = meeting(meeting={"sessions": [{"mode": mode, "place": "Iso sali"}]})

    printed(bare, f"Paikka → {fi}")
    printed(bare, f"Plats → {sv}", language="sv")
    shown = page(with_place)
    # A room is where people were; that some were elsewhere must not be lost.
    assert ("Paikka → Iso sali\n" in shown) == (mode == "in_person")
    assert (f"Paikka → Iso sali ({fi.lower()})\n" in shown) == (mode != "in_person")


def test_f07_a_place_that_tells_the_way_itself_says_it_once() -> None:
    session = {"mode": "remote", "place": "Teams-kokous"}
    hybrid = {"mode": "hybrid", "place": "Kokoushuone 3 ja Teams"}

    assert "Paikka → Teams-kokous\n" in page(meeting(meeting={"sessions": [session]}))
    assert "Paikka → Kokoushuone 3 ja Teams\n" in page(meeting(meeting={"sessions": [hybrid]}))


@pytest.mark.parametrize("status", ["draft", "in_review"])
def test_f52_a_draft_says_so_on_every_page(status: str) -> None:
    minutes = meeting(status=status, meeting={"sessions": [DAY]})

    shown = printed(minutes, "Meta           LUONNOS", "Meta           16.11.2026")

    assert "Header         → LUONNOS\n" in shown
    assert "Meta           UTKAST\n" in page(minutes, language="sv")


def test_f52_an_examined_text_says_when_it_was_examined() -> None:
    examined = {"method": "examiners", "examiners": [{"name": "Aino"}], "date": "2026-11-18"}
    minutes = meeting(
        status="examined",
        meeting={"sessions": [DAY]},
        signatures={"method": "electronic", "examination": examined},
    )

    printed(minutes, "Meta           16.11.2026", "Meta           Tarkastettu 18.11.2026")
    printed(minutes, "Meta           Justerat 18.11.2026", language="sv")
    assert "Tarkastettu" not in page(meeting(status="approved"))
    assert "Meta           Tarkastettu\n" in page(meeting(status="examined"))
    memo = meeting(series={"kind": "memo"}, status="examined")
    assert "Meta           Justerad\n" in page(memo, language="sv")


def test_f58_labels_and_names_follow_the_language_and_typed_words_keep_theirs() -> None:
    minutes = meeting(
        series={
            "organization": "Hiidenkylän kunta",
            "names_sv": {"name": "Parkkommissionen", "organization": "Hiidenkylä kommun"},
        },
        meeting={"number": 7, "year": 2026, "translation_of": "Käännös ruotsinkielisestä"},
        items=[item(parts=[said("Puisto avataan keväällä.")])],
    )

    printed(minutes, "Masthead       Hiidenkylän kunta → Pöytäkirja 7/2026")
    printed(minutes, "Meta           Käännös ruotsinkielisestä")
    shown = printed(
        minutes,
        "Masthead       Hiidenkylä kommun → Protokoll 7/2026",
        "Title          Möte 7/2026",
        "Subtitle       Parkkommissionen",
        "BodyText       Puisto avataan keväällä.",
        language="sv",
    )

    assert "Puistotoimikunta" not in shown
    document = docx_parts(minutes, language="sv")["word/document.xml"]
    assert 'w:lang w:val="fi-FI"' in document
    assert 'w:val="sv-FI"' in docx_parts(minutes, language="sv")["word/styles.xml"]


def test_f61_every_page_has_its_number_and_how_many_there_are() -> None:
    long = "Keskusteltiin puistosta. " * 60
    items = [item(str(number), parts=[said(long)]) for number in range(1, 9)]
    minutes = meeting(meeting={"number": 7, "year": 2026}, items=items)

    parts = docx_parts(minutes)
    headers = [parts[name] for name in parts if name.startswith("word/header")]

    assert any("PAGE" in each and "NUMPAGES" in each for each in headers)
    printed(minutes, "Pöytäkirja 7/2026")
    person("Aino")
