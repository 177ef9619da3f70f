"""Plays a recording through a window of the program as fast as it goes."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from minutetaker.ui.program import Program
from tests.helpers.wall_clock import WallClock
from tests.replay.recording import Clock, Event, Key, Letter, Picture, Wait
from tests.ui.typing_hands import types

_PATIENCE = 60.0


@dataclass(slots=True)
class Played:
    """How long each event took from its press until all that was painted for it, milliseconds."""

    letters: list[float] = field(default_factory=list)
    keys: list[tuple[str, float]] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many events there were."""
        return len(self.letters) + len(self.keys)


def play(
    program: Program,
    events: Iterable[Event],
    wall: WallClock,
    take: Callable[[str], None] | None = None,
) -> Played:
    """Send every event where the caret is. ``take`` makes the pictures; None: none are made.

    Raises TimeoutError when words that are waited for never come in sight.
    """
    played = Played()
    for event in events:
        start = time.perf_counter()
        match event:
            case Key(name):
                QTest.keySequence(_hands(program), QKeySequence(name))
                QApplication.processEvents()
                played.keys.append((name, (time.perf_counter() - start) * 1000))
            case Letter(text):
                types(_hands(program), text)
                QApplication.processEvents()
                played.letters.append((time.perf_counter() - start) * 1000)
            case Clock(hour, minute):
                wall.strikes(hour, minute)
            case Picture(name):
                if take is not None:
                    take(name)
            case Wait(words):
                wait_until(partial(_is_seen, program, words), repr(words))
    return played


def _hands(program: Program) -> QWidget:
    return QApplication.focusWidget() or program.window


def wait_until(is_so: Callable[[], bool], what: str = "it") -> None:
    """Let the program go on until something is so. Raises TimeoutError after a minute."""
    until = time.monotonic() + _PATIENCE
    while not is_so():
        if time.monotonic() > until:
            message = f"{what} never came"
            raise TimeoutError(message)
        QApplication.processEvents()
        time.sleep(0.005)


def _is_seen(program: Program, words: str) -> bool:
    return words in _seen(program)


def _seen(program: Program) -> str:
    found = []
    for widget in program.window.findChildren(QWidget):
        if widget.isVisible():
            text = getattr(widget, "text", None)
            found.append(f"{widget.accessibleName()} {text() if text else ''}")
    return "\n".join(found)
