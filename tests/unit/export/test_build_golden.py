"""Whole documents as styles and words: a difference can be read aloud.

After a change that was meant, ``MINUTETAKER_RENEW_GOLDEN=1`` writes the files anew; read them.
"""

import os
from pathlib import Path

import pytest

from minutetaker.domain.minutes import Minutes
from minutetaker.exchange.meeting_file import read
from minutetaker.export.build import DocumentKind, build
from minutetaker.export.text_writer import golden
from minutetaker.finnish.languages import BOTH, BOTH_SWEDISH_FIRST, Language

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "golden"
SAMPLES = ROOT / "resources" / "samples"


def meeting(name: str) -> Minutes:
    path = (SAMPLES if name.startswith("kokous") else GOLDEN / "meetings") / f"{name}.json"
    return read(path.read_bytes(), path.name)


@pytest.mark.parametrize(
    ("file", "name", "layout", "language"),
    [
        ("memo-standard-fi", "kokous-fi", "sfs2487-2024", "fi"),
        ("memo-standard-sv", "kokous-sv", "sfs2487-2024", "sv"),
        ("memo-standard-en", "kokous-fi", "sfs2487-2024", "en"),
        ("memo-ministry-fi", "kokous-fi", "ministry-memo", "fi"),
        ("memo-ministry-sv", "kokous-sv", "ministry-memo", "sv"),
        ("memo-ministry-en", "kokous-fi", "ministry-memo", "en"),
        ("municipal-fi", "kunta", "municipal", "fi"),
        ("municipal-sv", "kommun", "municipal", "sv"),
        ("municipal-en", "kommun", "municipal", "en"),
        ("association-fi", "yhdistys", "association", "fi"),
        ("association-sv", "forening", "association", "sv"),
        ("association-en", "forening", "association", "en"),
        ("board-fi", "saatio", "board", "fi"),
        ("board-sv", "saatio", "board", "sv"),
        ("board-en", "saatio", "board", "en"),
    ],
)
def test_a_meeting_prints_as_it_did(file: str, name: str, layout: str, language: str) -> None:
    _same_as(file, golden(build(meeting(name), layout=layout, language=Language(language))))


@pytest.mark.parametrize(
    ("file", "name", "layout", "language"),
    [
        ("memo-both", "kokous-fi", "sfs2487-2024", BOTH),
        ("memo-ministry-both", "kokous-fi", "ministry-memo", BOTH),
        ("municipal-both", "kommun", "municipal", BOTH),
        ("association-both", "forening", "association", BOTH_SWEDISH_FIRST),
        ("board-both", "saatio", "board", BOTH),
    ],
)
def test_a_bilingual_document_prints_as_it_did(
    file: str, name: str, layout: str, language: str
) -> None:
    _same_as(file, golden(build(meeting(name), layout=layout, language=language)))


@pytest.mark.parametrize(
    ("file", "name"), [("memo-public-fi", "kokous-fi"), ("municipal-public-fi", "kunta")]
)
def test_a_public_version_prints_as_it_did(file: str, name: str) -> None:
    _same_as(file, golden(build(meeting(name), public=True)))


def test_an_agenda_prints_proposals_and_no_decisions() -> None:
    _same_as("agenda-fi", golden(build(meeting("kunta"), kind=DocumentKind.AGENDA)))


def test_an_excerpt_prints_its_item_between_the_gaps() -> None:
    document = build(meeting("saatio"), kind=DocumentKind.EXCERPT, items={"4"})

    _same_as("excerpt-fi", golden(document))


def _same_as(file: str, made: str) -> None:
    path = GOLDEN / f"{file}.txt"
    if os.environ.get("MINUTETAKER_RENEW_GOLDEN"):
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text(encoding="utf-8")
