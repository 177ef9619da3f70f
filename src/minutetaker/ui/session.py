"""One sitting at the window: what the last one left, and how this one ends."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from minutetaker import settings
from minutetaker.services import meetings, session_marker
from minutetaker.settings import Settings
from minutetaker.ui import i18n
from minutetaker.ui.crash import BugReports
from minutetaker.ui.frame import Frame
from minutetaker.ui.i18n import language_for
from minutetaker.ui.main_window import MainWindow
from minutetaker.ui.menu import WindowMenu


class Session(QObject):
    """Tells of a crash before, remembers the window, and lets nothing unsaved go unsaid."""

    def __init__(self, window: MainWindow, frame: Frame, kept: Settings, bugs: BugReports) -> None:
        super().__init__(window)
        self._window, self._frame = window, frame
        self._kept, self._bugs = kept, bugs
        self._is_warned = False
        self._menu = WindowMenu(window, frame)
        frame.title_changed.connect(window.setWindowTitle)
        frame.language_requested.connect(self._on_language_requested)
        frame.menu_requested.connect(self._menu.open_by_keys)
        frame.quit_requested.connect(window.close)
        frame.bridge.meeting_opened.connect(self._on_meeting_opened)
        window.alt_pressed.connect(self._menu.open_by_keys)
        bugs.bug_found.connect(self._on_bug_found)

    @property
    def _folder(self) -> Path:
        return self._frame.bridge.desk.folder

    def begin(self) -> None:
        """Say what has to be said at the start."""
        desk = self._frame.bridge.desk
        if desk.is_read_only:
            self._frame.bars.show_read_only(desk.owner)
            return
        before = session_marker.begin(self._folder)
        if before is not None:
            self._tell_interrupted(before.meeting_id)
        earlier = self._bugs.take_earlier()
        if earlier is not None:
            self._frame.bars.show_bug(str(earlier), was_earlier=True)

    def _tell_interrupted(self, meeting_id: str | None) -> None:
        listed = meetings.listed(self._frame.bridge.desk)
        open_then = [each for each in listed if each.id == meeting_id]
        if not open_then:
            return
        go_on = partial(self._go_on, open_then[0].id)
        self._frame.bars.show_interrupted(f"{open_then[0].updated:%H.%M.%S}", go_on)

    def _go_on(self, meeting_id: str) -> None:
        self._frame.bars.remove("interrupted")
        self._frame.open_meeting(meeting_id)

    def may_close(self) -> bool:
        """Whether all is saved, or the person closes a second time knowing that it isn't."""
        bridge = self._frame.bridge
        if not bridge.drain() and bridge.unsaved() and not self._is_warned:
            self._frame.autosave.keep_copy()
            self._frame.bars.show_unsaved_at_close(str(self._frame.autosave.copy_path or ""))
            self._is_warned = True
            return False
        self._end()
        return True

    def _end(self) -> None:
        desk = self._frame.bridge.desk
        self._frame.close_down()
        if not desk.is_read_only:
            settings.save(self._folder, self._settings())
            session_marker.end(self._folder)
        self._bugs.uninstall()
        desk.close()

    def _settings(self) -> Settings:
        place = self._window.normalGeometry()
        return Settings(
            language=self._kept.language,
            geometry=(place.x(), place.y(), place.width(), place.height()),
            is_maximized=self._window.isMaximized(),
            meeting=self._frame.bridge.meeting_id or self._kept.meeting,
        )

    def _on_language_requested(self, chosen: str) -> None:
        kept = self._kept
        self._kept = Settings(chosen, kept.geometry, kept.is_maximized, kept.meeting)
        i18n.install(language_for(chosen))
        if not self._frame.bridge.desk.is_read_only:
            settings.save(self._folder, self._settings())

    def _on_meeting_opened(self, meeting_id: str | None) -> None:
        if not self._frame.bridge.desk.is_read_only:
            session_marker.remember(self._folder, meeting_id)

    def _on_bug_found(self, file: Path) -> None:
        # Queued once more: the bug may have struck in the middle of a paint.
        QTimer.singleShot(0, partial(self._frame.bars.show_bug, str(file), was_earlier=False))
