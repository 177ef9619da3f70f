"""Jakelu: where a file can't go it is told, and a file that stood there survives whole."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QLabel

from minutetaker.domain.failures import CannotWrite
from minutetaker.finnish.languages import Language
from minutetaker.services.exporting import Format
from minutetaker.services.messages import told
from minutetaker.ui.pages.distribute_page import DistributePage
from minutetaker.ui.widgets.button import Button
from tests.ui.one_page import part, show
from tests.ui.sent_files import Sent, sent

__all__ = ["sent"]

NAME = "LÄPI-työryhmä muistio 6-2026.docx"
EARLIER = "LÄPI-työryhmä muistio 6-2026 (aiempi).docx"


def mounted(place: Path, *options: str) -> Iterator[Path]:
    if subprocess.run(["mount", *options, str(place)], check=False).returncode:
        pytest.skip("only root may mount")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def full_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with an old file, and no room for another."""
    place = tmp_path / "levy"
    place.mkdir()
    for each in mounted(place, "-t", "tmpfs", "-o", "size=16k", "tmpfs"):
        (each / NAME).write_bytes(b"vanha")
        (each / "täyte").write_bytes(bytes(8_000))
        yield each


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """A folder with an old file where nobody may write."""
    place = tmp_path / "kansio"
    place.mkdir()
    (place / NAME).write_bytes(b"vanha")
    if os.getuid():
        place.chmod(0o500)
        yield place
        place.chmod(0o700)
        return
    for each in mounted(place, "--bind", str(place)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(each)], check=True)
        yield each


def says(sent: Sent) -> str:
    return part(sent.page, QLabel, "result_label").text()


def failure_in_finnish(sent: Sent) -> str:
    (failure,) = sent.failures
    assert isinstance(failure, CannotWrite)
    return told(failure, Language.FI)


@pytest.mark.parametrize("wanted", [Format.DOCX, Format.PDF, Format.MAIL])
def test_on_a_full_disk_the_old_file_stays(sent: Sent, full_disk: Path, wanted: Format) -> None:
    target = full_disk / f"{Path(NAME).stem}{wanted.value}"
    (full_disk / NAME).rename(target)
    sent.page.set_folder(full_disk)
    sent.chooses(wanted)

    sent.exports()

    assert failure_in_finnish(sent) == (
        f"Tiedostoa {target.name} ei voitu kirjoittaa: levy on täynnä. Mitään ei muutettu."
    )
    assert target.read_bytes() == b"vanha"
    assert sorted(each.name for each in full_disk.iterdir()) == sorted([target.name, "täyte"])
    assert part(sent.page, Button, "export_button").isEnabled()
    assert not says(sent)


def test_in_a_folder_that_may_not_be_written_the_old_file_stays(
    sent: Sent, read_only: Path
) -> None:
    sent.page.set_folder(read_only)

    sent.exports()

    assert failure_in_finnish(sent).startswith(f"Tiedostoa {NAME} ei voitu kirjoittaa: ")
    assert [each.name for each in read_only.iterdir()] == [NAME]
    assert (read_only / NAME).read_bytes() == b"vanha"


def test_a_file_that_another_program_holds_is_told_and_stays(
    sent: Sent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only Windows holds files so: its answer is given here in its place."""
    (sent.folder / NAME).write_bytes(b"vanha")

    def refuse(_self: Path, _target: Path) -> Path:
        refusal = PermissionError(13, "The process cannot access the file")
        refusal.winerror = 32  # type: ignore[attr-defined, unused-ignore]
        raise refusal

    monkeypatch.setattr(Path, "replace", refuse)
    sent.exports()

    assert failure_in_finnish(sent).startswith(
        f"Tiedostoa {NAME} ei voitu kirjoittaa: se on auki toisessa ohjelmassa tai suojattu."
    )
    assert sent.files() == [NAME]
    assert (sent.folder / NAME).read_bytes() == b"vanha"


def test_a_file_that_somebody_has_worked_on_keeps_its_text_under_another_name(sent: Sent) -> None:
    sent.exports()
    word = docx.Document(str(sent.folder / NAME))
    word.add_paragraph("Sihteerin oma lisäys")
    word.save(str(sent.folder / NAME))
    changed = (sent.folder / NAME).read_bytes()

    sent.exports()

    assert sent.files() == sorted([NAME, EARLIER])
    assert (sent.folder / EARLIER).read_bytes() == changed
    assert (sent.folder / NAME).read_bytes() != changed
    assert EARLIER in says(sent)


def test_a_second_stranger_takes_no_name_from_the_first(sent: Sent) -> None:
    for words in (b"yksi", b"kaksi"):
        (sent.folder / NAME).write_bytes(words)
        sent.exports()

    contents = {each.name: each.read_bytes() for each in sent.folder.iterdir()}
    assert contents[EARLIER] == b"yksi"
    assert contents[EARLIER.replace("(aiempi)", "(aiempi 2)")] == b"kaksi"
    assert len(contents) == 3


def test_a_file_of_our_own_is_replaced_by_the_next_one(sent: Sent) -> None:
    sent.exports()
    before = (sent.folder / NAME).read_bytes()
    item = sent.desk.minutes(sent.bridge.meeting_id or "").items[1]
    sent.bridge.type_text(item.id, "part:0", "Muuttunut.")
    sent.bridge.drain()

    sent.exports()

    assert sent.files() == [NAME]
    assert (sent.folder / NAME).read_bytes() != before


def test_the_same_text_again_is_no_other_file(sent: Sent) -> None:
    sent.exports()
    later = DistributePage(sent.bridge)
    later.set_folder(sent.folder)
    later.notice.connect(sent.told.append)
    show(sent.bot, later)

    later.export()
    sent.bot.waitUntil(lambda: len(sent.told) > 1, timeout=15_000)

    assert sent.files() == [NAME]
    later.close_page()
