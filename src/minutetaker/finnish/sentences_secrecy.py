"""Words about what is secret, left out or copied out: marks, mentions, excerpts (C7, C11, C12)."""

from collections.abc import Sequence

from minutetaker.finnish.languages import Language, Words, sentence
from minutetaker.finnish.marks import NO_BREAK_SPACE, SECTION
from minutetaker.finnish.names import name_list
from minutetaker.finnish.numbers import number_range
from minutetaker.finnish.sentences_presence import items_named

_WHOLE_MARK = Words("SALASSA PIDETTÄVÄ", "SEKRETESSBELAGD", "TO BE KEPT SECRET")
_PART_MARK = Words(
    "OSITTAIN SALASSA PIDETTÄVÄ", "DELVIS SEKRETESSBELAGD", "PARTLY TO BE KEPT SECRET"
)
_GROUND = Words(
    "JulkL (621/1999) 24 § 1 mom. {point} k",
    "OffentlighetsL (621/1999) 24 § 1 mom. {point} punkten",
    "Act 621/1999, section 24(1)({point})",
)
_PARTLY = Words(
    "Salassa pidettävä osittain: {items}{ground}",
    "Delvis sekretessbelagd: {items}{ground}",
    "Partly to be kept secret: {items}{ground}",
)
_SECRET_ITEM = Words("Salassa pidettävä asia", "Sekretessbelagt ärende", "Secret item")
_HANDLED = Words(
    "Käsiteltiin salassa pidettävä asia{ground}",
    "Ett sekretessbelagt ärende behandlades{ground}",
    "A secret item was handled{ground}",
)
_PASSAGE = Words("[salassa pidettävä: {text}]", "[sekretessbelagt: {text}]", "[secret: {text}]")
_PASSAGE_REMOVED = Words(
    "[salassa pidettävä kohta poistettu]",
    "[sekretessbelagt avsnitt har strukits]",
    "[secret passage left out]",
)
_LEFT_OUT = Words(
    "Tästä versiosta on poistettu salassa pidettävät tiedot{ground}",
    "Ur denna version har sekretessbelagda uppgifter strukits{ground}",
    "Secret information has been left out of this version{ground}",
)
_ITEMS_OMITTED = Words(
    "Kohta {numbers} on jätetty pois otteesta.|Kohdat {numbers} on jätetty pois otteesta.",
    "Punkt {numbers} har utelämnats ur utdraget.|Punkterna {numbers} har utelämnats ur utdraget.",
    "Item {numbers} is left out.|Items {numbers} are left out.",
)
_SECTIONS_OMITTED = Words(
    "Pykälä {numbers} on jätetty pois otteesta.|Pykälät {numbers} on jätetty pois otteesta.",
    "Paragraf {numbers} har utelämnats ur utdraget."
    "|Paragraferna {numbers} har utelämnats ur utdraget.",
    "Section {numbers} is left out.|Sections {numbers} are left out.",
)
_CERTIFIED = Words(
    "Otteen oikeaksi todistaa|Otteen oikeaksi todistavat",
    "Utdragets riktighet intygas",
    "Certified as a true excerpt",
)


def secrecy_mark(language: Language, *, partly: bool = False) -> str:
    """``SALASSA PIDETTÄVÄ``; its ground stands beside or below it (C12)."""
    return (_PART_MARK if partly else _WHOLE_MARK).text(language)


def marked_secret(ground: str | None, language: Language, *, partly: bool = False) -> str:
    """``SALASSA PIDETTÄVÄ, JulkL (621/1999) 24 § 1 mom. 23 k``: the mark and its ground."""
    mark = secrecy_mark(language, partly=partly)
    return f"{mark}, {ground}" if ground else mark


def secrecy_ground(point: int | str, language: Language) -> str:
    """``JulkL (621/1999) 24 § 1 mom. 23 k``, unbreakable, of a point of that list (N8)."""
    return _GROUND.filled(language, point=str(point)).replace(" ", NO_BREAK_SPACE)


def partly_secret(numbers: Sequence[str], ground: str | None, language: Language) -> str:
    """``Salassa pidettävä osittain: kohdat 2 ja 3, JulkL …``, from the items' numbers.

    Numbers that hold ``§`` are printed as they are, without a word before them.
    """
    items = name_list(numbers, language)
    if not _has_sign(numbers):
        items = items_named(items, len(numbers), language)
    return sentence(_PARTLY.filled(language, items=items, ground=f", {ground}" if ground else ""))


def secret_item(language: Language) -> str:
    """``Salassa pidettävä asia``: the heading of an item whose title is secret."""
    return _SECRET_ITEM.text(language)


def secret_item_handled(ground: str | None, language: Language) -> str:
    """``Käsiteltiin salassa pidettävä asia: peruste.`` (C7)."""
    return sentence(_HANDLED.filled(language, ground=f": {ground}" if ground else ""))


def secret_passage(text: str, language: Language) -> str:
    """``[salassa pidettävä: …]``."""
    return _PASSAGE.filled(language, text=text)


def secret_passage_removed(language: Language) -> str:
    """``[salassa pidettävä kohta poistettu]``."""
    return _PASSAGE_REMOVED.text(language)


def secrets_left_out(ground: str | None, language: Language) -> str:
    """``Tästä versiosta on poistettu salassa pidettävät tiedot: JulkL …``, of a public version."""
    return sentence(_LEFT_OUT.filled(language, ground=f": {ground}" if ground else ""))


def excerpt_gap(first: str, last: str, language: Language, *, sections: bool = False) -> str:
    """``Kohdat 2–3 on jätetty pois otteesta.``, from bare numbers (C11).

    ``sections`` makes them ``Pykälät 213–214``.
    """
    words = _SECTIONS_OMITTED if sections else _ITEMS_OMITTED
    count = 1 if first == last else 2
    return words.filled(language, count, numbers=number_range(first, last))


def certification(language: Language, count: int = 1) -> str:
    """``Otteen oikeaksi todistaa``, or ``todistavat`` for many; a heading, so without a stop."""
    return _CERTIFIED.text(language, count)


def _has_sign(numbers: Sequence[str]) -> bool:
    return any(SECTION in number for number in numbers)
