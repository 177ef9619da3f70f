"""What every test stands on: its own data folder, no screen, no network, no forgotten window."""

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT.parent / "shared" / "seed"

# A busy machine is no fault of the code; pytest's own timeout stops what hangs.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.hookimpl(tryfirst=True)  # before -m looks at the marks
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what this machine can't run, openly: the count of deselected tests tells it."""
    impossible = set()
    if not SEED.is_dir():
        impossible.add("seed")
    if not shutil.which("Xvfb"):
        impossible.add("screen")
    if not (shutil.which("dbus-run-session") and Path("/usr/libexec/at-spi-bus-launcher").exists()):
        impossible.add("reader")
    for item in items:
        asked = getattr(item, "fixturenames", ())
        if "seed_folder" in asked:
            item.add_marker("seed")
        if "x_screen" in asked:
            item.add_marker("screen")
    left_out = [item for item in items if impossible & {mark.name for mark in item.iter_markers()}]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in set(left_out)]


@pytest.fixture(scope="session")
def seed_folder() -> Path:
    """The real meeting beside the checkout; a test that asks for it is left out where it isn't."""
    return SEED


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The test's own data folder, not yet made; no test sees a person's files or settings."""
    folder = tmp_path / "data"
    monkeypatch.setenv("MINUTETAKER_DATA", str(folder))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / f"xdg-{name.lower()}"))
    return folder


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program works without a network, so its tests do too; local sockets are no network."""
    really_connect = socket.socket.connect

    def connect(self: socket.socket, address: object) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            pytest.fail(f"something tried to connect to {address}: the program works offline")
        really_connect(self, address)  # type: ignore[arg-type]  # as the caller gave it

    def look_up(host: object, *_others: object, **_options: object) -> NoReturn:
        pytest.fail(f"something looked up the address of {host}: the program works offline")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket, "getaddrinfo", look_up)


@pytest.fixture(autouse=True)
def _no_real_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """A real box would wait for a person; tests answer through minutetaker.ui.dialogs."""
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    def ask(*_arguments: object, **_options: object) -> NoReturn:
        pytest.fail("a real box was opened: ask through minutetaker.ui.dialogs and answer there")

    for name in ("exec", "open", "about", "critical", "information", "question", "warning"):
        monkeypatch.setattr(QMessageBox, name, ask)
    for name in (
        *("exec", "open", "getExistingDirectory", "getSaveFileName"),
        *("getOpenFileName", "getOpenFileNames"),
    ):
        monkeypatch.setattr(QFileDialog, name, ask)


@pytest.fixture(autouse=True)
def _no_forgotten_window() -> Iterator[None]:
    """After a test nothing is on the screen, and what was to be deleted is deleted."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = widgets.QApplication.instance() if widgets else None
    if application is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [each for each in application.topLevelWidgets() if each.isVisible()]
    described = [f"{type(each).__name__} {each.objectName()!r}" for each in left]
    for each in left:
        each.hide()
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not described, f"still on the screen after the test: {described}"


@pytest.fixture(scope="session")
def x_screen() -> Iterator[dict[str, str]]:
    """The environment of a program that shall open its window on a real, empty X screen."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    without_wayland = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    yield {**without_wayland, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait(timeout=10)
