"""The rows of the trash: what it was, from where, and when it was thrown away."""

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.trash import TrashKind
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.services.trash import Thrown
from minutetaker.ui import i18n
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.widgets.list_parts import RowRole

_TYPED = frozenset({TrashKind.PART, TrashKind.DECISION})


def kind_words(kind: TrashKind) -> str:
    """What kind of thing it is, in the language of the window."""
    translate = QCoreApplication.translate
    names = {
        TrashKind.MEETING: translate("Trash", "Meeting"),
        TrashKind.SERIES: translate("Trash", "Body"),
        TrashKind.ITEM: translate("Trash", "Item"),
        TrashKind.PART: translate("Trash", "Field"),
        TrashKind.DECISION: translate("Trash", "Decision"),
        TrashKind.ELECTION: translate("Trash", "Election"),
        TrashKind.VOTE: translate("Trash", "Vote"),
        TrashKind.RECUSAL: translate("Trash", "Recusal"),
        TrashKind.DISSENT: translate("Trash", "Dissent"),
        TrashKind.ACTION: translate("Trash", "Action"),
        TrashKind.PARTICIPANT: translate("Trash", "Person"),
        TrashKind.STAYS: translate("Trash", "Comings and goings"),
        TrashKind.ATTACHMENT: translate("Trash", "Attachment"),
    }
    return names[kind]


def title_of(thrown: Thrown) -> str:
    """What a person knows the thing by."""
    thing = thrown.thing
    title = plain_text(parse(thing.title)) if thing.kind in _TYPED else thing.title
    return title or kind_words(thing.kind)


def thrown_rows(things: tuple[Thrown, ...]) -> tuple[Row, ...]:
    """All of the trash as hits, the newest first."""
    return tuple(_row(each) for each in things)


def _row(thrown: Thrown) -> Row:
    thing, title = thrown.thing, title_of(thrown)
    day = dates.short(thing.at.date(), Language(i18n.language()))
    second = ", ".join(filter(None, (kind_words(thing.kind), thrown.meeting)))
    return Row(
        key=thing.id,
        text=title,
        sentence=f"{title}, {second}, {day} {thing.at:%H.%M}",
        roles={RowRole.SIDE: (day, f"{thing.at:%H.%M}"), RowRole.SECOND: second},
    )
