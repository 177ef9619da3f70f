"""What of a meeting is secret, as pieces of words that may stand in no public file."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Attachment, Minutes
from minutetaker.domain.people import Participant
from minutetaker.domain.publicity import short_texts, typed_texts
from minutetaker.domain.rich_text import plain_text, secret_passages
from minutetaker.domain.rich_text_parser import parse
from minutetaker.export.build_presence import is_shown, was_only_at
from minutetaker.export.build_scope import Scope
from minutetaker.export.secret_names import public_names, secret_names
from minutetaker.finnish.stems import forms_of

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|[\n\t]+")
_WORD = re.compile(r"[\w'’-]+")
_LEAST_LETTERS = 4
_LEAST_TITLE = 8
_LEAST_DIGITS = 3
_LEAST_SURNAME = 5
_MANY_WORDS = 10


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that are secret, and the item that they are of; None: the meeting as a whole.

    ``is_name``: somebody's name, secret in its other forms too. ``is_cased``: a surname, which
    may be a common word in small letters.
    """

    words: str
    item: AgendaItem | None
    is_name: bool = False
    is_cased: bool = False


def compared(text: str) -> str:
    """A text as it is compared: small letters, single spaces, no marks that only break lines."""
    return bare(text).casefold()


def bare(text: str) -> str:
    """A text with single spaces and without marks that only break lines."""
    same = text.replace("\u00ad", "").replace("\u2011", "-").replace("\u200b", "")
    return " ".join(same.split())


def secrets_of(scope: Scope) -> tuple[Secret, ...]:
    """Every secret of a meeting that is particular enough to be told apart from common words.

    That two items of a meeting were both tabled, in the same words, gives nothing away.
    """
    found = [
        Secret(compared(words), item)
        for words, item in (*_of_items(scope), *_of_attachments(scope), *_of_people(scope))
    ]
    found += _of_names(scope)
    return tuple(dict.fromkeys(each for each in found if each.words))


def _of_items(scope: Scope) -> Iterator[tuple[str, AgendaItem | None]]:
    names = frozenset(_WORD.findall(" ".join(_public_names(scope))))
    cases = _public_cases(scope)
    for item in scope.minutes.items:
        texts = [each for each in typed_texts(item) if each]
        if item.id in scope.secret_items:
            if item.case_number and item.case_number not in cases:
                yield from ((words, item) for words in _title(item.case_number))
            if item.title and compared(item.title) not in compared(item.public_title or ""):
                yield from ((words, item) for words in _title(item.title))
            everything = [*texts, *short_texts(item), *(each.ground for each in item.recusals)]
        else:
            everything = [part.text for part in item.parts if part.secret and part.text]
        for text in everything:
            plain = plain_text(parse(text))
            yield from ((words, item) for words in _particular(plain, names))
        for text in (*texts, *short_texts(item)):
            yield from ((words, item) for words in _passages(text))
    for text in (scope.minutes.meeting.preamble or "",):
        yield from ((words, None) for words in _passages(text))


def _of_attachments(scope: Scope) -> Iterator[tuple[str, AgendaItem | None]]:
    shown = {each.id for each in scope.attachments()}
    for attachment in scope.minutes.attachments:
        if attachment.id not in shown:
            item = _item_of(attachment, scope.minutes)
            yield from ((words, item) for words in _title(attachment.title or ""))
            yield from ((each, item) for each in (attachment.file, attachment.sha256) if each)
            stem = Path(attachment.file or "").stem
            if len(_WORD.findall(stem.replace("_", " "))) > 1:
                yield stem, item


def _public_cases(scope: Scope) -> frozenset[str | None]:
    """The case numbers that the public version prints."""
    shown = [each for each in scope.minutes.items if each.id not in scope.secret_items]
    return frozenset((scope.minutes.meeting.case_number, *(each.case_number for each in shown)))


def _item_of(attachment: Attachment, minutes: Minutes) -> AgendaItem | None:
    return next((item for item in minutes.items if attachment.id in item.attachments), None)


def _of_people(scope: Scope) -> Iterator[tuple[str, AgendaItem | None]]:
    for person in scope.minutes.participants:
        told = [each for each in (person.name, person.email) if each]
        if told and was_only_at(scope, person, scope.secret_items):
            item = _first_item(scope, person)
            yield from ((each, item) for each in told if len(each) >= _LEAST_LETTERS)


def _first_item(scope: Scope, person: Participant) -> AgendaItem | None:
    items = (each.start.item for each in person.intervals if each.start)
    return next((scope.minutes.item(each) for each in items if each), None)


def _of_names(scope: Scope) -> Iterator[Secret]:
    """Whoever only a secret item names, in every form of the name, the surname alone too."""
    there = [
        (person.name, _first_item(scope, person))
        for person in scope.minutes.participants
        if person.name and was_only_at(scope, person, scope.secret_items)
    ]
    known = [compared(each) for each in _public_names(scope)]
    words = frozenset(_WORD.findall(" ".join(known)))
    for name, item in (*there, *secret_names(scope)):
        *first, last = name.split()
        # One word alone is as often an office as a name: ``Sihteeri``.
        is_whole = bool(first) and first[0][0].isupper() and last[0].isupper()
        if compared(name) in known or not is_whole:
            continue
        yield Secret(compared(name), item, is_name=True)
        if _is_common(last, scope):
            continue
        if len(last) >= _LEAST_SURNAME and last.casefold() not in words:
            yield Secret(bare(last), item, is_name=True, is_cased=True)


def _is_common(word: str, scope: Scope) -> bool:
    """Whether somebody has written the word in small letters: ``Talousjohtaja`` is no surname."""
    small = re.compile(rf"(?<!\w){forms_of(word[0].lower() + word[1:])}(?!\w)")
    texts = (each for item in scope.minutes.items for each in typed_texts(item) if each)
    return any(small.search(each) for each in texts)


def _passages(text: str) -> Iterator[str]:
    """What a person marked as secret, unless it is next to nothing: a person meant these words."""
    if "{{" not in text:
        return
    for passage in secret_passages(parse(text)):
        for line in passage.splitlines():
            letters = sum(each.isalnum() for each in line)
            digits = sum(each.isdigit() for each in line)
            if letters >= _LEAST_LETTERS or digits >= _LEAST_DIGITS:
                yield line.strip(" .,;:")


def _title(title: str) -> Iterator[str]:
    if len(title) >= _LEAST_TITLE or len(_WORD.findall(title)) > 1:
        yield title


def _particular(text: str, names: frozenset[str]) -> Iterator[str]:
    """The sentences that say something which no other item would say in the same words."""
    for sentence in _SENTENCE_END.split(text):
        words = _WORD.findall(sentence)
        if len(words) >= _MANY_WORDS or any(
            _is_particular(word, names, is_first=place == 0) for place, word in enumerate(words)
        ):
            yield sentence.strip(" .,;:")


def _is_particular(word: str, names: frozenset[str], *, is_first: bool) -> bool:
    """Whether a word is a number, a name or the like, and no name that the minutes tell anyway."""
    if sum(each.isdigit() for each in word) >= _LEAST_DIGITS:
        return True
    if len(word) < _LEAST_LETTERS or word in names:
        return False
    capitals = sum(each.isupper() for each in word)
    return capitals > (1 if is_first else 0)


def _public_names(scope: Scope) -> Iterator[str]:
    series = scope.minutes.series
    yield from (each for each in (series.name, series.short_name, series.organization) if each)
    for person in scope.minutes.participants:
        if is_shown(scope, person):
            yield from (each for each in (person.name, person.organization, person.title) if each)
    yield from public_names(scope)
