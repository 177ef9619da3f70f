"""What the program says to a person outside documents.

Failures, faults and open matters, in their language.
"""

import gettext
from functools import cache

from minutetaker.domain.failures import Fault, KnownFailure, said
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.open_matters import Matter, OpenMatter
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
    Matter.EMPTY_DECISION: said("The decision has no text"),
    Matter.NO_OWNER: said("The action has no owner"),
    Matter.VOTE_SUM: said("More voters than votes: {words}"),
    Matter.FEWER_VOTERS: said("Fewer voters than votes: {words}"),
    Matter.NO_EXAMINERS: said("The examiners are missing"),
    Matter.NO_SECRECY_GROUND: said("The ground for secrecy is missing"),
    Matter.NO_ATTACHMENT_FILE: said("The attachment has no file: {words}"),
}


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    """The compiled catalogue; English is the source language itself."""
    if language is Language.EN:
        return gettext.NullTranslations()
    with resource(f"i18n/messages_{language}.mo").open("rb") as file:
        return gettext.GNUTranslations(file)


def translated(source: str, language: Language) -> str:
    """A source text in a person's language."""
    return _catalogue(language).gettext(source)


def told(failure: KnownFailure, language: Language) -> str:
    """A failure's sentence."""
    return translated(failure.sentence, language).format(**failure.fields)


def fault_line(fault: Fault, language: Language) -> str:
    """A fault of a file with its place, as one line."""
    words = translated(fault.sentence, language).format(**dict(fault.fields))
    return f"{fault.place}: {words}" if fault.place else words


def matter_words(matter: OpenMatter, language: Language) -> str:
    """What is open, without its place."""
    return translated(_MATTERS[matter.matter], language).format(words=matter.words)


def matter_place(matter: OpenMatter, minutes: Minutes) -> str:
    """Where it is open: the item's number and title; empty for the meeting as a whole."""
    if matter.item is None:
        return ""
    item = minutes.item(matter.item)
    return " ".join(each for each in (item.number, item.title) if each)
