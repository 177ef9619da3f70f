"""One transaction on the store, and the meetings it has changed but not yet committed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, CursorResult, Executable, Result, RootTransaction
from sqlalchemy.exc import IntegrityError

from minutetaker.domain.failures import StorageDamaged
from minutetaker.domain.minutes import Minutes
from minutetaker.store.engine import Store
from minutetaker.store.mapping import Scalar

Parameters = Mapping[str, Scalar | bytes] | Sequence[Mapping[str, Scalar | bytes]]


@dataclass(slots=True)
class Transaction:
    """Runs statements in turn; errors leave as the failures they mean.

    ``changed`` holds meetings as this transaction leaves them, None for those that are gone.
    """

    store: Store
    changed: dict[str, Minutes | None] = field(default_factory=dict)
    stamped: dict[str, datetime] = field(default_factory=dict)
    _root: RootTransaction | None = None
    _is_over: bool = False

    def begin(self) -> None:
        """Begin it; the database itself is asked for nothing before something is read or written.

        A store that only reads forgets first what another process has changed since.
        """
        if self.store.is_read_only:
            with self.store.known_failures():
                version = self._connection().exec_driver_sql("PRAGMA data_version").scalar()
            if version != self.store.seen_version:
                self.store.cache.clear()
                self.store.seen_version = version

    def read(self, statement: Executable) -> Result[tuple[object, ...]]:
        """The rows that a query finds, all fetched already: fetching may find damage too."""
        with self.store.known_failures():
            found: Result[tuple[object, ...]] = self._connection().execute(statement).freeze()()
            return found

    def write(
        self, statement: Executable, parameters: Parameters | None = None
    ) -> CursorResult[tuple[object, ...]]:
        """Change rows. Raises StorageLocked or StorageUnusable in a store that only reads."""
        if self.store.is_read_only:
            raise self.store.refusal()
        with self.store.known_failures():
            try:
                done: CursorResult[tuple[object, ...]] = self._connection().execute(
                    statement, parameters
                )
            except IntegrityError:
                # Rows that the model knew nothing of: a fault of ours, or of the file.
                self._require_whole()
                raise
            return done

    def _require_whole(self) -> None:
        wrong = self._connection().exec_driver_sql("PRAGMA integrity_check(1)").scalar()
        if wrong != "ok":
            raise StorageDamaged(file=self.store.database, reason=wrong)

    def _connection(self) -> Connection:
        if self._is_over:
            message = "a unit of work is over when it is committed"
            raise RuntimeError(message)
        if self._root is None:
            self._root = self.store.connection.begin()
        return self.store.connection

    def cached(self, meeting_id: str) -> Minutes | None:
        """A meeting as this transaction sees it, if it has been read already."""
        if meeting_id in self.changed:
            return self.changed[meeting_id]
        return self.store.cache.get(meeting_id)

    def last_stamp(self, meeting_id: str) -> datetime | None:
        """When the meeting's row was last stamped as changed, if this is known without asking."""
        return self.stamped.get(meeting_id) or self.store.stamped.get(meeting_id)

    def commit(self) -> None:
        """Make it durable: when this returns, it survives a loss of power."""
        if self._root is not None:
            with self.store.known_failures():
                self._root.commit()
        self._is_over = True
        self._root = None
        for meeting_id, minutes in self.changed.items():
            if minutes is None:
                self.store.cache.pop(meeting_id, None)
            else:
                self.store.remember(meeting_id, minutes)
        self.store.stamped |= self.stamped
        self.changed.clear()

    def end(self) -> None:
        """Undo what was not committed."""
        self._is_over = True
        self.changed.clear()
        if self._root is not None:
            root, self._root = self._root, None
            with self.store.known_failures():
                root.rollback()
