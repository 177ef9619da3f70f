"""What can be done on the live page: names and keys."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeySequence

from minutetaker.finnish.agenda_words import Standing

FRAME_KEYS = frozenset({"Ctrl+K", "Ctrl+E", "Ctrl+F", "Ctrl+Shift+F", "Ctrl+Q"})
"""Keys of the window that a text editor would else take for itself."""


class MeetingActions(QObject):
    """The actions of the page, for the menu, F1, the palette of commands and the keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.attendance = self._made("F2")
        self.field = self._made("F3")
        self.sides = self._made("Shift+F3")
        self.task_status = self._made("Shift+F6")
        self.decision = self._made("F4")
        self.clock = self._made("F5")
        self.close = self._made("Shift+F5")
        self.task = self._made("F6")
        self.next_matter = self._made("F7")
        self.decision_kind = self._made("Shift+F4")
        self.as_proposed = self._made("Ctrl+Enter", "Ctrl+Return")
        self.time = self._made("Ctrl+T")
        self.find = self._made("Ctrl+F")
        self.phrase = self._made("F9")
        self.keep_phrase = self._made("Shift+F9")
        self.next_item = self._made("Alt+Down")
        self.previous_item = self._made("Alt+Up")
        self.go_to = self._made("Ctrl+G")
        self.people = self._made("Ctrl+L")
        self.add_item = self._made("Ctrl+Shift+N")
        self.remove_field = self._made("Ctrl+Shift+Backspace")
        self.generated = self._made("Ctrl+R")
        self.earlier = self._made("Ctrl+H")
        self._make_those_of_the_whole()
        self.standing = tuple(self._made() for _ in Standing)
        self.all_present = self._made()
        self.step_in = self._made()
        self.recuse = self._made()
        self.change_chair = self._made()
        self.elect_chair = self._made()
        self.change_secretary = self._made()
        self.elect, self.dissent = self._made(), self._made()
        self.vote, self.new_vote = self._made("F8"), self._made("Shift+F8")
        self.secrecy = self._made("Ctrl+Shift+S")
        self.publicity = self._made("Ctrl+Shift+J")
        self.table = self._made()
        self.refer_back = self._made()
        self.withdraw = self._made()
        self.handle = self._made()
        self.take_now = self._made()
        self.as_listed = self._made()
        self.unreached = self._made()
        self.item_up = self._made("Alt+Shift+Up")
        self.item_down = self._made("Alt+Shift+Down")
        self.level = self._made()
        self.number_anew = self._made()
        self.undo = self._made("Ctrl+Z")
        self.redo = self._made("Ctrl+Y", "Ctrl+Shift+Z")
        self.retranslate()

    def _make_those_of_the_whole(self) -> None:
        """Make what concerns the meeting as a whole: its times, what is open, its review."""
        self.times = self._made("Ctrl+Shift+T")
        self.matters = self._made("Shift+F7")
        self.examiners = self._made()
        self.ground = self._made()
        self.to_review = self._made()
        self.to_draft = self._made()
        self.planned = self._made()
        self.reopen = self._made()
        self.go_on = self._made()

    def all(self) -> tuple[QAction, ...]:
        """Every one, the most used first."""
        return (
            *(self.attendance, self.field, self.decision, self.as_proposed, self.task),
            *(self.vote, self.new_vote, self.decision_kind, self.elect, self.dissent),
            *(self.clock, self.close, self.next_matter, self.time),
            *(self.phrase, self.keep_phrase, self.find),
            *(self.next_item, self.previous_item, self.go_to, self.people),
            *(self.sides, self.add_item, self.remove_field),
            *(self.all_present, self.step_in, self.recuse, self.secrecy, self.publicity),
            *(self.change_chair, self.elect_chair, self.change_secretary),
            *(self.generated, self.earlier, *self.standing),
            *(self.matters, self.examiners, self.ground),
            *(self.times, self.planned, self.reopen, self.go_on, self.to_review, self.to_draft),
            *(self.table, self.refer_back, self.withdraw, self.handle),
            self.task_status,
            *(self.take_now, self.as_listed, self.unreached),
            *(self.item_up, self.item_down, self.level, self.number_anew),
            *(self.undo, self.redo),
        )

    def quick(self) -> tuple[QAction, ...]:
        """Those at the foot of the text."""
        return (
            *(self.decision, self.as_proposed, self.task),
            *(self.vote, self.field, self.attendance),
        )

    def others(self) -> tuple[QAction, ...]:
        """Those that the foot has no room for."""
        quick = self.quick()
        return tuple(action for action in self.all() if action not in quick)

    def keys(self) -> frozenset[str]:
        """Every key of the page and the window, in Qt's portable words."""
        return FRAME_KEYS | {
            key.toString(QKeySequence.SequenceFormat.PortableText)
            for action in self.all()
            if action not in (self.undo, self.redo)
            for key in action.shortcuts()
        }

    def set_writable(self, *, may_write: bool) -> None:
        """Offer what changes the meeting only while it may be changed."""
        free = {
            self.next_matter,
            self.next_item,
            self.previous_item,
            self.go_to,
            self.people,
            self.matters,
        }
        free.add(self.find)
        for action in self.all():
            # Their keys still answer, with the reason; the menu doesn't promise them.
            action.setVisible(may_write or action in free)

    def _made(self, *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        self._name_those_of_the_whole()
        self.attendance.setText(self.tr("Attendance"))
        self.field.setText(self.tr("Field"))
        self.sides.setText(self.tr("Beside the field: heading, mover"))
        self.decision.setText(self.tr("Decision"))
        self.clock.setText(self.tr("Open the meeting, break, resume"))
        self.close.setText(self.tr("Close the meeting"))
        self.task.setText(self.tr("Action"))
        self.vote.setText(self.tr("Vote"))
        self.elect.setText(self.tr("Elect persons"))
        self.dissent.setText(self.tr("Dissent"))
        self.decision_kind.setText(self.tr("Kind of the decision"))
        self.new_vote.setText(self.tr("Another vote"))
        self.next_matter.setText(self.tr("Next open matter"))
        self.as_proposed.setText(self.tr("As proposed"))
        self.earlier.setText(self.tr("Earlier texts of the item"))
        self.find.setText(self.tr("Find in this meeting"))
        self.phrase.setText(self.tr("Phrase"))
        self.keep_phrase.setText(self.tr("Save as a phrase"))
        self.time.setText(self.tr("The time now"))
        self.next_item.setText(self.tr("Next item"))
        self.previous_item.setText(self.tr("Previous item"))
        self.go_to.setText(self.tr("Go to an item"))
        self.people.setText(self.tr("To the attendance list"))
        self.add_item.setText(self.tr("Add an item"))
        self.remove_field.setText(self.tr("Remove the field"))
        self.generated.setText(self.tr("Back to the generated sentence"))
        names = {
            Standing.QUORUM: self.tr("Put in the sentence: quorum"),
            Standing.AGENDA: self.tr("Put in the sentence: agenda adopted"),
            Standing.PREVIOUS: self.tr("Put in the sentence: previous minutes approved"),
            Standing.EXAMINERS: self.tr("Put in the sentence: examiners elected"),
        }
        for action, (standing, name) in zip(self.standing, names.items(), strict=True):
            action.setText(name)
            action.setProperty("standing", standing.value)
        self.all_present.setText(self.tr("Mark everybody present"))
        self.change_chair.setText(self.tr("The chair changes…"))
        self.elect_chair.setText(self.tr("A temporary chair is elected…"))
        self.change_secretary.setText(self.tr("The secretary changes…"))
        self.recuse.setText(self.tr("Recusal…"))
        self.secrecy.setText(self.tr("Secret: the marked words, or the item"))
        self.publicity.setText(self.tr("Publicity of the meeting"))
        self.step_in.setText(self.tr("A deputy steps in…"))
        self._name_acts_on_items()

    def _name_acts_on_items(self) -> None:
        self.table.setText(self.tr("The item is tabled"))
        self.refer_back.setText(self.tr("The item is referred back"))
        self.withdraw.setText(self.tr("The item is withdrawn"))
        self.handle.setText(self.tr("The item is handled"))
        self.task_status.setText(self.tr("The action is done, dropped or open"))
        self.take_now.setText(self.tr("The item is taken now"))
        self.as_listed.setText(self.tr("Items taken in the order of the agenda"))
        self.unreached.setText(self.tr("Items without a word were not reached"))
        self.item_up.setText(self.tr("Move the item up"))
        self.item_down.setText(self.tr("Move the item down"))
        self.level.setText(self.tr("Put the item under the one before, or take it out"))
        self.number_anew.setText(self.tr("Number the items anew"))

    def _name_those_of_the_whole(self) -> None:
        self.matters.setText(self.tr("All open matters"))
        self.examiners.setText(self.tr("Choose the examiners"))
        self.ground.setText(self.tr("Ground for secrecy"))
        self.to_review.setText(self.tr("Send to review"))
        self.to_draft.setText(self.tr("Back to a draft"))
        self.times.setText(self.tr("Correct the times"))
        self.planned.setText(self.tr("Planned time of the item"))
        self.reopen.setText(self.tr("Take the closing back"))
        self.go_on.setText(self.tr("Continue on another day"))
