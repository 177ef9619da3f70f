"""What stands at the foot of the text while a vote is taken."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence

from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_votes import MeetingVotes
from minutetaker.ui.widgets.quick_row import QuickRow
from minutetaker.ui.widgets.vote_counts import COUNTS
from minutetaker.ui.widgets.vote_panel import DETAILS


class VoteActions(QObject):
    """Buttons of the open vote in place of the page's own; their keys belong to panel and page."""

    def __init__(self, votes: MeetingVotes, row: QuickRow, page: MeetingActions) -> None:
        super().__init__(votes)
        self._row, self._page = row, page
        self._end = self._made("F8")
        self._decide = self._made("Ctrl+Enter")
        self._counts = self._made(COUNTS)
        self._details = self._made(DETAILS)
        self._another = self._made("Shift+F8")
        self._remove = self._made("Ctrl+Shift+Backspace")
        self._end.triggered.connect(votes.leave)
        self._decide.triggered.connect(votes.decide_wanted)
        self._counts.triggered.connect(votes.use_counts)
        self._details.triggered.connect(votes.open_details)
        self._another.triggered.connect(votes.open_new)
        self._remove.triggered.connect(votes.remove)
        votes.closed.connect(self._on_closed)
        votes.opened.connect(self._on_opened)
        self.retranslate()

    def _on_opened(self) -> None:
        quick = (self._end, self._decide, self._counts, self._details)
        self._row.show_actions(quick, (self._another, self._remove))

    def _on_closed(self) -> None:
        self._row.show_actions(self._page.quick(), self._page.others())

    def _made(self, key: str) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        return action

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        self._end.setText(self.tr("End the vote"))
        self._decide.setText(self.tr("Make it the decision"))
        self._counts.setText(self.tr("Counts only"))
        self._details.setText(self.tr("Question and method"))
        self._another.setText(self.tr("Another vote"))
        self._remove.setText(self.tr("Remove the vote"))
