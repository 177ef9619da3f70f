"""Titles of the items that every meeting has, and what an item is about by its title."""

from enum import StrEnum

from minutetaker.finnish.languages import Language

_OPENING = {
    Language.FI: "Kokouksen avaus",
    Language.SV: "Mötet öppnas",
    Language.EN: "Opening of the meeting",
}
_OTHER = {
    Language.FI: "Muut asiat",
    Language.SV: "Övriga ärenden",
    Language.EN: "Other matters",
}
_CLOSING = {
    Language.FI: "Kokouksen päättäminen",
    Language.SV: "Mötet avslutas",
    Language.EN: "Closing of the meeting",
}
_PREVIOUS = {
    Language.FI: ("Edellisen kokouksen muistio", "Edellisen kokouksen pöytäkirja"),
    Language.SV: ("Föregående mötes promemoria", "Föregående mötes protokoll"),
    Language.EN: ("Memo of the previous meeting", "Minutes of the previous meeting"),
}


class Standing(StrEnum):
    """What most meetings settle in a sentence that is always the same."""

    QUORUM = "quorum"
    AGENDA = "agenda"
    PREVIOUS = "previous"
    EXAMINERS = "examiners"


_STEMS = {
    Standing.QUORUM: ("päätösvalt", "laillisuu", "beslutför", "laglig", "quorum"),
    Standing.AGENDA: (
        *("työjärjesty", "asialist", "esityslist"),
        *("arbetsordning", "föredragningslist", "ärendelist", "agenda"),
    ),
    Standing.PREVIOUS: ("edelli", "föregående", "previous"),
    Standing.EXAMINERS: ("tarkastaj", "protokolljuster", "justerare", "examiner"),
}


def opening_title(language: Language) -> str:
    """The first item."""
    return _OPENING[language]


def previous_title(kind: str, language: Language) -> str:
    """The item that approves the previous minutes; ``kind`` is a meeting file's kind of minutes."""
    memo, minutes = _PREVIOUS[language]
    return memo if kind == "memo" else minutes


def other_title(language: Language) -> str:
    """The item for what isn't on the agenda."""
    return _OTHER[language]


def closing_title(language: Language) -> str:
    """The last item."""
    return _CLOSING[language]


def standing_of(title: str) -> tuple[Standing, ...]:
    """What an item settles, by the words of its title."""
    words = title.casefold()
    return tuple(each for each, stems in _STEMS.items() if any(stem in words for stem in stems))
