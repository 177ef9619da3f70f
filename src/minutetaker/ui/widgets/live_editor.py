"""The item at hand: its title, and under it each of its texts with its label in the margin."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.action_line import ActionLine
from minutetaker.ui.widgets.field_editor import FieldEditor, Span
from minutetaker.ui.widgets.gutter_field import LABEL_GAP, LABEL_WIDTH, GutterField, GutterMark
from minutetaker.ui.widgets.text_column import TextColumn
from minutetaker.ui.widgets.wrapped_text import WrappedText


@dataclass(frozen=True, slots=True)
class ShownField:
    """A text of the item; ``key`` is ``part:0``, ``decision:d1`` …

    ``marked`` are the sentences that are decisions; an action has ``owner`` and ``due`` in words.
    """

    key: str
    label: str
    text: str
    hint: str = ""
    is_strong: bool = False
    marked: tuple[str, ...] = ()
    owner: str = ""
    due: str = ""

    @property
    def is_action(self) -> bool:
        """Whether it is a task with somebody who does it."""
        return self.key.startswith("action:")


@dataclass(frozen=True, slots=True)
class ShownItem:
    """What is shown of an item."""

    key: str
    number: str
    title: str
    presenters: str
    note: str
    fields: tuple[ShownField, ...]


class ItemTitle(QWidget):
    """Number and title, and under them who presents and since when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = ShownItem("", "", "", "", "", ())
        self._label = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_item(self, item: ShownItem, presenter_label: str) -> None:
        """Show another item's title."""
        self._item, self._label = item, presenter_label
        self.setAccessibleName(f"{item.number} {item.title}. {presenter_label} {item.presenters}")
        self._fit()

    def set_note(self, note: str) -> None:
        """Show the time at the right."""
        item = self._item
        self._item = ShownItem(
            item.key, item.number, item.title, item.presenters, note, item.fields
        )
        self.update()

    def _left(self) -> int:
        return theme.px(LABEL_WIDTH + LABEL_GAP)

    def _title(self) -> WrappedText:
        width = max(self.width() - self._left(), theme.px(200))
        font = theme.font("item_title", 600)
        return WrappedText(self._item.title, font, width, theme.px(30))

    def _fit(self) -> None:
        height = round(self._title().height) + (
            theme.px(24) if self._item.presenters or self._item.note else theme.px(4)
        )
        if self.height() != height:
            self.setFixedHeight(height)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), self.height())

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, left = theme.tokens(), self._left()
        place = QRectF(0, 0, left - theme.px(20), theme.px(30))
        right = Qt.AlignmentFlag.AlignRight
        big = theme.font("item_title", 400)
        painting.line_of_text(painter, place, self._item.number, big, tokens.text2, right)
        title = self._title()
        title.draw(painter, QRectF(left, 0, 0, 0).topLeft(), tokens.text)
        line = QRectF(left, title.height, self.width() - left, theme.px(22))
        body = theme.font("body")
        if self._item.presenters:
            painting.line_of_text(painter, line, self._label, body, tokens.text2)
            line.setLeft(line.left() + painting.width_of(self._label, body) + theme.px(8))
            painting.line_of_text(painter, line, self._item.presenters, body, tokens.text)
        painting.line_of_text(painter, line, self._item.note, body, tokens.text2, right)
        painter.end()


