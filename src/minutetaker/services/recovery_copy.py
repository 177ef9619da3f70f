"""A copy of typed text in another place, for as long as the data folder can't be written."""

import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from minutetaker.domain.cover_message import is_of_cover_message
from minutetaker.domain.editing import field_key, with_text
from minutetaker.domain.minutes import Minutes
from minutetaker.exchange import meeting_file
from minutetaker.services.text_writer import TypedText

PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class RecoveryCopy:
    """Where the copy is; it can be taken in like any meeting file."""

    path: Path


def usual_places(data_folder: Path) -> tuple[Path, ...]:
    """Folders to try, the best first: those on another disk than the data folder's."""
    candidates = [Path.home(), Path(tempfile.gettempdir())]
    return tuple(sorted(candidates, key=lambda place: _device(place) == _device(data_folder)))


def write_copy(
    minutes: Minutes, texts: Iterable[TypedText], places: Iterable[Path]
) -> RecoveryCopy | None:
    """Write the meeting with its unsaved texts into the first place that takes it.

    Only its owner can read it. None when no place took it, or none of the texts is the meeting's.
    """
    of_meeting = [each for each in texts if not is_of_cover_message(each.field)]
    if not of_meeting:
        return None
    content = meeting_file.write(_with_texts(minutes, of_meeting))
    name = f"minutetaker-varatiedosto-{minutes.meeting.id or 'kokous'}.json"
    for place in places:
        try:
            return RecoveryCopy(_written(place / name, content))
        except OSError:
            continue
    return None


def remove_copy(copy: RecoveryCopy) -> None:
    """Take a copy away: everything in it is in the data folder now."""
    try:
        copy.path.unlink(missing_ok=True)
    except OSError:
        return


def _with_texts(minutes: Minutes, texts: Iterable[TypedText]) -> Minutes:
    for typed in texts:
        try:
            minutes = with_text(minutes, typed.item_id, field_key(typed.field), typed.text)
        except KeyError:
            # Its field is gone from the meeting, so the person removed it themselves.
            continue
    return minutes


def _written(path: Path, content: bytes) -> Path:
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    return path


def _device(place: Path) -> int | None:
    try:
        return place.stat().st_dev
    except OSError:
        return None
