"""Files of attachments stay while anything can bring them back, and then go by themselves."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.people import PersonRef
from minutetaker.finnish.languages import Language
from minutetaker.services import agenda, attachments, meetings, trash
from minutetaker.services.approval import approve
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.recovery import doctor_lines
from minutetaker.store.connection import DATABASE
from tests.unit.services.conftest import MEETING


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "Talousarvio 2026.pdf"
    file.write_bytes(b"%PDF-1.7 arvio")
    return file


def attached(desk: Desk, report: Path) -> str:
    (key,), _ = attachments.attach(desk, MEETING, [report])
    return key


def empty_trash(desk: Desk) -> None:
    trash.discard(desk, tuple(each.thing for each in trash.thrown(desk)))


def files(folder: Path) -> int:
    return len(list((folder / "attachments").glob("*")))


def close_again(folder: Path) -> int:
    """Open and close the folder; how many files are there then."""
    with open_desk(folder, must_write=True):
        pass
    return files(folder)


def test_a_removed_file_stays_until_the_trash_is_empty_and_nobody_can_undo(
    desk: Desk, report: Path
) -> None:
    before = desk.minutes(MEETING)
    attachments.detach(desk, MEETING, attached(desk, report))
    assert desk.minutes(MEETING) == before
    empty_trash(desk)
    assert files(desk.folder) == 1
    desk.undo(MEETING)
    desk.redo(MEETING)
    empty_trash(desk)

    told = "\n".join(doctor_lines(desk.folder, Language.FI)[0])
    assert "poistettujen liitteiden tiedostoja (1)" in told

    desk.close()
    assert files(desk.folder) == 0


def test_a_file_in_the_trash_is_kept(desk: Desk, report: Path) -> None:
    attachments.detach(desk, MEETING, attached(desk, report))
    desk.close()

    assert close_again(desk.folder) == 1
    with open_desk(desk.folder, must_write=True) as again:
        trash.bring_back(again, trash.thrown(again)[0].thing)
        kept = attachments.attachment_files(again.folder, again.minutes(MEETING))
    assert kept[-1].kept.value == "whole"


def test_a_file_of_a_meeting_or_an_item_in_the_trash_is_kept(desk: Desk, report: Path) -> None:
    attachments.attach(desk, MEETING, [report], "a5")
    agenda.remove_item(desk, MEETING, "a5")
    meetings.remove(desk, MEETING)
    desk.close()

    assert close_again(desk.folder) == 1


def test_a_file_of_an_approved_text_is_kept_whatever_becomes_of_its_rows(
    desk: Desk, report: Path
) -> None:
    attached(desk, report)
    shown = fingerprint(desk.minutes(MEETING))
    chair = PersonRef(participant="lehtoranta")
    approve(desk, MEETING, chair, "puheenjohtaja", shown, datetime(2026, 11, 25, 9))
    desk.close()
    with closing(sqlite3.connect(desk.folder / DATABASE)) as raw:
        rules = raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in rules.fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE attachment SET sha256 = NULL")
        raw.commit()

    assert close_again(desk.folder) == 1


def test_another_file_in_its_place_leaves_the_first_in_the_trash(
    desk: Desk, report: Path, tmp_path: Path
) -> None:
    key = attached(desk, report)
    first = desk.minutes(MEETING)
    other = tmp_path / "Uusi.pdf"
    other.write_bytes(b"%PDF-1.7 uusi")
    attachments.give_file(desk, MEETING, key, other)
    desk.close()

    with open_desk(desk.folder, must_write=True) as again:
        assert files(again.folder) == 2
        trash.bring_back(again, trash.thrown(again)[0].thing)
        assert again.minutes(MEETING) == first
    assert files(desk.folder) == 1


def test_in_doubt_every_file_stays(
    desk: Desk, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    attachments.detach(desk, MEETING, attached(desk, report))
    empty_trash(desk)
    monkeypatch.setattr("minutetaker.store.engine.Store.is_sound", _no)

    desk.close()

    assert files(desk.folder) == 1


def _no(_store: object) -> bool:
    return False
