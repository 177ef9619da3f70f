"""Bars at the foot and notes beside the text: what happened, what is safe, what to do."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.button import Button
from minutetaker.ui.widgets.wrapped_text import Emphasis, WrappedText

Weightiness = Literal["error", "warn", "info"]

_ORDER: tuple[Weightiness, ...] = ("error", "warn", "info")
_ICONS: dict[Weightiness, str] = {"error": "circle-x", "warn": "triangle-alert", "info": "info"}
_INKS: dict[Weightiness, ColourRole] = {"error": "error", "warn": "warn", "info": "text2"}
_GROUNDS: dict[Weightiness, ColourRole] = {
    "error": "error_ground",
    "warn": "warn_ground",
    "info": "panel",
}
_LINE = 16
_LEFT = 44


@dataclass(frozen=True, slots=True)
class MessageAction:
    """A button of a message; ``payload`` comes back when it is pressed, ``key`` is its key."""

    text: str
    payload: object
    key: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """``strong`` says what happened, ``rest`` what is safe and what to do.

    A message with the same ``topic`` takes the place of the one before.
    """

    topic: str
    kind: Weightiness
    strong: str
    rest: str = ""
    actions: tuple[MessageAction, ...] = ()


class MessageBar(QFrame):
    """One message. As a bar it fills the width; as a note it is rounded and stands in the text.

    Signals:
        action_chosen: (payload of the MessageAction) the person pressed a button.
    """

    action_chosen = Signal(object)

    def __init__(
        self, message: Message, parent: QWidget | None = None, *, is_note: bool = False
    ) -> None:
        super().__init__(parent)
        self.message = message
        self._is_note = is_note
        self._payloads: dict[QWidget, object] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{message.strong} {message.rest}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(8), theme.px(10 if is_note else 12), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addStretch(1)
        for action in message.actions[:2]:
            button = Button(self, text=action.text, key=action.key)
            # A bar never takes the keys from the text; a click still works, Tab still reaches it.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._on_button_clicked)
            self._payloads[button] = action.payload
            row.addWidget(button)

    def _on_button_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            self.action_chosen.emit(self._payloads[sender])

    def _left(self) -> float:
        return float(theme.px(_LEFT + 8 if self._is_note else _LEFT))

    def _words(self, width: float) -> WrappedText:
        taken = sum(button.sizeHint().width() + theme.px(10) for button in self._payloads)
        room = width - self._left() - taken - theme.px(16)
        parts = (self.message.strong, self.message.rest)
        text = ("\u2028" if self._is_note else " ").join(part for part in parts if part)
        strong = (Emphasis(0, len(self.message.strong)),)
        return WrappedText(text, theme.font("body"), room, theme.px(_LINE), 4, strong)

    def _height(self, width: int) -> int:
        return max(theme.px(44), round(self._words(width).height) + theme.px(16))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(560), self._height(theme.px(560)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(44))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height(self.width()))
        # The layout still gets the size of before this; it has to look again at the height of now.
        self._row.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, kind = theme.tokens(), self.message.kind
        frame = QRectF(self.rect())
        ground, ink = tokens.colour(_GROUNDS[kind]), tokens.colour(_INKS[kind])
        painting.ground(painter, frame, ground, painting.RADIUS if self._is_note else 0)
        if self._is_note and tokens.scheme == "contrast":
            painting.edge(painter, frame, ink)
        if not self._is_note:
            painter.fillRect(QRectF(0, 0, frame.width(), 1), tokens.line)
        side = theme.px(16)
        glyph = QRectF(self._left() - theme.px(28), (frame.height() - side) / 2, side, side)
        icons.draw(painter, glyph, _ICONS[kind], ink)
        words = self._words(frame.width())
        top = (frame.height() - words.height) / 2
        words.draw(painter, QPointF(self._left(), top), tokens.text)
        painter.end()


class MessageArea(QWidget):
    """The bars of the window, errors above warnings above the rest; empty it takes no room.

    Signals:
        action_chosen: (payload of the MessageAction) the person pressed a button of a bar.
    """

    action_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: dict[str, MessageBar] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def show_message(self, message: Message) -> None:
        """Show a message, in the place of the one with its topic; screen readers say it aloud."""
        old = self._bars.get(message.topic)
        if old is not None and old.message == message:
            return
        self.remove(message.topic)
        bar = MessageBar(message, self)
        bar.action_chosen.connect(self.action_chosen)
        rank = _ORDER.index(message.kind)
        above = [each for each in self._bars.values() if _ORDER.index(each.message.kind) <= rank]
        self._column.insertWidget(len(above), bar)
        self._bars[message.topic] = bar
        announce(self, bar.accessibleName())

    def remove(self, topic: str) -> None:
        """Take the message of this topic away; nothing happens where there is none."""
        bar = self._bars.pop(topic, None)
        if bar is not None:
            self._column.removeWidget(bar)
            bar.hide()
            bar.deleteLater()

    def messages(self) -> tuple[Message, ...]:
        """What is shown, from the top."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        bars = (item.widget() for item in items if item is not None)
        return tuple(bar.message for bar in bars if isinstance(bar, MessageBar))
