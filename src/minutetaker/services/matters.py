"""All that is open in a meeting: what the domain finds, and files that the disk has lost."""

from collections.abc import Iterator
from pathlib import Path

from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, OpenMatter, open_matters
from minutetaker.services.attachments import attachment_files
from minutetaker.store.attachment_files import Kept

_MATTERS = {Kept.MISSING: Matter.ATTACHMENT_LOST, Kept.CHANGED: Matter.ATTACHMENT_CHANGED}


def all_open(folder: Path, minutes: Minutes) -> tuple[OpenMatter, ...]:
    """What is open in the minutes, and then of the files of attachments in the data folder."""
    return (*open_matters(minutes), *_of_files(folder, minutes))


def _of_files(folder: Path, minutes: Minutes) -> Iterator[OpenMatter]:
    for each in attachment_files(folder, minutes):
        if each.kept in _MATTERS:
            attachment = each.attachment
            owner = (item.id for item in minutes.items if attachment.id in item.attachments)
            words = " ".join(filter(None, (attachment.label, attachment.file)))
            field = f"attachment:{attachment.id}"
            yield OpenMatter(
                matter=_MATTERS[each.kept], item=next(owner, None), field=field, words=words
            )
