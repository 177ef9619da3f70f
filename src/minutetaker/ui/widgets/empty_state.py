"""What stands where there is nothing yet: what is missing, what to do, at most three ways on."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.button import Button, Kind

_WIDTH = 620
_LINE = 24
_ICON = 16


@dataclass(frozen=True, slots=True)
class Way:
    """A button; ``payload`` comes back when it is pressed."""

    text: str
    payload: object
    kind: Kind = "normal"


class _Note(QWidget):
    """A sentence with its glyph."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._icon = text, icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH), theme.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, side = theme.tokens(), theme.px(_ICON)
        place = QRectF(0, (self.height() - side) / 2, side, side)
        icons.draw(painter, place, self._icon, tokens.control)
        words = QRectF(self.rect()).adjusted(theme.px(28), 0, 0, 0)
        painting.line_of_text(painter, words, self._text, theme.font("body"), tokens.text2)
        painter.end()


class EmptyState(QWidget):
    """Title, text, ways on and notes, in the middle of the page.

    Signals:
        way_chosen: (payload of the Way) the person pressed its button.
    """

    way_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._payloads: dict[QWidget, object] = {}
        self._title = QLabel(self)
        self._title.setFont(theme.font("empty", 600))
        self._text = QLabel(self)
        self._text.setFont(theme.font("text"))
        theme.make_quiet(self._text)
        for label in (self._title, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(theme.px(12))
        self._rule = QWidget(self)
        self._rule.setFixedHeight(1)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(0)
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addStretch(1)
        inner.addWidget(self._title)
        inner.addSpacing(theme.px(12))
        inner.addWidget(self._text)
        inner.addSpacing(theme.px(24))
        inner.addLayout(self._ways)
        inner.addSpacing(theme.px(44))
        inner.addWidget(self._rule)
        inner.addSpacing(theme.px(19))
        inner.addLayout(self._notes)
        inner.addStretch(1)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(inner, 8)
        outer.addStretch(1)
        self._text.setMaximumWidth(theme.px(_WIDTH))
        self._rule.setMaximumWidth(theme.px(_WIDTH))
        self._rule.setMinimumWidth(theme.px(240))

    def show_words(
        self,
        title: str,
        text: str,
        ways: tuple[Way, ...] = (),
        notes: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Say what is missing and offer ways on; notes are pairs of glyph and sentence."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(f"{title}. {text}")
        _empty(self._ways)
        _empty(self._notes)
        self._payloads = {}
        for way in ways:
            button = Button(self, text=way.text, kind=way.kind)
            button.clicked.connect(self._on_button_clicked)
            self._payloads[button] = way.payload
            self._ways.addWidget(button)
        self._ways.addStretch(1)
        self._rule.setVisible(bool(notes))
        for icon, sentence in notes:
            self._notes.addWidget(_Note(sentence, icon, self))

    def focus_first_way(self) -> None:
        """Give the keys to the first button, which Enter then presses."""
        for button in self._payloads:
            button.setFocus()
            return

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            self.way_chosen.emit(self._payloads[sender])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().base)
        if self._rule.isVisible():
            painter.fillRect(self._rule.geometry(), theme.tokens().line)
        painter.end()


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
