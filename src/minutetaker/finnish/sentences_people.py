"""Sentences and marks about people: elections, coming and going, recusal (C3, C9, G1 to G3).

A mark is what stands in brackets after a name, given without its brackets.
"""

from collections.abc import Sequence

from minutetaker.finnish.labels import label
from minutetaker.finnish.languages import Language, Words, sentence
from minutetaker.finnish.marks import NO_BREAK_SPACE, SECTION
from minutetaker.finnish.names import name_list
from minutetaker.finnish.sentences_meeting import at
from minutetaker.finnish.times import clock, clock_range

_ELECTED_TO = {
    "examiner": Words(
        "Pöytäkirjantarkastajaksi valittiin {names}|Pöytäkirjantarkastajiksi valittiin {names}",
        "Till protokolljusterare valdes {names}",
        "Elected to examine the minutes: {names}",
    ),
    "teller": Words(
        "Ääntenlaskijaksi valittiin {names}|Ääntenlaskijoiksi valittiin {names}",
        "Till rösträknare valdes {names}",
        "Elected to count the votes: {names}",
    ),
    "chair": Words(
        "Puheenjohtajaksi valittiin {names}|Puheenjohtajiksi valittiin {names}",
        "Till ordförande valdes {names}",
        "Elected chair: {names}",
    ),
    "vice_chair": Words(
        "Varapuheenjohtajaksi valittiin {names}|Varapuheenjohtajiksi valittiin {names}",
        "Till vice ordförande valdes {names}",
        "Elected vice chair: {names}",
    ),
    "temporary_chair": Words(
        "Tilapäiseksi puheenjohtajaksi valittiin {names}"
        "|Tilapäisiksi puheenjohtajiksi valittiin {names}",
        "Till tillfällig ordförande valdes {names}",
        "Elected temporary chair: {names}",
    ),
    "secretary": Words(
        "Sihteeriksi valittiin {names}|Sihteereiksi valittiin {names}",
        "Till sekreterare valdes {names}",
        "Elected secretary: {names}",
    ),
    "minute_taker": Words(
        "Pöytäkirjanpitäjäksi valittiin {names}|Pöytäkirjanpitäjiksi valittiin {names}",
        "Till protokollförare valdes {names}",
        "Elected to take the minutes: {names}",
    ),
}
_ELECTED = Words("Valittiin {names}", "{names} valdes", "Elected: {names}")
_ELECTED_LEAD = Words("Valittiin:", "Följande valdes:", "Elected:")
_ELECTED_WITH_OFFICE = Words(
    "Valittiin: {people}", "Följande valdes: {people}", "Elected: {people}"
)
_ARRIVED = Words(
    "{names} saapui kokoukseen{at}{phase}.|{names} saapuivat kokoukseen{at}{phase}.",
    "{names} anlände till mötet{at}{phase}.",
    "{names} arrived{at}{phase}.",
)
_LEFT = Words(
    "{names} poistui kokouksesta{at}{phase}.|{names} poistuivat kokouksesta{at}{phase}.",
    "{names} avlägsnade sig från mötet{at}{phase}.",
    "{names} left{at}{phase}.",
)
_PHASES = {
    "before": Words(
        " ennen tämän asian käsittelyä",
        " före behandlingen av detta ärende",
        " before this item",
    ),
    "during": Words(
        " tämän asian käsittelyn aikana",
        " under behandlingen av detta ärende",
        " during this item",
    ),
    "decided": Words(
        " tämän asian käsittelyn aikana päätöksenteon jälkeen",
        " under behandlingen av detta ärende efter beslutet",
        " during this item, after the decision",
    ),
    "after": Words(
        " tämän asian käsittelyn jälkeen",
        " efter behandlingen av detta ärende",
        " after this item",
    ),
}
_WAS_ABSENT = Words(
    "{name} oli poissa{when}.", "{name} var frånvarande{when}.", "{name} was absent{when}."
)
_FROM = Words(" {clock} alkaen", " från och med {clock}", " from {clock}")
_UNTIL = Words(" {clock} asti", " till {clock}", " until {clock}")
_ITEM = Words("asian {number}", "ärende {number}", "item {number}")
_SECTION = Words(
    f"{{number}}{NO_BREAK_SPACE}{SECTION}:n",
    f"{SECTION}{NO_BREAK_SPACE}{{number}}",
    f"{SECTION}{NO_BREAK_SPACE}{{number}}",
)
_AT_ITEM = {
    "before": Words("ennen {item} käsittelyä", "före behandlingen av {item}", "before {item}"),
    "during": Words("{item} käsittelyn aikana", "under behandlingen av {item}", "during {item}"),
    "after": Words("{item} käsittelyn jälkeen", "efter behandlingen av {item}", "after {item}"),
}
_FOR_ITEM = Words(
    "{names} oli läsnä tämän asian käsittelyn ajan."
    "|{names} olivat läsnä tämän asian käsittelyn ajan.",
    "{names} var närvarande under behandlingen av detta ärende.",
    "{names} was present for this item.|{names} were present for this item.",
)
_ARRIVED_MARK = Words("saapui{at}{where}", "anlände{at}{where}", "arrived{at}{where}")
_LEFT_MARK = Words("poistui{at}{where}", "avlägsnade sig{at}{where}", "left{at}{where}")
_ABSENT_MARK = Words("poissa{when}", "frånvarande{when}", "absent{when}")
_EXCUSED = Words("este", "förhinder", "excused")
_DEPUTY = Words("varajäsen", "ersättare", "deputy")
_DEPUTY_FOR = Words(
    "varajäsen, varsinainen jäsen {name}",
    "ersättare, ordinarie ledamot {name}",
    "deputy, full member {name}",
)
_RECUSED = Words(
    "Merkittiin, että {name} ilmoitti esteellisyytensä{ground}"
    " eikä osallistunut asian käsittelyyn.",
    "Antecknades att {name} anmälde jäv{ground} och inte deltog i behandlingen av ärendet.",
    "{name} declared a conflict of interest{ground} and took no part.",
)


