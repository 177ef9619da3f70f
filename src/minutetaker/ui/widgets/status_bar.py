"""The foot of the window: what is open, how the meeting goes, and that the text is safe."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.tokens import ColourRole
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.button import Button

_HEIGHT = 32
_MARGIN = 16
_ICON = 16
_COMPACT = 720
_SAVED_ROLE: ColourRole = "text2"
_UNSAVED_ROLE: ColourRole = "error"


@dataclass(frozen=True, slots=True)
class StatusWord:
    """A button of the bar; ``payload`` comes back when the person presses it."""

    text: str
    payload: object
    icon: str = ""
    key: str = ""


class _Mark(QWidget):
    """Words that can't be pressed, with or without a glyph."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = ""
        self._text = ""
        self._role: ColourRole = "text2"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, icon: str, text: str, role: ColourRole, whole: str = "") -> None:
        """``whole`` is what the words stand for where they are cut short."""
        self._icon, self._text, self._role = icon, text, role
        self.setAccessibleName(whole or text)
        self.setToolTip(whole or text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = painting.width_of(self._text, self._face()) + self._indent()
        return QSize(round(width + 1), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        # Words without a glyph are the first to give way; a state is always whole.
        return self.sizeHint() if self._icon else QSize(0, theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour, side = theme.tokens().colour(self._role), theme.px(_ICON)
        glyph = theme.tokens().control if self._role == "text2" else colour
        if self._icon:
            square = QRectF(0, (self.height() - side) / 2, side, side)
            icons.draw(painter, square, self._icon, glyph)
        place = QRectF(self.rect()).adjusted(self._indent(), 0, 0, 0)
        painting.line_of_text(painter, place, self._text, self._face(), colour)
        painter.end()

    def _indent(self) -> int:
        return theme.px(_ICON + 8) if self._icon else 0

    def _face(self) -> QFont:
        return theme.font("caption", 400 if self._role == "text2" else 500)


class StatusBar(QWidget):
    """Open matters, free words and keys at the left, the state of saving at the right.

    Signals:
        open_matters_requested: the person pressed the open matters (F7).
        word_requested: (payload) the person pressed a word set with ``set_buttons``.
        side_note_pressed: (QPoint of the screen) the person clicked the quiet words at the right.
    """

    open_matters_requested = Signal()
    word_requested = Signal(object)
    side_note_pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(theme.px(_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Status"))
        self._payloads: dict[QWidget, object] = {}
        self._open_count = 0
        self._is_saved = True
        self._save_time = ""
        self._is_compact = False
        self._open = Button(self, kind="small", icon_name="circle-alert", key="F7")
        self._open.set_tint("warn")
        self._open.hide()
        self._words = _Mark(self)
        self._buttons = QHBoxLayout()
        self._side_note = _Mark(self)
        self._saved = _Mark(self)
        self._saved.hide()
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(_MARGIN - 2), 1, theme.px(_MARGIN), 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self._open)
        row.addSpacing(theme.px(2))
        row.addWidget(self._words)
        row.addLayout(self._buttons)
        row.addStretch(1)
        row.addWidget(self._side_note)
        row.addWidget(self._saved)
        self._words.hide()
        self._side_note.hide()
        self._open.clicked.connect(self._on_open_clicked)

    def set_open_matters(self, count: int) -> None:
        """Say how many matters are open; with none there is nothing to see."""
        if count == self._open_count:
            return
        self._open_count = count
        # The catalogue of each language holds its own forms of the count.
        words = self.tr("%n open matter(s)", None, count)
        self._open.setAccessibleName(words)
        self._open.setToolTip(words)
        self._open.setVisible(count > 0)
        # The words begin where the columns above do, also without the button's own edge.
        left = theme.px(_MARGIN - 10 if count else _MARGIN - 2)
        self._row.setContentsMargins(left, 1, theme.px(_MARGIN), 0)
        self._show_for_width()
        announce(self, words if count else self.tr("No open matters."))

    def retell(self) -> None:
        """Say the same in the language that the window speaks now."""
        count, self._open_count = self._open_count, -1
        self.set_open_matters(count)
        self._show_for_width()

    def set_words(self, *words: str) -> None:
        """Show facts of the meeting, parted by commas: opened at, how long it lasted."""
        self._words.show_words("", ", ".join(word for word in words if word), "text2")

    def set_buttons(self, words: tuple[StatusWord, ...]) -> None:
        """Show words that can be pressed: the break with its key, a folded column."""
        for old in self._payloads:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._payloads = {}
        for word in words:
            button = Button(self, text=word.text, kind="small", icon_name=word.icon, key=word.key)
            button.clicked.connect(self._on_word_clicked)
            self._buttons.addWidget(button)
            self._payloads[button] = word.payload

    def set_side_note(self, text: str) -> None:
        """Show quiet words at the right: the language, the age of the backup."""
        self._side_note.show_words("", text, "text2")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._side_note.geometry().contains(event.position().toPoint()):
            self.side_note_pressed.emit(event.globalPosition().toPoint())

    def set_saved(self, at: str) -> None:
        """Everything typed is on disk since ``at``, a clock time as people write it."""
        was_saved, self._is_saved, self._save_time = self._is_saved, True, at
        self._show_for_width()
        if not was_saved:
            announce(self, self._saved.accessibleName())

    def set_unsaved(self, since: str) -> None:
        """Saving has failed since ``since``; what was typed is only in the window and its copy."""
        was_saved, self._is_saved, self._save_time = self._is_saved, False, since
        self._show_for_width()
        if was_saved:
            announce(self, self._saved.accessibleName())

    def clear_saved(self) -> None:
        """Show nothing of saving: no meeting is open."""
        self._is_saved, self._save_time = True, ""
        self._show_for_width()

    def _show_for_width(self) -> None:
        """Say it in words, or where there is no room in a number and a time beside the glyph."""
        count = str(self._open_count)
        self._open.setText(count if self._is_compact else self._open.accessibleName())
        whole, icon, role = "", "check", _SAVED_ROLE
        if not self._is_saved:
            whole = self.tr("Not saved since {time}").format(time=self._save_time)
            icon, role = "circle-x", _UNSAVED_ROLE
        elif self._save_time:
            whole = self.tr("Saved {time}").format(time=self._save_time)
        shown = self._save_time if self._is_compact and self._is_saved else whole
        self._saved.show_words(icon, shown, role, whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_compact = self.width() < theme.px(_COMPACT)
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self._show_for_width()

    def _on_open_clicked(self) -> None:
        self.open_matters_requested.emit()

    def _on_word_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QWidget):
            self.word_requested.emit(self._payloads[sender])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().base)
        painter.fillRect(0, 0, self.width(), 1, theme.tokens().line)
        painter.end()
