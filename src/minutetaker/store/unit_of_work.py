"""A unit of work: one thing a person does, on the disk whole or not at all."""

from minutetaker.store.cover_messages import CoverMessages
from minutetaker.store.engine import Store
from minutetaker.store.item_times import ItemTimes
from minutetaker.store.log import LogShelf
from minutetaker.store.meetings import Meetings
from minutetaker.store.readings import Readings
from minutetaker.store.revisions import Revisions
from minutetaker.store.search import Search
from minutetaker.store.series import SeriesShelf
from minutetaker.store.transaction import Transaction
from minutetaker.store.trash import Trash


class UnitOfWork:
    """Use it in a with block; what is not committed when the block ends is undone.

    Threads wait for each other's units; a unit inside another of the same thread is a mistake.
    After ``commit`` the unit is over: another thing a person does is another unit.
    """

    meetings: Meetings
    series: SeriesShelf
    revisions: Revisions
    trash: Trash
    search: Search
    item_times: ItemTimes
    cover_messages: CoverMessages
    readings: Readings
    log: LogShelf

    def __init__(self, store: Store) -> None:
        self.store = store
        self._transaction: Transaction | None = None

    def __enter__(self) -> "UnitOfWork":
        self.store.take_turn()
        try:
            transaction = Transaction(self.store)
            transaction.begin()
        except BaseException:
            self.store.give_turn()
            raise
        self._transaction = transaction
        self.meetings = Meetings(transaction)
        self.series = SeriesShelf(transaction)
        self.revisions = Revisions(transaction)
        self.trash = Trash(transaction, self.series)
        self.search = Search(transaction)
        self.item_times = ItemTimes(transaction)
        self.cover_messages = CoverMessages(transaction)
        self.readings = Readings(transaction)
        self.log = LogShelf(transaction)
        return self

    def __exit__(self, *_failure: object) -> None:
        try:
            if self._transaction is not None:
                self._transaction.end()
        finally:
            self._transaction = None
            self.store.give_turn()

    def commit(self) -> None:
        """Make it durable. Raises StorageFull or another KnownFailure with nothing changed."""
        if self._transaction is None:
            message = "a unit of work is committed inside its with block"
            raise RuntimeError(message)
        self._transaction.commit()
