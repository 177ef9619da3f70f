"""Keys on the live page: a long note against a bare editor, items, the palette, the memory."""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from minutetaker.domain.minutes import Minutes
from minutetaker.services.desk import Desk, open_desk
from minutetaker.ui import theme
from minutetaker.ui.bridge import Bridge
from minutetaker.ui.pages.meeting_page import MeetingPage
from minutetaker.ui.widgets.field_editor import FieldEditor
from tests.bench.figure import Figure, percentile
from tests.bench.meetings import text
from tests.helpers.sample import big_minutes

KEYS = 300
NOTE = 50_000
SIZE = (1280, 640)
WORDS = "keskusteltiin vielä mittareista ja todettiin "
FIRST, LAST = "i0", "i59"


def figures() -> Iterator[Figure]:
    """All in a process of its own, so that nothing measured before counts as its memory."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.typing"],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
        timeout=300,
    )
    told = dict(line.split("=") for line in done.stdout.split())
    found = {name: float(value) for name, value in told.items()}
    for where in ("end", "middle"):
        page, bare = found[f"page_{where}"], found[f"bare_{where}"]
        note = f"{page:.2f} / {bare:.2f} ms"
        yield Figure(f"key and paint in a long note, its {where}", page / bare, 2, note=note)
    yield Figure("a key in a long note on the page, p99", found["page_p99"], None, "ms")
    yield Figure("another item of 60, with 300 people", found["item"], 30, "ms")
    yield Figure("another item of 60, the slowest", found["item_most"], None, "ms")
    yield Figure("palette of attendance, 300 people", found["palette"], None, "ms")
    yield Figure("a letter in it", found["letter"], None, "ms")
    yield Figure("memory with a council's meeting on the page", found["memory"], 170, "MB")


class _AtTheMeeting:
    """The page on a real store in a window, and hands."""

    def __init__(self, desk: Desk, minutes: Minutes) -> None:
        with desk.unit() as unit:
            meeting_id = unit.meetings.add(minutes)
            unit.commit()
        self.bridge = Bridge(desk)
        self.bridge.open_meeting(meeting_id)
        self.window = QWidget()
        self.window.resize(*SIZE)
        self.page = MeetingPage(self.bridge, self.window)
        self.page.setGeometry(0, 0, *SIZE)
        self.window.addActions(self.page.actions_of_page())
        self.window.show()
        self.window.activateWindow()
        self.page.show_meeting()
        self.goes_to(FIRST)

    def goes_to(self, item_id: str) -> None:
        self.page.go_to_item(item_id)
        _rest()


def _rest(seconds: float = 0.4) -> None:
    """Let everything that waits have its turn."""
    until = time.perf_counter() + seconds
    while time.perf_counter() < until:
        QApplication.processEvents()


def _press(key: Qt.Key, words: str = "") -> None:
    """One key where the caret is, painted and all that follows from it done."""
    target = QApplication.focusWidget()
    if target is None:
        message = "nothing has the keys"
        raise AssertionError(message)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, words)
        QApplication.sendEvent(target, event)
    QApplication.processEvents()


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _keys(editor: QTextEdit, place: int) -> list[float]:
    """How long each key takes from its press to the end of its paint, writing at a place."""
    editor.window().activateWindow()
    cursor = editor.textCursor()
    cursor.setPosition(place)
    editor.setTextCursor(cursor)
    editor.setFocus()
    # A whole paragraph in view in both: at its lower edge the bare one had less to paint.
    bar = editor.verticalScrollBar()
    bar.setValue(bar.value() + editor.cursorRect().top() - editor.viewport().height() // 2)
    _rest()
    if QApplication.focusWidget() is not editor:
        message = "the keys would go elsewhere"
        raise AssertionError(message)
    taken = []
    for number in range(KEYS):
        letter = WORDS[number % len(WORDS)]
        taken.append(_milliseconds(partial(_press, Qt.Key.Key_unknown, letter)))
    _rest()
    return taken[10:]


def _bare(note: str) -> QTextEdit:
    """An editor of Qt's own as large as the page's column of text, with the same note."""
    bare = QTextEdit()
    bare.resize(560, SIZE[1])
    bare.setFont(theme.font("text"))
    bare.setPlainText(note.replace("\n\n", "\n"))
    bare.show()
    bare.activateWindow()
    return bare


def _note() -> str:
    made = text(paragraphs=200, seed=7)
    return made[: made.rindex("\n\n", 0, NOTE)]


def _with_note(minutes: Minutes, note: str) -> Minutes:
    first, *others = minutes.items
    proposal, talk = first.parts
    written = replace(first, parts=(proposal, replace(talk, text=note)))
    return replace(minutes, items=(written, *others))


def _editor(at: _AtTheMeeting) -> FieldEditor:
    editors = at.page.findChildren(FieldEditor)
    return max(editors, key=lambda each: each.document().characterCount())


def _told_keys(at: _AtTheMeeting, note: str) -> None:
    editor, bare = _editor(at), _bare(note)
    every: list[float] = []
    for where, share in (("end", 1.0), ("middle", 0.5)):
        floor = _keys(bare, int(share * (bare.document().characterCount() - 1)))
        keys = _keys(editor, int(share * (editor.document().characterCount() - 1)))
        every += keys
        print(f"bare_{where}={statistics.median(floor)} page_{where}={statistics.median(keys)}")
    print(f"page_p99={percentile(every, 0.99)}")
    bare.close()


def _told_items(at: _AtTheMeeting) -> None:
    at.goes_to(LAST)
    step = _key_of(at, "Alt+Up")
    taken = []
    for _ in range(40):
        taken.append(_milliseconds(step))
        _rest(0.05)
    print(f"item={statistics.median(taken)} item_most={max(taken)}")


def _told_palette(at: _AtTheMeeting) -> None:
    open_it = _key_of(at, "F2")
    opened, letters = [], []
    for _ in range(10):
        opened.append(_milliseconds(open_it))
        letters += [_milliseconds(partial(_press, Qt.Key.Key_unknown, each)) for each in "valt 2"]
        _press(Qt.Key.Key_Escape)
        _rest(0.05)
    print(f"palette={statistics.median(opened)} letter={statistics.median(letters)}")


def _key_of(at: _AtTheMeeting, key: str) -> Callable[[], None]:
    """What a key of the page does, with the paint that follows."""
    (action,) = (
        each
        for each in at.page.actions_of_page()
        if key in {known.toString() for known in each.shortcuts()}
    )

    def press() -> None:
        action.trigger()
        QApplication.processEvents()

    return press


def main() -> None:
    """Print everything measured as ``name=value``."""
    application = QApplication([])
    theme.apply(application)
    note = _note()
    with tempfile.TemporaryDirectory() as folder, open_desk(Path(folder) / "d") as desk:
        at = _AtTheMeeting(desk, _with_note(big_minutes(), note))
        print(f"memory={resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}")
        _told_keys(at, note)
        _told_items(at)
        _told_palette(at)
        is_stored = _is_stored(at, desk, note)
        at.bridge.close()
        at.window.close()
    if not is_stored:
        message = "what was typed is not on the disk"
        raise AssertionError(message)


def _is_stored(at: _AtTheMeeting, desk: Desk, note: str) -> bool:
    at.bridge.drain()
    stored = desk.minutes(at.bridge.meeting_id or "").item(FIRST).parts[1].text or ""
    return len(stored) == len(note) + 2 * KEYS


if __name__ == "__main__":
    main()
