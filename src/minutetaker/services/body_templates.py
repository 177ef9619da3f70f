"""Each body's own Word template, kept in the data folder and not in its meeting files.

The name of a kept file begins with its body's mark.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from minutetaker.domain.failures import CannotWrite, UnreadableFile
from minutetaker.domain.series import MeetingSeries
from minutetaker.export.files import replace_file
from minutetaker.store.template_files import TEMPLATES

_LARGEST = 100_000_000
"""Bytes; a letterhead with pictures is a few millions."""


@dataclass(frozen=True, slots=True)
class KeptTemplate:
    """A template in the data folder, and the name that it had."""

    path: Path
    name: str


def keep(folder: Path, series: MeetingSeries, source: Path) -> tuple[str, ...]:
    """Take a template into the data folder for a body, in the place of an earlier one.

    The names of our styles that it lacks, and that are made in every document. Raises
    UnreadableFile, TemplateUnusable or CannotWrite, with the earlier one kept.
    """
    from minutetaker.export.template import missing_styles

    data = read_template(source)
    lacking = missing_styles(data, source.name)
    earlier = kept(folder, series)
    place = folder / TEMPLATES / f"{_mark(series)}-{source.name}"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(file=source.name, reason=error.strerror or str(error)) from error
    replace_file(place, data)
    if earlier is not None and earlier.path != place:
        earlier.path.unlink(missing_ok=True)
    return lacking


def kept(folder: Path, series: MeetingSeries) -> KeptTemplate | None:
    """The template that a body's documents are written in; None: the house's own."""
    mark = _mark(series)
    found = sorted((folder / TEMPLATES).glob(f"{mark}-*"))
    return KeptTemplate(found[0], found[0].name.removeprefix(f"{mark}-")) if found else None


def forget(folder: Path, series: MeetingSeries) -> None:
    """Let a body's documents be written in the house's own template again. Raises CannotWrite."""
    found = kept(folder, series)
    if found is None:
        return
    try:
        found.path.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(file=found.name, reason=error.strerror or str(error)) from error


def read_template(path: Path) -> bytes:
    """The bytes of a template. Raises UnreadableFile, and TemplateUnusable for a huge file."""
    try:
        if path.stat().st_size > _LARGEST:
            from minutetaker.export.template_file import TemplateIsTooLarge

            raise TemplateIsTooLarge(file=path.name, part=path.name)
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(file=path.name, reason=error.strerror or str(error)) from error


def _mark(series: MeetingSeries) -> str:
    """The body's part of a file's name; an id may hold what no file system takes."""
    return hashlib.sha256((series.id or series.name).encode()).hexdigest()[:16]
