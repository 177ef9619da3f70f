"""Writing a finished file: whole or not at all, and under a name that every system takes."""

import errno
import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path

from minutetaker.domain.failures import CannotWrite, said
from minutetaker.domain.minutes import Minutes
from minutetaker.export.build_naming import kind_label
from minutetaker.export.build_profile import DocumentKind
from minutetaker.finnish.labels import Label, label
from minutetaker.finnish.languages import Language

_FULL = {errno.ENOSPC, errno.EDQUOT}
_HELD = {5, 32, 33}
"""What Windows says of a file that another program holds: access denied, sharing, locked."""
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$|\s)", re.IGNORECASE)
_LONGEST = 200
"""Bytes of a name without its ending: every file system takes 255."""


def replace_file(path: Path, data: bytes) -> None:
    """Put the data where the path is; the file that was there stays until the new one is whole.

    The new file can be read by its owner alone. Raises CannotWrite.
    """
    real = Path(os.path.realpath(path))
    try:
        made = _written(real.parent, data)
    except OSError as error:
        raise not_written(path, error) from error
    try:
        made.replace(real)
        _sync_folder(real.parent)
    except OSError as error:
        with suppress(OSError):
            made.unlink()
        raise not_written(path, error) from error


def _written(folder: Path, data: bytes) -> Path:
    """A new file in the folder with the data on the disk; none is left behind by a failure."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk too; Windows has no way to ask for it."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def not_written(path: Path, error: OSError) -> CannotWrite:
    """The failure that tells why a file could not be written."""
    if error.errno in _FULL:
        return CannotWrite(file=path.name, reason=said("the disk is full"))
    if getattr(error, "winerror", None) in _HELD:
        return CannotWrite(
            file=path.name, reason=said("another program has it open, or it is protected")
        )
    return CannotWrite(file=path.name, reason=error.strerror or str(error))


def proposed_name(minutes: Minutes, ending: str, kind: DocumentKind = DocumentKind.MINUTES) -> str:
    """``Hallitus pöytäkirja 7-2026.docx``: a name without a path, fit for every system."""
    language = Language(minutes.meeting.language.value)
    key = kind_label(minutes.series.kind)
    if kind is not DocumentKind.MINUTES:
        key = Label(kind.value)
    words = (minutes.series.shown_name, label(key, language).lower())
    number = minutes.meeting.printed_number
    name = " ".join([*words, *([number] if number else [])])
    clean = " ".join(_NOT_IN_NAMES.sub("-", name).split()).strip(" .-")
    if _DEVICES.match(clean):
        clean = f"_{clean}"
    while len(clean.encode()) > _LONGEST:
        clean = clean[:-1]
    return f"{clean.rstrip(' .')}{ending}"
