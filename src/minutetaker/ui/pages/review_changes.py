"""What has changed since somebody read the pages, walked by keys; reading is marked by a key."""

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from minutetaker._generated.review_page_ui import Ui_ReviewPage
from minutetaker.clock import now
from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.reading import PassageChange, Reading, changes_since
from minutetaker.services.readings import last_reading, mark_read, take_back_reading
from minutetaker.services.review import Pages
from minutetaker.ui.accessibility import announce
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.pages.review_rows import change_row, when_words
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.page_marks import PageMark


class ReadChanges(QObject):
    """Keeps the list of changes, and says where they are marked on the pages.

    Only the command marks the pages as read. Coming by, scrolling and approving don't: whoever
    passes the page would else wipe off the marks of the one who has still to read them.

    Signals:
        marks_changed: () other passages are to be marked, see ``marks``.
        place_wanted: (page from 0, part of its height) show a change.
    """

    marks_changed = Signal()
    place_wanted = Signal(object, object)

    def __init__(self, bridge: Bridge, ui: Ui_ReviewPage, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._ui = bridge, ui
        self._pages: Pages | None = None
        self._minutes: Minutes | None = None
        self._reading: Reading | None = None
        self._changes: tuple[PassageChange, ...] = ()
        self._rows = RowsModel(self)
        ui.changes_list.setModel(self._rows)
        self.mark = self._made("Ctrl+L", self.tr("Mark as read"))
        self.next = self._made("F8", self.tr("Next change"))
        self.previous = self._made("Shift+F8", self.tr("Previous change"))
        self.mark.triggered.connect(self._on_mark)
        self.next.triggered.connect(self._on_next)
        self.previous.triggered.connect(self._on_previous)
        ui.read_button.clicked.connect(self._on_mark)
        ui.changes_list.row_chosen.connect(self._on_row_chosen)
        ui.changes_list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._show(is_told=False)

    def _made(self, key: str, name: str) -> QAction:
        action = QAction(name, self)
        action.setShortcut(QKeySequence(key))
        return action

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What can be done with the changes."""
        return (self.next, self.previous, self.mark)

    def forget(self) -> None:
        """Another meeting: no page of it is there yet."""
        self._minutes, self._pages, self._reading, self._changes = None, None, None, ()
        self._show(is_told=False)
        self.marks_changed.emit()

    def show_pages(self, minutes: Minutes, pages: Pages) -> None:
        """Tell what differs on these pages from those that were read; nothing once approved."""
        meeting_id = self._bridge.meeting_id
        if meeting_id is None or minutes.is_approved:
            self.forget()
            return
        self._minutes, self._pages = minutes, pages
        self._reading = last_reading(self._bridge.desk, meeting_id)
        read = self._reading.passages if self._reading is not None else pages.passages
        self._changes = changes_since(read, pages.passages)
        self._show(is_told=True)
        self.marks_changed.emit()

    def marks(self) -> tuple[PageMark, ...]:
        """The marks of all changes; those of the current row are lit."""
        if self._pages is None:
            return ()
        lit = self._ui.changes_list.currentIndex().data(RowRole.ID)
        return tuple(
            PageMark(each.page, each.top, each.bottom, is_lit=(change.item, change.field) == lit)
            for change in self._changes
            if change.at is not None
            for each in self._pages.stretches(change.at)
        )

    def _show(self, *, is_told: bool) -> None:
        ui, minutes = self._ui, self._minutes
        is_writable = not self._bridge.desk.is_read_only
        for part in (ui.changes_heading, ui.changes_label, ui.changes_list, ui.read_button):
            part.setVisible(is_told)
        ui.read_button.setVisible(is_told and is_writable)
        self.mark.setEnabled(is_told and is_writable)
        found: dict[object, list[PassageChange]] = {}
        for change in self._changes:
            found.setdefault(_field_of(change), []).append(change)
        self._rows.show_rows(
            [change_row(minutes, key, each) for key, each in found.items()] if minutes else ()
        )
        for walk in (self.next, self.previous):
            walk.setEnabled(bool(found))
        ui.changes_list.setVisible(bool(found))
        when = when_words(self._reading.at) if self._reading is not None else ""
        ui.changes_heading.show_words(self.tr("Changed"), str(len(found) or ""))
        ui.changes_heading.show_state("", "F8" if found else "")
        if self._reading is None:
            words = self.tr("Mark the pages when you have read them: later changes show on them.")
        else:
            words = self.tr("Since {when}") if found else self.tr("No changes since {when}.")
        ui.changes_label.setText(words.format(when=when))
        is_read = self._reading is not None and not found
        name = self.tr("Take back the reading mark") if is_read else self.tr("Mark as read")
        ui.read_button.setText(name)
        self.mark.setText(name)

    def _on_mark(self) -> None:
        pages, minutes, meeting_id = self._pages, self._minutes, self._bridge.meeting_id
        if pages is None or minutes is None or meeting_id is None or not self.mark.isEnabled():
            return
        try:
            if self._reading is not None and not self._changes:
                take_back_reading(self._bridge.desk, meeting_id)
            else:
                mark_read(self._bridge.desk, meeting_id, pages.passages, now())
        except KnownFailure as failure:
            self._bridge.failed.emit(failure)
            return
        self.show_pages(minutes, pages)
        heading, label = self._ui.changes_heading, self._ui.changes_label
        announce(label, label.text() if label.isVisible() else heading.accessibleName())

    def _on_next(self) -> None:
        self._walk(1)

    def _on_previous(self) -> None:
        self._walk(-1)

    def _walk(self, step: int) -> None:
        """To the next row and round again, the keys staying where they are."""
        count, view = self._rows.rowCount(), self._ui.changes_list
        if not count:
            return
        current = view.currentIndex()
        at = (current.row() + step) % count if current.isValid() else (0 if step > 0 else count - 1)
        view.setCurrentIndex(self._rows.index(at, 0))
        self._on_row_chosen(view.currentIndex().data(RowRole.ID))
        announce(view, str(view.currentIndex().data()))

    def _on_row_chosen(self, key: tuple[str | None, str | None]) -> None:
        places = [each.at for each in self._changes if _field_of(each) == tuple(key)]
        if self._pages is not None and places and places[0] is not None:
            place = self._pages.begins[places[0]]
            self.place_wanted.emit(place.page, place.height)

    def _on_current_changed(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self.marks_changed.emit()


def _field_of(change: PassageChange) -> tuple[str | None, str | None]:
    return change.item, change.field
