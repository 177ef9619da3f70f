"""The logs of decisions and tasks: two names with their counts, one list."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutetaker.ui import theme
from minutetaker.ui.models.decisions_model import DecisionsModel
from minutetaker.ui.widgets import painting
from minutetaker.ui.widgets.decision_delegate import DecisionDelegate
from minutetaker.ui.widgets.list_parts import PartList

_HEIGHT = 24
_HEAD = _HEIGHT + 19
"""What stands over and under the list."""
_MARGIN = 16
_GAP = 16


class _LogName(QAbstractButton):
    """The name of a log and how much is in it; the one that is shown is bold."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = 0
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def show_words(self, name: str, count: int) -> None:
        self._count = count
        self.setText(name)
        self.setAccessibleName(f"{name} {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = painting.width_of(self.text(), theme.font("body", 600)) + theme.px(8)
        width = words + painting.width_of(str(self._count), theme.font("body")) + theme.px(2)
        return QSize(round(width), theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens, place = theme.tokens(), QRectF(self.rect())
        font = theme.font("body", 600 if self.isChecked() else 400)
        ink = tokens.text if self.isChecked() else tokens.text2
        painting.line_of_text(painter, place, self.text(), font, ink)
        place.setLeft(painting.width_of(self.text(), font) + theme.px(8))
        painting.line_of_text(painter, place, str(self._count), theme.font("body"), tokens.text2)
        if self.hasFocus():
            painting.focus_ring(painter, QRectF(self.rect()))
        painter.end()


class DecisionsPanel(QWidget):
    """Shows what was decided, or what is to be done.

    Signals:
        entry_chosen: ((item id, field key)) go there.
        log_changed: (bool) tasks are wanted; False: decisions.
    """

    entry_chosen = Signal(object)
    log_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decisions, self._tasks = _LogName(self), _LogName(self)
        self._decisions.setChecked(True)
        self._empty = QLabel(self)
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setContentsMargins(theme.px(_MARGIN), theme.px(4), theme.px(_MARGIN), 0)
        self._empty.setFont(theme.font("body"))
        theme.make_quiet(self._empty)
        self._list = PartList(self)
        self._list.setItemDelegate(DecisionDelegate(self._list))
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(_MARGIN), 0, theme.px(_MARGIN), 0)
        head.setSpacing(theme.px(_GAP))
        head.addWidget(self._decisions)
        head.addWidget(self._tasks)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(9), 0, theme.px(8))
        column.setSpacing(theme.px(2))
        column.addLayout(head)
        column.addWidget(self._empty)
        column.addWidget(self._list, 1)
        column.addStretch(0)
        self._list.row_chosen.connect(self.entry_chosen)
        self._decisions.clicked.connect(self._on_decisions_clicked)
        self._tasks.clicked.connect(self._on_tasks_clicked)

    def set_model(self, model: DecisionsModel) -> None:
        """Show the entries of this model."""
        self._list.setModel(model)

    def fit(self, height: int) -> None:
        """Show whole rows in this height; the others are scrolled to."""
        room = height - theme.px(_HEAD)
        self._list.setMaximumHeight(max(0, self._list.whole_rows(room)))

    def whole_height(self, most: int) -> int:
        """How high the panel is with every entry in sight, or no less than ``most``."""
        return theme.px(_HEAD) + self._list.content_height(most)

    def show_counts(self, decisions: int, tasks: int) -> None:
        """Say how many there are of both; of an empty log, how it gets its first entry."""
        self._decisions.show_words(self.tr("Decisions"), decisions)
        self._tasks.show_words(self.tr("Actions"), tasks)
        shows_tasks = self._tasks.isChecked()
        self._list.setAccessibleName(self._tasks.text() if shows_tasks else self._decisions.text())
        self._empty.setText(
            self.tr("No actions. F6 adds one.")
            if shows_tasks
            else self.tr("No decisions. F4 makes one from the selection or from nothing.")
        )
        is_empty = not (tasks if shows_tasks else decisions)
        self._empty.setVisible(is_empty)

    def _on_decisions_clicked(self) -> None:
        self.log_changed.emit(False)  # noqa: FBT003 - a signal has no names

    def _on_tasks_clicked(self) -> None:
        self.log_changed.emit(True)  # noqa: FBT003 - a signal has no names

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        margin = theme.px(_MARGIN)
        line = QRectF(margin, 0, self.width() - 2 * margin, 1)
        painter.fillRect(line, theme.tokens().line)
        painter.end()
