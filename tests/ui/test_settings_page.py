"""Settings: a body's layout and Word template, backups and the window's language, by keys."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from minutetaker.domain.failures import KnownFailure, TemplateUnusable
from minutetaker.exchange import meeting_file
from minutetaker.finnish.languages import Language
from minutetaker.services import body_templates
from minutetaker.services.desk import Desk
from minutetaker.services.exporting import Wishes, write
from minutetaker.services.review import pages
from minutetaker.services.samples import sample_file, sample_of
from minutetaker.services.series import bodies
from minutetaker.store.template_files import TEMPLATES
from minutetaker.ui import dialogs
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.settings_page import SettingsPage
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.page_view import PageView
from tests.ui.one_page import Hands, desk_with, part, show
from tests.ui.reviewed import finished_minutes
from tests.unit.export.letterheads import letterhead
from tests.unit.export.test_template_refused import UNUSABLE

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


class Chooser:
    """Somebody who chooses these files."""

    def __init__(self, *files: Path) -> None:
        self._files = files

    def open_files(self, *_: object) -> tuple[Path, ...]:
        return self._files

    def save_file(self, *_: object) -> Path | None:
        return self._files[0] if self._files else None

    def folder(self, *_: object) -> Path | None:
        return None


class Settled:
    """The page with its desk and the hands at it."""

    def __init__(self, bot: QtBot, bridge: Bridge, desk: Desk) -> None:
        self.bot, self.bridge, self.desk = bot, bridge, desk
        self.page = SettingsPage(bridge)
        self.failures: list[KnownFailure] = []
        bridge.failed.connect(self.failures.append)
        self.hands: Hands = show(bot, self.page)

    def says(self, name: str) -> str:
        return part(self.page, QLabel, name).text()

    def kept(self) -> str | None:
        """The name of the body's template."""
        found = body_templates.kept(self.desk.folder, bodies(self.desk)[0].series)
        return found.name if found else None


@pytest.fixture
def settled(qtbot: QtBot, data_folder: Path) -> Iterator[Settled]:
    with desk_with(data_folder, finished_minutes()) as (desk, bridge):
        made = Settled(qtbot, bridge, desk)
        yield made
        made.page.close_page()
        dialogs.answer_with(None)


@pytest.fixture
def template(tmp_path: Path) -> Path:
    file = tmp_path / "Kirjepohja.docx"
    file.write_bytes(letterhead())
    return file


def test_the_layout_of_a_body_is_chosen_by_keys_and_seen_at_once(settled: Settled) -> None:
    view = part(settled.page, PageView)
    settled.bot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0, timeout=15_000)

    box = settled.hands.tabs_to("Layout of new meetings' documents")
    with settled.bot.waitSignal(view.page_changed, timeout=15_000):
        box.presses("End")
    last = bodies(settled.desk)[0].series.layout
    settled.hands.presses("Home")

    assert {last, bodies(settled.desk)[0].series.layout} == {"sfs2487-2024", "municipal"}


def test_a_template_is_taken_in_and_its_missing_styles_are_named(
    settled: Settled, template: Path
) -> None:
    assert settled.says("template_name_label") == "The program's own"
    dialogs.answer_with(Chooser(template))

    settled.hands.tabs_to("Choose a Word template").presses("Space")

    assert settled.kept() == "Kirjepohja.docx"
    assert settled.says("template_name_label") == "Kirjepohja.docx"
    assert "Masthead" in settled.says("template_note_label")


def test_a_meeting_of_the_body_is_written_in_its_template(
    settled: Settled, template: Path, tmp_path: Path
) -> None:
    dialogs.answer_with(Chooser(template))
    settled.hands.tabs_to("Choose a Word template").presses("Space")
    minutes = settled.bridge.minutes
    assert minutes is not None

    write(minutes, tmp_path / "m.docx", Wishes(), settled.desk.folder)

    with zipfile.ZipFile(tmp_path / "m.docx") as package:
        headers = [package.read(name) for name in package.namelist() if "header" in name]
    assert any(b"Kuusiniemen kunta" in each for each in headers)


