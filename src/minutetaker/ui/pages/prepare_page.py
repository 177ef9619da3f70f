"""Prepare (Valmistelu): the body, the meeting's data, the agenda and the people, filled in once."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.prepare_page_ui import Ui_PreparePage
from minutetaker.clock import today
from minutetaker.domain.changes import Changes
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.domain.meeting import Meeting
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.series import MinutesKind
from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language
from minutetaker.services import agenda, meetings, people, series
from minutetaker.services.continuing import LeftOpen, previous_meeting
from minutetaker.ui import i18n, theme
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.pages.prepare_rows import agenda_entries, people_rows
from minutetaker.ui.widgets.columns import ThreeColumns, Widths
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.row_delegates import PersonDelegate, TwoLineDelegate


class PreparePage(QWidget):
    """Everything that can be ready before the meeting.

    Signals:
        notice: (str) what happened or wasn't understood, for the status bar.
        stage_requested: (int) another stage is wanted.
        open_requested: (meeting id) another meeting is wanted on the desk.
    """

    notice = Signal(object)
    stage_requested = Signal(object)
    open_requested = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._left_open: tuple[LeftOpen, ...] = ()
        self._open_rows = RowsModel(self)
        self._people_rows = RowsModel(self)
        self._build()
        self._new_action = QAction(self.tr("New meeting"), self)
        self._new_action.setShortcut(QKeySequence("Ctrl+N"))
        self._body_action = QAction(self.tr("Found a body…"), self)
        self._connect()

    def _build(self) -> None:
        form = QWidget()
        self._ui = Ui_PreparePage()
        self._ui.setupUi(form)
        columns = ThreeColumns(
            self._ui.meeting_column,
            self._ui.middle_column,
            self._ui.people_column,
            left_widths=Widths(272, 304),
            right_widths=Widths(264, 272),
        )
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._ui.agenda_title.setFont(theme.font("item_title", 600))
        theme.make_quiet(self._ui.hint_label)
        self._ui.person_field.set_label(self.tr("Add a person: name, title, organisation"))
        self._ui.open_list.setModel(self._open_rows)
        self._ui.open_list.setItemDelegate(TwoLineDelegate(self))
        self._ui.people_list.setModel(self._people_rows)
        self._ui.people_list.setItemDelegate(PersonDelegate(self))
        self._ui.body_form.hide()

    def _connect(self) -> None:
        ui = self._ui
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        ui.agenda_editor.title_edited.connect(self._on_title_edited)
        ui.agenda_editor.presenters_edited.connect(self._on_presenters_edited)
        ui.agenda_editor.case_number_edited.connect(self._on_case_number_edited)
        ui.agenda_editor.proposal_edited.connect(self._on_proposal_edited)
        ui.agenda_editor.add_requested.connect(self._on_add_requested)
        ui.agenda_editor.remove_requested.connect(self._on_remove_requested)
        ui.agenda_editor.move_requested.connect(self._on_move_requested)
        ui.body_button.clicked.connect(self.edit_body)
        ui.body_form.body_given.connect(self._on_body_given)
        ui.body_form.cancelled.connect(self._show_agenda_panel)
        ui.meeting_button.clicked.connect(self._on_meeting_clicked)
        ui.meeting_form.body_chosen.connect(self._on_body_chosen)
        ui.meeting_form.kind_changed.connect(self._on_kind_changed)
        ui.meeting_form.meeting_changed.connect(self._on_meeting_data_changed)
        ui.meeting_form.not_understood.connect(self.notice)
        ui.new_meeting_button.clicked.connect(self.make_meeting)
        ui.open_list.row_chosen.connect(self._on_left_open_chosen)
        ui.person_field.line.returnPressed.connect(self._on_person_given)
        self._new_action.triggered.connect(self.make_meeting)
        self._body_action.triggered.connect(self.found_body)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        return (self._new_action, self._body_action)

    def show_meeting(self) -> None:
        """Show the meeting on the desk, or what is needed before there is one."""
        self._refresh()
        if not self._ui.body_form.isVisibleTo(self):
            self._ui.agenda_editor.focus_first()

    def found_body(self) -> None:
        """Show the page on which a body is founded."""
        self._ui.agenda_panel.hide()
        self._ui.body_form.show()
        self._ui.body_form.show_body(None)

    def edit_body(self) -> None:
        """Show the page on which the meeting's body and its roster are changed."""
        stored = self._current_body()
        self.found_body()
        if stored is not None:
            self._ui.body_form.show_body(stored)

    def make_meeting(self) -> None:
        """Make the next meeting of the body on the desk, and open it."""
        stored = self._current_body()
        if stored is None:
            self.found_body()
            return
        act = partial(meetings.create, self._bridge.desk, stored.id, today())
        meeting_id = self._bridge.make(act, self)
        if meeting_id is not None:
            self.open_requested.emit(meeting_id)

    def _current_body(self) -> StoredSeries | None:
        """The body chosen in the form; the only one where there is one."""
        bodies = series.bodies(self._bridge.desk)
        chosen = self._ui.meeting_form.body_box().box.currentData()
        return next((each for each in bodies if each.id == chosen), None)

    def _show_agenda_panel(self) -> None:
        self._ui.body_form.hide()
        self._ui.agenda_panel.show()
        self._refresh()
        self._ui.agenda_editor.focus_first()

    def _refresh(self) -> None:
        minutes = self._bridge.minutes
        bodies = series.bodies(self._bridge.desk)
        names = [(each.id, each.series.name) for each in bodies]
        self._ui.meeting_form.show_bodies(names, self._series_of(minutes, bodies))
        self._ui.meeting_heading.show_words(self.tr("Meeting"))
        has_meeting = minutes is not None
        self._ui.agenda_editor.setVisible(has_meeting)
        self._ui.meeting_button.setVisible(has_meeting)
        self._ui.person_field.setVisible(has_meeting and not minutes.is_approved)
        if minutes is None:
            self._ui.meeting_form.show_nothing()
            self._ui.hint_label.setText(self.tr("No meeting is open."))
            self._people_rows.show_rows(())
            self._show_left_open(None)
            return
        self._ui.hint_label.setText(
            self.tr("Approved, to be read only") if minutes.is_approved else ""
        )
        self._ui.meeting_form.show_meeting(
            minutes.meeting, minutes.series.kind, is_frozen=minutes.is_approved
        )
        self._ui.agenda_editor.show_agenda(
            agenda_entries(minutes),
            [each.name for each in minutes.participants if each.name],
            is_frozen=minutes.is_approved,
        )
        language = Language(i18n.language())
        self._people_rows.show_rows(people_rows(minutes, language, self.tr("excused")))
        count = sum(1 for each in minutes.participants if each.voting)
        self._ui.people_heading.show_words(self.tr("Members"), str(count))
        self._show_left_open(self._bridge.meeting_id)

    def _series_of(self, minutes: Minutes | None, bodies: tuple[StoredSeries, ...]) -> str | None:
        if minutes is None:
            chosen = self._ui.meeting_form.body_box().box.currentData()
            return str(chosen) if chosen else (bodies[-1].id if bodies else None)
        for each in bodies:
            if each.id == minutes.series.id or each.series.name == minutes.series.name:
                return each.id
        return None

    def _show_left_open(self, meeting_id: str | None) -> None:
        before = previous_meeting(self._bridge.desk, meeting_id) if meeting_id else None
        self._left_open = before.left_open if before else ()
        titles = (
            {item.title for item in self._bridge.minutes.items} if self._bridge.minutes else set()
        )
        rows = []
        for each in self._left_open:
            taken = each.title in titles
            rows.append(
                Row(
                    each.key,
                    each.title,
                    None,
                    {
                        RowRole.ICON: "check" if taken else "circle",
                        RowRole.SECOND: self._second_line(each, is_taken=taken),
                    },
                )
            )
        self._open_rows.show_rows(rows)
        self._ui.open_heading.setVisible(bool(rows))
        self._ui.open_list.setVisible(bool(rows))
        if before is not None:
            title = self.tr("Left open at meeting {label}").format(label=before.label)
            self._ui.open_heading.show_words(title)

    def _second_line(self, left: LeftOpen, *, is_taken: bool) -> str:
        if is_taken:
            return self.tr("on the agenda")
        if left.state is not None:
            return self.tr("Enter takes it on the agenda")
        due = ""
        if left.due:
            day = dates.short(left.due, Language(i18n.language()))
            due = self.tr("due {day}").format(day=day)
        return ", ".join(filter(None, (left.owner, due)))

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin == TYPING or not self.isVisible():
            return
        self._refresh()

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._ui.body_form.hide()
        self._ui.agenda_panel.show()
        if self.isVisible():
            self._refresh()
            self._ui.agenda_editor.focus_first()

    def _run_on_item(self, service: object, item_id: str, text: str) -> None:
        if self._bridge.meeting_id is not None and callable(service):
            act = partial(service, self._bridge.desk, self._bridge.meeting_id, item_id, text)
            self._bridge.run(act, self)

    def _on_title_edited(self, item_id: str, text: str) -> None:
        self._run_on_item(agenda.retitle_item, item_id, text)

    def _on_presenters_edited(self, item_id: str, text: str) -> None:
        self._run_on_item(agenda.set_presenters, item_id, text)

    def _on_case_number_edited(self, item_id: str, text: str) -> None:
        self._run_on_item(agenda.set_case_number, item_id, text)

    def _on_proposal_edited(self, item_id: str, text: str) -> None:
        self._run_on_item(agenda.set_proposal, item_id, text)

    def _on_add_requested(self, after: str | None) -> None:
        self._add_item("", after)

    def _add_item(self, title: str, after: str | None) -> None:
        if self._bridge.meeting_id is None:
            return
        act = partial(agenda.add_item, self._bridge.desk, self._bridge.meeting_id, title, after)
        item_id = self._bridge.make(act, self)
        if item_id is not None:
            self._ui.agenda_editor.focus_item(item_id)

    def _on_remove_requested(self, item_id: str) -> None:
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        if minutes is None or meeting_id is None:
            return
        number = minutes.item(item_id).number or ""
        if self._bridge.run(
            partial(agenda.remove_item, self._bridge.desk, meeting_id, item_id), self
        ):
            sentence = self.tr("Item {number} removed. Undo Ctrl+Z")
            self.notice.emit(sentence.format(number=number))

    def _on_move_requested(self, item_id: str, place: int) -> None:
        if self._bridge.meeting_id is not None:
            act = partial(
                agenda.move_item, self._bridge.desk, self._bridge.meeting_id, item_id, place
            )
            if self._bridge.run(act, self):
                self._ui.agenda_editor.focus_item(item_id)

    def _on_left_open_chosen(self, key: str) -> None:
        left = next(each for each in self._left_open if each.key == key)
        minutes = self._bridge.minutes
        if minutes is None or left.title in {item.title for item in minutes.items}:
            return
        # New business stands before "other matters" and the closing, as in every template.
        before_end = minutes.items[-3].id if len(minutes.items) > 2 else None  # noqa: PLR2004
        self._add_item(left.title, before_end)

    def _on_body_given(self, stored: StoredSeries) -> None:
        act = partial(
            series.save_body,
            self._bridge.desk,
            stored.series,
            stored.groups,
            stored.participants,
        )
        series_id = self._bridge.make(act, self)
        if series_id is None:
            return
        self._show_agenda_panel()
        box = self._ui.meeting_form.body_box().box
        box.setCurrentIndex(box.findData(series_id))
        if not stored.id:
            self.make_meeting()

    def _on_body_chosen(self, series_id: str | None) -> None:
        if series_id is None:
            self.found_body()
            return
        minutes = self._bridge.minutes
        if minutes is not None and minutes.series.id != series_id:
            self.notice.emit(self.tr("Ctrl+N makes the next meeting of this body."))

    def _on_kind_changed(self, kind: MinutesKind) -> None:
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        if minutes is not None and meeting_id is not None:
            changed = replace(minutes.series, kind=kind)
            self._bridge.run(
                partial(meetings.set_series, self._bridge.desk, meeting_id, changed), self
            )

    def _on_meeting_data_changed(self, meeting: Meeting) -> None:
        if self._bridge.meeting_id is not None:
            act = partial(meetings.set_meeting, self._bridge.desk, self._bridge.meeting_id, meeting)
            self._bridge.run(act, self)

    def _on_person_given(self) -> None:
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        parts = [part.strip() for part in self._ui.person_field.line.text().split(",", 2)]
        if minutes is None or meeting_id is None or not parts[0]:
            return
        name, title, organization = (*parts, "", "")[:3]
        group = minutes.groups[-1].id if minutes.groups else None
        act = partial(
            people.add_person,
            self._bridge.desk,
            meeting_id,
            name,
            group=group,
            title=title,
            organization=organization,
        )
        if self._bridge.make(act, self) is not None:
            self._ui.person_field.line.clear()

    def _on_meeting_clicked(self) -> None:
        self._ui.agenda_editor.commit()
        self.stage_requested.emit(2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._ui.body_form.isVisible():
            self._show_agenda_panel()
            return
        super().keyPressEvent(event)
