"""What a public version leaves out, told before it is made: how much and where, never the words."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from minutetaker.domain.agenda import AgendaItem
from minutetaker.domain.minutes import Minutes
from minutetaker.domain.publicity import secret_items, short_texts
from minutetaker.domain.rich_text import secret_passages
from minutetaker.domain.rich_text_parser import parse
from minutetaker.export.build import scope_of
from minutetaker.export.build_presence import is_shown


class Left(StrEnum):
    """What can be left out."""

    ITEMS = "items"
    FIELDS = "fields"
    PASSAGES = "passages"
    ATTACHMENTS = "attachments"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many of a kind are left out, and where.

    ``places`` are the numbers of the items, or the marks of the attachments; of people none.
    """

    kind: Left
    count: int
    places: tuple[str, ...] = ()


def left_out(minutes: Minutes) -> tuple[LeftOut, ...]:
    """Everything that stays out, in the order of the document; nothing where all is public."""
    return tuple(each for each in _counted(minutes) if each.count)


def _counted(minutes: Minutes) -> Iterator[LeftOut]:
    hidden = secret_items(minutes)
    shown = [item for item in minutes.items if item.id not in hidden]
    whole = [item for item in minutes.items if item.id in hidden]
    yield LeftOut(Left.ITEMS, len(whole), _numbers(whole))
    fields = [(item, sum(part.secret for part in item.parts)) for item in shown]
    yield _of_items(Left.FIELDS, fields)
    passages = [(item, _count(_texts(item))) for item in shown]
    found = _of_items(Left.PASSAGES, passages)
    before = _count(iter((minutes.meeting.preamble,)))
    yield LeftOut(Left.PASSAGES, found.count + before, found.places)
    scope = scope_of(minutes, public=True)
    kept = {each.id for each in scope.attachments()}
    files = [each for each in minutes.attachments if each.id not in kept]
    marks = tuple(each.label for each in files if each.label)
    yield LeftOut(Left.ATTACHMENTS, len(files), marks)
    yield LeftOut(Left.PEOPLE, sum(not is_shown(scope, each) for each in minutes.participants))


def _of_items(kind: Left, counts: list[tuple[AgendaItem, int]]) -> LeftOut:
    found = [item for item, count in counts if count]
    return LeftOut(kind, sum(count for _, count in counts), _numbers(found))


def _numbers(items: list[AgendaItem]) -> tuple[str, ...]:
    return tuple(item.number for item in items if item.number)


def _texts(item: AgendaItem) -> Iterator[str | None]:
    """The texts of an item whose passages can be left out, each once."""
    yield from (part.text for part in item.parts if not part.secret)
    yield from (each.text for each in item.decisions if not each.in_text)
    yield from (each.text for each in item.dissents)
    yield from (each.text for each in item.earlier)
    yield item.appeal
    yield from short_texts(item)


def _count(texts: Iterator[str | None]) -> int:
    return sum(len(list(secret_passages(parse(text)))) for text in texts if text and "{{" in text)
