"""Marks: what is bound in our own words, and what is suggested for typed ones."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutetaker.finnish import typography
from minutetaker.finnish.languages import Language

FI, SV, EN = Language.FI, Language.SV, Language.EN


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("klo 14", "klo~14"),
        ("kl. 14.00", "kl.~14.00"),
        ("250 kpl ja 25 %", "250~kpl ja 25~%"),
        ("maksaa 20 000 € vuodessa", "maksaa 20~000~€ vuodessa"),
        ("8 245 760 henkilöä", "8~245~760 henkilöä"),
        ("§ 12 ja 4 §", "§~12 ja 4~§"),
        ("katso liite 1", "katso liite~1"),
        ("6. kokous", "6.~kokous"),
        ("2 t 3 min", "2~t 3~min"),
        ("JulkL (621/1999) 24 § 1 mom. 3 k", "JulkL~(621/1999)~24~§~1~mom.~3~k"),
        ("hallintolain 28 §:n 1 momentin 5 kohta", "hallintolain~28~§:n~1~momentin~5~kohta"),
        ("julkisuuslain 24.1 §:n 3 kohta", "julkisuuslain~24.1~§:n~3~kohta"),
        ("28 § 1 mom. 1 punkten i lagen", "28~§~1~mom.~1~punkten i lagen"),
        ("Kokous alkoi. Jatkettiin 5 minuuttia", "Kokous alkoi. Jatkettiin 5 minuuttia"),
    ],
)
def test_our_own_words_are_not_broken_where_they_belong_together(text: str, bound: str) -> None:
    assert typography.bind(text).replace("\u00a0", "~") == bound


def test_brackets_after_a_person_stay_on_one_line() -> None:
    bound = typography.bind_person("Inka Harju, jäsen (poistui klo 18.20)")

    assert bound == "Inka Harju, jäsen (poistui\u00a0klo\u00a018.20)"
    assert typography.bound("Inka Harju") == "Inka\u00a0Harju"


def test_a_hanging_hyphen_stays_with_its_word() -> None:
    assert typography.bind_hyphens("johtaminen -työryhmä -") == "johtaminen \u2011työryhmä -"


@given(st.text(st.sampled_from("klo 14.§liite20-()ä%€"), max_size=30))
def test_binding_changes_nothing_but_spaces(text: str) -> None:
    assert typography.bind(text).replace("\u00a0", " ") == text


# Rule, typed, right; ~ stands for a no-break space.
SAFE = [
    ("T1", "klo 14:00", "klo~14.00"),
    ("T2", "klo 09.05", "klo~9.05"),
    ("T2", "Klo 00.15", "Klo~0.15"),
    ("T4", "klo. 14", "klo~14"),
    ("T4", "klo. 09:05 - klo 16:00", "klo~9.05–16.00"),
    ("T6", "klo 14.00 – 16.00", "klo~14.00–16.00"),
    ("T6", "klo14", "klo~14"),
    ("D1", "ti 21. 11. 2023", "ti 21.11.2023"),
    ("D2", "01.02.2024", "1.2.2024"),
    ("D6", "alkaa 7.3..", "alkaa 7.3."),
    ("P1", "50 - 60 kpl", "50–60 kpl"),
    ("P2", "tiedolla johtaminen –työryhmä", "tiedolla johtaminen -työryhmä"),
    ("P6", "todettiin , että", "todettiin, että"),
    ("P6", "kaksi  väliä", "kaksi väliä"),
    ("P6", "( liite )", "(liite)"),
    ("P9", '"asia"', "”asia”"),
    ("P9", "„asia“", "”asia”"),
    ("N2", "25% ja 5€", "25~% ja 5~€"),
    ("N6", "12.§", "12~§"),
    ("N6", "12§", "12~§"),
    ("N6", "§12", "§~12"),
    ("N6", "12 §n", "12 §:n"),
    ("N9", "kokous 7 / 2023", "kokous 7/2023"),
    ("A1", "Kaisa (pj)", "Kaisa (pj.)"),
    ("A2", "nro. 3", "nro 3"),
]
OFFERED = [
    ("T1", "alkoi 14:00", "14.00"),
    ("T6", "14:00–15:41", "14.00–15.41"),
    ("D2", "04.12. mennessä", "4.12."),
    ("D3", "2023-11-21", "21.11.2023"),
    ("D4", "21.11.-23", "21.11.2023"),
    ("D4", "21.11.23", "21.11.2023"),
    ("D12", "ti 20.11.2023", "ma"),
    ("D12", "Tiistaina 20.11.2023", "Maanantaina"),
    ("D12", "tiistai 20.11.2023", "maanantai"),
    ("P1", "158 - 169", "158–169"),
    ("P1", "vuodet 2023-2024", "2023–2024"),
    ("P5", "asia - kuten todettiin", " – "),
    ("N1", "8.245.760 €", "8~245~760"),
    ("N4", "6:nnen kokouksen", "6. "),
    ("A1", "esim tämä", "esim."),
    ("A6", "KELA", "Kela"),
]
RIGHT = [
    "klo 14–16",
    "klo\u00a014.00",
    "Klo 14",
    "klo 99:00",
    "99.99.2024",
    "1.45.23",
    "99.1.",
    "01.99.",
    "ti 21.11.2023",
    "kohta 20.11.2023",
    "ti 31.2.2024",
    "21.–22.11.2023",
    "puh. 123-456",
    "050-1234567",
    "7-2023",
    "60-50",
    "asia –kuten todettiin– siirtyy",
    "https://esimerkki.fi/a..b/2023-01-02",
    "www.esimerkki.fi/12§",
    "esim.erkki..oy@esimerkki.fi",
    "päättyi klo\u00a016.03. Seuraavaksi",
    "klo 14.00–16.03.",
    "mittakaava 1:5 000",
    "–lista",
    '5" putki',
    "…",
]


@pytest.mark.parametrize(("rule", "typed", "right"), SAFE)
def test_a_plain_mistake_can_be_mended(rule: str, typed: str, right: str) -> None:
    found = typography.corrections(typed, FI)

    assert rule in {each.rule_id for each in found}
    assert all(typed[each.start : each.end] == each.was for each in found)
    assert typography.corrected(typed, FI).replace("\u00a0", "~") == right


@pytest.mark.parametrize(("rule", "typed", "right"), OFFERED)
def test_a_doubtful_mistake_is_offered_and_not_mended(rule: str, typed: str, right: str) -> None:
    [found] = typography.corrections(typed, FI)

    assert (found.rule_id, found.becomes.replace("\u00a0", "~")) == (rule, right)
    assert not found.safe
    assert typography.corrected(typed, FI) == typed


@pytest.mark.parametrize("typed", RIGHT)
def test_what_is_right_or_unsure_is_left_alone(typed: str) -> None:
    assert typography.corrections(typed, FI) == ()


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("kl 14:00-16:00", "kl.\u00a014.00–16.00"),
        ("klo 14", "kl.\u00a014"),
        ("kl. 14.00", "kl. 14.00"),
        ("05.05.2026", "5.5.2026"),
        ('"§12"', "”§\u00a012”"),
    ],
)
def test_swedish_marks_are_those_of_finland(typed: str, right: str) -> None:
    assert typography.corrected(typed, SV) == right


def test_a_swedish_weekday_is_compared_with_its_date() -> None:
    [found] = typography.corrections("måndagen 21.11.2023", SV)

    assert (found.was, found.becomes) == ("måndagen", "tisdagen")


def test_english_has_only_the_plainest_rules() -> None:
    assert typography.corrected('at 14:00  in "A"..', EN) == 'at 14:00 in "A".'


TYPED = st.text(st.sampled_from('klo. 01249:-–§%€"(),/äkpl\n'), max_size=40)


@given(TYPED, st.sampled_from(Language))
def test_corrections_fit_the_text_and_do_not_overlap(typed: str, language: Language) -> None:
    found = typography.corrections(typed, language)

    assert all(typed[each.start : each.end] == each.was != each.becomes for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TYPED, st.sampled_from(Language))
def test_what_was_mended_needs_no_mending(typed: str, language: Language) -> None:
    mended = typography.corrected(typed, language)

    assert not [each for each in typography.corrections(mended, language) if each.safe]


def test_babel_is_not_loaded_before_it_is_needed() -> None:
    code = (
        "import sys;"
        "from minutetaker.finnish import dates, labels, names, numbers, reading, sentences, times,"
        " typography;"
        "sys.exit('babel' in sys.modules)"
    )
    source = Path(typography.__file__).parents[2]

    assert subprocess.run([sys.executable, "-c", code], cwd=source, check=False).returncode == 0
