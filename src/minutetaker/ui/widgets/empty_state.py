"""What stands where there is nothing yet: what is missing, what to do, at most three ways on."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.widgets.button import Button, Kind
from minutetaker.ui.widgets.wrapped_text import WrappedText

_WIDTH = 620
_LINE = 24
_ICON = 16
_INDENT = 28


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

    def _words(self) -> WrappedText:
        room = max(self.width(), theme.px(240)) - theme.px(_INDENT)
        return WrappedText(self._text, theme.font("body"), room, theme.px(_LINE))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_WIDTH), theme.px(_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(round(self._words().height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, side = theme.tokens(), theme.px(_ICON)
        place = QRectF(0, (theme.px(_LINE) - side) / 2, side, side)
        icons.draw(painter, place, self._icon, tokens.control)
        self._words().draw(painter, QPointF(theme.px(_INDENT), 0), tokens.text2)
        painter.end()


class _Paragraph(QWidget):
    """Words on lines of written text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, text: str) -> None:
        self._text = text.replace("\n", "\u2028")
        self.setAccessibleName(text)
        self._fit()

    def _words(self) -> WrappedText:
        room = max(self.width(), theme.px(240))
        return WrappedText(self._text, theme.font("text"), room, theme.px(_LINE), 9)

    def _fit(self) -> None:
        self.setFixedHeight(round(self._words().height))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._words().draw(painter, QPointF(0, 0), theme.tokens().text2)
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
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._text = _Paragraph(self)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(theme.px(12))
        self._rule = QWidget(self)
        self._rule.setFixedHeight(1)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(0)
        self._middle = QWidget(self)
        inner = QVBoxLayout(self._middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addStretch(4)
        inner.addWidget(self._title)
        inner.addSpacing(theme.px(14))
        inner.addWidget(self._text)
        inner.addSpacing(theme.px(25))
        inner.addLayout(self._ways)
        inner.addSpacing(theme.px(44))
        inner.addWidget(self._rule)
        inner.addSpacing(theme.px(19))
        inner.addLayout(self._notes)
        inner.addStretch(5)

    def show_words(
        self,
        title: str,
        text: str,
        ways: tuple[Way, ...] = (),
        notes: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """Say what is missing and offer ways on; notes are pairs of glyph and sentence."""
        self._title.setText(title)
        self._text.show_words(text)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = min(theme.px(_WIDTH), self.width() - theme.px(32))
        self._middle.setGeometry((self.width() - width) // 2, 0, width, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().base)
        if self._rule.isVisible():
            corner = self._rule.mapTo(self, QPoint(0, 0))
            painter.fillRect(QRect(corner, self._rule.size()), theme.tokens().line)
        painter.end()


def _empty(layout: QHBoxLayout | QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
