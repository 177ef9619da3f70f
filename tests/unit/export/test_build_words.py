"""The program's own words keep the rules, and the real memo has all of its own."""

import re
from pathlib import Path

import pytest

from minutetaker.domain.minutes import Minutes
from minutetaker.exchange.meeting_file import read
from minutetaker.export.build import build, known_layouts
from minutetaker.export.text_writer import golden, text
from minutetaker.finnish.languages import Language
from tests.unit.export.test_build_golden import meeting

NO_BREAK_SPACE = "\u00a0"


GENERATED = {
    "D2": r"(?<!\d)0\d\.\d{1,2}\.\d{4}",
    "D3": r"\d{4}-\d\d-\d\d",
    "D6": r"(?<!\.)\.\.(?!\.)",
    "T1": r"\b\d{1,2}:\d\d\b",
    "T4": r"\bklo\.",
    "T5": r"\b(?:klo|kl\.) \d",
    "N6": r"§\d|\d§|§ \d|\d §",
    "P1": r"\d - \d",
    "P6": r" {2,}| [,.;:)]|\( ",
    "G11": "[\u2009\u202f]",
}


@pytest.mark.parametrize("name", ["kokous-fi", "kokous-sv", "saatio", "kunta", "forening"])
@pytest.mark.parametrize("layout", known_layouts())
@pytest.mark.parametrize("language", Language)
def test_words_of_the_program_keep_the_rules(name: str, layout: str, language: Language) -> None:
    minutes = meeting(name)
    typed = repr(minutes)

    for paragraph in _paragraphs(minutes, layout, language):
        for rule, pattern in GENERATED.items():
            for found in re.finditer(pattern, paragraph):
                assert found[0].strip() in typed, (rule, paragraph)


def _paragraphs(minutes: Minutes, layout: str, language: Language) -> list[str]:
    lines = golden(build(minutes, layout=layout, language=language)).splitlines()
    return [line[15:].replace("~", NO_BREAK_SPACE).strip() for line in lines]


@pytest.mark.parametrize("layout", ["ministry-memo", "sfs2487-2024"])
def test_the_real_memo_has_every_word_of_the_printed_one(seed_folder: Path, layout: str) -> None:
    minutes = read((seed_folder / "ohti-7-2023.json").read_bytes(), "seed")
    expected = (seed_folder / "expect.txt").read_text(encoding="utf-8").splitlines()
    phrases = [_levelled(line) for line in expected if line and not line.startswith("# ")]

    shown = _levelled(text(build(minutes, layout=layout)))

    at = 0
    for phrase in phrases:
        at = shown.find(phrase, at)
        assert at >= 0, phrase


def _levelled(shown: str) -> str:
    return " ".join(re.sub("[\u2010-\u2014]", "-", shown).split()).lower()
