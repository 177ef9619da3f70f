"""Sentences about the meeting as a whole: from its opening to its examination (G5, T3)."""

from collections.abc import Iterable
from datetime import date

from minutetaker.finnish import dates
from minutetaker.finnish.languages import Language, Words, sentence
from minutetaker.finnish.times import bare, clock

# A recorded time with the word that leads to it; empty where the time was not noted.
_AT = Words(" {clock}", " {clock}", " at {clock}")

_OPENED = Words(
    "Puheenjohtaja avasi kokouksen{at}.",
    "Ordföranden öppnade mötet{at}.",
    "The chair opened the meeting{at}.",
)
_CLOSED = Words(
    "Puheenjohtaja päätti kokouksen{at}.",
    "Ordföranden avslutade mötet{at}.",
    "The chair closed the meeting{at}.",
)
_ADJOURNED = Words("Kokous keskeytettiin{at}.", "Mötet avbröts{at}.", "Adjourned{at}.")
_ADJOURNED_AND_RESUMED = Words(
    "Kokous keskeytettiin{start} ja sitä jatkettiin{end}.",
    "Mötet avbröts{start} och fortsatte{end}.",
    "Adjourned{start}, resumed{end}.",
)
_CONTINUED = Words(
    "Kokous keskeytettiin {start} ja sitä jatkettiin {end}.",
    "Mötet avbröts {start} och fortsatte {end}.",
    "Adjourned {start}, resumed {end}.",
)
_QUORATE = Words(
    "Todettiin kokous laillisesti koolle kutsutuksi ja päätösvaltaiseksi.",
    "Mötet konstaterades vara lagligen sammankallat och beslutfört.",
    "The meeting was found duly convened and quorate.",
)
_AGENDA_ADOPTED = Words(
    "Hyväksyttiin asialista kokouksen työjärjestykseksi.",
    "Föredragningslistan godkändes som mötets arbetsordning.",
    "The agenda was adopted.",
)
_PREVIOUS_MEMO = Words(
    "Hyväksyttiin {meeting} muistio.",
    "Promemorian från {meeting} godkändes.",
    "The memo of {meeting} was approved.",
)
_PREVIOUS_MINUTES = Words(
    "Hyväksyttiin {meeting} pöytäkirja.",
    "Protokollet från {meeting} godkändes.",
    "The minutes of {meeting} were approved.",
)
_LABELLED_MEETING = Words("kokouksen {label}", "mötet {label}", "meeting {label}")
_NAMED = Words("{label} kokous", "{label} mötet", "{label} meeting")
_OWNED = Words("{label} kokous", "{label} möte", "{label} meeting")
_PREVIOUS_MEETING = Words("edellisen kokouksen", "föregående möte", "the previous meeting")
_NEXT_LEAD = Words(
    "Seuraava kokous:|Seuraavien kokousten ajankohdat:",
    "Nästa möte:|Kommande möten:",
    "Next meeting:|Next meetings:",
)
_SIGNED = Words(
    "Tämä asiakirja on sähköisesti allekirjoitettu.",
    "Detta dokument är elektroniskt undertecknat.",
    "This document has been signed electronically.",
)
_MINUTES_EXAMINED = Words(
    "Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi.",
    "Protokollet är justerat och har konstaterats överensstämma med mötets förlopp.",
    "Examined and found correct.",
)
_MEMO_EXAMINED = Words(
    "Muistio on tarkastettu ja todettu kokouksen kulun mukaiseksi.",
    "Promemorian är justerad och har konstaterats överensstämma med mötets förlopp.",
    "Examined and found correct.",
)
_MINUTES_EXAMINED_NEXT = Words(
    "Pöytäkirja tarkastetaan seuraavassa kokouksessa.",
    "Protokollet justeras vid nästa möte.",
    "To be examined at the next meeting.",
)
_MEMO_EXAMINED_NEXT = Words(
    "Muistio tarkastetaan seuraavassa kokouksessa.",
    "Promemorian justeras vid nästa möte.",
    "To be examined at the next meeting.",
)
_EXAMINED_AT_ONCE = Words(
    "Pöytäkirja tarkastettiin tämän asian osalta heti kokouksessa.",
    "Protokollet justerades omedelbart i fråga om detta ärende.",
    "Examined at once for this item.",
)
_OPENED_IN_WORDS = (
    "avasi kokouksen",
    "kokous avattiin",
    "öppnade mötet",
    "mötet öppnades",
    "opened the meeting",
    "meeting was opened",
)
_CLOSED_IN_WORDS = (
    "päätti kokouksen",
    "kokous päätettiin",
    "kokous päättyi",
    "kokouksen päättyneeksi",
    "avslutade mötet",
    "mötet avslutades",
    "closed the meeting",
    "meeting was closed",
)
"""How people tell it, where the time is left to the head of the document."""


