"""Loading what the first paint did not wait for, in a thread, and opening the data folder there."""

import gc
import importlib
import sys
import time
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from minutetaker.domain.failures import KnownFailure

if TYPE_CHECKING:
    from minutetaker.services.desk import Desk

MODULES = (
    "sqlalchemy.util",
    "sqlalchemy.sql",
    "sqlalchemy.engine",
    "sqlalchemy.orm",
    "pydantic",
    "sqlmodel",
    "minutetaker.services.desk",
    "minutetaker.ui.widgets.header",
    "minutetaker.ui.widgets.row_delegates",
    "minutetaker.ui.widgets.message_bar",
    "minutetaker.ui.widgets.palette_popup",
    "babel.core",
    "minutetaker.services.messages",
    "minutetaker.ui.pages.archive_page",
    "minutetaker.ui.frame",
)
"""In small steps, so that the window's thread gets its turn between them."""

LATER = (
    "minutetaker.finnish.sentences",
    "minutetaker.export.document",
    "minutetaker.export.spans",
    "minutetaker.services.exporting",
    "minutetaker.domain.rich_text",
    "minutetaker.ui.widgets.field_editor",
    "minutetaker.ui.pages.meeting_page",
    "minutetaker.ui.pages.prepare_page",
    "minutetaker.ui.pages.review_page",
    "minutetaker.ui.pages.distribute_page",
)
"""What nobody needs before the list can be used."""

_BREATH = 0.001
_SWITCH_SECONDS = 0.001


class Loader(QObject):
    """Loads and opens once; its signals come to the window's thread.

    Signals:
        desk_opened: (Desk) the data folder is open and all that shows it is loaded.
        refused: (KnownFailure) the data folder can't be opened; nothing in it was changed.
        broken: (BaseException) a bug.
    """

    desk_opened = Signal(object)
    refused = Signal(object)
    broken = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.desk: Desk | None = None
        self._thread = Thread(target=self._load, name="loading", daemon=True)

    def begin(self) -> None:
        """Start; returns at once. Python then changes threads often enough for the eye."""
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._thread.start()

    def go_on(self) -> None:
        """Load the rest, once nobody waits for the window's thread."""
        self._thread = Thread(target=_load_rest, name="loading the rest", daemon=True)
        self._thread.start()

    def wait(self) -> None:
        """Wait until everything is loaded, for a program that ends early."""
        self._thread.join()

    def _load(self) -> None:
        try:
            _import(MODULES)
            from minutetaker.services.desk import open_desk

            self.desk = open_desk(self._folder)
            self.desk_opened.emit(self.desk)
        except KnownFailure as failure:
            self.refused.emit(failure)
        except BaseException as bug:  # noqa: BLE001 - it is raised again in the window's thread
            self.broken.emit(bug)


def _load_rest() -> None:
    _import(LATER)
    # All this stays for good; to look for garbage in it would hold a key up now and then.
    gc.freeze()


def _import(names: tuple[str, ...]) -> None:
    for name in names:
        importlib.import_module(name)
        time.sleep(_BREATH)
