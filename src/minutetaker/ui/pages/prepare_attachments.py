"""Attachments on the prepare page: added, named, replaced and removed at the item that is open."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from minutetaker.domain.minutes import Minutes
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.attachment_answers import AttachmentAnswers
from minutetaker.ui.pages.prepare_acts import PrepareActs
from minutetaker.ui.palettes.palettes import Palettes
from minutetaker.ui.widgets.agenda_editor import AgendaEditor


class PreparedAttachments(AttachmentAnswers):
    """The item whose row asked last is the one at hand."""

    def __init__(
        self, bridge: Bridge, acts: PrepareActs, palettes: Palettes, editor: AgendaEditor
    ) -> None:
        super().__init__(bridge, palettes, editor)
        self._acts, self._editor = acts, editor
        self._item_id: str | None = None
        editor.file_asked.connect(self._on_file_wanted)
        editor.files_given.connect(self._on_files_given)
        editor.attachment_chosen.connect(self._on_chosen)
        editor.attachment_removed.connect(self._on_removed)
        self._add = QAction(self.tr("Add an attachment…"), self)
        self._add.setShortcut(QKeySequence("Ctrl+Shift+L"))
        self._add.triggered.connect(self._on_add_asked)

    def actions(self) -> tuple[QAction, ...]:
        """What they add to the page."""
        return (self._add,)

    def minutes(self) -> Minutes | None:
        opened = self._acts.opened()
        return opened[1] if opened is not None else None

    def item_id(self) -> str | None:
        return self._item_id

    def hand_over(self) -> None:
        self._editor.commit()

    def below(self) -> QRect | None:
        asked, host = QApplication.focusWidget(), self._palettes.host
        if asked is None or not self._editor.isAncestorOf(asked):
            return None
        return QRect(asked.mapTo(host, QPoint(0, 0)), asked.size())

    def tell(self, words: str) -> None:
        self._acts.told.emit(words)

    def _on_file_wanted(self, item_id: str) -> None:
        self._item_id = item_id
        self.ask()

    def _on_add_asked(self) -> None:
        item_id = self._editor.item_at_hand()
        if item_id is None:
            self.tell(self.tr("First go to the item that it belongs to."))
        else:
            self._on_file_wanted(item_id)

    def _on_files_given(self, item_id: str, paths: tuple[Path, ...]) -> None:
        self._item_id = item_id
        self.attach(paths)

    def _on_chosen(self, item_id: str, attachment_id: str) -> None:
        self._item_id = item_id
        self.ask_about(attachment_id)

    def ask_at(self, item_id: str, attachment_id: str) -> None:
        """Ask what is to be done with an attachment of an item."""
        self._on_chosen(item_id, attachment_id)

    def _on_removed(self, item_id: str, attachment_id: str) -> None:
        self._item_id = item_id
        self.remove(attachment_id)
