"""F8 on the live page: a vote of the item at hand, from the question to the decision."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.domain.changes import Changes
from minutetaker.domain.editing import FieldKind
from minutetaker.domain.electorate import casting_voter, voters_of
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.vote import Vote, VoteMethod
from minutetaker.domain.voting import Side, side_of, with_counts, with_side
from minutetaker.services import votes
from minutetaker.services.desk import Desk
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.vote_sheet import begins_by_count, sheet_of
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.palettes.voter_question import VoterQuestion
from minutetaker.ui.widgets.gutter_field import GutterField
from minutetaker.ui.widgets.item_editor import ItemEditor
from minutetaker.ui.widgets.vote_panel import VotePanel, Way

_LOW = 440


class MeetingVotes(QObject):
    """Opens the panel of a vote in the text, keeps what is typed there, and closes it again.

    Signals:
        opened, closed: the panel has the keys; the caret is back in the text.
        kept: a key of the vote is on the disk; what follows from it may wait for more.
        decide_wanted: the result is to become the decision.
        told: (str) what the person should know, for the status bar.
    """

    opened = Signal()
    closed = Signal()
    kept = Signal()
    decide_wanted = Signal()
    told = Signal(object)

    def __init__(
        self, bridge: Bridge, acts: MeetingActs, palettes: MeetingPalettes, editor: ItemEditor
    ) -> None:
        super().__init__(editor)
        self._bridge, self._acts, self._editor = bridge, acts, editor
        self._palettes = palettes
        self._question = VoterQuestion(palettes.popup)
        self._panel: VotePanel | None = None
        self._frame: GutterField | None = None
        self._place: int | None = None
        self._draft: Vote | None = None
        self._bursts = 0
        self._question.voter_wanted.connect(self._on_voter_wanted)

    @property
    def is_open(self) -> bool:
        """Whether a vote is being taken."""
        return self._place is not None

    def turn(self) -> None:
        """F8: open the item's vote, the newest of several or its first; close it when it is."""
        item_id, minutes = self._acts.item_id, self._bridge.minutes
        if self.is_open:
            self.leave()
        elif item_id is not None and minutes is not None:
            count = len(minutes.item(item_id).votes)
            self.open_at(max(count - 1, 0))

    def open_new(self) -> None:
        """Shift+F8: put another vote."""
        item_id, minutes = self._acts.item_id, self._bridge.minutes
        if item_id is not None and minutes is not None:
            self.close()
            self.open_at(len(minutes.item(item_id).votes))

    def open_at(self, place: int) -> None:
        """Open the vote at a place in the item; one past the last is new."""
        # The options are the item's proposals with their last letters.
        self._editor.hand_over()
        self._bridge.drain()
        minutes, item_id = self._acts.minutes(), self._acts.item_id
        if minutes is None or item_id is None:
            return
        self._bursts += 1
        self._place = place
        panel = self._made()
        self.refresh()
        self._editor.hold_panel(self._frame, f"vote#{place}")
        vote = self._vote(minutes)
        sheet = sheet_of(minutes, item_id, vote)
        panel.show_way(Way.COUNTS if begins_by_count(sheet, vote) else Way.NAMES)
        panel.board.go_to_first_open()
        panel.take_keys()
        self._editor.show_widget(panel)
        self.opened.emit()

    def close(self) -> None:
        """Put the panel away; everything typed is kept, a vote nobody touched is not made."""
        if self._place is None or self._panel is None:
            return
        self._panel.hand_over()
        self._place = self._draft = None
        self._editor.hold_panel(None)
        self.closed.emit()

    def hand_over(self) -> None:
        """Keep what stands in a line of the panel and wasn't told yet."""
        if self._panel is not None and self.is_open:
            self._panel.hand_over()

    def leave(self) -> None:
        """Close, with the caret back where it was in the text."""
        if self.is_open:
            caret = self._editor.caret()
            self.close()
            self._editor.put_caret(caret)

    def knows(self, origin: object) -> bool:
        """Whether a change is a key of the open vote, which the panel shows by itself.

        What stands beside it waits until no key has come for a while.
        """
        if origin is not self or not self.is_open:
            return False
        self.refresh()
        self.kept.emit()
        return True

    def refresh(self) -> None:
        """Show the vote as it is stored now."""
        minutes, item_id = self._bridge.minutes, self._acts.item_id
        if self._place is None or self._panel is None or minutes is None or item_id is None:
            return
        if self._place > len(minutes.item(item_id).votes):
            self.close()
            return
        vote = self._vote(minutes)
        self._panel.board.set_low(is_low=self._editor.height() < _LOW)
        self._panel.show_vote(vote, sheet_of(minutes, item_id, vote), self._side_of_chair(minutes))
        if self._frame is not None:
            for each in self._panel.inputs():
                self._frame.watch(each)
                each.installEventFilter(self._editor.keys)
        if self._panel.board.hasFocus():
            self._editor.show_widget(self._panel)

    def use_counts(self) -> None:
        """Type counts only, or call the names again."""
        if self._panel is not None and self.is_open:
            is_counts = self._panel.way is Way.COUNTS
            self._panel.show_way(Way.NAMES if is_counts else Way.COUNTS)
            self._panel.take_keys()

    def open_details(self) -> None:
        """Put the vote in words: its question, options and method."""
        if self._panel is not None and self.is_open:
            self._panel.open_details()

    def remove(self) -> None:
        """Remove the open vote; undo brings it back."""
        place, item_id = self._place, self._acts.item_id
        minutes = self._acts.minutes()
        if place is None or item_id is None or minutes is None:
            return
        is_stored = place < len(minutes.item(item_id).votes)
        self.leave()
        if is_stored:
            self._run(partial(votes.remove_vote, *self._item(item_id), place))
            self.told.emit(self.tr("Vote removed. Undo Ctrl+Z"))

    def decide(self) -> str | None:
        """The result becomes the decision; the key of its field."""
        place, item_id = self._place, self._acts.item_id
        if place is None or item_id is None or self._panel is None:
            return None
        self._panel.hand_over()
        minutes = self._acts.minutes()
        if minutes is None:
            return None
        stored = minutes.item(item_id).votes
        if place >= len(stored) or not votes.result_of(minutes, stored[place]):
            self.told.emit(self.tr("The vote has no result yet."))
            return None
        self.close()
        key = self._bridge.make(partial(self._decided, item_id, place), self)
        return f"{FieldKind.DECISION}:{key}" if key is not None else None

    def _decided(self, item_id: str, place: int) -> tuple[str, Changes]:
        done = votes.decide_by_vote(*self._item(item_id), place)
        if done is None:
            raise LookupError(item_id)
        return done

    def _made(self) -> VotePanel:
        if self._panel is None:
            panel = VotePanel()
            panel.count_given.connect(self._on_count_given)
            panel.details_given.connect(self._on_details_given)
            panel.left.connect(self.leave)
            panel.search_wanted.connect(self._on_search_wanted)
            panel.settle_wanted.connect(self._on_settle_wanted)
            panel.side_given.connect(self._on_side_given)
            self._panel = panel
            self._frame = GutterField(panel)
        if self._frame is not None:
            self._frame.set_label(self.tr("Vote"))
        return self._panel

    def _vote(self, minutes: Minutes) -> Vote:
        """The vote as it is stored, else as it is put."""
        stored = minutes.item(self._acts.item_id or "").votes
        if self._place is not None and self._place < len(stored):
            self._draft = None
            return stored[self._place]
        if self._draft is None:
            self._draft = votes.new_vote(minutes, self._acts.item_id or "")
        return self._draft

    def _side_of_chair(self, minutes: Minutes) -> Side | None:
        chair = casting_voter(minutes, self._acts.item_id or "")
        who = chair.participant if chair is not None else None
        return side_of(self._vote(minutes), who) if who is not None else None

    def _on_side_given(self, participant_id: str, side: Side | None) -> None:
        def make(minutes: Minutes, vote: Vote) -> Vote:
            vote = self._as_given(vote, VoteMethod.SHOW_OF_HANDS, VoteMethod.ROLL_CALL)
            voters = voters_of(minutes, self._acts.item_id or "")
            words = votes.no_side_words(minutes)
            return with_side(votes.unsettled(minutes, vote), participant_id, side, voters, words)

        self._keep(make, in_burst=True)

    def _on_count_given(self, side: Side, count: int | None) -> None:
        def make(minutes: Minutes, vote: Vote) -> Vote:
            vote = self._as_given(vote, VoteMethod.ROLL_CALL, VoteMethod.SHOW_OF_HANDS)
            return with_counts(votes.unsettled(minutes, vote), {side: count})

        self._keep(make, in_burst=True)

    def _as_given(self, vote: Vote, put: VoteMethod, given: VoteMethod) -> Vote:
        """A vote nobody has touched takes the method in which its first votes are given."""
        is_new = vote == self._draft and vote.method is put
        return replace(vote, method=given) if is_new else vote

    def _on_details_given(self, worded: Vote) -> None:
        def make(_minutes: Minutes, _vote: Vote) -> Vote:
            return worded

        self._keep(make, in_burst=False)
        if self._panel is not None and worded.method is VoteMethod.BALLOT:
            self._panel.show_way(Way.COUNTS)  # nobody is asked by name how they voted

    def _on_settle_wanted(self, winner: int, by_chair: object) -> None:
        def make(minutes: Minutes, vote: Vote) -> Vote:
            chair = casting_voter(minutes, self._acts.item_id or "") if by_chair else None
            return votes.settled(minutes, vote, winner, chair)

        self._keep(make, in_burst=False)
        if self._panel is not None:
            self._panel.take_keys()

    def _keep(self, make: Callable[[Minutes, Vote], Vote], *, in_burst: bool) -> None:
        minutes, item_id, place = self._acts.minutes(), self._acts.item_id, self._place
        if minutes is None or item_id is None or place is None:
            return
        vote = make(minutes, self._vote(minutes))
        burst = f"{item_id} vote:{place} {self._bursts}" if in_burst else None
        self._run(partial(votes.keep_vote, *self._item(item_id), place, vote, burst=burst))

    def _on_search_wanted(self) -> None:
        minutes, item_id = self._bridge.minutes, self._acts.item_id
        if minutes is not None and item_id is not None:
            self._question.rows = sheet_of(minutes, item_id, self._vote(minutes)).rows
            self._palettes.ask(self._question, self._below())

    def _below(self) -> QRect | None:
        host = self._palettes.parent()
        if self._panel is None or not isinstance(host, QWidget):
            return None
        top = self._panel.mapTo(host, self._panel.rect().topLeft())
        return QRect(top.x(), top.y(), self._panel.width(), 24)

    def _on_voter_wanted(self, participant_id: str) -> None:
        if self._panel is not None:
            self._panel.board.go_to(participant_id)

    def _item(self, item_id: str) -> tuple[Desk, str, str]:
        return (self._bridge.desk, self._bridge.meeting_id or "", item_id)

    def _run(self, act: Callable[[], Changes]) -> bool:
        return self._bridge.run(act, self)
