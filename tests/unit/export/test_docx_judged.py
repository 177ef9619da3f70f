"""Whole meetings as Word files, before the judges from outside."""

import subprocess
import sys
from pathlib import Path

import pytest

from minutetaker.exchange import meeting_file
from minutetaker.export.build import build
from minutetaker.export.docx_writer import render_docx
from minutetaker.paths import resource
from tests.unit.export.word_file import WordFile

MEETING = "ohti-7-2023.json"


def exported(source: Path, layout: str, folder: Path) -> Path:
    minutes = meeting_file.read(source.read_bytes(), source.name)
    file = folder / f"{layout}.docx"
    file.write_bytes(render_docx(build(minutes, layout=layout)))
    return file


def judged(judge: Path, file: Path, *options: str | Path) -> str:
    """What check_docx.py finds wrong, a fault a line."""
    done = subprocess.run(
        [sys.executable, judge, file, *options], capture_output=True, text=True, check=False
    )
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout.strip()


@pytest.mark.seed
@pytest.mark.parametrize(
    ("layout", "judged_as"), [("ministry-memo", "other"), ("sfs2487-2024", "sfs2487-2024")]
)
def test_the_real_memo_is_without_fault_in_both_layouts(
    layout: str, judged_as: str, seed_folder: Path, tmp_path: Path
) -> None:
    file = exported(seed_folder / MEETING, layout, tmp_path)

    typed, expected = seed_folder / MEETING, seed_folder / "expect.txt"
    judge = seed_folder.parent / "tools" / "check_docx.py"
    options = ("--layout", judged_as, "--typed", typed, "--expect", expected)
    assert judged(judge, file, *options) == ""
    assert WordFile(file.read_bytes()).faults(tmp_path) == []


@pytest.mark.parametrize("language", ["fi", "sv"])
@pytest.mark.parametrize("layout", ["ministry-memo", "sfs2487-2024"])
def test_word_finds_nothing_to_repair_in_the_sample(
    layout: str, language: str, tmp_path: Path
) -> None:
    file = exported(resource(f"samples/kokous-{language}.json"), layout, tmp_path)

    assert WordFile(file.read_bytes()).faults(tmp_path) == []


@pytest.mark.seed
@pytest.mark.parametrize("language", ["fi", "sv"])
def test_the_sample_obeys_the_finnish_form(
    language: str, seed_folder: Path, tmp_path: Path
) -> None:
    source = resource(f"samples/kokous-{language}.json")
    file = exported(source, "sfs2487-2024", tmp_path)

    judge = seed_folder.parent / "tools" / "check_docx.py"
    assert judged(judge, file, "--language", language, "--typed", source) == ""
