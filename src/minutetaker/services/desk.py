"""One open data folder.

Acts on its meetings go through here, each a unit of work that can be undone.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import Self

from minutetaker.clock import now
from minutetaker.domain.changes import Changes, changes_between
from minutetaker.domain.comment_places import with_comments_kept
from minutetaker.domain.delta import applied, taken_back
from minutetaker.domain.failures import KnownFailure, MeetingIsApproved
from minutetaker.domain.handling import with_order_taken
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.taken_away import taken_away
from minutetaker.services.following import followed
from minutetaker.services.history import Act, History, Step, Trashed, TypedIn
from minutetaker.services.trash_words import trash_title
from minutetaker.store.engine import Store, open_store
from minutetaker.store.unit_of_work import UnitOfWork
from minutetaker.store.unused_files import clear_unused

Make = Callable[[Minutes], Minutes]
Also = Callable[[UnitOfWork], None]


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
        """Let the data folder go. Files that nothing can bring back any more are deleted."""
        with suppress(KnownFailure):
            # In any doubt they stay: the next closing may see better.
            clear_unused(self.store)
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
        typed: TypedIn | None = None,
        also: Also | None = None,
    ) -> Changes:
        """Store the meeting that ``make`` gives, as one act that can be undone under ``name``.

        Sentences that nobody has edited follow their data in the same act.
        ``also`` is done in the same unit of work, when anything changes. Raises MeetingIsApproved,
        StorageFull …, with nothing changed.
        """
        with self._lock:
            before = self.minutes(meeting_id)
            after = followed(before, with_order_taken(before, make(before)))
            after = with_comments_kept(before, after)
            changes, trash = self._store(meeting_id, before, after, also)
            if changes.is_nothing:
                return changes
            history = self._history(meeting_id)
            if typed is None:
                history.add(name, before, after, trash)
            else:
                history.add_typing(name, before, after, typed, now())
            return changes

    def remove(self, meeting_id: str, name: str, make: Make) -> Changes:
        """Store the meeting that ``make`` gives; whatever that takes away goes to the trash."""
        with self._lock:
            before = self.minutes(meeting_id)
            gone = taken_away(before, make(before))

            def keep(unit: UnitOfWork) -> None:
                for each in gone:
                    unit.trash.put(
                        each.record,
                        trash_title(before, each),
                        meeting_id=meeting_id,
                        item_id=each.item_id,
                        place=each.place,
                    )

            return self.change(meeting_id, name, make, also=keep)

    def undo(self, meeting_id: str) -> Step | None:
        """Take back the newest act; what was done, or None when there is nothing to take back."""
        history = self._history(meeting_id)
        return self._step(meeting_id, history.done, history.undone)

    def redo(self, meeting_id: str) -> Step | None:
        """Do again what was taken back last. None when there is nothing."""
        history = self._history(meeting_id)
        return self._step(meeting_id, history.undone, history.done)

    def _step(self, meeting_id: str, source: list[Act], target: list[Act]) -> Step | None:
        """Go the newest act of ``source`` backwards; gone forwards again it lies in ``target``."""
        with self._lock:
            if not source:
                return None
            self._history(meeting_id).end_burst()
            act = source[-1]
            before = self.minutes(meeting_id)
            change = taken_back(act.change)
            after = applied(before, change)

            def also(unit: UnitOfWork) -> None:
                for thing in act.thrown:
                    unit.trash.forget(thing.id)
                for thing in act.fetched:
                    unit.trash.put_again(thing)

            changes, trash = self._store(meeting_id, before, after, also)
            source.pop()
            target.append(replace(act, change=change, thrown=trash.thrown, fetched=trash.fetched))
            return Step(act.name, changes, act.typed)

    def bound_step(self, meeting_id: str, *, begins: bool) -> None:
        """What is typed from here on is one act, as pasted words are; False: till here."""
        with self._lock:
            self._history(meeting_id).bound_step(begins=begins)

    def can_undo(self, meeting_id: str) -> str | None:
        """The name of what undo would take back."""
        done = self._history(meeting_id).done
        return done[-1].name if done else None

    def can_redo(self, meeting_id: str) -> str | None:
        """The name of what redo would do again."""
        undone = self._history(meeting_id).undone
        return undone[-1].name if undone else None

    def typed_in(self, meeting_id: str, *, is_redo: bool = False) -> TypedIn | None:
        """The field that undo (or redo) would change, when it was typed in."""
        history = self._history(meeting_id)
        acts = history.undone if is_redo else history.done
        return acts[-1].typed if acts else None

    def forget(self, meeting_id: str) -> None:
        """Forget the acts on a meeting: after an approval nothing can be taken back."""
        self._histories.pop(meeting_id, None)

    def _history(self, meeting_id: str) -> History:
        return self._histories.setdefault(meeting_id, History())

    def _store(
        self, meeting_id: str, before: Minutes, after: Minutes, also: Also | None = None
    ) -> tuple[Changes, Trashed]:
        changes = changes_between(meeting_id, before, after)
        if changes.is_nothing:
            return changes, Trashed()
        with self.unit() as unit:
            if unit.meetings.get(meeting_id).is_approved:
                raise MeetingIsApproved(meeting=before.series.shown_name)
            unit.meetings.replace(meeting_id, after)
            if also is not None:
                also(unit)
            unit.commit()
            return changes, Trashed(tuple(unit.trash.thrown), tuple(unit.trash.fetched))
