"""How many matters are open in the meeting on the desk, counted when the typing pauses a little."""

from PySide6.QtCore import QObject, QTimer, Signal

from minutetaker.domain.open_matters import OpenMatter
from minutetaker.ui.bridge import Bridge

_DELAY = 200


class OpenCounter(QObject):
    """Counts away from the key path.

    Signals:
        counted: (int) how many are open now.
    """

    counted = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._count)
        bridge.changed.connect(self._on_changed)
        bridge.meeting_opened.connect(self._count)

    def matters(self) -> tuple[OpenMatter, ...]:
        """What is open now; nothing in an approved meeting."""
        return self._bridge.matters_now()

    def _on_changed(self, *_what: object) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _count(self, *_what: object) -> None:
        self.counted.emit(len(self.matters()))
