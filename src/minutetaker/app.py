"""The composition root of the window: paints first, then puts the program together behind it."""

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from minutetaker import paths, settings
from minutetaker.domain.failures import KnownFailure

if TYPE_CHECKING:
    from minutetaker.ui.program import Program

FOLDER_UNUSABLE = 4
NO_SCREEN = (
    "There is no screen here, so the window can't open."
    " 'minutetaker --help' tells what works without one."
)


def main(words: list[str]) -> int:
    """Open the window, straight on a meeting when its id is given.

    The exit status of the contract.
    """
    if not has_screen():
        sys.stderr.write(NO_SCREEN + "\n")
        return FOLDER_UNUSABLE
    return begin(words).run()


def begin(words: list[str]) -> "Program":
    """The program with its window painted soon after ``run``. Whatever it writes is its user's."""
    os.umask(0o077)
    # Nothing of the start is garbage, and looking for it costs a tenth of the time.
    gc.disable()
    folder, meeting_id = _read(words)
    kept = settings.load(folder)
    from minutetaker.services.archive import listed_plain

    try:
        listed = listed_plain(folder)
    except KnownFailure:
        listed = ()  # opening the folder says the same in a moment, with what to do
    # PySide6 looks into every module that is imported after it, for features we don't use.
    import builtins

    plain_import = builtins.__import__
    import PySide6.QtWidgets  # noqa: F401 - imported for its effect

    builtins.__import__ = plain_import
    from minutetaker.ui.program import Program

    return Program(folder, listed, kept, meeting_id)


def has_screen() -> bool:
    """Whether a window can be opened; Qt itself would abort instead of answering."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    display = os.environ.get("DISPLAY", "")
    host, _, number = display.partition(":")
    if host or not number:
        return bool(display)
    return _answers(number.partition(".")[0])


def _answers(number: str) -> bool:
    import socket

    place = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen
    for address in (place, "\0" + place):
        with socket.socket(socket.AF_UNIX) as connection:
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False


def _read(words: list[str]) -> tuple[Path, str | None]:
    """The data folder and the meeting to open, from ``[--data FOLDER] [MEETING-ID]``."""
    chosen: str | None = None
    rest = list(words)
    if "--data" in rest:
        at = rest.index("--data")
        chosen = rest[at + 1] if at + 1 < len(rest) else None
        del rest[at : at + 2]
    return paths.data_folder(chosen), rest[0] if rest else None
