"""What the program says to a person outside documents.

Failures, faults and open matters, in their language.
"""

import gettext
import locale
import os
from functools import cache

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.failures import ApprovalBlocked, Fault, KnownFailure, said
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, OpenMatter
from minutetaker.domain.status import Status
from minutetaker.finnish.languages import Language
from minutetaker.paths import resource

_MATTERS = {
    Matter.NO_DATE: said("The meeting has no date"),
    Matter.NO_OPENING: said("The opening time is missing"),
    Matter.NO_CLOSING: said("The closing time is missing"),
    Matter.NOBODY_MARKED: said("Nobody is marked present"),
    Matter.UNRECORDED: said("Attendance is not recorded: {words}"),
    Matter.NO_CHAIR: said("The chair is missing"),
    Matter.NO_SECRETARY: said("The secretary is missing"),
    Matter.NOT_QUORATE: said("The meeting is not quorate"),
    Matter.NO_ITEMS: said("The agenda is empty"),
    Matter.NO_TITLE: said("The title is missing"),
    Matter.NOTHING_WRITTEN: said("Nothing is written"),
    Matter.NO_DECISION: said("The proposal has no decision"),
    Matter.EMPTY_DECISION: said("The decision has no text"),
    Matter.OPEN_PLACE: said("A place of a phrase is not filled in: {words}"),
    Matter.LOST_MARK: said("Marked as a decision, but no longer in the text: {words}"),
    Matter.EMPTY_DISSENT: said("The dissent has no words: {words}"),
    Matter.NO_OWNER: said("The action has no owner"),
    Matter.VOTE_SUM: said("More voters than votes: {words}"),
    Matter.FEWER_VOTERS: said("Fewer voters than votes: {words}"),
    Matter.VOTED_TWICE: said("Voted twice: {words}"),
    Matter.NOT_ENTITLED: said("Voted but may not vote on the item: {words}"),
    Matter.TOO_MANY_VOTES: said("More votes than there are voters here: {words}"),
    Matter.TOO_FEW_VOTES: said("Not all have voted: {words}"),
    Matter.OPEN_TIE: said("The votes are equal and nothing tells how it was decided"),
    Matter.NO_EXAMINERS: said("The examiners are missing"),
    Matter.NO_SECRECY_GROUND: said("The ground for secrecy is missing"),
    Matter.NO_ATTACHMENT_FILE: said("The attachment has no file: {words}"),
    Matter.ATTACHMENT_LOST: said("The attachment's file is missing: {words}"),
    Matter.ATTACHMENT_CHANGED: said("The attachment's file is not what was attached: {words}"),
}

_STATUSES = {
    Status.DRAFT: said("draft"),
    Status.IN_REVIEW: said("in review"),
    Status.APPROVED: said("approved"),
    Status.EXAMINED: said("examined"),
}

_REASONS_OF_THE_SYSTEM = (
    said("Device or resource busy"),
    said("File name too long"),
    said("Input/output error"),
    said("Is a directory"),
    said("No space left on device"),
    said("No such file or directory"),
    said("Not a directory"),
    said("Operation not permitted"),
    said("Permission denied"),
    said("Read-only file system"),
    said("Too many open files"),
)
"""What the system says of files, in its own words, so that they are found in the catalogues."""


_SAID_FIELDS = {"reason", "owner"}
"""Fields of a failure that may be source texts themselves; every other one is a name."""


def language_of_environment() -> Language:
    """The language that the environment asks for; English where it names none of ours."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    # Windows says it in words: Finnish_Finland.
    code = (named or locale.getlocale()[0] or "").lower().replace("swedish", "sv")[:2]
    return Language(code) if code in set(Language) else Language.EN


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    """The compiled catalogue; English is the source language itself."""
    if language is Language.EN:
        return gettext.NullTranslations()
    with resource(f"i18n/messages_{language}.mo").open("rb") as file:
        return gettext.GNUTranslations(file)


def translated(source: str, language: Language) -> str:
    """A source text in a person's language; a text that is none stays as it is."""
    return _catalogue(language).gettext(source) if source else ""


def told(failure: KnownFailure, language: Language) -> str:
    """A failure's sentence."""
    return sentence_with(failure.sentence, failure, language)


def sentence_with(source: str, failure: KnownFailure, language: Language) -> str:
    """Another sentence about the same failure, with the same fields."""
    fields = {
        name: translated(str(value), language) if name in _SAID_FIELDS else str(value)
        for name, value in failure.fields.items()
    }
    if isinstance(failure, ApprovalBlocked):
        fields["reasons"] = _matters_named(fields["reasons"], language)
    return translated(source, language).format(**fields)


def _matters_named(codes: str, language: Language) -> str:
    words = (translated(_MATTERS[Matter(code)], language) for code in codes.split(", "))
    return ", ".join(each.partition(":")[0] for each in dict.fromkeys(words))


def fault_line(fault: Fault, language: Language) -> str:
    """A fault of a file with its place, as one line."""
    words = translated(fault.sentence, language).format(**dict(fault.fields))
    return f"{fault.place}: {words}" if fault.place else words


def matter_words(matter: OpenMatter, language: Language) -> str:
    """What is open, without its place."""
    return translated(_MATTERS[matter.matter], language).format(words=matter.words)


def matter_place(matter: OpenMatter, minutes: Minutes) -> str:
    """Where it is open: the item's number and title; empty for the meeting as a whole."""
    return item_place(minutes.item(matter.item)) if matter.item is not None else ""


def item_place(item: AgendaItem) -> str:
    """An item as a place: its number and title."""
    return " ".join(each for each in (item.number, item.title) if each)


def meeting_place(language: Language) -> str:
    """The meeting as a whole, as a place."""
    return translated(said("The meeting"), language)


def suggestion_words(was: str, becomes: str, rule: str, language: Language) -> str:
    """What a rule of writing suggests for typed words."""
    words = translated(said("suggestion: ”{was}” → ”{becomes}” (rule {rule})"), language)
    return words.format(was=was, becomes=becomes, rule=rule)


def status_word(status: Status | None, language: Language) -> str:
    """How far minutes are; those without a status are a draft."""
    return translated(_STATUSES[status or Status.DRAFT], language)
