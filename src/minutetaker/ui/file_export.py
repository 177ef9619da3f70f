"""Files written away from the window's thread, from frozen values."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.services.earlier_file import earlier_kept, mark_of
from minutetaker.services.exporting import Wishes, made_file, put
from minutetaker.services.remarks import Remark, earlier_set_aside


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is on the disk, how many bytes it has, and what is to be said of it."""

    path: Path
    size: int
    remarks: tuple[Remark, ...] = ()


class FileExporter(QObject):
    """Writes one file at a time; it can be given up until it stands in its place.

    Signals:
        written: (Written) the file is on the disk, whole.
        failed: (KnownFailure) it isn't; what stood there before is as it was.
    """

    written = Signal(object)
    failed = Signal(object)
    _failed = Signal(object, object)
    _broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest, self._placed = 0, 0
        self._placing = Lock()
        self._marks: set[str] = set()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._failed.connect(self._on_failed)
        self._broken.connect(self._on_broken)

    def request(self, minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> None:
        """Write a meeting into a file; ``folder`` is the data folder.

        Another file that stands there is set aside, unless it was written here before.
        """
        self._newest += 1
        self._pool.submit(self._write, self._newest, minutes, path, wishes, folder)

    def stop(self) -> bool:
        """Give up the file at hand: it is never written. False when it stands there already."""
        with self._placing:
            if self._placed == self._newest:
                return False
            self._newest += 1
            return True

    def close(self) -> None:
        """Finish the file at hand and let the thread go."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _write(self, wish: int, minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> None:
        language = Language(minutes.meeting.language.value)
        try:
            made = made_file(minutes, path, wishes, folder)
            with self._placing:
                if wish != self._newest:
                    return
                with earlier_kept(path, self._marks, language) as earlier:
                    written = put(made, path)
                    self._marks.add(mark_of(made.data))
                self._placed = wish
        except KnownFailure as failure:
            self._failed.emit(wish, failure)
        except BaseException as bug:  # noqa: BLE001 - it is raised again in the window's thread
            self._broken.emit(bug)
        else:
            aside = tuple(earlier_set_aside(each.name) for each in earlier)
            self.written.emit(Written(path, written.size, (*written.remarks, *aside)))

    def _on_failed(self, wish: int, failure: KnownFailure) -> None:
        if wish == self._newest:
            self.failed.emit(failure)

    def _on_broken(self, bug: BaseException) -> None:
        raise bug
