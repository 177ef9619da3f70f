"""A small list under the caret's line; the words being typed keep the keys and never move."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.accessibility import announce
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.palette_entries import PaletteEntry, PaletteModel, PaletteRole
from minutetaker.ui.widgets.palette_rows import PaletteList

_SHADOW = 24
_AROUND_ROWS = 6
_GAP = 4
_ROWS = 5
_ROW = 36


class InlineList(QWidget):
    """Whoever has the keys moves in it.

    Signals:
        chosen: (payload) a row was clicked.
    """

    chosen = Signal(object)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._model = PaletteModel(self)
        self._list = PaletteList(self)
        self._list.setModel(self._model)
        edge = theme.px(_SHADOW)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addSpacing(theme.px(_AROUND_ROWS))
        column.addWidget(self._list)
        column.addSpacing(theme.px(_AROUND_ROWS))
        column.setSpacing(0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._list.clicked.connect(self._on_row_clicked)

    def show_entries(
        self, entries: Sequence[PaletteEntry], typed: str, line: QRect, width: int
    ) -> None:
        """Offer entries chosen by what is typed, under a line of the host or over it."""
        before = self.current()
        self._model.show_all(entries, typed)
        self._list.choose_first()
        self._fit(line, width)
        is_new = not self.isVisible()
        self.show()
        self.raise_()
        if is_new or self.current() != before:
            self._announce()

    def move_by(self, steps: int) -> None:
        """Go up or down."""
        self._list.move_by(steps)
        self._announce()

    def current(self) -> object:
        """The payload Enter takes."""
        entry: PaletteEntry | None = self._list.currentIndex().data(PaletteRole.ENTRY)
        return entry.payload if entry else None

    def _announce(self) -> None:
        words: str | None = self._list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        matches = self.tr("%n match(es)", "", self._model.count())
        # The row first: it is what Enter takes.
        announce(self._host, f"{words or ''}. {matches}")

    def _fit(self, line: QRect, width: int) -> None:
        edge, around = theme.px(_SHADOW), 2 * theme.px(_AROUND_ROWS)
        width = min(theme.px(width), self._host.width() - theme.px(16))
        under = self._host.height() - line.bottom() - theme.px(_GAP)
        is_over = under < theme.px(2 * _ROW) + around and line.top() > under
        room = (line.top() if is_over else under) - theme.px(_GAP) - around
        most = min(max(room, theme.px(_ROW)), theme.px(_ROWS * _ROW + _ROW // 2))
        rows = min(self._list.content_height(most), most)
        self._list.setFixedHeight(rows)
        height = rows + around
        gap = theme.px(_GAP)
        top = line.top() - gap - height if is_over else line.bottom() + gap
        left = min(line.left(), self._host.width() - width - theme.px(8))
        self.setGeometry(left - edge, top - edge, width + 2 * edge, height + 2 * edge)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        entry: PaletteEntry | None = index.data(PaletteRole.ENTRY)
        if entry is not None:
            self.chosen.emit(entry.payload)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = theme.px(_SHADOW)
        painting.floating(painter, QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), edge)
        painter.end()
