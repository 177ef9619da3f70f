"""Review (Tarkastus): the pages as they will print, what is still open, and the approval."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QWidget

from minutetaker._generated.review_page_ui import Ui_ReviewPage
from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.finnish.languages import Language
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.pages.review_approval import Approving
from minutetaker.ui.pages.review_changes import ReadChanges
from minutetaker.ui.pages.review_comments import comment_marks
from minutetaker.ui.pages.review_form import lay_out, put_approval
from minutetaker.ui.pages.review_notes import ReviewNotes
from minutetaker.ui.pages.review_rows import item_at, item_rows, matter_rows
from minutetaker.ui.pages.review_wait import PagesWait

if TYPE_CHECKING:
    from minutetaker.services.review import Pages

_ABOVE = 0.02
"""Part of a page left in sight above the heading that was jumped to."""


class ReviewPage(QWidget):
    """The chair reads exactly what will go out.

    Signals:
        stage_requested: (int) another stage is wanted.
        matter_chosen: (OpenMatter) go where it is mended.
        item_chosen: (item id) go where its words are changed.
    """

    stage_requested = Signal(object)
    matter_chosen = Signal(object)
    item_chosen = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pages: Pages | None = None
        self._read: str | None = None
        self._matters: tuple[OpenMatter, ...] = ()
        self._items = RowsModel(self)
        self._matter_rows = RowsModel(self)
        self._ui = Ui_ReviewPage()
        self._folded = lay_out(self._ui, self)
        self._ui.items_list.setModel(self._items)
        self._ui.matters_list.setModel(self._matter_rows)
        self.setFocusProxy(self._ui.page_view)
        self._notes = ReviewNotes(bridge, self, self._ui.comments_list)
        self._wait = PagesWait(bridge, self._ui, self)
        self._changes = ReadChanges(bridge, self._ui, self)
        self._approving = Approving(bridge, self._ui.approval_panel)
        self._next_action = QAction(self.tr("Next open matter"), self)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        self._wait.rendered.connect(self._on_pages_rendered)
        self._wait.stopped.connect(self._on_wait_stopped)
        ui.items_list.row_chosen.connect(self._on_item_chosen)
        ui.matters_list.row_chosen.connect(self._on_matter_chosen)
        ui.page_view.page_changed.connect(self._on_page_changed)
        ui.page_view.place_changed.connect(self._on_place_changed)
        ui.page_view.zoom_changed.connect(self._on_zoom_changed)
        ui.page_view.edit_requested.connect(self._on_edit_requested)
        ui.zoom_in_button.clicked.connect(ui.page_view.zoom_in)
        ui.zoom_out_button.clicked.connect(ui.page_view.zoom_out)
        ui.edit_button.clicked.connect(self._on_edit_requested)
        ui.approval_panel.next_requested.connect(self.go_to_next_matter)
        ui.approval_panel.export_requested.connect(self._on_export_requested)
        ui.approval_panel.approved_panel.correction_requested.connect(self._notes.ask_correction)
        ui.approval_panel.approved_panel.examined_requested.connect(self._notes.ask_examined)
        ui.approval_panel.approver_field.line.textChanged.connect(self._on_author_changed)
        ui.comment_button.clicked.connect(self._notes.ask_comment)
        self._notes.place_wanted.connect(self._on_field_wanted)
        self._changes.marks_changed.connect(self._show_marks)
        self._changes.place_wanted.connect(self._on_place_wanted)
        self._approving.approved.connect(self._on_approved)
        self._approving.refused.connect(self._refresh)
        self._next_action.triggered.connect(self.go_to_next_matter)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        return (self._next_action, self._notes.comment, *self._changes.actions_of_page())

    def show_meeting(self) -> None:
        """Show the meeting on the desk, with all that is typed on the disk first."""
        self._bridge.drain()
        self._ui.page_view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_zoom_changed(self._ui.page_view.zoom)
        self._refresh()

    def close_page(self) -> None:
        """Let the rendering thread go."""
        self._wait.close()

    def go_to_next_matter(self) -> None:
        """Go where the first open matter is mended."""
        if self._matters:
            self.matter_chosen.emit(self._matters[0])

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._pages, self._read = None, None
        self._notes.read = None
        self._wait.forget()
        self._ui.page_view.show_pages(())
        self._ui.page_view.go_to(0, 0)
        self._ui.page_label.clear()
        self._approving.forget()
        self._changes.forget()
        if self.isVisible():
            self._refresh()

    def _on_changed(self, changes: Changes, _origin: object) -> None:
        # Typing, too: words can reach the disk after this page has come up.
        if changes.meeting_id == self._bridge.meeting_id and self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        minutes = self._bridge.minutes
        if minutes is None:
            self._items.show_rows(())
            self._matter_rows.show_rows(())
            self._ui.items_heading.show_words(self.tr("Items"))
            self._ui.matters_column.setEnabled(False)
            return
        self._ui.matters_column.setEnabled(True)
        self._matters = self._bridge.matters_now()
        self._show_items(minutes)
        self._show_matters(minutes)
        self._show_comments(minutes)
        self._wait.ask()
        self._show_approval(minutes)

    def _show_items(self, minutes: Minutes) -> None:
        rows = item_rows(minutes, self._matters, self._read, self.tr("(no title)"))
        self._items.show_rows(rows)
        self._ui.items_heading.show_words(self.tr("Items"), str(len(rows)))

    def _show_matters(self, minutes: Minutes) -> None:
        rows = matter_rows(minutes, self._matters, Language(i18n.language()))
        self._matter_rows.show_rows(rows)
        title = self.tr("Open matters") if rows else self.tr("No open matters")
        self._ui.matters_heading.show_words(title, str(len(rows)) if rows else "")
        self._ui.matters_heading.show_state("", "F7" if rows else "")

    def _show_comments(self, minutes: Minutes) -> None:
        waiting = self._notes.show_comments(minutes)
        self._show_marks()
        self._ui.comments_heading.setVisible(bool(minutes.comments))
        self._ui.comments_heading.show_words(self.tr("Comments"), str(waiting or ""))
        self._ui.comments_heading.show_state("", self.tr("Del: answered"))

    def _on_author_changed(self, name: str) -> None:
        self._notes.author = name

    def _show_approval(self, minutes: Minutes) -> None:
        ui, is_frozen = self._ui, minutes.is_approved
        for of_draft in (ui.edit_button, ui.matters_heading):
            of_draft.setVisible(not is_frozen)
        ui.matters_list.setVisible(not is_frozen and bool(self._matters))
        for of_approved in (ui.frozen_icon, ui.frozen_label):
            of_approved.setVisible(is_frozen)
        put_approval(ui, is_first=is_frozen)
        if is_frozen:
            self._changes.forget()
        self._approving.show_minutes(minutes, self._matters, is_awaited=not self._wait.is_stopped)

    def _on_pages_rendered(self, pages: "Pages") -> None:
        self._pages = pages
        minutes = self._bridge.minutes
        if minutes is not None:
            self._changes.show_pages(minutes, pages)
        self._approving.shown = pages.fingerprint
        self._ui.page_view.show_pages(pages.drawings)
        if minutes is not None:
            self._show_approval(minutes)

    def _show_marks(self) -> None:
        marks = self._changes.marks()
        minutes = self._bridge.minutes
        if self._pages is not None and minutes is not None:
            marks += comment_marks(minutes, self._pages)
        self._ui.page_view.show_marks(marks)

    def _on_place_wanted(self, page: int, height: float) -> None:
        self._ui.page_view.go_to(page, max(height - _ABOVE, 0.0))
        self._folded.fold()

    def _on_page_changed(self, page: int, total: int) -> None:
        self._ui.page_label.setText(self.tr("Page {page} / {total}").format(page=page, total=total))

    def _on_place_changed(self, page: int, height: float) -> None:
        read = item_at(self._pages.places, page, height) if self._pages else None
        minutes = self._bridge.minutes
        if read != self._read and minutes is not None:
            self._read = self._notes.read = read
            self._show_items(minutes)
            self._ui.items_list.scrollTo(self._items.index_of(read))

    def _on_zoom_changed(self, zoom: float) -> None:
        self._ui.zoom_label.setText(f"{zoom * 100:.0f}\u00a0%")

    def _on_item_chosen(self, item_id: str) -> None:
        self._on_field_wanted((item_id, None))

    def _on_field_wanted(self, wanted: tuple[str, str | None]) -> None:
        places = self._pages.places if self._pages is not None else {}
        place = places.get((wanted[0], wanted[1]), places.get((wanted[0], None)))
        if place is not None:
            self._on_place_wanted(place.page, place.height)

    def _on_matter_chosen(self, key: tuple[int, OpenMatter]) -> None:
        self.matter_chosen.emit(key[1])

    def _on_edit_requested(self) -> None:
        minutes = self._bridge.minutes
        if minutes is None or minutes.is_approved:
            return
        if self._read is not None:
            self.item_chosen.emit(self._read)
        else:
            self.stage_requested.emit(2)

    def _on_export_requested(self) -> None:
        self.stage_requested.emit(4)

    def _on_wait_stopped(self) -> None:
        minutes = self._bridge.minutes
        if minutes is not None:
            self._show_approval(minutes)

    def _on_approved(self) -> None:
        self._ui.page_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._folded.fold() and not self._wait.stop():
            self._ui.page_view.setFocus(Qt.FocusReason.OtherFocusReason)