def elected(names: Sequence[str], office: str | None, language: Language) -> str:
    """``Pöytäkirjantarkastajiksi valittiin A ja B.``, ``Valittiin: A, taloudenhoitaja``.

    ``office`` is a role of a meeting file or its word, or other words, printed as they are.
    """
    known = _ELECTED_TO.get(office or "") or _elected_to(office or "")
    if known is None and office:
        people = "; ".join(f"{name}, {office}" for name in names)
        return sentence(_ELECTED_WITH_OFFICE.filled(language, people=people))
    listed = name_list(names, language)
    return sentence((known or _ELECTED).filled(language, len(names), names=listed))


def _elected_to(word: str) -> Words | None:
    """The sentence for an office that is given by its word: ``pöytäkirjantarkastaja``."""
    for role, words in _ELECTED_TO.items():
        if any(label(role, each).casefold() == word.strip().casefold() for each in Language):
            return words
    return None


def elected_lead(language: Language) -> str:
    """``Valittiin:``, for a list that follows."""
    return _ELECTED_LEAD.text(language)


def arrived(
    names: Sequence[str], time: str | None, language: Language, phase: str | None = None
) -> str:
    """``A ja B saapuivat kokoukseen klo 18.20 ennen tämän asian käsittelyä``.

    ``phase`` tells when in the item where the sentence stands: ``before``, ``during``, ``after``,
    or ``decided``: during it, once it was decided.
    """
    return _moved(_ARRIVED, names, time, language, phase)


def left(
    names: Sequence[str], time: str | None, language: Language, phase: str | None = None
) -> str:
    """``A poistui kokouksesta klo 18.20 tämän asian käsittelyn aikana.``; phases as in arrived."""
    return _moved(_LEFT, names, time, language, phase)


def absent_between(name: str, start: str | None, end: str | None, language: Language) -> str:
    """``A oli poissa klo 16.48–17.25.``; an end that is not known is left out."""
    return _WAS_ABSENT.filled(language, name=name, when=between(start, end, language))


def present_for_item(names: Sequence[str], language: Language) -> str:
    """``A oli läsnä tämän asian käsittelyn ajan``, of somebody called in for it."""
    return _FOR_ITEM.filled(language, len(names), names=name_list(names, language))


def at_item(number: str, phase: str, language: Language, *, is_section: bool) -> str:
    """``3 §:n käsittelyn aikana``, ``asian 3 käsittelyn jälkeen``; phases as in arrived."""
    plain = number.strip(f"{SECTION}. {NO_BREAK_SPACE}")
    item = (_SECTION if is_section else _ITEM).filled(language, number=plain)
    return _AT_ITEM[phase].filled(language, item=item)


def arrived_mark(time: str | None, language: Language, where: str | None = None) -> str:
    """``saapui klo 13.20``, ``saapui klo 13.20, 3 §:n käsittelyn aikana``."""
    return _marked(_ARRIVED_MARK, time, language, where)


def left_mark(time: str | None, language: Language, where: str | None = None) -> str:
    """``poistui klo 18.20``, ``poistui klo 18.20, 3 §:n käsittelyn aikana``."""
    return _marked(_LEFT_MARK, time, language, where)


def absent_mark(start: str | None, end: str | None, language: Language) -> str:
    """``poissa klo 16.48–17.25``, or ``poissa`` for the whole meeting."""
    return _ABSENT_MARK.filled(language, when=between(start, end, language))


def excused_mark(language: Language) -> str:
    """``este``."""
    return _EXCUSED.text(language)


def deputy_mark(full_member: str | None, language: Language) -> str:
    """``varajäsen, varsinainen jäsen B``, with no genitive of the name (G3)."""
    if not full_member:
        return _DEPUTY.text(language)
    return _DEPUTY_FOR.filled(language, name=full_member)


def recusal(name: str, ground: str | None, language: Language) -> str:
    """``Merkittiin, että A ilmoitti esteellisyytensä (peruste) eikä osallistunut …`` (C9)."""
    return _RECUSED.filled(language, name=name, ground=f" ({ground})" if ground else "")


def _marked(words: Words, time: str | None, language: Language, where: str | None) -> str:
    told = "" if where is None else f"{',' if time else ''} {where}"
    return words.filled(language, at=at(time, language), where=told)


def _moved(
    words: Words, names: Sequence[str], time: str | None, language: Language, phase: str | None
) -> str:
    where = "" if phase is None else _PHASES[phase].text(language)
    return words.filled(
        language,
        len(names),
        names=name_list(names, language),
        at=at(time, language),
        phase=where,
    )


def between(start: str | None, end: str | None, language: Language) -> str:
    """`` klo 16.48–17.25``, `` klo 16.48 alkaen``, with the space before it; empty without any."""
    if start is not None and end is not None:
        return f" {clock_range(start, end, language)}"
    if start is not None:
        return _FROM.filled(language, clock=clock(start, language))
    return "" if end is None else _UNTIL.filled(language, clock=clock(end, language))
