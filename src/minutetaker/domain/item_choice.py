"""Choosing items of an agenda by words: ``3, 5–6``, ``212 §``, ``3.1``, or their ids."""

import re
from collections.abc import Iterator

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.failures import KnownFailure, said

_BETWEEN = re.compile(r"[,;]")
_RANGE = re.compile(r"\s*[-\u2010-\u2015\u2212]\s*")
_NOT_OF_NUMBER = re.compile(r"[§\s\u00a0]+|\.$")
_SUB_ITEM = 2


class NoSuchItem(KnownFailure):
    """Words that choose items name one that the meeting doesn't have."""

    sentence = said("The meeting has no item {item}; there are {known}. Nothing was written.")


def chosen_items(words: str, items: tuple[AgendaItem, ...]) -> tuple[str, ...]:
    """The ids of the items that the words name, in the agenda's order.

    A number is written as it is printed, with or without its § and full stop. An item comes with
    those that stand under it. Raises NoSuchItem.
    """
    named = [word.strip() for word in _BETWEEN.split(words) if word.strip()]
    if not named:
        raise NoSuchItem(item=f"”{words}”", known=_known(items))
    places = {place for word in named for place in _places(word, items)}
    return tuple(item.id for place, item in enumerate(items) if place in places)


def _places(word: str, items: tuple[AgendaItem, ...]) -> Iterator[int]:
    found = _named(word, items)
    if found:
        for place in found:
            yield from _with_those_below(place, items)
        return
    # A hyphen may belong to a number or an id, so a word is a range only when it is nothing else.
    for dash in _RANGE.finditer(word):
        first = _named(word[: dash.start()], items)
        last = _named(word[dash.end() :], items)
        if first and last and first[0] <= last[-1]:
            yield from range(first[0], last[-1])
            yield from _with_those_below(last[-1], items)
            return
    raise NoSuchItem(item=word, known=_known(items))


def _named(word: str, items: tuple[AgendaItem, ...]) -> list[int]:
    """The places of the items with this number, else of the one with this id."""
    number = _bare(word)
    by_number = [
        place
        for place, item in enumerate(items)
        if number and item.number and _bare(item.number) == number
    ]
    return by_number or [place for place, item in enumerate(items) if item.id == word.strip()]


def _bare(number: str) -> str:
    return _NOT_OF_NUMBER.sub("", number.strip()).casefold()


def _with_those_below(place: int, items: tuple[AgendaItem, ...]) -> Iterator[int]:
    yield place
    if items[place].level == _SUB_ITEM:
        return
    for below in range(place + 1, len(items)):
        if items[below].level != _SUB_ITEM:
            return
        yield below


def _known(items: tuple[AgendaItem, ...]) -> str:
    return ", ".join(item.number or item.id for item in items) or "–"
