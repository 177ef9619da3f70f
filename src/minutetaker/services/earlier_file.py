"""A file that stands where another is to be written keeps its content under another name."""

import hashlib
import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from minutetaker.domain.failures import said
from minutetaker.export.files import not_written
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import translated

_EARLIER = said("earlier")


def mark_of(data: bytes) -> str:
    """What a file is known again by."""
    return hashlib.sha256(data).hexdigest()


@contextmanager
def earlier_kept(path: Path, known: Collection[str], language: Language) -> Iterator[list[Path]]:
    """While a file is written at ``path``; what stood there is in the list under its other name.

    ``known`` are the marks of files that nobody misses: the program made them itself and nobody has
    changed them since. The same content again needs no other name either. Raises CannotWrite.
    """
    kept: list[Path] = []
    data = _content(path)
    if data is not None and mark_of(data) not in known:
        kept.append(_set_aside(path, translated(_EARLIER, language)))
    try:
        yield kept
    except BaseException:
        for each in kept:
            with suppress(OSError):
                each.unlink()
        raise
    if kept and _content(path) == data:
        kept.pop().unlink()


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        # The writing itself says what is wrong with the place.
        return None


def _set_aside(path: Path, word: str) -> Path:
    real = Path(os.path.realpath(path))
    for number in count(1):
        mark = word if number == 1 else f"{word} {number}"
        other = path.with_name(f"{path.stem} ({mark}){path.suffix}")
        if not other.exists():
            break
    try:
        try:
            os.link(real, other)
        except OSError:  # not every file system knows a second name for a file
            shutil.copy2(real, other)
    except OSError as error:
        with suppress(OSError):
            other.unlink()
        raise not_written(path, error) from error
    return other
