"""The right column of the live page: the checklist above, the decisions always in sight below."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.attendance_panel import AttendancePanel
from minutetaker.ui.widgets.decisions_panel import DecisionsPanel

_LEAST_DECISIONS = 152
_LEAST_PEOPLE = 72
_MOST_SHARE = 0.76
_MOST_DECISIONS = 0.3
_GAP = 8


class PeopleColumn(QWidget):
    """Gives the people the height they need and leaves the decisions no less than theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attendance = AttendancePanel(self)
        self.decisions = DecisionsPanel(self)

    def fit(self) -> None:
        """Share the height out anew, after people have come to the list or gone from it."""
        width, height = self.width(), self.height()
        room = min(height - theme.px(_LEAST_DECISIONS), round(height * _MOST_SHARE))
        if not self.attendance.has_room(room):
            # The people are scrolled anyway: the newest decision is worth a row of them.
            most = round(height * _MOST_DECISIONS)
            wanted = min(self.decisions.whole_height(most), most)
            room = min(room, height - theme.px(_GAP) - wanted)
        people = self.attendance.fit(max(theme.px(_LEAST_PEOPLE), room))
        self.attendance.setGeometry(0, 0, width, people)
        top = people + theme.px(_GAP)
        self.decisions.setGeometry(0, top, width, max(0, height - top))
        self.decisions.fit(max(0, height - top))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(288), theme.px(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
