"""Files of attachments that no meeting, no approved text and nothing in the trash uses any more."""

import re
from pathlib import Path

from sqlalchemy import text

from minutetaker.store.attachment_files import FOLDER
from minutetaker.store.engine import Store
from minutetaker.store.transaction import Transaction

_KEPT = re.compile(r"[0-9a-f]{64}")
_USES = (
    text("SELECT 1 FROM attachment WHERE sha256 = :sha256"),
    text("SELECT 1 FROM trash WHERE instr(content, :sha256) LIMIT 1"),
    text("SELECT 1 FROM approval_snapshot WHERE instr(snapshot, CAST(:sha256 AS BLOB)) LIMIT 1"),
)


def unused_files(store: Store) -> tuple[Path, ...]:
    """Those files, as far as what is stored tells. Raises StorageDamaged.

    A meeting that is open in a window may still take back the removal of an attachment.
    """
    kept = sorted(each for each in (store.folder / FOLDER).glob("*") if _KEPT.fullmatch(each.name))
    store.take_turn()
    try:
        transaction = Transaction(store)
        transaction.begin()
        try:
            return tuple(each for each in kept if not _is_used(transaction, each.name))
        finally:
            transaction.end()
    finally:
        store.give_turn()


def clear_unused(store: Store) -> int:
    """Delete those files; how many. None is deleted where the database isn't sound.

    Only when nobody can undo any more; nothing is done in a closed store. Raises StorageDamaged or
    StorageUnusable.
    """
    may_write = not store.is_read_only and not store.connection.closed
    unused = unused_files(store) if may_write else ()
    if not unused or not store.is_sound():
        return 0
    with store.known_failures():
        for each in unused:
            each.unlink(missing_ok=True)
    return len(unused)


def _is_used(transaction: Transaction, sha256: str) -> bool:
    return any(
        transaction.read(each.bindparams(sha256=sha256)).first() is not None for each in _USES
    )
