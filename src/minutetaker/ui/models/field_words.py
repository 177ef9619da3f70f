"""What the fields of an item are called on the page."""

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.agenda import ItemState, Part
from minutetaker.domain.series import PartKind
from minutetaker.finnish.marks import EN_DASH


def field_title(kind: PartKind) -> str:
    """The name of a part's field with its letter marked by ``&``, as in ``&Discussion``."""
    translate = QCoreApplication.translate
    names = {
        PartKind.DISCUSSION: translate("Field", "&Discussion"),
        PartKind.PROPOSAL: translate("Field", "&Proposal"),
        PartKind.COUNTER_PROPOSAL: translate("Field", "&Counter-proposal"),
        PartKind.BACKGROUND: translate("Field", "&Background"),
        PartKind.SPEECH: translate("Field", "&Speech"),
        PartKind.MOTION: translate("Field", "&Motion"),
        PartKind.EXPLANATION: translate("Field", "&Explanation"),
        PartKind.ANNOUNCEMENT: translate("Field", "Anno&uncement"),
        PartKind.SIDE_NOTE: translate("Field", "Side &note"),
        PartKind.TEXT: translate("Field", "Plain &text"),
        PartKind.DECISION: translate("Field", "Decision"),
        PartKind.NEXT_MEETINGS: translate("Field", "Ne&xt meetings"),
    }
    return names.get(kind, "")


def field_name(kind: PartKind) -> str:
    """The name of a part's field in the margin; plain text has none on the page."""
    if kind is PartKind.NEXT_MEETINGS:
        return QCoreApplication.translate("Field", "Coming")
    return "" if kind is PartKind.TEXT else field_title(kind).replace("&", "")


def part_label(part: Part) -> str:
    """What stands in the margin of a part: its own heading, else the name of its kind."""
    return part.heading or field_name(part.kind)


def decision_label(points: range | None = None) -> str:
    """What stands in the margin of a decision; ``points``: its numbers among several."""
    label = QCoreApplication.translate("Field", "Decision")
    if points is None:
        return label
    numbers = dict.fromkeys((points.start, points.stop - 1))
    return f"{label} {EN_DASH.join(map(str, numbers))}"


def dissent_label() -> str:
    """What stands in the margin of a dissent's words, under the sentence that says whose it is."""
    return QCoreApplication.translate("Field", "Opinion")


def action_label() -> str:
    """What stands in the margin of a task."""
    return QCoreApplication.translate("Field", "Action")


def state_words(state: ItemState) -> str:
    """What became of an item; nothing for one that is handled in the usual way."""
    translate = QCoreApplication.translate
    names = {
        ItemState.ADDED: translate("Field", "Added"),
        ItemState.WITHDRAWN: translate("Field", "Withdrawn"),
        ItemState.TABLED: translate("Field", "Tabled"),
        ItemState.REFERRED_BACK: translate("Field", "Referred back"),
        ItemState.NOT_REACHED: translate("Field", "Not reached"),
    }
    return names.get(state, "")
