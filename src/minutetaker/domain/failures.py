"""What a person can understand and mend. Everything else is a bug and stays an exception."""

from dataclasses import dataclass


def said(source: str) -> str:
    """Mark a sentence for the catalogues; it is English here and told in the person's language."""
    return source


class KnownFailure(Exception):
    """Raised when nothing was lost and nothing is half done; its sentence goes to the person.

    ``sentence`` is the source text in the catalogue, its fields the keyword arguments.
    """

    sentence = ""

    def __init__(self, **fields: object) -> None:
        super().__init__(self.sentence.format(**fields))
        self.fields = fields


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in a meeting file, and where: ``items[2].decisions[0].due``."""

    place: str
    sentence: str
    fields: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        told = self.sentence.format(**dict(self.fields))
        return f"{self.place}: {told}" if self.place else told


def fault(place: str, sentence: str, **fields: object) -> Fault:
    """A fault at a place; ``sentence`` is a source text of the catalogue with these fields."""
    return Fault(place, sentence, tuple((name, str(value)) for name, value in fields.items()))


class PlaceIsGone(KnownFailure):
    """Something was to come back to an item or a meeting that is not there any more."""

    sentence = said(
        "{thing} can't come back alone: the place where it stood is gone. It stays in the trash."
        " Bring back the item or the meeting first."
    )


class AlreadyThere(KnownFailure):
    """Something was to come back that stands in its place already."""

    sentence = said("{thing} stands in its place already. Nothing was changed.")


class NotApprovedYet(KnownFailure):
    """A correction or an examination was to be added to minutes that are still a draft."""

    sentence = said("{meeting} is not approved yet. Change the text itself; nothing was added.")


class NotSavedYet(KnownFailure):
    """Somebody wanted to take back an act while typed words wait for the disk."""

    sentence = said(
        "Nothing was taken back. The last words are not on the disk yet and come first."
    )


class MeetingIsApproved(KnownFailure):
    """Somebody tried to change a meeting after its approval."""

    sentence = said("{meeting} is approved and can't be changed. Make a correction instead.")


class MeetingNotFound(KnownFailure):
    """There is no meeting with this id."""

    sentence = said("There is no meeting {meeting}.")


class SeriesNotFound(KnownFailure):
    """There is no body with this id."""

    sentence = said("There is no body {series}.")


class UnacceptableFile(KnownFailure):
    """A file was not taken in; ``faults`` names each reason with its place."""

    sentence = said("{file} was not taken in; nothing was changed. Faults: {count}.")

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(file=file, count=len(faults))
        self.faults = faults


class UnreadableFile(KnownFailure):
    """A file could not be read from the disk."""

    sentence = said("{file} can't be read: {reason}. Nothing was changed.")


class CannotWrite(KnownFailure):
    """A file could not be written; what stood there before is untouched."""

    sentence = said("{file} could not be written: {reason}. Nothing was changed.")


class PagesNotDrawn(KnownFailure):
    """The library that lays out pages gave up; the text itself is as it was."""

    sentence = said(
        "The pages could not be made: the text beginning “{words}” stops the layout. Word, HTML and"
        " text files can still be made. Nothing was changed."
    )


class StorageFull(KnownFailure):
    """The disk is full."""

    sentence = said(
        "The disk is full. Nothing typed is lost; free some space and it is saved by itself."
    )


class StorageLocked(KnownFailure):
    """Another window or program has the data folder."""

    sentence = said("The data folder is in use by {owner}. This window can only read.")


class StorageUnusable(KnownFailure):
    """The data folder or its database can't be used."""

    sentence = said("The data folder {folder} can't be used: {reason}.")


class StorageDamaged(KnownFailure):
    """The database is damaged."""

    sentence = said(
        "The database {file} is damaged: {reason}. It was left as it is; restore a backup."
    )


class StorageTooNew(KnownFailure):
    """The database was written by a newer version of the program."""

    sentence = said(
        "The database {file} was made by a newer version of the program. Update the program."
    )


class TemplateUnusable(KnownFailure):
    """A Word template can't be used."""

    sentence = said("The template {file} can't be used: {reason}.")


class TextHasChanged(KnownFailure):
    """The text on screen is not the text in the store."""

    sentence = said("The text has changed since it was shown. Read it again before approving.")


class ApprovalBlocked(KnownFailure):
    """Something must be mended before the approval."""

    sentence = said("The minutes can't be approved yet: {reasons}")


class PhrasesUnreadable(KnownFailure):
    """A person's own file of phrases is damaged; those of the program still work."""

    sentence = said(
        "The phrase file {file} can't be read: line {line}."
        " The program's own phrases still work; nothing was changed."
    )


class PhraseNameUnfit(KnownFailure):
    """A short name that can't be typed after the two semicolons."""

    sentence = said("A short name is 1–12 letters or digits: {name} is not one.")


class UnknownLayout(KnownFailure):
    """There is no layout profile with this name."""

    sentence = said("There is no layout {layout}; there are {known}.")
