"""Secrecy on the prepare page: the item whose row is open, or the whole meeting."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from minutetaker.domain.minutes import Minutes
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.prepare_acts import PrepareActs
from minutetaker.ui.pages.secrecy_answers import SecrecyAnswers
from minutetaker.ui.palettes.palettes import Palettes
from minutetaker.ui.widgets.agenda_editor import AgendaEditor


class PreparedSecrecy(SecrecyAnswers):
    """The same questions as on the live page, before the agenda goes out."""

    def __init__(
        self, bridge: Bridge, acts: PrepareActs, palettes: Palettes, editor: AgendaEditor
    ) -> None:
        super().__init__(bridge, palettes, editor)
        self._acts, self._editor = acts, editor
        self._secrecy = QAction(self.tr("Publicity of the item"), self)
        self._secrecy.setShortcut(QKeySequence("Ctrl+Shift+S"))
        self._secrecy.triggered.connect(self._on_item_asked)
        self._publicity = QAction(self.tr("Publicity of the meeting"), self)
        self._publicity.setShortcut(QKeySequence("Ctrl+Shift+J"))
        self._publicity.triggered.connect(self._on_meeting_asked)

    def actions(self) -> tuple[QAction, ...]:
        """What they add to the page."""
        return (self._secrecy, self._publicity)

    def minutes(self) -> Minutes | None:
        opened = self._acts.opened()
        return opened[1] if opened is not None else None

    def hand_over(self) -> None:
        self._editor.commit()

    def below(self) -> QRect | None:
        asked, host = QApplication.focusWidget(), self._palettes.host
        if asked is None or not self._editor.isAncestorOf(asked):
            return None
        return QRect(asked.mapTo(host, QPoint(0, 0)), asked.size())

    def tell(self, words: str) -> None:
        self._acts.told.emit(words)

    def _on_item_asked(self) -> None:
        item_id = self._editor.item_at_hand()
        if item_id is None:
            self.tell(self.tr("First go to the item that is asked about."))
        else:
            self.hand_over()
            self.ask_of(item_id)

    def _on_meeting_asked(self) -> None:
        self.hand_over()
        self.ask_of(None)
