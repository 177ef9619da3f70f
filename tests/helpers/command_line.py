"""A person at a terminal: gives the program words and sees what comes back."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "samples"
FINNISH_SAMPLE = SAMPLES / "kokous-fi.json"
SWEDISH_SAMPLE = SAMPLES / "kokous-sv.json"
MEETING = "esimerkki-fi"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call gave: its exit status, standard output and standard error."""

    status: int
    out: str
    told: str

    @property
    def lines_told(self) -> list[str]:
        """Standard error by lines."""
        return self.told.splitlines()


def call(*words: str | Path, language: str = "fi", **environment: str) -> Answer:
    """Run the program as a process of its own, in a language."""
    done = subprocess.run(
        command(*words),
        capture_output=True,
        check=False,
        env={**os.environ, "LC_ALL": f"{language}_FI.UTF-8", **environment},
    )
    answer = Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
    assert "Traceback" not in answer.told, answer.told
    return answer


def command(*words: str | Path) -> list[str]:
    """How a process of the program is started."""
    return [sys.executable, "-m", "minutetaker", *map(str, words)]
