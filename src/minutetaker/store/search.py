"""Finding words in all meetings that are not in the trash, best first."""

import json
from collections.abc import Iterator, Sequence
from typing import cast

from sqlalchemy import text

from minutetaker.domain.found import Found, FoundKind, Wanted, holds
from minutetaker.domain.listing import ListedMeeting
from minutetaker.store.listing import LIST, ListedRow, listed
from minutetaker.store.search_schema import INDEX, KINDS, STEP
from minutetaker.store.transaction import Transaction

_BEST = text(
    f"SELECT rowid FROM {INDEX} WHERE {INDEX} MATCH :query ORDER BY rank LIMIT :most"  # noqa: S608
)
_THESE = "IN (SELECT value FROM json_each(:rows))"
_ITEM = "i.id, i.number, i.title"
_SOURCES = {
    "item": f'SELECT i."row", {_ITEM}, i.title, i.rest, i.meeting_id FROM item i'  # noqa: S608
    f' WHERE i."row" {_THESE}',
    **{
        kind: f'SELECT x."row", {_ITEM}, x.text, x.rest, x.meeting_id'  # noqa: S608
        f" FROM {kind} x JOIN item i ON i.meeting_id = x.meeting_id AND i.id = x.item_id"
        f' WHERE x."row" {_THESE}'
        for kind in ("part", "decision", "action")
    },
    "participant": 'SELECT x."row", NULL, NULL, NULL, x.name, x.rest, x.meeting_id'  # noqa: S608
    f' FROM participant x WHERE x."row" {_THESE}',
}
_FOUND = {
    "item": FoundKind.ITEM,
    "part": FoundKind.ITEM,
    "decision": FoundKind.DECISION,
    "action": FoundKind.ACTION,
    "participant": FoundKind.MEETING,
}
_MOST_ROWS = 600
"""How many rows of the index are looked at, the best of them."""


Source = tuple[int, str | None, str | None, str | None, str | None, str, str]
"""A row's number, its item's id, number and title, its text, the rest of it, and its meeting."""


class Search:
    """The search of one transaction."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, wanted: Sequence[Wanted], most: int) -> tuple[Found, ...]:
        """What holds every word, best first: texts that hold them all, then items that do.

        A word may also stand in the body's name, the meeting's number or its day.
        """
        meetings = {each.id: each for each in self._listed()}
        made: dict[tuple[FoundKind, str, str | None, str], Found] = {}

        def take(found: Found) -> None:
            # An item of many texts that hold the words is one item, by the best of them.
            own = "" if found.kind in (FoundKind.ITEM, FoundKind.MEETING) else found.text
            made.setdefault((found.kind, found.meeting_id, found.item, own), found)

        for each in meetings.values():
            if holds(_words_of(each), wanted):
                take(_meeting(each))
        for found in self._texts(" AND ".join(map(_query, wanted)), meetings):
            take(found)
        if len(wanted) > 1:
            for found in self._together(wanted, meetings):
                take(found)
        return tuple(made.values())[:most]

    def _together(
        self, wanted: Sequence[Wanted], meetings: dict[str, ListedMeeting]
    ) -> Iterator[Found]:
        """The best text of each item whose texts hold the words together."""
        of_item: dict[tuple[str, str | None], list[Found]] = {}
        for found in self._texts(" OR ".join(map(_query, wanted)), meetings):
            of_item.setdefault((found.meeting_id, found.item), []).append(found)
        for (meeting_id, _), texts in of_item.items():
            words = [each.text for each in texts]
            words += [texts[0].title or "", _words_of(meetings[meeting_id])]
            if holds(" ".join(words), wanted):
                yield texts[0]

    def _texts(self, query: str, meetings: dict[str, ListedMeeting]) -> Iterator[Found]:
        """The rows that a query of the index finds, best first."""
        best = self._transaction.read(_BEST.bindparams(query=query, most=_MOST_ROWS))
        places = [divmod(int(cast("int", place)), STEP) for (place,) in best]
        sources: dict[tuple[int, int], Source] = {}
        for number, kind in enumerate(KINDS):
            rows = json.dumps([row for row, of_kind in places if of_kind == number])
            for row in self._transaction.read(text(_SOURCES[kind]).bindparams(rows=rows)):
                source = cast("Source", tuple(row))
                sources[source[0], number] = source
        for place in places:
            told, kind = sources[place], KINDS[place[1]]
            # A meeting in the trash is in the index, but not in the list.
            if told[-1] in meetings:
                yield _made(kind, told, meetings[told[-1]])

    def _listed(self) -> tuple[ListedMeeting, ...]:
        found = self._transaction.read(text(LIST))
        rows = (cast("ListedRow", tuple(row)) for row in found)
        return listed(rows, self._transaction.store.database)


def _query(wanted: Wanted) -> str:
    """A word as the index is asked for it: it itself, or what begins in one of these ways."""
    forms = [f'"{wanted.word}"', *(f'"{each}"*' for each in wanted.beginnings)]
    return f"({' OR '.join(forms)})"


def _made(kind: str, source: Source, meeting: ListedMeeting) -> Found:
    _, item, number, title, words, rest, _ = source
    told = [words]
    if kind in ("item", "participant"):
        more = json.loads(rest)
        told += [more.get(key) for key in ("public_title", "case_number", "organization")]
        told += [each.get("text") for key in ("dissents", "earlier") for each in more.get(key, ())]
    return Found(
        kind=_FOUND[kind],
        meeting_id=meeting.id,
        body=meeting.body,
        number=meeting.number,
        date=meeting.date,
        text=(", " if kind == "participant" else "\n").join(each for each in told if each),
        item=item,
        item_number=number,
        title=title,
    )


def _meeting(meeting: ListedMeeting) -> Found:
    return Found(
        kind=FoundKind.MEETING,
        meeting_id=meeting.id,
        body=meeting.body,
        number=meeting.number,
        date=meeting.date,
        text=" ".join(each for each in (meeting.body, meeting.number) if each),
    )


def _words_of(meeting: ListedMeeting) -> str:
    day = meeting.date
    shown = [f"{day.day}.{day.month}.{day.year}", day.isoformat()] if day else []
    return " ".join(each for each in (meeting.body, meeting.number, *shown) if each)
