"""Telling a failure, and the exit status that a program understands."""

from minutetaker.cli.output import OutputFailed, say
from minutetaker.domain.failures import (
    KnownFailure,
    StorageDamaged,
    StorageFull,
    StorageLocked,
    StorageTooNew,
    StorageUnusable,
    UnacceptableFile,
    UnknownLayout,
    said,
)
from minutetaker.finnish.languages import Language
from minutetaker.services.messages import fault_line, sentence_with

DONE, ANSWER_IS_NO, WRONG_USAGE, NOT_ACCEPTABLE, FOLDER_UNUSABLE = range(5)

_UNUSABLE = (
    *(StorageDamaged, StorageFull, StorageLocked, StorageTooNew, StorageUnusable),
    OutputFailed,
)
_WITHOUT_WINDOW = {
    StorageLocked: said("The data folder is in use by {owner}. Nothing was changed."),
    StorageFull: said("The disk is full. Nothing was changed; free some space and try again."),
}
"""What sounds different where no window has a text to keep."""


def tell(failure: KnownFailure, language: Language) -> None:
    """Say what happened, and every fault of a refused file, a line each."""
    source = _WITHOUT_WINDOW.get(type(failure), failure.sentence)
    say(sentence_with(source, failure, language))
    if isinstance(failure, UnacceptableFile):
        for fault in failure.faults:
            say(fault_line(fault, language))


def status_of(failure: KnownFailure) -> int:
    """The exit status of the contract."""
    from minutetaker.services.searching import NoWords
    from minutetaker.services.wishes import ItemsWithoutExcerpt, UnknownFormat, UnsuitableWish

    wrong = UnknownFormat | UnsuitableWish | ItemsWithoutExcerpt | UnknownLayout | NoWords
    if isinstance(failure, wrong):
        return WRONG_USAGE
    return FOLDER_UNUSABLE if isinstance(failure, _UNUSABLE) else NOT_ACCEPTABLE
