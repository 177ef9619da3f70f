"""Prepare (Valmistelu): the body, the meeting's data, the agenda and the people, filled in once."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.prepare_page_ui import Ui_PreparePage
from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.domain.presence import seats
from minutetaker.domain.stored_series import StoredSeries
from minutetaker.finnish.languages import Language
from minutetaker.services import series
from minutetaker.services.continuing import previous_meeting
from minutetaker.ui import i18n, theme
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.pages.prepare_acts import PrepareActs
from minutetaker.ui.pages.prepare_agenda import PreparedAgenda
from minutetaker.ui.pages.prepare_attachments import PreparedAttachments
from minutetaker.ui.pages.prepare_matters import PreparedMatters
from minutetaker.ui.pages.prepare_phrases import PreparedPhrases
from minutetaker.ui.pages.prepare_rows import people_rows
from minutetaker.ui.pages.prepare_secrecy import PreparedSecrecy
from minutetaker.ui.palettes.palettes import Palettes
from minutetaker.ui.widgets.columns import ThreeColumns, Widths
from minutetaker.ui.widgets.empty_state import Way
from minutetaker.ui.widgets.folded_columns import FoldedColumns


class PreparePage(QWidget):
    """Everything that can be ready before the meeting.

    Signals:
        notice: (str) what happened or wasn't understood, for the status bar.
        stage_requested: (int) another stage is wanted.
        open_requested: (meeting id) another meeting is wanted on the desk.
        matter_chosen: (OpenMatter) go where it is mended, on another page.
    """

    notice = Signal(object)
    stage_requested = Signal(object)
    open_requested = Signal(object)
    matter_chosen = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._acts = PrepareActs(bridge, self)
        self._is_at_body = False
        self._build()
        editor = self._ui.agenda_editor
        self._agenda = PreparedAgenda(bridge, self._acts, editor, self._ui.hint_label)
        self._palettes = Palettes(self)
        self._attached = PreparedAttachments(bridge, self._acts, self._palettes, editor)
        self._secrecy = PreparedSecrecy(bridge, self._acts, self._palettes, editor)
        self._phrases = PreparedPhrases(bridge, editor, self)
        self._matters = PreparedMatters(
            bridge, self._ui.meeting_form, editor, self._attached, self._secrecy
        )
        self._new_action = QAction(self.tr("New meeting"), self)
        self._new_action.setShortcut(QKeySequence("Ctrl+N"))
        self._body_action = QAction(self.tr("Found a body…"), self)
        self._connect()

    def _build(self) -> None:
        form = QWidget()
        ui = self._ui = Ui_PreparePage()
        ui.setupUi(form)
        columns = ThreeColumns(
            ui.meeting_column,
            ui.middle_column,
            ui.people_panel,
            left_widths=Widths(300, 304),
            right_widths=Widths(264, 272),
        )
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._folded = FoldedColumns(
            columns,
            left=(ui.meeting_fold_button, ui.meeting_form),
            right=(ui.people_fold_button, ui.people_panel),
        )
        ui.agenda_title.setFont(theme.font("item_title", 600))
        theme.make_quiet(ui.hint_label)
        ui.meeting_heading.show_words(self.tr("Meeting"))
        ui.nothing_state.show_words(
            self.tr("No meeting is open."),
            self.tr("Ctrl+N makes the next meeting of this body."),
            (
                Way(self.tr("New meeting"), self.make_meeting, "primary"),
                Way(self.tr("Body and roster"), self.edit_body),
            ),
        )
        self._show_middle()

    def _connect(self) -> None:
        ui, acts = self._ui, self._acts
        acts.told.connect(self.notice)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        self._agenda.told.connect(self.notice)
        self._matters.elsewhere.connect(self.matter_chosen)
        self._matters.form_wanted.connect(self._on_form_wanted)
        self._matters.told.connect(self.notice)
        ui.body_button.clicked.connect(self.edit_body)
        ui.body_form.body_given.connect(self._on_body_given)
        ui.body_form.cancelled.connect(self._on_body_cancelled)
        ui.meeting_button.clicked.connect(self._on_meeting_clicked)
        ui.meeting_form.body_chosen.connect(self._on_body_chosen)
        ui.meeting_form.kind_changed.connect(acts.set_kind)
        ui.meeting_form.meeting_changed.connect(acts.set_meeting)
        ui.meeting_form.not_understood.connect(self.notice)
        ui.nothing_state.way_chosen.connect(self._on_way_chosen)
        ui.new_meeting_button.clicked.connect(self.make_meeting)
        ui.left_open_panel.title_chosen.connect(self._agenda.take_in)
        ui.people_panel.add_requested.connect(self._on_person_given)
        ui.people_panel.excuse_requested.connect(acts.toggle_excused)
        ui.people_panel.remove_requested.connect(acts.remove_person)
        self._new_action.triggered.connect(self.make_meeting)
        self._body_action.triggered.connect(self.found_body)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        own = (self._new_action, self._body_action)
        return (*own, *self._attached.actions(), *self._secrecy.actions())

    def show_meeting(self) -> None:
        """Show the meeting on the desk, or what is needed before there is one."""
        self._refresh()
        if not self._is_at_body:
            self._give_keys()

    def go_to_next_matter(self) -> None:
        """Walk to the next open matter."""
        self._matters.go_to_next()

    def go_to_matter(self, matter: OpenMatter) -> None:
        """Go where an open matter is mended."""
        self._matters.go_to(matter)

    def found_body(self) -> None:
        """Show the page on which a body is founded."""
        self._show_body_form(None)

    def edit_body(self) -> None:
        """Show the page on which the meeting's body and its roster are changed."""
        self._show_body_form(self._current_body())

    def make_meeting(self) -> None:
        """Make the next meeting of the body that is chosen, and open it."""
        self._ui.agenda_editor.commit()
        body = self._current_body()
        if body is None:
            self.found_body()
            return
        meeting_id = self._acts.make_meeting(body)
        if meeting_id is not None:
            self.open_requested.emit(meeting_id)
            self.stage_requested.emit(1)

    def _current_body(self) -> StoredSeries | None:
        chosen = self._ui.meeting_form.chosen_body()
        return next((each for each in series.bodies(self._bridge.desk) if each.id == chosen), None)

    def _show_body_form(self, body: StoredSeries | None) -> None:
        self._folded.fold()
        self._is_at_body = True
        self._show_middle()
        self._ui.body_form.show_body(body)

    def _leave_body_form(self) -> None:
        self._is_at_body = False
        self._refresh()
        self._give_keys()

    def _show_middle(self) -> None:
        has_meeting = self._bridge.minutes is not None
        self._ui.agenda_panel.setVisible(has_meeting and not self._is_at_body)
        self._ui.nothing_state.setVisible(not has_meeting and not self._is_at_body)
        self._ui.body_scroll.setVisible(self._is_at_body)

    def _give_keys(self) -> None:
        if self._bridge.minutes is None:
            self._ui.nothing_state.focus_first_way()
        else:
            self._ui.agenda_editor.take_keys()

    def _refresh(self) -> None:
        ui, minutes = self._ui, self._bridge.minutes
        bodies = series.bodies(self._bridge.desk)
        names = [(each.id, each.series.name) for each in bodies]
        ui.meeting_form.show_bodies(names, self._body_of(minutes, bodies))
        self._show_middle()
        self._show_left_open(minutes)
        if minutes is None:
            ui.meeting_form.show_nothing()
            ui.people_panel.show_people((), 0, is_frozen=True)
            return
        is_frozen = minutes.is_approved
        ui.meeting_form.show_meeting(minutes.meeting, minutes.series.kind, is_frozen=is_frozen)
        self._agenda.show(minutes)
        self._show_people(minutes)

    def _show_people(self, minutes: Minutes) -> None:
        rows = people_rows(minutes, Language(i18n.language()), self.tr("excused"))
        frozen = minutes.is_approved
        self._ui.people_panel.show_people(rows, len(seats(minutes)), is_frozen=frozen)

    def _body_of(self, minutes: Minutes | None, bodies: tuple[StoredSeries, ...]) -> str | None:
        if minutes is None:
            return self._ui.meeting_form.chosen_body() or (bodies[-1].id if bodies else None)
        for each in bodies:
            if each.id == minutes.series.id or each.series.name == minutes.series.name:
                return each.id
        return None

    def _show_left_open(self, minutes: Minutes | None) -> None:
        meeting_id = self._bridge.meeting_id
        before = previous_meeting(self._bridge.desk, meeting_id) if meeting_id else None
        self._ui.left_open_panel.show_left(before, minutes)
        self._ui.meeting_spacer.setVisible(self._ui.left_open_panel.isHidden())

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin == TYPING or not self.isVisible():
            return
        # What was told of the act before is old; this act tells its own after this.
        self.notice.emit("")
        minutes = self._bridge.minutes
        if minutes is None or changes.head or changes.status or changes.meetings:
            self._refresh()
            return
        if changes.items or changes.agenda or changes.people:
            self._agenda.show(minutes)
            self._ui.left_open_panel.show_taken(minutes)
        if changes.people:
            self._show_people(minutes)

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._is_at_body = False
        self._show_middle()
        if self.isVisible():
            self._refresh()
            self._give_keys()

    def _on_form_wanted(self) -> None:
        if not self._ui.meeting_form.isVisible():
            self._folded.toggle_left()

    def _on_way_chosen(self, way: Callable[[], None]) -> None:
        way()

    def _on_body_given(self, body: StoredSeries) -> None:
        series_id = self._acts.save_body(body)
        if series_id is None:
            return
        self._ui.body_form.forget()
        self._leave_body_form()
        self._ui.meeting_form.choose_body(series_id)
        if not body.id:
            self.make_meeting()

    def _on_body_cancelled(self) -> None:
        if self._ui.body_form.is_unfinished():
            self.notice.emit(self.tr("The body isn't kept yet; it waits as you left it."))
        self._leave_body_form()

    def _on_body_chosen(self, series_id: str | None) -> None:
        if series_id is None:
            self.found_body()
            return
        minutes = self._bridge.minutes
        if minutes is None or minutes.series.id != series_id:
            self.notice.emit(self.tr("Ctrl+N makes the next meeting of this body."))

    def _on_person_given(self, words: str) -> None:
        minutes, current = self._bridge.minutes, self._ui.people_panel.current()
        if minutes is None:
            return
        beside = [each for each in minutes.participants if each.id == current]
        group = beside[0].group if beside else None
        if not beside and minutes.groups:
            group = minutes.groups[-1].id
        if self._acts.add_person(words, group):
            self._ui.people_panel.clear_field()

    def _on_meeting_clicked(self) -> None:
        self._ui.agenda_editor.commit()
        self.stage_requested.emit(2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._folded.fold():
            self._give_keys()
