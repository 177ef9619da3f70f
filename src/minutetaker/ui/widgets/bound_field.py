"""A field of the page bound to its place in the meeting, and what was typed in it."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from minutetaker.domain.rich_text import Paragraph, Run, plain_text, write
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.series import PartKind
from minutetaker.ui.models.item_fields import FieldSpec, MarkedWords, Shape
from minutetaker.ui.models.part_sides import PartSides, Side, shown_sides
from minutetaker.ui.widgets.action_row import ActionRow
from minutetaker.ui.widgets.field_editor import FieldEditor
from minutetaker.ui.widgets.gutter_field import GutterField, GutterMark
from minutetaker.ui.widgets.painted_spans import Span
from minutetaker.ui.widgets.secrecy_marks import secrecy_marks
from minutetaker.ui.widgets.side_line import SideLine


class BoundField(GutterField):
    """One field; the caret stays in it while its place in the item changes.

    Signals:
        edited: (this field) the person changed its text.
        owner_given, due_given: (action id, words) the person said who does it, by when.
        side_given: (field key, Side, words) the person said what stands beside the text.
        left: the person is through with the lines of a task.
        meetings_left: (field key) the caret left a field of coming meetings.
        lines_added: (this field) it has more lines to type in.
    """

    edited = Signal(object)
    owner_given = Signal(object, object)
    due_given = Signal(object, object)
    side_given = Signal(object, object, object)
    left = Signal()
    meetings_left = Signal(object)
    lines_added = Signal(object)

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        self.spec = spec
        self.row: ActionRow | None = None
        self._sides: SideLine | None = None
        if spec.shape is Shape.ACTION:
            self.row = ActionRow()
            self.editor = self.row.editor
        else:
            self.editor = FieldEditor(weight=500 if spec.shape is Shape.DECISION else 400)
        super().__init__(self.row or self.editor, spec.label, parent)
        # Taking back is the meeting's, in the true order of all that was done.
        self.editor.setUndoRedoEnabled(False)
        self._stored = ""
        self._is_dirty = False
        if self.row is not None:
            for widget in (self.editor, *self.row.lines()):
                self.watch(widget)
            self.row.owner_given.connect(self._on_owner_given)
            self.row.due_given.connect(self._on_due_given)
            self.row.left.connect(self.left)
        self.editor.caret_left.connect(self._on_caret_left)
        self._is_frozen = False
        self.editor.edited.connect(self._on_edited)
        self.show_spec(spec)

    def lines(self) -> tuple[QLineEdit, ...]:
        """The inputs beside the text: those of a task, or the sides of a part."""
        if self.row is not None:
            return self.row.lines()
        return self._sides.lines() if self._sides is not None else ()

    def set_people(self, names: tuple[str, ...]) -> None:
        """Offer these names on the lines."""
        if self.row is not None:
            self.row.set_people(names)
        if self._sides is not None:
            self._sides.set_people(names)

    def take_keys_on_lines(self) -> None:
        """Give the keys to the first line, where there is one."""
        if self.row is not None:
            self.row.owner_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._sides is not None:
            self._sides.take_keys()

    def ask_sides(self) -> None:
        """Show everything that may stand beside the text, and give the keys to the first."""
        if self.spec.sides is not None:
            self._line_of_sides(self.spec.sides).ask()
            self.take_keys_on_lines()

    @property
    def stored(self) -> str:
        """The text as it was handed over or shown last."""
        return self._stored

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not handed over yet."""
        return self._is_dirty

    def show_spec(self, spec: FieldSpec) -> None:
        """Show another field of the same shape from its beginning."""
        self._bind(spec)
        self._is_dirty = False
        self._stored = spec.text
        self.editor.set_markdown(self._as_loaded(spec.text))

    def follow_spec(self, spec: FieldSpec) -> None:
        """Show the same field as it is stored now; the caret stays, words being typed too."""
        self._bind(spec)
        if not self._is_dirty and spec.text != self._stored:
            self._stored = spec.text
            self.editor.reload_markdown(self._as_loaded(spec.text))

    def stops(self) -> tuple[QWidget, ...]:
        """The places of the field where Tab stops."""
        before = self._sides.lines() if self._sides is not None else ()
        after = self.row.lines() if self.row is not None else ()
        return (*before, self.editor, *after)

    def takes_keys(self) -> bool:
        """Whether the caret can go there."""
        return self.spec.shape is not Shape.TOLD or self.spec.telling is not None

    def take_typed(self) -> str | None:
        """The newest text, once for every time something was typed; None when nothing was."""
        if not self._is_dirty:
            return None
        self._is_dirty = False
        text = self.editor.markdown()
        if self.spec.shape is Shape.ACTION:
            text = self.editor.raw_text()
        if text == self._stored:
            return None
        self._stored = text
        if self.spec.telling is not None:
            self.spec = replace(self.spec, telling=self.spec.telling.with_text(text))
            self._name()
        return text

    def show_marked(self, marked: tuple[MarkedWords, ...], tip: str) -> None:
        """Put the gavel and the soft ground to words that are in the log of decisions.

        A generated sentence is quiet until it is told in own words, which the margin says.
        """
        spans: list[Span] = []
        marks: list[GutterMark] = list(self._told_marks())
        if self.spec.is_secret or "{{" in self._stored:
            marks += secrecy_marks(self.spec, self.editor.document())
        if self._is_generated():
            spans.append(Span(0, self.editor.document().characterCount() - 1, text="text2"))
        if self.spec.shape is not Shape.NOTES:
            marked = ()
        raw = self.editor.raw_text().casefold() if marked else ""
        for each in marked:
            words = each.words.casefold().strip()
            at = raw.find(words)
            if at >= 0:
                spans.append(Span(at, at + len(words), "soft"))
                marks.append(GutterMark(at, "gavel", tip, role="accent"))
        self.editor.set_spans(tuple(spans))
        self.set_marks(tuple(sorted(marks, key=_place)))

    def set_frozen(self, *, is_frozen: bool) -> None:
        """Let nobody type; the text can be walked and copied."""
        self._is_frozen = is_frozen
        is_told_only = self.spec.shape is Shape.TOLD and self.spec.telling is None
        focus = Qt.FocusPolicy.NoFocus if is_told_only else Qt.FocusPolicy.StrongFocus
        self.editor.setFocusPolicy(focus)
        self.editor.setReadOnly(is_frozen or is_told_only)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        if not is_told_only:
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        if not is_frozen and not is_told_only:
            flags = Qt.TextInteractionFlag.TextEditorInteraction
        self.editor.setTextInteractionFlags(flags)
        if self.row is not None:
            self.row.set_frozen(is_frozen=is_frozen)
        if self._sides is not None:
            self._sides.set_frozen(is_frozen=is_frozen)

    def _is_generated(self) -> bool:
        """Whether the words are the program's own."""
        telling = self.spec.telling
        if self._is_dirty:
            return False
        return self.spec.shape is Shape.TOLD if telling is None else not telling.is_own

    def _told_marks(self) -> Iterator[GutterMark]:
        telling = self.spec.telling
        if telling is not None and telling.is_own:
            yield GutterMark(
                0, "pencil-line", self.tr("In own words"), self.tr("own words"), "text"
            )
            if telling.data_differ:
                tip = self.tr("The data say now: {sentence}").format(
                    sentence=plain_text(parse(telling.sentence)).strip()
                )
                yield GutterMark(0, "info", tip, self.tr("data differ"))
        elif self.spec.mark is not None:
            icon, words = self.spec.mark
            yield GutterMark(0, icon, self.tr("Follows the data"), words)

    def _bind(self, spec: FieldSpec) -> None:
        is_relabelled = spec.label != self.spec.label
        self.spec = spec
        if is_relabelled:
            self.set_label(spec.label)
        if self.row is not None:
            self.row.show_words(spec.owner, spec.due)
            self.row.show_status(spec.action.status if spec.action is not None else None)
        self._show_sides(spec.sides)
        is_of_meetings = spec.kind is PartKind.NEXT_MEETINGS
        self.editor.may_begin_lists = not is_of_meetings
        if self.row is None:
            self.editor.set_hint(self.tr("30.11. 13–15 Teams") if is_of_meetings else "")
        self._name()
        self.set_frozen(is_frozen=self._is_frozen)

    def _name(self) -> None:
        """Name the text for screen readers, by what it is where it has no label."""
        telling, label = self.spec.telling, self.spec.label
        if telling is not None and telling.is_own:
            label = ", ".join(filter(None, (label, self.tr("Own words"))))
        elif telling is not None or self.spec.shape is Shape.TOLD:
            label = ", ".join(filter(None, (label, self.tr("Generated sentence"))))
        self.editor.setAccessibleName(label or self.tr("Plain text"))

    def _show_sides(self, sides: PartSides | None) -> None:
        if sides is not None and shown_sides(sides, is_asked=False):
            self._line_of_sides(sides)
        elif self._sides is not None:
            self._sides.show_sides(sides or PartSides(PartKind.TEXT))

    def _line_of_sides(self, sides: PartSides) -> SideLine:
        """The line over the text, made when it is first used."""
        if self._sides is None:
            self._sides = SideLine(self)
            for line in self._sides.lines():
                self.watch(line)
            self.put_over(self._sides)
            self._sides.side_given.connect(self._on_side_given)
            self._sides.left.connect(self._on_sides_left)
            self.lines_added.emit(self)
        self._sides.show_sides(sides)
        return self._sides

    def _as_loaded(self, text: str) -> str:
        """A task's words are plain: what looks like a mark in them is a character."""
        return write([Paragraph((Run(text),))]) if self.row is not None and text else text

    def _on_edited(self) -> None:
        self._is_dirty = True
        self.edited.emit(self)

    def _on_caret_left(self) -> None:
        if self.spec.kind is PartKind.NEXT_MEETINGS:
            self.meetings_left.emit(self.spec.key)

    def _on_owner_given(self, words: str) -> None:
        if self.spec.action is not None:
            self.owner_given.emit(self.spec.action.id, words)

    def _on_side_given(self, side: Side, words: str) -> None:
        self.side_given.emit(self.spec.key, side, words)

    def _on_sides_left(self) -> None:
        if self._sides is not None:
            self._sides.forget_asking()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_due_given(self, words: str) -> None:
        if self.spec.action is not None:
            self.due_given.emit(self.spec.action.id, words)


def _place(mark: GutterMark) -> int:
    return mark.place
