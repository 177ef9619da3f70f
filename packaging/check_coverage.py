"""Holds each room to its floor of tested lines and branches, from what ``coverage run`` left.

Usage, after pytest --cov: check_coverage.py. The inner rooms are whole; the window nearly so.
"""

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FLOORS = {
    "domain": 100.0,
    "finnish": 100.0,
    "services": 100.0,
    "export": 100.0,
    "exchange": 100.0,
    "ui": 90.0,
}


@dataclass(slots=True)
class Tally:
    """Lines and branches of a room, and how many of them a test has been to."""

    there: int = 0
    reached: int = 0

    @property
    def percent(self) -> float:
        """An empty room is whole."""
        return 100.0 * self.reached / self.there if self.there else 100.0


def tallies(report: Path) -> dict[str, Tally]:
    """The rooms of a report as ``coverage json`` writes it."""
    rooms = {room: Tally() for room in FLOORS}
    for file, measured in json.loads(report.read_text(encoding="utf-8"))["files"].items():
        parts = Path(file).parts
        room = parts[parts.index("minutetaker") + 1] if "minutetaker" in parts[:-1] else ""
        if room not in rooms:
            continue
        summary = measured["summary"]
        rooms[room].there += summary["num_statements"] + summary["num_branches"]
        rooms[room].reached += summary["covered_lines"] + summary["covered_branches"]
    return rooms


def main() -> int:
    """Print each room; 1 when one is below its floor."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "coverage.json"
        command = [sys.executable, "-m", "coverage", "json", "--quiet", "-o", str(report)]
        subprocess.run(command, cwd=ROOT, check=True)
        rooms = tallies(report)
    low = [room for room, tally in rooms.items() if tally.percent < FLOORS[room]]
    for room, tally in rooms.items():
        mark = "  below its floor" if room in low else ""
        print(f"{room:10}{tally.percent:6.1f} %  of {FLOORS[room]:.0f}{mark}")
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
