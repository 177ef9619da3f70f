"""Whatever a meeting holds, the program's own words break no rule of official writing.

The rules are those of level MUST that a pattern can tell: dates, times, dashes, spaces, sections.
"""

import re
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutetaker.domain.minutes import Minutes
from minutetaker.export.build import DocumentKind, build, known_layouts
from minutetaker.export.document import MinutesDocument
from minutetaker.export.text_writer import golden
from minutetaker.finnish.languages import Language
from minutetaker.finnish.typography import corrections
from tests.helpers.random_minutes import random_minutes
from tests.unit.export.features import item, meeting, person

wide = settings(
    max_examples=200,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
GAP = "\u00a0"
SUGGESTED = {"P5", "A6"}
"""Rules of style alone."""
BROKEN = {
    "D3": r"\b\d{4}-\d\d-\d\d\b",
    "D6": r"(?<!\.)\.\.(?!\.)",
    "D10": r"\d\.\d{4}:\w",
    "D13": r"(?<!\d)\d+\.(\d+)\.(\d{4})–\d+\.\1\.\2(?!\d)",
    "T4": r"\bklo\.",
    "T5": r"\b(?:klo|kl\.) \d",
    "T6": r"\d ?- ?\d|–(?:klo|kl\.)",
    "P6": r"(?<=\S)  +(?=\S)|\s[,;)]|\s[.:](?:\s|$)|\(\s",
    "N6": r"§ \d|\d §|§\d|\d§|\d\.\u00a0?§",
    "G1": r"Lehtoran(?!ta\b)|Öhman\w",
}
HEADINGS = ("Heading", "Title", "Subtitle", "Caption", "TOC1")


def pieces(document: MinutesDocument) -> Iterator[tuple[str, str]]:
    """Each paragraph, cell and line with the style in which it stands."""
    for line in golden(document).splitlines():
        style, words = line[:15].strip(), line[15:].replace("~", GAP)
        for each in re.split(r" \| | ⏎ | → |→ ", words):
            yield style, each.strip()


def broken(document: MinutesDocument, language: Language) -> list[tuple[str, str]]:
    """Each rule that is broken, with the words that break it."""
    found = []
    for style, words in pieces(document):
        suggested = corrections(words, language)
        found += [(each.rule_id, words) for each in suggested if each.rule_id not in SUGGESTED]
        found += [(rule, words) for rule, pattern in BROKEN.items() if re.search(pattern, words)]
        if style.startswith(HEADINGS) and re.search(r"\w{4,}\.$", words):
            found.append(("A8", words))
    return found


@wide
@given(
    random_minutes(is_tidy=True),
    st.sampled_from(known_layouts()),
    st.sampled_from(DocumentKind),
    st.sampled_from((Language.FI, Language.SV)),
    st.booleans(),
)
def test_a_document_breaks_no_rule_that_a_pattern_can_tell(
    minutes: Minutes, layout: str, kind: DocumentKind, language: Language, public: bool
) -> None:
    document = build(minutes, layout=layout, kind=kind, language=language, public=public)

    assert broken(document, language) == []


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("kello klo 14:00", "T1"),
        ("alkaa klo 14", "T5"),
        ("päivänä 01.02.2024", "D2"),
        ("5 § koskee", "N6"),
        ("21.11.2023–22.11.2023", "D13"),
        ("Aino Lehtorannan esitys", "G1"),
        ("sanottiin , että", "P6"),
    ],
)
def test_the_patterns_tell_a_broken_rule(typed: str, rule: str) -> None:
    minutes = meeting(participants=[person(typed)], items=[item()])

    assert rule in {each for each, _ in broken(build(minutes), Language.FI)}
