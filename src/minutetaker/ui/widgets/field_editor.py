"""The place to type: frameless, as high as its text, speaking the Markdown of the meeting file."""

from dataclasses import dataclass

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
    QTextDocument,
    QTextDocumentFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from minutetaker.domain.rich_text import Paragraph, write
from minutetaker.domain.rich_text_parser import parse
from minutetaker.ui import theme
from minutetaker.ui.theme import Weight
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets import list_keys, paste_filter, rich_text_codec, rich_text_reading
from minutetaker.ui.widgets.caret_places import after_change, put_caret
from minutetaker.ui.widgets.paragraph_memory import ParagraphMemory

_CARET = 2


@dataclass(frozen=True, slots=True)
class Span:
    """Characters of the field painted apart, by places counted as the document counts them.

    ``ground`` lies behind the words and ``text`` colours them; None leaves either as it is.
    """

    start: int
    end: int
    ground: ColourRole | None = None
    text: ColourRole | None = None


class FieldEditor(QTextEdit):
    """Holds one field's rich text.

    Signals:
        edited: the person changed the text; loading with ``set_markdown`` does not count.
        caret_entered, caret_left: the caret came in or went out.
        paragraph_split: something pasted was one giant paragraph and became several.
    """

    edited = Signal()
    caret_entered = Signal()
    caret_left = Signal()
    paragraph_split = Signal()

    def __init__(self, parent: QWidget | None = None, *, weight: Weight = 400) -> None:
        super().__init__(parent)
        self._weight: Weight = weight
        self._loaded = ""
        self._changed_at = 0
        self._is_loading = False
        self._hint = ""
        self._spans: list[tuple[QTextCursor, Span]] = []
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
        self._spans = []
        rich_text_codec.fill(self.document(), parse(text))
        self._loaded = text
        self.setExtraSelections([])
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.setCurrentCharFormat(QTextCharFormat())
        self._is_loading = False
        self._on_size_changed()

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

    def insert_words(self, text: str) -> None:
        """Type these characters at the caret, as one step of undo."""
        self.textCursor().insertText(paste_filter.clean(text).replace("\n", "\u2029"))

    def set_hint(self, text: str) -> None:
        """What an empty field says."""
        self._hint = text
        self.viewport().update()

    def set_spans(self, spans: tuple[Span, ...]) -> None:
        """Paint these characters apart; the places follow what is typed before them."""
        self._spans = []
        for span in spans:
            cursor = QTextCursor(self.document())
            last = self.document().characterCount() - 1
            cursor.setPosition(min(span.start, last))
            cursor.setPosition(min(span.end, last), QTextCursor.MoveMode.KeepAnchor)
            self._spans.append((cursor, span))
        self._paint_spans()

    def _paint_spans(self) -> None:
        made = []
        for cursor, span in self._spans:
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            if span.ground is not None:
                form.setBackground(theme.tokens().colour(span.ground))
            if span.text is not None:
                form.setForeground(theme.tokens().colour(span.text))
            selection.cursor = cursor
            selection.format = form
            made.append(selection)
        self.setExtraSelections(made)

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
        if event.modifiers() == control and event.key() == Qt.Key.Key_B:
            self.toggle_bold()
        elif event.modifiers() == control and event.key() == Qt.Key.Key_I:
            self.toggle_italic()
        elif not list_keys.handle(self.textCursor(), event):
            if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
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
        return paste_filter.can_take(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object: one made in Python would outlive Python on the clipboard.
        mime = super().createMimeDataFromSelection()
        paste_filter.complete(mime, self.textCursor())
        return mime

    def insertFromMimeData(self, source: QMimeData) -> None:
        blocks = paste_filter.blocks_of(source)
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if len(blocks) == 1 and isinstance(blocks[0], Paragraph):
            for run in blocks[0].runs:
                text = run.text.replace("\n", "\u2028")
                cursor.insertText(text, rich_text_codec.run_format(run))
        elif blocks:
            document = QTextDocument()
            rich_text_codec.fill(document, blocks)
            cursor.insertFragment(QTextDocumentFragment(document))
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(QTextCharFormat())
        if any(
            isinstance(block, Paragraph)
            and sum(len(run.text) for run in block.runs) > paste_filter.LONGEST_PARAGRAPH // 2
            for block in blocks[:-1]
        ):
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
            self._paint_spans()
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
