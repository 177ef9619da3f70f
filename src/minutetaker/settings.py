"""What the window remembers of a person between two starts, beside their meetings."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "window.json"


@dataclass(frozen=True, slots=True)
class Settings:
    """None everywhere: not chosen yet. ``geometry`` is left, top, width and height."""

    language: str | None = None
    geometry: tuple[int, int, int, int] | None = None
    is_maximized: bool = False
    meeting: str | None = None


def load(folder: Path) -> Settings:
    """What was kept in a data folder; what can't be read counts as not chosen."""
    try:
        raw = json.loads((folder / FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(raw, dict):
        return Settings()
    language, meeting = raw.get("language"), raw.get("meeting")
    return Settings(
        language=language if isinstance(language, str) else None,
        geometry=_geometry(raw.get("geometry")),
        is_maximized=raw.get("is_maximized") is True,
        meeting=meeting if isinstance(meeting, str) else None,
    )


def save(folder: Path, settings: Settings) -> bool:
    """Keep it; False where the folder can't be written, for nobody loses a text by that."""
    file = folder / FILE
    try:
        beside = file.with_suffix(".new")
        beside.write_text(json.dumps(asdict(settings), indent=1), encoding="utf-8")
        beside.replace(file)
    except OSError:
        return False
    return True


def _geometry(raw: object) -> tuple[int, int, int, int] | None:
    if not isinstance(raw, list) or not all(type(each) is int for each in raw):
        return None
    match raw:
        case [left, top, width, height] if width > 0 and height > 0:
            return left, top, width, height
        case _:
            return None
