"""The line at the foot of the text that words are searched with; its keys go from hit to hit."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from minutetaker.ui import theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.button import Button

_HEIGHT = 44
_LEAST_FOR_HINT = 560
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FindLine(QWidget):
    """Enter and Shift+Enter go on and back, Tab stays at the hit, Esc goes back to the caret.

    Signals:
        typed: (str) what stands in the line now.
        stepped: (int) 1 the next hit, -1 the one before.
        stayed: the caret belongs to the hit.
        left: the caret belongs to where it was.
    """

    typed = Signal(object)
    stepped = Signal(object)
    stayed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setProperty("bare", True)  # noqa: FBT003
        self.line.setFont(theme.font("text"))
        self.line.setClearButtonEnabled(False)
        self.line.installEventFilter(self)
        self._found = QLabel(self)
        self._hint = QLabel(self)
        for label in (self._found, self._hint):
            label.setFont(theme.font("caption"))
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.make_quiet(label)
        self._previous = Button(self, kind="quiet", icon_name="chevron-up")
        self._next = Button(self, kind="quiet", icon_name="chevron-down")
        self._close = Button(self, kind="quiet", icon_name="x")
        self._row = QHBoxLayout(self)
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.line, 1)
        self._row.addWidget(self._hint)
        self._row.addWidget(self._found)
        for button in (self._previous, self._next, self._close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.set_text_left(0)
        self._retell()
        self.hide()
        self.line.textEdited.connect(self._on_text_edited)
        self._previous.clicked.connect(self._on_previous_clicked)
        self._next.clicked.connect(self._on_next_clicked)
        self._close.clicked.connect(self.left)

    def open_with(self, words: str) -> None:
        """Take the keys, with these words ready to be typed over."""
        self.show()
        if words:
            self.line.setText(words)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed.emit(self.line.text())

    def show_found(self, count: str, place: str = "") -> None:
        """Say how many there are, and where the one meant stands, the latter aloud only."""
        self._found.setText(count)
        announce(self.line, ", ".join(part for part in (count, place) if part))

    def set_text_left(self, left: int) -> None:
        """Begin where the written text does, in pixels from the left edge."""
        self._row.setContentsMargins(left, 0, theme.px(12), 0)
        self._hint.setVisible(self.width() - left > theme.px(_LEAST_FOR_HINT))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self.line:
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return event.type() == QEvent.Type.KeyPress and self._handle(event)
        return super().eventFilter(watched, event)

    def _handle(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _ENTER:
            is_back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if is_back else 1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not event.modifiers():
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Tab:
            self.stayed.emit()
        else:
            return False
        return True

    def _on_text_edited(self, text: str) -> None:
        self.typed.emit(text)

    def _on_previous_clicked(self) -> None:
        self.stepped.emit(-1)

    def _on_next_clicked(self) -> None:
        self.stepped.emit(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        painting.hairline(painter, QPointF(0, 0), self.width(), tokens.line)
        left = self._row.contentsMargins().left()
        width, middle = self.line.width(), self.line.geometry().bottom() + theme.px(2)
        colour = tokens.accent if self.line.hasFocus() else tokens.control
        painting.hairline(painter, QPointF(left, middle), width, colour)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        self.line.setPlaceholderText(self.tr("Find in this meeting"))
        self.line.setAccessibleName(self.tr("Find in this meeting"))
        self._hint.setText(self.tr("Enter next   Tab stays here   Esc goes back"))
        for button, name in (
            (self._previous, self.tr("Previous hit (Shift+Enter)")),
            (self._next, self.tr("Next hit (Enter)")),
            (self._close, self.tr("Close (Esc)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
