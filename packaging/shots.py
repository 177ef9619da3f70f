"""Makes the pictures of the manual: every page, light and dark, and the sample's document.

``make shots``. The data folder is a temporary one, the clock stands at the end of the sample
meeting, so the same program always makes the same pictures.
"""

# ruff: noqa: E402 - the platform is chosen and the clock is stopped before anything asks for them.

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
SAMPLE = ROOT / "resources" / "samples" / "kokous-fi.json"
REPLAY = ROOT / "tests" / "replay"
SIZES = {"": (1280, 720), "-200": (640, 360)}
NOW = datetime(2026, 11, 24, 15, 57, 22)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from minutetaker import clock

clock.now = lambda: NOW
clock.today = NOW.date

from typing import TYPE_CHECKING

from minutetaker.app import begin
from minutetaker.domain.minutes import Minutes
from minutetaker.export.pdf_writer import render_pages
from minutetaker.services.desk import open_desk
from minutetaker.services.exporting import Wishes, document
from minutetaker.services.importing import import_files, read_file
from minutetaker.ui import theme
from minutetaker.ui.widgets.stage_tabs import Stage
from tests.helpers.board import board_minutes
from tests.helpers.council import council_minutes
from tests.helpers.stored import store
from tests.helpers.wall_clock import WallClock, hung
from tests.replay.player import play
from tests.replay.recording import read

if TYPE_CHECKING:
    from minutetaker.ui.program import Program


class Camera:
    """A window of the program that is photographed."""

    def __init__(self, folder: Path, meeting_id: str | None) -> None:
        words = ["--data", str(folder)]
        self.program: Program = begin([*words, meeting_id] if meeting_id else words)
        families = QFontDatabase.families()
        if "Inter" in families:
            QApplication.setFont(QFont("Inter", 10))
        self.program.window.show()
        self.waits(self.is_ready)

    def is_ready(self) -> bool:
        """Whether everything is loaded."""
        return bool(self.program.is_furnished)

    def waits(self, is_so: Callable[[], bool] | None = None, seconds: float = 20.0) -> None:
        """Let the program go on, until something is so or for a moment."""
        until = time.monotonic() + (seconds if is_so else 0.6)
        while time.monotonic() < until and not (is_so and is_so()):
            QApplication.processEvents()
            time.sleep(0.005)
        for _ in range(20):
            QApplication.processEvents()

    def presses(self, name: str) -> None:
        """Do what an action of the window does."""
        for action in self.program.frame.actions_now():
            if name in {key.toString() for key in action.shortcuts()}:
                action.trigger()
                return
        raise LookupError(name)

    def takes(self, name: str, sizes: tuple[str, ...] = ("",)) -> None:
        """Photograph the window, light and dark."""
        for size in sizes:
            self.program.window.resize(*SIZES[size])
            for scheme in ("light", "dark"):
                theme.set_scheme(scheme)
                self.waits()
                self.program.window.grab().save(str(PICTURES / f"{name}{size}-{scheme}.png"))
        self.program.window.resize(*SIZES[""])
        theme.set_scheme("light")
        self.waits()

    def ends(self) -> None:
        """Close the window."""
        self.program.window.close()
        self.program.end()
        self.program.window.deleteLater()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def empty(folder: Path) -> None:
    """The first start."""
    camera = Camera(folder, None)
    camera.takes("aloitus")
    camera.ends()


def stages(folder: Path, meeting_id: str) -> None:
    """The five stages of the sample, and the palettes over the live page."""
    camera = Camera(folder, meeting_id)
    frame = camera.program.frame
    frame.show_stage(Stage.PREPARE)
    camera.takes("valmistelu")
    frame.show_stage(Stage.MEETING)
    frame.go_to_item("a4")
    camera.waits()
    for key, name in (("F2", "lasnaolo"), ("Ctrl+K", "haku")):
        camera.presses(key)
        camera.takes(name)
        frame.show_stage(Stage.MEETING)
        camera.waits()
    for stage, name in (
        (Stage.REVIEW, "tarkastus"),
        (Stage.DISTRIBUTE, "jakelu"),
        (Stage.ARCHIVE, "arkisto"),
    ):
        frame.show_stage(stage)
        if stage is Stage.DISTRIBUTE:
            # No folder of the machine that makes the picture.
            page = frame._pages.page(stage)  # noqa: SLF001
            page.set_folder(Path("~/Asiakirjat"))  # type: ignore[attr-defined]
        camera.waits()
        camera.takes(name)
    camera.ends()


def approved(folder: Path, meeting_id: str) -> None:
    """The review page after the approval."""
    from minutetaker.domain.fingerprint import fingerprint
    from minutetaker.domain.people import PersonRef
    from minutetaker.services.approval import approve

    with open_desk(folder, must_write=True) as desk:
        shown = fingerprint(desk.minutes(meeting_id))
        chair = PersonRef(participant="lehtoranta")
        approve(desk, meeting_id, chair, "puheenjohtaja", shown, NOW)
    camera = Camera(folder, meeting_id)
    camera.program.frame.show_stage(Stage.REVIEW)
    camera.waits()
    camera.takes("hyvaksytty")
    camera.ends()


def recorded(folder: Path) -> None:
    """The board's meeting typed anew, with the pictures that the recording asks for."""
    with hung(WallClock(datetime(2026, 11, 10, 15, 55))) as wall:
        with open_desk(folder, must_write=True) as desk:
            (meeting_id,) = import_files(desk, [REPLAY / "hallitus.json"])
        camera = Camera(folder, meeting_id)
        camera.program.window.activateWindow()
        play(camera.program, read(REPLAY / "hallitus.keys"), wall, camera.takes)
        camera.ends()


def live(folder: Path, minutes: Minutes, item_id: str, name: str) -> None:
    """A body in the middle of an item, at both sizes."""
    (meeting_id,) = store(folder, [minutes])
    camera = Camera(folder, meeting_id)
    camera.program.frame.show_stage(Stage.MEETING)
    camera.program.frame.go_to_item(item_id)
    camera.waits()
    camera.takes(name, ("", "-200"))
    camera.ends()


def printed() -> None:
    """The sample as it prints."""
    minutes = read_file(SAMPLE)
    for number, image in enumerate(render_pages(document(minutes, Wishes()), 72), 1):
        (PICTURES / f"asiakirja-{number}.png").write_bytes(image)


def main() -> int:
    """Make every picture anew and say where they are."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        empty(Path(place) / "empty")
        folder = Path(place) / "data"
        with open_desk(folder, must_write=True) as desk:
            (meeting_id,) = import_files(desk, [SAMPLE])
        stages(folder, meeting_id)
        approved(folder, meeting_id)
        recorded(Path(place) / "board")
        live(Path(place) / "sixteen", board_minutes(), "b5", "kokous")
        live(Path(place) / "council", council_minutes(), "a4", "valtuusto")
    printed()
    print(f"{len(list(PICTURES.glob('*.png')))} pictures in {PICTURES.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
