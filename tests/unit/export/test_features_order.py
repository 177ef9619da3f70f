"""F41, F45, F46, F59 and F60: what became of items, in which order, and what was said."""

import pytest

from tests.unit.export.features import item, meeting, page, person, printed, said


@pytest.mark.parametrize(
    ("state", "fi", "sv"),
    [
        ("added", "Asia lisättiin asialistalle kokouksessa.", "Ärendet togs upp på"),
        ("withdrawn", "Asia poistettiin asialistalta.", "Ärendet ströks från"),
        (
            "not_reached",
            "Asiaa ei ehditty käsitellä.",
            "Ärendet hann inte tas upp",
        ),
        ("tabled", "Asia jätettiin pöydälle.", "Ärendet bordlades."),
        ("referred_back", "Asia palautettiin uudelleen valmisteltavaksi.", "återremitterades"),
    ],
)
def test_f41_what_became_of_an_item_is_told_and_its_number_kept(
    state: str, fi: str, sv: str
) -> None:
    minutes = meeting(items=[item("1"), item("2", state=state), item("3")])

    printed(minutes, "Heading1       2 Asia 2", fi, "Heading1       3 Asia 3")
    printed(minutes, sv, language="sv")


def test_f41_an_item_out_of_order_says_after_which_it_was_handled() -> None:
    taken = (1, 5, 2, 3, 4)
    items = [item(str(number), handled=place) for number, place in enumerate(taken, 1)]
    minutes = meeting(items=items)

    shown = printed(
        minutes,
        "Heading1       2 Asia 2",
        "BodyText       Asia käsiteltiin kohdan~5 jälkeen.",
        "Heading1       3 Asia 3",
    )

    assert shown.count("jälkeen") == 1
    sections = meeting(series={"number_form": "1 §"}, items=items)
    printed(sections, "BodyText       Asia käsiteltiin 5~§:n jälkeen.")
    printed(minutes, "Ärendet behandlades efter punkt~5.", language="sv")
    printed(minutes, "Handled after item~5.", language="en")


def test_f41_an_item_taken_first_says_so_and_an_unchanged_order_is_not_told() -> None:
    first = [item("1", handled=2), item("2", handled=3), item("3", handled=1)]
    plain = [item(str(number), handled=number) for number in (1, 2, 3)]

    printed(meeting(items=first), "Heading1       3 Asia 3", "Asia käsiteltiin ensimmäisenä.")
    assert "käsiteltiin" not in page(meeting(items=plain))
    typed = [
        item("1", handled=2),
        item("2", handled=1, parts=[said("Asia käsiteltiin ennen kohtaa 1.")]),
    ]
    assert page(meeting(items=typed)).count("käsiteltiin") == 1


def test_f45_talk_without_names_is_prose_under_its_label() -> None:
    parts = [said("Ehdotan.", kind="proposal"), said("Keskusteltiin.", kind="discussion")]
    minutes = meeting(items=[item(parts=parts)])

    printed(minutes, "Heading2       Käsittely", "BodyText       Keskusteltiin.")
    decisions_only = meeting(series={"kind": "decision_minutes"}, items=[item(parts=parts)])
    assert "Keskusteltiin" not in page(decisions_only)


def test_f46_each_speech_stands_after_its_speakers_name() -> None:
    parts = [
        said("Asia on kiireinen.\n\nSiksi ehdotan.", kind="speech", by={"participant": "Aino"}),
        said("Kannatan.", kind="speech", by={"name": "Eero Oja"}),
        said("Sovittiin jatkosta.", kind="text"),
    ]
    series = {"kind": "discussion_minutes"}
    minutes = meeting(series=series, participants=[person("Aino")], items=[item(parts=parts)])

    shown = printed(
        minutes,
        "Heading2       Käsittely",
        "BodyText       Aino: Asia on kiireinen.",
        "BodyText       Siksi ehdotan.",
        "BodyText       Eero Oja: Kannatan.",
        "BodyText       Sovittiin jatkosta.",
    )

    assert shown.count("Käsittely") == 1


def test_f59_a_ceremony_is_text_before_the_items_or_an_item_of_its_own() -> None:
    minutes = meeting(
        meeting={"preamble": "Alkuhartauden piti **rovasti** Oja."},
        items=[item("1", title="Avaus", parts=[said("Laulettiin virsi 571.\nEsittäydyttiin.")])],
    )

    printed(
        minutes,
        "BodyText       Alkuhartauden piti rovasti Oja.",
        "Heading1       1 Avaus",
        "Laulettiin virsi 571.",
        "Esittäydyttiin.",
    )


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Aino puheenjohtajana.", "[Aino puheenjohtajana.]"),
        ("[Aino puheenjohtajana.]", "[Aino puheenjohtajana.]"),
    ],
)
def test_f60_a_side_note_stands_in_one_pair_of_square_brackets(typed: str, shown: str) -> None:
    notes = [said(typed, kind="side_note"), said("Muuta.", kind="text")]

    made = printed(meeting(items=[item(parts=notes)]), shown)

    assert f"BodyText       {shown}\n" in made
