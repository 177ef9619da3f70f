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
from minutetaker.finnish.languages import Language

ROOT = Path(__file__).resolve().parents[3]
GOLDEN = ROOT / "tests" / "golden"
SAMPLES = ROOT / "resources" / "samples"


def meeting(name: str) -> Minutes:
    path = (SAMPLES if name.startswith("kokous") else GOLDEN / "meetings") / f"{name}.json"
    return read(path.read_bytes(), path.name)


@pytest.mark.parametrize(
    ("file", "name", "layout", "is_public"),
    [
        ("memo-standard-fi", "kokous-fi", "sfs2487-2024", False),
        ("memo-ministry-fi", "kokous-fi", "ministry-memo", False),
        ("memo-public-fi", "kokous-fi", "sfs2487-2024", True),
        ("memo-standard-sv", "kokous-sv", "sfs2487-2024", False),
        ("board-fi", "saatio", None, False),
        ("municipal-fi", "kunta", None, False),
        ("municipal-public-fi", "kunta", None, True),
        ("association-sv", "forening", None, False),
    ],
)
def test_a_meeting_prints_as_it_did(
    file: str, name: str, layout: str | None, is_public: bool
) -> None:
    _same_as(file, golden(build(meeting(name), layout=layout, public=is_public)))


def test_an_agenda_prints_proposals_and_no_decisions() -> None:
    _same_as("agenda-fi", golden(build(meeting("kunta"), kind=DocumentKind.AGENDA)))


def test_an_excerpt_prints_its_item_between_the_gaps() -> None:
    document = build(meeting("saatio"), kind=DocumentKind.EXCERPT, items={"4"})

    _same_as("excerpt-fi", golden(document))


def test_a_finnish_meeting_prints_its_labels_in_english() -> None:
    _same_as("board-en", golden(build(meeting("saatio"), language=Language.EN)))


def _same_as(file: str, made: str) -> None:
    path = GOLDEN / f"{file}.txt"
    if os.environ.get("MINUTETAKER_RENEW_GOLDEN"):
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text(encoding="utf-8")
