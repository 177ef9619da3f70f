"""Rich meetings of every profile before the judges from outside: Word files and PDFs alike."""

import shutil
import subprocess
from pathlib import Path

import page
import pytest
from outloud import check

from minutetaker.exchange import meeting_file
from minutetaker.export.build import build, known_layouts
from minutetaker.export.document import MinutesDocument
from minutetaker.export.docx_writer import render_docx
from minutetaker.export.pdf_writer import render_pdf
from minutetaker.finnish.languages import BOTH
from tests.unit.export.test_docx_judged import judged
from tests.unit.export.word_file import WordFile

MEETINGS = Path(__file__).resolve().parents[2] / "golden" / "meetings"
NAMES = sorted(path.stem for path in MEETINGS.glob("*.json"))

needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not there")
meetings = pytest.mark.parametrize("name", NAMES)


def document(
    name: str,
    *,
    layout: str | None = None,
    public: bool = False,
    language: str | None = None,
) -> MinutesDocument:
    read = meeting_file.read((MEETINGS / f"{name}.json").read_bytes(), name)
    return build(read, layout=layout, public=public, language=language)


@meetings
@pytest.mark.parametrize("public", [False, True])
def test_word_has_nothing_to_repair(name: str, public: bool, tmp_path: Path) -> None:
    assert WordFile(render_docx(document(name, public=public))).faults(tmp_path) == []


@meetings
@pytest.mark.parametrize("standard", ["ua1", "2a"])
def test_a_pdf_meets_the_standards_of_access_and_of_archives(name: str, standard: str) -> None:
    found = page.validate_pdf_bytes(render_pdf(document(name)), profile=standard).failures

    assert [f"{each.rule_id} {each.message}" for each in found] == []


@meetings
def test_a_pdf_reads_out_loud(name: str, tmp_path: Path) -> None:
    file = tmp_path / "minutes.pdf"
    file.write_bytes(render_pdf(document(name)))

    faults = [each for each in check(str(file)).findings if each.severity == "error"]

    assert faults == []


@meetings
def test_a_document_in_two_languages_passes_every_judge(name: str, tmp_path: Path) -> None:
    made = document(name, language=BOTH)
    file = tmp_path / "minutes.pdf"
    file.write_bytes(render_pdf(made))

    assert WordFile(render_docx(made)).faults(tmp_path) == []
    for standard in ("ua1", "2a"):
        assert page.validate_pdf_bytes(file.read_bytes(), profile=standard).failures == []
    assert [each for each in check(str(file)).findings if each.severity == "error"] == []


@pytest.mark.seed
@meetings
@pytest.mark.parametrize("layout", known_layouts())
def test_every_layout_obeys_the_finnish_form(
    name: str, layout: str, seed_folder: Path, tmp_path: Path
) -> None:
    file = tmp_path / "minutes.docx"
    made = document(name, layout=layout)
    file.write_bytes(render_docx(made))
    judge = seed_folder.parent / "tools" / "check_docx.py"
    form = "other" if layout == "ministry-memo" else "sfs2487-2024"
    typed = MEETINGS / f"{name}.json"

    language = made.properties.language
    options = ("--language", language, "--layout", form, "--typed", typed)
    assert judged(judge, file, *options) == ""


@needs_office
def test_libreoffice_opens_every_one(tmp_path: Path) -> None:
    files = []
    for name in NAMES:
        file = tmp_path / f"{name}.docx"
        file.write_bytes(render_docx(document(name)))
        files.append(file)

    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
            "--convert-to",
            "pdf",
            "--outdir",
            tmp_path / "pages",
            *files,
        ],
        check=True,
        capture_output=True,
    )

    assert {each.stem for each in (tmp_path / "pages").glob("*.pdf")} == set(NAMES)
