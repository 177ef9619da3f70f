"""The life of the window: painted, loaded, furnished, closed."""

import gc
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from minutetaker.domain.failures import KnownFailure
from minutetaker.domain.listing import ListedMeeting
from minutetaker.settings import Settings
from minutetaker.ui import i18n
from minutetaker.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from minutetaker.services.desk import Desk
    from minutetaker.ui.starting import Loader

FOLDER_UNUSABLE = 4
_REST_DELAY = 300
"""Milliseconds: the first paint of the whole window comes before what nobody has asked for."""


class Program(QObject):
    """One window on one data folder, from the first paint to the end.

    Signals:
        painted: the window stands on the screen and takes keys.
        furnished: everything is loaded and what was asked for meanwhile is done.
        refused: the data folder can't be opened, and the window says why.
    """

    painted = Signal()
    furnished = Signal()
    refused = Signal()

    def __init__(
        self,
        folder: Path,
        listed: tuple[ListedMeeting, ...],
        kept: Settings,
        meeting_id: str | None = None,
    ) -> None:
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else QApplication(["minutetaker"])
        super().__init__()
        self._folder, self._kept, self._wanted = folder, kept, meeting_id
        self._status = 0
        self.is_furnished = False
        self._loader: Loader | None = None
        self._steps: list[Callable[[], None]] = []
        i18n.install(i18n.language_for(kept.language))
        self.window = MainWindow(listed, kept)
        self.window.first_view.painted.connect(self._on_painted)

    def run(self) -> int:
        """Show the window and live until it is closed; the exit status."""
        if self._kept.is_maximized:
            self.window.showMaximized()
        else:
            self.window.show()
        self._app.exec()
        self.end()
        return self._status

    def end(self) -> None:
        """Let the loading come to its end, so that no thread outlives the window."""
        self._steps.clear()
        if self._loader is not None:
            self._loader.wait()
            if self._loader.desk is not None:
                self._loader.desk.close()
            self._bugs.uninstall()

    def _on_painted(self) -> None:
        self.painted.emit()
        # The paint reaches the screen before anything is loaded.
        QTimer.singleShot(0, self._on_screen_reached)

    def _on_screen_reached(self) -> None:
        gc.freeze()
        gc.enable()
        from minutetaker.ui import theme
        from minutetaker.ui.crash import BugReports

        self._bugs = BugReports(self._folder, self)
        self._bugs.install()
        theme.apply(self._app)
        self._load()

    def _load(self) -> None:
        from minutetaker.ui.starting import Loader

        self._loader = Loader(self._folder, self)
        self._loader.desk_opened.connect(self._on_desk_opened)
        self._loader.refused.connect(self._on_refused)
        self._loader.broken.connect(self._on_broken)
        self._loader.begin()

    def _on_desk_opened(self, desk: "Desk") -> None:
        self._desk = desk
        self._steps = [
            self._make_frame,
            self._prepare_frame,
            self._begin_session,
            self._furnish,
            self._obey,
        ]
        self._on_next_step()

    def _on_next_step(self) -> None:
        """Do one slice of the work, so that keys and paints come between."""
        if not self._steps:
            self.is_furnished = True
            self.furnished.emit()
            if self._loader is not None:
                QTimer.singleShot(_REST_DELAY, self._loader.go_on)
            return
        self._steps.pop(0)()
        QTimer.singleShot(0, self._on_next_step)

    def _make_frame(self) -> None:
        from minutetaker.ui.bridge import Bridge
        from minutetaker.ui.frame import Frame

        self.frame = Frame(Bridge(self._desk, self), self.window)
        self.frame.hide()

    def _prepare_frame(self) -> None:
        self.frame.resize(self.window.size())
        self.frame.prepare()

    def _begin_session(self) -> None:
        from minutetaker.ui.session import Session

        self._session = Session(self.window, self.frame, self._kept, self._bugs)
        self._session.begin()
        self._bugs.watch_for_crashes()

    def _furnish(self) -> None:
        self.window.furnish(self.frame, self._session.may_close)
        self.frame.show()

    def _obey(self) -> None:
        self.window.early_keys().obey(self.frame, self._wanted)

    def _on_refused(self, failure: KnownFailure) -> None:
        from minutetaker.ui.pages.refused_page import RefusedPage

        self._status = FOLDER_UNUSABLE
        page = RefusedPage(failure, self._folder, self.window)
        page.restored.connect(self._on_restored)
        self.window.furnish(page)
        self.refused.emit()

    def _on_restored(self) -> None:
        self._status = 0
        self._load()

    def _on_broken(self, bug: BaseException) -> None:
        raise bug
