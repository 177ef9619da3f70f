"""The people of the meeting as the live page lists them: a glyph and, where it differs, a word."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from minutetaker.domain.attendance import Attendance, Moment
from minutetaker.domain.comings import Spell, spells
from minutetaker.domain.meeting import Mode
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.movements import called_in_for
from minutetaker.domain.namesakes import listed_names
from minutetaker.domain.people import Group, Participant
from minutetaker.domain.presence import Standing, is_deputy, named_place, standing_now
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
        standing = standing_now(minutes, recused)
        body = _Body(minutes, standing, lit, recused, listed_names(minutes))
        by_group: dict[str | None, list[Participant]] = {}
        for person in minutes.participants:
            by_group.setdefault(person.group, []).append(person)
        rows = [_person_row(body, each) for each in by_group.pop(None, [])]
        for group in minutes.groups:
            people = by_group.get(group.id, [])
            is_open = group.id in unfolded
            shown = [each for each in people if is_open or not folds or body.is_listed(each)]
            heading = _heading_row(group.id, group.heading)
            if folds:
                heading = _group_row(group, body.count(people), is_open=is_open or bool(shown))
            rows += [heading, *(_person_row(body, each) for each in shown)]
        self.show_rows(rows)


@dataclass(frozen=True, slots=True)
class _Body:
    """What a row needs to know of the others: whose place has whom, who is meant or recused."""

    minutes: Minutes
    standing: Standing
    lit: str | None
    recused: frozenset[str]
    names: Mapping[str, str]

    def is_listed(self, person: Participant) -> bool:
        """Whether somebody differs from a plain member who is here."""
        is_usual = person.attendance is Attendance.PRESENT and not (
            person.intervals or person.roles or is_deputy(person)
        )
        return not is_usual or person.id == self.lit or person.id in self.recused

    def count(self, people: list[Participant]) -> str:
        """``18 / 19``: how many places of a group have somebody; of one without places, people."""
        filled, places = self.standing.filled, {*self.standing.filled, *self.standing.empty}
        seats = [each for each in people if each.id in places]
        if seats:
            here = sum(each.id in filled for each in seats)
            return f"{here} / {len(seats)}"
        return f"{sum(is_here_now(each) for each in people)} / {len(people)}"

    def _is_given(self, deputy: str, place: str) -> bool:
        return named_place(self.minutes, self.minutes.participant(deputy)) == place

    def note(self, person: Participant) -> str:
        """The word at the right of a name."""
        translate = QCoreApplication.translate
        if person.id in self.recused and is_here_now(person):
            return translate("People", "recused")
        only = called_in_for(person)
        if only is not None:
            number = self.minutes.item(only).number or ""
            return translate("People", "item {number} only").format(number=number)
        deputy = self.standing.filled.get(person.id, person.id)
        # One whom nobody gave the place only counts in it; perhaps they came for another.
        if deputy != person.id and self._is_given(deputy, person.id):
            return translate("People", "deputy: {name}").format(name=self.names[deputy])
        note = note_of(person)
        return note or (translate("People", "deputy") if is_deputy(person) else "")


def _heading_row(group: str, heading: str) -> Row:
    return Row(("group", group), heading, None, {RowRole.IS_HEADING: True})


def _group_row(group: Group, note: str, *, is_open: bool) -> Row:
    """The heading of a group that can be folded, down where somebody of it is listed."""
    roles: dict[int, object] = {
        RowRole.ICON: "chevron-down" if is_open else "chevron-right",
        RowRole.ICON_COLOUR: "text2",
        RowRole.NOTE: note,
    }
    return Row(("group", group.id), group.heading, f"{group.heading}, {note}", roles)


def _person_row(body: _Body, person: Participant) -> Row:
    icon, icon_colour = _glyph(person)
    note = body.note(person)
    is_here = is_here_now(person)
    is_recused = is_here and person.id in body.recused
    if is_recused:
        icon, icon_colour = "circle-slash", "text2"
    note_colour: ColourRole = "text2"
    if person.attendance is Attendance.UNRECORDED:
        note_colour = "warn"
    if is_recused:
        state = note
    elif _says_state(person):
        state = ", ".join(dict.fromkeys(each for each in (note_of(person), note) if each))
    else:
        state = _state_word(person)
    name = body.names[person.id]
    sentence = ", ".join(part for part in (name, state, _offices(person)) if part)
    return Row(
        person.id,
        name,
        sentence,
        {
            RowRole.ICON: icon,
            RowRole.ICON_COLOUR: icon_colour,
            RowRole.NOTE: note,
            RowRole.NOTE_COLOUR: note_colour,
            RowRole.TEXT_COLOUR: "text"
            if is_here or person.attendance is Attendance.UNRECORDED
            else "text3",
            RowRole.IS_LIT: person.id == body.lit,
        },
    )


def _glyph(person: Participant) -> tuple[str, ColourRole]:
    if person.attendance in (Attendance.UNRECORDED, Attendance.VACANT):
        return "circle-dashed", "warn" if person.attendance is Attendance.UNRECORDED else "control"
    if person.attendance is not Attendance.PRESENT:
        return "circle", "control"
    if not is_here_now(person):
        return "half-left", "text2"
    came_late = bool(person.intervals) and spells(person)[-1].start is not None
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
        moved = _movement_word(spells(person)[-1])
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


def _movement_word(stay: Spell) -> str:
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
