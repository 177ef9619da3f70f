"""The palette: type a part of anything, Enter does it, Esc gives the caret back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from minutetaker.ui import icons, theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.palette_entries import PaletteEntry, PaletteModel, PaletteRole
from minutetaker.ui.widgets.palette_rows import PaletteList

_SHADOW = 24
_INPUT = 48
_FOOT = 32
_AROUND_ROWS = 6
_ROOM_ABOVE = 72
_PLAIN_WIDTH = 560
_LEAST_UNDER = 120
_MOST_HEIGHT = 9 * 36 + 64
_LEAST_ROWS = 120


class PalettePopup(QWidget):
    """Lies over its host without stopping it; one palette serves every use.

    Signals:
        chosen: (payload) Enter or a click on a row; the caret is already back where it was.
        closed: the palette is gone, with or without a choice.
        typed: (str) what stands in the input line now.
        current_moved: (payload or None) the row Enter would choose.
        tab_pressed: (int) 1 for Tab, -1 for Shift+Tab, for the choices of a preview.
    """

    chosen = Signal(object)
    closed = Signal()
    typed = Signal(object)
    current_moved = Signal(object)
    tab_pressed = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._icon, self._heading = "search", ""
        self._is_filtering = True
        self._width = _PLAIN_WIDTH
        self._below: QRect | None = None
        self._focus_before: QWidget | None = None
        self._is_closing = False
        self._model = PaletteModel(self)
        self._input = QLineEdit(self)
        self._input.setProperty("bare", True)  # noqa: FBT003
        self._title = QLabel(self)
        self._list = PaletteList(self)
        self._list.setModel(self._model)
        self._foot = QLabel(self)
        self._foot_right = QLabel(self)
        self._lay_out()
        self.hide()
        self._input.installEventFilter(self)
        host.installEventFilter(self)
        self._input.textEdited.connect(self._on_text_edited)
        self._list.clicked.connect(self._on_row_clicked)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)

    def _lay_out(self) -> None:
        edge = theme.px(_SHADOW)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(50), 0, theme.px(20), 0)
        head.addWidget(self._input, 1)
        head.addWidget(self._title)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        foot.addWidget(self._foot)
        foot.addStretch(1)
        foot.addWidget(self._foot_right)
        self._input.setMinimumHeight(theme.px(_INPUT))
        for label in (self._title, self._foot, self._foot_right):
            label.setFont(theme.font("caption"))
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.make_quiet(label)
        self._foot.setMinimumHeight(theme.px(_FOOT))
        self._input.setFont(theme.font("small_title"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(theme.px(_AROUND_ROWS) + 1)
        self._column.addWidget(self._list)
        self._column.addSpacing(theme.px(_AROUND_ROWS) + 1)
        self._column.addLayout(foot)

    def open_with(
        self,
        entries: Sequence[PaletteEntry],
        placeholder: str = "",
        foot: tuple[str, str] = ("", ""),
        *,
        icon: str = "search",
        title: str = "",
        is_filtering: bool = True,
    ) -> None:
        """Show entries and take the keys.

        ``foot`` is what stands at the left and right of the last line. Without ``is_filtering``
        whoever opened it answers ``typed`` with ``set_entries``. Call ``place`` before, or it opens
        at the top of its host.
        """
        if not self.isVisible():
            self._focus_before = QApplication.focusWidget()
        self._icon, self._is_filtering = icon, is_filtering
        self._input.clear()
        self._input.setPlaceholderText(placeholder)
        self._input.setAccessibleName(title or placeholder)
        self.setAccessibleName(title or placeholder)
        self._heading = title
        self._foot.setText(foot[0])
        self._foot_right.setText(foot[1])
        self.set_entries(entries)
        self.show()
        self.raise_()
        self._input.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self, *, width: int = _PLAIN_WIDTH, below: QRect | None = None) -> None:
        """Say where to open: under this line of the host (or over it), None: at its top."""
        self._width, self._below = width, below
        self._fit()

    def set_entries(self, entries: Sequence[PaletteEntry]) -> None:
        """Offer other entries for what is typed."""
        if self._is_filtering:
            self._model.set_entries(entries, self._input.text())
        else:
            self._model.show_all(entries, self._input.text())
        self._after_rows_changed()

    def set_preview(self, preview: QWidget | None) -> None:
        """Show a widget under the row Enter would choose, such as the very sentence it writes."""
        self._list.set_preview(preview)
        self._fit()

    def text(self) -> str:
        """What is typed."""
        return self._input.text()

    def current(self) -> object:
        """The payload Enter would choose; None where nothing is left."""
        entry: PaletteEntry | None = self._list.currentIndex().data(PaletteRole.ENTRY)
        return entry.payload if entry else None

    def light(self, payload: object) -> None:
        """Make this the row that Enter would choose, if it is there."""
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            entry: PaletteEntry | None = index.data(PaletteRole.ENTRY)
            if entry is not None and entry.payload == payload:
                self._list.setCurrentIndex(index)
                return

    def close_palette(self) -> None:
        """Go away and give the caret back."""
        if not self.isVisible():
            return
        back, self._focus_before = self._focus_before, None
        if back is not None:
            # Before it hides: Qt would else pass the caret to the first field there is.
            self._is_closing = True
            back.setFocus(Qt.FocusReason.PopupFocusReason)
            self._is_closing = False
        self.hide()
        self.set_preview(None)
        self.closed.emit()

    def _after_rows_changed(self) -> None:
        self._list.choose_first()
        self._fit()
        count = self._model.count()
        is_missed = not count and bool(self._input.text().strip())
        self._title.setText(self.tr("No matches") if is_missed else self._heading)
        announce(self._input, self.tr("%n match(es)", "", count))

    def _fit(self) -> None:
        """Take the size of the rows and a place where the line being typed stays in view."""
        edge = theme.px(_SHADOW)
        width = min(theme.px(self._width), self._host.width() - theme.px(16))
        other = theme.px(_INPUT) + theme.px(_FOOT) + 2 * theme.px(_AROUND_ROWS) + 2
        top = min(theme.px(_ROOM_ABOVE), self._host.height() // 10)
        room = self._host.height() - top - other - theme.px(16)
        is_over = False
        if self._below is not None:
            under = self._host.height() - self._below.bottom() - theme.px(16)
            # Over the line only where too little fits under it: a list that grows shorter while
            # one types doesn't change sides.
            is_over = under < other + theme.px(_LEAST_UNDER) and self._below.top() > under
            room = (self._below.top() if is_over else under) - other - theme.px(8)
        # Where rows have little room the hints at the foot give theirs.
        wanted = self._list.content_height(theme.px(_MOST_HEIGHT))
        least = max(theme.px(_LEAST_ROWS), self._list.current_height())
        is_tight = room < min(wanted, least)
        for label in (self._foot, self._foot_right):
            label.setHidden(is_tight)
        if is_tight:
            other, room = other - theme.px(_FOOT), room + theme.px(_FOOT)
        rows = min(wanted, max(room, theme.px(36)), theme.px(_MOST_HEIGHT))
        if rows < wanted:
            rows = self._list.whole_rows(rows)
        self._list.setFixedHeight(rows)
        height = rows + other
        left = (self._host.width() - width) // 2
        if self._below is not None:
            left = min(max(self._below.left(), theme.px(8)), self._host.width() - width)
            top = self._below.bottom() + theme.px(8)
            if is_over:
                top = max(0, self._below.top() - height - theme.px(8))
        self.setGeometry(left - edge, top - edge, width + 2 * edge, height + 2 * edge)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._host and self.isVisible():
            self._fit()
        if isinstance(event, QKeyEvent) and watched is self._input:
            # Esc would else reach an action of the window before the input line.
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return event.type() == QEvent.Type.KeyPress and self._handle_key(event)
        if event.type() == QEvent.Type.FocusOut and watched is self._input:
            self._on_focus_lost()
        return super().eventFilter(watched, event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
        }
        if key in steps:
            self._list.move_by(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self._list.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self.tab_pressed.emit(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _on_focus_lost(self) -> None:
        now = QApplication.focusWidget()
        if now is None or QApplication.activeWindow() is None:
            return
        if self.isVisible() and not self._is_closing and not self.isAncestorOf(now):
            # The person clicked elsewhere: the caret stays where they put it.
            self._focus_before = None
            self.close_palette()

    def _choose(self, index: QModelIndex) -> None:
        entry: PaletteEntry | None = index.data(PaletteRole.ENTRY)
        if entry is not None:
            self.close_palette()
            self.chosen.emit(entry.payload)

    def _on_text_edited(self, text: str) -> None:
        if self._is_filtering:
            self._model.show_matching(text)
            self._after_rows_changed()
        self.typed.emit(text)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        entry: PaletteEntry | None = current.data(PaletteRole.ENTRY)
        self.current_moved.emit(entry.payload if entry else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, edge = theme.tokens(), theme.px(_SHADOW)
        panel = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painting.floating(painter, panel, edge)
        below_input = panel.top() + theme.px(_INPUT)
        painter.fillRect(QRectF(panel.left() + 1, below_input, panel.width() - 2, 1), tokens.line)
        if not self._foot.isHidden():
            above_foot = panel.bottom() - theme.px(_FOOT) - 1
            line = QRectF(panel.left() + 1, above_foot, panel.width() - 2, 1)
            painter.fillRect(line, tokens.line)
        side = theme.px(18)
        top = panel.top() + (theme.px(_INPUT) - side) / 2
        place = QRectF(panel.left() + theme.px(20), top, side, side)
        icons.draw(painter, place, self._icon, tokens.text2)
        painter.end()
