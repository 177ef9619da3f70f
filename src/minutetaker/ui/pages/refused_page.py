"""What stands in the window when the data folder can't be opened."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutetaker.domain.failures import KnownFailure, StorageLocked
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import told
from minutetaker.ui import dialogs, i18n
from minutetaker.ui.widgets.empty_state import EmptyState, Way

_CLOSE, _RESTORE = "close", "restore"


class RefusedPage(QWidget):
    """One sentence, and the ways on: a backup in the folder's place, or the way out.

    Signals:
        restored: a backup stands in the folder's place; what was there is kept beside it.
    """

    restored = Signal()

    def __init__(self, failure: KnownFailure, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        # While somebody else has the folder, nothing may be put in its place.
        self._may_restore = not isinstance(failure, StorageLocked)
        self._state = EmptyState(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)
        self._state.way_chosen.connect(self._on_way_chosen)
        self._tell(failure)

    def _tell(self, failure: KnownFailure, before: str = "") -> None:
        sentence = told(failure, Language(i18n.language()))
        close = Way(self.tr("Close the window"), _CLOSE)
        ways: tuple[Way, ...] = (Way(close.text, _CLOSE, "primary"),)
        if self._may_restore:
            ways = (Way(self.tr("Restore a backup…"), _RESTORE, "primary"), close)
            kept = self.tr("A backup can be put in its place. What is there now is kept beside it.")
            sentence = f"{sentence}\n{kept}"
        title = before or self.tr("The meetings can't be opened")
        self._state.show_words(title, sentence, ways)
        self._state.focus_first_way()

    def _on_way_chosen(self, way: object) -> None:
        if way == _CLOSE:
            self.window().close()
            return
        # Loaded only here: nobody else of the window restores anything.
        from minutetaker.services import recovery

        kinds = self.tr("Backups (*.zip);;All files (*)")
        files = dialogs.choose_files(self, self.tr("Restore a backup"), None, kinds)
        if not files:
            return
        try:
            recovery.bring_back(self._folder, files[0])
        except KnownFailure as failure:
            self._tell(failure, self.tr("The backup was not restored"))
        else:
            self.restored.emit()
