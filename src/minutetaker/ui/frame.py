"""The frame of the window: head, the five stages, bars and status, wired together."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.listing import ListedMeeting
from minutetaker.services import meetings
from minutetaker.ui import i18n
from minutetaker.ui.autosave import TOPIC, Autosave
from minutetaker.ui.bars import Bars
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.first_steps import FirstSteps
from minutetaker.ui.frame_actions import LANGUAGES, FrameActions
from minutetaker.ui.frame_head import FrameHead
from minutetaker.ui.open_counter import OpenCounter
from minutetaker.ui.pages.archive_page import ArchivePage
from minutetaker.ui.pages.start_page import FirstStep, StartPage
from minutetaker.ui.palettes.command_palette import CommandPalette
from minutetaker.ui.room_screen import RoomScreen
from minutetaker.ui.stage_pages import SidePage, StagePages, actions_of
from minutetaker.ui.undo_words import UndoNames, UndoSeen
from minutetaker.ui.ways_to_meeting import WaysToMeeting
from minutetaker.ui.widgets.header import Header
from minutetaker.ui.widgets.message_bar import Message, MessageArea
from minutetaker.ui.widgets.stage_tabs import Stage
from minutetaker.ui.widgets.status_bar import StatusBar


class Frame(QWidget):
    """Everything in the window; pages are made when they are first visited.

    Signals:
        title_changed: (str) what the window is called now.
        language_requested: (language code) the person chose another language.
        menu_requested, quit_requested: the person asked for it.
    """

    title_changed = Signal(object)
    language_requested = Signal(object)
    menu_requested = Signal()
    quit_requested = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._stage = Stage.ARCHIVE
        self._side: SidePage | None = None
        self._is_founding = False
        self._page_actions: tuple[QAction, ...] = ()
        self._header = Header(self)
        self._head = FrameHead(self._header)
        self._pages = StagePages(bridge, self)
        self._start = StartPage(self)
        self._middle = QStackedWidget(self)
        self._middle.addWidget(self._pages)
        self._middle.addWidget(self._start)
        self._area = MessageArea(self)
        self._status = StatusBar(self)
        self.bars = Bars(self._area, self)
        self.autosave = Autosave(bridge, self)
        self.own_actions = FrameActions(self)
        self._open_counter = OpenCounter(bridge, self)
        self._first_steps = FirstSteps(bridge, self)
        self._ways = WaysToMeeting(self._pages, self._open_counter)
        self._room = RoomScreen(bridge, self)
        self._undo_names = UndoNames(bridge, self.own_actions.undo, self.own_actions.redo)
        self._undo_seen = UndoSeen(bridge, self._pages)
        self._palette = CommandPalette(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._area, self._status):
            column.addWidget(part)
        column.insertWidget(1, self._middle, 1)
        self.addActions(self.own_actions.all())
        self._connect()
        self._retell()

    def _connect(self) -> None:
        actions, bridge = self.own_actions, self.bridge
        actions.export.triggered.connect(self._on_export)
        actions.find.triggered.connect(self._on_find)
        actions.find_everywhere.triggered.connect(self._on_find)
        actions.language_requested.connect(self.language_requested)
        actions.menu.triggered.connect(self.menu_requested)
        actions.next_matter.triggered.connect(self._ways.to_next_matter)
        actions.palette.triggered.connect(self._on_palette)
        actions.quit.triggered.connect(self.quit_requested)
        actions.redo.triggered.connect(bridge.redo)
        actions.room.triggered.connect(self._room.toggle)
        actions.stage_requested.connect(self.show_stage)
        actions.side_requested.connect(self.show_side)
        actions.take_in.triggered.connect(self._first_steps.take_in)
        actions.undo.triggered.connect(bridge.undo)
        self.autosave.message_changed.connect(self._on_saving_message)
        self.autosave.saved.connect(self._status.set_saved)
        self.autosave.unsaved.connect(self._status.set_unsaved)
        bridge.changed.connect(self._on_changed)
        bridge.failed.connect(self.bars.show_failure)
        bridge.meeting_opened.connect(self._on_meeting_opened)
        self._first_steps.meeting_made.connect(self.open_meeting)
        self._head.title_changed.connect(self.title_changed)
        self._header.search_requested.connect(self._on_palette)
        self._header.stage_requested.connect(self.show_stage)
        self._open_counter.counted.connect(self._status.set_open_matters)
        self._palette.action_chosen.connect(self._on_action_chosen)
        self._palette.item_chosen.connect(self.go_to_item)
        self._palette.meeting_chosen.connect(self.open_meeting)
        self._palette.person_chosen.connect(self._ways.to_person)
        self._start.step_chosen.connect(self._on_first_step)
        self._status.open_matters_requested.connect(self._ways.to_next_matter)
        self._status.side_note_pressed.connect(actions.show_languages)
        self._undo_seen.item_requested.connect(self.go_to_item)
        self._undo_seen.said.connect(self._status.set_words)
        self._undo_seen.stage_requested.connect(self.show_stage)
        self._ways.stage_requested.connect(self.show_stage)

    def prepare(self) -> None:
        """Make the page that is seen first."""
        archive = self.archive()
        archive.item_chosen.connect(self.go_to_item)
        archive.open_requested.connect(self.open_meeting)
        archive.meeting_removed.connect(self._on_meeting_removed)
        archive.show_meeting()
        self.show_stage(Stage.ARCHIVE)

    def archive(self) -> ArchivePage:
        """The archive's page."""
        return cast("ArchivePage", self._pages.page(Stage.ARCHIVE))

    def stage(self) -> Stage:
        """The stage that is shown."""
        return self._stage

    def actions_now(self) -> tuple[QAction, ...]:
        """What can be done now: the page's own first."""
        return (*self._page_actions, *self.own_actions.all())

    def page_actions(self) -> tuple[QAction, ...]:
        """What the page shown offers."""
        return self._page_actions

    def open_meeting(self, meeting_id: str) -> None:
        """Put a meeting on the desk and show it where it is worked on."""
        if meeting_id != self.bridge.meeting_id and not self.bridge.open_meeting(meeting_id):
            return
        minutes = self.bridge.minutes
        is_done = minutes is not None and minutes.is_approved
        self.show_stage(Stage.REVIEW if is_done else Stage.MEETING)

    def go_to_item(self, item_id: str) -> None:
        """Show an item on the live page."""
        self._ways.to_item(item_id)

    def show_stage(self, stage: object) -> None:
        """Show a stage's page and give it the keys; without any meeting, how to get one."""
        self._stage = Stage(cast("int", stage))
        self._side = None
        self.bridge.drain()
        self._header.set_stage(self._stage)
        if self.archive().count() == 0 and not (self._is_founding and self._stage is Stage.PREPARE):
            self._middle.setCurrentWidget(self._start)
            self._offer(())
            self._start.take_keys()
        else:
            self._show_page(self._stage)
        self._tell_head()

    def show_side(self, side: SidePage) -> None:
        """Show a page beside the stages; Esc leads back."""
        self._side = side
        self.bridge.drain()
        self._show_page(side)
        self._tell_head()

    def _show_page(self, which: Stage | SidePage) -> None:
        if not self._pages.is_made(which):
            # Before it is shown: what a page tells first is heard too.
            self._connect_page(self._pages.page(which))
        self._middle.setCurrentWidget(self._pages)
        self._status.set_words()
        self._offer(actions_of(self._pages.show_page(which)))

    def _connect_page(self, page: QWidget) -> None:
        for name, slot in (
            ("language_requested", self.language_requested),
            ("notice", self._status.set_words),
            ("side_requested", self.show_side),
            ("stage_requested", self.show_stage),
            ("open_requested", self.open_meeting),
            ("item_chosen", self.go_to_item),
            ("matter_chosen", self._ways.to_matter),
        ):
            signal = getattr(page, name, None)
            if signal is not None:
                signal.connect(slot)

    def _offer(self, actions: tuple[QAction, ...]) -> None:
        for old in self._page_actions:
            self.removeAction(old)
        self._page_actions = actions
        self.addActions(actions)
        self.own_actions.give_way_to(actions)

    def close_down(self) -> None:
        """End what the pages do; all is saved already, or given up."""
        self._room.close()
        self._pages.close_pages()
        self.bridge.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._side is not None and event.key() == Qt.Key.Key_Escape:
            self.show_stage(self._stage)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        self.own_actions.retranslate()
        self._undo_names.retell()
        self.autosave.retell()
        self._status.set_side_note(LANGUAGES[i18n.language()])
        # Later: the page on which the language was chosen is not done with its own act yet.
        QTimer.singleShot(0, self, self._make_anew)
        self._tell_head()

    def _make_anew(self) -> None:
        """Show the page again, made in the language that the window speaks now."""
        stage, side = self._stage, self._side
        if self._pages.forget_other_language():
            self.prepare()
            self._status.retell()
            self.show_stage(stage) if side is None else self.show_side(side)

    def _tell_head(self) -> None:
        is_archive = self._stage is Stage.ARCHIVE and self._middle.currentWidget() is self._pages
        self._head.tell(self.bridge.minutes, self._side, is_archive=is_archive)

    def _listed(self) -> tuple[ListedMeeting, ...]:
        try:
            return meetings.listed(self.bridge.desk)
        except KnownFailure:
            return ()

    def _on_action_chosen(self, action: QAction) -> None:
        action.trigger()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if origin is not TYPING and (changes.head or changes.status):
            self._tell_head()

    def _on_export(self) -> None:
        if self.bridge.minutes is not None:
            self.show_stage(Stage.DISTRIBUTE)

    def _on_find(self) -> None:
        self.show_stage(Stage.ARCHIVE)
        self.archive().start_search()

    def _on_first_step(self, step: FirstStep) -> None:
        if step is FirstStep.TAKE_IN:
            self._first_steps.take_in()
        elif step is FirstStep.SAMPLE:
            self._first_steps.open_sample()
        else:
            self._is_founding = True
            self.show_stage(Stage.PREPARE)
            self._pages.page(Stage.PREPARE).found_body()  # type: ignore[attr-defined]

    def _on_meeting_opened(self, meeting_id: str | None) -> None:
        self.bars.remove("failure")
        if meeting_id is None:
            self._status.clear_saved()
        self._status.set_words()
        self._tell_head()

    def _on_meeting_removed(self, meeting: ListedMeeting) -> None:
        self.bars.show_removed(meeting, partial(self._bring_back, meeting.id))
        if self.archive().count() == 0:
            self.show_stage(Stage.ARCHIVE)

    def _bring_back(self, meeting_id: str) -> None:
        if self.bridge.run(partial(meetings.bring_back, self.bridge.desk, meeting_id), None):
            self.bars.remove("removed")

    def _on_palette(self) -> None:
        self._palette.open_all(self.actions_now(), self.bridge.minutes, self._listed())

    def _on_saving_message(self, message: Message | None) -> None:
        self.bars.show_or_remove(TOPIC, message)
