"""Hostile Word templates on the command line: a sentence, nothing written, a small memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.command_line import FINNISH_SAMPLE, MEETING, call, command
from tests.unit.export.letterheads import OURS, changed
from tests.unit.export.test_template_refused import UNUSABLE, with_macros

MEASURED = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], capture_output=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
sys.stderr.buffer.write(done.stderr)
sys.exit(done.returncode)
"""
MOST_MEGABYTES = 450

TOLD = {
    "a picture": "Malli pohja.docx ei ole Word-tiedosto",
    "an old or locked file": "Malli pohja.docx on suojattu salasanalla",
    "a part with a password": "Malli pohja.docx on suojattu salasanalla",
    "a cut file": "Malli pohja.docx on vioittunut",
    "entities": "Mallin pohja.docx osassa word/styles.xml on piilomäärityksiä",
    "a picture from outside": "Malli pohja.docx hakee ulkopuolelta kohteen https://example.org/logo.png",
    "a zip bomb": "Malli pohja.docx purkautuu paljon suuremmaksi",
    "millions of elements": "Malli pohja.docx purkautuu paljon suuremmaksi",
}


@pytest.fixture
def meeting() -> str:
    assert call("import", FINNISH_SAMPLE).status == 0
    return MEETING


@pytest.mark.skipif(sys.platform != "linux", reason="the memory of a child is counted on Linux")
@pytest.mark.parametrize("kind", UNUSABLE)
def test_a_bad_template_is_told_and_the_old_file_stays(
    kind: str, meeting: str, tmp_path: Path
) -> None:
    template, out = tmp_path / "pohja.docx", tmp_path / "m.docx"
    template.write_bytes(UNUSABLE[kind][0])
    out.write_bytes(b"vanha")
    words = command("export", meeting, out, "--template", template)

    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *words],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "fi_FI.UTF-8"},
    )

    assert done.returncode == 3
    (sentence,) = done.stderr.splitlines()
    assert "pohja.docx" in sentence
    assert TOLD.get(kind, "") in sentence
    assert out.read_bytes() == b"vanha"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["data", "m.docx", "pohja.docx"]
    assert int(done.stdout) < MOST_MEGABYTES


def test_a_template_with_macros_gives_a_file_without_them(meeting: str, tmp_path: Path) -> None:
    template, out = tmp_path / "pohja.docm", tmp_path / "m.docx"
    template.write_bytes(changed(OURS.read_bytes(), with_macros))

    answer = call("export", meeting, out, "--template", template)

    assert answer.status == 0
    assert b"vba" not in out.read_bytes()
