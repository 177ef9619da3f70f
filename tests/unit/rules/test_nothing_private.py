"""What is published names no machine, no registry and nobody whom a real meeting concerned."""

import json
import re
from pathlib import Path

from tests.unit.rules.house import texts

MACHINE = re.compile(
    "|".join(
        (
            r"(?<![\w.])/(?:home|root|Users)/\w",
            r"(?<![\w.])/" + r"work/\w",
            r"[A-Z]:\\Users\\\w",
            r"https?://[^\s\"']*(?:pypi|/simple/|registry)",
        )
    )
)
SHORTEST_SENTENCE = 40


def test_no_file_names_a_machine_or_a_registry() -> None:
    offenders = [
        f"{place}:{number} {found.group()}"
        for place, text in texts()
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := MACHINE.search(line))
    ]

    assert not offenders, f"it works on one machine only; say it relative to something: {offenders}"


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    inner: list[object] = []
    if isinstance(value, dict):
        inner = list(value.values())
    elif isinstance(value, list):
        inner = value
    return [text for each in inner for text in _strings(each)]


def _levelled(text: str) -> str:
    return " ".join(text.split()).casefold()


def test_nobody_of_the_real_meeting_is_in_the_project(seed_folder: Path) -> None:
    private: set[str] = set()
    for file in seed_folder.glob("*.json"):
        meeting = json.loads(file.read_text(encoding="utf-8"))
        people = [each["name"] for each in meeting["participants"] if each.get("name")]
        private |= set(people) | {" ".join(reversed(name.split())) for name in people}
        private |= {text for text in _strings(meeting) if len(text) >= SHORTEST_SENTENCE}
    assert private

    ours = [(place, _levelled(text)) for place, text in texts()]
    offenders = sorted(
        {place for place, text in ours for word in private if _levelled(word) in text}
    )

    assert not offenders, f"use people and words of the made-up sample instead: {offenders}"
