"""Hears the window as a screen reader does: run under dbus-run-session by Debian's own Python.

``screen_reader.py PROGRAM [ARGUMENTS]`` starts the accessibility bus and the program, waits until
the window's content stands, and prints every thing in it as JSON: role, name, description.
"""

import json
import subprocess
import sys
import time
from typing import Any

import gi  # type: ignore[import-not-found]  # Debian's, not of the environment

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 30


def main(command: list[str]) -> int:
    """Print what is heard; the exit status is 1 when no window ever came."""
    bus = subprocess.Popen([LAUNCHER, "--launch-immediately"])
    time.sleep(1)
    program = subprocess.Popen(command)
    try:
        heard = _wait()
    finally:
        program.terminate()
        program.wait(timeout=20)
        bus.terminate()
    print(json.dumps(heard))
    return 0 if heard else 1


def _wait() -> list[list[str]]:
    """What stands in the window once it has stopped growing."""
    heard: list[list[str]] = []
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        before = heard
        heard = _heard()
        if len(heard) > 20 and heard == before:
            return heard
        time.sleep(1)
    return heard


def _heard() -> list[list[str]]:
    found: list[list[str]] = []
    desk = Atspi.get_desktop(0)
    for place in range(desk.get_child_count()):
        application = desk.get_child_at_index(place)
        if application is not None:
            _walk(application, 0, found)
    return found


def _walk(thing: Any, depth: int, found: list[list[str]]) -> None:  # noqa: ANN401 - of gi
    state = thing.get_state_set()
    # Applications and their windows don't say that they show.
    if depth > 1 and not state.contains(Atspi.StateType.SHOWING):
        return
    if depth:
        found.append([thing.get_role_name(), thing.get_name(), thing.get_description()])
    for place in range(thing.get_child_count()):
        child = thing.get_child_at_index(place)
        if child is not None:
            _walk(child, depth + 1, found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
