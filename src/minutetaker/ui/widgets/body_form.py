"""Founding a body once: its names, the form of its minutes, and its roster."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from minutetaker._generated.body_form_ui import Ui_BodyForm
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.ids import new_id
from minutetaker.domain.people import Group, Participant, Role, RoleKind
from minutetaker.domain.series import (
    MeetingSeries,
    MinutesKind,
    Numbering,
    QuorumRule,
    QuorumRuleKind,
    Rules,
)
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language
from minutetaker.services.exporting import layouts
from minutetaker.ui import i18n, theme
from minutetaker.ui.models.roster_model import RosterModel, RosterRow

OFFICES = (
    RoleKind.CHAIR,
    RoleKind.VICE_CHAIR,
    RoleKind.SECRETARY,
    RoleKind.GENERAL_SECRETARY,
    RoleKind.EXPERT,
    RoleKind.GUEST,
)
NOT_VOTING = {RoleKind.SECRETARY, RoleKind.GENERAL_SECRETARY, RoleKind.EXPERT, RoleKind.GUEST}


class BodyForm(QWidget):
    """Asks everything about a body on one page.

    Signals:
        body_given: (StoredSeries) the body with its roster; an empty id for a new one.
        cancelled: () nothing is to be changed.
    """

    body_given = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._old: StoredSeries | None = None
        self._ui = Ui_BodyForm()
        self._ui.setupUi(self)
        self._ui.title_label.setFont(theme.font("item_title", 600))
        self._ui.roster_label.setFont(theme.font("body", 600))
        theme.make_quiet(self._ui.hint_label)
        self._name_fields()
        self._roster = RosterModel(
            (
                self.tr("Name"),
                self.tr("Title"),
                self.tr("Organisation"),
                self.tr("Group"),
                self.tr("Role"),
            ),
            self,
        )
        self._build_table()
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._ui.cancel_button.clicked.connect(self.cancelled)
        self._ui.quorum_field.box.currentIndexChanged.connect(self._on_quorum_changed)
        keys = QShortcut(QKeySequence(self.tr("Ctrl+Return")), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_save_clicked)

    def _name_fields(self) -> None:
        ui = self._ui
        ui.name_field.set_label(self.tr("Name of the body"))
        ui.short_name_field.set_label(self.tr("Short name"))
        ui.short_genitive_field.set_label(self.tr("Short name in the genitive"))
        ui.organization_field.set_label(self.tr("Organisation in the masthead"))
        ui.kind_field.set_label(self.tr("Document"))
        ui.rules_field.set_label(self.tr("Rules"))
        ui.layout_field.set_label(self.tr("Layout"))
        ui.numbering_field.set_label(self.tr("Numbers of items"))
        ui.quorum_field.set_label(self.tr("Quorum"))
        ui.quorum_count_field.set_label(self.tr("Members needed"))
        kinds = {
            MinutesKind.MEMO: self.tr("Memo"),
            MinutesKind.DECISION_MINUTES: self.tr("Minutes of decisions"),
            MinutesKind.REPORT_MINUTES: self.tr("Minutes with a report"),
            MinutesKind.DISCUSSION_MINUTES: self.tr("Minutes of discussion"),
        }
        rules = {
            Rules.WORKING_GROUP: self.tr("Working group"),
            Rules.MUNICIPALITY: self.tr("Municipality"),
            Rules.WELLBEING_COUNTY: self.tr("Wellbeing services county"),
            Rules.PARISH: self.tr("Parish"),
            Rules.ASSOCIATION: self.tr("Association"),
            Rules.COMPANY_BOARD: self.tr("Company board"),
            Rules.HOUSING_COMPANY: self.tr("Housing company"),
            Rules.STUDENT_UNION: self.tr("Student union"),
            Rules.UNIVERSITY: self.tr("University"),
            Rules.OTHER: self.tr("Other"),
        }
        numberings = {
            Numbering.PER_MEETING: self.tr("1, 2, 3 in each meeting"),
            Numbering.RUNNING: self.tr("§ through the year"),
            Numbering.MANUAL: self.tr("As typed"),
        }
        quorums = {
            QuorumRuleKind.NONE: self.tr("No rule"),
            QuorumRuleKind.MAJORITY: self.tr("More than half"),
            QuorumRuleKind.HALF: self.tr("At least half"),
            QuorumRuleKind.AT_LEAST: self.tr("A number of members"),
        }
        for field, names in (
            (ui.kind_field, kinds),
            (ui.rules_field, rules),
            (ui.numbering_field, numberings),
            (ui.quorum_field, quorums),
        ):
            for value, name in names.items():
                field.box.addItem(name, value)
        for name in layouts():
            ui.layout_field.box.addItem(name, name)

    def _build_table(self) -> None:
        table = self._ui.roster_table
        table.setModel(self._roster)
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(theme.px(32))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.setTabKeyNavigation(True)

    def show_body(self, stored: StoredSeries | None) -> None:
        """Show a body to change, or None: found a new one."""
        self._old = stored
        series = stored.series if stored else MeetingSeries(name="", kind=MinutesKind.MEMO)
        ui = self._ui
        ui.title_label.setText(self.tr("Body") if stored else self.tr("A new body"))
        ui.roster_label.setText(self.tr("Roster"))
        ui.hint_label.setText(self.tr("Group: members, secretariat … Role: chair, secretary …"))
        ui.name_field.line.setText(series.name)
        ui.short_name_field.line.setText(series.short_name or "")
        ui.short_genitive_field.line.setText(series.short_name_genitive or "")
        ui.organization_field.line.setText(series.organization or "")
        for field, value in (
            (ui.kind_field, series.kind),
            (ui.rules_field, series.rules),
            (ui.layout_field, series.layout),
            (ui.numbering_field, series.numbering),
            (ui.quorum_field, series.quorum.rule if series.quorum else QuorumRuleKind.NONE),
        ):
            with QSignalBlocker(field.box):
                field.box.setCurrentIndex(max(field.box.findData(value), 0))
        count = series.quorum.count if series.quorum else None
        ui.quorum_count_field.line.setText("" if count is None else str(count))
        self._on_quorum_changed()
        self._roster.show_rows(tuple(_rows_of(stored)) if stored else ())
        ui.name_field.line.setFocus()

    def _on_quorum_changed(self) -> None:
        kind = self._ui.quorum_field.box.currentData()
        self._ui.quorum_count_field.setVisible(kind == QuorumRuleKind.AT_LEAST)

    def _on_save_clicked(self) -> None:
        # A cell being typed in is part of what was typed.
        self._ui.save_button.setFocus()
        name = self._ui.name_field.line.text().strip()
        if not name:
            self._ui.hint_label.setText(self.tr("Write the name of the body."))
            self._ui.name_field.line.setFocus()
            return
        groups, people = _people(self._roster.rows(), self._old)
        series = self._series(name)
        self.body_given.emit(
            StoredSeries(id=series.id or "", series=series, groups=groups, participants=people)
        )

    def _series(self, name: str) -> MeetingSeries:
        ui = self._ui
        old = self._old.series if self._old else MeetingSeries(name=name, kind=MinutesKind.MEMO)
        rule = QuorumRuleKind(ui.quorum_field.box.currentData())
        count = ui.quorum_count_field.line.text().strip()
        needed = int(count) if rule is QuorumRuleKind.AT_LEAST and count.isdigit() else None
        quorum = None
        if rule is not QuorumRuleKind.NONE or (old.quorum is not None):
            quorum = replace(old.quorum or QuorumRule(), rule=rule, count=needed)
        return replace(
            old,
            name=name,
            short_name=ui.short_name_field.line.text().strip() or None,
            short_name_genitive=ui.short_genitive_field.line.text().strip() or None,
            organization=ui.organization_field.line.text().strip() or None,
            kind=MinutesKind(ui.kind_field.box.currentData()),
            rules=Rules(ui.rules_field.box.currentData()),
            layout=ui.layout_field.box.currentData(),
            numbering=Numbering(ui.numbering_field.box.currentData()),
            quorum=quorum,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        table = self._ui.roster_table
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.matches(QKeySequence.StandardKey.Paste) and table.hasFocus():
            lines = QGuiApplication.clipboard().text().splitlines()
            start = max(table.currentIndex().row(), 0)
            self._roster.paste(start, [line.split("\t") for line in lines])
        elif event.key() == Qt.Key.Key_Delete and table.hasFocus():
            self._roster.remove(table.currentIndex().row())
        else:
            super().keyPressEvent(event)


def _rows_of(stored: StoredSeries) -> Iterable[RosterRow]:
    headings = {group.id: group.heading for group in stored.groups}
    language = Language(i18n.language())
    for person in stored.participants:
        role = person.roles[0] if person.roles else None
        yield RosterRow(
            key=person.id,
            name=person.name or "",
            title=person.title or "",
            organization=person.organization or "",
            group=headings.get(person.group or "", ""),
            role=(role.mark or office(role.role, language)) if role else "",
        )


def _role_of(words: str, old: tuple[Role, ...]) -> tuple[Role, ...]:
    """The office that typed words name; unknown words are a role of their own with that mark."""
    wanted = words.casefold()
    if not wanted:
        return ()
    language = Language(i18n.language())
    if old and wanted == (old[0].mark or office(old[0].role, language)).casefold():
        return old
    for kind in OFFICES:
        names = {office(kind, each).casefold() for each in Language}
        if wanted in names:
            return (Role(role=kind),)
    return (Role(role=RoleKind.OTHER, mark=words),)


def _people(
    rows: Iterable[RosterRow], old: StoredSeries | None
) -> tuple[tuple[Group, ...], tuple[Participant, ...]]:
    """Groups in the order of their first person, and the people; the known keep the rest."""
    known = {person.id: person for person in old.participants} if old else {}
    groups = {group.heading: group for group in old.groups} if old else {}
    used: dict[str, Group] = {}
    people = []
    for row in rows:
        if row.group and row.group not in used:
            used[row.group] = groups.get(row.group) or Group(id=new_id(), heading=row.group)
        before = known.get(row.key or "")
        roles = _role_of(row.role, before.roles if before else ())
        votes = not any(role.role in NOT_VOTING for role in roles)
        person = before or Participant(
            id=row.key or new_id(), attendance=Attendance.UNRECORDED, voting=votes
        )
        people.append(
            replace(
                person,
                name=row.name or None,
                title=row.title or None,
                organization=row.organization or None,
                group=used[row.group].id if row.group else None,
                roles=roles,
            )
        )
    return tuple(used.values()), tuple(people)
