"""A document in both national languages: ours in each, marked with it; what was typed, once."""

import re

import pytest

from minutetaker.export.build import build
from minutetaker.export.document import Body, Field, Heading, MinutesDocument, Span, spans_of
from minutetaker.export.html_writer import render_html
from minutetaker.export.pdf_writer import render_pdf
from minutetaker.export.text_writer import golden
from minutetaker.finnish.languages import BOTH, BOTH_SWEDISH_FIRST, Language
from tests.unit.export.features import item, meeting, person, said
from tests.unit.export.pdf_reading import languages_in
from tests.unit.export.word_file import made

SESSION = {"date": "2026-11-24", "opened": "14:02", "closed": "15:52"}


def of_meeting(language: str = "fi", **told: object) -> dict[str, object]:
    return {"language": language, "sessions": [SESSION], **told}


def bodies(document: MinutesDocument) -> list[tuple[Span, ...]]:
    return [block.spans for block in document.blocks if isinstance(block, Body)]


def test_a_sentence_of_ours_is_a_paragraph_in_each_language_marked_with_it() -> None:
    document = build(meeting(meeting=of_meeting(), items=[item()]), language=BOTH)

    assert bodies(document) == [
        (Span("Puheenjohtaja avasi kokouksen klo\u00a014.02.", language="fi"),),
        (Span("Ordföranden öppnade mötet kl.\u00a014.02.", language="sv"),),
        (Span("Puheenjohtaja päätti kokouksen klo\u00a015.52.", language="fi"),),
        (Span("Ordföranden avslutade mötet kl.\u00a015.52.", language="sv"),),
    ]


def test_swedish_comes_first_where_it_is_asked_for_first() -> None:
    shown = golden(build(meeting(meeting=of_meeting("sv")), language=BOTH_SWEDISH_FIRST))

    assert "Tid | Aika → tis 24.11.2026 kl.~14.02–15.52" in shown
    assert "FieldMore      ti 24.11.2026 klo~14.02–15.52" in shown


@pytest.mark.parametrize(
    ("typed", "finnish", "swedish"),
    [
        (
            "Todettiin kokous laillisesti koolle kutsutuksi ja päätösvaltaiseksi.",
            "Todettiin kokous laillisesti koolle kutsutuksi ja päätösvaltaiseksi.",
            "Mötet konstaterades vara lagligen sammankallat och beslutfört.",
        ),
        (
            "Puheenjohtaja avasi kokouksen klo 14.02. Merkittiin tiedoksi.",
            "Puheenjohtaja avasi kokouksen klo~14.02. Merkittiin tiedoksi.",
            "Ordföranden öppnade mötet kl.~14.02. Antecknades för kännedom.",
        ),
        (
            "Hyväksyttiin kokouksen 2/2026 (11.2.2026) muistio.",
            "Hyväksyttiin kokouksen 2/2026 (11.2.2026) muistio.",
            "Promemorian från mötet 2/2026 (11.2.2026) godkändes.",
        ),
    ],
)
def test_a_typed_sentence_that_is_ours_word_for_word_is_said_in_both(
    typed: str, finnish: str, swedish: str
) -> None:
    minutes = meeting(
        series={"kind": "memo"},
        meeting=of_meeting(previous={"label": "2/2026", "date": "2026-02-11"}),
        items=[item(parts=[said(typed)]), item("2")],
    )

    shown = golden(build(minutes, language=BOTH))

    assert f"BodyText       {finnish}\nBodyText       {swedish}\n" in shown


@pytest.mark.parametrize(
    "typed",
    [
        "Puheenjohtaja avasi kokouksen klo 14.02 ja toivotti osallistujat tervetulleiksi.",
        "Merkittiin tiedoksi. Keskusteltiin jatkosta.",
        "**Merkittiin tiedoksi.**",
    ],
)
def test_what_somebody_put_in_own_words_stands_once_as_it_was_typed(typed: str) -> None:
    told = of_meeting(sessions=[{**SESSION, "opened_in_text": True}])
    document = build(meeting(meeting=told, items=[item(parts=[said(typed)])]), language=BOTH)

    shown = golden(document)

    assert shown.count(typed.strip("*")) == 1
    assert "Ordföranden öppnade" not in shown
    assert "Antecknades" not in shown


