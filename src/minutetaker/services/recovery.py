"""Keeping the data folder safe: backups, their return, and a report of its health."""

from pathlib import Path

from minutetaker.finnish.languages import Language
from minutetaker.services.messages import translated
from minutetaker.store import backup, doctor


def back_up(folder: Path, file: Path) -> None:
    """Write the whole data folder into one file, also while a window has it open.

    Raises CannotWrite, StorageFull, StorageDamaged or StorageUnusable.
    """
    backup.back_up(folder, file)


def bring_back(folder: Path, file: Path) -> None:
    """Put a backup in the data folder's place; what was there is kept beside it.

    Raises UnreadableFile or StorageLocked with nothing changed.
    """
    backup.restore(folder, file)


def doctor_lines(folder: Path, language: Language) -> tuple[tuple[str, ...], bool]:
    """The report of a data folder's health, a finding a line, and whether all is sound."""
    report = doctor.examine(folder)
    lines = tuple(
        translated(finding.sentence, language).format(**dict(finding.fields))
        for finding in report.findings
    )
    return lines, report.is_sound
