"""What F3 offers to write into an item: the name of each, and the letter it is reached by."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.series import PartKind
from minutetaker.ui.models.field_words import field_title


class Entry(Enum):
    """What can be written into an item, the most used first; many are a kind of part."""

    DISCUSSION = PartKind.DISCUSSION
    PROPOSAL = PartKind.PROPOSAL
    DECISION = "decision"
    COUNTER_PROPOSAL = PartKind.COUNTER_PROPOSAL
    MOTION = PartKind.MOTION
    VOTE = "vote"
    SPEECH = PartKind.SPEECH
    BACKGROUND = PartKind.BACKGROUND
    ACTION = "action"
    ELECTED = "elected"
    RECUSAL = "recusal"
    DISSENT = "dissent"
    NEXT_MEETINGS = PartKind.NEXT_MEETINGS
    ATTACHMENT = "attachment"
    EXPLANATION = PartKind.EXPLANATION
    ANNOUNCEMENT = PartKind.ANNOUNCEMENT
    SIDE_NOTE = PartKind.SIDE_NOTE
    TEXT = PartKind.TEXT

    @property
    def part(self) -> PartKind | None:
        """The kind of part that it is; None for what is kept beside the parts."""
        return self.value if isinstance(self.value, PartKind) else None


def entry_title(entry: Entry) -> str:
    """The name of an entry with its letter marked by ``&``, as in ``&Vote``."""
    if entry.part is not None:
        return field_title(entry.part)
    translate = QCoreApplication.translate
    names = {
        Entry.DECISION: translate("Entry", "Decisi&on"),
        Entry.VOTE: translate("Entry", "&Vote"),
        Entry.ACTION: translate("Entry", "&Action"),
        Entry.ELECTED: translate("Entry", "E&lected persons"),
        Entry.RECUSAL: translate("Entry", "&Recusal"),
        Entry.DISSENT: translate("Entry", "D&issent"),
        Entry.ATTACHMENT: translate("Entry", "Attac&hment"),
    }
    return names[entry]


def entry_name(entry: Entry) -> str:
    """The name of an entry."""
    return entry_title(entry).replace("&", "")


def entry_letter(entry: Entry) -> str:
    """The letter, small, that F3 answers at once."""
    return entry_title(entry).partition("&")[2][:1].casefold()