def opening(time: str | None, language: Language) -> str:
    """``Puheenjohtaja avasi kokouksen klo 13.00``."""
    return _OPENED.filled(language, at=at(time, language))


def closing(time: str | None, language: Language) -> str:
    """``Puheenjohtaja päätti kokouksen klo 14.47``."""
    return _CLOSED.filled(language, at=at(time, language))


def adjourned(start: str | None, end: str | None, language: Language) -> str:
    """``Kokous keskeytettiin klo 18.05 ja sitä jatkettiin klo 18.15``.

    Without ``end`` the meeting has not been resumed, or nobody noted when.
    """
    if end is None:
        return _ADJOURNED.filled(language, at=at(start, language))
    return _ADJOURNED_AND_RESUMED.filled(language, start=at(start, language), end=at(end, language))


def continued(
    closed: tuple[date | None, str | None],
    opened: tuple[date | None, str | None],
    language: Language,
) -> str:
    """``Kokous keskeytettiin 24.11.2026 klo 18.05 ja sitä jatkettiin 25.11.2026 klo 9.00``.

    Each end is a day and a time, as far as they are known; nothing where an end is not known.
    """
    start, end = (_day_and_time(*each, language) for each in (closed, opened))
    return _CONTINUED.filled(language, start=start, end=end) if start and end else ""


def _day_and_time(day: date | None, time: str | None, language: Language) -> str:
    shown = dates.short(day, language) if day is not None else ""
    return f"{shown}{at(time, language)}".strip()


def quorum_statement(language: Language) -> str:
    """``Todettiin kokous laillisesti koolle kutsutuksi ja päätösvaltaiseksi``."""
    return _QUORATE.text(language)


def agenda_adopted(language: Language) -> str:
    """``Hyväksyttiin asialista kokouksen työjärjestykseksi``."""
    return _AGENDA_ADOPTED.text(language)


def previous_approved(label: str | None, day: date | None, kind: str, language: Language) -> str:
    """``Hyväksyttiin kokouksen 2/2026 (11.2.2026) muistio``.

    ``kind`` is the kind of minutes in a meeting file: ``memo``, or any of the others. Without a
    label the meeting is "the previous one".
    """
    if label:
        meeting = _LABELLED_MEETING.filled(language, label=label)
    else:
        meeting = _PREVIOUS_MEETING.text(language)
    if day is not None:
        meeting += f" ({dates.short(day, language)})"
    words = _PREVIOUS_MEMO if kind == "memo" else _PREVIOUS_MINUTES
    return words.filled(language, meeting=meeting)


def meeting_named(label: str, language: Language, *, owned: bool = False) -> str:
    """``seitsemäs kokous``; ``owned``: a genitive stands before it."""
    return (_OWNED if owned else _NAMED).filled(language, label=label)


def next_meetings_lead(count: int, language: Language) -> str:
    """``Seuraava kokous:``, or ``Seuraavien kokousten ajankohdat:`` before a list of many (L3)."""
    return _NEXT_LEAD.text(language, count)


def next_meeting(when: str, language: Language) -> str:
    """``Seuraava kokous: ti 12.12.2023 klo 14–16.``, from words that tell when and where."""
    return sentence(f"{next_meetings_lead(1, language)} {when}")


def signed_electronically(language: Language) -> str:
    """``Tämä asiakirja on sähköisesti allekirjoitettu.`` (S14)."""
    return _SIGNED.text(language)


def examined(language: Language, kind: str = "decision_minutes") -> str:
    """``Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi.``; a ``memo`` likewise."""
    return (_MEMO_EXAMINED if kind == "memo" else _MINUTES_EXAMINED).text(language)


def examined_next(language: Language, kind: str = "decision_minutes") -> str:
    """``Pöytäkirja tarkastetaan seuraavassa kokouksessa.``; a ``memo`` likewise."""
    return (_MEMO_EXAMINED_NEXT if kind == "memo" else _MINUTES_EXAMINED_NEXT).text(language)


def examined_at_once(language: Language) -> str:
    """``Pöytäkirja tarkastettiin tämän asian osalta heti kokouksessa``."""
    return _EXAMINED_AT_ONCE.text(language)


def says_opened(texts: Iterable[str | None], time: str) -> bool:
    """Whether one of the texts tells already that the meeting was opened, or at what time."""
    return _tells(texts, (bare(time), *_OPENED_IN_WORDS))


def says_closed(texts: Iterable[str | None], time: str) -> bool:
    """Whether one of the texts tells already that the meeting was closed, or at what time."""
    return _tells(texts, (bare(time), *_CLOSED_IN_WORDS))


def _tells(texts: Iterable[str | None], words: Iterable[str]) -> bool:
    told = " ".join(filter(None, texts)).casefold()
    return any(each in told for each in words)


def at(time: str | None, language: Language) -> str:
    """`` klo 13.00`` with the space before it, to the minute (T3); empty for a time not noted."""
    return "" if time is None else _AT.filled(language, clock=clock(time, language))
