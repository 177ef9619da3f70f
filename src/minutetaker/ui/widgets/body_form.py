"""Founding a body once: its names, the form of its minutes, and its roster."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from minutetaker._generated.body_form_ui import Ui_BodyForm
from minutetaker.domain.series import (
    BodyNames,
    MeetingSeries,
    MinutesKind,
    Numbering,
    QuorumRule,
    QuorumRuleKind,
    Rules,
)
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.finnish.languages import Language
from minutetaker.services.exporting import layouts
from minutetaker.ui import i18n, theme
from minutetaker.ui.layout_words import layout_words
from minutetaker.ui.models.roster_model import Column, RosterModel
from minutetaker.ui.widgets.roster_words import known_roles, people_of, rows_of

STANDARD_LAYOUT = "sfs2487-2024"
_MINUTES, _MAJORITY = MinutesKind.DECISION_MINUTES, QuorumRuleKind.MAJORITY
_PLAIN = (MinutesKind.MEMO, STANDARD_LAYOUT, Numbering.PER_MEETING, QuorumRuleKind.NONE)
_OFFICIAL = (_MINUTES, "municipal", Numbering.RUNNING, _MAJORITY)
_BOARD = (_MINUTES, "board", Numbering.PER_MEETING, _MAJORITY)
_SOCIETY = (_MINUTES, "association", Numbering.PER_MEETING, QuorumRuleKind.NONE)
_USUAL = {
    Rules.MUNICIPALITY: _OFFICIAL,
    Rules.WELLBEING_COUNTY: _OFFICIAL,
    Rules.PARISH: _OFFICIAL,
    Rules.ASSOCIATION: _SOCIETY,
    Rules.COMPANY_BOARD: _BOARD,
    Rules.HOUSING_COMPANY: _BOARD,
}
"""The document, layout, numbers and quorum that a new body of a kind most often has."""


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
        self._given = _PLAIN
        self._shown: tuple[object, ...] | None = None
        self._ui = Ui_BodyForm()
        self._ui.setupUi(self)
        self._ui.title_label.setFont(theme.font("item_title", 600))
        self._ui.roster_label.setFont(theme.font("body", 600))
        self._ui.roster_label.setText(self.tr("Roster"))
        self._ui.hint_label.setFont(theme.font("caption"))
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
        language = Language(i18n.language())
        roles = known_roles(language)
        self._ui.roster_table.show_roster(self._roster, {Column.ROLE: roles})
        self._ui.save_button.clicked.connect(self._on_save_clicked)
        self._ui.cancel_button.clicked.connect(self.cancelled)
        self._ui.quorum_field.box.currentIndexChanged.connect(self._on_quorum_changed)
        self._ui.rules_field.box.currentIndexChanged.connect(self._on_rules_changed)
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
        ui.swedish_name_field.set_label(self.tr("Name in Swedish"))
        ui.swedish_short_field.set_label(self.tr("Short name in Swedish"))
        ui.swedish_organization_field.set_label(self.tr("Organisation in Swedish"))
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
            ui.layout_field.box.addItem(layout_words(name), name)

    def show_body(self, stored: StoredSeries | None) -> None:
        """Show a body to change, or None: found a new one. What was left unfinished is kept."""
        is_same = (stored.id if stored else None) == (self._old.id if self._old else None)
        if not (is_same and self.is_unfinished()):
            self._fill(stored)
        self._ui.name_field.line.setFocus()

    def is_unfinished(self) -> bool:
        """Whether something is typed that isn't kept yet."""
        return self._shown is not None and self._typed() != self._shown

    def forget(self) -> None:
        """What is shown is kept now; the next body is shown anew."""
        self._shown = None

    def _fill(self, stored: StoredSeries | None) -> None:
        self._old, self._given = stored, _PLAIN
        series = stored.series if stored else MeetingSeries(name="", kind=MinutesKind.MEMO)
        ui = self._ui
        ui.title_label.setText(self.tr("Body") if stored else self.tr("A new body"))
        self._hint("")
        ui.name_field.line.setText(series.name)
        ui.short_name_field.line.setText(series.short_name or "")
        ui.short_genitive_field.line.setText(series.short_name_genitive or "")
        ui.organization_field.line.setText(series.organization or "")
        swedish = series.names_sv or BodyNames()
        ui.swedish_name_field.line.setText(swedish.name or "")
        ui.swedish_short_field.line.setText(swedish.short_name or "")
        ui.swedish_organization_field.line.setText(swedish.organization or "")
        for field, value in (
            (ui.kind_field, series.kind),
            (ui.rules_field, series.rules),
            (ui.layout_field, series.layout or STANDARD_LAYOUT),
            (ui.numbering_field, series.numbering),
            (ui.quorum_field, series.quorum.rule if series.quorum else QuorumRuleKind.NONE),
        ):
            with QSignalBlocker(field.box):
                field.box.setCurrentIndex(max(field.box.findData(value), 0))
        count = series.quorum.count if series.quorum else None
        ui.quorum_count_field.line.setText("" if count is None else str(count))
        self._on_quorum_changed()
        self._roster.show_rows(tuple(rows_of(stored)) if stored else ())
        ui.roster_table.go_to_start()
        self._shown = self._typed()

    def _typed(self) -> tuple[object, ...]:
        ui = self._ui
        lines = (
            *(ui.name_field, ui.short_name_field, ui.short_genitive_field),
            *(ui.organization_field, ui.quorum_count_field, ui.swedish_name_field),
            *(ui.swedish_short_field, ui.swedish_organization_field),
        )
        boxes = (
            *(ui.kind_field, ui.rules_field, ui.layout_field, ui.numbering_field),
            ui.quorum_field,
        )
        return (
            *(each.line.text() for each in lines),
            *(each.box.currentIndex() for each in boxes),
            self._roster.rows(),
        )

    def _hint(self, warning: str) -> None:
        usual = self.tr("Tab: next cell, Return: next person, paste from a spreadsheet")
        self._ui.hint_label.setText(warning or usual)

    def _on_quorum_changed(self) -> None:
        kind = self._ui.quorum_field.box.currentData()
        self._ui.quorum_count_field.setVisible(kind == QuorumRuleKind.AT_LEAST)

    def _on_rules_changed(self) -> None:
        """A new body takes what is usual for its kind, but for what was chosen by hand."""
        ui, usual = self._ui, _USUAL.get(self._ui.rules_field.box.currentData())
        fields = (ui.kind_field, ui.layout_field, ui.numbering_field, ui.quorum_field)
        if self._old is not None:
            return
        for at, (field, value) in enumerate(zip(fields, usual or _PLAIN, strict=True)):
            if field.box.currentData() == self._given[at]:
                field.box.setCurrentIndex(field.box.findData(value))
        self._given = usual or _PLAIN

    def _on_save_clicked(self) -> None:
        # A cell being typed in is part of what was typed.
        self._ui.save_button.setFocus()
        name = self._ui.name_field.line.text().strip()
        if not name:
            self._hint(self.tr("Write the name of the body."))
            self._ui.name_field.line.setFocus()
            return
        groups, people = people_of(self._roster.rows(), self._old)
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
            names_sv=self._names_in_swedish(old.names_sv),
            kind=MinutesKind(ui.kind_field.box.currentData()),
            rules=Rules(ui.rules_field.box.currentData()),
            layout=ui.layout_field.box.currentData(),
            numbering=Numbering(ui.numbering_field.box.currentData()),
            quorum=quorum,
        )

    def _names_in_swedish(self, old: BodyNames | None) -> BodyNames | None:
        """The names of a body that works in both languages; None where it has none."""
        ui = self._ui
        made = replace(
            old or BodyNames(),
            name=ui.swedish_name_field.line.text().strip() or None,
            short_name=ui.swedish_short_field.line.text().strip() or None,
            organization=ui.swedish_organization_field.line.text().strip() or None,
        )
        return None if made == BodyNames() else made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
