"""Reading what is kept in a data folder, without taking it from whoever writes there."""

from pathlib import Path
from typing import TYPE_CHECKING

from minutetaker.domain.failures import KnownFailure, StorageUnusable
from minutetaker.domain.listing import ListedMeeting
from minutetaker.store import listing
from minutetaker.store.connection import DATABASE
from minutetaker.store.failures import NO_FOLDER

if TYPE_CHECKING:
    from minutetaker.domain.minutes import Minutes
    from minutetaker.services.desk import Desk


def listed_plain(folder: Path) -> tuple[ListedMeeting, ...]:
    """Every meeting of a data folder, the newest first; none where there is no folder yet.

    Nothing heavy is loaded for it, so a database of an older form, which must first be brought up
    to date, gives none. Raises StorageUnusable, StorageDamaged or StorageTooNew.
    """
    return listing.listed_plain(folder)


def listed(folder: Path) -> tuple[ListedMeeting, ...]:
    """Every meeting as ``listed_plain`` gives them, those of a database of an older form too."""
    _require_folder(folder)
    plain = listed_plain(folder)
    if plain or not (folder / DATABASE).exists():
        return plain
    with desk_to_read(folder) as desk, desk.unit() as unit:
        return unit.meetings.listed()


def may_hold(folder: Path, meeting_id: str) -> bool:
    """Whether a meeting is there; a folder that can't be read may hold any."""
    try:
        return any(each.id == meeting_id for each in listed(folder))
    except KnownFailure:
        return True


def text_to_send(folder: Path, meeting_id: str) -> "Minutes":
    """The meeting as it goes out: an approved one from its frozen snapshot.

    Raises MeetingNotFound, StorageUnusable, StorageDamaged or StorageTooNew.
    """
    from minutetaker.services import approval

    with desk_to_read(folder) as desk:
        return approval.text_to_send(desk, meeting_id)


def desk_to_read(folder: Path) -> "Desk":
    """A desk that takes no lock and makes nothing, unless the database is of an older form."""
    from minutetaker.services.desk import Desk, open_desk
    from minutetaker.store.engine import open_store

    _require_folder(folder)
    try:
        return Desk(open_store(folder, read_only=True))
    except StorageUnusable:
        # Opening it to write brings an older form up to date, or tells what is wrong for good.
        return open_desk(folder)


def _require_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise StorageUnusable(folder=folder, reason=NO_FOLDER)
