"""The agenda while it is prepared: items written, moved and removed by keys or by hand."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets.agenda_row import AgendaEntry, AgendaRow
from minutetaker.ui.widgets.button import Button


class AgendaEditor(QScrollArea):
    """Rows of items; the one with the keys is open.

    Return adds an item below, Up and Down walk, Alt+Shift+Up and Down move, Ctrl+Delete removes.

    Signals:
        title_edited, presenters_edited, case_number_edited, proposal_edited: (item id, str).
        add_requested: (item id or None) an item is wanted after this one, or at the end.
        remove_requested: (item id).
        move_requested: (item id, int) to this place, from 0.
    """

    title_edited = Signal(object, object)
    presenters_edited = Signal(object, object)
    case_number_edited = Signal(object, object)
    proposal_edited = Signal(object, object)
    add_requested = Signal(object)
    remove_requested = Signal(object)
    move_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[AgendaRow] = []
        self._people: tuple[str, ...] = ()
        self._is_frozen = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        page = QWidget()
        page.setAutoFillBackground(False)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(theme.px(32), 0, theme.px(32), theme.px(24))
        self._column.setSpacing(0)
        self._add_button = Button(text=self.tr("Add an item"), kind="quiet", icon_name="plus")
        self._add_button.clicked.connect(self._on_add_clicked)
        self._column.addWidget(self._add_button)
        self._column.addStretch()
        self.setWidget(page)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def show_agenda(
        self, entries: Sequence[AgendaEntry], people: Sequence[str], *, is_frozen: bool
    ) -> None:
        """Show these items; the row with the keys keeps them, wherever it moves."""
        self._people, self._is_frozen = tuple(people), is_frozen
        self._add_button.setVisible(not is_frozen)
        kept = {row.key: row for row in self._rows}
        wanted = {entry.key for entry in entries}
        for key in kept.keys() - wanted:
            self._drop(kept.pop(key))
        rows = []
        for at, entry in enumerate(entries):
            row = kept.get(entry.key) or self._made(entry)
            row.show_entry(entry)
            row.set_people(self._people)
            row.set_frozen(is_frozen=is_frozen)
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
            rows.append(row)
        self._rows = rows
        # Tab goes through each row and down the list, whatever the order in which they were made.
        stops = [stop for row in rows for stop in row.stops()]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    def focus_item(self, item_id: str) -> None:
        """Give the keys to an item's title."""
        for row in self._rows:
            if row.key == item_id:
                row.title_edit.setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(row)

    def focus_first(self) -> None:
        """Give the keys to the first item."""
        if self._rows:
            self.focus_item(self._rows[0].key)

    def commit(self) -> None:
        """Tell what is typed and not yet told."""
        for row in self._rows:
            row.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)

    def _made(self, entry: AgendaEntry) -> AgendaRow:
        row = AgendaRow(entry, self.widget())
        row.title_edited.connect(self.title_edited)
        row.presenters_edited.connect(self.presenters_edited)
        row.case_number_edited.connect(self.case_number_edited)
        row.proposal_edited.connect(self.proposal_edited)
        row.key_pressed.connect(self._on_key_pressed)
        row.dragged.connect(self._on_dragged)
        return row

    def _drop(self, row: AgendaRow) -> None:
        had_keys = row.isAncestorOf(QApplication.focusWidget() or self)
        at = self._rows.index(row)
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if had_keys and self._rows:
            self.focus_item(self._rows[min(at, len(self._rows) - 1)].key)

    def _place_of(self, item_id: str) -> int:
        return next(at for at, row in enumerate(self._rows) if row.key == item_id)

    def _on_key_pressed(self, item_id: str, key: Qt.Key, is_meant: bool) -> None:
        at = self._place_of(item_id)
        if key == Qt.Key.Key_Return:
            if not self._is_frozen:
                self.add_requested.emit(item_id)
        elif key == Qt.Key.Key_Delete:
            if not self._is_frozen:
                self.remove_requested.emit(item_id)
        else:
            to = at + (1 if key == Qt.Key.Key_Down else -1)
            if not 0 <= to < len(self._rows):
                return
            if is_meant and not self._is_frozen:
                self.move_requested.emit(item_id, to)
            elif not is_meant:
                self.focus_item(self._rows[to].key)

    def _on_dragged(self, item_id: str, height: int) -> None:
        others = [row for row in self._rows if row.key != item_id]
        to = sum(1 for row in others if row.geometry().center().y() < height)
        if not self._is_frozen and to != self._place_of(item_id):
            self.move_requested.emit(item_id, to)

    def _on_add_clicked(self) -> None:
        self.add_requested.emit(self._rows[-1].key if self._rows else None)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        for row in self._rows:
            row.set_open(is_open=row.isAncestorOf(new))
