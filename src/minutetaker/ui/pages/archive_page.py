"""Archive (Arkisto): every meeting, the decisions log and all actions; typed words narrow each."""

from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from minutetaker._generated.archive_page_ui import Ui_ArchivePage
from minutetaker.domain.changes import Changes
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.listing import ListedMeeting
from minutetaker.domain.log import Logged
from minutetaker.services import meetings
from minutetaker.services.searching import Hit, search, wanted
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.models import archive_rows, log_rows
from minutetaker.ui.models.archive_rows import Choice, Filter, Kind
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.pages.archive_actions import ArchiveActions
from minutetaker.ui.pages.archive_chosen import ArchiveChosen
from minutetaker.ui.pages.archive_log import ArchiveLog
from minutetaker.ui.pages.archive_tasks import ArchivedTasks
from minutetaker.ui.widgets.columns import ThreeColumns, Widths
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.row_delegates import ChoiceDelegate, HitDelegate

_TELLING_DELAY = 60


class ArchivePage(QWidget):
    """The list of meetings, what narrows it, and what the chosen one holds.

    Signals:
        open_requested: (meeting id) Enter or a click on its button.
        item_chosen: (item id) after it, when the line was of something in an item.
        meeting_removed: (ListedMeeting) it is in the trash now.
        notice: (str) what was done, for the status bar.
    """

    open_requested = Signal(object)
    item_chosen = Signal(object)
    meeting_removed = Signal(object)
    notice = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._actions = ArchiveActions(self)
        self._kind = Kind.MEETINGS
        self._filter = Filter()
        self._listed: tuple[ListedMeeting, ...] = ()
        self._shown: tuple[ListedMeeting, ...] = ()
        self._found: list[Hit] = []
        self._log = ArchiveLog(bridge, self)
        self._entries: dict[str, Logged] = {}
        self._choices = RowsModel(self)
        self._hits = RowsModel(self)
        form = QWidget()
        self._ui = Ui_ArchivePage()
        self._ui.setupUi(form)
        columns = ThreeColumns(
            self._ui.choices_panel,
            self._ui.meetings_panel,
            self._ui.chosen_panel,
            left_widths=Widths(200, 240),
            right_widths=Widths(272, 320),
        )
        self._tasks = ArchivedTasks(bridge, self._log, self._ui.search_line)
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._ui.choices_list.setModel(self._choices)
        self._ui.choices_list.setItemDelegate(ChoiceDelegate(self))
        self._ui.meetings_list.setModel(self._hits)
        self._ui.meetings_list.setItemDelegate(HitDelegate(self))
        self._teller = ArchiveChosen(bridge, self._ui.summary_head, self._ui.contents_list)
        self._ui.meetings_list.setFocusProxy(self._ui.search_line)
        self.setFocusProxy(self._ui.search_line)
        # A held arrow key runs over the list without reading every meeting on its way.
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.setInterval(_TELLING_DELAY)
        self._connect()

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._log.came.connect(self._show_rows)
        self._telling.timeout.connect(self._tell_chosen)
        self._actions.kind_wanted.connect(self.show_kind)
        self._actions.task_status.triggered.connect(self._on_task_status)
        self._actions.undo.triggered.connect(self._tasks.undo)
        self._tasks.turned.connect(self._on_task_turned)
        self._tasks.told.connect(self.notice)
        self._ui.kind_choice.choice_moved.connect(self.show_kind)
        self._ui.search_line.textChanged.connect(self._on_text_changed)
        self._ui.search_line.moved.connect(self._on_moved)
        self._ui.search_line.accepted.connect(self._open_chosen)
        self._ui.search_line.removal_requested.connect(self.remove_chosen)
        self._ui.choices_list.row_chosen.connect(self._on_choice)
        self._ui.meetings_list.doubleClicked.connect(self._open_chosen)
        self._ui.meetings_list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._ui.open_button.clicked.connect(self._open_chosen)
        self._ui.remove_button.clicked.connect(self.remove_chosen)

    def show_meeting(self) -> None:
        """Read the list anew; the line stays on the meeting it was on, else on the open one."""
        self._read()
        if not self.chosen():
            self.choose(self._bridge.meeting_id)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What the page offers by keys and menu."""
        return self._actions.all()

    def show_kind(self, kind: object) -> None:
        """Show the meetings, the decisions or the actions; typed words stay."""
        self._kind = Kind(cast("int", kind))
        self._log.have()
        self._actions.tell(self._kind)
        self._show_rows()
        self.choose(None)
        keys_at = QApplication.focusWidget()
        if keys_at is None or not self._ui.kind_choice.isAncestorOf(keys_at):
            self._ui.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def chosen(self) -> ListedMeeting | None:
        """The meeting whose line is current."""
        wanted, _, _ = self._key().partition(archive_rows.HIT)
        return next((each for each in self._listed if each.id == wanted), None)

    def _key(self) -> str:
        return self._ui.meetings_list.currentIndex().data(RowRole.ID) or ""

    def choose(self, meeting_id: str | None) -> None:
        """Make a meeting's line current; the first line when it has none."""
        index = self._hits.index_of(meeting_id)
        if not index.isValid() and self._hits.rowCount():
            index = self._hits.index(0, 0)
        self._ui.meetings_list.setCurrentIndex(index)

    def type_filter(self, typed: str) -> None:
        """Filter as if this had been typed."""
        self._ui.search_line.setText(typed)

    def start_search(self) -> None:
        """Give the keys to the search line, what stands there chosen to be typed over."""
        self._ui.search_line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ui.search_line.selectAll()

    def count(self) -> int:
        """How many meetings there are in all."""
        return len(self._listed)

    def remove_chosen(self) -> None:
        """Put the chosen meeting in the trash; the bar that tells of it can take it back."""
        chosen = self.chosen()
        if chosen is None or self._kind is not Kind.MEETINGS:
            return
        at = self._ui.meetings_list.currentIndex().row()
        if chosen.id == self._bridge.meeting_id and not self._bridge.open_meeting(None):
            return
        if self._bridge.run(partial(meetings.remove, self._bridge.desk, chosen.id), self):
            self._read()
            left = self._hits.index(min(at, self._hits.rowCount() - 1), 0)
            self._ui.meetings_list.setCurrentIndex(left)
            self.meeting_removed.emit(chosen)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)
            self._show_rows()
            self._tell_chosen()

    def _read(self) -> None:
        try:
            self._listed = meetings.listed(self._bridge.desk)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
        self._log.read_soon()
        self._show_rows()

    def _show_rows(self) -> None:
        before, typed = self._key(), self._filter.typed
        self._shown = archive_rows.matching(self._listed, self._filter)
        self._choices.show_rows(archive_rows.choice_rows(self._listed, self._filter))
        logged = self._log.decisions(self._filter), self._log.actions(self._filter)
        self._tell_kinds((len(self._shown), *map(len, logged)))
        if self._kind is Kind.MEETINGS:
            rows, found = self._meeting_rows()
        else:
            rows, found = self._log_rows(logged[self._kind - 1])
        self._hits.show_rows(rows)
        self.choose(before or None)
        if not rows and typed:
            found = self.tr("Nothing was found with “{words}”.").format(words=typed.strip())
        self._ui.search_line.show_found(found)
        hint = self.tr("Words, body, number, date or status")
        if self._kind is not Kind.MEETINGS:
            hint = self.tr("Words, body, person or date")
        self._ui.search_line.setPlaceholderText(hint)
        self._telling.start()

    def _tell_kinds(self, counts: tuple[int, ...]) -> None:
        names = (self.tr("Meetings"), self.tr("Decisions"), self.tr("Actions"))
        words = [f"{name} {count}" for name, count in zip(names, counts, strict=True)]
        self._ui.kind_choice.set_words(words, self._kind)

    def _meeting_rows(self) -> tuple[list[Row], str]:
        typed, words = self._filter.typed, wanted(self._filter.typed)
        self._found = archive_rows.found_in(self._search(), self._shown, self._filter)
        rows = [archive_rows.meeting_row(each, typed) for each in self._shown]
        rows += [archive_rows.hit_row(hit, at, words) for at, hit in enumerate(self._found)]
        if self._found:
            return rows, self.tr("%n hit(s)", "", len(rows))
        return rows, self.tr("%n meeting(s)", "", len(rows))

    def _log_rows(self, entries: tuple[Logged, ...]) -> tuple[list[Row], str]:
        shown = entries[: log_rows.MOST]
        self._entries = {log_rows.line_key(each): each for each in shown}
        if self._kind is Kind.DECISIONS:
            make, told = log_rows.decision_row, self.tr("%n decision(s)", "", len(entries))
        else:
            make, told = self._log.action_row, self.tr("%n action(s)", "", len(entries))
        rows = [make(each, self._filter.typed) for each in shown]
        if len(entries) > len(shown):
            rows.append(self._log.more_row(len(entries) - len(shown)))
        return rows, told

    def _search(self) -> tuple[Hit, ...]:
        if not wanted(self._filter.typed):
            return ()
        try:
            return search(self._bridge.desk, self._filter.typed)
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return ()

    def _tell_chosen(self) -> None:
        chosen, is_list = self.chosen(), self._kind is Kind.MEETINGS
        self._ui.open_button.setVisible(chosen is not None)
        self._ui.remove_button.setVisible(chosen is not None and is_list)
        self._teller.tell(chosen, self._item())

    def _item(self) -> str | None:
        """The item that the line is of; None where it is of a meeting as a whole."""
        if self._kind is not Kind.MEETINGS:
            entry = self._entries.get(self._key())
            return entry.item if entry else None
        _, _, place = self._key().partition(archive_rows.HIT)
        return self._found[int(place)].found.item if place else None

    def _open_chosen(self, *_index: object) -> None:
        chosen, item = self.chosen(), self._item()
        if chosen is None:
            return
        self.open_requested.emit(chosen.id)
        if item is not None:
            self.item_chosen.emit(item)

    def _on_task_status(self) -> None:
        entry = self._entries.get(self._key()) if self._kind is Kind.ACTIONS else None
        if entry is None:
            self.notice.emit(self.tr("Choose an action first. F6 lists them."))
        else:
            self._tasks.turn(entry)

    def _on_task_turned(self, entry: Logged) -> None:
        self._read()
        self.choose(log_rows.line_key(entry))

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.meetings and origin is not TYPING and origin is not self:
            self._read()

    def _on_current_changed(self, *_indexes: object) -> None:
        self._telling.start()

    def _on_moved(self, steps: int) -> None:
        view = self._ui.meetings_list
        row = max(0, min(self._hits.rowCount() - 1, view.currentIndex().row() + steps))
        view.setCurrentIndex(self._hits.index(row, 0))

    def _on_text_changed(self, typed: str) -> None:
        self._ui.search_line.yields_undo = False
        self._filter = Filter(self._filter.body, self._filter.year, typed)
        self._show_rows()
        if typed:
            self._ui.meetings_list.setCurrentIndex(self._hits.index(0, 0))

    def _on_choice(self, choice: Choice) -> None:
        wanted = self._filter
        if choice.is_of_years:
            self._filter = Filter(wanted.body, choice.year, wanted.typed)
        else:
            self._filter = Filter(choice.body, wanted.year, wanted.typed)
        self._show_rows()
