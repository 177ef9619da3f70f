"""Review (Tarkastus): the pages as they will print, what is still open, and the approval."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.review_page_ui import Ui_ReviewPage
from minutetaker.clock import now
from minutetaker.domain.changes import Changes
from minutetaker.domain.fingerprint import fingerprint
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language
from minutetaker.services import approval
from minutetaker.services.people import person_meant
from minutetaker.ui import i18n, icons, theme
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.models.rows_model import RowsModel
from minutetaker.ui.page_render import PageRenderer
from minutetaker.ui.pages.review_notes import ReviewNotes
from minutetaker.ui.pages.review_rows import approved, item_at, item_rows, matter_rows
from minutetaker.ui.widgets.columns import ThreeColumns, Widths
from minutetaker.ui.widgets.folded_columns import FoldedColumns
from minutetaker.ui.widgets.list_parts import PartList
from minutetaker.ui.widgets.row_delegates import AgendaDelegate, TwoLineDelegate

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
        self._asked: Minutes | None = None
        self._read: str | None = None
        self._matters: tuple[OpenMatter, ...] = ()
        self._renderer = PageRenderer(self)
        self._items = RowsModel(self)
        self._matter_rows = RowsModel(self)
        self._build()
        self._notes = ReviewNotes(bridge, self, self._ui.comments_list)
        self._next_action = QAction(self.tr("Next open matter"), self)
        self._connect()

    def _build(self) -> None:
        form = QWidget()
        ui = self._ui = Ui_ReviewPage()
        ui.setupUi(form)
        columns = ThreeColumns(
            ui.items_column,
            ui.pages_column,
            ui.matters_column,
            left_widths=Widths(220, 240),
            right_widths=Widths(272, 304),
        )
        columns.set_middle_ground("desk")
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._folded = FoldedColumns(
            columns,
            left=(ui.items_fold_button, ui.items_list),
            right=(ui.matters_fold_button, ui.approval_panel),
            gives_way=ui.comment_button,
        )
        ui.items_list.setSelectionMode(PartList.SelectionMode.NoSelection)
        ui.items_list.setModel(self._items)
        ui.items_list.setItemDelegate(AgendaDelegate(self, has_glyphs=False))
        ui.matters_list.setSelectionMode(PartList.SelectionMode.NoSelection)
        ui.matters_list.setModel(self._matter_rows)
        ui.matters_list.setItemDelegate(TwoLineDelegate(self))
        ui.comments_list.setSelectionMode(PartList.SelectionMode.NoSelection)
        ui.comments_list.setItemDelegate(TwoLineDelegate(self))
        ui.frozen_icon.setPixmap(icons.icon("lock", "text2").pixmap(theme.px(16), theme.px(16)))
        ui.frozen_label.setText(self.tr("Approved, to be read only"))
        for label in (ui.frozen_label, ui.page_label, ui.zoom_label):
            theme.make_quiet(label)
        for label in (ui.page_label, ui.zoom_label):
            label.setFont(theme.font("caption"))
        self.setFocusProxy(ui.page_view)

    def _connect(self) -> None:
        ui = self._ui
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        self._renderer.rendered.connect(self._on_pages_rendered)
        self._renderer.failed.connect(self._bridge.failed)
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
        ui.approval_panel.approve_requested.connect(self._on_approve_requested)
        ui.approval_panel.export_requested.connect(self._on_export_requested)
        ui.approval_panel.approved_panel.correction_requested.connect(self._notes.ask_correction)
        ui.approval_panel.approved_panel.examined_requested.connect(self._notes.ask_examined)
        ui.approval_panel.approver_field.line.textChanged.connect(self._on_author_changed)
        ui.comment_button.clicked.connect(self._notes.ask_comment)
        self._notes.item_wanted.connect(self._on_item_chosen)
        self._next_action.triggered.connect(self.go_to_next_matter)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        return (self._next_action, self._notes.comment)

    def show_meeting(self) -> None:
        """Show the meeting on the desk, with all that is typed on the disk first."""
        self._bridge.drain()
        self._ui.page_view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_zoom_changed(self._ui.page_view.zoom)
        self._refresh()

    def close_page(self) -> None:
        """Let the rendering thread go."""
        self._renderer.close()

    def go_to_next_matter(self) -> None:
        """Go where the first open matter is mended."""
        if self._matters:
            self.matter_chosen.emit(self._matters[0])

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._pages, self._asked, self._read = None, None, None
        self._notes.read = None
        self._ui.page_view.show_pages(())
        self._ui.page_view.go_to(0, 0)
        self._ui.page_label.clear()
        self._ui.approval_panel.forget_name()
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
        self._matters = self._bridge.matters()
        self._show_items(minutes)
        self._show_matters(minutes)
        self._show_comments(minutes)
        self._show_approval(minutes)
        self._ask_pages()

    def _ask_pages(self) -> None:
        """Ask for pages, unless those of this very text are asked for already."""
        minutes = self._bridge.minutes
        if minutes is not None and self._asked is not minutes:
            self._asked = minutes
            self._renderer.request(minutes)

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
        self._ui.comments_heading.setVisible(bool(minutes.comments))
        self._ui.comments_heading.show_words(self.tr("Comments"), str(waiting or ""))
        self._ui.comments_heading.show_state("", self.tr("Del: answered"))

    def _on_author_changed(self, name: str) -> None:
        self._notes.author = name

    def _show_approval(self, minutes: Minutes) -> None:
        ui, is_frozen = self._ui, minutes.is_approved
        for of_draft in (ui.edit_button, ui.matters_heading, ui.matters_list):
            of_draft.setVisible(not is_frozen)
        for of_approved in (ui.frozen_icon, ui.frozen_label):
            of_approved.setVisible(is_frozen)
        if is_frozen:
            ui.approval_panel.show_approved(approved(minutes, Language(i18n.language())))
            return
        ui.approval_panel.show_draft(
            tuple(each.shown_name for each in approval.approvers(minutes)),
            matters=len(self._matters),
            blockers=sum(matter.blocks for matter in self._matters),
            is_current=self._are_pages_current(minutes),
        )

    def _are_pages_current(self, minutes: Minutes) -> bool:
        return self._pages is not None and self._pages.fingerprint == fingerprint(minutes)

    def _on_pages_rendered(self, pages: "Pages") -> None:
        self._pages = pages
        self._ui.page_view.show_pages(pages.drawings)
        minutes = self._bridge.minutes
        if minutes is not None:
            self._show_approval(minutes)

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
        place = self._pages.places.get((item_id, None)) if self._pages else None
        if place is not None:
            self._ui.page_view.go_to(place.page, max(place.height - _ABOVE, 0.0))
            self._folded.fold()

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

    def _on_approve_requested(self, name: str) -> None:
        minutes, meeting_id = self._bridge.minutes, self._bridge.meeting_id
        if minutes is None or meeting_id is None or self._pages is None:
            return
        person = person_meant(minutes, name)
        if person is None:
            return
        act = partial(
            approval.approve,
            self._bridge.desk,
            meeting_id,
            person,
            self._role_of(minutes, person.participant),
            self._pages.fingerprint,
            now(),
        )
        if self._bridge.run(act, self):
            self._ui.page_view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._refresh()

    def _role_of(self, minutes: Minutes, participant: str | None) -> str:
        people = [each for each in minutes.participants if each.id == participant]
        role = people[0].roles[0] if people and people[0].roles else None
        return (role.mark or office(role.role, Language(i18n.language()))) if role else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self._folded.fold():
            self._ui.page_view.setFocus(Qt.FocusReason.OtherFocusReason)
