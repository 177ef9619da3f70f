"""The agenda while it is prepared: items written, moved and removed by keys or by hand."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.agenda_entry import AgendaEntry
from minutetaker.ui.widgets.agenda_row import LEFT, NARROW, PRESENTER, AgendaRow
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.field_editor import FieldEditor

SIDE = 32
_HEADINGS = 20


class AgendaEditor(QScrollArea):
    """Rows of items; the one with the keys is open.

    Return adds an item below, Up and Down walk, Alt+Shift+Up and Down move, Ctrl+Delete removes.

    Signals:
        title_edited, presenters_edited, case_number_edited, planned_edited,
        proposal_edited: (item id, str).
        file_asked: (item id); files_given: (item id, tuple of Path) to be attached.
        attachment_chosen, attachment_removed: (item id, attachment id).
        add_requested: (item id or None) an item is wanted after this one, or at the end.
        remove_requested: (item id).
        move_requested: (item id, int) to this place, from 0.
        proposal_entered: (item id, FieldEditor) the caret came into an item's proposal.
    """

    title_edited = Signal(object, object)
    presenters_edited = Signal(object, object)
    case_number_edited = Signal(object, object)
    planned_edited = Signal(object, object)
    proposal_edited = Signal(object, object)
    file_asked = Signal(object)
    files_given = Signal(object, object)
    attachment_chosen = Signal(object, object)
    attachment_removed = Signal(object, object)
    add_requested = Signal(object)
    remove_requested = Signal(object)
    move_requested = Signal(object, object)
    proposal_entered = Signal(object, object)

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
        self.setViewportMargins(0, theme.px(_HEADINGS), 0, 0)
        self._headings = _Headings(self)
        page = self._page = QWidget()
        page.setAutoFillBackground(False)
        self._column = QVBoxLayout(page)
        self._column.setSpacing(0)
        self._foot = QWidget(page)
        self._add_button = Button(text=self.tr("Add an item"), kind="quiet", icon_name="plus")
        self._add_button.clicked.connect(self._on_add_clicked)
        self._build_foot()
        self._column.addWidget(self._foot)
        self._column.addStretch()
        self._landing = _Landing(page)
        self.setWidget(page)
        self.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def _build_foot(self) -> None:
        hint = QLabel(self.tr("Enter at the end of a row"), self._foot)
        hint.setFont(theme.font("caption"))
        theme.make_quiet(hint)
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(theme.px(LEFT - 10), theme.px(4), 0, 0)
        row.setSpacing(0)
        row.addWidget(self._add_button)
        row.addWidget(hint)
        row.addStretch()

    def show_agenda(
        self, entries: Sequence[AgendaEntry], people: Sequence[str], *, is_frozen: bool
    ) -> None:
        """Show these items; the row with the keys keeps them, wherever it moves."""
        self._people, self._is_frozen = tuple(people), is_frozen
        self._foot.setVisible(not is_frozen)
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
        for before, after in pairwise(rows):
            self.setTabOrder(before.last_stop(), after.title_edit)
        if rows:
            self.setTabOrder(rows[-1].last_stop(), self._add_button)

    def focus_item(self, item_id: str) -> None:
        """Give the keys to an item's title."""
        for row in self._rows:
            if row.key == item_id:
                row.title_edit.setFocus(Qt.FocusReason.OtherFocusReason)
                row.title_edit.setCursorPosition(len(row.title_edit.text()))

    def take_keys(self) -> None:
        """Give the keys to the item that is open, else to the first."""
        if self._rows:
            self.focus_item(self.item_at_hand() or self._rows[0].key)

    def item_at_hand(self) -> str | None:
        """The item whose row is open; None where none is."""
        return next((row.key for row in self._rows if row.is_open), None)

    def go_to_adding(self) -> None:
        """Give the keys to what adds an item."""
        self._add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit(self) -> None:
        """Tell what is typed and not yet told."""
        for row in tuple(self._rows):
            row.commit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._headings.setGeometry(0, 0, self.width(), theme.px(_HEADINGS))

    def _keep_edge(self) -> None:
        """The rows end at one place, with a scroll bar or without."""
        bar = self.verticalScrollBar()
        right = theme.px(SIDE) - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        self._column.setContentsMargins(theme.px(SIDE), 0, right, theme.px(24))

    def _made(self, entry: AgendaEntry) -> AgendaRow:
        row = AgendaRow(entry, self.widget())
        row.title_edited.connect(self.title_edited)
        row.presenters_edited.connect(self.presenters_edited)
        row.case_number_edited.connect(self.case_number_edited)
        row.planned_edited.connect(self.planned_edited)
        row.proposal_edited.connect(self.proposal_edited)
        row.file_asked.connect(self.file_asked)
        row.files_given.connect(self.files_given)
        row.attachment_chosen.connect(self.attachment_chosen)
        row.attachment_removed.connect(self.attachment_removed)
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
            self._ask_item_after(at)
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

    def _ask_item_after(self, at: int) -> None:
        """A new item, but never a second one without a title below the first."""
        if not self._is_frozen and self._rows[at].title_edit.text().strip():
            self.add_requested.emit(self._rows[at].key)

    def _on_dragged(self, item_id: str, height: int, is_let_go: bool) -> None:
        others = [row for row in self._rows if row.key != item_id]
        if not others:
            return
        to = sum(1 for row in others if row.geometry().center().y() < height)
        if not is_let_go:
            above = others[to - 1].geometry().bottom() if to else others[0].geometry().top()
            self._landing.show_at(above, theme.px(SIDE + LEFT), self._rows[0].geometry().right())
            return
        self._landing.hide()
        if to != self._place_of(item_id):
            self.move_requested.emit(item_id, to)

    def _on_add_clicked(self) -> None:
        self.add_requested.emit(self._rows[-1].key if self._rows else None)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self.isAncestorOf(new):
            return
        for row in self._rows:
            is_open = row.isAncestorOf(new)
            row.set_open(is_open=is_open)
            if is_open:
                if isinstance(new, FieldEditor):
                    self.proposal_entered.emit(row.key, new)
                # All of it where there is room, and in any case the place that is typed in.
                self._lay_out_now()
                self.ensureWidgetVisible(row, 0, 0)
                self.ensureWidgetVisible(new, 0, theme.px(8))
                top, bar = new.mapTo(self._page, QPoint(0, 0)).y(), self.verticalScrollBar()
                bar.setValue(min(bar.value(), top))

    def _lay_out_now(self) -> None:
        """Let the rows have their heights at once: one has opened, another closed."""
        self._column.activate()
        height = max(self._page.sizeHint().height(), self.viewport().height())
        self._page.resize(self._page.width(), height)


class _Headings(QWidget):
    """What stands in the columns of the rows."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        font, ink = theme.font("caption", 500), theme.tokens().text2
        right = self.width() - theme.px(SIDE)
        place = QRectF(theme.px(SIDE + LEFT), 0, theme.px(160), self.height())
        painting.line_of_text(painter, place, self.tr("Item"), font, ink)
        if right - theme.px(SIDE) >= theme.px(LEFT + NARROW):
            place = QRectF(right - theme.px(PRESENTER), 0, theme.px(PRESENTER), self.height())
            painting.line_of_text(painter, place, self.tr("Presenter"), font, ink)
            align = Qt.AlignmentFlag.AlignRight
            painting.line_of_text(painter, place, self.tr("Attachments"), font, ink, align)
        painter.end()


class _Landing(QWidget):
    """The line where an item that is dragged would stand."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, height: int, left: int, right: int) -> None:
        """Show it between two rows."""
        self.setGeometry(left, height - 1, right - left, 2)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().accent)
        painter.end()
