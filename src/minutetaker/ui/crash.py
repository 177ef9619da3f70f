"""What happens when the program itself is wrong: it is written down whole, and told."""

import contextlib
import faulthandler
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Signal

from minutetaker.clock import now

ERRORS, FAULTS, EARLIER = "errors.log", "crash.log", "errors-earlier.log"


class BugReports(QObject):
    """Catches what nobody caught; trusts nothing, for the program is wrong already.

    Signals:
        bug_found: (Path) a bug was written down in this file.
    """

    bug_found = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._faults: TextIO | None = None
        self._is_installed = False
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook

    def install(self) -> None:
        """Catch from now on."""
        self._is_installed = True
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def watch_for_crashes(self) -> None:
        """Let a crash of the machine code leave its trace, once the folder is there."""
        try:
            self._faults = (self._folder / FAULTS).open("a", encoding="utf-8")
            faulthandler.enable(self._faults)
        except OSError:
            self._faults = None

    def uninstall(self) -> None:
        """Give everything back; without a trace when there was nothing."""
        if self._is_installed:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
            self._is_installed = False
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
            with contextlib.suppress(OSError):
                if not (self._folder / FAULTS).stat().st_size:
                    (self._folder / FAULTS).unlink()

    def take_earlier(self) -> Path | None:
        """What earlier sessions wrote down, put aside in one file; None when all went well."""
        earlier = self._folder / EARLIER
        found = False
        for name in (ERRORS, FAULTS):
            file = self._folder / name
            try:
                text = file.read_text(encoding="utf-8", errors="replace")
                if text:
                    with earlier.open("a", encoding="utf-8") as kept:
                        kept.write(text)
                    found = True
                file.write_text("", encoding="utf-8") if name == FAULTS else file.unlink()
            except OSError:
                continue
        return earlier if found else None

    def _on_exception(
        self, kind: type[BaseException], bug: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self._write_down("".join(traceback.format_exception(kind, bug, trace)))
        self._hooks[0](kind, bug, trace)

    def _on_thread_exception(self, failed: threading.ExceptHookArgs) -> None:
        if failed.exc_value is not None:
            self._on_exception(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _on_unraisable(self, failed: "sys.UnraisableHookArgs") -> None:
        if failed.exc_value is not None:
            self._on_exception(failed.exc_type, failed.exc_value, failed.exc_traceback)

    def _write_down(self, text: str) -> None:
        file = self._folder / ERRORS
        try:
            with file.open("a", encoding="utf-8") as log:
                log.write(f"{now().isoformat(' ')}\n{text}\n")
        except OSError:
            return
        self.bug_found.emit(file)
