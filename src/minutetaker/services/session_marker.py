"""A mark in the data folder while a window writes in it: so the next start knows of a crash."""

import json
from dataclasses import dataclass
from pathlib import Path

FILE = "session.json"


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A session that did not end: the meeting that was open then, if any was."""

    meeting_id: str | None


def begin(folder: Path) -> Interrupted | None:
    """Set the mark; what it says of a session before that never ended, None when all is well."""
    file = folder / FILE
    before: Interrupted | None = None
    if file.exists():
        before = Interrupted(_meeting_in(file))
    remember(folder, before.meeting_id if before else None)
    return before


def remember(folder: Path, meeting_id: str | None) -> None:
    """Note which meeting is open. A folder that can't be written costs only the note."""
    try:
        (folder / FILE).write_text(json.dumps({"meeting": meeting_id}), encoding="utf-8")
    except OSError:
        return


def end(folder: Path) -> None:
    """Take the mark away: the session ended as it should."""
    try:
        (folder / FILE).unlink(missing_ok=True)
    except OSError:
        return


def _meeting_in(file: Path) -> str | None:
    try:
        raw = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    meeting = raw.get("meeting") if isinstance(raw, dict) else None
    return meeting if isinstance(meeting, str) else None