def test_a_template_is_tried_and_let_go(
    settled: Settled, template: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialogs.answer_with(Chooser(template))
    settled.hands.tabs_to("Choose a Word template").presses("Space")

    settled.hands.tabs_to("Open a sample in the template").presses("Space")
    settled.hands.tabs_to("Remove the Word template").presses("Space")

    (url,) = opened
    assert zipfile.is_zipfile(url.toLocalFile())
    assert settled.kept() is None
    assert not part(settled.page, Button, "remove_button").isEnabled()


@pytest.mark.parametrize("kind", UNUSABLE)
def test_what_is_no_template_is_told_and_the_one_before_stays(
    settled: Settled, template: Path, tmp_path: Path, kind: str
) -> None:
    dialogs.answer_with(Chooser(template))
    settled.hands.tabs_to("Choose a Word template").presses("Space")
    bad = tmp_path / "paha.docx"
    bad.write_bytes(UNUSABLE[kind][0])
    dialogs.answer_with(Chooser(bad))

    settled.hands.presses("Space")

    (failure,) = settled.failures
    assert isinstance(failure, TemplateUnusable)
    assert "paha.docx" in str(failure)
    assert settled.kept() == "Kirjepohja.docx"
    assert settled.says("template_name_label") == "Kirjepohja.docx"
    assert len(list((settled.desk.folder / TEMPLATES).iterdir())) == 1


def test_a_backup_is_saved_where_the_person_wants(settled: Settled, tmp_path: Path) -> None:
    dialogs.answer_with(Chooser(tmp_path / "kopio.zip"))

    settled.hands.tabs_to("Save a backup…").presses("Space")

    assert zipfile.is_zipfile(tmp_path / "kopio.zip")
    assert "kopio.zip" in settled.says("backup_result_label")
    assert settled.failures == []


def test_the_language_is_asked_for_by_keys(settled: Settled) -> None:
    asked: list[str] = []
    settled.page.language_requested.connect(asked.append)

    settled.hands.tabs_to("Language of the window").presses("Home")

    assert asked == ["fi"]


def picture(settled: Settled, drawings: tuple[bytes, ...]) -> QImage:
    """How these pages look in the preview."""
    view = part(settled.page, PageView)
    settled.bot.waitUntil(lambda: bool(view.accessibleDescription()), timeout=15_000)
    view.show_pages(drawings)
    QApplication.processEvents()
    return view.grab().toImage()


def waits_for(settled: Settled, wanted: QImage) -> None:
    view = part(settled.page, PageView)
    settled.bot.waitUntil(lambda: view.grab().toImage() == wanted, timeout=15_000)


def test_a_swedish_bodys_preview_speaks_swedish(qtbot: QtBot, data_folder: Path) -> None:
    swedish = meeting_file.read(sample_file(Language.SV).read_bytes(), "kokous-sv.json")
    with desk_with(data_folder, swedish) as (desk, bridge):
        settled = Settled(qtbot, bridge, desk)
        series = bodies(desk)[0].series
        wanted = picture(settled, pages(sample_of(series, Language.SV)).drawings)
        other = picture(settled, pages(sample_of(series, Language.FI)).drawings)
        assert wanted != other

        settled.page.show_meeting()

        waits_for(settled, wanted)
        settled.page.close_page()


def test_the_preview_is_in_the_letterhead_while_there_is_one(
    settled: Settled, template: Path
) -> None:
    sample = sample_of(bodies(settled.desk)[0].series, Language.FI)
    plain = picture(settled, pages(sample).drawings)
    dialogs.answer_with(Chooser(template))
    part(settled.page, Button, "choose_button").setFocus()
    settled.hands.presses("Return")
    kept = body_templates.kept(settled.desk.folder, bodies(settled.desk)[0].series)
    wanted = picture(settled, pages(sample, kept).drawings)
    assert wanted != plain
    picture(settled, ())

    settled.page.show_meeting()
    waits_for(settled, wanted)

    part(settled.page, Button, "remove_button").setFocus()
    settled.hands.presses("Return")
    waits_for(settled, plain)
