"""The live page (Kokous): agenda, the item at hand, who is here, what was decided."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.meeting_page_ui import Ui_MeetingPage
from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.pages.matter_walk import MatterWalk
from minutetaker.ui.pages.meeting_actions import MeetingActions
from minutetaker.ui.pages.meeting_acts import MeetingActs
from minutetaker.ui.pages.meeting_bars import MeetingBars
from minutetaker.ui.pages.meeting_clock import MeetingClock
from minutetaker.ui.pages.meeting_find import MeetingFind
from minutetaker.ui.pages.meeting_item import ItemOnPage
from minutetaker.ui.pages.meeting_keys import MeetingKeys
from minutetaker.ui.pages.meeting_matters import changed_elsewhere, item_at_hand
from minutetaker.ui.pages.meeting_middle import MeetingMiddle
from minutetaker.ui.pages.meeting_palettes import MeetingPalettes
from minutetaker.ui.pages.meeting_sides import MeetingSides
from minutetaker.ui.pages.meeting_status import MeetingStatus
from minutetaker.ui.pages.meeting_told import MeetingTold
from minutetaker.ui.pages.vote_actions import VoteActions
from minutetaker.ui.undo_words import UndoNames
from minutetaker.ui.widgets.columns import Room, ThreeColumns

_SIDES_DELAY = 150


class MeetingPage(QWidget):
    """Hands stay on the keys: every palette and list gives the caret back to the text.

    Signals:
        notice: (str) facts and outcomes, for the status bar.
        stage_requested: (int) another stage is wanted.
        matter_chosen: (OpenMatter) go where it is mended, on another page.
    """

    notice, matter_chosen = Signal(object), Signal(object)
    stage_requested = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._build()
        self._acts = MeetingActs(bridge, self)
        self._actions = MeetingActions(self)
        self._undo_names = UndoNames(bridge, self._actions.undo, self._actions.redo)
        self._clock = MeetingClock(bridge, self._acts, self)
        self._status = MeetingStatus(self._clock, self._sides, self._columns, self)
        self._item = ItemOnPage(bridge, self._ui.item_editor, self)
        self._palettes = MeetingPalettes(self)
        self._keys = MeetingKeys(
            bridge, self._actions, self._acts, self._clock, self._palettes, self._ui.item_editor
        )
        self._walk = MatterWalk(bridge, self._keys, self._ui.item_editor)
        self._foot = VoteActions(self._keys.votes, self._ui.quick_row, self._actions)
        self._find = MeetingFind(bridge, self._actions, self._acts, self._item, self._ui)
        self._told = MeetingTold(bridge, self._actions, self._acts, self._ui.item_editor)
        self._sides_later = QTimer(self)
        self._sides_later.setSingleShot(True)
        self._sides_later.setInterval(_SIDES_DELAY)
        self._ui.item_editor.keys.reserve(self._actions.keys())
        self._ui.quick_row.show_actions(self._actions.quick(), self._actions.others())
        self._connect()

    def _build(self) -> None:
        form = QWidget()
        self._ui = Ui_MeetingPage()
        self._ui.setupUi(form)
        ui = self._ui
        self._columns = ThreeColumns(ui.agenda_list, ui.item_column, ui.people_column)
        form.deleteLater()
        self._sides = MeetingSides(ui.agenda_list, ui.people_column, self)
        self._middle = MeetingMiddle(ui, self)
        self._bars = MeetingBars(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._columns, 1)
        layout.addWidget(self._bars.area)
        # No stop for Tab: the page hands the caret back to the text, and Tab would go round there.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def _connect(self) -> None:
        actions, bridge, clock, palettes = self._actions, self._bridge, self._clock, self._palettes
        editor, people = self._ui.item_editor, self._ui.people_column
        actions.next_matter.triggered.connect(self.go_to_next_matter)
        actions.people.triggered.connect(self._on_people_asked)
        self._acts.told.connect(self.notice)
        self._keys.answer_bars(self._bars)
        self._bars.next_wanted.connect(self.go_to_next_matter)
        bridge.changed.connect(self._on_changed)
        bridge.meeting_opened.connect(self._on_meeting_opened)
        clock.closing_asked.connect(self._bars.ask_closing)
        clock.going_on_asked.connect(self._bars.ask_going_on)
        clock.item_told.connect(editor.head.show_times)
        clock.told.connect(self.notice)
        self._columns.room_changed.connect(self._on_room_changed)
        self._find.item_wanted.connect(self.go_to_item)
        self._keys.item_wanted.connect(self.go_to_item)
        palettes.people.person_meant.connect(self._sides.light)
        self._keys.votes.closed.connect(self._on_vote_closed)
        self._keys.votes.kept.connect(self._sides_later.start)
        self._keys.votes.told.connect(self.notice)
        self._walk.item_wanted.connect(self.go_to_item)
        self._walk.people_wanted.connect(self._on_people_asked)
        self._walk.person_wanted.connect(self.go_to_person)
        self._walk.told.connect(self.notice)
        self._status.said.connect(self.notice)
        self._walk.preparing_wanted.connect(self.matter_chosen)
        self._sides_later.timeout.connect(self._show_sides)
        self._ui.agenda_list.add_requested.connect(self._keys.ask_new_item)
        self._ui.agenda_list.item_chosen.connect(self.go_to_item)
        self._ui.empty_state.way_chosen.connect(self._on_way_chosen)
        people.attendance.mark_requested.connect(self._acts.mark)
        people.attendance.all_requested.connect(actions.all_present.trigger)
        people.attendance.search_requested.connect(self._keys.people.ask_person)
        people.attendance.toggle_requested.connect(self._acts.toggle)
        people.decisions.entry_chosen.connect(self._on_entry_chosen)
        editor.note.action_chosen.connect(self._bars.choose)
        editor.text_moved.connect(self._ui.quick_row.set_text_left)
        editor.head.next_button.clicked.connect(actions.next_item.trigger)
        editor.head.previous_button.clicked.connect(actions.previous_item.trigger)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu, F1 and the palette."""
        return self._actions.all()

    def show_meeting(self) -> None:
        """Show the meeting on the desk with the caret where it was, or what to do without one."""
        minutes = self._bridge.minutes
        if minutes is None or not minutes.items:
            self._show_nothing(minutes)
            return
        self._acts.item_id = item_at_hand(minutes, self._acts.item_id)
        self._show_all(minutes)
        self._clock.tell()
        self._give_caret()

    def go_to_item(self, item_id: str) -> None:
        """Show an item with the caret where it was in it."""
        if item_id != self._acts.item_id:
            self._keys.votes.close()
            self._item.leave()
            self._acts.drop_empty()
        minutes = self._bridge.minutes
        if minutes is None:
            return
        if item_id != self._acts.item_id:
            self._acts.item_id = item_id
            self._item.show(minutes, item_id)
            self._clock.tell()
            self._show_sides()
        self._give_caret()

    def go_to_person(self, participant_id: str) -> None:
        """Let the keys of the checklist begin at somebody."""
        self._columns.open_right(is_open=True)
        self._sides.go_to_person(participant_id)

    def go_to_matter(self, matter: OpenMatter) -> None:
        """Go where an open matter is mended, and say what it is."""
        self._walk.go_to(matter)

    def go_to_next_matter(self) -> None:
        """Walk to the next open matter."""
        self._walk.go_to_next()

    def _show_all(self, minutes: Minutes) -> None:
        if self._acts.item_id is None:
            return
        reason = self._acts.reason_against(minutes)
        self._middle.show_item(reason)
        self._actions.set_writable(may_write=not reason)
        names = tuple(each.name for each in minutes.participants if each.name)
        self._ui.item_editor.set_people(names)
        self._item.show(minutes, self._acts.item_id)
        self._keys.votes.refresh()
        self._sides.show_people(minutes)
        self._show_sides()

    def _show_sides(self) -> None:
        """Show what follows from the words: progress, decisions, the note under a decision."""
        minutes, item_id = self._bridge.minutes, self._acts.item_id
        if minutes is None or item_id is None:
            return
        is_free = not self._acts.reason_against(minutes)
        matters = self._bridge.matters()
        self._item.show_heading(minutes, item_id)
        self._sides.show_agenda(minutes, item_id, matters, may_add=is_free)
        self._sides.show_log(minutes)
        self._ui.item_editor.note.show_note(self._bars.quorum_note(minutes, item_id))

    def _show_nothing(self, minutes: Minutes | None) -> None:
        self._acts.item_id = None
        self._sides.forget()
        self._item.forget()
        if minutes is None:
            self._middle.show_no_meeting()
        else:
            self._sides.show_people(minutes)
            self._middle.show_no_items()

    def _give_caret(self) -> None:
        if self._middle.has_item():
            self._item.give_caret()
        else:
            self._middle.take_keys()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        minutes = self._bridge.minutes
        if changes.meeting_id != self._bridge.meeting_id or minutes is None:
            return
        if origin == TYPING:
            self._item.follow_marks(minutes)
            # The words stand on the page already; what follows from them may wait for more.
            if not self._sides_later.isActive():
                self._sides_later.start()
            return
        self._item.after_act()
        if not self.isVisible() or self._keys.votes.knows(origin):
            return
        if not minutes.items or self._acts.item_id is None:
            self.show_meeting()
            return
        self._acts.item_id = item_at_hand(minutes, self._acts.item_id)
        elsewhere = changed_elsewhere(minutes, self._acts.item_id, changes)
        if origin is None and elsewhere is not None:
            # What is taken back is seen where it happens.
            self.go_to_item(elsewhere)
        self._show_all(minutes)
        self._clock.tick()

    def _on_meeting_opened(self, *_meeting_id: object) -> None:
        self._walk.forget()
        self._acts.item_id = None
        self._item.forget()
        self._sides.forget()
        self._clock.forget()
        self._bars.ask_closing(0)
        if self.isVisible():
            self.show_meeting()

    def _on_room_changed(self, room: Room) -> None:
        is_stacked = room <= Room.STACKED
        self._ui.item_editor.set_stacked(is_stacked=is_stacked, is_single=room is Room.SINGLE)
        self._clock.tell()

    def _on_vote_closed(self) -> None:
        if self._bridge.minutes is not None:
            self._show_all(self._bridge.minutes)

    def _on_way_chosen(self, stage: int) -> None:
        if stage:
            self.stage_requested.emit(stage)
        else:
            self._keys.ask_new_item()

    def _on_entry_chosen(self, entry: tuple[str, str]) -> None:
        item_id, key = entry
        self.go_to_item(item_id)
        self._ui.item_editor.go_to(key)

    def _on_people_asked(self) -> None:
        self._columns.open_right(is_open=True)
        self._ui.people_column.attendance.take_keys()

    def close_page(self) -> None:
        """Give the writer what was typed in the last moment, also on a line beside a text."""
        self._keys.votes.hand_over()
        self._item.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ui.item_editor.hand_over()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._give_caret()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        self._columns.open_right(is_open=False)
        self._give_caret()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._actions.retranslate()
            self._undo_names.retell()
            self._ui.quick_row.show_actions(self._actions.quick(), self._actions.others())
            if self.isVisible():
                self.show_meeting()
