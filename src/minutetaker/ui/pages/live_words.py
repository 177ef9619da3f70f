"""The words of the live page, in the language of the window."""

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.series import PartKind
from minutetaker.ui.models.live_rows import PeopleWords


def part_label(kind: PartKind) -> str:
    """What a kind of text is called in the margin."""
    named = {
        PartKind.TEXT: QCoreApplication.translate("MeetingWords", "Text"),
        PartKind.BACKGROUND: QCoreApplication.translate("MeetingWords", "Background"),
        PartKind.PROPOSAL: QCoreApplication.translate("MeetingWords", "Proposal"),
        PartKind.COUNTER_PROPOSAL: QCoreApplication.translate("MeetingWords", "Counter-proposal"),
        PartKind.MOTION: QCoreApplication.translate("MeetingWords", "Motion"),
        PartKind.DISCUSSION: QCoreApplication.translate("MeetingWords", "Discussion"),
        PartKind.SPEECH: QCoreApplication.translate("MeetingWords", "Speech"),
        PartKind.DECISION: QCoreApplication.translate("MeetingWords", "Decision"),
        PartKind.EXPLANATION: QCoreApplication.translate("MeetingWords", "Explanation"),
        PartKind.ANNOUNCEMENT: QCoreApplication.translate("MeetingWords", "Announcement"),
        PartKind.SIDE_NOTE: QCoreApplication.translate("MeetingWords", "Side note"),
    }
    return named.get(kind, "")


def field_words() -> dict[str, str]:
    """Hints and labels of the fields."""
    return {
        "untitled": QCoreApplication.translate("MeetingWords", "(no title)"),
        "hint": QCoreApplication.translate("MeetingWords", "Write what is said."),
        "decision": QCoreApplication.translate("MeetingWords", "Decision"),
        "decision_hint": QCoreApplication.translate("MeetingWords", "Write what was decided."),
        "action": QCoreApplication.translate("MeetingWords", "Action"),
        "action_hint": QCoreApplication.translate("MeetingWords", "Write what is to be done."),
    }


def people_words() -> PeopleWords:
    """The words of attendance."""
    return PeopleWords(
        absent=QCoreApplication.translate("MeetingWords", "absent"),
        excused=QCoreApplication.translate("MeetingWords", "excused"),
        unrecorded=QCoreApplication.translate("MeetingWords", "not recorded"),
        vacant=QCoreApplication.translate("MeetingWords", "vacant"),
        remote=QCoreApplication.translate("MeetingWords", "remote"),
        arrived=QCoreApplication.translate("MeetingWords", "arrived"),
        left=QCoreApplication.translate("MeetingWords", "left"),
    )