def test_a_decision_and_what_follows_it_keep_to_their_languages() -> None:
    decided = {"id": "d1", "text": "Päätettiin ehdotuksen mukaan.", "unanimous": True}
    minutes = meeting(items=[item(decisions=[decided], examined_at_once=True)])

    shown = golden(build(minutes, language=BOTH))

    assert "Päätettiin ehdotuksen mukaan. Päätös oli yksimielinen. Pöytäkirja tarkast" in shown
    assert "Beslöts enligt förslaget. Beslutet var enhälligt. Protokollet justerades" in shown


def test_words_within_a_persons_line_are_parted_by_a_stroke_and_the_same_ones_stand_once() -> None:
    chair = person("Aino", roles=[{"role": "chair"}], attendance="excused", note="bussi myöhässä")

    shown = golden(build(meeting(participants=[chair]), language=BOTH))

    assert "Aino, puheenjohtaja/ordförande (este/förhinder; bussi myöhässä)" in shown.replace(
        "~", " "
    )


def test_halves_of_labels_are_marked_with_their_language() -> None:
    minutes = meeting(
        meeting=of_meeting(), items=[item(decisions=[{"id": "d1", "text": "Hyväksyttiin."}])]
    )
    document = build(minutes, language=BOTH)

    field = next(block for block in document.blocks if isinstance(block, Field))
    headings = [block.spans for block in document.blocks if isinstance(block, Heading)]

    for spans, finnish, swedish in (
        (spans_of(field.label), "Aika", "Tid"),
        (headings[1], "Päätös", "Beslut"),
    ):
        assert spans == (Span(finnish, language="fi"), Span(" | "), Span(swedish, language="sv"))


def test_word_html_and_pdf_are_told_which_words_are_swedish() -> None:
    document = build(meeting(meeting=of_meeting(), items=[item()]), language=BOTH)

    word = made(document).parts["word/document.xml"].decode()
    html = render_html(document)

    swedish = r'w:lang w:val="sv-FI"/></w:rPr><w:t xml:space="preserve">([^<]+)'
    assert {"Tid", "Ordföranden öppnade mötet kl.\u00a014.02."} <= set(re.findall(swedish, word))
    assert '<span lang="sv">Tid</span>' in html
    assert '<span lang="sv">Ordföranden öppnade mötet kl.\u00a014.02.</span>' in html
    assert "sv-FI" in languages_in(render_pdf(document))


def test_a_translated_document_says_our_sentences_and_marks_the_typed_ones() -> None:
    recused = {"participant": "Aino", "ground": "sukulainen"}
    noted = item("2", parts=[said("Merkittiin tiedoksi."), said("Omin sanoin.")])
    minutes = meeting(participants=[person("Aino")], items=[item(recusals=[recused]), noted])

    found = bodies(build(minutes, language=Language.SV))

    assert found == [
        (
            Span("Antecknades att Aino anmälde jäv ("),
            Span("sukulainen", language="fi"),
            Span(") och inte deltog i behandlingen av ärendet."),
        ),
        (Span("Antecknades för kännedom."),),
        (Span("Omin sanoin.", language="fi"),),
    ]


def test_a_place_and_an_office_keep_the_language_they_were_typed_in() -> None:
    coming = {"groups": [{"meetings": [{"date": "2026-12-15", "place": "säätiön toimisto"}]}]}
    chosen = {"name": "Aino", "office": "vetäjä"}
    decided = {"id": "d1", "text": "", "elected": [chosen]}
    minutes = meeting(
        items=[
            item(parts=[{"kind": "next_meetings", **coming}]),
            item("2", decisions=[decided]),
        ]
    )

    found = bodies(build(minutes, language=Language.EN))

    assert found == [
        (
            Span("Next meeting: Tue 15.12.2026, "),
            Span("säätiön toimisto", language="fi"),
            Span("."),
        ),
        (Span("Elected: Aino, "), Span("vetäjä", language="fi"), Span(".")),
    ]
