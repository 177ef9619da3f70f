"""What the live page says at the foot of the window: how the meeting stands, and news."""

from PySide6.QtCore import QObject, Signal

from minutetaker.ui.pages.meeting_clock import MeetingClock
from minutetaker.ui.pages.meeting_sides import MeetingSides
from minutetaker.ui.widgets.columns import Room, ThreeColumns


class MeetingStatus(QObject):
    """Tells the clock; where the right column is folded, presence and decisions before it.

    Signals:
        said: (str) for the status bar.
    """

    said = Signal(object)

    def __init__(
        self, clock: MeetingClock, sides: MeetingSides, columns: ThreeColumns, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock, self._columns = clock, columns
        self._folded_words = ""
        clock.said.connect(self._on_clock_said)
        sides.folded_words.connect(self._on_folded_words)

    def _is_folded(self) -> bool:
        return self._columns.room() <= Room.FOLDED

    def _on_clock_said(self, words: str) -> None:
        if self._columns.isVisible():
            self.said.emit(f"{self._folded_words}, {words}" if self._is_folded() else words)

    def _on_folded_words(self, words: str) -> None:
        is_news = words != self._folded_words
        self._folded_words = words
        if is_news and self._is_folded():
            self._clock.tell()
