"""Meeting (Kokous): the live page, with agenda, text, attendance and decisions in sight."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.live_page_ui import Ui_LivePage
from minutetaker.clock import now
from minutetaker.domain.attendance import Attendance
from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter, open_matters
from minutetaker.domain.quorum import presence
from minutetaker.finnish import times
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.models import live_rows
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.pages.live_actions import MeetingActions
from minutetaker.ui.pages.live_acts import MeetingActs
from minutetaker.ui.pages.live_clock import MeetingClock
from minutetaker.ui.pages.live_item import shown_item
from minutetaker.ui.pages.live_palettes import MeetingPalettes
from minutetaker.ui.pages.live_words import field_words, part_label, people_words
from minutetaker.ui.widgets.columns import Room, ThreeColumns
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.row_delegates import AgendaDelegate, DecisionDelegate, PersonDelegate


class LivePage(QWidget):
    """Hands stay on the keys; nothing here asks anything in a box of its own.

    Signals:
        notice: (str) for the status bar.
        stage_requested: (int) another stage is wanted.
    """

    notice = Signal(object)
    stage_requested = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._carets: dict[str, tuple[str, int]] = {}
        self._matters: tuple[OpenMatter, ...] = ()
        self._agenda, self._people, self._log = RowsModel(self), RowsModel(self), RowsModel(self)
        self._acts = MeetingActs(bridge, self)
        self._actions = MeetingActions(self)
        self._clock = MeetingClock(self)
        form = QWidget()
        self._ui = Ui_LivePage()
        self._ui.setupUi(form)
        self._columns = ThreeColumns(
            self._ui.agenda_column, self._ui.text_column, self._ui.people_column
        )
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._columns)
        self._palettes = MeetingPalettes(self)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        ui = self._ui
        for view, model, delegate in (
            (ui.agenda_list, self._agenda, AgendaDelegate(self)),
            (ui.people_list, self._people, PersonDelegate(self)),
            (ui.log_list, self._log, DecisionDelegate(self)),
        ):
            view.setModel(model)
            view.setItemDelegate(delegate)
        ui.people_list.installEventFilter(self)
        ui.log_line.setFixedHeight(1)
        ui.people_layout.setStretch(1, 3)
        ui.people_layout.setStretch(4, 2)
        for button in (
            ui.decision_button,
            ui.proposed_button,
            ui.action_button,
            ui.field_button,
            ui.person_button,
        ):
            # The caret stays in the text when a button is clicked.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFocusProxy(ui.item_editor)

    def _connect(self) -> None:
        acts, actions, ui = self._acts, self._actions, self._ui
        acts.field_made.connect(self._on_field_made)
        acts.item_made.connect(self._on_item_made)
        acts.told.connect(self.notice)
        actions.action.triggered.connect(acts.add_action)
        actions.add_item.triggered.connect(acts.add_item)
        actions.as_proposed.triggered.connect(acts.decide_as_proposed)
        actions.attendance.triggered.connect(self._on_attendance_asked)
        actions.clock.triggered.connect(acts.turn_clock)
        actions.close.triggered.connect(acts.close_meeting)
        actions.decision.triggered.connect(self._on_decision_asked)
        actions.field.triggered.connect(self._on_field_asked)
        actions.go_to.triggered.connect(self._on_go_to_asked)
        actions.next_item.triggered.connect(self._on_next_item)
        actions.previous_item.triggered.connect(self._on_previous_item)
        actions.redo.triggered.connect(self._on_redo)
        actions.remove_field.triggered.connect(self._on_remove_field)
        actions.time.triggered.connect(self._on_time)
        actions.undo.triggered.connect(self._on_undo)
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        self._clock.item_told.connect(ui.item_editor.title.set_note)
        self._clock.told.connect(self.notice)
        self._columns.room_changed.connect(self._on_room_changed)
        self._palettes.item_chosen.connect(self.go_to_item)
        self._palettes.kind_chosen.connect(acts.add_field)
        self._palettes.person_chosen.connect(acts.come_or_go)
        ui.action_button.clicked.connect(acts.add_action)
        ui.add_button.clicked.connect(acts.add_item)
        ui.agenda_list.row_chosen.connect(self.go_to_item)
        ui.decision_button.clicked.connect(self._on_decision_asked)
        ui.field_button.clicked.connect(self._on_field_asked)
        ui.item_editor.due_typed.connect(acts.set_due)
        ui.item_editor.owner_typed.connect(acts.set_owner)
        ui.item_editor.text_typed.connect(self._on_text_typed)
        ui.log_list.row_chosen.connect(self._on_log_chosen)
        ui.people_list.row_chosen.connect(acts.toggle)
        ui.person_button.clicked.connect(self._on_attendance_asked)
        ui.proposed_button.clicked.connect(acts.decide_as_proposed)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu, F1 and the palette."""
        return self._actions.all()

    def show_meeting(self) -> None:
        """Show the meeting on the desk with the caret where it was."""
        minutes = self._bridge.minutes
        ids = [item.id for item in minutes.items] if minutes else []
        if self._acts.item_id not in ids:
            self._acts.item_id = ids[0] if ids else None
        self._clock.follow(minutes)
        self._refresh(Changes(agenda=True, people=True, head=True))
        self._put_caret()

    def go_to_item(self, item_id: str) -> None:
        """Show an item with the caret where it was in it."""
        if self._acts.item_id is not None:
            self._carets[self._acts.item_id] = self._ui.item_editor.carets()
        self._ui.item_editor.hand_over()
        if item_id != self._acts.item_id:
            self._acts.item_id = item_id
            self._refresh(Changes(agenda=True))
            self._clock.start_item()
        self._put_caret()

    def go_to_person(self, participant_id: str) -> None:
        """Light a person in the checklist."""
        self._ui.people_list.setCurrentIndex(self._people.index_of(participant_id))
        self._ui.people_list.setFocus()

    def go_to_matter(self, matter: OpenMatter) -> None:
        """Go where an open matter is mended."""
        if matter.item is not None:
            self.go_to_item(matter.item)
            if matter.field is not None:
                self._ui.item_editor.focus_field(matter.field, at_end=True)
                if matter.field.startswith("action:"):
                    self._ui.item_editor.focus_owner(matter.field)
        elif matter.participant is not None:
            self.go_to_person(matter.participant)
        else:
            self._ui.people_list.setFocus()

    def _put_caret(self) -> None:
        item_id = self._acts.item_id
        if item_id is None:
            return
        if item_id in self._carets:
            self._ui.item_editor.put_caret(*self._carets[item_id])
        else:
            self._ui.item_editor.focus_field(self._ui.item_editor.current_field, at_end=True)

    def _refresh(self, changes: Changes) -> None:
        minutes = self._bridge.minutes
        if minutes is None or self._acts.item_id is None:
            for model in (self._agenda, self._people, self._log):
                model.show_rows(())
            self._ui.text_column.setEnabled(minutes is not None)
            return
        if self._acts.item_id not in {item.id for item in minutes.items}:
            self._acts.item_id = minutes.items[0].id
        self._matters = () if minutes.is_approved else open_matters(minutes)
        self._show_agenda(minutes)
        self._show_item(minutes)
        if changes.people or changes.head:
            self._show_people(minutes)
        self._show_log(minutes)
        self._clock.follow(minutes)

    def _show_agenda(self, minutes: Minutes) -> None:
        item_id = self._acts.item_id
        words = field_words()
        rows = live_rows.agenda_rows(minutes, item_id, self._matters, words["untitled"])
        self._agenda.show_rows(rows)
        at = next(n for n, item in enumerate(minutes.items, 1) if item.id == item_id)
        self._ui.agenda_heading.show_words(self.tr("Items"), f"{at} / {len(rows)}")
        self._ui.agenda_list.scrollTo(self._agenda.index_of(item_id))

    def _show_item(self, minutes: Minutes) -> None:
        language = Language(i18n.language())
        item = shown_item(minutes, self._acts.item_id or "", part_label, field_words(), language)
        names = tuple(each.name for each in minutes.participants if each.name)
        self._ui.item_editor.show_item(
            item, self.tr("Presenter"), names, is_frozen=minutes.is_approved
        )

    def _show_people(self, minutes: Minutes) -> None:
        language = Language(i18n.language())
        self._people.show_rows(live_rows.people_rows(minutes, people_words(), language))
        found = presence(minutes)
        self._ui.people_heading.show_words(self.tr("Present"), f"{found.here} / {found.seats}")
        if found.needed is None and not found.chair_missing:
            self._ui.people_heading.show_state("", "")
        elif found.is_quorate:
            self._ui.people_heading.show_state("check", self.tr("quorate"))
        else:
            self._ui.people_heading.show_state("triangle-alert", self.tr("not quorate"), "warn")

    def _show_log(self, minutes: Minutes) -> None:
        rows = live_rows.decision_rows(minutes)
        self._log.show_rows(rows)
        actions = len(live_rows.action_rows(minutes))
        self._ui.log_heading.show_words(self.tr("Decisions"), str(len(rows)))
        self._ui.log_heading.show_state(
            "", self.tr("Actions {count}").format(count=actions) if actions else ""
        )

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.meeting_id != self._bridge.meeting_id or not self.isVisible():
            return
        minutes = self._bridge.minutes
        if origin == TYPING and minutes is not None and self._acts.item_id is not None:
            # The words are on the page already: only what is counted from them is shown anew.
            self._matters = open_matters(minutes)
            self._show_agenda(minutes)
            self._show_log(minutes)
            if not self._ui.item_editor.has_fields_of(
                shown_item(
                    minutes,
                    self._acts.item_id,
                    part_label,
                    field_words(),
                    Language(i18n.language()),
                )
            ):
                self._show_item(minutes)
            return
        self._refresh(changes)

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._carets.clear()
        self._acts.item_id = None
        if self.isVisible():
            self.show_meeting()

    def _on_room_changed(self, room: Room) -> None:
        self._ui.item_editor.set_narrow(is_narrow=room <= Room.STACKED)

    def _on_text_typed(self, field: str, text: str) -> None:
        if self._acts.item_id is not None:
            self._bridge.type_text(self._acts.item_id, field, text)

    def _on_field_made(self, field: str) -> None:
        self._ui.item_editor.focus_field(field, at_end=True)

    def _on_item_made(self, item_id: str) -> None:
        self.go_to_item(item_id)
        self.notice.emit(self.tr("Item added. Ctrl+1 gives it a title."))

    def _on_log_chosen(self, key: tuple[str, str]) -> None:
        self.go_to_item(key[0])
        self._ui.item_editor.focus_field(f"decision:{key[1]}")

    def _on_decision_asked(self) -> None:
        self._ui.item_editor.hand_over()
        editor = self._ui.item_editor.editor(self._ui.item_editor.current_field)
        selected = editor.selected_text() if editor is not None else ""
        self._acts.decide(selected)

    def _on_attendance_asked(self) -> None:
        if self._bridge.minutes is not None:
            self._palettes.ask_person(self._bridge.minutes, people_words(), self._below())

    def _on_field_asked(self) -> None:
        self._palettes.ask_kind(self._below())

    def _on_go_to_asked(self) -> None:
        if self._bridge.minutes is not None:
            self._palettes.ask_item(self._bridge.minutes, self._below())

    def _below(self) -> QRect | None:
        """The caret's line, so that a palette leaves the words in sight."""
        editor = self._ui.item_editor.editor(self._ui.item_editor.current_field)
        if editor is None:
            return None
        line = editor.cursorRect()
        return QRect(editor.mapTo(self, line.topLeft()), line.size())

    def _on_next_item(self) -> None:
        self._step(1)

    def _on_previous_item(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        minutes = self._bridge.minutes
        if minutes is None or self._acts.item_id is None:
            return
        ids = [item.id for item in minutes.items]
        to = ids.index(self._acts.item_id) + by
        if 0 <= to < len(ids):
            self.go_to_item(ids[to])

    def _on_time(self) -> None:
        editor = self._ui.item_editor.editor(self._ui.item_editor.current_field)
        minutes = self._bridge.minutes
        if editor is not None and minutes is not None and not editor.isReadOnly():
            language = Language(minutes.meeting.language.value)
            editor.insert_words(times.clock(f"{now():%H:%M}", language))

    def _on_remove_field(self) -> None:
        self._ui.item_editor.hand_over()
        self._acts.remove_field(self._ui.item_editor.current_field)

    def _on_undo(self) -> None:
        editor = self._ui.item_editor.editor(self._ui.item_editor.current_field)
        if editor is not None and editor.hasFocus() and editor.document().isUndoAvailable():
            editor.undo()
        else:
            self._ui.item_editor.hand_over()
            self._bridge.undo()

    def _on_redo(self) -> None:
        editor = self._ui.item_editor.editor(self._ui.item_editor.current_field)
        if editor is not None and editor.hasFocus() and editor.document().isRedoAvailable():
            editor.redo()
        else:
            self._bridge.redo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the checklist E marks somebody excused and P absent, before the list searches them."""
        if event.type() == QEvent.Type.KeyPress and watched is self._ui.people_list:
            mark = _MARKS.get(Qt.Key(cast("QKeyEvent", event).key()))
            person = self._ui.people_list.currentIndex().data(RowRole.ID)
            if mark is not None and isinstance(person, str):
                self._acts.mark(person, mark)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_caret()
        else:
            super().keyPressEvent(event)


_MARKS = {Qt.Key.Key_E: Attendance.EXCUSED, Qt.Key.Key_P: Attendance.ABSENT}
