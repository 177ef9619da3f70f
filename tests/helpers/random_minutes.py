"""Random meetings, valid by every rule: whatever a meeting file can hold, canonical."""

import datetime
from collections.abc import Callable, Hashable
from dataclasses import is_dataclass, replace
from enum import Enum
from types import MappingProxyType
from typing import TypeVar, cast

from hypothesis import strategies as st

from minutetaker.domain.action_item import ActionItem
from minutetaker.domain.agenda import AgendaItem, NextMeeting, Presenter
from minutetaker.domain.approval import Signer
from minutetaker.domain.attendance import Interval, Moment
from minutetaker.domain.decision import Decision, Elected
from minutetaker.domain.forms import Form
from minutetaker.domain.meeting import Break, Meeting, Session
from minutetaker.domain.minutes import Attachment, Comment, CommentTarget, Minutes
from minutetaker.domain.people import Group, Participant, PersonRef
from minutetaker.domain.record_form import KeyForm, keys_of
from minutetaker.domain.records import plain
from minutetaker.domain.recusal import Recusal
from minutetaker.domain.series import MeetingSeries
from minutetaker.domain.validity import ends_before
from minutetaker.domain.vote import Dissent, Vote, VoteOption

Record = TypeVar("Record")

_PERSONS = (PersonRef, Presenter, Elected, Signer)
_NEED_SOMEBODY = (Recusal, Dissent)
_ENDS = {
    Session: (("opened", "closed"), ("planned_start", "planned_end")),
    Break: (("start", "end"),),
    NextMeeting: (("start", "end"),),
}

_LATE = ("signatures", "distribution", "publication", "status", "approval")

_PHRASES = (
    *(
        "Merkittiin tiedoksi.",
        "Puheenjohtaja avasi kokouksen klo 14.02.",
        "§\u00a05",
        "1\u00a0000 €",
    ),
    *("- yksi\n- kaksi", "**lihava** ja {{salainen}}", "| a | b |\n| - | - |\n| 1 | 2 |", "🙂"),
    # Words that the program knows, and then says less itself.
    *("varajäsen", "puheenjohtaja", "paikka täyttämättä", "ordförande", "läsnä"),
    *("Asia jätettiin yksimielisesti pöydälle.", "pöytäkirjantarkastaja", "Lisätietoja: A"),
    *("e\u0301 hajotettuna", " välit molemmin puolin ", "\ta\r\nb", "0", "null", "<&>\"'"),
)
_LEGAL = st.characters(
    codec="utf-8",
    exclude_characters=[chr(code) for code in range(32) if chr(code) not in "\t\n\r"]
    + ["\ufffe", "\uffff"],
)
texts = st.sampled_from(_PHRASES) | st.text(_LEGAL, min_size=1, max_size=30)
"""Any text that a meeting may hold."""

_TIDY = st.sampled_from(
    ("Aino Lehtoranta", "Ilta Öhman", "hankinnan valmistelu", "Vesikko", "jäsen")
)
_TIDY_NUMBERS = st.sampled_from(("7", "12", "3 a", "A 4"))
_NUMBERED = ("number", "agenda_number", "label")

_TIMES = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59)) | st.just("24:00")
_FILES = st.builds("{}.{}".format, st.sampled_from(("liite å", "b", "..x")), st.just("pdf"))
_STAMPS = st.datetimes(datetime.datetime(1900, 1, 1), datetime.datetime(2100, 1, 1))
_NUMBERS = st.integers(-(2**31) + 1, 2**31 - 1)
_COUNTS = st.integers(0, 2**31 - 1)
_SOMETIMES = st.sampled_from((False, False, True))


@st.composite
def random_minutes(
    draw: st.DrawFn, *, items: int = 3, people: int = 3, is_tidy: bool = False
) -> Minutes:
    """A meeting of at most so many items and people; every other list has three things at most.

    ``is_tidy``: nobody typed anything odd, everybody has a name, and numbers are small.
    """
    return _Maker(draw, items, people, is_tidy=is_tidy).minutes()


