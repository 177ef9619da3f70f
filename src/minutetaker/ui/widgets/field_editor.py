"""The place to type: frameless, as high as its text, speaking the Markdown of the meeting file."""

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from minutetaker.domain.rich_text import write
from minutetaker.domain.rich_text_parser import parse
from minutetaker.ui import theme
from minutetaker.ui.theme import Weight
from minutetaker.ui.widgets import list_keys, paste_filter, rich_text_codec, rich_text_reading
from minutetaker.ui.widgets.caret_places import after_change, put_caret
from minutetaker.ui.widgets.painted_spans import Layer, PaintedSpans, Span
from minutetaker.ui.widgets.paragraph_memory import ParagraphMemory

_CARET = 2


class FieldEditor(QTextEdit):
    """Holds one field's rich text; ``may_begin_lists``: a number and a point begin one.

    Signals:
        edited: the person changed the text; loading with ``set_markdown`` does not count.
        caret_entered, caret_left: the caret came in or went out.
        paragraph_split: something pasted was one giant paragraph and became several.
        files_given: (tuple of Path) files were dropped or pasted, which are no words.
        step_bounded: (begins) words come at once from here on, as pasted ones do; False: till here.
        loaded: another text stands here; places in the one before mean nothing now.
    """

    edited = Signal()
    caret_entered = Signal()
    caret_left = Signal()
    paragraph_split = Signal()
    files_given = Signal(object)
    step_bounded = Signal(object)
    loaded = Signal()

    def __init__(self, parent: QWidget | None = None, *, weight: Weight = 400) -> None:
        super().__init__(parent)
        self._weight: Weight = weight
        self._loaded = ""
        self._changed_at = 0
        self._is_loading = False
        self._hint = ""
        self.may_begin_lists = True
        self._painted = PaintedSpans(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.setCursorWidth(_CARET)
        # Its own ground, opaque: a key then paints the editor alone and nothing that lies under it.
        self.viewport().setAutoFillBackground(True)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(theme.px(22))
        self._memory = ParagraphMemory(self.document())
        self._dress()
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self._on_size_changed)
        self.document().contentsChanged.connect(self._on_contents_changed)
        self.set_markdown("")

    def markdown(self) -> str:
        """The text as it is kept; exactly what was loaded as long as nobody has changed it."""
        if not self.document().isModified():
            return self._loaded
        return write(rich_text_reading.read(self.document(), self._memory.runs_of))

    def set_markdown(self, text: str) -> None:
        """Show another text. The caret goes to its end and the undo history is forgotten."""
        self._is_loading = True
        self._changed_at = len(text)
        rich_text_codec.fill(self.document(), parse(text))
        self._loaded = text
        self._painted.clear()
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setCurrentCharFormat(QTextCharFormat())
        self._is_loading = False
        self._on_size_changed()
        self.loaded.emit()

    def reload_markdown(self, text: str) -> None:
        """Show a text that changed elsewhere, the caret at the words where it was."""
        place, before = self.textCursor().position(), self.raw_text()
        self.set_markdown(text)
        place, self._changed_at = after_change(place, before, self.raw_text())
        put_caret(self, place)

    def show_change(self) -> None:
        """Put the caret where the text changed when it was reloaded last."""
        put_caret(self, self._changed_at)

    def raw_text(self) -> str:
        """The characters alone, a paragraph a line; places in it are places of ``Span``."""
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def selected_text(self) -> str:
        """The selected characters, a paragraph a line."""
        return self.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def insert_words(self, text: str, start: int | None = None) -> int:
        """Type these characters over the selection, or from ``start`` to the caret; where they are.

        They are one step of undo.
        """
        cursor = self.textCursor()
        if start is not None:
            end = cursor.selectionEnd()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        at = cursor.selectionStart()
        self.step_bounded.emit(True)  # noqa: FBT003
        cursor.insertText(paste_filter.clean(text).replace("\n", "\u2029"))
        self.setTextCursor(cursor)
        self.step_bounded.emit(False)  # noqa: FBT003
        return at

    def set_hint(self, text: str) -> None:
        """What an empty field says."""
        self._hint = text
        self.viewport().update()

    def set_spans(self, spans: tuple[Span, ...]) -> None:
        """Paint these characters apart; the places follow what is typed before them."""
        self._painted.set_layer(Layer.MARKS, spans)

    def set_hits(self, spans: tuple[Span, ...]) -> None:
        """Paint what was searched for, over everything else that is painted apart."""
        self._painted.set_layer(Layer.HITS, spans)

    def toggle_bold(self) -> None:
        """Make the selection or what is typed next bold, or plain again."""
        form = QTextCharFormat()
        bold = self.currentCharFormat().fontWeight() >= QFont.Weight.DemiBold.value
        form.setFontWeight(self._weight if bold else QFont.Weight.DemiBold)
        self.mergeCurrentCharFormat(form)

    def toggle_italic(self) -> None:
        """Make the selection or what is typed next italic, or upright again."""
        form = QTextCharFormat()
        form.setFontItalic(not self.currentCharFormat().fontItalic())
        self.mergeCurrentCharFormat(form)

    def toggle_secret(self) -> None:
        """Mark the selection as a secret passage, or take the mark away."""
        form = QTextCharFormat()
        is_secret = bool(self.currentCharFormat().property(rich_text_codec.SECRET))
        rich_text_codec.mark_secret(form, secret=not is_secret)
        self.mergeCurrentCharFormat(form)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        is_tab = event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        if is_tab and event.modifiers() & control:
            # The way out of a list, where Tab alone changes the level.
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        elif event.modifiers() == control and event.key() == Qt.Key.Key_B:
            self.toggle_bold()
        elif event.modifiers() == control and event.key() == Qt.Key.Key_I:
            self.toggle_italic()
        elif not list_keys.handle(self.textCursor(), event, may_begin=self.may_begin_lists):
            if is_tab:
                # Where there is nothing else to go to, a tab is still no character of the text.
                event.ignore()
                return
            super().keyPressEvent(event)
            return
        event.accept()
        self.ensureCursorVisible()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        # In a list Tab changes the level of the item instead.
        if list_keys.list_at(self.textCursor()) is not None:
            return False
        return super().focusNextPrevChild(next)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return paste_filter.can_take(source) or bool(paste_filter.files_of(source))

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object: one made in Python would outlive Python on the clipboard.
        mime = super().createMimeDataFromSelection()
        paste_filter.complete(mime, self.textCursor())
        return mime

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := paste_filter.files_of(source):
            self.files_given.emit(files)
            return
        blocks = paste_filter.blocks_of(source)
        cursor = self.textCursor()
        self.step_bounded.emit(True)  # noqa: FBT003
        paste_filter.insert(blocks, cursor)
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())
        self.step_bounded.emit(False)  # noqa: FBT003
        if paste_filter.was_split(blocks):
            self.paragraph_split.emit()

    def text_height(self) -> int:
        """How high the text is; an empty field is one line."""
        least = theme.px(rich_text_codec.LINE_HEIGHT)
        return max(round(self.document().size().height()), least)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), self.text_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.text_height())

    def baseline_at(self, place: int) -> float:
        """How far below the field's top the line with the character ``place`` stands."""
        block = self.document().findBlock(place)
        line = block.layout().lineForTextPosition(place - block.position())
        top = self.document().documentLayout().blockBoundingRect(block).top()
        if not line.isValid():
            return float(top + theme.px(rich_text_codec.LINE_HEIGHT) * 0.75)
        return float(top + line.y() + line.ascent())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._painted.paint()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._hint or not self.document().isEmpty():
            return
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(QColor(theme.tokens().text3))
        line = theme.px(rich_text_codec.LINE_HEIGHT)
        place = QRectF(0, 0, self.viewport().width(), line)
        align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(align), self._hint)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls, never one field of it.
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.caret_entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.caret_left.emit()

    def _dress(self) -> None:
        self._is_loading = True
        font = theme.font("text", self._weight)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._is_loading = False

    def _on_size_changed(self) -> None:
        self.setFixedHeight(self.text_height())
        self.updateGeometry()

    def _on_contents_changed(self) -> None:
        if not self._is_loading:
            self.edited.emit()
