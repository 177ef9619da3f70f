"""Compiles forms, icons and catalogues into ``minutetaker/_generated`` when a wheel is built.

By itself (``python packaging/hatch_build.py``) it does the same for development, making only what
is older than its source.
"""

import importlib.util
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "minutetaker/_generated"
SOURCES_ONLY = {".ts", ".po", ".qrc", ".md"}
"""Endings under resources/ that nothing reads at run time as files."""


class ToolFailed(Exception):
    """A compiler of Qt is missing or refused a file; the sentence names both."""


def qt_tool(name: str) -> Path:
    """Where PySide6 keeps one of its compilers, found without importing PySide6.

    uic and rcc lie in Qt/libexec on Linux and macOS, beside the package on Windows.
    """
    spec = importlib.util.find_spec("PySide6")
    places = list(spec.submodule_search_locations or []) if spec else []
    for place in map(Path, places):
        for folder in (place, place / "Qt" / "libexec"):
            for file in (folder / name, folder / f"{name}.exe"):
                if file.is_file():
                    return file
    raise ToolFailed(f"{name} was not found in PySide6: install PySide6-Essentials first")


def run(tool: str, source: Path, *arguments: str | Path) -> None:
    """Run one of Qt's compilers on a file. Raises ToolFailed with what it said."""
    done = subprocess.run(
        [qt_tool(tool), *arguments, source], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ToolFailed(f"{tool} refused {source}: {(done.stderr or done.stdout).strip()}")


def is_stale(target: Path, sources: Iterable[Path]) -> bool:
    """Whether the target is missing or older than one of its sources."""
    if not target.exists():
        return True
    made = target.stat().st_mtime_ns
    return any(each.stat().st_mtime_ns > made for each in (*sources, Path(__file__)))


def compile_forms(root: Path, into: Path) -> set[Path]:
    """forms/attendance_panel.ui becomes attendance_panel_ui.py, class Ui_AttendancePanel."""
    made = set()
    for form in sorted((root / "forms").glob("*.ui")):
        target = into / f"{form.stem}_ui.py"
        if is_stale(target, [form]):
            run("uic", form, "-g", "python", "--no-autoconnection", "--from-imports", "-o", target)
        made.add(target)
    return made


def compile_icons(root: Path, into: Path) -> set[Path]:
    """resources/resources.qrc becomes resources_rc.py."""
    listed = root / "resources" / "resources.qrc"
    if not listed.exists():
        return set()
    target = into / "resources_rc.py"
    if is_stale(target, [listed, *(root / "resources").rglob("*.svg")]):
        run("rcc", listed, "-g", "python", "-o", target)
    return {target}


def compile_catalogues(root: Path, into: Path) -> set[Path]:
    """resources/i18n/minutetaker_fi.ts becomes resources/i18n/minutetaker_fi.qm."""
    made = set()
    for catalogue in sorted((root / "resources" / "i18n").glob("*.ts")):
        target = into / "resources" / "i18n" / f"{catalogue.stem}.qm"
        target.parent.mkdir(parents=True, exist_ok=True)
        if is_stale(target, [catalogue]):
            run("lrelease", catalogue, "-silent", "-qm", target)
        made.add(target)
    return made


def compile_messages(root: Path, into: Path) -> set[Path]:
    """resources/i18n/messages_fi.po becomes resources/i18n/messages_fi.mo."""
    made = set()
    for catalogue in sorted((root / "resources" / "i18n").glob("*.po")):
        target = into / "resources" / "i18n" / f"{catalogue.stem}.mo"
        target.parent.mkdir(parents=True, exist_ok=True)
        if is_stale(target, [catalogue]):
            from babel.messages.mofile import write_mo
            from babel.messages.pofile import read_po

            with catalogue.open("rb") as source, target.open("wb") as compiled:
                write_mo(compiled, read_po(source))
        made.add(target)
    return made


def copy_resources(root: Path, into: Path) -> set[Path]:
    """What code reads at run time (templates, phrases, fonts, samples …) keeps its place."""
    made = set()
    for source in sorted((root / "resources").rglob("*")):
        relative = source.relative_to(root / "resources")
        hidden = any(part.startswith((".", "__")) for part in relative.parts)
        if hidden or source.is_dir() or source.suffix in SOURCES_ONLY:
            continue
        target = into / "resources" / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        if is_stale(target, [source]):
            shutil.copyfile(source, target)
        made.add(target)
    return made


def generate(root: Path, into: Path) -> None:
    """Make everything that is missing or stale, and drop what has lost its source.

    Raises ToolFailed at the first file that Qt's compilers refuse.
    """
    into.mkdir(parents=True, exist_ok=True)
    opening = into / "__init__.py"
    if not opening.exists():
        opening.write_text(
            '"""Built from forms/ and resources/ by packaging/hatch_build.py; never edited."""\n',
            encoding="utf-8",
        )
    made = {opening}
    steps = (compile_forms, compile_icons, compile_catalogues, compile_messages, copy_resources)
    for step in steps:
        made |= step(root, into)
    for old in into.rglob("*"):
        if old.is_file() and old not in made and "__pycache__" not in old.parts:
            old.unlink()


def forget_own_bytecode() -> None:
    """A build leaves nothing in the source tree, the compiled hook included."""
    compiled = Path(importlib.util.cache_from_source(__file__))
    compiled.unlink(missing_ok=True)
    if compiled.parent.is_dir() and not any(compiled.parent.iterdir()):
        compiled.parent.rmdir()


class GeneratedFiles(BuildHookInterface):  # type: ignore[type-arg]  # the parameter is hatchling's own
    """Puts the built files into the wheel; an editable install gets them in the source folder."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects files. ``version``: editable or standard."""
        root = Path(self.root)
        if version == "editable":
            generate(root, root / "src" / PACKAGE)
            return
        self._folder = tempfile.TemporaryDirectory(prefix="minutetaker-build-")
        into = Path(self._folder.name)
        generate(root, into)
        build_data["force_include"][str(into)] = PACKAGE
        forget_own_bytecode()

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called by hatchling when the wheel is written."""
        del build_data, artifact_path
        if version != "editable":
            self._folder.cleanup()


def main() -> int:
    """Regenerate for development; 1 and a sentence when a file was refused."""
    root = Path(__file__).resolve().parent.parent
    try:
        generate(root, root / "src" / PACKAGE)
    except ToolFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
