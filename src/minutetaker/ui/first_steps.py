"""Getting meetings: from files, and the sample."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from minutetaker.domain.changes import Changes
from minutetaker.finnish.languages import Language
from minutetaker.services.desk import Desk
from minutetaker.ui import dialogs, i18n
from minutetaker.ui.bridge import Bridge


class FirstSteps(QObject):
    """Does what the start page and the menu offer to somebody who has no meeting yet.

    Signals:
        meeting_made: (meeting id) it is stored and can be opened.
    """

    meeting_made = Signal(object)

    def __init__(self, bridge: Bridge, window: QWidget) -> None:
        super().__init__(window)
        self._bridge = bridge
        self._window = window

    def take_in(self) -> None:
        """Ask for meeting files and store them, all or none."""
        kinds = self.tr("Meeting files (*.json);;All files (*)")
        files = dialogs.choose_files(
            self._window, self.tr("Take in a meeting from a file"), None, kinds
        )
        if not files:
            return
        ids = self._bridge.make(partial(_imported, self._bridge.desk, files), self)
        if ids:
            self.meeting_made.emit(ids[-1])

    def open_sample(self) -> None:
        """Store the sample meeting in the language of the window."""
        language = Language(i18n.language())
        made = self._bridge.make(partial(_sampled, self._bridge.desk, language), self)
        if made is not None:
            self.meeting_made.emit(made)


def _imported(desk: Desk, files: tuple[Path, ...]) -> tuple[tuple[str, ...], Changes]:
    from minutetaker.services.importing import import_files

    return import_files(desk, files), Changes(meetings=True)


def _sampled(desk: Desk, language: Language) -> tuple[str, Changes]:
    from minutetaker.services.samples import add_sample

    return add_sample(desk, language), Changes(meetings=True)
