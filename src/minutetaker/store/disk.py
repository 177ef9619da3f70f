"""Making files and folders survive a loss of power."""

import os
from pathlib import Path


def sync_file(file: Path) -> None:
    """What was written into the file is on the disk when this returns."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def sync_folder(folder: Path) -> None:
    """Names made, taken away or replaced in the folder are on the disk when this returns."""
    if os.name != "posix":
        return  # Windows can't open a folder, and keeps its names safe by itself
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
