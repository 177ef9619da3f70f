"""The decisions and actions of all meetings, read a moment after the list of meetings is there."""

from PySide6.QtCore import QObject, QTimer, Signal

from minutetaker.domain.failures import KnownFailure
from minutetaker.services.log import log
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.log_rows import LogLines


class ArchiveLog(LogLines):
    """Reads in a turn of its own, so that keys and paints come between.

    Signals:
        came: the log was read.
    """

    came = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read)

    def read_soon(self) -> None:
        """What was read is old."""
        self._soon.start()

    def have(self) -> None:
        """Read now what was to be read soon."""
        if self._soon.isActive():
            self._read()

    def _read(self) -> None:
        self._soon.stop()
        try:
            self.show(log(self._bridge.desk))
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
        self.came.emit()
