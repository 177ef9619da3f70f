"""Counted things: one in the nominative, else the partitive singular in Finnish (N3, V6)."""

from enum import StrEnum

from minutetaker.finnish.languages import Language, Words
from minutetaker.finnish.marks import NO_BREAK_SPACE


class Noun(StrEnum):
    """What can be counted."""

    MEMBER = "member"
    DEPUTY = "deputy"
    PERSON = "person"
    PARTICIPANT = "participant"
    VOTE = "vote"
    BLANK_VOTE = "blank_vote"
    ITEM = "item"
    DECISION = "decision"
    ACTION = "action"
    ATTACHMENT = "attachment"
    MEETING = "meeting"
    OPEN_MATTER = "open_matter"
    CORRECTION = "correction"
    PAGE = "page"
    COPY = "copy"
    DAY = "day"


_NOUNS = {
    Noun.MEMBER: Words("jäsen|jäsentä", "ledamot|ledamöter", "member|members"),
    Noun.DEPUTY: Words("varajäsen|varajäsentä", "ersättare", "deputy|deputies"),
    Noun.PERSON: Words("henkilö|henkilöä", "person|personer", "person|people"),
    Noun.PARTICIPANT: Words("osallistuja|osallistujaa", "deltagare", "participant|participants"),
    Noun.VOTE: Words("ääni|ääntä", "röst|röster", "vote|votes"),
    Noun.BLANK_VOTE: Words(
        "tyhjä ääni|tyhjää ääntä", "blank röst|blanka röster", "blank vote|blank votes"
    ),
    Noun.ITEM: Words("asia|asiaa", "ärende|ärenden", "item|items"),
    Noun.DECISION: Words("päätös|päätöstä", "beslut", "decision|decisions"),
    Noun.ACTION: Words("tehtävä|tehtävää", "uppgift|uppgifter", "action|actions"),
    Noun.ATTACHMENT: Words("liite|liitettä", "bilaga|bilagor", "attachment|attachments"),
    Noun.MEETING: Words("kokous|kokousta", "möte|möten", "meeting|meetings"),
    Noun.OPEN_MATTER: Words(
        "avoin asia|avointa asiaa", "öppet ärende|öppna ärenden", "open matter|open matters"
    ),
    Noun.CORRECTION: Words("oikaisu|oikaisua", "rättelse|rättelser", "correction|corrections"),
    Noun.PAGE: Words("sivu|sivua", "sida|sidor", "page|pages"),
    Noun.COPY: Words("kpl", "st.", "pcs"),
    Noun.DAY: Words("päivä|päivää", "dag|dagar", "day|days"),
}

_WERE_ABSENT = Words("Poissa oli {members}.", "Frånvarande var {members}.", "Absent: {members}.")


def counted(count: int, noun: Noun | str, language: Language) -> str:
    """``0 jäsentä``, ``1 jäsen``, ``21 jäsentä``, with a no-break space (P7).

    Raises ValueError for a noun that is not known.
    """
    return f"{count}{NO_BREAK_SPACE}{_NOUNS[Noun(noun)].text(language, count)}"


def absent_members(count: int, language: Language) -> str:
    """``Poissa oli 3 jäsentä.``: the verb stays in the singular (N3)."""
    return _WERE_ABSENT.filled(language, members=counted(count, Noun.MEMBER, language))
