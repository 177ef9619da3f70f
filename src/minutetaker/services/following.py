"""Sentences that every meeting has follow their data, until somebody edits them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.meeting import Meeting
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.own_words import with_new_movements
from minutetaker.domain.rich_text import Paragraph, Run, plain_text, write
from minutetaker.domain.rich_text_parser import parse
from minutetaker.domain.told import ToldKey, movement_of, movements_typed
from minutetaker.finnish import times
from minutetaker.finnish.agenda_words import Standing, standing_of
from minutetaker.finnish.languages import Language
from minutetaker.finnish.sentences import (
    adjourned,
    agenda_adopted,
    closing,
    continued,
    elected,
    opening,
    previous_approved,
    quorum_statement,
)
from minutetaker.services.movement_words import movement_sentence

_WORD = re.compile(r"[^\W_]+(?:[./][^\W_]+)*")
_FACT = re.compile(r"\d+(?:[./:]\d+)*|(?<=[^\W_] )[A-ZÅÄÖ][\w-]+")
"""Numbers, times, dates, and names: a word with a capital that begins no sentence."""
_ALIKE = 0.5
"""So much of a sentence's words, and more, must stand in a text that tells it in own words."""


def rich(sentence: str) -> str:
    """A sentence as a text of the meeting file: what looks like a mark in it is a character."""
    return write([Paragraph((Run(sentence),))]) if sentence else ""


def sentences(minutes: Minutes) -> Mapping[str, str]:
    """What the data say now, by a name for each sentence; those not known yet are left out."""
    made = {
        **dict(_standing(minutes)),
        **dict(_of_sessions(minutes.meeting)),
        **dict(_of_people(minutes)),
    }
    return {name: rich(words) for name, words in made.items() if words}


def _standing(minutes: Minutes) -> Iterator[tuple[str, str]]:
    language = _language(minutes.meeting)
    rule, previous = minutes.series.quorum, minutes.meeting.previous
    yield Standing.QUORUM, (rule and rule.statement) or quorum_statement(language)
    yield Standing.AGENDA, agenda_adopted(language)
    if previous is not None:
        kind = minutes.series.kind.value
        yield Standing.PREVIOUS, previous_approved(previous.label, previous.date, kind, language)
    names = [minutes.name_of(each) for each in examiners(minutes)]
    if names:
        yield Standing.EXAMINERS, elected(names, "examiner", language)


def examiners(minutes: Minutes) -> tuple[object, ...]:
    """Who examines the minutes."""
    examination = minutes.signatures.examination if minutes.signatures else None
    return examination.examiners if examination is not None else ()


def _of_sessions(meeting: Meeting) -> Iterator[tuple[str, str]]:
    language = _language(meeting)
    sessions = meeting.sessions
    for at, session in enumerate(sessions):
        for place, pause in enumerate(session.breaks):
            if pause.end is not None:
                yield f"break:{at}:{place}", adjourned(pause.start, pause.end, language)
        if at and session.opened:
            before = sessions[at - 1]
            ends = (before.date, before.closed), (session.date, session.opened)
            yield f"continued:{at}", continued(*ends, language)
    if sessions and sessions[0].opened and sessions[0].opened_in_text:
        yield "opening", opening(sessions[0].opened, language)
    if sessions and sessions[-1].closed and sessions[-1].closed_in_text:
        yield "closing", closing(sessions[-1].closed, language)


def _of_people(minutes: Minutes) -> Iterator[tuple[str, str]]:
    """Comings and goings whose words stand in a part; those that are generated need none."""
    language = _language(minutes.meeting)
    for person in minutes.participants:
        for key, movement in movements_typed(minutes, person):
            yield str(key), movement_sentence(movement, language)


def moved_words(minutes: Minutes, key: ToldKey) -> str:
    """What the data say of somebody's coming or going, as a text of the item."""
    return rich(movement_sentence(movement_of(minutes, key), _language(minutes.meeting)))


def _language(meeting: Meeting) -> Language:
    return Language(meeting.language.value)


def followed(before: Minutes, after: Minutes) -> Minutes:
    """The meeting with each sentence that nobody has edited as its data are after an act.

    Where somebody's coming is told in a part, so is their going, from the beginning.
    """
    if _data_of(before) == _data_of(after):
        return after
    after = with_new_movements(before, after, partial(moved_words, after))
    old, new = sentences(before), sentences(after)
    becomes = {
        words: new[name] for name, words in old.items() if name in new and new[name] != words
    }
    if not becomes:
        return after
    return replace(after, items=tuple(_followed(item, becomes) for item in after.items))


def _data_of(minutes: Minutes) -> tuple[object, ...]:
    names = tuple(minutes.name_of(each) for each in examiners(minutes))
    in_text = tuple(
        each for each in minutes.participants if any(stay.in_text for stay in each.intervals)
    )
    return minutes.meeting, minutes.series, names, in_text


def _followed(item: AgendaItem, becomes: Mapping[str, str]) -> AgendaItem:
    parts = tuple(
        replace(part, text=becomes[part.text]) if part.text and part.text in becomes else part
        for part in item.parts
    )
    decisions = tuple(
        replace(each, text=becomes[each.text]) if each.text in becomes else each
        for each in item.decisions
    )
    is_same = parts == item.parts and decisions == item.decisions
    return item if is_same else replace(item, parts=parts, decisions=decisions)


def sentence_told(said: Mapping[str, str], item: AgendaItem, text: str | None) -> str | None:
    """Which of the sentences a text of an item tells, word for word or in own words; None: none.

    ``said`` is what ``sentences`` gave. A break in own words still tells its times; the others are
    looked for in the items whose titles are about them.
    """
    if not text:
        return None
    exact = next((name for name, words in said.items() if words == text), None)
    if exact is not None:
        return exact
    usual = {each.value for each in standing_of(item.title or "")}
    for name, words in said.items():
        kind = name.partition(":")[0]
        if kind in usual and _alike(words, text):
            return name
        if kind in ("break", "continued") and _tells_the_times(words, text):
            return name
    return None


def _alike(sentence: str, text: str) -> bool:
    wanted, told = set(_words(sentence)), set(_words(text))
    return len(wanted & told) > _ALIKE * len(wanted)


def _words(text: str) -> list[str]:
    return [each.casefold() for each in _WORD.findall(plain_text(parse(text)))]


def _tells_the_times(sentence: str, text: str) -> bool:
    clocks = times.clocks_in(sentence)
    return len(clocks) > 1 and all(each in times.clocks_in(text) for each in clocks)


def differs(sentence: str, text: str) -> bool:
    """Whether own words tell another number or name than the data do now."""
    data, told = (set(_FACT.findall(plain_text(parse(each)))) for each in (sentence, text))
    return bool(data - told) and bool(told - data)
