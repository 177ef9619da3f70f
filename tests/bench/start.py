"""The start of the window: the first paint, the breath of the event loop after it, the memory."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import open_desk
from tests.bench.figure import Figure
from tests.bench.meetings import large

RUNS = 15
MEETINGS = 200

FLOOR = """
import os, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
class Empty(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.time(), flush=True)
        os._exit(0)
application = QApplication([])
window = Empty()
window.resize(1280, 720)
window.show()
application.exec()
"""

PAINTED = """
import os, sys, time
from minutetaker import app
program = app.begin(sys.argv[1:])
def painted():
    print(time.time(), flush=True)
    os._exit(0)
program.painted.connect(painted)
program.run()
"""

LOADED = """
import os, resource, sys, time
from minutetaker import app
program = app.begin(sys.argv[1:])
from PySide6.QtCore import QTimer, Qt
ticks = []
def tick():
    ticks.append(time.perf_counter())
timer = QTimer()
timer.setTimerType(Qt.TimerType.PreciseTimer)
timer.timeout.connect(tick)
def painted():
    tick()
    timer.start(1)
program.painted.connect(painted)
def furnished():
    QTimer.singleShot(1500, told)
def told():
    gaps = [after - before for before, after in zip(ticks, ticks[1:])]
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(max(gaps) * 1000, memory / 1024, flush=True)
    os._exit(0)
program.furnished.connect(furnished)
program.run()
"""


def figures() -> Iterator[Figure]:
    """Each against a process that only shows an empty QMainWindow, in turns with it."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        meeting_id = _fill(folder)
        floors, ours = [], []
        for _ in range(RUNS):
            floors.append(_seconds_to_paint(FLOOR))
            ours.append(_seconds_to_paint(PAINTED, "--data", str(folder)))
        floor, paint = statistics.median(floors), statistics.median(ours)
        note = f"{paint * 1000:.0f} / {floor * 1000:.0f} ms"
        yield Figure(
            "first paint with 200 meetings / an empty window", paint / floor, 1.25, note=note
        )
        measured = [_told(LOADED, "--data", str(folder)) for _ in range(5)]
        gap = statistics.median(gap for gap, _ in measured)
        yield Figure("longest gap of the event loop while loading", gap, 60, "ms")
        _, memory = _told(LOADED, "--data", str(folder), meeting_id)
        yield Figure("memory with a meeting open", memory, 170, "MB")


def _fill(folder: Path) -> str:
    whole = large(20)
    with open_desk(folder) as desk, desk.unit() as unit:
        meeting_id = unit.meetings.add(_of_day(whole, 0))
        for place in range(1, MEETINGS):
            unit.meetings.add(_of_day(whole, place))
        unit.commit()
    return meeting_id


def _of_day(minutes: Minutes, place: int) -> Minutes:
    day = date(2010 + place // 12, 1 + place % 12, 11)
    meeting = replace(minutes.meeting, number=1 + place % 12, year=day.year, document_date=day)
    return replace(minutes, meeting=meeting)


def _told(script: str, *words: str) -> tuple[float, ...]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, "-c", script, *words],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=60,
    )
    return tuple(float(word) for word in done.stdout.split())


def _seconds_to_paint(script: str, *words: str) -> float:
    start = time.time()
    (painted,) = _told(script, *words)
    return painted - start
