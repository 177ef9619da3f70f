"""Review (Tarkastus): the pages as they will print, what is still open, and the approval."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker._generated.review_page_ui import Ui_ReviewPage
from minutetaker.clock import now
from minutetaker.domain.changes import Changes
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import OpenMatter, open_matters
from minutetaker.finnish import dates, times
from minutetaker.finnish.labels import office
from minutetaker.finnish.languages import Language
from minutetaker.services import approval
from minutetaker.services.messages import matter_place, matter_words
from minutetaker.services.people import person_meant
from minutetaker.services.review import Pages
from minutetaker.ui import i18n
from minutetaker.ui.bridge import TYPING, Bridge
from minutetaker.ui.models.rows_model import Row, RowsModel
from minutetaker.ui.page_render import PageRenderer
from minutetaker.ui.widgets.approval_panel import Approved
from minutetaker.ui.widgets.columns import ThreeColumns, Widths
from minutetaker.ui.widgets.list_parts import RowRole
from minutetaker.ui.widgets.row_delegates import AgendaDelegate, TwoLineDelegate


class ReviewPage(QWidget):
    """The chair reads exactly what will go out.

    Signals:
        stage_requested: (int) another stage is wanted.
        matter_chosen: (OpenMatter) go where it is mended.
    """

    stage_requested = Signal(object)
    matter_chosen = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pages: Pages | None = None
        self._matters: tuple[OpenMatter, ...] = ()
        self._is_stale = True
        self._renderer = PageRenderer(self)
        self._items = RowsModel(self)
        self._matter_rows = RowsModel(self)
        form = QWidget()
        self._ui = Ui_ReviewPage()
        self._ui.setupUi(form)
        columns = ThreeColumns(
            self._ui.items_column,
            self._ui.pages_column,
            self._ui.matters_column,
            left_widths=Widths(220, 240),
            right_widths=Widths(272, 304),
        )
        columns.set_middle_ground("desk")
        form.deleteLater()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)
        self._ui.items_list.setModel(self._items)
        self._ui.items_list.setItemDelegate(AgendaDelegate(self, has_glyphs=False))
        self._ui.matters_list.setModel(self._matter_rows)
        self._ui.matters_list.setItemDelegate(TwoLineDelegate(self))
        self._next_action = QAction(self.tr("Next open matter"), self)
        self._connect()

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._bridge.meeting_opened.connect(self._on_meeting_opened)
        self._renderer.rendered.connect(self._on_pages_rendered)
        self._renderer.failed.connect(self._bridge.failed)
        self._ui.items_list.row_chosen.connect(self._on_item_chosen)
        self._ui.matters_list.row_chosen.connect(self._on_matter_chosen)
        self._ui.page_view.page_changed.connect(self._on_page_changed)
        self._ui.page_view.zoom_changed.connect(self._on_zoom_changed)
        self._ui.zoom_in_button.clicked.connect(self._ui.page_view.zoom_in)
        self._ui.zoom_out_button.clicked.connect(self._ui.page_view.zoom_out)
        self._ui.edit_button.clicked.connect(self._on_edit_clicked)
        self._ui.approval_panel.next_requested.connect(self.go_to_next_matter)
        self._ui.approval_panel.approve_requested.connect(self._on_approve_requested)
        self._ui.approval_panel.export_requested.connect(self._on_export_requested)
        self._next_action.triggered.connect(self.go_to_next_matter)
        self.destroyed.connect(self._renderer.close)

    def actions_of_page(self) -> tuple[QAction, ...]:
        """What this page adds to the menu and the palette."""
        return (self._next_action,)

    def show_meeting(self) -> None:
        """Show the meeting on the desk, with all that is typed on the disk first."""
        self._bridge.drain()
        self._ui.page_view.setFocus()
        self._refresh()

    def close_page(self) -> None:
        """Let the rendering thread go."""
        self._renderer.close()

    def go_to_next_matter(self) -> None:
        """Go where the first open matter is mended."""
        if self._matters:
            self.matter_chosen.emit(self._matters[0])

    def _on_meeting_opened(self, _meeting_id: str | None) -> None:
        self._is_stale = True
        self._pages = None
        self._ui.page_view.show_pages(())
        if self.isVisible():
            self._refresh()

    def _on_changed(self, changes: Changes, origin: object) -> None:
        if changes.meeting_id != self._bridge.meeting_id:
            return
        self._is_stale = True
        if self.isVisible() and origin != TYPING:
            self._refresh()

    def _refresh(self) -> None:
        minutes = self._bridge.minutes
        if minutes is None:
            self._items.show_rows(())
            self._matter_rows.show_rows(())
            return
        self._show_items(minutes)
        self._show_matters(minutes)
        self._show_approval(minutes)
        if self._is_stale:
            self._is_stale = False
            self._renderer.request(minutes, self._ui.page_view.pixels_per_inch)

    def _show_items(self, minutes: Minutes) -> None:
        with_matters = {matter.item for matter in self._matters}
        rows = [
            Row(
                item.id,
                item.title or self.tr("(no title)"),
                f"{item.number or ''} {item.title or ''}".strip(),
                {
                    RowRole.NUMBER: item.number or "",
                    RowRole.NOTE_ICON: "circle-alert" if item.id in with_matters else "",
                },
            )
            for item in minutes.items
        ]
        self._items.show_rows(rows)
        self._ui.items_heading.show_words(self.tr("Items"), str(len(rows)))

    def _show_matters(self, minutes: Minutes) -> None:
        self._matters = () if minutes.is_approved else open_matters(minutes)
        language = Language(i18n.language())
        rows = [
            Row(
                at,
                matter_words(matter, language),
                None,
                {
                    RowRole.ICON: "circle-alert",
                    RowRole.ICON_COLOUR: "warn",
                    RowRole.SECOND: matter_place(matter, minutes),
                },
            )
            for at, matter in enumerate(self._matters)
        ]
        self._matter_rows.show_rows(rows)
        title = self.tr("Open matters") if rows else self.tr("No open matters")
        self._ui.matters_heading.show_words(title, str(len(rows)) if rows else "")
        self._show_items(minutes)

    def _show_approval(self, minutes: Minutes) -> None:
        panel = self._ui.approval_panel
        self._ui.edit_button.setVisible(not minutes.is_approved)
        if not minutes.is_approved:
            names = tuple(each.shown_name for each in approval.approvers(minutes))
            blockers = sum(matter.blocks for matter in self._matters)
            panel.show_draft(names, matters=len(self._matters), blockers=blockers)
            return
        made, language = minutes.approval, Language(i18n.language())
        who = ", ".join(filter(None, (minutes.name_of(made.by), made.role))) if made else ""
        when = ""
        if made and made.at:
            day = dates.short(made.at.date(), language)
            when = f"{day} {times.clock(f'{made.at:%H:%M}', language)}"
        panel.show_approved(Approved(who, when, (made and made.fingerprint) or ""))

    def _on_pages_rendered(self, pages: Pages) -> None:
        self._pages = pages
        self._ui.page_view.show_pages(pages.images)

    def _on_page_changed(self, page: int, total: int) -> None:
        self._ui.page_label.setText(self.tr("Page {page} / {total}").format(page=page, total=total))

    def _on_zoom_changed(self, zoom: float) -> None:
        self._ui.zoom_label.setText(f"{zoom * 100:.0f}\u00a0%")
        minutes = self._bridge.minutes
        if minutes is not None:
            self._renderer.request(minutes, self._ui.page_view.pixels_per_inch)

    def _on_item_chosen(self, item_id: str) -> None:
        place = self._pages.places.get((item_id, None)) if self._pages else None
        if place is not None:
            self._ui.page_view.go_to(place.page, max(place.height - 0.02, 0.0))

    def _on_matter_chosen(self, at: int) -> None:
        self.matter_chosen.emit(self._matters[at])

    def _on_edit_clicked(self) -> None:
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
        roles = next(
            (each.roles for each in approval.approvers(minutes) if each.id == person.participant),
            (),
        )
        role = roles[0].mark or office(roles[0].role, Language(i18n.language())) if roles else ""
        act = partial(
            approval.approve,
            self._bridge.desk,
            meeting_id,
            person,
            role,
            self._pages.fingerprint,
            now(),
        )
        self._bridge.run(act, self)
