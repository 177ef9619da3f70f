"""The people of the meeting as the live page lists them: a glyph and, where it differs, a word."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.attendance import Attendance, Interval, Moment
from minutetaker.domain.meeting import Mode
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.quorum import is_here_now
from minutetaker.finnish import times
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets.list_parts import RowRole

FOLDS_OVER = 30
"""With more people than this, groups fold and only exceptions are listed."""


class AttendanceModel(RowsModel):
    """Rows by participant id; headings by ``("group", id)``."""

    def show_people(
        self,
        minutes: Minutes,
        lit: str | None = None,
        unfolded: frozenset[str] = frozenset(),
        recused: frozenset[str] = frozenset(),
    ) -> None:
        """Show everybody, or of a large body the exceptions and the groups that are open.

        ``recused`` are those who take no part in the item at hand.
        """
        folds = len(minutes.participants) > FOLDS_OVER
        by_group: dict[str | None, list[Participant]] = {}
        for person in minutes.participants:
            by_group.setdefault(person.group, []).append(person)
        rows = [_person_row(each, lit, recused) for each in by_group.pop(None, [])]
        for group in minutes.groups:
            people = by_group.get(group.id, [])
            is_open = group.id in unfolded
            rows.append(
                _group_row(group.id, group.heading, people, is_open=is_open if folds else None)
            )
            rows += _rows_of_group(people, lit, recused, is_whole=is_open or not folds)
        self.show_rows(rows)


def _rows_of_group(
    people: list[Participant], lit: str | None, recused: frozenset[str], *, is_whole: bool
) -> Iterator[Row]:
    for each in people:
        if is_whole or each.id == lit or each.id in recused or not _is_usual(each):
            yield _person_row(each, lit, recused)


def _is_usual(person: Participant) -> bool:
    return person.attendance is Attendance.PRESENT and not person.intervals and not person.roles


def _group_row(group: str, heading: str, people: list[Participant], *, is_open: bool | None) -> Row:
    """The heading of a group; ``is_open`` None: it can't be folded."""
    if is_open is None:
        return Row(("group", group), heading, None, {RowRole.IS_HEADING: True})
    here = sum(is_here_now(each) for each in people)
    note = f"{here} / {len(people)}"
    icon = "chevron-down" if is_open else "chevron-right"
    roles: dict[int, object] = {
        RowRole.ICON: icon,
        RowRole.ICON_COLOUR: "text2",
        RowRole.NOTE: note,
    }
    return Row(("group", group), heading, f"{heading}, {note}", roles)


def _person_row(person: Participant, lit: str | None, recused: frozenset[str]) -> Row:
    icon, icon_colour = _glyph(person)
    note = note_of(person)
    is_here = is_here_now(person)
    is_recused = is_here and person.id in recused
    if is_recused:
        icon, icon_colour = "circle-slash", "text2"
        note = QCoreApplication.translate("People", "recused")
    note_colour: ColourRole = "text2"
    if person.attendance is Attendance.UNRECORDED:
        note_colour = "warn"
    state = note if is_recused or _says_state(person) else _state_word(person)
    sentence = ", ".join(part for part in (person.shown_name, state, _offices(person)) if part)
    return Row(
        person.id,
        person.shown_name,
        sentence,
        {
            RowRole.ICON: icon,
            RowRole.ICON_COLOUR: icon_colour,
            RowRole.NOTE: note,
            RowRole.NOTE_COLOUR: note_colour,
            RowRole.TEXT_COLOUR: "text"
            if is_here or person.attendance is Attendance.UNRECORDED
            else "text3",
            RowRole.IS_LIT: person.id == lit,
        },
    )


def _glyph(person: Participant) -> tuple[str, ColourRole]:
    if person.attendance in (Attendance.UNRECORDED, Attendance.VACANT):
        return "circle-dashed", "warn" if person.attendance is Attendance.UNRECORDED else "control"
    if person.attendance is not Attendance.PRESENT:
        return "circle", "control"
    if not is_here_now(person):
        return "half-left", "text2"
    came_late = bool(person.intervals) and person.intervals[-1].start is not None
    return ("half-right", "text2") if came_late else ("circle-check", "control")


def _says_state(person: Participant) -> bool:
    return person.attendance is not Attendance.PRESENT or bool(person.intervals)


def _state_word(person: Participant) -> str:
    translate = QCoreApplication.translate
    present, remote = translate("People", "present"), translate("People", "remote")
    return remote if person.mode is Mode.REMOTE else present


def note_of(person: Participant) -> str:
    """The word at the right of a name: only what differs from a plain member who is here."""
    if person.attendance is not Attendance.PRESENT:
        return _absence_word(person.attendance)
    if person.intervals:
        moved = _movement_word(person.intervals[-1])
        if moved:
            return moved
    remote = QCoreApplication.translate("People", "remote")
    return _offices(person) or (remote if person.mode is Mode.REMOTE else "")


def _absence_word(attendance: Attendance) -> str:
    translate = QCoreApplication.translate
    words = {
        Attendance.ABSENT: translate("People", "absent"),
        Attendance.EXCUSED: translate("People", "excused"),
        Attendance.UNRECORDED: translate("People", "not recorded"),
        Attendance.VACANT: translate("People", "vacant seat"),
    }
    return words[attendance]


def _movement_word(stay: Interval) -> str:
    """How the last stay ended, or else began."""
    translate = QCoreApplication.translate
    if stay.end is not None:
        return translate("People", "left {time}").format(time=_clock(stay.end)).strip()
    if stay.start is not None:
        return translate("People", "arrived {time}").format(time=_clock(stay.start)).strip()
    return ""


def _clock(moment: Moment) -> str:
    return times.bare(moment.time) if moment.time else ""


def _offices(person: Participant) -> str:
    language = Language(i18n.language())
    words = [role.mark or office(role.role, language) for role in person.roles]
    return ", ".join(word for word in words if word)
