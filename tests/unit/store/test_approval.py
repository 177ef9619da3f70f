"""An approved meeting: nothing in it changes, by the program or past it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.approval import Approval, Correction
from minutetaker.domain.editing import part_key, with_text
from minutetaker.domain.failures import MeetingIsApproved
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.minutes import Attachment, Comment, Minutes
from minutetaker.domain.people import Group
from minutetaker.domain.status import Status
from minutetaker.exchange import meeting_file
from minutetaker.store.engine import Store
from minutetaker.store.schema import FROZEN
from minutetaker.store.unit_of_work import UnitOfWork
from tests.unit.store.sample_meeting import board_meeting


def approved(minutes: Minutes, version: int = 1) -> Minutes:
    approval = Approval(
        at=datetime(2026, 3, 4, 9, 0, 0), version=version, fingerprint=fingerprint(minutes)
    )
    return replace(minutes, status=Status.APPROVED, approval=approval)


@pytest.fixture
def board(store: Store) -> str:
    """An approved meeting with something in every table."""
    draft = replace(
        board_meeting(),
        items=tuple(
            replace(item, actions=(ActionItem(id=f"t{item.id}", text="Selvitetään."),))
            for item in board_meeting().items
        ),
        groups=(Group(id="g", heading="jäsenet"),),
        attachments=(Attachment(id="l", title="Liite 1"),),
    )
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(draft)
        minutes = approved(draft)
        frozen = meeting_file.write(minutes)
        unit.meetings.approve(meeting_id, minutes, frozen, fingerprint(draft))
        unit.commit()
    return meeting_id


def test_its_text_can_not_be_replaced(store: Store, board: str) -> None:
    with UnitOfWork(store) as unit:
        minutes = unit.meetings.get(board)
        changed = with_text(minutes, "i0", part_key(0), "Jotakin muuta.")

        with pytest.raises(MeetingIsApproved):
            unit.meetings.replace(board, changed)
        with pytest.raises(MeetingIsApproved):
            unit.meetings.amend(board, changed)
        with pytest.raises(MeetingIsApproved):
            unit.meetings.amend(board, replace(minutes, status=Status.DRAFT))
        with pytest.raises(MeetingIsApproved):
            unit.meetings.approve(board, changed, b"", "")


def test_a_correction_a_comment_and_its_examination_can_be_added(store: Store, board: str) -> None:
    with UnitOfWork(store) as unit:
        minutes = unit.meetings.get(board)
        assert minutes.approval is not None
        corrected = replace(
            minutes,
            status=Status.EXAMINED,
            approval=replace(minutes.approval, corrections=(Correction(number=1, reason="nimi"),)),
            comments=(Comment(id="k", text="Nimi korjattu."),),
        )
        unit.meetings.amend(board, corrected)
        unit.commit()

    store.cache.clear()
    with UnitOfWork(store) as unit:
        assert unit.meetings.get(board) == corrected


def test_its_frozen_file_and_fingerprint_are_kept(store: Store, board: str) -> None:
    with UnitOfWork(store) as unit:
        minutes = unit.meetings.get(board)

        assert unit.meetings.snapshot(board) == meeting_file.write(minutes)
        assert unit.meetings.snapshot("muu") is None
        assert unit.meetings.last_fingerprint("hallitus") == fingerprint(minutes)
        assert unit.meetings.last_fingerprint() == fingerprint(minutes)
        assert unit.meetings.last_fingerprint("muu") is None


def test_published_minutes_read_in_are_frozen_too(store: Store, data_folder: Path) -> None:
    published = replace(board_meeting(), status=Status.EXAMINED)
    with UnitOfWork(store) as unit:
        meeting_id = unit.meetings.add(published)
        unit.commit()

    with UnitOfWork(store) as unit, pytest.raises(MeetingIsApproved):
        unit.meetings.replace(meeting_id, board_meeting())
    past = sqlite3.connect(data_folder / "minutes.db")
    with closing(past), pytest.raises(sqlite3.IntegrityError, match="approved"):
        past.execute("UPDATE item SET title = 'muu'")


@pytest.mark.parametrize("table", FROZEN)
@pytest.mark.parametrize(
    "act",
    [
        "UPDATE {0} SET rest = '[]'",
        "DELETE FROM {0}",
        "INSERT INTO {0} SELECT * FROM {0}",
    ],
)
@pytest.mark.usefixtures("board")
def test_its_rows_can_not_change_past_the_program(data_folder: Path, table: str, act: str) -> None:
    with closing(sqlite3.connect(data_folder / "minutes.db")) as past:
        assert past.execute(f"SELECT 1 FROM {table}").fetchone()  # noqa: S608  # a name of ours
        with pytest.raises(sqlite3.IntegrityError, match="approved"):
            past.execute(act.format(table))


@pytest.mark.parametrize(
    "act",
    [
        "UPDATE meeting SET status = 'draft'",
        "UPDATE meeting SET status = NULL",
        "UPDATE meeting SET series = '{}'",
        "UPDATE meeting SET head = '{}'",
        'UPDATE meeting SET approval = \'{"fingerprint": "muu"}\'',
        "UPDATE approval_snapshot SET snapshot = x'00'",
        "DELETE FROM approval_snapshot",
        "DELETE FROM meeting",
    ],
)
@pytest.mark.usefixtures("board")
def test_its_head_and_snapshot_can_not_change_past_the_program(data_folder: Path, act: str) -> None:
    with closing(sqlite3.connect(data_folder / "minutes.db")) as past:
        past.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError, match="approved"):
            past.execute(act)


def test_another_meeting_changes_as_before(store: Store, board: str) -> None:
    assert board
    with UnitOfWork(store) as unit:
        other = unit.meetings.add(board_meeting(4))
        unit.meetings.replace(other, board_meeting(5))
        unit.commit()

    with UnitOfWork(store) as unit:
        assert unit.meetings.get(other) == board_meeting(5)
