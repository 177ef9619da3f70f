"""A file compared with the approved texts away from the window's thread."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.failures import KnownFailure
from minutetaker.services.verifying import verify


class FileChecker(QObject):
    """Compares one file at a time.

    Signals:
        found: (Verdict) what the file is.
        failed: (KnownFailure) it can't be read.
    """

    found = Signal(object)
    failed = Signal(object)
    _broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="check")
        self._broken.connect(self._on_broken)

    def request(self, folder: Path, file: Path) -> None:
        """Compare a file with the meetings of a data folder."""
        self._pool.submit(self._check, folder, file)

    def close(self) -> None:
        """Finish the file at hand and let the thread go."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _check(self, folder: Path, file: Path) -> None:
        try:
            verdict = verify(folder, file)
        except KnownFailure as failure:
            self.failed.emit(failure)
        except BaseException as bug:  # noqa: BLE001 - it is raised again in the window's thread
            self._broken.emit(bug)
        else:
            self.found.emit(verdict)

    def _on_broken(self, bug: BaseException) -> None:
        raise bug
