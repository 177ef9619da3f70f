"""A vote in the text column: called by name, typed as counts, or put in words."""

from enum import Enum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from minutetaker.domain.vote import Vote
from minutetaker.domain.voting import Side
from minutetaker.ui import theme
from minutetaker.ui.models.vote_sheet import VoteSheet
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.vote_board import VoteBoard
from minutetaker.ui.widgets.vote_counts import COUNTS, VoteCounts
from minutetaker.ui.widgets.vote_details import VoteDetails

DETAILS, SETTLE = "M", "R"
"""Keys of the board that are no side of a vote, as the one for counts."""


class Way(Enum):
    """How the vote is written down at the moment."""

    NAMES = "names"
    COUNTS = "counts"


class VotePanel(QWidget):
    """Shows one vote; tells what is typed and waits to be shown what became of it.

    Signals:
        side_given: (participant id, Side or None) somebody's vote.
        count_given: (Side, int or None) how many voted so.
        details_given: (Vote) the vote in other words.
        settle_wanted: (option's place, by the chair's vote) how a tie was decided.
        search_wanted: look for a voter by name.
        left: the caret belongs in the text.
    """

    side_given = Signal(object, object)
    count_given = Signal(object, object)
    details_given = Signal(object)
    settle_wanted = Signal(object, object)
    search_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board = VoteBoard(self)
        self.counts = VoteCounts(self)
        self.details = VoteDetails(self)
        self._way = Way.NAMES
        self._title, self._given = QLabel(self), QLabel(self)
        self._meanings, self._result = QLabel(self), QLabel(self)
        self._ties = QHBoxLayout()
        self._tie_buttons: dict[Button, tuple[int, bool]] = {}
        self._lay_out()
        self.setFocusProxy(self.board)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.board.left.connect(self.left)
        self.board.letter_typed.connect(self._on_letter_typed)
        self.board.search_wanted.connect(self.search_wanted)
        self.board.side_given.connect(self.side_given)
        self.counts.count_given.connect(self.count_given)
        self.counts.left.connect(self.left)
        self.counts.letter_typed.connect(self._on_letter_typed)
        self.details.changed.connect(self.details_given)
        self.details.left.connect(self.left_details)
        self.board.setAccessibleName(self.tr("Voters"))

    def _lay_out(self) -> None:
        self._title.setFont(theme.font("text", 600))
        self._given.setFont(theme.font("body"))
        self._meanings.setFont(theme.font("body"))
        self._result.setFont(theme.font("text"))
        for label in (self._title, self._given, self._meanings, self._result):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._meanings, self._result):
            label.setWordWrap(True)
        for label in (self._given, self._meanings):
            theme.make_quiet(label)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._given)
        self._ties.setSpacing(theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(4))
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self._meanings)
        column.addWidget(self.details)
        column.addWidget(self.counts)
        column.addWidget(self.board)
        column.addSpacing(theme.px(4))
        column.addWidget(self._result)
        column.addLayout(self._ties)
        self.details.hide()
        self.counts.hide()

    def show_vote(self, vote: Vote, sheet: VoteSheet, chair: Side | None) -> None:
        """Show a vote; ``chair`` is the side of whoever has the casting vote, None: not known."""
        self._title.setText(sheet.title)
        self._given.setText(sheet.given)
        self._meanings.setText(sheet.meanings)
        self._meanings.setVisible(bool(sheet.meanings) and self.details.isHidden())
        self._result.setText(self.tr("The votes are equal.") if sheet.is_tied else sheet.result)
        self._result.setVisible(bool(self._result.text()))
        self.board.show_sheet(sheet)
        self.counts.show_sheet(sheet)
        self.details.show_vote(vote, sheet.result)
        self._show_ties(sheet, chair)

    def show_way(self, way: Way) -> None:
        """Let names be called, or counts be typed."""
        self._way = way
        self.counts.setVisible(way is Way.COUNTS)
        self.board.set_calling(is_calling=way is Way.NAMES)

    @property
    def way(self) -> Way:
        """How the vote is written down now."""
        return self._way

    def take_keys(self) -> None:
        """Give the keys to the voters, or to the counts."""
        if self._way is Way.COUNTS:
            self.counts.take_keys()
        else:
            self.board.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hand_over(self) -> None:
        """Tell whatever stands in a line and wasn't told."""
        self.counts.hand_over()
        if not self.details.isHidden():
            self.details.hand_over()

    def open_details(self) -> None:
        """Unfold the words of the vote."""
        self.details.show()
        self._meanings.hide()
        self.details.take_keys()

    def left_details(self) -> None:
        """Fold the words of the vote again."""
        self.details.hide()
        self._meanings.setVisible(bool(self._meanings.text()))
        self.take_keys()

    def inputs(self) -> tuple[QWidget, ...]:
        """Whatever can have the keys."""
        return (self.board, *self.counts.lines(), *self.details.inputs(), *self._tie_buttons)

    def settle(self) -> None:
        """Press the first way to decide a tie, when there is only one for the chair."""
        ways = list(self._tie_buttons)
        by_chair = [each for each in ways if self._tie_buttons[each][1]]
        if len(by_chair) == 1:
            by_chair[0].click()
        elif ways:
            ways[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_ties(self, sheet: VoteSheet, chair: Side | None) -> None:
        for button in self._tie_buttons:
            self._ties.removeWidget(button)
            button.hide()
            button.deleteLater()
        while self._ties.count():
            self._ties.takeAt(0)
        self._tie_buttons = {}
        if not sheet.is_tied:
            return
        sides = [each for each in sheet.figures if isinstance(each.side, int)]
        most = max(each.count for each in sides)
        tied = [each for each in sides if each.count == most]
        for is_chair in (True, False):
            for figure in tied:
                if is_chair and isinstance(chair, int) and chair != figure.side:
                    continue
                words = self.tr("Chair's vote: {option}") if is_chair else self.tr("Lot: {option}")
                key = SETTLE if is_chair and chair == figure.side else ""
                text = words.format(option=figure.word)
                button = Button(self, text=text, kind="quiet", key=key)
                button.clicked.connect(self._on_tie_clicked)
                self._tie_buttons[button] = (int(figure.side or 0), is_chair)
                self._ties.addWidget(button)
        self._ties.addStretch(1)

    def _on_tie_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.settle_wanted.emit(*self._tie_buttons[button])

    def _on_letter_typed(self, letter: str) -> None:
        if letter == COUNTS:
            self.show_way(Way.NAMES if self._way is Way.COUNTS else Way.COUNTS)
            self.take_keys()
        elif letter == DETAILS:
            self.open_details()
        elif letter == SETTLE:
            self.settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hand_over()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.board.setAccessibleName(self.tr("Voters"))
