"""The meetings of the store: read whole, written by the rows that differ."""

from dataclasses import replace
from typing import cast

from sqlalchemy import insert, select, text, update

from minutetaker import clock
from minutetaker.domain.approval import Approval
from minutetaker.domain.failures import MeetingIsApproved, MeetingNotFound
from minutetaker.domain.ids import new_id
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.trash import TrashKind
from minutetaker.store import meeting_rows
from minutetaker.store.listing import LIST, ListedRow, listed
from minutetaker.store.tables import MeetingRow, SnapshotRow, TrashRow, table_of
from minutetaker.store.transaction import Transaction

MEETING = table_of(MeetingRow)
SNAPSHOT = table_of(SnapshotRow)
TRASH = table_of(TrashRow)


class Meetings:
    """The meetings that are not in the trash."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, minutes: Minutes, meeting_id: str | None = None) -> str:
        """Keep a new meeting and tell its id here.

        It is the one asked for, else the meeting's own, else, where that is taken, a new one.
        """
        wanted = meeting_id or minutes.meeting.id
        key = wanted if wanted and not self._is_taken(wanted) else new_id()
        meeting_rows.add(self._transaction, key, minutes)
        self._transaction.changed[key] = minutes
        return key

    def get(self, meeting_id: str) -> Minutes:
        """A meeting, whole. Raises MeetingNotFound, or StorageDamaged if its rows make none."""
        if (known := self._transaction.cached(meeting_id)) is not None:
            return known
        minutes = meeting_rows.read(self._transaction, meeting_id)
        if minutes is None:
            raise MeetingNotFound(meeting=meeting_id)
        if meeting_id not in self._transaction.changed:
            self._transaction.store.remember(meeting_id, minutes)
        return minutes

    def replace(self, meeting_id: str, minutes: Minutes) -> None:
        """Keep a meeting as it is now. Only what differs is written.

        Raises MeetingNotFound, or MeetingIsApproved when anything would change in an approved one.
        """
        old = self.get(meeting_id)
        if old is minutes or old == minutes:
            return
        if old.is_approved:
            raise MeetingIsApproved(meeting=_title(old))
        self._write_difference(meeting_id, old, minutes)

    def approve(self, meeting_id: str, minutes: Minutes, snapshot: bytes, fingerprint: str) -> None:
        """Keep the approved meeting with its frozen file; from now on nothing in it can change.

        ``minutes`` has its status and approval already. Raises MeetingIsApproved when it was
        approved before.
        """
        old = self.get(meeting_id)
        if old.is_approved:
            raise MeetingIsApproved(meeting=_title(old))
        if not minutes.is_approved:
            message = "minutes are approved by their own status and approval"
            raise ValueError(message)
        self._write_difference(meeting_id, old, minutes)
        self._keep(meeting_id, minutes, snapshot, fingerprint)

    def amend(self, meeting_id: str, minutes: Minutes) -> None:
        """Add to an approved meeting what may be added: a correction, a comment, its examination.

        Raises MeetingIsApproved when anything else differs or it would no longer be approved.
        """
        old = self.get(meeting_id)
        if old.is_approved and not (minutes.is_approved and _text(old) == _text(minutes)):
            raise MeetingIsApproved(meeting=_title(old))
        self._write_difference(meeting_id, old, minutes)

    def keep_version(self, meeting_id: str, minutes: Minutes, snapshot: bytes) -> None:
        """Keep the frozen file of an approved meeting's next version: the same text, amended."""
        approval = minutes.approval or Approval()
        self._keep(meeting_id, minutes, snapshot, approval.fingerprint or "")

    def _keep(self, meeting_id: str, minutes: Minutes, snapshot: bytes, fingerprint: str) -> None:
        approval = minutes.approval
        self._transaction.write(
            insert(SNAPSHOT),
            {
                "meeting_id": meeting_id,
                "version": (approval and approval.version) or 1,
                "fingerprint": fingerprint,
                "at": ((approval and approval.at) or clock.now()).isoformat(),
                "snapshot": snapshot,
            },
        )

    def snapshot(self, meeting_id: str) -> bytes | None:
        """The frozen file of an approved meeting, its newest version; None when there is none."""
        newest = (
            select(SNAPSHOT.c.snapshot)
            .where(SNAPSHOT.c.meeting_id == meeting_id)
            .order_by(SNAPSHOT.c.version.desc())
        )
        return cast("bytes | None", self._transaction.read(newest.limit(1)).scalar())

    def last_fingerprint(self, series_id: str | None = None) -> str | None:
        """The fingerprint approved last, of one body or of all; the next one is chained to it."""
        newest = select(SNAPSHOT.c.fingerprint).order_by(SNAPSHOT.c.row.desc()).limit(1)
        if series_id is not None:
            newest = newest.join(MEETING, MEETING.c.id == SNAPSHOT.c.meeting_id).where(
                MEETING.c.series_id == series_id
            )
        return cast("str | None", self._transaction.read(newest).scalar())

    def approved_fingerprints(self) -> tuple[tuple[str, str], ...]:
        """Each approved meeting's id with the fingerprint of its newest approval."""
        found = (
            select(SNAPSHOT.c.meeting_id, SNAPSHOT.c.fingerprint)
            .join(MEETING, MEETING.c.id == SNAPSHOT.c.meeting_id)
            .where(MEETING.c.removed.is_(None))
            .order_by(SNAPSHOT.c.row)
        )
        newest: dict[str, str] = {
            row.meeting_id: row.fingerprint for row in self._transaction.read(found)
        }
        return tuple(newest.items())

    def listed(self) -> tuple[ListedMeeting, ...]:
        """Every meeting as a line, newest first."""
        found = self._transaction.read(text(LIST))
        rows = (cast("ListedRow", tuple(row)) for row in found)
        return listed(rows, self._transaction.store.database)

    def remove(self, meeting_id: str) -> None:
        """Put a meeting in the trash. Raises MeetingNotFound."""
        minutes = self.get(meeting_id)
        at = clock.now().isoformat()
        self._transaction.write(
            update(MEETING).where(MEETING.c.id == meeting_id).values(removed=at)
        )
        self._transaction.write(
            insert(TRASH),
            {
                "kind": TrashKind.MEETING.value,
                "title": _title(minutes),
                "at": at,
                "meeting_id": meeting_id,
            },
        )
        self._transaction.changed[meeting_id] = None

    def _write_difference(self, meeting_id: str, old: Minutes, new: Minutes) -> None:
        meeting_rows.replace(self._transaction, meeting_id, old, new)
        self._transaction.changed[meeting_id] = new

    def _is_taken(self, meeting_id: str) -> bool:
        found = select(MEETING.c.id).where(MEETING.c.id == meeting_id)
        return self._transaction.read(found).first() is not None


def _text(minutes: Minutes) -> Minutes:
    return replace(minutes, status=None, approval=None, comments=())


def _title(minutes: Minutes) -> str:
    return " ".join(
        each for each in (minutes.series.shown_name, minutes.meeting.printed_number) if each
    )