class ItemEditor(TextColumn):
    """Shows one item and hears what is typed.

    Signals:
        text_typed: (field key, str) a field's newest text; at most once a turn of the event loop.
        owner_typed, due_typed: (field key, str) an action's line was left.
        field_entered: (field key) the caret is in it.
    """

    text_typed = Signal(object, object)
    owner_typed = Signal(object, object)
    due_typed = Signal(object, object)
    field_entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: ShownItem | None = None
        self._fields: dict[str, GutterField] = {}
        self._dirty: set[str] = set()
        self._current = ""
        self._is_frozen = False
        self._people: tuple[str, ...] = ()
        self.title = ItemTitle()
        self.column.addWidget(self.title)
        self.column.addStretch()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self.hand_over)

    @property
    def current_field(self) -> str:
        """The key of the field with the caret, or that had it last."""
        return self._current

    def editor(self, key: str) -> FieldEditor | None:
        """The editor of a field; None when there is none."""
        field = self._fields.get(key)
        if field is None:
            return None
        content = field.content
        if isinstance(content, ActionLine):
            return content.editor
        return content if isinstance(content, FieldEditor) else None

    def show_item(
        self, item: ShownItem, presenter_label: str, people: Sequence[str], *, is_frozen: bool
    ) -> None:
        """Show an item. Editors whose field stays keep their text, caret and undo."""
        self.hand_over()
        is_same = self._item is not None and self._item.key == item.key
        self._people, self._is_frozen = tuple(people), is_frozen
        self.title.show_item(item, presenter_label)
        keys = [field.key for field in item.fields]
        if not is_same or keys != [
            field.key for field in (self._item.fields if self._item else ())
        ]:
            self._rebuild(item, keep=is_same)
        self._item = item
        for field in item.fields:
            self._show_field(field)
        if self._current not in self._fields:
            self._current = keys[0] if keys else ""

    def _rebuild(self, item: ShownItem, *, keep: bool) -> None:
        old = self._fields
        self._fields = {}
        wanted = {field.key for field in item.fields}
        for key, widget in old.items():
            if not keep or key not in wanted:
                self.column.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for at, field in enumerate(item.fields):
            kept = old.get(field.key) if keep else None
            widget = kept or self._made(field)
            self.column.insertWidget(at + 1, widget)
            self._fields[field.key] = widget

    def _made(self, field: ShownField) -> GutterField:
        content: QWidget
        if field.is_action:
            line = ActionLine()
            line.owner_edit.editingFinished.connect(self._on_owner_left)
            line.due_edit.editingFinished.connect(self._on_due_left)
            editor, content = line.editor, line
        else:
            editor = FieldEditor(weight=500 if field.is_strong else 400)
            content = editor
        editor.set_markdown(field.text)
        editor.set_hint(field.hint)
        editor.edited.connect(self._on_edited)
        editor.caret_entered.connect(self._on_caret_entered)
        for each in (editor, content):
            each.setProperty("field_key", field.key)
        made = GutterField(content, field.label)
        if isinstance(content, ActionLine):
            for part in content.inputs():
                part.setProperty("field_key", field.key)
                made.watch(part)
        return made

    def _show_field(self, field: ShownField) -> None:
        widget = self._fields[field.key]
        widget.set_label(field.label)
        editor = self.editor(field.key)
        if editor is None:
            return
        editor.setReadOnly(self._is_frozen)
        if field.key not in self._dirty and editor.markdown() != field.text:
            editor.reload_markdown(field.text)
        self._show_marked(widget, editor, field)
        if isinstance(widget.content, ActionLine):
            widget.content.show_owner(field.owner, field.due, self._people, self._is_frozen)

    def _show_marked(self, widget: GutterField, editor: FieldEditor, field: ShownField) -> None:
        text = editor.raw_text()
        spans, marks = [], []
        for sentence in field.marked:
            place = text.find(sentence)
            if place >= 0:
                spans.append(Span(place, place + len(sentence), "soft", "on_soft"))
                tip = self.tr("In the decisions log: {words}").format(words=sentence)
                marks.append(GutterMark(place, "gavel", tip, role="accent"))
        editor.set_spans(tuple(spans))
        widget.set_marks(tuple(marks))

    def has_fields_of(self, item: ShownItem) -> bool:
        """Whether the page shows these very fields, with these sentences marked."""
        shown = self._item
        return shown is not None and [(f.key, f.label, f.marked) for f in shown.fields] == [
            (f.key, f.label, f.marked) for f in item.fields
        ]

    def hand_over(self) -> None:
        """Tell the newest text of every field typed in since the last time."""
        self._turn.stop()
        for key in tuple(self._dirty):
            self._dirty.discard(key)
            editor = self.editor(key)
            if editor is not None:
                self.text_typed.emit(key, editor.markdown())

    def focus_field(self, key: str, *, at_end: bool = False) -> None:
        """Put the caret in a field, where it was or at its end."""
        editor = self.editor(key)
        if editor is None:
            return
        if at_end:
            editor.moveCursor(QTextCursor.MoveOperation.End)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(editor)

    def focus_owner(self, key: str) -> None:
        """Put the caret where an action's owner is written."""
        field = self._fields.get(key)
        if field is not None and isinstance(field.content, ActionLine):
            field.content.owner_edit.setFocus()

    def carets(self) -> tuple[str, int]:
        """The field with the caret and its place, to be found again."""
        editor = self.editor(self._current)
        return self._current, editor.textCursor().position() if editor else 0

    def put_caret(self, key: str, place: int) -> None:
        """Put the caret where it was."""
        editor = self.editor(key) or self.editor(next(iter(self._fields), ""))
        if editor is None:
            return
        cursor = editor.textCursor()
        cursor.setPosition(min(place, max(editor.document().characterCount() - 1, 0)))
        editor.setTextCursor(cursor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, *, is_narrow: bool) -> None:
        super().set_narrow(is_narrow=is_narrow)
        for field in self._fields.values():
            field.set_narrow(is_narrow=is_narrow)

    def _key_of_sender(self) -> str:
        sender = self.sender()
        return str(sender.property("field_key")) if sender is not None else ""

    def _on_edited(self) -> None:
        # The key path ends here: the text is read and handed over when the key is painted.
        self._dirty.add(self._key_of_sender())
        self._turn.start()

    def _on_caret_entered(self) -> None:
        self._current = self._key_of_sender()
        self.field_entered.emit(self._current)

    def _on_owner_left(self) -> None:
        key = self._key_of_sender()
        line = self._fields[key].content if key in self._fields else None
        if isinstance(line, ActionLine):
            self.owner_typed.emit(key, line.owner_edit.text().strip())

    def _on_due_left(self) -> None:
        key = self._key_of_sender()
        line = self._fields[key].content if key in self._fields else None
        if isinstance(line, ActionLine):
            self.due_typed.emit(key, line.due_edit.text().strip())
