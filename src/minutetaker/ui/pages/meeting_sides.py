"""What stands beside the text: the agenda with its progress, the people, the decisions."""

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.attendance import Attendance
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.domain.quorum import is_here_now, presence
from minutetaker.services.sessions import clock_of
from minutetaker.ui.models.agenda_model import AgendaModel
from minutetaker.ui.models.attendance_model import FOLDS_OVER, AttendanceModel
from minutetaker.ui.models.decisions_model import DecisionsModel, count_actions, count_decisions
from minutetaker.ui.widgets.agenda_list import AgendaList
from minutetaker.ui.widgets.people_column import PeopleColumn


class MeetingSides(QObject):
    """Fills the two side columns, and remembers which groups are open and who is meant.

    Signals:
        folded_words: (str) presence and decisions in words, for where the right column is folded.
    """

    folded_words = Signal(object)

    def __init__(self, agenda: AgendaList, people: PeopleColumn, parent: QObject) -> None:
        super().__init__(parent)
        self._agenda, self._people = agenda, people
        self._items = AgendaModel(self)
        self._attendance = AttendanceModel(self)
        self._log = DecisionsModel(self)
        self._minutes: Minutes | None = None
        self._unfolded: frozenset[str] = frozenset()
        self._lit: str | None = None
        self._shows_tasks = False
        self._words = ""
        self._item_id: str | None = None
        agenda.set_model(self._items)
        people.attendance.set_model(self._attendance)
        people.decisions.set_model(self._log)
        people.attendance.group_chosen.connect(self._on_group_chosen)
        people.decisions.log_changed.connect(self._on_log_changed)

    def show_agenda(
        self,
        minutes: Minutes,
        item_id: str | None,
        matters: tuple[OpenMatter, ...],
        *,
        may_add: bool,
    ) -> None:
        """Show how far the meeting is."""
        is_other, self._item_id = self._recused(minutes, item_id) != self._recused(minutes), item_id
        if is_other:
            self.show_people(minutes)
        self._items.show_agenda(minutes, item_id, clock_of(minutes), matters)
        ids = [item.id for item in minutes.items]
        place = ids.index(item_id) + 1 if item_id in ids else 0
        numbers = [item.number or "" for item in minutes.items]
        widest = max([*numbers, "88"], key=len)
        self._agenda.show_progress(f"{place} / {len(ids)}", widest, may_add=may_add)
        if item_id is not None:
            self._agenda.show_current(item_id)

    def show_people(self, minutes: Minutes) -> None:
        """Show who is here and whether they may decide."""
        self._minutes = minutes
        self._attendance.show_people(minutes, self._lit, self._unfolded, self._recused(minutes))
        panel = self._people.attendance
        panel.show_search(is_shown=len(minutes.participants) > FOLDS_OVER)
        found = presence(minutes, self._item_at_hand(minutes))
        seated = [each for each in minutes.participants if each.attendance is not Attendance.VACANT]
        here, seats = found.here, found.seats
        if not seats:
            here, seats = sum(is_here_now(each) for each in seated), len(seated)
        count = f"{here} / {seats}"
        if found.needed is None and not found.chair_missing:
            icon, state = "", ""
            panel.show_counts(count, icon, state, "text2")
        elif found.is_quorate:
            icon, state = "check", self.tr("quorate")
            panel.show_counts(count, icon, state, "text2")
        else:
            icon, state = "triangle-alert", self.tr("not quorate")
            panel.show_counts(count, icon, state, "warn")
        self._people.fit()
        told = self.tr("Present {count}").format(count=count)
        self._words = ", ".join(part for part in (told, state) if part)

    def show_log(self, minutes: Minutes) -> None:
        """Show what was decided, or what is to be done."""
        self._minutes = minutes
        if self._shows_tasks:
            self._log.show_actions(minutes)
        else:
            self._log.show_decisions(minutes)
        decisions = count_decisions(minutes)
        self._people.decisions.show_counts(decisions, count_actions(minutes))
        self._people.fit()
        count = self.tr("Decisions {count}").format(count=decisions)
        self.folded_words.emit(f"{self._words}, {count}" if self._words else count)

    def light(self, participant_id: str | None) -> None:
        """Light the person a palette means; None: nobody."""
        self._lit = participant_id
        if self._minutes is not None:
            recused = self._recused(self._minutes)
            self._attendance.show_people(self._minutes, self._lit, self._unfolded, recused)
            if participant_id is not None:
                self._people.attendance.show_person(participant_id, takes_keys=False)

    def go_to_person(self, participant_id: str) -> None:
        """Let the keys of the checklist begin at somebody, whose group is opened for it."""
        if self._minutes is not None:
            group = self._minutes.participant(participant_id).group
            self._unfolded |= {group} if group is not None else set()
            self.show_people(self._minutes)
            self._people.attendance.show_person(participant_id, takes_keys=True)

    def forget(self) -> None:
        """Show nothing: another meeting comes, or none."""
        self._unfolded, self._lit, self._minutes = frozenset(), None, None
        self._item_id = None
        for model in (self._items, self._attendance, self._log):
            model.show_rows(())

    def _item_at_hand(self, minutes: Minutes) -> str | None:
        return self._item_id if any(each.id == self._item_id for each in minutes.items) else None

    def _recused(self, minutes: Minutes, item_id: str | None = None) -> frozenset[str]:
        """Who takes no part in an item, or in the one at hand."""
        wanted = item_id or self._item_at_hand(minutes)
        if wanted is None:
            return frozenset()
        return frozenset(each.participant for each in minutes.item(wanted).recusals)

    def _on_group_chosen(self, group: str) -> None:
        self._unfolded ^= {group}
        if self._minutes is not None:
            self.show_people(self._minutes)

    def _on_log_changed(self, shows_tasks: object) -> None:
        self._shows_tasks = bool(shows_tasks)
        if self._minutes is not None:
            self.show_log(self._minutes)
