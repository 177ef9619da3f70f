"""One open data folder.

Acts on its meetings go through here, each a unit of work that can be undone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import RLock
from typing import Self

from minutetaker.domain.changes import Changes, changes_between
from minutetaker.domain.failures import MeetingIsApproved
from minutetaker.domain.minutes import Minutes
from minutetaker.store.engine import Store, open_store
from minutetaker.store.unit_of_work import UnitOfWork

Make = Callable[[Minutes], Minutes]
Also = Callable[[UnitOfWork], None]


@dataclass(frozen=True, slots=True)
class Act:
    """Something done.

    ``name`` is the source text of what it was; ``typed`` the field that was typed in, if it was
    typing.
    """

    name: str
    before: Minutes
    after: Minutes
    typed: str | None = None


@dataclass(slots=True)
class History:
    """Acts on one meeting, the newest last, and those taken back."""

    done: list[Act] = field(default_factory=list)
    undone: list[Act] = field(default_factory=list)

    def add(self, act: Act) -> None:
        """Remember an act. Typing on in one field is one act until something else is done.

        Typing that was taken back in the field itself is no act any more: undo would do nothing.
        """
        self.undone.clear()
        if act.typed is not None and self.done and self.done[-1].typed == act.typed:
            act = Act(act.name, self.done[-1].before, act.after, act.typed)
            self.done.pop()
            if act.before == act.after:
                return
        self.done.append(act)


def open_desk(folder: Path, *, must_write: bool = False) -> "Desk":
    """The desk of a data folder, made when it isn't there; read-only while another window has it.

    Raises StorageLocked when it must be written and another has it, StorageUnusable, StorageDamaged
    or StorageTooNew.
    """
    return Desk(open_store(folder, must_write=must_write))


class Desk:
    """The meetings of a data folder, with the acts on each since it was opened.

    Safe to use from the window's thread and the writer's.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._histories: dict[str, History] = {}
        self._lock = RLock()

    @property
    def folder(self) -> Path:
        """The data folder."""
        return self.store.folder

    @property
    def is_read_only(self) -> bool:
        """Whether another window has the folder; ``owner`` tells whose."""
        return self.store.is_read_only

    @property
    def owner(self) -> str | None:
        """Who has the folder, when it isn't us."""
        return self.store.owner

    def close(self) -> None:
        """Let the data folder go."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def unit(self) -> UnitOfWork:
        """A unit of work on the store."""
        return UnitOfWork(self.store)

    def minutes(self, meeting_id: str) -> Minutes:
        """The meeting as it is stored. Raises MeetingNotFound."""
        with self.unit() as unit:
            return unit.meetings.get(meeting_id)

    def change(
        self,
        meeting_id: str,
        name: str,
        make: Make,
        *,
        typed: str | None = None,
        also: Also | None = None,
    ) -> Changes:
        """Store the meeting that ``make`` gives, as one act that can be undone under ``name``.

        ``also`` is done in the same unit of work, when anything changes. Raises MeetingIsApproved,
        StorageFull …, with nothing changed.
        """
        with self._lock:
            before = self.minutes(meeting_id)
            after = make(before)
            changes = self._store(meeting_id, before, after, also)
            if not changes.is_nothing:
                self._history(meeting_id).add(Act(name, before, after, typed))
            return changes

    def undo(self, meeting_id: str) -> tuple[str, Changes] | None:
        """Take back the newest act.

        Its name and what changed. None when there is nothing to take back.
        """
        with self._lock:
            history = self._history(meeting_id)
            if not history.done:
                return None
            act = history.done[-1]
            changes = self._store(meeting_id, act.after, act.before)
            history.undone.append(history.done.pop())
            return act.name, changes

    def redo(self, meeting_id: str) -> tuple[str, Changes] | None:
        """Do again what was taken back last. None when there is nothing."""
        with self._lock:
            history = self._history(meeting_id)
            if not history.undone:
                return None
            act = history.undone[-1]
            changes = self._store(meeting_id, act.before, act.after)
            history.done.append(history.undone.pop())
            return act.name, changes

    def can_undo(self, meeting_id: str) -> str | None:
        """The name of what undo would take back."""
        done = self._history(meeting_id).done
        return done[-1].name if done else None

    def can_redo(self, meeting_id: str) -> str | None:
        """The name of what redo would do again."""
        undone = self._history(meeting_id).undone
        return undone[-1].name if undone else None

    def forget(self, meeting_id: str) -> None:
        """Forget the acts on a meeting: after an approval nothing can be taken back."""
        self._histories.pop(meeting_id, None)

    def _history(self, meeting_id: str) -> History:
        return self._histories.setdefault(meeting_id, History())

    def _store(
        self, meeting_id: str, before: Minutes, after: Minutes, also: Also | None = None
    ) -> Changes:
        changes = changes_between(meeting_id, before, after)
        if changes.is_nothing:
            return changes
        with self.unit() as unit:
            if unit.meetings.get(meeting_id).is_approved:
                raise MeetingIsApproved(meeting=before.series.shown_name)
            unit.meetings.replace(meeting_id, after)
            if also is not None:
                also(unit)
            unit.commit()
        return changes
