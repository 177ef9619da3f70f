"""A place for plain text: as high as its text, exactly the characters that were typed."""

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from minutetaker.ui import theme
from minutetaker.ui.widgets import paste_filter

_LINE = 24
_LEAST_LINES = 3
_EDGES = 4


class PlainEditor(QTextEdit):
    """Holds the text of a message.

    Signals:
        edited: the person changed the text; showing one with ``show_text`` does not count.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_loading = False
        self.setProperty("plain", True)  # noqa: FBT003
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.setFont(theme.font("text"))
        self.document().setDefaultFont(theme.font("text"))
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.document().contentsChanged.connect(self._on_contents_changed)

    def text(self) -> str:
        """The characters, a paragraph a line."""
        # Not toPlainText: it turns hard spaces into others.
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_text(self, text: str) -> None:
        """Show another text, the caret at its beginning; what undo knew is forgotten."""
        self._is_loading = True
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        line = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        line.setLineHeight(theme.px(_LINE), fixed)
        cursor.mergeBlockFormat(line)
        self.document().setUndoRedoEnabled(True)
        self._is_loading = False

    def replace_text(self, text: str) -> None:
        """Put another text in the place of this one, as one step that undo takes back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(paste_filter.clean(source.text()))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), self.minimumHeight())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page scrolls, never one field of it.
        event.ignore()

    def _on_size_changed(self) -> None:
        least = theme.px(_LINE) * _LEAST_LINES
        height = max(least, round(self.document().size().height())) + _EDGES
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            # Once more afterwards: a form that lays out its rows just now keeps the old height.
            QTimer.singleShot(0, self, self.updateGeometry)

    def _on_contents_changed(self) -> None:
        if not self._is_loading:
            self.edited.emit()
