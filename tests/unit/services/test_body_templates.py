"""A body's own Word template: kept for the body, used for its documents, and in every backup."""

import zipfile
from pathlib import Path

import pytest

from minutetaker.domain.failures import TemplateUnusable, UnreadableFile
from minutetaker.domain.series import MeetingSeries, MinutesKind
from minutetaker.services import body_templates
from minutetaker.services.desk import Desk
from minutetaker.services.exporting import Wishes, write
from minutetaker.services.recovery import back_up, bring_back
from tests.unit.export.letterheads import letterhead
from tests.unit.export.word_file import WordFile
from tests.unit.services.conftest import MEETING

BODY = MeetingSeries(id="../kunta", name="Kunnanhallitus", kind=MinutesKind.REPORT_MINUTES)
OTHER = MeetingSeries(name="Lautakunta", kind=MinutesKind.REPORT_MINUTES)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "Kunnan kirjepohja.docx"
    file.write_bytes(letterhead())
    return file


def test_each_body_has_its_own_template_under_the_name_that_it_had(
    data_folder: Path, source: Path
) -> None:
    lacking = body_templates.keep(data_folder, BODY, source)

    kept = body_templates.kept(data_folder, BODY)
    assert kept is not None
    assert kept.name == source.name
    assert kept.path.read_bytes() == source.read_bytes()
    assert kept.path.parent == data_folder / "templates"
    assert "Masthead" in lacking
    assert body_templates.kept(data_folder, OTHER) is None


def test_another_template_takes_the_place_of_the_first_and_can_be_let_go(
    data_folder: Path, source: Path
) -> None:
    body_templates.keep(data_folder, BODY, source)
    body_templates.keep(data_folder, BODY, source.rename(source.with_name("Uusi.docx")))

    kept = body_templates.kept(data_folder, BODY)
    assert kept is not None
    assert kept.name == "Uusi.docx"
    assert len(list((data_folder / "templates").iterdir())) == 1
    body_templates.forget(data_folder, BODY)
    body_templates.forget(data_folder, BODY)
    assert body_templates.kept(data_folder, BODY) is None


def test_what_is_no_template_is_refused_and_the_earlier_one_stays(
    data_folder: Path, source: Path, tmp_path: Path
) -> None:
    body_templates.keep(data_folder, BODY, source)
    poem = tmp_path / "runo.docx"
    poem.write_text("Ruusut punaisia.", encoding="utf-8")

    with pytest.raises(TemplateUnusable):
        body_templates.keep(data_folder, BODY, poem)
    with pytest.raises(UnreadableFile):
        body_templates.keep(data_folder, BODY, tmp_path / "ei ole.docx")

    kept = body_templates.kept(data_folder, BODY)
    assert kept is not None
    assert kept.name == source.name


def test_a_huge_file_is_refused_before_it_is_read(data_folder: Path, source: Path) -> None:
    with source.open("r+b") as file:
        file.truncate(200_000_000)

    with pytest.raises(TemplateUnusable, match=source.name):
        body_templates.keep(data_folder, BODY, source)


def test_a_bodys_word_files_are_in_its_template_until_it_is_let_go(
    desk: Desk, source: Path, tmp_path: Path
) -> None:
    minutes = desk.minutes(MEETING)
    body_templates.keep(desk.folder, minutes.series, source)

    made = write(minutes, tmp_path / "omalla.docx", Wishes(), desk.folder)
    body_templates.forget(desk.folder, minutes.series)
    plain = write(minutes, tmp_path / "talon.docx", Wishes(), desk.folder)

    assert "Kuusiniemen kunta" in _headers(tmp_path / "omalla.docx")
    assert "Kuusiniemen kunta" not in _headers(tmp_path / "talon.docx")
    (remark,) = made.remarks
    assert remark.values["file"] == source.name
    assert "Masthead" in remark.values["styles"]
    assert plain.remarks == ()


def test_the_templates_are_in_a_backup(desk: Desk, source: Path, tmp_path: Path) -> None:
    series = desk.minutes(MEETING).series
    body_templates.keep(desk.folder, series, source)
    file = tmp_path / "varmuuskopio.zip"
    back_up(desk.folder, file)

    bring_back(tmp_path / "toinen", file)

    kept = body_templates.kept(tmp_path / "toinen", series)
    assert kept is not None
    assert kept.path.read_bytes() == source.read_bytes()
    assert zipfile.is_zipfile(kept.path)


def _headers(file: Path) -> str:
    parts = WordFile(file.read_bytes()).parts
    return "".join(parts[name].decode() for name in parts if name.startswith("word/header"))
