"""F3's entries on the live page: each has one answer, and only those that have one are offered."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from minutetaker.domain.series import PartKind
from minutetaker.ui.models.entry_words import Entry
from minutetaker.ui.models.part_sides import USUAL
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.palettes.entry_question import EntryQuestion
from minutetaker.ui.widgets.item_editor import ItemEditor

PARTS = (
    Entry.DISCUSSION,
    Entry.PROPOSAL,
    Entry.COUNTER_PROPOSAL,
    Entry.MOTION,
    Entry.SPEECH,
    Entry.BACKGROUND,
    Entry.NEXT_MEETINGS,
    Entry.EXPLANATION,
    Entry.ANNOUNCEMENT,
    Entry.SIDE_NOTE,
    Entry.TEXT,
)
"""What is a field of plain writing: F3 goes to the first of its kind or adds one."""

SEVERAL = frozenset(
    {
        PartKind.COUNTER_PROPOSAL,
        PartKind.MOTION,
        PartKind.SPEECH,
        PartKind.ANNOUNCEMENT,
        PartKind.SIDE_NOTE,
    }
)
"""Of these an item has many: F3 adds another one, unless the last still waits for its words."""


class MeetingEntries(QObject):
    """Knows what answers each entry. Another kind is offered by one call of ``answer``."""

    def __init__(self, question: EntryQuestion, acts: MeetingActs, editor: ItemEditor) -> None:
        super().__init__(editor)
        self._question, self._acts, self._editor = question, acts, editor
        self._answers: dict[Entry, Callable[[], None]] = {}
        question.entry_wanted.connect(self._on_entry_wanted)
        self._offer()

    def answer(self, entry: Entry, act: Callable[[], None]) -> None:
        """Offer an entry; ``act`` adds it to the item at hand, or goes to it."""
        self._answers[entry] = act
        self._offer()

    def _offer(self) -> None:
        known = {*PARTS, *self._answers}
        self._question.offered = tuple(entry for entry in Entry if entry in known)

    def _on_entry_wanted(self, entry: Entry) -> None:
        act = self._answers.get(entry)
        if act is not None:
            act()
        elif entry.part is not None:
            self._write(entry.part)

    def _write(self, kind: PartKind) -> None:
        if kind in SEVERAL or not self._editor.go_to(f"{kind}#0"):
            self._editor.hand_over()
            key = self._acts.add_part(kind)
            if key is not None:
                self._editor.go_to(key, to_lines=kind in USUAL)
