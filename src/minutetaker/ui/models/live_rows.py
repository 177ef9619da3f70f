"""What the lists of the live page show: agenda, people, decisions and tasks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from minutetaker.domain.agenda import AgendaItem, ItemState
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.meeting import Mode
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.domain.people import Participant, RoleKind
from minutetaker.domain.quorum import is_here_now
from minutetaker.domain.rich_text import plain_text
from minutetaker.domain.rich_text_parser import parse
from minutetaker.finnish import times
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language
from minutetaker.ui.models.rows_model import Row
from minutetaker.ui.widgets.list_parts import RowRole

_STATE_ICONS = {
    ItemState.TABLED: "circle-pause",
    ItemState.REFERRED_BACK: "undo-2",
    ItemState.WITHDRAWN: "circle-minus",
    ItemState.NOT_REACHED: "circle",
}
_OFFICES = {
    RoleKind.CHAIR,
    RoleKind.VICE_CHAIR,
    RoleKind.TEMPORARY_CHAIR,
    RoleKind.SECRETARY,
    RoleKind.GENERAL_SECRETARY,
}


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """The words of attendance in the language of the window."""

    absent: str
    excused: str
    unrecorded: str
    vacant: str
    remote: str
    arrived: str
    left: str


def is_written(item: AgendaItem) -> bool:
    """Whether anything has been written of an item."""
    return bool(item.decisions or item.votes) or any(
        part.text or part.groups for part in item.parts
    )


def agenda_rows(
    minutes: Minutes, current: str | None, matters: tuple[OpenMatter, ...], untitled: str
) -> list[Row]:
    """The agenda with what is done, what is at hand and what is open."""
    with_matters = {matter.item for matter in matters}
    ids = [item.id for item in minutes.items]
    at_hand = ids.index(current) if current in ids else -1
    rows = []
    for at, item in enumerate(minutes.items):
        is_current = item.id == current
        is_done = is_written(item) and at < at_hand
        icon = "now" if is_current else _STATE_ICONS.get(item.state, "check" if is_done else "")
        roles: dict[int, object] = {
            RowRole.NUMBER: item.number or "",
            RowRole.ICON: icon,
            RowRole.IS_LIT: is_current,
            RowRole.TEXT_COLOUR: "text2" if is_done and not is_current else "text",
            RowRole.NOTE_ICON: "circle-alert" if item.id in with_matters and not is_current else "",
        }
        title = item.title or untitled
        rows.append(Row(item.id, title, f"{item.number or ''} {title}".strip(), roles))
    return rows


def people_rows(minutes: Minutes, words: PeopleWords, language: Language) -> list[Row]:
    """The checklist: whoever stands before every group first, then each group under its heading."""
    rows = [_person(each, words, language) for each in minutes.participants if each.group is None]
    for group in minutes.groups:
        heading: dict[int, object] = {RowRole.IS_HEADING: True}
        rows.append(Row(("group", group.id), group.heading, None, heading))
        rows += [
            _person(each, words, language)
            for each in minutes.participants
            if each.group == group.id
        ]
    return rows


def _person(person: Participant, words: PeopleWords, language: Language) -> Row:
    icon, colour, note, ink = _mark(person, words)
    if not note:
        note = ", ".join(
            role.mark or office(role.role, language)
            for role in person.roles
            if role.role in _OFFICES
        )
        if not note and person.mode is Mode.REMOTE:
            note = words.remote
    sentence = ", ".join(filter(None, (person.shown_name, note)))
    roles: dict[int, object] = {
        RowRole.ICON: icon,
        RowRole.ICON_COLOUR: colour,
        RowRole.NOTE: note,
        RowRole.NOTE_COLOUR: "warn" if person.attendance is Attendance.UNRECORDED else "text2",
        RowRole.TEXT_COLOUR: ink,
    }
    return Row(person.id, person.shown_name, sentence, roles)


def _mark(person: Participant, words: PeopleWords) -> tuple[str, str, str, str]:
    """Glyph, its colour, the word and the colour of the name."""
    match person.attendance:
        case Attendance.ABSENT:
            return "circle", "control", words.absent, "text3"
        case Attendance.EXCUSED:
            return "circle", "control", words.excused, "text3"
        case Attendance.UNRECORDED:
            return "circle-dashed", "warn", words.unrecorded, "text"
        case Attendance.VACANT:
            return "circle-dashed", "control", words.vacant, "text3"
        case Attendance.PRESENT:
            pass
    stays = person.intervals
    if stays and not is_here_now(person):
        end = stays[-1].end
        when = times.bare(end.time) if end is not None and end.time else ""
        return "half-left", "text2", f"{words.left} {when}".strip(), "text3"
    if stays and stays[-1].start is not None:
        time = stays[-1].start.time
        when = times.bare(time) if time else ""
        return "half-right", "text2", f"{words.arrived} {when}".strip(), "text"
    return "circle-check", "control", "", "text"


def decision_rows(minutes: Minutes) -> list[Row]:
    """The log of decisions."""
    return list(_log(minutes, lambda item: [(each.id, each.text) for each in item.decisions]))


def action_rows(minutes: Minutes) -> list[Row]:
    """The log of tasks, with who does each."""
    return list(_log(minutes, lambda item: [(each.id, each.text) for each in item.actions]))


def _log(minutes: Minutes, texts: Callable[[AgendaItem], list[tuple[str, str]]]) -> Iterator[Row]:
    for item in minutes.items:
        for key, text in texts(item):
            words = " ".join(plain_text(parse(text)).split())
            if words:
                sentence = f"{item.number or ''}: {words}"
                yield Row((item.id, key), words, sentence, {RowRole.NUMBER: item.number or ""})
