"""Attachments: files copied in, marks that number themselves, and what the disk has lost."""

import os
import stat
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from minutetaker.domain.failures import MeetingIsApproved, StorageFull, UnreadableFile
from minutetaker.domain.open_matters import Matter
from minutetaker.domain.status import Status
from minutetaker.services import attachments
from minutetaker.services.attachments import attachment_files
from minutetaker.services.desk import Desk, open_desk
from minutetaker.services.matters import all_open
from minutetaker.services.recovery import back_up, bring_back
from minutetaker.store.attachment_files import Kept
from minutetaker.store.doctor import examine
from tests.unit.services.conftest import MEETING


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "Talousarvio 2026.pdf"
    file.write_bytes(b"%PDF-1.7 arvio")
    return file


def kept_in(desk: Desk) -> list[str]:
    return sorted(each.name for each in (desk.folder / "attachments").glob("*"))


def marks(desk: Desk) -> list[str | None]:
    return [each.label for each in desk.minutes(MEETING).attachments]


def test_a_file_is_copied_whole_and_private_and_belongs_to_its_item(
    desk: Desk, report: Path
) -> None:
    item = desk.minutes(MEETING).items[1].id

    (attachment_id,), _ = attachments.attach(desk, MEETING, [report], item)

    made = desk.minutes(MEETING).attachments[-1]
    digest = sha256(report.read_bytes()).hexdigest()
    assert (made.id, made.title, made.file) == (attachment_id, report.stem, report.name)
    assert made.sha256 == digest
    assert attachment_id in desk.minutes(MEETING).item(item).attachments
    copy = desk.folder / "attachments" / digest
    assert copy.read_bytes() == report.read_bytes()
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


def test_two_files_of_one_name_are_both_kept(desk: Desk, report: Path, tmp_path: Path) -> None:
    other = tmp_path / "toinen" / report.name
    other.parent.mkdir()
    other.write_bytes(b"%PDF-1.7 toinen")

    attachments.attach(desk, MEETING, [report, other])

    first, second = attachment_files(desk.folder, desk.minutes(MEETING))[-2:]
    assert first.attachment.file == second.attachment.file == report.name
    assert first.place.read_bytes() == report.read_bytes()
    assert second.place.read_bytes() == other.read_bytes()


def test_marks_number_themselves_and_a_removed_number_is_not_given_again(
    desk: Desk, report: Path
) -> None:
    before = marks(desk)
    first = len(before) + 1

    (one, two), _ = attachments.attach(desk, MEETING, [report, report])
    attachments.detach(desk, MEETING, one)
    attachments.attach(desk, MEETING, [report])

    assert marks(desk) == [*before, f"Liite {first + 1}", f"Liite {first + 2}"]
    assert two in {each.id for each in desk.minutes(MEETING).attachments}


def test_two_files_of_one_name_keep_their_own_contents(desk: Desk, tmp_path: Path) -> None:
    for folder, words in (("a", b"yksi"), ("b", b"kaksi")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "liite.txt").write_bytes(words)

    attachments.attach(desk, MEETING, [tmp_path / each / "liite.txt" for each in ("a", "b")])

    found = attachment_files(desk.folder, desk.minutes(MEETING))[-2:]
    assert [each.attachment.file for each in found] == ["liite.txt", "liite.txt"]
    assert [each.place.read_bytes() for each in found] == [b"yksi", b"kaksi"]


def test_removing_is_undone_with_the_item_it_belonged_to(desk: Desk, report: Path) -> None:
    item = desk.minutes(MEETING).items[0].id
    (attachment_id,), _ = attachments.attach(desk, MEETING, [report], item)
    before = desk.minutes(MEETING)

    attachments.detach(desk, MEETING, attachment_id)

    assert attachment_id not in desk.minutes(MEETING).item(item).attachments
    with desk.unit() as unit:
        (thing,) = unit.trash.all()
    assert (thing.record, thing.item_id) == (before.attachments[-1], item)
    desk.undo(MEETING)
    assert desk.minutes(MEETING) == before
    assert attachment_files(desk.folder, before)[-1].kept is Kept.WHOLE


def test_a_file_that_is_lost_or_changed_is_an_open_matter(desk: Desk, report: Path) -> None:
    attachments.attach(desk, MEETING, [report], desk.minutes(MEETING).items[1].id)
    copy = attachment_files(desk.folder, desk.minutes(MEETING))[-1].place

    def found() -> set[Matter]:
        lost = {Matter.ATTACHMENT_LOST, Matter.ATTACHMENT_CHANGED}
        return lost & {each.matter for each in all_open(desk.folder, desk.minutes(MEETING))}

    assert not found()
    copy.write_bytes(b"muuta")
    assert found() == {Matter.ATTACHMENT_CHANGED}
    copy.unlink()
    assert found() == {Matter.ATTACHMENT_LOST}

    attachments.give_file(desk, MEETING, desk.minutes(MEETING).attachments[-1].id, report)

    assert not found()


def test_the_report_of_health_and_a_backup_know_the_files(
    desk: Desk, report: Path, tmp_path: Path
) -> None:
    attachments.attach(desk, MEETING, [report])
    copy = attachment_files(desk.folder, desk.minutes(MEETING))[-1].place
    folder, backup = desk.folder, tmp_path / "varmuuskopio.zip"
    assert examine(folder).is_sound
    back_up(folder, backup)

    copy.write_bytes(b"muuta")

    assert not examine(folder).is_sound
    desk.close()
    bring_back(folder, backup)
    assert examine(folder).is_sound
    with open_desk(folder) as again:
        found = attachment_files(folder, again.minutes(MEETING))
        assert [each.kept for each in found] == [Kept.WHOLE]


@pytest.mark.parametrize("name", ["puuttuu.pdf", "kansio"])
def test_what_cannot_be_read_leaves_nothing_behind(
    desk: Desk, report: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "kansio").mkdir()
    before = desk.minutes(MEETING)

    with pytest.raises(UnreadableFile):
        attachments.attach(desk, MEETING, [report, tmp_path / name])

    assert desk.minutes(MEETING) == before
    assert kept_in(desk) == []


@pytest.mark.skipif(os.name != "posix", reason="a pipe is a thing of POSIX")
def test_a_pipe_is_refused_at_once(desk: Desk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "putki")

    with pytest.raises(UnreadableFile, match="no ordinary file"):
        attachments.attach(desk, MEETING, [tmp_path / "putki"])


def test_an_approved_meeting_takes_no_file(desk: Desk, report: Path) -> None:
    with desk.unit() as unit:
        minutes = unit.meetings.get(MEETING)
        unit.meetings.replace(MEETING, replace(minutes, status=Status.EXAMINED))
        unit.commit()

    with pytest.raises(MeetingIsApproved):
        attachments.attach(desk, MEETING, [report])

    assert kept_in(desk) == []


def test_a_full_disk_is_told_and_leaves_nothing(
    desk: Desk, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    before = desk.minutes(MEETING)

    with pytest.raises(StorageFull):
        attachments.attach(desk, MEETING, [report])

    assert desk.minutes(MEETING) == before
    assert kept_in(desk) == []
