"""What undo takes back: in the names of its actions, in the status bar, and where it is seen."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction

from minutetaker.finnish.languages import Language
from minutetaker.services.history import Step
from minutetaker.services.messages import translated
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.stage_pages import StagePages
from minutetaker.ui.widgets.stage_tabs import Stage

_PREPARED = frozenset({"Meeting's data changed", "Body's data changed"})
"""Acts that only the page of preparing shows."""


def undo_sentence(act: str, *, was_redone: bool) -> str:
    """The sentence for an act named by its source text."""
    name = translated(act, Language(i18n.language()))
    if was_redone:
        return QCoreApplication.translate("Undo", "Done again: {act}").format(act=name)
    return QCoreApplication.translate("Undo", "Taken back: {act}").format(act=name)


class UndoNames(QObject):
    """Names two actions by what they would take back and do again: ”Undo: Attendance marked”."""

    def __init__(self, bridge: Bridge, undo: QAction, redo: QAction) -> None:
        super().__init__(undo)
        self._bridge, self._undo, self._redo = bridge, undo, redo
        bridge.changed.connect(self.retell)
        bridge.meeting_opened.connect(self.retell)
        bridge.undone.connect(self.retell)
        self.retell()

    def retell(self, *_what: object) -> None:
        """Say it in the language of the window."""
        desk, meeting_id = self._bridge.desk, self._bridge.meeting_id
        taken = desk.can_undo(meeting_id) if meeting_id else None
        again = desk.can_redo(meeting_id) if meeting_id else None
        self._undo.setText(_named(self.tr("Undo"), taken))
        self._redo.setText(_named(self.tr("Redo"), again))


def _named(verb: str, act: str | None) -> str:
    return f"{verb}: {translated(act, Language(i18n.language()))}" if act else verb


class UndoSeen(QObject):
    """Leads to the page where an act was taken back or done again, when another one is shown.

    Signals:
        said: (str) what was taken back, for the status bar.
        stage_requested: (Stage) the act is seen in this stage.
        item_requested: (item id) the act is seen in this item.
    """

    said = Signal(object)
    stage_requested = Signal(object)
    item_requested = Signal(object)

    def __init__(self, bridge: Bridge, pages: StagePages) -> None:
        super().__init__(pages)
        self._bridge, self._pages = bridge, pages
        bridge.undone.connect(self._on_undone)

    def _on_undone(self, step: Step, was_redone: object) -> None:
        self._go(step)
        self.said.emit(undo_sentence(step.name, was_redone=bool(was_redone)))

    def _go(self, step: Step) -> None:
        shown, changes, minutes = self._pages.shown(), step.changes, self._bridge.minutes
        if step.name in _PREPARED:
            if shown is not Stage.PREPARE:
                self.stage_requested.emit(Stage.PREPARE)
            return
        if shown is Stage.MEETING or (shown is Stage.PREPARE and _is_planned(step)):
            return
        there = {item.id for item in minutes.items} & changes.items if minutes else set()
        if there:
            self.item_requested.emit(min(there))
        elif changes.people or changes.agenda:
            self.stage_requested.emit(Stage.MEETING)


def _is_planned(step: Step) -> bool:
    """Whether the page of preparing shows it too."""
    is_text = step.typed is not None and step.typed.is_text
    return not is_text and (step.changes.agenda or step.changes.people or step.changes.head)
