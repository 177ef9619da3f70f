"""The whole window over a large meeting: 60 items, 300 people, 500,000 characters, 200 meetings."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import open_desk
from minutetaker.ui import theme
from minutetaker.ui.bridge import Bridge
from tests.bench.figure import Figure, percentile
from tests.bench.meetings import large, text
from tests.helpers.sample import big_minutes
from tests.ui.typing_hands import types

CHARACTERS = 500_000
MEETINGS = 200
KEYS = 400
TIMES = 200
WORDS = "keskusteltiin vielä mittareista ja todettiin "
PALETTES = {
    "F2": "valt 2",
    "F3": "",
    "F9": "mer",
    "Ctrl+K": "kohdan 4",
    "Ctrl+G": "kohdan 4",
}


def figures() -> Iterator[Figure]:
    """All in a process of its own, so that nothing measured before counts as its memory."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.live"],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=600,
    )
    found = {}
    for line in done.stdout.splitlines():
        name, _, value = line.rpartition("=")
        found[name] = float(value)
    page, bare = found.pop("page"), found.pop("bare")
    yield Figure(
        "key and paint / a bare QTextEdit", page / bare, 2, note=f"{page:.2f} / {bare:.2f} ms"
    )
    yield Figure("key and paint, p99", found.pop("page_p99"), 8, "ms")
    yield Figure("another item, p99", found.pop("item_p99"), 30, "ms")
    yield Figure("a mark of attendance on screen and disk, p99", found.pop("mark_p99"), 30, "ms")
    yield Figure("memory", found.pop("memory"), 190, "MB")
    for what, worst in found.items():
        yield Figure(what, worst, 30, "ms")


def _rest(seconds: float = 0.3) -> None:
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()


def _hands() -> QWidget:
    found = QApplication.focusWidget()
    if found is None:
        message = "nothing has the keys"
        raise AssertionError(message)
    return found


def _press(name: str) -> float:
    """Milliseconds from a key until all that is painted for it."""
    target, keys = _hands(), QKeySequence(name)
    start = time.perf_counter()
    QTest.keySequence(target, keys)
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def _type(letter: str) -> float:
    target = _hands()
    start = time.perf_counter()
    types(target, letter)
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


def _meeting() -> Minutes:
    minutes = big_minutes()
    each = CHARACTERS // len(minutes.items)
    items = []
    for number, item in enumerate(minutes.items):
        proposal, talk = item.parts
        items.append(replace(item, parts=(proposal, replace(talk, text=text(40, number)[:each]))))
    return replace(minutes, items=tuple(items))


def _stored(folder: Path) -> str:
    small = large(3, 1, 12)
    with open_desk(folder) as desk, desk.unit() as unit:
        meeting_id: str = unit.meetings.add(_meeting())
        for number in range(MEETINGS):
            meeting = replace(small.meeting, number=number, document_date=date(2020, 1, 1))
            unit.meetings.add(replace(small, meeting=meeting))
        unit.commit()
    return meeting_id


def _told_keys() -> None:
    editor = _hands()
    if not isinstance(editor, QTextEdit):
        message = "the caret is in no text"
        raise TypeError(message)
    bare = QTextEdit()
    bare.resize(560, 640)
    bare.setFont(theme.font("text"))
    bare.setPlainText(editor.toPlainText())
    keys = [_type(WORDS[number % len(WORDS)]) for number in range(KEYS)][20:]
    _rest()
    bare.show()
    bare.activateWindow()
    bare.setFocus()
    bare.moveCursor(editor.textCursor().MoveOperation.End)
    _rest()
    floor = [_type(WORDS[number % len(WORDS)]) for number in range(KEYS)][20:]
    bare.close()
    print(f"page={statistics.median(keys)}\nbare={statistics.median(floor)}")
    print(f"page_p99={percentile(keys, 0.99)}")


def _told_palettes() -> None:
    for name, words in PALETTES.items():
        opened, letters = [], []
        for _ in range(TIMES):
            opened.append(_press(name))
            letters += [_type(letter) for letter in words]
            _press("Escape")
            _rest(0.02)
        print(f"palette {name} opens, p99={percentile(opened, 0.99)}")
        if letters:
            print(f"palette {name}, a letter, p99={percentile(letters, 0.99)}")


def _told_items(bridge: Bridge) -> None:
    """From the last item, where the caret is, up to the first and down again."""
    taken, shown = [], list[object]()
    bridge.item_shown.connect(shown.append)
    for number in range(TIMES):
        taken.append(_press("Alt+Down" if number // 59 % 2 else "Alt+Up"))
        _rest(0.05)
    if len(shown) != TIMES:
        message = f"only {len(shown)} items were shown"
        raise AssertionError(message)
    print(f"item_p99={percentile(taken, 0.99)}")


def main() -> None:
    """Print everything measured as ``name=value``."""
    from minutetaker.app import begin

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "d"
        meeting_id = _stored(folder)
        program = begin(["--data", str(folder), meeting_id])
        program.window.show()
        program.window.activateWindow()
        while not program.is_furnished:
            QApplication.processEvents()
        _rest(1.0)
        frame = program.frame
        bridge = program.findChild(Bridge)
        if bridge is None:
            message = "nothing has the meeting"
            raise AssertionError(message)
        _told_items(bridge)
        _told_palettes()
        program.window.activateWindow()
        _told_keys()
        program.window.activateWindow()
        frame.go_to_item("i0")
        _rest()
        _press("Ctrl+L")
        marks = []
        for _ in range(TIMES):
            marks.append(_press("Space"))
            _press("Down")
            _rest(0.02)
        print(f"mark_p99={percentile(marks, 0.99)}")
        before = sum(each.attendance.value == "present" for each in _meeting().participants)
        with open_desk(folder) as desk:
            people = desk.minutes(meeting_id).participants
        now = sum(each.attendance.value == "present" for each in people)
        if now == before:
            message = "no mark is on the disk"
            raise AssertionError(message)
        print(f"memory={resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}")
        program.window.close()
        program.end()


if __name__ == "__main__":
    main()
