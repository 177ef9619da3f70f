"""What export says of a file that it wrote all the same: on standard error, in words."""

import json
from pathlib import Path

from minutetaker.cli.telling import DONE
from tests.helpers.command_line import FINNISH_SAMPLE
from tests.unit.cli.conftest import Ask
from tests.unit.export.letterheads import letterhead


def test_the_styles_that_a_template_lacked_are_named(
    ask: Ask, meeting: str, tmp_path: Path
) -> None:
    template = tmp_path / "kirjepohja.docx"
    template.write_bytes(letterhead())

    told = ask("export", meeting, tmp_path / "m.docx", "--template", template)
    again = ask("export", meeting, tmp_path / "n.docx", "--template", tmp_path / "m.docx")

    assert told.status == DONE
    assert told.out == ""
    (line,) = told.lines_told
    assert line.startswith("Mallista kirjepohja.docx puuttui tyylejä, ja ne luotiin: ")
    assert "Masthead" in line
    assert again.told == ""


def test_letters_that_a_pdf_can_t_show_are_named(ask: Ask, tmp_path: Path) -> None:
    raw = json.loads(FINNISH_SAMPLE.read_text(encoding="utf-8"))
    raw["items"][0]["title"] = "Avaus 🙂 ja 漢字"
    file = tmp_path / "kokous.json"
    file.write_text(json.dumps(raw), encoding="utf-8")
    meeting = ask("import", file).out.strip()

    told = ask("export", meeting, tmp_path / "m.pdf")

    assert told.status == DONE
    (line,) = told.lines_told
    assert "🙂 漢 字" in line
    assert "tavallinen PDF" in line
    assert ask("export", meeting, tmp_path / "m.docx").told == ""
