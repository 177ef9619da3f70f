"""The item at hand: its head, and its fields whose texts are handed over as they are typed."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from minutetaker.ui import theme
from minutetaker.ui.models.item_fields import FieldSpec, MarkedWords, Shape
from minutetaker.ui.widgets.bound_field import BoundField
from minutetaker.ui.widgets.caret_places import Caret
from minutetaker.ui.widgets.editor_keys import EditorKeys
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.field_matching import field_called, matched, writing_place
from minutetaker.ui.widgets.gutter_field import GutterField
from minutetaker.ui.widgets.item_head import ItemHead
from minutetaker.ui.widgets.item_lines import ItemLines
from minutetaker.ui.widgets.note_place import NotePlace
from minutetaker.ui.widgets.panel_place import PanelPlace
from minutetaker.ui.widgets.text_column import TextColumn

_LONG = 5_000  # characters
_LONGEST_WAIT = 25  # milliseconds
_AROUND_CARET = 32
_LOW = 440
_PARAGRAPH = 8
_BETWEEN = 12


class ItemEditor(TextColumn):
    """Shows one item; the caret, the selection and the page stay where they are whatever comes.

    ``lines`` tells what is said beside the texts.

    Signals:
        text_typed: (field key, text) the newest text, at most once a turn of the event loop.
        told_typed: (sentence's key, text) a generated sentence was typed in.
        text_moved: (int) where the written text begins now, from the left edge.
    """

    text_typed = Signal(object, object)
    told_typed = Signal(object, object)
    text_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: list[BoundField] = []
        self._current: BoundField | None = None
        self._marked: tuple[MarkedWords, ...] = ()
        self._people: tuple[str, ...] = ()
        self._is_frozen = False
        self._stacks = False
        self._place = PanelPlace(self.column)
        self.head = ItemHead()
        self.keys = EditorKeys(self)
        self.lines = ItemLines(self)
        self.note = NotePlace()
        self.column.setSpacing(theme.px(_PARAGRAPH))
        self.column.addWidget(self.head)
        self.column.addWidget(self.note)
        self.column.addStretch(1)
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.hand_over)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self.show_caret)

    def show_item(self, specs: tuple[FieldSpec, ...], marked: tuple[MarkedWords, ...]) -> None:
        """Show another item, in the widgets of the one before."""
        self.hand_over()
        self._current = None
        spare = self._fields
        self._fields = []
        for spec in specs:
            field = next((each for each in spare if each.spec.shape is spec.shape), None)
            if field is None:
                field = self._made(spec)
            else:
                spare.remove(field)
                field.show_spec(spec)
            self._fields.append(field)
        self._dismiss(spare)
        self._settle(marked)
        self._current = None  # a field that goes hands the keys on, to a place nobody chose
        self.verticalScrollBar().setValue(0)

    def refresh_item(self, specs: tuple[FieldSpec, ...], marked: tuple[MarkedWords, ...]) -> None:
        """Show the same item as it is stored now; only what differs is touched."""
        found = matched(self._fields, specs)
        kept = set(map(id, filter(None, found)))
        gone = [field for field in self._fields if id(field) not in kept]
        fields = []
        for spec, field in zip(specs, found, strict=True):
            if field is not None:
                field.follow_spec(spec)
            fields.append(field or self._made(spec))
        self._fields = fields
        self._dismiss(gone)
        self._settle(marked)

    def show_marks(self, marked: tuple[MarkedWords, ...]) -> None:
        """Show which words are in the log of decisions."""
        self._marked = marked
        for field in self._fields:
            field.show_marked(marked, self._tip())

    def set_people(self, names: tuple[str, ...]) -> None:
        """Offer these names on the lines beside the texts."""
        self._people = names
        for field in self._fields:
            field.set_people(names)

    def hold_panel(self, panel: GutterField | None, stands_in: str = "") -> None:
        """Show a panel in place of this field, else before the decisions; None: no panel."""
        self._place.hold(panel, stands_in)
        self._settle(self._marked)

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let nobody type."""
        self._is_frozen = is_frozen
        for field in self._fields:
            field.set_frozen(is_frozen=is_frozen)

    def set_stacked(self, *, is_stacked: bool, is_single: bool) -> None:
        """Put labels over their texts; ``is_single``: the agenda is not in sight either."""
        self._stacks = is_stacked
        self.set_narrow(is_narrow=is_stacked)
        self.head.set_narrow(is_narrow=is_stacked, has_steps=is_single)
        self.note.set_narrow(is_narrow=is_stacked)
        for field in self._place.in_order(self._fields):
            field.set_narrow(is_narrow=is_stacked)
        self.text_moved.emit(self.text_left())

    def hand_over(self) -> None:
        """Tell the newest text of every field that was typed in."""
        self._turn.stop()
        longest = 0
        for field in self._fields:
            text = field.take_typed()
            if text is not None:
                longest = max(longest, len(text))
                if field.spec.shape is Shape.TOLD:
                    self.told_typed.emit(field.spec.identity, text)
                else:
                    self.text_typed.emit(field.spec.key, text)
                field.show_marked(self._marked, self._tip())
        # A long text takes a while to read: keys come first, and it still goes every few of them.
        self._turn.setInterval(0 if longest < _LONG else _LONGEST_WAIT)

    def current_editor(self) -> FieldEditor | None:
        """The editor with the caret, or that had it last; None where a line of a task has it."""
        return self._current.editor if self._current is not None else None

    def current_spec(self) -> FieldSpec | None:
        """The field with the caret, or that had it last."""
        return self._current.spec if self._current is not None else None

    def caret(self) -> Caret | None:
        """Where the caret is, to be found again; None where there is no field."""
        if self._current is None:
            return None
        cursor, scroll = self._current.editor.textCursor(), self.verticalScrollBar().value()
        return Caret(self._current.spec.identity, cursor.anchor(), cursor.position(), scroll)

    def put_caret(self, caret: Caret | None) -> None:
        """Put the caret where it was, else at the end of what is written down."""
        field = field_called(self._fields, caret.identity) if caret is not None else None
        if field is None or caret is None:
            field = field or writing_place(self._fields)
            if field is not None:
                field.editor.moveCursor(QTextCursor.MoveOperation.End)
                self._focus(field)
            return
        cursor = field.editor.textCursor()
        last = field.editor.document().characterCount() - 1
        cursor.setPosition(min(caret.anchor, last))
        cursor.setPosition(min(caret.position, last), QTextCursor.MoveMode.KeepAnchor)
        field.editor.setTextCursor(cursor)
        self._focus(field)
        self.lay_out_now()
        self.verticalScrollBar().setValue(caret.scroll)

    def go_to(self, key_or_identity: str, *, to_lines: bool = False) -> bool:
        """Put the caret at the end of a field, or on its lines; False where there is none."""
        field = field_called(self._fields, key_or_identity)
        if field is None or not field.takes_keys():
            return False
        field.editor.moveCursor(QTextCursor.MoveOperation.End)
        self._focus(field)
        if to_lines:
            field.take_keys_on_lines()
        return True

    def ask_sides(self) -> None:
        """Show what may stand beside the field with the caret."""
        if self._current is not None:
            self._current.ask_sides()

    def caret_line(self, host: QWidget) -> QRect | None:
        """The line with the caret as ``host`` sees it, for a palette that opens under it."""
        editor = self.current_editor()
        if editor is None:
            return None
        line = editor.cursorRect()
        top = editor.viewport().mapTo(host, line.topLeft())
        start = editor.mapTo(host, editor.rect().topLeft())
        return QRect(start.x(), top.y(), editor.width(), line.height())

    def set_waiting(self, *, is_waiting: bool) -> None:
        """Keep the rule of the field quiet while a palette has the keys."""
        if self._current is not None:
            self._current.set_waiting(is_waiting=is_waiting)

    def show_caret(self) -> None:
        """Bring the caret's line in view."""
        editor = self.current_editor()
        if editor is None or not editor.hasFocus():
            return
        self.lay_out_now()
        line = editor.cursorRect()
        place = editor.viewport().mapTo(self.page, line.center())
        margin = min(theme.px(_AROUND_CARET), self.viewport().height() // 3)
        self.ensureVisible(place.x(), place.y(), 0, margin)

    def _focus(self, field: BoundField) -> None:
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._current = field
        self._follow.start()

    def _settle(self, marked: tuple[MarkedWords, ...]) -> None:
        """Put the fields in their order between head and note, for the eye and for Tab."""
        for place, widget in enumerate(self._place.in_order(self._fields), 1):
            item = self.column.itemAt(place)
            if item is None or item.widget() is not widget:
                self.column.insertWidget(place, widget)
            widget.show()
        for field in self._fields:
            field.setVisible(not self._place.hides(field))
            field.set_space_above(theme.px(_BETWEEN if field.spec.label else 0))
            field.set_frozen(is_frozen=self._is_frozen)
        # Qt joins nothing to what takes no focus, and would lead past all that comes after it.
        asked = [each for each in self._fields if each.takes_keys()]
        stops = [self.head.next_button, *(stop for each in asked for stop in each.stops())]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.show_marks(marked)
        if self._current is not None and self._current not in self._fields:
            self._current = None

    def _tip(self) -> str:
        return self.tr("In the log of decisions")

    def _made(self, spec: FieldSpec) -> BoundField:
        field = BoundField(spec)
        field.set_narrow(is_narrow=self._stacks)
        field.edited.connect(self._on_field_edited)
        self.lines.listen_to(field)
        field.editor.cursorPositionChanged.connect(self._follow.start)
        field.editor.installEventFilter(self)
        field.editor.installEventFilter(self.keys)
        field.lines_added.connect(self._on_lines_added)
        self._on_lines_added(field)
        return field

    def _on_lines_added(self, field: BoundField) -> None:
        field.set_people(self._people)
        for line in field.lines():
            line.installEventFilter(self)
            line.installEventFilter(self.keys)

    def _dismiss(self, fields: list[BoundField]) -> None:
        for field in fields:
            self.column.removeWidget(field)
            field.hide()
            field.deleteLater()

    def _on_field_edited(self, _field: BoundField) -> None:
        if not self._turn.isActive():
            self._turn.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            for field in self._fields:
                if watched is field.editor or watched in field.lines():
                    self._current = field
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.set_low(is_low=self.height() < theme.px(_LOW))
        self.text_moved.emit(self.text_left())
        self._follow.start()
