"""The files of attachments, each kept under its own SHA-256, so names never clash."""

import errno
import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum
from pathlib import Path
from typing import BinaryIO

from minutetaker.domain.failures import StorageFull, UnreadableFile, said
from minutetaker.store.connection import make_folder
from minutetaker.store.disk import sync_folder

FOLDER = "attachments"
_PIECE = 1 << 20
_REASONS = {
    errno.ENOENT: said("it isn't there"),
    errno.EACCES: said("it may not be read"),
    errno.EPERM: said("it may not be read"),
    errno.EISDIR: said("it is a folder"),
}


class Kept(Enum):
    """How a file is that was once taken in."""

    WHOLE = "whole"
    MISSING = "missing"
    CHANGED = "changed"


def place_of(data_folder: Path, sha256: str) -> Path:
    """Where the file with this SHA-256 lies, or would."""
    return data_folder / FOLDER / sha256


def take_in(data_folder: Path, source: Path) -> str:
    """Copy a file into the data folder, its owner's alone; its SHA-256.

    Raises UnreadableFile, StorageFull or StorageUnusable with nothing left behind.
    """
    folder = data_folder / FOLDER
    make_folder(folder)
    with _opened(source) as original:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
        made = Path(name)
        try:
            with os.fdopen(handle, "wb") as copy:
                sha256 = _copied(original, copy, source)
                copy.flush()
                os.fsync(copy.fileno())
            made.replace(place_of(data_folder, sha256))
        except BaseException:
            with suppress(OSError):
                made.unlink()
            raise
    sync_folder(folder)
    return sha256


def state_of(data_folder: Path, sha256: str) -> Kept:
    """Whether the file is there as it was taken in; one that can't be read counts as missing."""
    try:
        with place_of(data_folder, sha256).open("rb") as kept:
            found = hashlib.file_digest(kept, "sha256").hexdigest()
    except OSError:
        return Kept.MISSING
    return Kept.WHOLE if found == sha256 else Kept.CHANGED


def forget(data_folder: Path, sha256: str) -> None:
    """Delete a file that was taken in for something that did not happen."""
    with suppress(OSError):
        place_of(data_folder, sha256).unlink()


@contextmanager
def _opened(source: Path) -> Iterator[BinaryIO]:
    try:
        if not stat.S_ISREG(source.stat().st_mode):
            # A pipe or a device would never end.
            reason = _REASONS[errno.EISDIR] if source.is_dir() else said("it is no ordinary file")
            raise UnreadableFile(file=source.name, reason=reason)
        opened = source.open("rb")
    except (OSError, ValueError) as error:
        raise _unreadable(source, error) from error
    with opened:
        yield opened


def _copied(original: BinaryIO, copy: BinaryIO, source: Path) -> str:
    digest = hashlib.sha256()
    while True:
        try:
            piece = original.read(_PIECE)
        except OSError as error:
            raise _unreadable(source, error) from error
        if not piece:
            return digest.hexdigest()
        digest.update(piece)
        try:
            copy.write(piece)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise StorageFull from error
            raise


def _unreadable(source: Path, error: OSError | ValueError) -> UnreadableFile:
    number = error.errno if isinstance(error, OSError) else None
    told = getattr(error, "strerror", None) or str(error)
    return UnreadableFile(file=source.name, reason=_REASONS.get(number or 0, told))
