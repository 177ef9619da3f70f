"""The right column of the live page: the checklist above, the decisions always in sight below."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.attendance_panel import AttendancePanel
from minutetaker.ui.widgets.decisions_panel import DecisionsPanel

_LEAST_DECISIONS = 152
_MOST_SHARE = 0.7


class PeopleColumn(QWidget):
    """Gives the people the height they need and leaves the decisions no less than theirs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attendance = AttendancePanel(self)
        self.decisions = DecisionsPanel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.attendance)
        column.addWidget(self.decisions, 1)

    def fit(self) -> None:
        """Share the height out anew, after people have come to the list or gone from it."""
        height = self.height()
        room = min(height - theme.px(_LEAST_DECISIONS), round(height * _MOST_SHARE))
        self.attendance.setFixedHeight(max(theme.px(72), min(self.attendance.whole_height(), room)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
