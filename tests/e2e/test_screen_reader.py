"""The window as a screen reader hears it, over the desktop's own accessibility bus."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.sample import sample_minutes
from tests.helpers.stored import store

READER = Path(__file__).parent.parent / "helpers" / "screen_reader.py"
MUST_BE_NAMED = {
    *("push button", "radio button", "check box", "page tab", "list", "list item"),
    *("text", "entry", "combo box", "table"),
}


@pytest.mark.reader
def test_everything_that_can_be_used_has_a_name(
    data_folder: Path, x_screen: dict[str, str], tmp_path: Path
) -> None:
    (meeting_id,) = store(data_folder, [sample_minutes()])
    heard = hears(["--data", str(data_folder), meeting_id], x_screen, tmp_path)

    assert [thing for thing in heard if thing[0] in MUST_BE_NAMED and not thing[1]] == []
    names = {name for _, name, _ in heard}
    assert {"Tarkastus", "Haku ja komennot", "Asiat", "Läsnäolo", "Päätökset"} <= names
    assert any("Aino Lehtoranta" in name and "puheenjohtaja" in name for name in names)
    assert ["push button", "Päätös", "F4"] in heard


def hears(words: list[str], screen: dict[str, str], place: Path) -> list[list[str]]:
    """Role, name and description of all that is in sight."""
    place.chmod(0o700)
    environment = {
        **screen,
        "XDG_RUNTIME_DIR": str(place),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LANGUAGE": "fi",
    }
    command = ["dbus-run-session", "--", "/usr/bin/python3", str(READER)]
    program = [sys.executable, "-m", "minutetaker", *words]
    done = subprocess.run(
        [*command, *program], env=environment, capture_output=True, text=True, check=True
    )
    heard: list[list[str]] = json.loads(done.stdout.splitlines()[-1])
    return heard