class _Maker:
    """Makes one meeting; knows the ids that may be referred to."""

    def __init__(self, draw: st.DrawFn, items: int, people: int, *, is_tidy: bool) -> None:
        self._draw = draw
        self._is_tidy = is_tidy
        self._texts = _TIDY if is_tidy else texts
        self._numbers = st.integers(1, 99) if is_tidy else _NUMBERS
        self._made = 0
        self._ids: dict[str, tuple[str, ...]] = {
            "group": (),
            "participant": self._new_ids(people),
            "item": self._new_ids(items),
            "attachment": self._new_ids(3),
        }
        self._sessions = 1
        self._own_id: str | None = None
        self._parts: dict[str, int] = {}

    def minutes(self) -> Minutes:
        """The whole of it; what refers to something is made after it."""
        meeting = self._record(Meeting)
        self._sessions = max(1, len(meeting.sessions))
        attachments = tuple(self._record(Attachment, each) for each in self._ids["attachment"])
        groups: tuple[Group, ...] = ()
        for each in self._new_ids(3):
            groups = (*groups, self._record(Group, each))
            self._ids["group"] = tuple(group.id for group in groups)
        people = tuple(self._person(each) for each in self._ids["participant"])
        items = tuple(self._record(AgendaItem, each) for each in self._ids["item"])
        self._parts = {item.id: len(item.parts) for item in items}
        values: dict[str, object] = {
            key.attribute: self._of_key(Minutes, key)
            for key in keys_of(Minutes)
            if key.key in _LATE
        }
        values |= {
            "series": self._record(MeetingSeries),
            "meeting": meeting,
            "groups": groups,
            "participants": people,
            "items": items,
            "attachments": attachments,
            "comments": tuple(self._record(Comment, each) for each in self._new_ids(2)),
        }
        return _built(Minutes, values)

    def _person(self, own_id: str) -> Participant:
        made = self._record(Participant, own_id)
        nameless = self._is_tidy and not made.name
        return replace(made, name=self._draw(self._texts)) if nameless else made

    def _new_ids(self, most: int) -> tuple[str, ...]:
        count = self._draw(st.integers(0, most))
        return tuple(self._new_id() for _ in range(count))

    def _new_id(self) -> str:
        self._made += 1
        return f"{self._draw(st.sampled_from(('a', 'å ä', '§', ' 1')))}{self._made}"

    def _record(self, kind: type[Record], own_id: str | None = None) -> Record:
        if kind in (Decision, ActionItem):
            own_id = self._new_id()
        if kind is Participant:
            self._own_id = own_id
        values = {
            key.attribute: own_id if own_id and key.key == "id" else self._of_key(kind, key)
            for key in keys_of(cast("Hashable", kind))
        }
        if kind in _PERSONS:
            values["name" if values["participant"] else "participant"] = None
            if values["participant"] is None:
                values["name"] = self._draw(self._texts)
        for start, end in _ENDS.get(kind, ()):
            if ends_before(cast("str | None", values[start]), cast("str | None", values[end])):
                values[end] = None
        if kind is CommentTarget:
            values["part"] = self._part_of(cast("str | None", values["item"]))
        return _built(kind, values)

    def _part_of(self, item: str | None) -> int | None:
        parts = self._parts.get(item or "", 0)
        return self._draw(st.none() | st.integers(0, parts - 1)) if parts else None

    def _of_key(self, kind: object, key: KeyForm) -> object:
        if not key.required and not self._draw(_SOMETIMES):
            return key.default
        if key.value.many:
            return self._list(key)
        if key.value.keyed is not None:
            keys = st.sampled_from(tuple(cast("type[Enum]", key.value.keyed)))
            return MappingProxyType(self._draw(st.dictionaries(keys, self._texts, max_size=2)))
        made = self._one(kind, key)
        if made is None or (not key.required and plain(made) == {}):
            return key.default
        return made

    def _list(self, key: KeyForm) -> object:
        if key.value.written is Form.ID:
            return self._draw(_some_of(self._ids["attachment"]))
        if set(key.value.kinds) & set(_NEED_SOMEBODY) and not self._ids["participant"]:
            return ()
        one = replace(key, value=replace(key.value, many=False), required=True)
        return tuple(self._one(None, one) for _ in range(self._draw(st.integers(1, 2))))

    def _one(self, kind: object, key: KeyForm) -> object:
        one: type = self._draw(st.sampled_from(key.value.kinds))
        if is_dataclass(one):
            return self._record(one)
        if key.value.written is Form.ID:
            return self._referred(kind, key.key)
        if issubclass(one, Enum):
            return self._draw(st.sampled_from(tuple(one)))
        if one is int:
            return self._number(kind, key.key)
        if self._is_tidy and key.value.written is Form.FILE_NAME:
            return "liite.pdf"
        is_number = self._is_tidy and key.key in _NUMBERED
        written = _TIDY_NUMBERS if is_number else self._texts
        return self._draw(_WRITTEN.get(key.value.written or one, written))

    def _referred(self, kind: object, key: str) -> str | None:
        of = {"under": "group", "deputy_for": "participant"}.get(key, key)
        known = self._ids[of]
        if kind in (Participant, Interval):
            known = tuple(each for each in known if each != self._own_id)
        return self._draw(st.sampled_from(known)) if known else None

    def _number(self, kind: object, key: str) -> int:
        if kind is Moment:
            return self._draw(st.integers(1, self._sessions))
        if kind is AgendaItem and key == "level":
            return self._draw(st.integers(1, 2))
        return self._draw(_COUNTS if kind in (Vote, VoteOption) else self._numbers)


_WRITTEN: dict[object, st.SearchStrategy[object]] = {
    Form.TIME: _TIMES,
    Form.FILE_NAME: _FILES,
    bool: st.booleans(),
    datetime.date: st.dates(datetime.date(1900, 1, 1)),
    datetime.datetime: _STAMPS.map(lambda stamp: stamp.replace(microsecond=0)),
}


def _built(kind: Callable[..., Record], values: dict[str, object]) -> Record:
    return kind(**values)


def _some_of(known: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    if not known:
        return st.just(())
    return st.lists(st.sampled_from(known), max_size=3).map(tuple)
