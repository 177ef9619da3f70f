"""What the archive offers by keys: which of its lists is shown, and the state of an action."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from minutetaker.ui.models.archive_rows import Kind


class ArchiveActions(QObject):
    """The key of a list leads to it, and back to the meetings.

    Signals:
        kind_wanted: (Kind) a list is asked for.
    """

    kind_wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = Kind.MEETINGS
        self._meetings = self._made()
        self._decisions = self._made("F4")
        self._tasks = self._made("F6")
        self.task_status = self._made("Shift+F6")
        self.undo = self._made("Ctrl+Z")
        self._meetings.triggered.connect(self._on_meetings)
        self._decisions.triggered.connect(self._on_decisions)
        self._tasks.triggered.connect(self._on_tasks)
        self.tell(Kind.MEETINGS)
        self.retranslate()

    def _made(self, *keys: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        return action

    def all(self) -> tuple[QAction, ...]:
        """Every one."""
        return self._meetings, self._decisions, self._tasks, self.task_status, self.undo

    def tell(self, kind: Kind) -> None:
        """This list is shown now."""
        self._shown = kind

    def _on_meetings(self) -> None:
        self.kind_wanted.emit(Kind.MEETINGS)

    def _on_decisions(self) -> None:
        self._toggle(Kind.DECISIONS)

    def _on_tasks(self) -> None:
        self._toggle(Kind.ACTIONS)

    def _toggle(self, kind: Kind) -> None:
        self.kind_wanted.emit(Kind.MEETINGS if self._shown is kind else kind)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return super().event(event)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        self._meetings.setText(self.tr("Archive: meetings"))
        self._decisions.setText(self.tr("Archive: the decisions of all bodies"))
        self._tasks.setText(self.tr("Archive: the actions of all bodies"))
        self.undo.setText(self.tr("Undo"))
        self.task_status.setText(self.tr("Action done, dropped or open again"))
