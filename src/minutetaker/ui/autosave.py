"""Whether what was typed is on the disk: the mark in the status bar, and the bar when it isn't."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import now
from minutetaker.domain.failures import KnownFailure, StorageFull
from minutetaker.finnish.languages import Language
from minutetaker.services import recovery_copy
from minutetaker.services.messages import told
from minutetaker.services.text_writer import TypedText
from minutetaker.ui import i18n
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.widgets.message_bar import Message, MessageAction

TOPIC = "saving"


class Autosave(QObject):
    """Watches the writer; while it fails, keeps a copy of the text in another place.

    Signals:
        saved: (str) everything typed is on the disk since this clock time.
        unsaved: (str) saving has failed since this clock time.
        message_changed: (Message or None) what the bar about saving shows.
    """

    saved = Signal(object)
    unsaved = Signal(object)
    message_changed = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._failed_since: datetime | None = None
        self._reason: Exception | None = None
        self._copy: recovery_copy.RecoveryCopy | None = None
        self._chosen_place: Path | None = None
        bridge.text_saved.connect(self._on_text_saved)
        bridge.text_failed.connect(self._on_text_failed)
        bridge.changed.connect(self._on_changed)

    @property
    def copy_path(self) -> Path | None:
        """Where the copy is; None while there is none."""
        return self._copy.path if self._copy else None

    def try_again(self) -> None:
        """Hand the waiting texts to the writer anew."""
        for typed in self._bridge.unsaved():
            if typed.meeting_id == self._bridge.meeting_id:
                self._bridge.type_text(typed.item_id, typed.field, typed.text)

    def keep_copy_in(self, folder: Path) -> None:
        """Keep the copy in this folder, when it can be written."""
        self._chosen_place = folder
        self.keep_copy()
        self._show()

    def keep_copy(self) -> None:
        """Write what is not on the disk into another place."""
        minutes, texts = self._bridge.minutes, self._bridge.unsaved()
        if minutes is None or not texts:
            return
        places = recovery_copy.usual_places(self._bridge.desk.folder)
        if self._chosen_place is not None:
            places = (self._chosen_place, *places)
        written = recovery_copy.write_copy(minutes, texts, places)
        if self._copy is not None and written is not None and written != self._copy:
            recovery_copy.remove_copy(self._copy)
        self._copy = written or self._copy

    def retell(self) -> None:
        """Say the same in the language of now."""
        if self._failed_since is not None:
            self._show()

    def _on_text_saved(self, _typed: TypedText, at: datetime) -> None:
        if self._bridge.unsaved() and self._failed_since is not None:
            return
        if self._failed_since is not None:
            self._failed_since = self._reason = None
            self.message_changed.emit(None)
        if self._copy is not None:
            recovery_copy.remove_copy(self._copy)
            self._copy = None
        self.saved.emit(f"{at:%H.%M.%S}")

    def _on_changed(self, *_what: object) -> None:
        if self._failed_since is None:
            self.saved.emit(f"{now():%H.%M.%S}")

    def _on_text_failed(self, _typed: TypedText, reason: Exception) -> None:
        if isinstance(reason, KeyError):
            return  # the field was removed meanwhile; its text is among the earlier ones
        self._reason = reason
        self._failed_since = self._failed_since or now()
        self.keep_copy()
        self._show()

    def _show(self) -> None:
        since = self._failed_since
        if since is None:
            return
        self.unsaved.emit(f"{since:%H.%M.%S}")
        at = f"{since:%H.%M}"
        if isinstance(self._reason, StorageFull):
            strong = self.tr("Saving failed at {time}: the disk is full.").format(time=at)
            rest = (
                self._safe()
                + " "
                + self.tr("Free some space or choose another place, and saving goes on.")
            )
        else:
            strong = self.tr("Saving failed at {time}.").format(time=at)
            rest = f"{self._why()} {self._safe()}".strip()
        actions = (
            MessageAction(self.tr("Choose a place…"), self.choose_place),
            MessageAction(self.tr("Try again"), self.try_again),
        )
        self.message_changed.emit(Message(TOPIC, "error", strong, rest, actions))

    def _why(self) -> str:
        if isinstance(self._reason, KnownFailure):
            return told(self._reason, Language(i18n.language()))
        return ""

    def _safe(self) -> str:
        if self._copy is None:
            return self.tr("Nothing is lost while this window is open.")
        return self.tr("Nothing is lost, for the text is in the recovery copy {file}.").format(
            file=self._copy.path
        )

    def choose_place(self) -> None:
        """Ask for a folder to keep the copy in."""
        from minutetaker.ui import dialogs

        folder = dialogs.choose_folder(None, self.tr("A place for the recovery copy"))
        if folder is not None:
            self.keep_copy_in(folder)
