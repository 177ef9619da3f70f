"""The one door for file choices, so that a test can answer in a person's place."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Answers(Protocol):
    """Who answers: a person in a box of the system, or a test."""

    def open_files(
        self, parent: QWidget | None, title: str, folder: Path | None, kinds: str
    ) -> tuple[Path, ...]:
        """The files to read; none when the person gave it up."""

    def save_file(
        self, parent: QWidget | None, title: str, proposed: Path, kinds: str
    ) -> Path | None:
        """Where to write; None when the person gave it up."""

    def folder(self, parent: QWidget | None, title: str, folder: Path | None) -> Path | None:
        """A folder; None when the person gave it up."""


class _Person:
    """Asks in the boxes of the system."""

    def open_files(
        self, parent: QWidget | None, title: str, folder: Path | None, kinds: str
    ) -> tuple[Path, ...]:
        names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder or ""), kinds)
        return tuple(Path(name) for name in names)

    def save_file(
        self, parent: QWidget | None, title: str, proposed: Path, kinds: str
    ) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
        return Path(name) if name else None

    def folder(self, parent: QWidget | None, title: str, folder: Path | None) -> Path | None:
        name = QFileDialog.getExistingDirectory(parent, title, str(folder or ""))
        return Path(name) if name else None


_answers: list[Answers] = [_Person()]


def answer_with(answers: Answers | None) -> None:
    """Let somebody else answer from now on; None: the person again."""
    _answers[:] = [answers or _Person()]


def choose_files(
    parent: QWidget | None, title: str, folder: Path | None = None, kinds: str = ""
) -> tuple[Path, ...]:
    """Files to read; ``kinds`` as Qt writes them: ``Meetings (*.json);;All files (*)``."""
    return _answers[0].open_files(parent, title, folder, kinds)


def choose_place(
    parent: QWidget | None, title: str, proposed: Path, kinds: str = ""
) -> Path | None:
    """Where to write a file; None when the person gave it up."""
    return _answers[0].save_file(parent, title, proposed, kinds)


def choose_folder(parent: QWidget | None, title: str, folder: Path | None = None) -> Path | None:
    """A folder; None when the person gave it up."""
    return _answers[0].folder(parent, title, folder)
