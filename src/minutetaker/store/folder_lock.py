"""One writer at a time: a lock file in the data folder that also tells who has it."""

import getpass
import json
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path

from minutetaker import clock
from minutetaker.store.connection import make_private

LOCK_FILE = "minutes.lock"
_FAR = 1 << 30  # Windows locks the byte itself against readers, so one past the text is locked


@dataclass(frozen=True, slots=True)
class Owner:
    """Who has the folder. ``since`` is their clock, as text."""

    user: str
    host: str
    pid: int
    since: str

    def __str__(self) -> str:
        return f"{self.user} ({self.host}, {self.pid}, {self.since})"


class FolderLock:
    """The right to write in a folder. It is gone when the process is, however that ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let others write. A second time does nothing."""
        if self._descriptor is not None:
            # The file stays: taking it away would let two processes hold two locks of one name.
            os.ftruncate(self._descriptor, 0)
            os.close(self._descriptor)
            self._descriptor = None


def take(folder: Path) -> FolderLock | None:
    """The lock, or None while somebody has it. Raises OSError where nothing can be written."""
    file = folder / LOCK_FILE
    make_private(file)
    descriptor = os.open(file, os.O_RDWR | _CLOSED_IN_CHILDREN)
    if not _lock(descriptor):
        os.close(descriptor)
        return None
    owner = Owner(_user(), socket.gethostname(), os.getpid(), clock.now().isoformat(" "))
    text = json.dumps([owner.user, owner.host, owner.pid, owner.since]).encode()
    os.ftruncate(descriptor, 0)
    os.pwrite(descriptor, text, 0) if hasattr(os, "pwrite") else os.write(descriptor, text)
    return FolderLock(descriptor)


def owner_of(folder: Path) -> Owner | None:
    """Who wrote last that they have the folder; None when nobody did or it can't be read."""
    try:
        user, host, pid, since = json.loads((folder / LOCK_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return Owner(str(user), str(host), int(pid), str(since))


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        return str(os.getuid()) if hasattr(os, "getuid") else "?"


_CLOSED_IN_CHILDREN = getattr(os, "O_CLOEXEC", 0)

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
