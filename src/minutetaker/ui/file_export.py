"""Files written away from the window's thread, from frozen values."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.finnish.languages import Language
from minutetaker.services.earlier_file import earlier_kept, mark_of
from minutetaker.services.exporting import Wishes, write
from minutetaker.services.remarks import Remark, earlier_set_aside


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is on the disk, how many bytes it has, and what is to be said of it."""

    path: Path
    size: int
    remarks: tuple[Remark, ...] = ()


class FileExporter(QObject):
    """Writes one file at a time.

    Signals:
        written: (Written) the file is on the disk, whole.
        failed: (KnownFailure) it isn't; what stood there before is as it was.
    """

    written = Signal(object)
    failed = Signal(object)
    _broken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: set[str] = set()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._broken.connect(self._on_broken)

    def request(self, minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> None:
        """Write a meeting into a file; ``folder`` is the data folder.

        Another file that stands there is set aside, unless it was written here before.
        """
        self._pool.submit(self._write, minutes, path, wishes, folder)

    def close(self) -> None:
        """Finish the file at hand and let the thread go."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _write(self, minutes: Minutes, path: Path, wishes: Wishes, folder: Path) -> None:
        language = Language(minutes.meeting.language.value)
        try:
            with earlier_kept(path, self._marks, language) as earlier:
                made = write(minutes, path, wishes, folder)
                self._marks.add(mark_of(path.read_bytes()))
        except KnownFailure as failure:
            self.failed.emit(failure)
        except BaseException as bug:  # noqa: BLE001 - it is raised again in the window's thread
            self._broken.emit(bug)
        else:
            aside = tuple(earlier_set_aside(each.name) for each in earlier)
            self.written.emit(Written(path, made.size, (*made.remarks, *aside)))

    def _on_broken(self, bug: BaseException) -> None:
        raise bug
