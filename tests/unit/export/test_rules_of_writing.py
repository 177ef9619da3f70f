"""Whatever a meeting holds, the program's own words break no rule of official writing.

The rules are those of level MUST that a pattern can tell: dates, times, dashes, spaces, sections.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutetaker.domain.minutes import Minutes
from minutetaker.export.build import DocumentKind, build, known_layouts
from minutetaker.export.document import MinutesDocument, Span
from minutetaker.export.text_writer import golden
from minutetaker.finnish.languages import IN_BOTH, Language
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
FOREIGN = {
    "fi": r"\bkl\.|\b(?:och|mötet|ärendet?|protokollet|ordföranden?|beslut)\b",
    "sv": r"\bklo\b|\b(?:ja|kokous|asian?|pöytäkirja|puheenjohtaja|päätös)\b",
}
"""Words of the other language."""
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
        found += faults(words, language)
        if style.startswith(HEADINGS) and re.search(r"\w{4,}\.$", words):
            found.append(("A8", words))
    return found


def faults(words: str, language: Language) -> list[tuple[str, str]]:
    """The rules that some words break by themselves."""
    suggested = (each.rule_id for each in corrections(words, language))
    matched = (rule for rule, pattern in BROKEN.items() if re.search(pattern, words))
    return [(rule, words) for rule in (*suggested, *matched) if rule not in SUGGESTED]


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


@wide
@given(
    random_minutes(is_tidy=True),
    st.sampled_from(known_layouts()),
    st.sampled_from(DocumentKind),
    st.sampled_from(IN_BOTH),
    st.booleans(),
)
def test_in_two_languages_each_word_follows_the_rules_of_the_language_it_is_marked_with(
    minutes: Minutes, layout: str, kind: DocumentKind, wish: str, public: bool
) -> None:
    document = build(minutes, layout=layout, kind=kind, language=wish, public=public)

    for span in spans_in(document):
        if span.language in FOREIGN:
            shown = span.text.strip()
            assert re.search(FOREIGN[span.language], shown) is None
            assert faults(shown, Language(span.language)) == []


def spans_in(record: object) -> Iterator[Span]:
    """Every span of a document, wherever it stands."""
    if isinstance(record, Span):
        yield record
    elif isinstance(record, tuple):
        for each in record:
            yield from spans_in(each)
    elif is_dataclass(record):
        for key in fields(record):
            yield from spans_in(getattr(record, key.name))


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
