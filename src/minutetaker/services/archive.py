"""The list of meetings as it is read before anything else is loaded."""

from pathlib import Path

from minutetaker.domain.listing import ListedMeeting
from minutetaker.store import listing


def listed_plain(folder: Path) -> tuple[ListedMeeting, ...]:
    """Every meeting of a data folder, the newest first; none where there is no folder yet.

    Raises StorageUnusable or StorageDamaged.
    """
    return listing.listed_plain(folder)
