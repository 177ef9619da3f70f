"""What the window remembers of a person between two starts, beside their meetings.

Lines such as ``language=fi``: the first paint waits for them, and for no parser.
"""

from dataclasses import dataclass
from pathlib import Path

FILE = "window.txt"
_SIDES = 4


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
        text = (folder / FILE).read_text(encoding="utf-8")
    except (OSError, ValueError):
        return Settings()
    kept = dict(line.partition("=")[::2] for line in text.splitlines())
    return Settings(
        language=kept.get("language") or None,
        geometry=_geometry(kept.get("geometry", "")),
        is_maximized=kept.get("is_maximized") == "yes",
        meeting=kept.get("meeting") or None,
    )


def save(folder: Path, settings: Settings) -> bool:
    """Keep it; False where the folder can't be written, for nobody loses a text by that."""
    file = folder / FILE
    lines = (
        f"language={settings.language or ''}",
        f"geometry={' '.join(map(str, settings.geometry or ()))}",
        f"is_maximized={'yes' if settings.is_maximized else 'no'}",
        f"meeting={settings.meeting or ''}",
    )
    try:
        beside = file.with_suffix(".new")
        beside.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        beside.replace(file)
    except OSError:
        return False
    return True


def _geometry(text: str) -> tuple[int, int, int, int] | None:
    words = text.split()
    if len(words) != _SIDES or not all(word.lstrip("-").isdecimal() for word in words):
        return None
    left, top, width, height = map(int, words)
    return (left, top, width, height) if width > 0 and height > 0 else None
