"""The table in which a roster is typed: cells by Tab, people by rows, paste from a spreadsheet."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from minutetaker.ui import theme
from minutetaker.ui.models.roster_model import Column, RosterModel
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.form_field import CompletingLineEdit

Index = QModelIndex | QPersistentModelIndex

_ROW = 32
_HEADINGS = 24
_GAP = 12
_LEAST_ROWS = 4
_SHARES = {
    Column.NAME: 24,
    Column.TITLE: 24,
    Column.ORGANIZATION: 22,
    Column.GROUP: 14,
    Column.ROLE: 16,
}
_ONE = QPointF(0, 1)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MOVES = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_UNDO = QKeySequence.StandardKey.Undo


class RosterTable(QTableView):
    """Typing begins a cell, Tab goes on and out of the empty last row, Return to the next person.

    Ctrl+Delete takes a person out, Alt+Shift+Up and Down move them, Ctrl+Z takes that back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roster: RosterModel | None = None
        self._delegate = _RosterDelegate(self)
        self._delegate.pasted.connect(self._on_pasted)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(_Headings(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setShowGrid(False)
        self.setMinimumHeight(theme.px(_HEADINGS + _ROW * _LEAST_ROWS))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_roster(self, roster: RosterModel, known: Mapping[Column, Sequence[str]]) -> None:
        """Show a roster; ``known`` words of a column are offered while they are typed."""
        self._roster = roster
        self._delegate.roster, self._delegate.known = roster, known
        self.setModel(roster)

    def go_to_start(self) -> None:
        """Let the keys begin at the first cell."""
        self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # As wide as without a scroll bar, so that its coming moves nothing.
        for column, share in _SHARES.items():
            self.setColumnWidth(column, self.width() * share // 100)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to_start()
        came_by_tab = event.reason() is Qt.FocusReason.TabFocusReason
        if came_by_tab and not self.currentIndex().data():
            self.edit(self.currentIndex())

    def event(self, event: QEvent) -> bool:
        # Ctrl+Z belongs to the table while it has the keys, not to the meeting on the desk.
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.matches(_UNDO):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.matches(_UNDO):
            self._take_back()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._on_pasted()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_to_next_person(self.currentIndex().row())
        elif key in _TABS and self._is_at_end(forward=key == Qt.Key.Key_Tab):
            event.ignore()
        elif not self._change_roster(key, event.modifiers()):
            super().keyPressEvent(event)

    def _change_roster(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what the key means for the person; False where it means nothing special."""
        current = self.currentIndex()
        if self._roster is None:
            return False
        if key == Qt.Key.Key_Delete and modifiers & Qt.KeyboardModifier.ControlModifier:
            self._roster.remove(current.row())
        elif key == Qt.Key.Key_Delete:
            self._roster.setData(current, "")
        elif key in _STEPS and modifiers & _MOVES == _MOVES:
            self._roster.move(current.row(), _STEPS[key])
        else:
            return False
        return True

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        nothing = QAbstractItemDelegate.EndEditHint.NoHint
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            super().closeEditor(editor, nothing)
            self._go_to_next_person(self.currentIndex().row())
        elif hint is QAbstractItemDelegate.EndEditHint.EditNextItem and self._is_at_end(
            forward=True
        ):
            super().closeEditor(editor, nothing)
            self.focusNextPrevChild(True)  # noqa: FBT003
        else:
            super().closeEditor(editor, hint)

    def _is_at_end(self, *, forward: bool) -> bool:
        """Whether Tab goes out of the table: nobody begins in its empty last row."""
        index = self.currentIndex()
        if not forward:
            return index.row() <= 0 and index.column() <= 0
        return index.row() == self.model().rowCount() - 1

    def _go_to_next_person(self, row: int) -> None:
        self.setCurrentIndex(self.model().index(min(row + 1, self.model().rowCount() - 1), 0))

    def _take_back(self) -> None:
        row, column = self.currentIndex().row(), self.currentIndex().column()
        if self._roster is not None:
            self._roster.take_back()
            last = self._roster.rowCount() - 1
            self.setCurrentIndex(self._roster.index(min(max(row, 0), last), max(column, 0)))

    def _on_pasted(self) -> None:
        if self._roster is None:
            return
        lines = QGuiApplication.clipboard().text().splitlines()
        at = self.currentIndex()
        cells = [line.split("\t") for line in lines]
        self._roster.paste(max(at.row(), 0), max(at.column(), 0), cells)


class _CellEdit(CompletingLineEdit):
    """A cell while it is typed in; several cells in the clipboard are the table's.

    Signals:
        pasted: () cells were pasted, not words.
    """

    pasted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and ("\t" in text or "\n" in text.strip()):
            self.pasted.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tokens().base)
        painter.end()
        super().paintEvent(event)


class _RosterDelegate(QStyledItemDelegate):
    """Paints cells on a hairline, and makes the line that a cell is typed in.

    Signals:
        pasted: () cells were pasted into the cell that is typed in.
    """

    pasted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.roster: RosterModel | None = None
        self.known: Mapping[Column, Sequence[str]] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens, place = theme.tokens(), QRectF(option.rect)
        painter.save()
        words = place.adjusted(0, 0, -theme.px(_GAP), 0)
        font = theme.font("body", 500 if index.column() == Column.NAME else 400)
        ink = tokens.text if index.column() == Column.NAME else tokens.text2
        painting.line_of_text(painter, words, str(index.data() or ""), font, ink)
        painting.hairline(painter, place.bottomLeft() - _ONE, place.width(), tokens.line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            # As a form field shows the keys: a ring would be cut at the table's edge.
            rule = QRectF(place.left(), place.bottom() - 2, words.width(), 2)
            painter.fillRect(rule, tokens.accent)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = _CellEdit(parent)
        editor.setFont(theme.font("body"))
        column = Column(index.column())
        if column not in (Column.NAME, Column.TITLE) and self.roster is not None:
            known = (*self.roster.words_of(column), *self.known.get(column, ()))
            editor.set_known(tuple(dict.fromkeys(known)))
        # Queued: the editor is gone before the cells come.
        editor.pasted.connect(self._on_pasted, Qt.ConnectionType.QueuedConnection)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, _CellEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, _CellEdit):
            # Return has taken what is offered before it comes here; Tab leaves it, as everywhere.
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(QRect(option.rect).adjusted(0, 0, -theme.px(_GAP), 0))

    def _on_pasted(self) -> None:
        self.pasted.emit()


class _Headings(QHeaderView):
    """Small headings that begin where the words below them do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.px(_HEADINGS))

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        tokens, place = theme.tokens(), QRectF(rect)
        words = str(self.model().headerData(logical, self.orientation()))
        painting.line_of_text(painter, place, words, theme.font("caption", 500), tokens.text2)
        painting.hairline(painter, place.bottomLeft() - _ONE, place.width(), tokens.line)
